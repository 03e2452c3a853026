/** Everything that the product can be asked to do, by name. The one list that the surfaces read. */

import * as accounts from '#accounts/api.ts'
import * as content from '#content/api.ts'
import * as sandbox from '#sandbox/api.ts'
import type { Operation, Visit } from '#store/operation.ts'

export const VISITS = {
  'installation.read': accounts.readInstallation,
  'session.log-in': accounts.logInUser,
  'session.log-out': accounts.logOutUser,
  'session.sign-up': accounts.signUpUser,
} as const satisfies Record<string, Visit>

export const OPERATIONS = {
  'account.read': accounts.readAccount,
  'account.update': accounts.updateAccount,
  'content.lint': content.lintContent,
  'content.starters': content.listStarters,
  'keys.list': accounts.listKeys,
  'keys.make': accounts.makeApiKey,
  'keys.revoke': accounts.revokeApiKey,
  'policies.accept': accounts.acceptPolicy,
  'policies.read': accounts.readPolicies,
  'sandbox.clear': sandbox.clearSandboxMail,
  'sandbox.list': sandbox.listSandboxMail,
  'sandbox.read': sandbox.readSandboxMail,
  'users.invite': accounts.inviteUser,
  'users.list': accounts.listUsers,
  'users.remove': accounts.removeUser,
} as const satisfies Record<string, Operation>

export type Operations = typeof OPERATIONS & typeof VISITS
export type OperationName = keyof Operations
