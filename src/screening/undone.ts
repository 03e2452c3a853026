/**
 * The second reading of a text: what its writer set apart, wrote with digits, or got wrong by a letter is put together again,
 * wherever that makes a word of the lexicons. Where it does not, the first reading stands, so that nobody’s part numbers turn
 * into words. The reference has a view for each technique; here each word has its own, so that techniques may be mixed.
 */

import { bitOf } from './flow.ts'
import { SCRIPT, signOf } from './fold.ts'
import type { Finder } from './finder.ts'
import { leetWord } from './leet.ts'
import { MISSPELT_MIN_CHARS, type Near, nearWord } from './misspelt.ts'
import { PHRASE_WORDS_MAX } from './phrases.ts'
import { GAP, KIND, latinOf, type Reading } from './reading.ts'
import { idOf, WordMemory } from './word-memory.ts'

/** Words of the second reading, and the first word of the first reading that each stands for. */
export type Undone = Pick<Reading, 'words' | 'id' | 'kind'> & {
  readonly first: readonly number[]
  readonly changes: readonly Change[]
}

/** A word that is another than in the first reading: its place in the second, the last word that it stands for, what was undone. */
type Change = { readonly at: number; readonly last: number; readonly bits: number }

export type Around = {
  readonly words: string[]
  readonly id: number[]
  readonly kind: number[]
  readonly gap: number[]
  readonly bits: number[]
  readonly first: number[]
  readonly last: number[]
}

/** What stands near a change: all else was found in the first reading. A word that is none parts what is not neighbours. */
export function aroundChanges({ words, id, kind, first, changes }: Undone, reading: Reading): Around {
  const near: Around = { words: [], id: [], kind: [], gap: [], bits: [], first: [], last: [] }
  const add = (at: number, isParting: boolean) => {
    const of = first[at] ?? 0
    const change = changes[passed]
    const changed = change?.at === at ? change : undefined
    near.words.push(isParting ? NO_WORD : (words[at] ?? ''))
    near.id.push(isParting ? idOf(NO_WORD) : id[at]!) // `!`: there is one.
    near.kind.push(isParting ? KIND.symbol : (kind[at] ?? 0))
    near.gap.push(reading.gap[of] ?? GAP.mixed)
    near.bits.push(changed?.bits ?? reading.bits[of] ?? 0)
    near.first.push(of)
    near.last.push(changed?.last ?? of)
  }
  let end = 0
  let passed = 0
  for (const change of changes) {
    const from = Math.max(end, change.at - PHRASE_WORDS_MAX)
    for (let at = from - (from > end ? 1 : 0); at < Math.min(words.length, change.at + PHRASE_WORDS_MAX + 1); at++) {
      if (at < end) continue
      while ((changes[passed]?.at ?? Infinity) < at) passed++
      add(at, at < from)
      end = at + 1
    }
  }
  return near
}

const NO_WORD = '\u0000'

export type Vocabulary = {
  readonly finder: Pick<Finder, 'words' | 'starts' | 'near'>
  /** Ordinary words, which are what they are. */
  readonly isKnown: (word: string) => boolean
}

const SPLIT = bitOf('split')
const LEET = bitOf('leet')
const MISSPELT = bitOf('misspelt')
const HOMOGLYPH = bitOf('homoglyph')
const RUN_MIN = { punctuated: 3, spaced: 4 } as const
const RUN_MAX = 60
const PAIR_MIN_CHARS = 6
/** Slips in one text that are no accident; fewer of long words. */
const SLIPS_MIN = 3
const LONG_SLIPS_MIN = 2
const LONG_CHARS = 7
const CHUNK_MAX_CHARS = 40
const CHUNK_MAX_WORDS = 16
/** The shortest and the longest beginning of a word that is looked up. */
const START_MIN_CHARS = 4
const START_MAX_CHARS = 16

