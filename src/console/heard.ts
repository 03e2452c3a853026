/**
 * What the server says, in the language that the console speaks. The server says it in English, whoever asks; its sentences
 * stand in languages/, by the English ones, where values are `{0}`, `{1}`. What is not there is said in English.
 */

import { type Language, spokenHere } from './written.ts'

export type Sentences = Readonly<Record<string, string>>
export const words = { at: 'said/server', en: {} as Sentences }

/** Members of an answer that are sentences for people. */
const SENTENCES = new Set(['says', 'detail', 'why', 'reason', 'note', 'demand'])
const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  fr: ['« ', ' »'],
  de: ['„', '“'],
  es: ['«', '»'],
  it: ['«', '»'],
  pt: ['«', '»'],
}

/** `isOurs`: no person wrote any of it, so that parts of a text and sentences with values are looked for, too. */
type Say = (sentence: string, isOurs: boolean) => string
const asked = new Map<Language, Promise<Say>>()

/**
 * JSON of the server, as it is read here. What people write to each other in cases and reviews stays as they wrote it. The
 * sentences are fetched when the first is said. @throws SyntaxError
 */
export async function heard(json: string, isOurs: boolean): Promise<unknown> {
  const language = spokenHere()
  if (language === 'en' || !SAYS_ANY.test(json)) return JSON.parse(json)
  const say = await sayerIn(language)
  return JSON.parse(json, (member, value: unknown) =>
    typeof value === 'string' && SENTENCES.has(member) ? say(value, isOurs) : value,
  )
}
const SAYS_ANY = /"(?:says|detail|why|reason|note)":\s*"[^"]|"demand":\s*"[^" ]+ /

/** Whether an operation answers with nothing that a person wrote, in members that are sentences. */
export const isOursIn = (operation: string): boolean => !/^(?:cases|trust|review|screening)\./.test(operation)

function sayerIn(language: Language): Promise<Say> {
  const known = asked.get(language)
  if (known) return known
  const say = import('./tables.ts')
    .then(({ load }) => load(`${language}/said`))
    .then(tables => sayer((tables[words.at] ?? {}) as Sentences, language)) // As the types of languages/ say.
    .catch((): Say => sentence => sentence)
  asked.set(language, say)
  return say
}

type Pattern = { readonly parts: readonly string[]; readonly said: string }

/** All of it first, then each sentence by itself; those with values last, the longest first: it says most of what it is. */
export function sayer(sentences: Sentences, language: Language): Say {
  const exact = new Map(Object.entries(sentences))
  const patterns: readonly Pattern[] = [...exact]
    .filter(([sentence]) => VALUE.test(sentence) && sentence.replaceAll(NO_LETTERS, '').length >= PATTERN_MIN_LETTERS)
    .toSorted(([a], [b]) => b.length - a.length)
    .map(([sentence, said]) => ({ parts: sentence.split(VALUE), said }))
  const heardBefore = new Map<string, string>()
  const one = (sentence: string) => exact.get(sentence) ?? saidWith(sentence, patterns, language)
  return (sentence, isOurs) => {
    if (!isOurs || sentence.length > SENTENCE_MAX_CHARS) return exact.get(sentence) ?? sentence
    const before = heardBefore.get(sentence)
    if (before !== undefined) return before
    const said = one(sentence) ?? inParts(sentence, one, language) ?? sentence
    if (heardBefore.size < HEARD_MAX) heardBefore.set(sentence, said)
    return said
  }
}
const HEARD_MAX = 5_000
const SENTENCE_MAX_CHARS = 2_000
/** With fewer it would fit anything. */
const PATTERN_MIN_LETTERS = 8
const VALUE = /\{\d\}/
const NO_LETTERS = /\{\d\}|[^\p{L}]/gu

/** Where one sentence ends and another begins, or what it quotes stands in brackets; with what stands between them. */
const BETWEEN = /(?<=[.!?])(\s)(?=[\p{Lu}“(])/u

/** Undefined where none of them is known. */
function inParts(text: string, one: (part: string) => string | undefined, language: Language): string | undefined {
  const parts = text.split(BETWEEN)
  const said = parts.map(part => one(part))
  if (said.every(it => it === undefined)) return undefined
  return parts.map((part, i) => said[i] ?? quoted(part, language)).join('')
}

function saidWith(sentence: string, patterns: readonly Pattern[], language: Language): string | undefined {
  for (const { parts, said } of patterns) {
    const values = valuesIn(sentence, parts)
    if (values) return said.replaceAll(/\{(\d)\}/g, (_, nth: string) => quoted(values[Number(nth)] ?? '', language))
  }
  return undefined
}

/** What stands between these parts, in order; undefined where they are not all of it. Nowhere does it look twice. */
function valuesIn(sentence: string, [first = '', ...parts]: readonly string[]): string[] | undefined {
  if (!sentence.startsWith(first)) return undefined
  const values: string[] = []
  let from = first.length
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1
    const at = isLast ? sentence.length - part.length : sentence.indexOf(part, from + 1)
    if (at <= from || !sentence.startsWith(part, at)) return undefined
    values.push(sentence.slice(from, at))
    from = at + part.length
  }
  return values
}

const quoted = (value: string, language: Language) =>
  value.replaceAll(/“([^”]*)”/g, (_, words: string) => `${QUOTES[language][0]}${words}${QUOTES[language][1]}`)
