/**
 * How much a new address or a new domain may send on which day: to each provider by itself, for each of them makes up its
 * own mind. Plans are data; after its last day a plan bounds nothing any more.
 */

import { DAY_MS } from '#base/limits.ts'

type Plan = {
  /** Messages to one provider on the first day, the second, and so on. */
  readonly days: readonly number[]
  readonly source: string
}

export const WARM_UP_PLANS = {
  standard: {
    days: [50, 100, 250, 500, 1_000, 2_000, 4_000, 7_500, 12_500, 20_000, 35_000, 60_000, 100_000, 150_000],
    source:
      'M3AAWG Sender Best Common Practices 3.0 §4: begin with little and about double it; the figures are those that providers of dedicated addresses publish',
  },
  slow: {
    days: [
      20, 40, 60, 100, 150, 250, 400, 600, 900, 1_300, 2_000, 3_000, 4_500, 6_500, 9_000, 13_000, 18_000, 25_000,
      35_000, 50_000, 70_000, 100_000, 140_000, 200_000,
    ],
    source: 'the same, for whoever writes to people who have not heard from them for long',
  },
} as const satisfies Record<string, Plan>
export type WarmUpPlan = keyof typeof WARM_UP_PLANS
export const WARM_UP_NAMES = Object.keys(WARM_UP_PLANS) as WarmUpPlan[] // Of the table above.

const dayOf = (ms: number) => Math.floor(ms / DAY_MS)

/** Which day of the plan it is, from 1. */
export const warmUpDay = (beganMs: number, nowMs: number): number => Math.max(1, dayOf(nowMs) - dayOf(beganMs) + 1)

/** At most so many on that day to one provider; undefined when the plan is over. */
export const warmUpMost = (plan: WarmUpPlan, day: number): number | undefined => WARM_UP_PLANS[plan].days[day - 1]

export const warmUpEnds = (plan: WarmUpPlan): number => WARM_UP_PLANS[plan].days.length
