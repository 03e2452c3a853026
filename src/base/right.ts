/**
 * Everything that a user or a key can be allowed to do. Roles are sets of these (accounts/rules.ts); a key carries
 * the ones that it was given, as its scopes.
 */
export const RIGHTS = [
  'account.read',
  'account.write',
  'users.write',
  'keys.write',
  'audit.read',
  'purposes.write',
  'forms.read',
  'forms.write',
  'contacts.read',
  'contacts.write',
  'imports.write',
  'partners.read',
  'partners.write',
  'hooks.read',
  'hooks.write',
  'consent.prove',
  'consent.withdraw',
  'privacy.read',
  'privacy.write',
  'campaigns.read',
  'campaigns.write',
  'campaigns.send',
  'calls.read',
  'calls.export',
  'routes.read',
  'routes.write',
  'mailbox.read',
  'sites.read',
  'sites.write',
  'log.read',
  'cases.read',
  'cases.write',
  'review',
  'decide',
  'operate',
] as const

export type Right = (typeof RIGHTS)[number]
