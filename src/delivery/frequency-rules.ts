/** How often is too often: what a purpose declares, and what somebody chose for themselves (reference G07). Pure. */

import { DAY_MS, HOUR_MS } from '#base/limits.ts'
import type { Period, Rate } from '#wire/form-definition.ts'

/**
 * How far back each word looks: a little less than it says, so that what comes each Tuesday may once come an hour early,
 * and what comes on the first of each month comes on the first of March.
 */
export const WINDOW_MS: Readonly<Record<Period, number>> = {
  day: DAY_MS - HOUR_MS,
  week: 7 * DAY_MS - 6 * HOUR_MS,
  month: 28 * DAY_MS - 6 * HOUR_MS,
  year: 365 * DAY_MS - DAY_MS,
}

/** What the gate knows of how often somebody was written to for a purpose. */
export type Often = {
  /** Null where nothing was declared. */
  readonly declared: Rate | null
  /** Null where the person left it as it was declared. */
  readonly chosen: Rate | null
  /** When messages of other runs left for them, as far as it can matter; those on their way have the time of now. */
  readonly sentAtMs: readonly number[]
  readonly nowMs: number
}

const isReached = ({ count, per }: Rate, { sentAtMs, nowMs }: Often): boolean =>
  sentAtMs.filter(at => at > nowMs - WINDOW_MS[per]).length >= count

/** Whether one more would be more than somebody agreed to. */
export const isTooOften = (often: Often): boolean =>
  [often.declared, often.chosen].some(bound => bound !== null && isReached(bound, often))

/** Messages in a year, to compare by. */
const PER_YEAR: Readonly<Record<Period, number>> = { day: 365, week: 52, month: 12, year: 1 }
export const perYear = ({ count, per }: Rate): number => count * PER_YEAR[per]
