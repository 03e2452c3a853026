/** Where one can go, and by which letter after `g`. */

import {
  IconAddressBook,
  IconAlertHexagon,
  IconBrowserCheck,
  IconChecklist,
  IconEyeCheck,
  IconFilter,
  IconFileImport,
  IconForms,
  IconGauge,
  IconGavel,
  IconHistory,
  IconHome,
  IconHourglass,
  IconInbox,
  IconLink,
  IconMailFast,
  IconMailExclamation,
  IconMailOff,
  IconMessage2,
  IconPackageExport,
  IconPhoneCall,
  IconReceipt,
  IconSend,
  IconSettings,
  IconShieldCheck,
  IconUserQuestion,
  IconUsersGroup,
  IconWorldWww,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { OWN_SITE } from '#sites/types.ts'

type Icon = ComponentType<{ size?: number; stroke?: number }>
export type PlaceName =
  | 'overview'
  | 'contacts'
  | 'segments'
  | 'purposes'
  | 'forms'
  | 'partners'
  | 'imports'
  | 'calls'
  | 'campaigns'
  | 'templates'
  | 'texts'
  | 'mailbox'
  | 'deliverability'
  | 'cases'
  | 'requests'
  | 'returned'
  | 'suppressions'
  | 'retention'
  | 'audit'
  | 'exports'
  | 'ledger'
  | 'settings'
  | 'review'
  | 'trust-cases'
  | 'accounts'
  | 'status'
  | 'websites'
  | 'own-site'
export type GroupName = 'home' | 'audience' | 'messages' | 'trust' | 'operators'
export type Place = {
  readonly name: PlaceName
  readonly group: GroupName
  readonly to: string
  readonly key: string
  readonly icon: Icon
}

export const PLACES: readonly Place[] = [
  { group: 'home', to: '/', name: 'overview', key: 'o', icon: IconHome },
  { group: 'audience', to: '/contacts', name: 'contacts', key: 'c', icon: IconAddressBook },
  { group: 'audience', to: '/segments', name: 'segments', key: 'q', icon: IconFilter },
  { group: 'audience', to: '/purposes', name: 'purposes', key: 'p', icon: IconChecklist },
  { group: 'audience', to: '/forms', name: 'forms', key: 'f', icon: IconForms },
  { group: 'audience', to: '/partners', name: 'partners', key: 'n', icon: IconUsersGroup },
  { group: 'audience', to: '/imports', name: 'imports', key: 'i', icon: IconFileImport },
  { group: 'messages', to: '/campaigns', name: 'campaigns', key: 'm', icon: IconSend },
  { group: 'messages', to: '/calls', name: 'calls', key: '1', icon: IconPhoneCall },
  { group: 'messages', to: '/templates', name: 'templates', key: 't', icon: IconReceipt },
  { group: 'messages', to: '/texts', name: 'texts', key: '2', icon: IconMessage2 },
  { group: 'messages', to: '/deliverability', name: 'deliverability', key: 'h', icon: IconMailFast },
  { group: 'messages', to: '/returned', name: 'returned', key: 'z', icon: IconMailExclamation },
  { group: 'messages', to: '/mailbox', name: 'mailbox', key: 'b', icon: IconInbox },
  { group: 'trust', to: '/websites', name: 'websites', key: 'j', icon: IconWorldWww },
  { group: 'trust', to: '/requests', name: 'requests', key: 'r', icon: IconUserQuestion },
  { group: 'trust', to: '/suppressions', name: 'suppressions', key: 'u', icon: IconMailOff },
  { group: 'trust', to: '/retention', name: 'retention', key: 'e', icon: IconHourglass },
  { group: 'trust', to: '/status', name: 'status', key: 'y', icon: IconShieldCheck },
  { group: 'trust', to: '/cases', name: 'cases', key: 'v', icon: IconAlertHexagon },
  { group: 'trust', to: '/exports', name: 'exports', key: 'x', icon: IconPackageExport },
  { group: 'trust', to: '/ledger', name: 'ledger', key: 'l', icon: IconLink },
  { group: 'trust', to: '/audit', name: 'audit', key: 'a', icon: IconHistory },
  { group: 'trust', to: '/settings', name: 'settings', key: 's', icon: IconSettings },
  { group: 'operators', to: '/review', name: 'review', key: 'w', icon: IconEyeCheck },
  { group: 'operators', to: '/trust/cases', name: 'trust-cases', key: 'd', icon: IconGavel },
  { group: 'operators', to: '/trust/accounts', name: 'accounts', key: 'k', icon: IconGauge },
  { group: 'operators', to: `/websites/${OWN_SITE}`, name: 'own-site', key: '3', icon: IconBrowserCheck },
]

const GROUPS: readonly GroupName[] = ['home', 'audience', 'messages', 'trust']

/** What concerns all accounts is for those who operate the installation. */
export const groupsFor = (isOperator: boolean): readonly GroupName[] => (isOperator ? [...GROUPS, 'operators'] : GROUPS)

/** Where an address is: of places within one another, the inner one. */
export function placeAt(path: string): Place | undefined {
  const [inner] = PLACES.filter(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`))).toSorted(
    (a, b) => b.to.length - a.to.length,
  )
  return inner
}

/** The parts of the settings, in the order in which somebody new needs them. */
export const TABS = ['account', 'policies', 'sending', 'users', 'security', 'keys', 'webhooks'] as const
export type Tab = (typeof TABS)[number]

export const tabWords = {
  at: 'shell/tabs',
  en: {
    account: 'Who you are',
    policies: 'Policies',
    sending: 'Sending',
    users: 'People',
    security: 'Security',
    keys: 'API keys',
    webhooks: 'Webhooks',
  },
}

export const placeWords = {
  at: 'shell/places',
  en: {
    overview: 'Overview',
    contacts: 'Contacts',
    segments: 'Segments',
    purposes: 'Purposes',
    forms: 'Forms',
    partners: 'Partners',
    imports: 'Imports',
    calls: 'Call lists',
    campaigns: 'Campaigns',
    templates: 'Transactional',
    texts: 'Text replies',
    mailbox: 'Sandbox mailbox',
    returned: 'Returned mail',
    deliverability: 'Deliverability',
    cases: 'Cases',
    requests: 'Requests',
    suppressions: 'Suppressions',
    retention: 'Retention',
    audit: 'Audit log',
    exports: 'Proofs',
    ledger: 'Consent ledger',
    settings: 'Settings',
    review: 'Review queue',
    'trust-cases': 'Cases and appeals',
    accounts: 'Accounts by risk',
    'own-site': 'Our own pages',
    status: 'Policy status',
    websites: 'Websites',
    home: '',
    audience: 'Audience',
    messages: 'Messages',
    trust: 'Trust',
    operators: 'Trust and safety',
  },
}
