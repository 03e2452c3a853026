/**
 * What the server says, in the language that the console speaks. The server says it in English, whoever asks; its sentences
 * stand in languages/, by the English ones, where values are `{0}`, `{1}`. What is not there is said in English.
 */

import { type Language, spokenHere } from './written.ts'

export type Sentences = Readonly<Record<string, string>>
export const words = { at: 'said/server', en: {} as Sentences }

/** Members of an answer that are sentences for people. */
const ALWAYS = ['says', 'detail', 'why', 'reason', 'note', 'suits', 'carries', 'lacks', 'how_to', 'leaves', 'shows']
/** Elsewhere the same members hold a name that a program reads. */
const SOMETIMES = ['demand', 'what']
const SENTENCES = new Set([...ALWAYS, ...SOMETIMES])
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
  const said = (value: unknown) => (typeof value === 'string' && hasWords(value) ? say(value, isOurs) : value)
  return JSON.parse(json, (member, value: unknown) => {
    if (!SENTENCES.has(member)) return value
    return Array.isArray(value) ? value.map(said) : said(value)
  })
}
const SAYS_ANY = new RegExp(`"(?:${ALWAYS.join('|')})":\\s*\\[?\\s*"[^"]|"(?:${SOMETIMES.join('|')})":\\s*"[^" ]+ `)
/** A name that a program reads is one word. */
const hasWords = (text: string) => text.includes(' ')

/** Says sentences of the server that come from its source and not from an answer. */
export async function hearing(language: Language): Promise<(sentence: string) => string> {
  const say = await sayerIn(language)
  return sentence => say(sentence, true)
}

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

/** All of it first, then as many sentences of it together as are known; those with values last, the longest first: it says most of what it is. */
export function sayer(sentences: Sentences, language: Language): Say {
  const exact = new Map(Object.entries(sentences))
  const patterns: readonly Pattern[] = [...exact]
    .filter(([sentence]) => VALUE.test(sentence) && sentence.replaceAll(NO_LETTERS, '').length >= PATTERN_MIN_LETTERS)
    .toSorted(([a], [b]) => b.length - a.length)
    .map(([sentence, said]) => ({ parts: sentence.split(VALUE), said }))
  const heardBefore = new Map<string, string>()
  const one = (sentence: string): string | undefined =>
    exact.get(sentence) ?? saidWith(sentence, patterns, value, it => !BETWEEN.test(it))
  const value = (it: string): string =>
    one(it) ?? inParts(it, one, language) ?? listed(it, one, language) ?? quoted(it, language)
  return (sentence, isOurs) => {
    if (!isOurs || sentence.length > SENTENCE_MAX_CHARS) return exact.get(sentence) ?? sentence
    const before = heardBefore.get(sentence)
    if (before !== undefined) return before
    const all = one(sentence) ?? inParts(sentence, one, language, true) ?? saidWith(sentence, patterns, value)
    const said = all ?? inParts(sentence, one, language) ?? sentence
    if (heardBefore.size < HEARD_MAX) heardBefore.set(sentence, said)
    return said
  }
}
type One = (part: string) => string | undefined

const HEARD_MAX = 5_000
const SENTENCE_MAX_CHARS = 2_000
/** With fewer it would fit anything. */
const PATTERN_MIN_LETTERS = 4
const VALUE = /\{\d\}/
const NO_LETTERS = /\{\d\}|[^\p{L}]/gu

/** Where one sentence ends and another begins, or what it quotes stands in brackets; with what stands between them. */
const BETWEEN = /(?<=[.!?])(\s)(?=[\p{Lu}\d“(])/u

/** Undefined where none of them is known, or not all that are wanted. */
function inParts(text: string, one: One, language: Language, isWhole = false): string | undefined {
  const parts = text.split(BETWEEN)
  if (parts.length > PARTS_MAX) return undefined
  const said: string[] = []
  let isKnown = false
  let isAll = true
  for (let from = 0; from < parts.length;) {
    const [to, known] = longestFrom(parts, from, one)
    isKnown ||= known !== undefined
    isAll &&= known !== undefined || parts[from]?.trim() === ''
    said.push(known ?? quoted(parts[from] ?? '', language))
    from = to
  }
  return isKnown && (isAll || !isWhole) ? said.join('') : undefined
}
/** Sentences, and what stands between them. */
const PARTS_MAX = 41

function longestFrom(
  parts: readonly string[],
  from: number,
  one: One,
): readonly [to: number, said: string | undefined] {
  for (let to = parts.length; to > from; to--) {
    const said = one(parts.slice(from, to).join(''))
    if (said !== undefined) return [to, said]
  }
  return [from + 1, undefined]
}

/** What is known by several things: each is said by itself. Names in quotation marks stay, and what joins them does not. */
function listed(value: string, one: One, language: Language): string | undefined {
  const [and, or] = JOINED[language]
  if (NAMES.test(value)) return quoted(value.replaceAll('” and “', `” ${and} “`), language)
  const [, before, within] = IN_BRACKETS.exec(value) ?? []
  const [known, inner] = [before, within].map(it => (it === undefined ? undefined : one(it)))
  if (known !== undefined || inner !== undefined) return `${known ?? before} (${inner ?? within})`
  const items = value.split(JOIN)
  const said = items.map(item => one(item))
  if (items.length === 1 || said.every(it => it === undefined)) return undefined
  const between = (it: string) => it.replace('and', and).replace('or', or)
  return items.map((item, i) => (i % 2 === 1 ? between(item) : (said[i] ?? quoted(item, language)))).join('')
}
const JOIN = /(; |, or |, | and | or )/
const NAMES = /^“[^”]*”(?:(?:, | and )“[^”]*”)+$/
const IN_BRACKETS = /^(.+) \(([^()]+)\)$/
const JOINED: Readonly<Record<Language, readonly [and: string, or: string]>> = {
  en: ['and', 'or'],
  fr: ['et', 'ou'],
  de: ['und', 'oder'],
  es: ['y', 'o'],
  it: ['e', 'o'],
  pt: ['e', 'ou'],
}

/** What stands in quotation marks is somebody's own, and stays as it is. `fits`: what may be a value. */
function saidWith(
  sentence: string,
  patterns: readonly Pattern[],
  value: (it: string) => string,
  fits: (value: string) => boolean = () => true,
): string | undefined {
  for (const { parts, said } of patterns) {
    const values = valuesIn(sentence, parts)
    if (values?.every(it => fits(it)))
      return said.replaceAll(/\{(\d)\}/g, (_, nth: string) => {
        const it = values[Number(nth)] ?? ''
        return parts[Number(nth)]?.endsWith('“') ? it : value(it)
      })
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
