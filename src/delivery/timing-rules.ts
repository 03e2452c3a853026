/** At which hours a sending may leave, as clocks show them where its readers are. Pure: places, moments, and nothing else. */

import { zonesIn } from '#base/places.ts'
import { DAY_MS, MINUTE_MS } from '#base/limits.ts'
import { instantOf, wallMs, wallOf } from '#base/zones.ts'
import type { Timing, Window } from './timing-types.ts'

const DAYS_LOOKED_AT = 9
const TURNS_MAX = 20

const minutesOf = (hour: string) => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3, 5))

type Span = { readonly opens: number; readonly closes: number }

/** The span of a window that is open now in this zone, or the next one. */
function spanIn(zone: string, { from, to, days }: Window, nowMs: number): Span | undefined {
  const today = Math.floor(wallMs(zone, nowMs) / DAY_MS)
  for (let day = today - 1; day < today + DAYS_LOOKED_AT; day++) {
    if (!days.includes(weekdayOf(day))) continue
    const opens = instantOf(zone, day * DAY_MS + minutesOf(from) * MINUTE_MS)
    const closes = instantOf(zone, day * DAY_MS + minutesOf(to) * MINUTE_MS)
    if (closes > nowMs && closes > opens) return { opens, closes }
  }
  return undefined
}

/** Monday is 1, Sunday 7, of days since 1970 (a Thursday). */
const weekdayOf = (day: number) => ((((day + 3) % 7) + 7) % 7) + 1

/** The span in which it is allowed in all of these zones at once; where that never is, in the first of them. */
function spanAt(zones: readonly string[], window: Window, nowMs: number): Span | undefined {
  let at = nowMs
  for (let turn = 0; turn < TURNS_MAX; turn++) {
    const spans = zones.map(zone => spanIn(zone, window, at))
    const opens = Math.max(at, ...spans.map(span => span?.opens ?? Number.POSITIVE_INFINITY))
    if (opens === Number.POSITIVE_INFINITY) return undefined
    const closes = Math.min(...spans.map(span => span?.closes ?? 0))
    if (opens < closes) return { opens, closes }
    at = opens
  }
  const [first] = zones
  return first === undefined || zones.length === 1 ? undefined : spanAt([first], window, nowMs)
}

/** When the same hour has come at a place: where it has several zones, in the last of them. */
export function localAt(place: string, local: string): number {
  const wall = wallOf(local) ?? 0
  return Math.max(...zonesIn(place).map(zone => instantOf(zone, wall)))
}

export type Hours = {
  /** From when on something may leave: now, or later. */
  readonly opensMs: number
  /** When it may not any more; never, where no window was chosen. */
  readonly closesMs: number
}

/** From when on, and until when, a message may leave for somebody there. Clocks that are changed are clocks that show so. */
export function hoursAt(place: string, { window, local }: Timing, nowMs: number): Hours {
  const begins = local === undefined ? nowMs : Math.max(nowMs, localAt(place, local))
  if (!window) return { opensMs: begins, closesMs: Number.POSITIVE_INFINITY }
  const span = spanAt(zonesIn(place), window, begins)
  return span
    ? { opensMs: Math.max(begins, span.opens), closesMs: span.closes }
    : { opensMs: begins, closesMs: Number.POSITIVE_INFINITY } // A window that never opens is refused where it is chosen.
}

/** When the first clock on earth shows this: then those who are there are to be known. */
export const earliestOf = (local: string): number => (wallOf(local) ?? 0) - EARLIEST_AHEAD_MS
const EARLIEST_AHEAD_MS = 14 * 60 * MINUTE_MS

/** So many people at a place. */
export type Crowd = { readonly place: string; readonly people: number }
export type Pace = { readonly perHour: number | null; readonly timing: Timing | undefined; readonly expiresMs: number }

/** When the last of them has it, at this pace and in these hours; and how many do not get it before it expires. */
export function finishOf(crowds: readonly Crowd[], { perHour, timing, expiresMs }: Pace, beginsMs: number): Finish {
  const left = crowds.map(({ place, people }) => ({ place, people }))
  let nowMs = beginsMs
  for (let step = 0; step < FINISH_STEPS && left.some(({ people }) => people > 0); step++) {
    const due = left.filter(({ people }) => people > 0).map(it => ({ it, hours: hoursFor(it.place, timing, nowMs) }))
    const open = due.filter(({ hours }) => hours.opensMs <= nowMs)
    const turns = due.map(({ hours }) => (hours.opensMs > nowMs ? hours.opensMs : hours.closesMs))
    const next = Math.min(expiresMs, ...turns)
    if (open.length > 0)
      nowMs = served(
        open.map(({ it }) => it),
        perHour,
        nowMs,
        next,
      )
    if (nowMs >= expiresMs) break
    if (open.every(({ it }) => it.people > 0)) nowMs = Math.max(nowMs, next)
    if (nowMs >= expiresMs) break
  }
  return { atMs: nowMs, late: left.reduce((sum, { people }) => sum + people, 0) }
}
const FINISH_STEPS = 10_000
export type Finish = { readonly atMs: number; readonly late: number }

const hoursFor = (place: string, timing: Timing | undefined, nowMs: number): Hours =>
  timing ? hoursAt(place, timing, nowMs) : { opensMs: nowMs, closesMs: Number.POSITIVE_INFINITY }

/** Serves those who may be, one place after another, until nobody is left or the next change; says when that is. */
function served(open: { people: number }[], perHour: number | null, nowMs: number, untilMs: number): number {
  let may = perHour === null ? Number.POSITIVE_INFINITY : Math.floor((perHour * (untilMs - nowMs)) / HOUR)
  let sent = 0
  for (const it of open) {
    const some = Math.min(it.people, may)
    it.people -= some
    may -= some
    sent += some
  }
  if (open.some(({ people }) => people > 0)) return untilMs
  return perHour === null ? nowMs : Math.min(untilMs, nowMs + (sent / perHour) * HOUR)
}
const HOUR = 60 * MINUTE_MS
