/** Finds the sets of a lexicon in a reading: two passes over its words, and a look around each place where an anchor stands. */

import { type Automaton, buildAutomaton, scan } from './automaton.ts'
import { type Beginnings, buildBeginnings, type Heads, headsOf, scanBeginnings } from './beginnings.ts'
import { type Groups, grouped } from './groups.ts'
import type { LexiconSet } from './lexicon.ts'
import { type NearWords, nearWordsOf } from './misspelt.ts'
import { PhraseReader, type Phrases, PIECE, reachOf } from './phrases.ts'
import { type Hit, type Hits, inOrder } from './hit-rules.ts'
import { KIND, type Reading } from './reading.ts'

/** What is read out of the sets: tables, which threads can share. */
export type FinderTables = {
  readonly phrases: Phrases
  readonly setsOf: Groups
  /** How many there are. */
  readonly sets: number
  /** Phrases whose anchor begins with a word, in groups of the same anchor. */
  readonly beginnings: Beginnings
  readonly beginning: Anchored
  /** Those whose anchor stands within a word, and how these are found. */
  readonly within: Groups
  readonly automaton: Automaton
  /** Phrases of numbers and amounts only. */
  readonly bare: readonly number[]
  /** Whole words and beginnings of words; and words by what is nearly them. */
  readonly words: ReadonlySet<string>
  readonly starts: ReadonlySet<string>
  readonly near: NearWords
  /** Phrases that cannot be read. */
  readonly flaws: readonly string[]
}

/** With what was found out of words that came before. */
export type Finder = FinderTables & { readonly heads: Heads }

/** The words of each anchor; the sets of phrases that are no more than it; and the phrases that ask for more. */
type Anchored = { readonly words: Uint8Array; readonly whole: Groups; readonly more: Groups }

const START_MIN_CHARS = 4

export const buildFinder = (sets: readonly LexiconSet[]): Finder => finderOf(tablesOf(sets))

export const finderOf = (tables: FinderTables): Finder => ({
  ...tables,
  heads: headsOf(tables.beginnings, piecesBy(tables.automaton)),
})

export function tablesOf(sets: readonly LexiconSet[]): FinderTables {
  const { phrases, setsOf, anchors, whole, flaws } = phrasesIn(sets)
  const byAnchor = new Map<string, number[]>()
  anchors.forEach((anchor, i) => {
    const of = byAnchor.get(anchor)
    if (of === undefined) byAnchor.set(anchor, [i])
    else of.push(i)
  })
  const bare = byAnchor.get('') ?? []
  byAnchor.delete('')
  const begin = [...byAnchor.keys()].filter(it => it.startsWith(' '))
  const within = [...byAnchor.keys()].filter(it => !it.startsWith(' '))
  const phrasesOf = (anchor: string) => byAnchor.get(anchor) ?? []
  const setsOfWhole = (anchor: string) => phrasesOf(anchor).flatMap(i => (whole[i] ? (setsOf[i] ?? []) : []))
  return {
    phrases,
    setsOf: grouped(setsOf),
    sets: sets.length,
    beginnings: buildBeginnings(begin),
    beginning: {
      words: Uint8Array.from(begin, wordsIn),
      whole: grouped(begin.map(it => [...new Set(setsOfWhole(it))])),
      more: grouped(begin.map(it => phrasesOf(it).filter(i => !whole[i]))),
    },
    within: grouped(within.map(phrasesOf)),
    automaton: buildAutomaton(within),
    bare,
    ...wordsOf(phrases),
    flaws,
  }
}

/** Of ` word word ` and of ` wor`. */
const wordsIn = (anchor: string) => anchor.trim().split(' ').length

function phrasesIn(sets: readonly LexiconSet[]) {
  const reader = new PhraseReader()
  const read = { setsOf: [] as (readonly number[])[], anchors: [] as string[], whole: [] as boolean[] }
  const flaws: string[] = []
  for (const [written, of] of setsByPhrase(sets))
    try {
      const { anchor, isWhole } = reader.read(written)
      read.setsOf.push(of)
      read.anchors.push(anchor)
      read.whole.push(isWhole)
    } catch (cause) {
      flaws.push(`${nameOf(sets[of[0] ?? 0])}: ${cause instanceof Error ? cause.message : String(cause)}`)
    }
  return { ...read, phrases: reader.phrases(), flaws }
}

