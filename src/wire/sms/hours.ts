/**
 * The hours at which somebody may be called, in words, for whoever calls: by the clock of where they are. Where that is not one
 * clock, by UTC, and only the hours that are right at each of their places. Read off the windows themselves, so that what is
 * printed and what the gate does never disagree.
 */

import { DAY_MS, MINUTE_MS } from '#base/limits.ts'
import { instantOf, wallMs } from '#base/zones.ts'
import { isOpenAt, zonesAt } from './windows.ts'

const STEP_MS = 15 * MINUTE_MS
const STEPS = DAY_MS / STEP_MS
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
/** What a weekday usually has shows in so many days, though two of its holidays follow one another. */
const DAYS_LOOKED = 35
/** Weeks begin on a Monday. */
const ORDER = [1, 2, 3, 4, 5, 6, 0]

type Day = { readonly date: string; readonly weekday: number; readonly hours: string }

/**
 * From now until then; undefined where there is no such hour.
 * @example hoursOf(['FR'], …) → `Mon-Sat 10:00-20:00 Europe/Paris; not 2026-12-25`
 */
export function hoursOf(
  regions: readonly string[],
  fromMs: number,
  untilMs: number,
  zone?: string,
): string | undefined {
  const zones = zonesAt(regions, zone)
  const clock = zones.length === 1 ? (zones[0] ?? 'UTC') : 'UTC'
  const [first, last] = [dayOf(clock, fromMs), dayOf(clock, untilMs)]
  const days = Array.from({ length: Math.max(last - first + 1, DAYS_LOOKED) }, (_, i) => {
    return dayAt(regions, zone, clock, (first + i) * DAY_MS)
  })
  if (days.every(({ hours }) => hours === '')) return undefined
  const usual = new Map(ORDER.map(weekday => [weekday, usualOn(days, weekday)]))
  const others = days.slice(0, last - first + 1).filter(({ weekday, hours }) => hours !== usual.get(weekday))
  return [
    `${weekOf(usual)} ${clock}`,
    ...others.map(({ date, hours }) => (hours === '' ? `not ${date}` : `${date} ${hours}`)),
  ].join('; ')
}

const dayOf = (clock: string, atMs: number) => Math.floor(wallMs(clock, atMs) / DAY_MS)

function dayAt(regions: readonly string[], zone: string | undefined, clock: string, wall: number): Day {
  const open = Array.from({ length: STEPS }, (_, step) => {
    return isOpenAt(regions, instantOf(clock, wall + step * STEP_MS), zone)
  })
  const day = new Date(wall)
  return { date: day.toISOString().slice(0, 10), weekday: day.getUTCDay(), hours: spansOf(open) }
}

/** `10:00-13:00 14:00-20:00`. */
function spansOf(open: readonly boolean[]): string {
  const spans: string[] = []
  for (let from = open.indexOf(true); from >= 0; from = open.indexOf(true, from)) {
    const end = open.indexOf(false, from)
    const to = end < 0 ? STEPS : end
    spans.push(`${timeOf(from)}-${timeOf(to)}`)
    from = to
  }
  return spans.join(' ')
}

const timeOf = (step: number) => {
  const minutes = (step * STEP_MS) / MINUTE_MS
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** What most of these weekdays have; of as many, the first. */
function usualOn(days: readonly Day[], weekday: number): string {
  const its = Map.groupBy(
    days.filter(it => it.weekday === weekday),
    it => it.hours,
  )
  return [...its].reduce<readonly [string, number]>(
    (most, [hours, { length }]) => (length > most[1] ? [hours, length] : most),
    ['', 0],
  )[0]
}

/** `Mon-Fri 09:00-18:00, Sat 10:00-17:00`: weekdays of the same hours that follow one another are one span. */
function weekOf(usual: ReadonlyMap<number, string>): string {
  const spans: { from: number; to: number; hours: string }[] = []
  for (const weekday of ORDER) {
    const hours = usual.get(weekday) ?? ''
    const last = spans.at(-1)
    if (last?.hours === hours) last.to = weekday
    else spans.push({ from: weekday, to: weekday, hours })
  }
  const named = ({ from, to }: { from: number; to: number }) => (from === to ? DAYS[from] : `${DAYS[from]}-${DAYS[to]}`)
  return spans
    .filter(({ hours }) => hours !== '')
    .map(span => `${named(span)} ${span.hours}`)
    .join(', ')
}