export function isListed({ words, starts }: Vocabulary['finder'], word: string): boolean {
  if (words.has(word)) return true
  for (let end = Math.min(word.length, START_MAX_CHARS); end >= START_MIN_CHARS; end--)
    if (starts.has(word.slice(0, end))) return true
  return false
}

/** Undefined when nothing was to be undone. */
export function undo(reading: Reading, vocabulary: Vocabulary): Undone | undefined {
  const writer = new Undoer(reading, vocabulary)
  return writer.run()
}

class Undoer {
  readonly #of: Reading
  readonly #vocabulary: Vocabulary
  #words: string[] = []
  #id: number[] = []
  #kind: number[] = []
  readonly #first: number[] = []
  readonly #changes: Change[] = []
  /** Of each word. */
  readonly #facts: readonly Fact[]
  #near: ReadonlyMap<string, Near> = new Map()

  constructor(reading: Reading, vocabulary: Vocabulary) {
    this.#of = reading
    this.#vocabulary = vocabulary
    const known = factsOf(vocabulary)
    this.#facts = reading.id.map(id => known.of(id))
  }

  run(): Undone | undefined {
    this.#near = this.#misspelt()
    for (let at = 0; at < this.#of.words.length;)
      at = this.#isPlain(at)
        ? this.#single(at)
        : (this.#run(at) ?? this.#chunk(at) ?? this.#pair(at) ?? this.#single(at))
    return this.#changes.length > 0
      ? { words: this.#words, id: this.#id, kind: this.#kind, first: this.#first, changes: this.#changes }
      : undefined
  }

  /** An ordinary word beside another, with one space on either side: nothing of it is to be joined. */
  #isPlain(at: number): boolean {
    const { kind, gap, words } = this.#of
    if (gap[at] !== GAP.space || gap[at + 1] !== GAP.space || kind[at] !== KIND.word || words[at]!.length < 2)
      return false
    const fact = this.#facts[at]! // `!`: here and above, there is one.
    return fact.isOrdinary && !fact.hasDigit && (kind[at + 1] !== KIND.word || this.#isOrdinary(at + 1))
  }

  /** `v.i.a.g.r.a`, `l o a n`: letters one by one, with the same between each of them. */
  #run(at: number): number | undefined {
    const { words, gap, sentence } = this.#of
    if (!this.#isLetter(at) || !this.#isLetter(at + 1)) return undefined
    const between = gap[at + 1] ?? GAP.mixed
    if (between === GAP.none) return undefined
    let end = at + 1
    while (end - at < RUN_MAX && this.#isLetter(end) && gap[end] === between) end++
    const least = between === GAP.space || between === GAP.wide ? RUN_MIN.spaced : RUN_MIN.punctuated
    const isOneWord = between === GAP.wide || sentence[at] === sentence[end - 1] || between === 0x2e
    if (end - at < least || !isOneWord) return undefined
    const joined = words.slice(at, end).join('')
    let from = at
    for (const word of parted(joined, this.#vocabulary)) {
      this.#put(word, KIND.word, from, from + word.length - 1, SPLIT)
      from += word.length
    }
    return end
  }

  #isLetter(at: number): boolean {
    const { words, kind } = this.#of
    return words[at]?.length === 1 && kind[at] === KIND.word
  }

  /** What no space parts: digits and signs for letters, hyphens and points within a word. */
  #chunk(at: number): number | undefined {
    const { gap, words, flow } = this.#of
    const isStart = at === 0 || !isTight(gap[at]) || flow[at] !== flow[at - 1]
    let end = at + 1
    while (end < words.length && isTight(gap[end]) && isStart && end - at <= CHUNK_MAX_WORDS && flow[end] === flow[at])
      end++
    if (end - at > 1 && end - at <= CHUNK_MAX_WORDS) {
      const whole = this.#leet(at, end) ?? this.#joined(at, end)
      if (whole !== undefined) return whole
    }
    return this.#leet(at, at + 1)
  }

  #leet(at: number, end: number): number | undefined {
    const { from, to, flow, flows, kind } = this.#of
    const text = flows[flow[at] ?? 0]?.text ?? ''
    const begin = signsBefore(text, from[at] ?? 0)
    const close = signsAfter(text, to[end - 1] ?? 0)
    const isBare = end - at === 1 && begin === from[at] && close === to[at]
    const isPlain = isBare && (kind[at] !== KIND.word || this.#facts[at]?.hasDigit !== true)
    if (isPlain || close - begin > CHUNK_MAX_CHARS) return undefined
    const word = leetWord(text.slice(begin, close), this.#isWord)
    return word === undefined ? undefined : this.#merge(word, at, end, LEET)
  }

  #joined(at: number, end: number): number | undefined {
    const { words, kind } = this.#of
    for (let i = at; i < end; i++) if (kind[i] !== KIND.word) return undefined
    const parts = words.slice(at, end)
    const joined = parts.join('')
    if (joined.length < START_MIN_CHARS || joined.length > CHUNK_MAX_CHARS || !this.#isWord(joined)) return undefined
    return this.#merge(joined, at, end, parts.every((_, i) => this.#isOrdinary(at + i)) ? 0 : SPLIT)
  }

  readonly #isWord = (word: string) => isListed(this.#vocabulary.finder, word)

  /** `cas ino`: two that are no words, and together are one. */
  #pair(at: number): number | undefined {
    const { words, kind, gap } = this.#of
    if (kind[at] !== KIND.word || kind[at + 1] !== KIND.word || gap[at + 1] !== GAP.space) return undefined
    const [one = '', two = ''] = [words[at], words[at + 1]]
    if (one.length + two.length < PAIR_MIN_CHARS || one.length < 2 || two.length < 2) return undefined
    if (this.#isOrdinary(at) && this.#isOrdinary(at + 1)) return undefined
    return this.#vocabulary.finder.words.has(one + two) ? this.#merge(one + two, at, at + 2, SPLIT) : undefined
  }

  #single(at: number): number {
    const { words, id, kind } = this.#of
    const word = words[at] ?? ''
    const isWord = kind[at] === KIND.word
    const latin = isWord && word.charCodeAt(0) > 0x7f ? this.#latin(at, word) : undefined
    const near = isWord && this.#near.size > 0 ? this.#near.get(word) : undefined
    if (latin !== undefined) this.#put(latin, KIND.word, at, at, HOMOGLYPH)
    else if (near !== undefined) this.#put(near.word, KIND.word, at, at, MISSPELT)
    else if (this.#changes.length > 0) this.#add(word, id[at]!, kind[at]!, at) // Most texts have nothing to undo, and are not copied.
    return at + 1
  }

  /** The word that it looks like. */
  #latin(at: number, word: string): string | undefined {
    const { flows, flow, from, to } = this.#of
    const latin = latinOf(flows[flow[at] ?? 0]?.text ?? '', from[at] ?? 0, to[at] ?? 0)
    return latin !== word && isLookalike(word) && this.#isWord(latin) ? latin : undefined
  }

  /** One slip may be anything. Who slips in several words of the lexicons means them; a word marked by its author is enough. */
  #misspelt(): ReadonlyMap<string, Near> {
    const near = new Map<string, Near>()
    const { words, kind } = this.#of
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? ''
      const found = word.length >= MISSPELT_MIN_CHARS && kind[i] === KIND.word ? this.#nearOf(i) : undefined
      if (found !== undefined) near.set(word, found)
    }
    const isLong = (it: Near) => it.word.length >= LONG_CHARS
    const isSlipping = near.size >= SLIPS_MIN || [...near.values()].filter(isLong).length >= LONG_SLIPS_MIN
    return isSlipping ? near : new Map([...near].filter(([, it]) => it.isMarked))
  }

  #isOrdinary(at: number): boolean {
    return this.#facts[at]?.isOrdinary === true
  }

