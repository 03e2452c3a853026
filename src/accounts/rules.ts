/** What a role may do, and what a password must be. */

import { PASSWORD_MAX_CHARS, PASSWORD_MIN_CHARS } from '#base/limits.ts'
import { RIGHTS, type Right } from '#base/right.ts'
import type { Controller, OperatorRole, Role } from './types.ts'

const READS: readonly Right[] = [
  'account.read',
  'forms.read',
  'contacts.read',
  'partners.read',
  'hooks.read',
  'campaigns.read',
  'calls.read',
  'routes.read',
  'sites.read',
  'log.read',
  'cases.read',
  'privacy.read',
]
const EDITS: readonly Right[] = [
  ...READS,
  'purposes.write',
  'forms.write',
  'contacts.write',
  'imports.write',
  'consent.prove',
  'consent.withdraw',
  'campaigns.write',
  'campaigns.send',
  'calls.export',
  'sites.write',
  'mailbox.read',
  'audit.read',
  'cases.write',
  'privacy.write',
]

/**
 * What each operator may do on the installation, on top of the role in an account. None of them may act on an account
 * for which they work [EN-04].
 */
export const OPERATOR_RIGHTS_OF = {
  reviewer: ['review'], // The queue of what screening wants a person to see; cases of all accounts, to read.
  'trust-lead': ['review', 'decide'], // Also measures by hand, lifting them, appeals, plans.
  administrator: ['review', 'decide', 'operate'], // Also the log, witnesses, and who is an operator.
} as const satisfies Record<OperatorRole, readonly Right[]>

const OPERATORS: readonly Right[] = OPERATOR_RIGHTS_OF.administrator
export const isOperators = (right: Right): boolean => OPERATORS.includes(right)

export const RIGHTS_OF = {
  owner: RIGHTS.filter(right => !isOperators(right)),
  editor: EDITS,
  viewer: [...READS, 'consent.prove'],
} as const satisfies Record<Role, readonly Right[]>

/** What an operator of the installation may do on top of the role. */
export const rightsOf = (role: Role, operator: OperatorRole | null): ReadonlySet<Right> =>
  new Set<Right>([...RIGHTS_OF[role], ...(operator ? OPERATOR_RIGHTS_OF[operator] : [])])

/** Rights whose use ends in a message to somebody: none of them before the policies are accepted [AS-02]. */
export const SENDING_RIGHTS: readonly Right[] = ['campaigns.send', 'calls.export']

/** What a closing account may still do: look, prove, and give people what is theirs. */
const KEPT: readonly Right[] = ['consent.prove', 'consent.withdraw', 'privacy.write']
export const mayWhileClosing = (needs: Right): boolean => needs.endsWith('.read') || KEPT.includes(needs)

/** A key may carry no right that its maker lacks, and none over users, keys or the installation. */
export const GRANTABLE: readonly Right[] = RIGHTS.filter(
  right => !isOperators(right) && !['users.write', 'keys.write', 'account.write'].includes(right),
)

const COMMON = ['password', 'passwort', 'qwertz', 'qwerty', '123456', 'letmein', 'optimail', 'azerty', 'iloveyou']

/** NIST SP 800-63B §5.1.1.2: long, not well known, not the address itself; no demands on kinds of characters. */
export function passwordFlaw(password: string, email: string): 'too-short' | 'too-long' | 'too-common' | undefined {
  const length = [...password].length
  if (length < PASSWORD_MIN_CHARS) return 'too-short'
  if (length > PASSWORD_MAX_CHARS) return 'too-long'
  const plain = password.toLowerCase()
  const stem = plain.replace(/[^a-z]/g, '')
  const local = email.toLowerCase().split('@')[0] ?? ''
  if (COMMON.some(word => stem === word || plain.startsWith(word.repeat(2)))) return 'too-common'
  if (new Set(plain).size < 4 || (local.length >= 6 && plain.includes(local))) return 'too-common'
  return undefined
}

/** What is missing before the account can say who it is in a message [AS-06] [PC-08]. */
export function controllerGaps(controller: Controller): readonly (keyof Controller)[] {
  return (['name', 'contact', 'address', 'country'] as const).filter(member => controller[member].trim() === '')
}
