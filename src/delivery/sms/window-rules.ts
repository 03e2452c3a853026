/** For how long what is handed over now may still be delivered: not into the night. Pure. */

import { MINUTE_MS, SECOND_MS } from '#base/limits.ts'
import { windowAt } from '#wire/sms/windows.ts'
import type { Whereabouts } from '../types.ts'

/** Windows are of full hours, and clocks of the world differ by quarters of one. */
const STEP_MS = 15 * MINUTE_MS
const STEPS = 96
const LEAST_SECONDS = 60

type Where = Pick<Whereabouts, 'regions' | 'zone'>

/** When the hours of these places are over; at the latest in a day. */
function closesMs({ regions, zone }: Where, nowMs: number): number {
  const first = Math.floor(nowMs / STEP_MS) + 1
  const steps = Array.from({ length: STEPS }, (_, i) => (first + i) * STEP_MS)
  return steps.find(at => windowAt(regions, at, zone).is !== 'open') ?? (first + STEPS) * STEP_MS
}

const secondsUntil = (atMs: number, nowMs: number) => Math.max(LEAST_SECONDS, Math.floor((atMs - nowMs) / SECOND_MS))

/** Whole seconds until then; never fewer than a minute. */
export const validForSeconds = (where: Where, nowMs: number): number => secondsUntil(closesMs(where, nowMs), nowMs)

/** The same for many: of the same places and the same quarter of an hour it is asked once. */
export class Closings {
  readonly #known = new Map<string, number>()

  secondsFrom(where: Where, nowMs: number): number {
    const key = JSON.stringify([Math.floor(nowMs / STEP_MS), where.zone, where.regions])
    const closes = this.#known.get(key) ?? closesMs(where, nowMs)
    if (this.#known.size > CLOSINGS_KEPT_MAX) this.#known.clear()
    this.#known.set(key, closes)
    return secondsUntil(closes, nowMs)
  }
}
const CLOSINGS_KEPT_MAX = 10_000
