/** When somebody agreed, as files write it. A time without a zone is no moment, and a date without an hour is none either. */

import { DAY_MS, HOUR_MS, MINUTE_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'

export type TimeRefusal = 'time-unreadable' | 'time-without-zone'
export type Clockwork = { readonly zone: string | undefined; readonly dayFirst: boolean | undefined }

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i
const SLASHED =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2}))? ?(am|pm)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i
/** Seconds or milliseconds since 1970: they say their zone themselves. */
const EPOCH = /^(?:\d{10}|\d{13})$/

type Parts = readonly [year: number, month: number, day: number, hour: number, minute: number, second: number]

/** Milliseconds since 1970. */
export function readTime(typed: string, how: Clockwork): Result<number, TimeRefusal> {
  const iso = ISO.exec(typed)
  if (iso) return momentOf(numbers(iso.slice(1, 7)), iso[8], how)
  if (EPOCH.test(typed)) return yes(typed.length === 10 ? Number(typed) * 1_000 : Number(typed))
  const slashed = SLASHED.exec(typed)
  if (!slashed) return no('time-unreadable')
  const [first, second, year, hour, minute, seconds] = numbers(slashed.slice(1, 7))
  const dayFirst = first > 12 ? true : second > 12 ? false : how.dayFirst
  if (dayFirst === undefined && first !== second) return no('time-unreadable')
  const [day, month] = dayFirst === false ? [second, first] : [first, second]
  return momentOf([year, month, day, onClock(hour, slashed[7]), minute, seconds], slashed[8], how)
}

const numbers = (texts: readonly (string | undefined)[]) => texts.map(text => Number(text ?? 0)) as unknown as Parts // Six groups of digits.

const onClock = (hour: number, half: string | undefined) =>
  half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)

function momentOf(
  [year, month, day, hour, minute, second]: Parts,
  said: string | undefined,
  { zone }: Clockwork,
): Result<number, TimeRefusal> {
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  const isReal =
    month >= 1 && month <= 12 && hour < 24 && minute < 60 && second < 60 && new Date(wall).getUTCDate() === day
  if (!isReal) return no('time-unreadable')
  const where = said ?? zone
  if (where === undefined) return no('time-without-zone')
  const offset = offsetMs(where, wall)
  return offset === undefined ? no('time-unreadable') : yes(wall - offset)
}

/** How far a zone is ahead of UTC when its clocks show this. */
function offsetMs(zone: string, wall: number): number | undefined {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 0
  const fixed = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  if (!fixed) return namedOffset(zone, wall)
  const ms = Number(fixed[2]) * HOUR_MS + Number(fixed[3] ?? 0) * MINUTE_MS
  return ms > 14 * HOUR_MS ? undefined : fixed[1] === '-' ? -ms : ms
}

/** Whether somebody has clocks there: `Europe/Paris`, `+01:00`; not `Berlin`. */
export const isZone = (zone: string): boolean => offsetMs(zone, EARLIEST_MS) !== undefined

/** By zone and hour: asking Intl for each row would cost more than all else. */
const known = new Map<string, number>()
const KNOWN_MAX = 100_000

function namedOffset(zone: string, wall: number): number | undefined {
  const hour = Math.floor(wall / HOUR_MS)
  const name = `${zone} ${hour}`
  const kept = known.get(name)
  if (kept !== undefined) return kept
  const guess = clockAt(zone, wall)
  const offset = guess === undefined ? undefined : clockAt(zone, wall - guess) // At the change of the clocks the first guess is an hour off.
  if (known.size >= KNOWN_MAX) known.clear()
  if (offset !== undefined) known.set(name, offset)
  return offset
}

/** What the clocks of a zone show at this moment, less UTC. */
function clockAt(zone: string, atMs: number): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(atMs)
    const offset = parts.find(part => part.type === 'timeZoneName')?.value.replace('GMT', '') ?? ''
    return offset === '' ? 0 : offsetMs(offset, atMs)
  } catch {
    return undefined
  }
}

/** Records of consent to mail are not older than the mail. */
export const EARLIEST_MS = Date.UTC(1998, 0, 1)
/** [AS-01] A message is expected by whoever heard from its sender within two years. */
export const OLDEST_MS = 2 * 365 * DAY_MS + DAY_MS
