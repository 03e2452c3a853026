/** The words of what text messages come from: who speaks, by which number or letters, and how we know that it may. */

import type { Id } from '#base/id.ts'
import type { SenderKind } from '#wire/sms/senders.ts'

export type TextSenderId = Id<'txs'>

export const TEXT_SENDER_STATES = [
  'waiting', // not shown yet: what it sends goes to the sandbox only
  'proven',
  'refused', // an operator looked at what was shown and said no
] as const
export type TextSenderState = (typeof TEXT_SENDER_STATES)[number]

export const TEXT_PROOFS = [
  'heard', // a text with its code came in on it: what is answered to it reaches us
  'operator', // an operator saw its registration or lease
] as const
export type TextProof = {
  readonly by: (typeof TEXT_PROOFS)[number]
  readonly at: Date
  readonly why: string
}

/** Under which name a country's register, or whoever leases short codes there, knows it. */
export type Registration = { readonly country: string; readonly reference: string }

export const SENDER_WAYS_OUT = ['reply', 'number', 'link'] as const
/** As {@link import('#wire/sms/wording.ts').WayOut}; the link is of each reader, so that whoever writes to them brings it. */
export type SenderWayOut =
  | { readonly by: 'reply' }
  | { readonly by: 'number'; readonly number: string }
  | { readonly by: 'link' }

export type TextSenderSettings = {
  /** Who speaks: stands in front of each message and of each answer. */
  readonly name: string
  /** ISO 3166-1. Of a number none: everywhere. */
  readonly countries: readonly string[]
  readonly registrations: readonly Registration[]
  readonly wayOut: SenderWayOut
  /** The way out stands on the first message to somebody and on each n-th. */
  readonly everyNth: number
  /** For whoever asks for help: an address, a number or a page. */
  readonly contact: string
  /** Slugs of the purposes that it is for. None: whatever it is used for. */
  readonly programs: readonly string[]
}

export type TextSender = TextSenderSettings & {
  readonly id: TextSenderId
  readonly kind: SenderKind
  /** E.164, the short code or the letters: as it stands in a message. */
  readonly value: string
  readonly state: TextSenderState
  readonly proof: TextProof | null
  /** What is to be texted to it, so that it is heard. */
  readonly code: string
  readonly createdAt: Date
}

/** Why it may not be used to a country. */
export type FromRefusal = 'not-proven' | 'not-for-country' | 'not-accepted-there' | 'not-registered'
