/** What a key may do, in words and in groups, and a few sets that people begin with. */

import type { Right } from '#base/right.ts'

export const GROUPS = ['people', 'asking', 'messages', 'websites', 'ways', 'account'] as const
type Group = (typeof GROUPS)[number]

/** None over users, keys or the installation: no key has those. */
type Scope = Exclude<Right, 'account.write' | 'users.write' | 'keys.write' | 'review' | 'decide' | 'operate'>

const GROUP_OF = {
  'contacts.read': 'people',
  'contacts.write': 'people',
  'imports.write': 'people',
  'consent.withdraw': 'people',
  'consent.prove': 'people',
  'privacy.read': 'people',
  'privacy.write': 'people',
  'forms.read': 'asking',
  'forms.write': 'asking',
  'purposes.write': 'asking',
  'partners.read': 'asking',
  'partners.write': 'asking',
  'campaigns.read': 'messages',
  'campaigns.write': 'messages',
  'campaigns.send': 'messages',
  'calls.read': 'messages',
  'calls.export': 'messages',
  'mailbox.read': 'messages',
  'sites.read': 'websites',
  'sites.write': 'websites',
  'routes.read': 'ways',
  'routes.write': 'ways',
  'hooks.read': 'ways',
  'hooks.write': 'ways',
  'account.read': 'account',
  'audit.read': 'account',
  'log.read': 'account',
  'cases.read': 'account',
  'cases.write': 'account',
} as const satisfies Record<Scope, Group>

export const isScope = (right: string): right is Scope => Object.hasOwn(GROUP_OF, right)

/** In the table's order, which goes from reading to changing. */
export const scopesOf = (group: Group, grantable: readonly string[]): readonly Scope[] =>
  Object.keys(GROUP_OF)
    .filter(isScope)
    .filter(scope => GROUP_OF[scope] === group && grantable.includes(scope))

/** No more than what it is for needs. */
export const PRESETS = {
  transactional: ['campaigns.send', 'campaigns.read'],
  reports: ['campaigns.read', 'calls.read', 'sites.read', 'routes.read'],
  contacts: ['contacts.read', 'contacts.write', 'consent.withdraw', 'forms.read'],
} as const satisfies Record<string, readonly Scope[]>
export type Preset = keyof typeof PRESETS

export const scopeWords = {
  at: 'settings/scopes',
  en: {
    begin: 'Begin with',
    presets: {
      transactional: 'Send transactional messages',
      reports: 'Read reports',
      contacts: 'Keep contacts in step',
    } satisfies Record<Preset, string>,
    everything: 'Everything',
    nothing: 'Nothing',
    groups: {
      people: 'People',
      asking: 'Forms and purposes',
      messages: 'Messages',
      websites: 'Websites',
      ways: 'Ways out and webhooks',
      account: 'The account',
    } satisfies Record<Group, string>,
    scopes: {
      'contacts.read': 'Read contacts',
      'contacts.write': 'Change contacts, tell events',
      'imports.write': 'Bring lists along',
      'consent.withdraw': 'Unsubscribe and suppress people',
      'consent.prove': 'Take proofs of consent',
      'privacy.read': 'Read requests about data',
      'privacy.write': 'Answer them, erase people',
      'forms.read': 'Read forms and purposes',
      'forms.write': 'Change and publish forms',
      'purposes.write': 'Change and publish purposes',
      'partners.read': 'Read partners and call centres',
      'partners.write': 'Change partners and call centres',
      'campaigns.read': 'Read campaigns, templates, reports',
      'campaigns.write': 'Write campaigns, templates, segments',
      'campaigns.send': 'Send campaigns and messages',
      'calls.read': 'Read lists for calls',
      'calls.export': 'Take the numbers out',
      'mailbox.read': 'Read the sandbox mailbox',
      'sites.read': 'Read websites and their visits',
      'sites.write': 'Change websites, start scans',
      'routes.read': 'Read domains and routes',
      'routes.write': 'Change domains and routes',
      'hooks.read': 'Read webhooks',
      'hooks.write': 'Change webhooks',
      'account.read': 'Read the account',
      'audit.read': 'Read who changed what',
      'log.read': 'Read the log of consents',
      'cases.read': 'Read cases and screening',
      'cases.write': 'Answer cases, appeal',
    } satisfies Record<Scope, string>,
  },
}
