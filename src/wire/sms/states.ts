/**
 * What becomes of a message after it was handed over, whoever tells of it: an operator's receipts, a provider's calls. They
 * come twice, late and in any order; what is known only grows.
 */

export const SMS_STATES = [
  'queued', // taken by whoever carries it
  'sent', // handed on to the operator's network
  'delivered', // on the handset
  'undelivered', // tried and failed
  'expired', // the handset was not reached in time
  'rejected', // not even tried
  'unknown', // whoever carried it has lost sight of it
] as const
export type SmsState = (typeof SMS_STATES)[number]

/**
 * How much each says. A higher rank takes the place of a lower one; of the same rank, the first stays. That it was delivered
 * outweighs all else: a network may lose sight of a message that the handset has.
 */
const RANKS: Readonly<Record<SmsState, number>> = {
  queued: 0,
  sent: 1,
  unknown: 2,
  undelivered: 3,
  expired: 3,
  rejected: 3,
  delivered: 4,
}

export const isFinal = (state: SmsState): boolean => RANKS[state] >= RANKS.undelivered

/** What is known after this was told, too. */
export const after = (before: SmsState, told: SmsState): SmsState => (RANKS[told] > RANKS[before] ? told : before)
