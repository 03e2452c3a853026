import type { Id } from '#base/id.ts'
import type { Right } from '#base/right.ts'
import type { AccountId, Actor } from '#store/turn.ts'

export type UserId = Id<'usr'>
export type KeyId = Id<'key'>
export type InvitationId = Id<'inv'>

export const ROLES = ['owner', 'editor', 'viewer'] as const
export type Role = (typeof ROLES)[number]

/** Whoever works on the installation itself, above its accounts (rules.ts says what each may do). */
export const OPERATOR_ROLES = ['reviewer', 'trust-lead', 'administrator'] as const
export type OperatorRole = (typeof OPERATOR_ROLES)[number]

export const KEY_MODES = ['live', 'test'] as const
export type KeyMode = (typeof KEY_MODES)[number]

/** Who stands behind each message: shown on forms and in messages, written into each proof [AS-06] [PC-08]. */
export type Controller = {
  readonly name: string
  readonly contact: string
  readonly address: string
  readonly country: string
}

/** What an account says of itself. */
export type Account = {
  readonly name: string
  readonly controller: Controller
  readonly locale: string
  /** One of policy/industries.ts; null while it has not said so. */
  readonly industry: string | null
}

/** Whoever is asking, after their session or key was recognised. */
export type Identity = {
  readonly account: AccountId
  readonly actor: Actor
  readonly rights: ReadonlySet<Right>
  readonly user?: UserId
}

/** An account that is to end: until then its owner may call it off. */
export type Closing = { readonly askedAt: Date; readonly endsAt: Date }
