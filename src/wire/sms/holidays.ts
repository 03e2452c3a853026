/** Days on which nobody is to be written to, where a rule says so: by year, as `2026-12-25`. */

import { DAY_MS } from '#base/limits.ts'

export const HOLIDAYS = ['FR', 'US'] as const
export type Holidays = (typeof HOLIDAYS)[number]

/** France: Code du travail, art. L3133-1. United States: 5 U.S.C. §6103(a), on the day itself. */
export function holidaysOf(which: Holidays, year: number): ReadonlySet<string> {
  const key = `${which} ${year}`
  const known = made.get(key)
  if (known) return known
  const fresh = new Set((which === 'FR' ? frenchIn(year) : americanIn(year)).map(nameOf))
  if (made.size > 100) made.clear()
  made.set(key, fresh)
  return fresh
}
const made = new Map<string, ReadonlySet<string>>()

const nameOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date)

function frenchIn(year: number): number[] {
  const easter = easterIn(year)
  const fixed = [
    [1, 1],
    [5, 1],
    [5, 8],
    [7, 14],
    [8, 15],
    [11, 1],
    [11, 11],
    [12, 25],
  ] as const
  const moving = [1, 39, 50] // The Mondays of Easter and Whitsun, and Ascension Day between them.
  return [...fixed.map(([month, date]) => day(year, month, date)), ...moving.map(days => easter + days * DAY_MS)]
}

/** Sunday, in the Gregorian calendar: the anonymous algorithm (Nature, 20 April 1876). */
export function easterIn(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return day(year, Math.floor(n / 31), (n % 31) + 1)
}

const [MONDAY, THURSDAY] = [1, 4]
function americanIn(year: number): number[] {
  return [
    ...(
      [
        [1, 1],
        [6, 19],
        [7, 4],
        [11, 11],
        [12, 25],
      ] as const
    ).map(([month, date]) => day(year, month, date)),
    nth(year, 1, MONDAY, 3),
    nth(year, 2, MONDAY, 3),
    nth(year, 6, MONDAY, 1) - 7 * DAY_MS, // The last Monday of May.
    nth(year, 9, MONDAY, 1),
    nth(year, 10, MONDAY, 2),
    nth(year, 11, THURSDAY, 4),
  ]
}

function nth(year: number, month: number, weekday: number, count: number): number {
  const first = day(year, month, 1)
  return first + (((weekday - new Date(first).getUTCDay() + 7) % 7) + 7 * (count - 1)) * DAY_MS
}
