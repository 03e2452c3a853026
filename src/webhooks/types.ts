/** The words of telling others: partners, the contacts in their hands, and what they are told. */

import type { Id } from '#base/id.ts'
import type { ContactId } from '#audience/types.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Channel } from '#wire/form-definition.ts'

export type HandoverId = Id<'hnd'>

export const WAYS = ['webhook', 'feed'] as const
export type PartnerWay = (typeof WAYS)[number]

export const PARTNER_STATES = [
  'active',
  'paused', // by us: nothing new is given; withdrawals still follow
  'gone', // the partner's server says that it is not there any more (410): nothing new is given
] as const
export type PartnerState = (typeof PARTNER_STATES)[number]

/** Who a partner is, in the very words of the form, and where their contacts go. */
export type PartnerSettings = {
  readonly name: string
  readonly policyUrl: string
  readonly way: PartnerWay
  readonly url: string | null
}

export type Partner = PartnerSettings & {
  /** As in the purpose's slug `partner.<id>`. */
  readonly id: string
  readonly state: PartnerState
  readonly rev: number
  readonly failures: number
  readonly notBefore: Date | null
  readonly lastError: string | null
  readonly lastTakenAt: Date | null
  readonly createdAt: Date
}

/** How things stand with a partner: contacts in its hands, and what it was not told yet. */
export type PartnerCounts = {
  readonly inHand: number
  readonly waiting: number
  readonly withdrawalsWaiting: number
  readonly oldestWithdrawal: Date | null
  /** Consents that are not given on, because the form named somebody else, or in other words. */
  readonly namedOtherwise: number
  /** Consents that are not given on, because their confirmation never left the house. */
  readonly rehearsed: number
}

export const MESSAGE_KINDS = ['given', 'withdrawn', 'test'] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]
export const MESSAGE_STATES = [
  'waiting', // until it is taken
  'taken', // the partner said so
  'dropped', // the consent ended before it was ever handed over
] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

export type PartnerMessage = {
  readonly number: number
  readonly handover: HandoverId | null
  readonly kind: MessageKind
  readonly state: MessageState
  readonly attempts: number
  readonly error: string | null
  readonly createdAt: Date
  readonly triedAt: Date | null
  readonly settledAt: Date | null
  readonly contact: ContactId | null
  readonly channel: Channel | null
}

/** Where somebody stands for a partner's purpose, and how the form named the partner to them. */
export type Standing = {
  readonly subject: SubjectId
  readonly channel: Channel
  readonly seq: number
  readonly state: string
  /** As much evidence as the channel asks for. */
  readonly enough: boolean
  /** The purpose is still the one that was agreed to. */
  readonly isCurrent: boolean
  readonly blocked: boolean
  readonly suppressed: boolean
  /** It was confirmed by a mail that never left the house: whoever works here may have read it themselves. */
  readonly rehearsed: boolean
  readonly shown: { readonly name: string; readonly policyUrl: string } | null
  /** The open handover, if there is one, and the consent that it rests on. */
  readonly open: { readonly id: HandoverId; readonly seq: number } | null
}
