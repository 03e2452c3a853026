/** The words of sendings that begin with a small part. */

import type { Service } from './measure-types.ts'
import type { SignalKind } from './signal-types.ts'

/** What was seen of the part. Settled is what servers took or refused for good. */
export type CanaryFigures = {
  readonly size: number
  readonly settled: number
  readonly counts: Readonly<Partial<Record<SignalKind, number>>>
}

export const CANARY_STATES = [
  'open', // the part is on its way
  'watching', // it has left, and is looked at for a while
  'continued', // the rest went as well
  'stopped', // the rest did not
  'spared', // the audience was small enough
] as const
export type CanaryState = (typeof CANARY_STATES)[number]

export const CANARY_REASONS = ['first-campaigns', 'import'] as const
export type CanaryReason = (typeof CANARY_REASONS)[number]

export type Canary = {
  readonly run: string
  readonly channel: Extract<Service, 'email' | 'sms'>
  readonly why: CanaryReason
  readonly about: string
  readonly state: CanaryState
  /** Recipients 1 to `size` of the run. */
  readonly size: number | null
  /** The part stayed in the sandbox: the rest may follow there, and over a route of the account it may not. */
  readonly sandbox: boolean
  readonly figures: CanaryFigures | null
  readonly says: string | null
  readonly openedAt: Date
  readonly lookAt: Date | null
  readonly endedAt: Date | null
}

export const REST_STATES = [
  'held', // somebody is to decide
  'paused', // it may go, and waits for its sender
  'goes',
  'over', // it was ended, or nothing of it is left
] as const

/** Those behind the part, of a sending that was stopped. */
export type Rest = {
  readonly run: string
  readonly campaign: string | null
  readonly people: number | null
  readonly state: (typeof REST_STATES)[number]
}
