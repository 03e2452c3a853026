/** Days as text: 2026-11-26. They sort as they follow, and need no time zone once one knows which day it is. */

import { DAY_MS } from '#base/limits.ts'

/** A day, perhaps with a time behind it. Both languages of the compiler read it. */
export const DAY = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T|$)'

/** Which day it is there at that moment. */
export const dayIn = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)

export const isZone = (zone: string): boolean => {
  try {
    dayIn(zone, new Date(0))
    return true
  } catch {
    return false
  }
}

export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

const isLeap = (year: number) => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1

/** The days of the year from this one on, as 11-26, so many after it; who was born on a leap day has theirs on the 28th else. */
export function anniversaries(today: string, days: number): string[] {
  const each = Array.from({ length: Math.min(days, 366) + 1 }, (_, i) => daysLater(today, i))
  const own = each.flatMap(day => {
    const it = day.slice(5)
    return it === '02-28' && !isLeap(Number(day.slice(0, 4))) ? [it, '02-29'] : [it]
  })
  return [...new Set(own)]
}