  #nearOf(at: number): Near | undefined {
    const fact = this.#facts[at]
    if (fact === undefined) return undefined
    if (fact.near === null)
      fact.near = fact.isOrdinary ? undefined : nearWord(this.#of.words[at] ?? '', this.#vocabulary.finder.near)
    return fact.near
  }

  #merge(word: string, at: number, end: number, bit: number): number {
    this.#put(word, KIND.word, at, end - 1, bit)
    return end
  }

  #put(word: string, kind: number, first: number, last: number, bit: number): void {
    let bits = bit
    for (let i = first; i <= last; i++) bits |= this.#of.bits[i] ?? 0
    if (this.#changes.length === 0) this.#copyBefore(first)
    this.#changes.push({ at: this.#words.length, last, bits })
    this.#add(word, idOf(word), kind, first)
  }

  #copyBefore(end: number): void {
    this.#words = this.#of.words.slice(0, end)
    this.#id = this.#of.id.slice(0, end)
    this.#kind = this.#of.kind.slice(0, end)
    for (let at = 0; at < end; at++) this.#first.push(at)
  }

  #add(word: string, id: number, kind: number, first: number): void {
    this.#words.push(word)
    this.#id.push(id)
    this.#kind.push(kind)
    this.#first.push(first)
  }
}

