/** Time zones: what a clock shows somewhere, and when it shows something. Names are those of the IANA database, as this runtime has it. */

import { DAY_MS, HOUR_MS, MINUTE_MS, ZONES_KEPT_MAX } from './limits.ts'

const clocks = new Map<string, Intl.DateTimeFormat | null>()

/** Null where there is no such zone. Offsets as `+02:00` are none: they know nothing of summer. */
function clockIn(zone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  const made = /^[A-Za-z]/.test(zone) && zone.length <= 64 ? madeFor(zone) : null
  if (clocks.size < ZONES_KEPT_MAX) clocks.set(zone, made)
  return made
}

function madeFor(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      dateStyle: 'short',
      timeStyle: 'medium',
    })
  } catch {
    return null // No such zone.
  }
}

export const isZone = (zone: string): boolean => clockIn(zone) !== null

/** What a clock in the zone shows, as if it were UTC; UTC where there is no such zone. */
export function wallMs(zone: string, atMs: number): number {
  const clock = clockIn(zone)
  if (!clock) return atMs
  const at = new Map(clock.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]))
  const part = (name: Intl.DateTimeFormatPartTypes) => at.get(name) ?? 0
  const seconds = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return seconds + (((atMs % 1_000) + 1_000) % 1_000)
}

/**
 * The first moment at which a clock in the zone shows this or later. Where the hour is left out in spring it is the moment
 * of the change; where it comes twice in autumn it is the first time.
 */
export function instantOf(zone: string, wall: number): number {
  const [early, late] = [offsetMs(zone, wall - DAY_MS), offsetMs(zone, wall + DAY_MS)]
  const [first, second] = [wall - Math.max(early, late), wall - Math.min(early, late)].toSorted((a, b) => a - b) as [
    number,
    number,
  ] // Two went in.
  if (wallMs(zone, first) === wall) return first
  if (wallMs(zone, second) === wall) return second
  return changeBetween(zone, first, second, wall)
}

const offsetMs = (zone: string, atMs: number) => wallMs(zone, atMs) - atMs

/** The clocks jump over what is asked for: to the minute, when they do. */
function changeBetween(zone: string, from: number, to: number, wall: number): number {
  let [low, high] = [from - 3 * HOUR_MS, to + 3 * HOUR_MS]
  while (high - low > MINUTE_MS) {
    const middle = Math.floor((low + high) / 2 / MINUTE_MS) * MINUTE_MS
    if (wallMs(zone, middle) >= wall) high = middle
    else low = middle
  }
  return Math.ceil(high / MINUTE_MS) * MINUTE_MS
}

/** `2026-03-29T09:00` as if it were UTC; undefined where no calendar has that day. */
export function wallOf(local: string): number | undefined {
  const ms = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) ? Date.parse(`${local}Z`) : Number.NaN
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 16) !== local ? undefined : ms
}
