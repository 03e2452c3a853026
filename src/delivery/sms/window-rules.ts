/** For how long what is handed over now may still be delivered: not into the night. Pure. */

import { MINUTE_MS, SECOND_MS } from '#base/limits.ts'
import { windowAt } from '#wire/sms/windows.ts'
import type { Whereabouts } from '../types.ts'

/** Windows are of full hours, and clocks of the world differ by quarters of one. */
const STEP_MS = 15 * MINUTE_MS
const STEPS = 96
const LEAST_SECONDS = 60

/** Whole seconds until the hours of these places are over; never fewer than a minute, nor more than a day. */
export function validForSeconds({ regions, zone }: Pick<Whereabouts, 'regions' | 'zone'>, nowMs: number): number {
  const first = Math.floor(nowMs / STEP_MS) + 1
  const steps = Array.from({ length: STEPS }, (_, i) => (first + i) * STEP_MS)
  const closes = steps.find(at => windowAt(regions, at, zone).is !== 'open') ?? first * STEP_MS + STEPS * STEP_MS
  return Math.max(LEAST_SECONDS, Math.floor((closes - nowMs) / SECOND_MS))
}

/** The same for many: of the same places and the same quarter of an hour it is asked once. */
export class Closings {
  readonly #known = new Map<string, number>()

  secondsFrom(whereabouts: Pick<Whereabouts, 'regions' | 'zone'>, nowMs: number): number {
    const key = JSON.stringify([Math.floor(nowMs / STEP_MS), whereabouts.zone, whereabouts.regions])
    const closes = this.#known.get(key) ?? nowMs + validForSeconds(whereabouts, nowMs) * SECOND_MS
    if (this.#known.size > CLOSINGS_KEPT_MAX) this.#known.clear()
    this.#known.set(key, closes)
    return Math.max(LEAST_SECONDS, Math.floor((closes - nowMs) / SECOND_MS))
  }
}
const CLOSINGS_KEPT_MAX = 10_000
