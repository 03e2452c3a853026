/**
 * What the verifier says, in the other languages: its claims, and of its steps what passed, is not shown or is to be
 * noted. What failed is told in the words of the verifier, which name members and files.
 */

import type { Locale } from '#wire/form-definition.ts'
import { SAID, STANDINGS, WITHIN } from './sentence-words.ts'
import { STATE_WORDS } from './state-words.ts'

type Spoken = Exclude<Locale, 'en'>
type Pattern = { readonly pattern: RegExp; readonly said: Readonly<Record<Spoken, string>> }

const VALUE = /\\\{(\w+)\\\}/g
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** A sentence, and what follows it. */
const PATTERNS: readonly Pattern[] = Object.entries(SAID).map(([english, said]) => ({
  pattern: new RegExp(`^${escaped(english).replaceAll(VALUE, '(?<$1>.+?)')}(?: (?<rest>.+))?$`, 's'),
  said,
}))

/** Undefined where some of it is not said in that language. */
export function sentenceIn(text: string, locale: Locale): string | undefined {
  if (locale === 'en') return text
  for (const { pattern, said } of PATTERNS) {
    const values = pattern.exec(text)?.groups
    if (!values && !pattern.test(text)) continue
    const { rest, ...own } = values ?? {}
    const after = rest === undefined ? '' : sentenceIn(rest, locale)
    if (after === undefined) continue
    const first = said[locale].replaceAll(/\{(\w+)\}/g, (_, name: string) => valueIn(name, own[name] ?? '', locale))
    return after === '' ? first : `${first} ${after}`
  }
  return undefined
}

function valueIn(name: string, value: string, locale: Spoken): string {
  if (name === 'first' || name === 'last') return withinIn(value, locale)
  return name === 'rows' ? rowsIn(value, locale) : value
}

function withinIn(value: string, locale: Spoken): string {
  const [, from, until] = /^between (\S+) and (\S+)$/.exec(value) ?? []
  if (from !== undefined && until !== undefined) return WITHIN[locale].between(from, until)
  return WITHIN[locale].by(value.replace(/^by /, ''))
}

/** `newsletter by email: given (E5), offers by email: refused`. */
function rowsIn(value: string, locale: Spoken): string {
  const words = STANDINGS[locale]
  const states: Readonly<Record<string, string>> = STATE_WORDS[locale]
  if (value === 'nothing was ever given') return words.nothing
  return value
    .split(', ')
    .map(row => {
      const [, id, channel = '', state = '', level = ''] = /^(.+) by (\w+): (\w+)(.*)$/s.exec(row) ?? []
      return id === undefined ? row : `${id} (${words.channels[channel] ?? channel}): ${states[state] ?? state}${level}`
    })
    .join(', ')
}
