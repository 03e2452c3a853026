/** Dates as Liquid's `date` filter prints them, in UTC: whoever reads the same message elsewhere reads the same day. */

const SECOND_MS = 1_000
const MOST_MS = 8.64e15
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/

/** A moment in milliseconds: from seconds, from ISO 8601 (UTC where it names no zone), or from `now` and `today`. */
export function momentOf(value: unknown, nowMs: number): number | undefined {
  if (value === 'now' || value === 'today') return nowMs
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{1,15}$/.test(value)))
    return inRange(Number(value) * SECOND_MS)
  if (typeof value !== 'string') return undefined
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = ISO.exec(value.trim()) ?? []
  const moment = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${zone.replace(/(\d\d):?(\d\d)$/, '$1:$2')}`,
  )
  if (Number.isNaN(moment) || (zone === 'Z' && new Date(moment).getUTCDate() !== Number(day))) return undefined
  return moment
}

const inRange = (ms: number) => (Math.abs(ms) <= MOST_MS ? ms : undefined)

type Conversion = {
  readonly make: (date: Date, locale: string) => string | number
  readonly width?: number
  readonly pad?: ' '
}

const hour12 = (date: Date) => date.getUTCHours() % 12 || 12
const dayOfYear = (date: Date) =>
  Math.floor(
    (Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) - Date.UTC(date.getUTCFullYear(), 0, 1)) /
      86_400_000,
  ) + 1

const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  a: { make: (date, locale) => nameOf(date, locale, { weekday: 'short' }) },
  A: { make: (date, locale) => nameOf(date, locale, { weekday: 'long' }) },
  b: { make: (date, locale) => nameOf(date, locale, { month: 'short' }) },
  B: { make: (date, locale) => nameOf(date, locale, { month: 'long' }) },
  d: { make: date => date.getUTCDate(), width: 2 },
  e: { make: date => date.getUTCDate(), width: 2, pad: ' ' },
  H: { make: date => date.getUTCHours(), width: 2 },
  I: { make: hour12, width: 2 },
  j: { make: dayOfYear, width: 3 },
  l: { make: hour12, width: 2, pad: ' ' },
  m: { make: date => date.getUTCMonth() + 1, width: 2 },
  M: { make: date => date.getUTCMinutes(), width: 2 },
  p: { make: date => (date.getUTCHours() < 12 ? 'AM' : 'PM') },
  P: { make: date => (date.getUTCHours() < 12 ? 'am' : 'pm') },
  s: { make: date => Math.floor(date.getTime() / SECOND_MS) },
  S: { make: date => date.getUTCSeconds(), width: 2 },
  u: { make: date => date.getUTCDay() || 7 },
  w: { make: date => date.getUTCDay() },
  y: { make: date => date.getUTCFullYear() % 100, width: 2 },
  Y: { make: date => date.getUTCFullYear(), width: 4 },
  z: { make: () => '+0000' },
  '%': { make: () => '%' },
}

/** `%-d` is without padding; what is no conversion stays as it is written. */
export function formatDate(ms: number, format: string, locale: string): string {
  const date = new Date(ms)
  return format.replace(/%(-?)(.)/g, (written, flag: string, letter: string) => {
    const conversion = Object.hasOwn(CONVERSIONS, letter) ? CONVERSIONS[letter] : undefined
    if (!conversion) return written
    const value = String(conversion.make(date, locale))
    return flag === '-' ? value : value.padStart(conversion.width ?? 0, conversion.pad ?? '0')
  })
}

/** A name as it stands within a date, as “1er mars” and “1 de março” have it. */
function nameOf(date: Date, locale: string, names: Intl.DateTimeFormatOptions): string {
  return date.toLocaleDateString(locale, { ...names, timeZone: 'UTC' })
}
