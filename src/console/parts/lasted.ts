/** How long something took, in the unit in which people would say it. */

import { writtenAs } from '../written.ts'

const UNITS = [
  { unit: 'minute', below: 1, per: 1 / 60 },
  { unit: 'hour', below: 48, per: 1 },
  { unit: 'day', below: Infinity, per: 24 },
] as const

/** `0.014` is `1 min`, `3.25` is `3.3 hr`, `60` is `2.5 days`. */
export function lasted(hours: number, locale = writtenAs()): string {
  const { unit, per } = UNITS.find(({ below }) => hours < below) ?? UNITS[2]
  const isFine = unit !== 'minute'
  const value = isFine ? hours / per : Math.max(1, hours / per)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: isFine ? 1 : 0 }).format(value)
}
