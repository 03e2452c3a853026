/**
 * Kinds of writing that tell of offers and make none: a novel’s blurb, a report from court, satire, a play, a warning, the rules of a house.
 * Several different words of one of them around what rules found are its frame. Who asks to be answered, or says where to order in a
 * sentence that no such word explains, has put it around an offer.
 */

import type { Hit, Hits } from './hit-rules.ts'
import type { Lexicon } from './lexicon.ts'
import { type Frame, FRAME_EACH, FRAME_MAX, FRAME_NEAR, FRAMES } from './matrix.ts'
import { quotedIn } from './quoting.ts'
import { KIND, type Reading } from './reading.ts'
import type { Category } from './types.ts'

/** Whether a frame explains all that a text says; or stands around something that asks; or is none. */
export type Framing = 'told' | 'asks' | 'none'

type Sentences = { readonly first: number; readonly last: number }
const ALL: Sentences = { first: 0, last: Infinity }
type Place = Pick<Hit, 'from' | 'to'>

/** Of what a text says of a category in these sentences. */
export function framingIn(
  lexicon: Lexicon,
  hits: Hits,
  reading: Reading,
): (category: Category, said: Sentences) => Framing {
  const framed = new Framed(lexicon, hits, reading)
  return (category, said) => {
    const near = { first: said.first - FRAME_NEAR, last: said.last + FRAME_NEAR }
    if (!FRAMES.some(it => it.tells(category) && (framed.isIn(it, near) || framed.isIn(it, ALL)))) return 'none'
    if (framed.isAnswered) return 'none'
    return framed.isOrdered(category, near) ? 'asks' : 'told'
  }
}

class Framed {
  readonly #lexicon: Lexicon
  readonly #hits: Hits
  readonly #reading: Reading
  #quoted: Uint8Array | null | undefined = null
  #answered: boolean | undefined
  #contacts: boolean | undefined

  constructor(lexicon: Lexicon, hits: Hits, reading: Reading) {
    this.#lexicon = lexicon
    this.#hits = hits
    this.#reading = reading
  }

  isIn({ name, least }: Frame, near: Sentences): boolean {
    const places = this.#placesOf(this.#lexicon.frames.get(name) ?? [])
    if (places.length < least) return false
    const count = different(this.#within(places, near), this.#reading.words)
    return count >= least && this.#wordsIn(near) <= Math.min(count, FRAME_MAX) * FRAME_EACH
  }

  /** Whoever asks to be answered means what they say, wherever it stands. */
  get isAnswered(): boolean {
    return (this.#answered ??=
      this.#placesOf(this.#lexicon.answers).some(it => this.#isOwn(it)) ||
      this.#reading.flows.some(it => HANDLE.test(it.text)))
  }

  isOrdered(category: Category, near: Sentences): boolean {
    this.#contacts ??= this.#isUnexplained(contactsIn(this.#reading))
    if (this.#contacts) return true
    return (
      !NOT_ORDERED.includes(category) && this.#isUnexplained(this.#within(this.#placesOf(this.#lexicon.orders), near))
    )
  }

  #isUnexplained(places: readonly Place[]): boolean {
    if (places.length === 0) return false
    const { sentence } = this.#reading
    const explains = [...this.#lexicon.frames.values(), this.#lexicon.counsels].flatMap(it => this.#placesOf(it))
    const explained = new Set(explains.map(it => sentence[it.from]))
    return places.some(it => !explained.has(sentence[it.from]) && this.#isOwn(it) && !this.#isSpoken(it))
  }

  #placesOf(sets: readonly number[]): readonly Place[] {
    return sets.flatMap(set => this.#hits.get(set) ?? [])
  }

  #within(places: readonly Place[], { first, last }: Sentences): readonly Place[] {
    const { sentence } = this.#reading
    return places.filter(it => sentence[it.from]! >= first && sentence[it.from]! <= last) // `!`: there is one.
  }

  #wordsIn({ first, last }: Sentences): number {
    return this.#reading.sentence.filter(it => it >= first && it <= last).length
  }

  #isOwn({ from }: Place): boolean {
    if (this.#quoted === null) this.#quoted = quotedIn(this.#reading)
    return this.#quoted?.[from] !== 1
  }

  /** Whether its sentence begins with the dash of somebody who speaks in a novel. */
  #isSpoken({ from }: Place): boolean {
    const { sentence, flows, flow, to, from: begins } = this.#reading
    let at = from
    while (at > 0 && sentence[at - 1] === sentence[from]) at--
    const before = flow[at - 1] === flow[at] ? to[at - 1] : 0
    return /[—–]\s*$/.test(flows[flow[at]!]!.text.slice(before, begins[at])) // `!`: there is one.
  }
}

const STEM_CHARS = 5
/** A word in two of its forms is one, and so is what two phrases say with it. */
const different = (places: readonly Place[], words: readonly string[]): number =>
  new Set(places.map(({ to }) => words[to]?.slice(0, STEM_CHARS))).size

/** Nobody orders a lie. */
const NOT_ORDERED: readonly Category[] = ['PC-07', 'PC-09', 'NA-08', 'NA-09']

/** Of a network where sellers answer. */
const HANDLE = /(?<![\w.-])@\w{4,}|\b(?:t|wa)\.me\b/i
const PHONE_MIN_DIGITS = 7
const YEAR_CHARS = 4

/** Numbers to call, and addresses to write to. */
function contactsIn({ words, kind, flows, flow, to }: Reading): Place[] {
  const found: Place[] = []
  for (let at = 0; at < words.length; at++) {
    if (flows[flow[at]!]!.text[to[at]!] === '@') found.push({ from: at, to: at }) // `!`: there is one.
    if (kind[at] !== KIND.number || (at > 0 && kind[at - 1] === KIND.number)) continue
    let end = at
    while (kind[end] === KIND.number && flow[end] === flow[at]) end++
    if (isPhone(words.slice(at, end))) found.push({ from: at, to: end - 1 })
  }
  return found
}

function isPhone(numbers: readonly string[]): boolean {
  const [day, , year] = numbers
  const isDate = numbers.length === 3 && year?.length === YEAR_CHARS && (day?.length ?? 0) < YEAR_CHARS - 1
  return !isDate && numbers.join('').length >= PHONE_MIN_DIGITS
}
