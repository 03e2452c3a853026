/** Countries as files write them: two letters, or the name in one of the six languages. */

import { LOCALES } from '#wire/form-definition.ts'

const SHOWN = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
/** Two letters with a name that are no country: unions, and what is kept for other uses (ISO 3166-1). */
const NO_COUNTRY: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])

/** What has another code by now is named by that one: FX is FR. */
const isCountry = (code: string) =>
  SHOWN.of(code) !== undefined && !NO_COUNTRY.has(code) && new Intl.Locale(`und-${code}`).region === code

const A = 'A'.charCodeAt(0)
const LETTERS = 26
/** All pairs of letters that the runtime has a name for. */
const CODES: readonly string[] = Array.from({ length: LETTERS * LETTERS }, (_, i) =>
  String.fromCharCode(A + Math.floor(i / LETTERS), A + (i % LETTERS)),
).filter(isCountry)

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}|[^\p{L}]/gu, '')
    .toLowerCase()

/** What no list of names has. */
const ALSO: Readonly<Record<string, string>> = { uk: 'GB', england: 'GB', scotland: 'GB', usa: 'US', us: 'US' }

let names: ReadonlyMap<string, string> | undefined
function allNames(): ReadonlyMap<string, string> {
  const pairs = LOCALES.flatMap(locale => {
    const shown = new Intl.DisplayNames([locale], { type: 'region' })
    return CODES.map(code => [plain(shown.of(code) ?? code), code] as const)
  })
  return new Map([...pairs, ...Object.entries(ALSO)])
}

const VALID = new Set(CODES)

/** ISO 3166-1, two letters; undefined when it is none that we know. */
export function readCountry(typed: string): string | undefined {
  const code = typed.toUpperCase()
  if (code.length === 2 && code !== 'UK') return VALID.has(code) ? code : undefined
  names ??= allNames()
  return names.get(plain(typed))
}
