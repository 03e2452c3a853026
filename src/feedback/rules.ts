/** What may be told to whoever holds a link, and in which language. */

import type { Consent } from '#audience/types.ts'
import { perYear } from '#delivery/frequency-rules.ts'
import { LOCALES, type Locale, type Rate } from '#wire/form-definition.ts'

/** `a…a@example.org`: somebody knows their own address again, and nobody learns another's. */
export function hintOf(address: string): string {
  const at = address.lastIndexOf('@')
  const local = Array.from(address.slice(0, Math.max(at, 0)))
  const [first = ''] = local
  return `${first}…${local.length > 3 ? local.at(-1) : ''}${address.slice(Math.max(at, 0))}`
}

/** `+41 … 67`. */
export const numberHintOf = (e164: string): string => `${e164.slice(0, 3)} … ${e164.slice(-2)}`

/** What a page offers to choose from, most often first. */
const RATES: readonly Rate[] = [
  { count: 1, per: 'day' },
  { count: 1, per: 'week' },
  { count: 2, per: 'month' },
  { count: 1, per: 'month' },
  { count: 4, per: 'year' },
  { count: 1, per: 'year' },
]

/** Those that are less often than what was announced. */
export const ratesBelow = (max: Rate | undefined): readonly Rate[] =>
  max === undefined ? [] : RATES.filter(it => perYear(it) < perYear(max))
export const isSame = (a: Rate, b: Rate): boolean => a.count === b.count && a.per === b.per

/** The first of these languages that the pages speak. */
export function firstSpoken(...tried: readonly (string | undefined)[]): Locale {
  for (const locale of tried) {
    const known = LOCALES.find(it => it === locale)
    if (known) return known
  }
  return 'en'
}

/** What counts or may still count; what was left, refused or has ended can only be told. */
export const isOn = ({ state }: Pick<Consent, 'state'>): boolean => state === 'active' || state === 'pending'
