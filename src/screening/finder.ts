/** Finds the sets of a lexicon in a reading: one pass of one automaton, and a look around each anchor. */

import { type Automaton, buildAutomaton, scan } from './automaton.ts'
import type { LexiconSet } from './lexicon.ts'
import { type Phrase, phraseOf, reachOf } from './phrases.ts'
import { KIND, type Reading } from './reading.ts'

/** Words from and to which (both included) a phrase of the set reaches. */
export type Hit = { readonly from: number; readonly to: number; readonly bits: number }

export type Finder = {
  readonly phrases: readonly Phrase[]
  readonly setsOf: readonly (readonly number[])[]
  readonly automaton: Automaton
  readonly anchors: readonly string[]
  /** For each anchor, its phrases. */
  readonly phrasesOf: readonly (readonly number[])[]
  /** Phrases of numbers and amounts only. */
  readonly bare: readonly number[]
  /** Whole words, beginnings of words, and words that are often misspelt. */
  readonly words: ReadonlySet<string>
  readonly starts: ReadonlySet<string>
  readonly misspelt: ReadonlySet<string>
  /** Phrases that cannot be read. */
  readonly flaws: readonly string[]
}

const START_MIN_CHARS = 4

export function buildFinder(sets: readonly LexiconSet[]): Finder {
  const flaws: string[] = []
  const byText = setsByPhrase(sets)
  const parsed = [...byText].flatMap(([written, of]) => {
    try {
      return [{ phrase: phraseOf(written), of }]
    } catch (cause) {
      flaws.push(`${nameOf(sets[of[0] ?? 0])}: ${cause instanceof Error ? cause.message : String(cause)}`)
      return []
    }
  })
  const phrases = parsed.map(it => it.phrase)
  const byAnchor = Map.groupBy(
    Array.from(phrases, (_, i) => i).filter(i => phrases[i]?.anchor !== ''),
    i => phrases[i]?.anchor ?? '',
  )
  const pieces = phrases.flatMap(it => it.pieces)
  const texts = (is: string) => pieces.flatMap(it => (it.is === is ? [it.text] : []))
  return {
    phrases,
    setsOf: parsed.map(it => it.of),
    automaton: buildAutomaton([...byAnchor.keys()]),
    anchors: [...byAnchor.keys()],
    phrasesOf: [...byAnchor.values()],
    bare: phrases.flatMap((it, i) => (it.anchor === '' ? [i] : [])),
    words: new Set(texts('word')),
    starts: new Set(texts('start').filter(it => it.length >= START_MIN_CHARS)),
    misspelt: new Set(phrases.flatMap(it => it.misspelt)),
    flaws,
  }
}

const nameOf = (set: LexiconSet | undefined) => `${set?.of}/${set?.lang}.jsonl set ${set?.name}`

/** Who writes ä as a, and who writes it as ae, means the same word. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'ae', Ö: 'oe', Ü: 'ue' }

function setsByPhrase(sets: readonly LexiconSet[]): Map<string, number[]> {
  const byText = new Map<string, number[]>()
  const add = (text: string, set: number) => {
    const of = byText.get(text)
    if (of === undefined) byText.set(text, [set])
    else if (of.at(-1) !== set) of.push(set)
  }
  sets.forEach(({ any }, set) => {
    for (const text of any) {
      add(text, set)
      if (/[äöü]/i.test(text))
        add(
          text.replace(/[äöü]/gi, sign => UMLAUTS[sign] ?? sign),
          set,
        )
    }
  })
  return byText
}

export type Hits = Map<number, Hit[]>

type Words = Pick<Reading, 'words' | 'kind' | 'gap' | 'bits'>

/** For each set its hits, in the order of their ends. */
export function find(finder: Finder, reading: Words, hits: Hits = new Map()): Hits {
  const { words } = reading
  const text = ` ${words.join(' ')} `
  const wordAt = placesOf(words, text.length)
  scan(finder.automaton, text, (anchor, end) => {
    const length = finder.anchors[anchor]?.length ?? 0
    const begin = end - length
    const word = wordAt[text.charCodeAt(begin) === 0x20 ? begin + 1 : begin] ?? 0
    for (const phrase of finder.phrasesOf[anchor] ?? []) note(finder, phrase, reading, word, hits)
  })
  if (finder.bare.length > 0) findBare(finder, reading, hits)
  return hits
}

function placesOf(words: readonly string[], length: number): Int32Array {
  const wordAt = new Int32Array(length + 1)
  let at = 1
  for (let i = 0; i < words.length; i++) {
    const end = at + (words[i]?.length ?? 0)
    wordAt.fill(i, at, end)
    at = end + 1
  }
  return wordAt
}

function findBare(finder: Finder, reading: Words, hits: Hits): void {
  for (let word = 0; word < reading.words.length; word++)
    if (reading.kind[word] !== KIND.word) for (const phrase of finder.bare) note(finder, phrase, reading, word, hits)
}

function note(finder: Finder, number: number, reading: Words, word: number, hits: Hits): void {
  const phrase = finder.phrases[number]
  const reach = phrase && reachOf(phrase, reading, word)
  if (reach === undefined) return
  let bits = 0
  for (let i = reach.from; i <= reach.to; i++) bits |= reading.bits[i] ?? 0
  for (const set of finder.setsOf[number] ?? []) {
    const of = hits.get(set)
    if (of === undefined) hits.set(set, [{ ...reach, bits }])
    else if (of.at(-1)?.from !== reach.from || of.at(-1)?.to !== reach.to) of.push({ ...reach, bits })
  }
}
