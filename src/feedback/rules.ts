/** What may be told to whoever holds a link, and in which language. */

import type { Consent } from '#audience/types.ts'
import { LOCALES, type Locale } from '#wire/form-definition.ts'

/** `a…a@example.org`: somebody knows their own address again, and nobody learns another's. */
export function hintOf(address: string): string {
  const at = address.lastIndexOf('@')
  const local = Array.from(address.slice(0, Math.max(at, 0)))
  const [first = ''] = local
  return `${first}…${local.length > 3 ? local.at(-1) : ''}${address.slice(Math.max(at, 0))}`
}

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