/** What is known of a word. `near` is null until somebody asks. */
type Fact = { readonly isOrdinary: boolean; readonly hasDigit: boolean; near: Near | undefined | null }
const facts = new WeakMap<Vocabulary, WordMemory<Fact>>()

function factsOf(vocabulary: Vocabulary): WordMemory<Fact> {
  let known = facts.get(vocabulary)
  if (known === undefined) facts.set(vocabulary, (known = new WordMemory(word => factOf(word, vocabulary))))
  return known
}

const factOf = (word: string, { isKnown, finder }: Vocabulary): Fact => ({
  isOrdinary: isKnown(word) || isListed(finder, word),
  hasDigit: /\d/.test(word),
  near: null,
})

const isTight = (gap: number | undefined) =>
  gap !== undefined && gap !== GAP.space && gap !== GAP.wide && gap !== GAP.mixed

const isLookalike = (word: string) =>
  [...word].every(it => (signOf(it.codePointAt(0) ?? 0).script & SCRIPT.lookalike) !== 0)

/** Signs that may stand for a letter at the edge of a word: `$ex`, `@dult`. */
const BEFORE = '$@|€£!+('
const AFTER = '$@|€£'
const signsBefore = (text: string, at: number) => (at > 0 && BEFORE.includes(text[at - 1] ?? ' ') ? at - 1 : at)
const signsAfter = (text: string, at: number) => (AFTER.includes(text[at] ?? ' ') ? at + 1 : at)

/** The longest word that a run of letters is parted into. */
const PARTED_MAX_CHARS = 20

/** A run of letters as the fewest words that it may be made of; as it is, where it is not wholly made of them. */
function parted(joined: string, { finder, isKnown }: Vocabulary): string[] {
  if (isListed(finder, joined)) return [joined]
  const best: (string[] | undefined)[] = [[]]
  for (let start = 0; start < joined.length; start++) {
    const before = best[start]
    let begins = false
    for (let end = start + 1; before && end <= Math.min(joined.length, start + PARTED_MAX_CHARS); end++) {
      const word = joined.slice(start, end)
      begins ||= word.length >= START_MIN_CHARS && word.length <= START_MAX_CHARS && finder.starts.has(word)
      const isOne = begins || finder.words.has(word) || isKnown(word) || (word.length === 1 && 'aeoy'.includes(word))
      if (isOne && (best[end]?.length ?? Infinity) > before.length + 1) best[end] = [...before, word]
    }
  }
  return best[joined.length] ?? [joined]
}
