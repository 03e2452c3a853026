/** When a list may be fetched, how often it may hold a number, and until when it may be used. Pure. */

import { CALL_LISTS_PER_NUMBER_MAX, CALL_LISTS_WITHIN_MS, CALL_EXPORTS_MAX, DAY_MS } from '#base/limits.ts'
import { noOf } from '#delivery/rules.ts'
import type { CallList, ListState } from './types.ts'

export const stateOf = ({ closedAt, expiresAt }: Pick<CallList, 'closedAt' | 'expiresAt'>, nowMs: number): ListState =>
  closedAt !== null ? 'closed' : expiresAt.getTime() <= nowMs ? 'expired' : 'live'

/** Counted from the washing, and from nothing later: whoever fetches it again has no longer to use it [AS-08]. */
export const expiryOf = (washedMs: number, validDays: number): number => washedMs + validDays * DAY_MS

/** How a row is called in the file, in messages and in `changes.csv`: no two rows of a list have the same one. */
export const referenceOf = ({ round, row }: { readonly round: number; readonly row: number }): string =>
  `${round}.${row}`

export type NotFetched = 'gone' | 'closed' | 'too-often'

/** Why it cannot be fetched. A round is the same numbers again, less those who left: a few times are enough for whoever lost the file. */
export function keepsFrom(
  list: Pick<CallList, 'closedAt' | 'expiresAt' | 'exports'>,
  nowMs: number,
): NotFetched | undefined {
  const state = stateOf(list, nowMs)
  if (state === 'closed') return 'closed'
  if (state === 'expired') return 'gone'
  return list.exports >= CALL_EXPORTS_MAX ? 'too-often' : undefined
}

/**
 * When one more list may hold the number; null: now. What counts are rounds of lists on which it left the house, whoever
 * called and whatever for: so neither a second list with the same people nor a new washing goes around it [AS-06].
 */
export function heldUntil(leftAtMs: readonly number[], nowMs: number): number | null {
  const within = leftAtMs.filter(at => at > nowMs - CALL_LISTS_WITHIN_MS).toSorted((a, b) => b - a)
  const decides = within[CALL_LISTS_PER_NUMBER_MAX - 1]
  return decides === undefined ? null : decides + CALL_LISTS_WITHIN_MS
}

/** A list asks no hour of the day; it asks whether there is one. */
const NO_HOUR = 'The places where this number may be have no hour in common at which people may be called.'
export const leftOutSays = (check: string): string =>
  check === 'quiet-hours' ? NO_HOUR : (noOf(check, 'call') ?? check)
