/** Disclosures as people read them: what each is called, and what it says, without a word of the format. */

import { isDisclosureName } from '../envelope.ts'
import { FIELD_PREFIX, type Locale } from '../form-definition.ts'
import { isObject, type Json } from '../jcs.ts'
import { PLAIN_WORDS, type PlainWords } from './plain-words.ts'

export const plainName = (name: string, locale: Locale): string =>
  isDisclosureName(name) ? PLAIN_WORDS[locale].names[name] : name

/** A name of its own, as what was withheld is listed. */
export const plainNames = (names: readonly string[], locale: Locale): string =>
  names.map(it => plainName(it, locale)).join(', ')

/** Files by their names: their hashes are in evidence.json. */
export function plainValue(name: string, value: Json, locale: Locale): string {
  const words = PLAIN_WORDS[locale]
  if (name === 'dwell_ms') return words.seconds(secondsOf(value, locale))
  if (name === 'bot_check' && value === BOT_PASSED) return words.botPassed
  if (typeof value === 'string') return TIME.test(value) ? value.replace(TIME, '$1 $2 UTC') : value
  if (name === 'fields' && Array.isArray(value)) return value.map(it => fieldOf(it, words, locale)).join(', ')
  if (name === 'viewport' && isObject(value)) return `${String(value['w'])} × ${String(value['h'])}`
  if (name === 'journal' && isObject(value)) return words.place(String(value['tseq']))
  return pathsIn(value) ?? JSON.stringify(value)
}

const BOT_PASSED = 'passed: signed page used once, unseen field empty, not too fast'
const TIME = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/

const secondsOf = (ms: Json | undefined, locale: Locale): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Number(ms) / 1_000)

const fieldOf = (field: Json, words: PlainWords, locale: Locale): string => {
  if (!isObject(field)) return JSON.stringify(field)
  const name = String(field['name']).replace(FIELD_PREFIX, '')
  return words.after(words.fields[name] ?? name, secondsOf(field['at_ms'], locale))
}

const pathsIn = (value: Json): string | undefined => {
  const paths = Array.isArray(value) ? value.flatMap((it: Json) => (isObject(it) ? [String(it['path'])] : [])) : []
  return paths.length > 0 ? paths.join(', ') : undefined
}
