/** The words of calls: who calls, the lists of numbers that they take out, and what became of each number. */

import type { ContactId } from '#audience/types.ts'
import type { Filter } from '#audience/segment-types.ts'
import type { Id } from '#base/id.ts'
import type { Reach } from '#base/reach.ts'
import type { Ending } from '#consent/ending-rules.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Actor } from '#store/turn.ts'

export type CallerId = Id<'clr'>
export type CallListId = Id<'cls'>
export type CallEventId = Id<'cle'>

/** Whoever calls in the account's name. The product does not dial [AS-08]. */
export type Caller = {
  readonly id: CallerId
  readonly name: string
  /** Where withdrawals are told; null: they fetch a file. */
  readonly url: string | null
  readonly rev: number
  readonly failures: number
  readonly notBefore: Date | null
  readonly lastError: string | null
  readonly lastTakenAt: Date | null
  readonly createdAt: Date
}

export type CallerKeys = {
  readonly reach: Reach
  /** Sealed. */
  readonly secret: Buffer
  readonly formerSecret: Buffer | null
  readonly formerUntil: Date | null
}

export const LIST_STATES = [
  'live', // it may be fetched, and called from, until it expires
  'expired', // it must be washed anew
  'closed', // somebody ended it: for good
] as const
export type ListState = (typeof LIST_STATES)[number]

/** What is asked for. None of it changes: another wording, or another audience, is another list. */
export type NewList = {
  readonly name: string
  /** What the calls are about, in the words that are screened. */
  readonly says: string
  readonly purpose: string
  readonly filter: Filter
  readonly caller: CallerId
  readonly validDays: number
}

export type CallList = Omit<NewList, 'caller'> & {
  readonly id: CallListId
  readonly caller: CallerId
  readonly callerName: string
  readonly purposeV: number
  readonly contentHash: string
  readonly madeBy: Actor
  readonly madeAt: Date
  /** Each washing is one: who passes the gate is looked up anew, and the date until which it may be used is a new one. */
  readonly round: number
  readonly washedAt: Date
  readonly expiresAt: Date
  /** How many the gate left out at the last washing, by its check. */
  readonly leftOut: Readonly<Record<string, number>>
  /** How often this round was fetched. */
  readonly exports: number
  readonly closedAt: Date | null
  /** Numbers of this round; how many of them left the house, and of how many of those the consent has ended since. */
  readonly size: number
  readonly left: number
  readonly ended: number
}

/** One number of a round. The number itself stands in the contact, and nowhere else. */
export type Row = {
  readonly row: number
  readonly contact: ContactId
  readonly subject: SubjectId
}

/** What is shown of a row: where it stands, without the number. */
export type RowStanding = Row & {
  readonly name: string | null
  readonly consentSeq: number
  readonly leftAt: Date | null
  readonly endedAt: Date | null
  readonly endedBy: Ending | null
}

/** A number left the house: what a contact's history tells. */
export type CallEvent = {
  readonly id: CallEventId
  readonly list: CallListId
  readonly listName: string
  readonly caller: string
  readonly reference: string
  readonly purpose: string
  readonly consentSeq: number
  readonly at: Date
  /** Until when it may be used. */
  readonly until: Date
  readonly endedAt: Date | null
  readonly endedBy: Ending | null
}

/** A number whose consent ended while a caller had it. */
export type Change = {
  readonly round: number
  readonly row: number
  /** Null where it is nobody's of ours any more. */
  readonly number: string | null
  readonly endedAt: Date
  readonly endedBy: Ending
}

export const MESSAGE_KINDS = ['ended', 'over', 'test'] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]
export const MESSAGE_STATES = ['waiting', 'taken'] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

export type CallMessage = {
  readonly number: number
  readonly kind: MessageKind
  readonly list: CallListId | null
  readonly round: number | null
  readonly row: number | null
  readonly state: MessageState
  readonly attempts: number
  readonly error: string | null
  readonly createdAt: Date
  readonly triedAt: Date | null
  readonly settledAt: Date | null
}
