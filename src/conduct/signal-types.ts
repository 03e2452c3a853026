/** The words of what is seen: events that add up, and what they add up to. */

import type { JsonObject } from '#wire/jcs.ts'
import type { Service } from './measure-types.ts'

export const SIGNAL_KINDS = [
  'accepted', // a server took a message: what the others are measured by
  'soft-bounce', // a server said not now
  'hard-bounce', // an address does not exist
  'blocked', // a server refused the message or its sender, not the address
  'complaint', // somebody said that it is spam
  'trap', // an address that nobody ever gave to anybody got a message
  'unsubscribe', // somebody left by a link in a message
  'content-refused', // screening refused a text
  'content-reviewed', // screening wants a person to see a text
  'proof-missing', // a consent that was to be proved was not
  'proof-broken', // a proof does not hold
  'form-finding', // a page changed a form of ours
  'import-finding', // what was attested of an import does not hold
  'import-refused', // a list of a kind that is not taken was brought
  'appeal-lost', // an appeal was decided against the account
] as const
export type SignalKind = (typeof SIGNAL_KINDS)[number]

export type Signal = {
  readonly kind: SignalKind
  readonly service: Service
  /** The sender's, where the signal is about mail. */
  readonly domain?: string | undefined
  /** Host and port of the server that took it. */
  readonly route?: string | undefined
  readonly n: number
  /** What shows it, for a case that may follow. Nothing about any contact. */
  readonly evidence?: JsonObject | undefined
  /** The user who told of it, where the house has not seen it itself. */
  readonly reportedBy?: string | undefined
}

/** How many there were of each kind. */
export type Sums = Readonly<Partial<Record<SignalKind, number>>>
