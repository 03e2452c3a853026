/** The words of telling an account's own systems: hooks, what they can hear of, and what became of each message. */

import type { Id } from '#base/id.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Json } from '#wire/jcs.ts'

export type HookId = Id<'whk'>
export type HookMessageId = Id<'whm'>

/** What can be heard of. A word of it, once published, keeps its meaning. */
export const HOOK_TYPES = [
  'consent.given', // boxes were ticked; where the address has to answer, `consent.confirmed` follows
  'consent.confirmed',
  'consent.renewed',
  'consent.refused',
  'consent.withdrawn',
  'consent.expired',
  'consent.invalidated',
  'contact.erased',
  'suppression.added',
  'message.accepted', // of messages for an act
  'message.delivered', // whatever it was for; of texts, on the phone
  'message.failed', // of messages for an act, of campaigns refused at hand-over, and of texts that were not delivered
  'message.dropped',
  'message.bounced',
  'message.complained',
  'message.opened', // of whoever agreed to be measured, once
  'message.clicked', // the same, once for each link
  'campaign.started',
  'campaign.paused',
  'campaign.finished',
  'campaign.cancelled',
  'conduct.case_opened',
  'conduct.case_closed',
] as const
export type HookType = (typeof HOOK_TYPES)[number]
/** `hook.test` is told to whoever asks for it, wanted or not. */
export type HookMessageType = HookType | 'hook.test'

export const HOOK_STATES = [
  'active',
  'paused', // by us
  'gone', // the server says that it is not there any more (410)
  'failing', // nothing was taken for five days
] as const
export type HookState = (typeof HOOK_STATES)[number]

export type HookSettings = { readonly name: string; readonly url: string; readonly types: readonly HookType[] }

export type Hook = HookSettings & {
  readonly id: HookId
  readonly state: HookState
  readonly rev: number
  readonly failures: number
  readonly notBefore: Date | null
  readonly lastError: string | null
  readonly lastTakenAt: Date | null
  readonly unwellSince: Date | null
  readonly createdAt: Date
  readonly waiting: number
}

export const HOOK_MESSAGE_STATES = [
  'waiting', // until it is taken, or given up
  'taken', // the server said so
  'given-up', // after three days; it can be replayed
] as const
export type HookMessageState = (typeof HOOK_MESSAGE_STATES)[number]

/** One attempt, and what the server answered to it: nothing of what was in the body. */
export type HookTry = {
  readonly at: string
  readonly tookMs: number
  /** Null where there was no answer. */
  readonly status: number | null
  readonly error: string | null
  readonly answer: string
}

/** About the thing that happened, and about nobody. */
export type Facts = { readonly [member: string]: Json }

export type HookMessage = {
  readonly id: HookMessageId
  readonly type: HookMessageType
  readonly state: HookMessageState
  readonly happenedAt: Date
  readonly attempts: number
  readonly nextAt: Date
  readonly tries: readonly HookTry[]
  readonly createdAt: Date
  readonly settledAt: Date | null
  readonly subject: SubjectId | null
  readonly facts: Facts
}

/** How far it was looked for one kind of event. See hook-cursor-rules.ts. */
export type Cursor =
  | { readonly seq: number }
  | {
      /** What happened before is not told. */
      readonly since: string
      /** Where the next pass begins. */
      readonly from: string
      /** Of a pass under way: when it began, and the last row that it has seen. */
      readonly pass?: { readonly began: string; readonly at: string; readonly id: string }
    }