function wordsOf({ is, texts, misspelt }: Phrases): Pick<FinderTables, 'words' | 'starts' | 'near'> {
  const words = new Set(texts.filter((_, piece) => is[piece] === PIECE.word))
  const starts = texts.filter((text, piece) => is[piece] === PIECE.start && text.length >= START_MIN_CHARS)
  return { words, starts: new Set(starts), near: nearWordsOf(words, misspelt) }
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

/** What stands anywhere within a word. */
function piecesBy(automaton: Automaton): (word: string) => readonly number[] {
  return word => {
    const pieces: number[] = []
    scan(automaton, ` ${word} `, piece => pieces.push(piece))
    return pieces.length > 0 ? pieces : NONE
  }
}

const NONE: readonly number[] = []

type Words = Pick<Reading, 'words' | 'id' | 'kind' | 'gap' | 'bits'>

/** For each set its hits, each once, in the order of the text. */
export function find(finder: Finder, reading: Words): Hits {
  const found = new Found(finder, reading)
  const { words, whole, more } = finder.beginning
  const tell = (group: number, word: number) => {
    const [from, end] = [whole.first[group]!, whole.first[group + 1]!] // `!`: here and below, all are places of these tables.
    if (from < end) {
      const hit = found.hitOf(word, word + words[group]! - 1)
      for (let at = from; at < end; at++) found.add(whole.of[at]!, hit)
    }
    found.noteAll(more, group, word)
  }
  scanBeginnings(finder, reading.id, tell, (piece, word) => found.noteAll(finder.within, piece, word))
  if (finder.bare.length > 0) findBare(finder, reading, found)
  return found.hits()
}

class Found {
  readonly #finder: Finder
  readonly #reading: Words
  /** For each set the place of its list behind this one, or 0: a page has so many hits that a map would be most of the work. */
  readonly #places: Uint16Array
  readonly #sets: number[] = []
  readonly #lists: Hit[][] = []
  /** Most texts have nothing that was undone. */
  readonly #hasBits: boolean

  constructor(finder: Finder, reading: Words) {
    this.#finder = finder
    this.#reading = reading
    this.#places = new Uint16Array(finder.sets)
    this.#hasBits = reading.bits.some(it => it !== 0)
  }

  noteAll({ first, of }: Groups, group: number, word: number): void {
    for (let at = first[group]!; at < first[group + 1]!; at++) this.note(of[at]!, word)
  }

  note(number: number, word: number): void {
    const { phrases, setsOf } = this.#finder
    const reach = reachOf(phrases, number, this.#reading, word)
    if (reach === undefined) return
    const hit = this.hitOf(reach.from, reach.to)
    for (let at = setsOf.first[number]!; at < setsOf.first[number + 1]!; at++) this.add(setsOf.of[at]!, hit)
  }

  hitOf(from: number, to: number): Hit {
    let bits = 0
    if (this.#hasBits) for (let i = from; i <= to; i++) bits |= this.#reading.bits[i]!
    return { from, to, bits }
  }

  add(set: number, hit: Hit): void {
    const place = this.#places[set]!
    if (place > 0) this.#lists[place - 1]!.push(hit)
    else {
      this.#places[set] = this.#lists.push([hit])
      this.#sets.push(set)
    }
  }

  hits(): Hits {
    const found: Hits = new Map()
    for (let i = 0; i < this.#sets.length; i++) found.set(this.#sets[i]!, inOrder(this.#lists[i]!))
    return found
  }
}

function findBare({ bare }: Finder, { words, kind }: Words, found: Found): void {
  for (let word = 0; word < words.length; word++)
    if (kind[word] !== KIND.word) for (const phrase of bare) found.note(phrase, word)
}
