/**
 * What the server says, in the language that the console speaks. The server says it in English, whoever asks; its sentences
 * stand in languages/, by the English ones, where values are `{0}`, `{1}`. What is not there is said in English.
 */

import { type Language, spokenHere } from './written.ts'

export type Sentences = Readonly<Record<string, string>>
export const words = { at: 'said/server', en: {} as Sentences }

/** Members of an answer that are sentences for people. */
const SENTENCES = new Set(['says', 'detail', 'why', 'reason', 'note'])
const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  fr: ['« ', ' »'],
  de: ['„', '“'],
  es: ['«', '»'],
  it: ['«', '»'],
  pt: ['«', '»'],
}

type Say = (sentence: string) => string
const asked = new Map<Language, Promise<Say>>()

/** JSON of the server, as it is read here. The sentences are fetched when the first is said. @throws SyntaxError */
export async function heard(json: string): Promise<unknown> {
  const language = spokenHere()
  if (language === 'en' || !SAYS_ANY.test(json)) return JSON.parse(json)
  const say = await sayerIn(language)
  return JSON.parse(json, (member, value: unknown) =>
    typeof value === 'string' && SENTENCES.has(member) ? say(value) : value,
  )
}
const SAYS_ANY = /"(?:says|detail|why|reason|note)":\s*"[^"]/

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

/** All of it first, then each sentence by itself; those with values last, the longest first: it says most of what it is. */
export function sayer(sentences: Sentences, language: Language): Say {
  const patterns = Object.entries(sentences)
    .filter(([sentence]) => VALUE.test(sentence))
    .toSorted(([a], [b]) => b.length - a.length)
    .map(([sentence, said]) => ({ is: patternOf(sentence), said }))
  const known = new Map<string, string>(Object.entries(sentences))
  const one = (sentence: string) => known.get(sentence) ?? saidWith(sentence, patterns, language)
  return sentence => {
    const said = one(sentence) ?? inParts(sentence, one, language) ?? sentence
    if (known.size < KNOWN_MAX) known.set(sentence, said)
    return said
  }
}
const KNOWN_MAX = 5_000
const VALUE = /\{\d\}/

/** Where one sentence ends and another begins, or what it quotes stands in brackets. */
const BETWEEN = /(?<=[.!?])\s(?=[\p{Lu}“(])/u

/** Undefined where none of them is known. */
function inParts(text: string, one: (part: string) => string | undefined, language: Language): string | undefined {
  const parts = text.split(BETWEEN).map(part => ({ part, said: one(part) }))
  if (parts.every(({ said }) => said === undefined)) return undefined
  return parts.map(({ part, said }) => said ?? quoted(part, language)).join(' ')
}

function saidWith(
  sentence: string,
  patterns: readonly { is: RegExp; said: string }[],
  language: Language,
): string | undefined {
  for (const { is, said } of patterns) {
    const [, ...values] = is.exec(sentence) ?? []
    if (values.length > 0)
      return said.replaceAll(/\{(\d)\}/g, (_, nth: string) => quoted(values[Number(nth)] ?? '', language))
  }
  return undefined
}

/** `{0}` stands for anything within a line; what is quoted keeps its marks. */
function patternOf(sentence: string): RegExp {
  const parts = sentence.split(/\{\d\}/).map(part => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
  return new RegExp(`^${parts.join('(.+?)')}$`, 's')
}

const quoted = (value: string, language: Language) =>
  value.replaceAll(/“([^”]*)”/g, (_, words: string) => `${QUOTES[language][0]}${words}${QUOTES[language][1]}`)
