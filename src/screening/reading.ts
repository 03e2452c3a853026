/**
 * A text as words, each with its place in the source. What changes a word’s looks and not its meaning is undone here at once:
 * accents, widths, costumes, signs without width, letters of another script among Latin ones. What is ambiguous (digits for
 * letters, words set apart) is left to the second reading, undone.ts.
 */

import { type Flow, bitOf } from './flow.ts'
import { SCRIPT, SIGN, type Sign, signOf } from './fold.ts'
import { idIn, idOf, wordOf } from './word-memory.ts'

export const KIND = { word: 0, number: 1, symbol: 2 } as const

/** What stands between a word and the one before it: a sign’s code, or one of these. */
export const GAP = { none: 0, space: 32, wide: 1, mixed: 2 } as const

/** Columns of words, in order. Kept as columns because a text has tens of thousands of them; each flow makes them anew. */
export type Reading = {
  readonly flows: Flow[]
  words: readonly string[]
  /** Their numbers: word-memory.ts. */
  id: readonly number[]
  kind: readonly number[]
  flow: readonly number[]
  from: readonly number[] // in its flow
  to: readonly number[]
  gap: readonly number[]
  sentence: readonly number[]
  /** What had to be undone, as bits of EVASIONS. */
  bits: readonly number[]
}

export const emptyReading = (): Reading => ({
  flows: [],
  words: [],
  id: [],
  kind: [],
  flow: [],
  from: [],
  to: [],
  gap: [],
  sentence: [],
  bits: [],
})

const ALL_DIGITS = /^\d+$/
const SHY = 0xad
const STYLED_MIN = 2
const MARKS_MIN = 2
const SHY_MIN = 3
/** A line shorter than this was ended by its author, not by the width of a page. */
const FULL_LINE_CHARS = 60

const INVISIBLE = bitOf('invisible')
const STYLED = bitOf('styled')
const HOMOGLYPH = bitOf('homoglyph')
const MARKS = bitOf('marks')

/** Adds the words of a flow; its first begins a sentence. */
export function read(flow: Flow, into: Reading): void {
  new Reader(flow, into).run()
}

/** Where the words of a flow are written down until all are known: kept from flow to flow, so that what is made for each has its right size. */
const draft = {
  words: [] as string[],
  id: [] as number[],
  kind: [] as number[],
  flow: [] as number[],
  from: [] as number[],
  to: [] as number[],
  gap: [] as number[],
  sentence: [] as number[],
  bits: [] as number[],
}
const DRAFT_WORDS_MAX = 32_768

function added<T>(known: readonly T[], column: T[], count: number): readonly T[] {
  const more = column.slice(0, count)
  if (column.length > DRAFT_WORDS_MAX) column.length = 0
  return known.length === 0 ? more : known.concat(more)
}

class Reader {
  readonly #flow: Flow
  readonly #into: Reading
  readonly #at: number
  #word = ''
  #from = -1
  #end = 0
  #digits = false
  #scripts = 0
  #styled = 0
  #marks = 0
  #overlaid = false
  #hushed = 0
  #shy = 0
  #pending = 0 // signs without width since the last letter
  #pendingShy = 0
  #gap: number = GAP.wide
  #sentence: number
  #ending = false
  #lineFrom = 0
  #mark = 0
  #count = 0

  constructor(flow: Flow, into: Reading) {
    this.#flow = flow
    this.#into = into
    this.#at = into.flows.push(flow) - 1
    this.#sentence = (into.sentence.at(-1) ?? -1) + 1
  }

  run(): void {
    const { text } = this.#flow
    for (let i = 0; i < text.length;) {
      const plain = plainTo(text, i)
      if (plain > i) {
        if (this.#from < 0 && endsWord(text, plain)) this.#plain(i, plain) // Most of a page is made of these.
        else this.#add(text.slice(i, plain).toLowerCase(), SCRIPT.latin, i, plain)
        i = plain
        continue
      }
      const code = text.codePointAt(i) ?? 0
      const next = i + (code > 0xffff ? 2 : 1)
      this.#see(signOf(code), code, i, next)
      i = next
    }
    this.#close()
    this.#keep()
  }

  #keep(): void {
    const into = this.#into
    const count = this.#count
    into.words = added(into.words, draft.words, count)
    into.id = added(into.id, draft.id, count)
    into.kind = added(into.kind, draft.kind, count)
    into.flow = added(into.flow, draft.flow, count)
    into.from = added(into.from, draft.from, count)
    into.to = added(into.to, draft.to, count)
    into.gap = added(into.gap, draft.gap, count)
    into.sentence = added(into.sentence, draft.sentence, count)
    into.bits = added(into.bits, draft.bits, count)
  }

  #see(sign: Sign, code: number, from: number, to: number): void {
    switch (sign.kind) {
      case SIGN.letter:
        return this.#letter(sign, from, to)
      case SIGN.digit:
        return this.#digit(sign, from, to)
      case SIGN.mark:
        return this.#accent(code, to)
      case SIGN.nothing:
        return this.#hush(code)
      case SIGN.symbol:
        return this.#symbol(sign, from, to)
      case SIGN.line:
        return this.#line(from, to)
      case SIGN.space:
        this.#close()
        if (this.#ending) this.#endSentence()
        return this.#gapBy(GAP.space)
      default:
        return this.#punctuation(code, from)
    }
  }

  #letter(sign: Sign, from: number, to: number): void {
    this.#add(sign.folded, sign.script, from, to)
    if (sign.styled) this.#styled++
  }

  #add(folded: string, script: number, from: number, to: number): void {
    if (this.#digits && ALL_DIGITS.test(this.#word) && !this.#goesOn(from)) this.#close()
    this.#begin(from)
    this.#word += folded
    this.#scripts |= script
    this.#end = to
  }

  /** A number that a unit is glued to is a word by itself: `70g`, `9mm`. Digits within letters stay: `v1agra`, `b2b`. */
  #goesOn(from: number): boolean {
    const { text } = this.#flow
    let end = from
    while (end < text.length && end - from < 6 && /[a-z]/i.test(text[end] ?? '')) end++
    return /\d/.test(text[end] ?? '')
  }

  #digit(sign: Sign, from: number, to: number): void {
    if (this.#from < 0) this.#digits = true
    this.#begin(from)
    this.#word += sign.folded
    if (sign.styled) this.#styled++
    this.#end = to
  }

  /** A word of letters from a to z. */
  #plain(from: number, to: number): void {
    if (this.#ending && this.#gap !== GAP.none) this.#ending = false
    this.#push(idIn(this.#flow.text, from, to), KIND.word, from, to, 0)
  }

  #begin(from: number): void {
    if (this.#from < 0) {
      if (this.#ending && this.#gap !== GAP.none) this.#ending = false
      this.#from = from
    } else {
      this.#hushed += this.#pending
      this.#shy += this.#pendingShy
    }
    this.#pending = this.#pendingShy = 0
    this.#marks = 0
  }

  #accent(code: number, to: number): void {
    if (this.#from < 0) return
    if (++this.#marks >= MARKS_MIN || (code >= 0x331 && code <= 0x338) || code === 0x323) this.#overlaid = true
    this.#end = to
  }

  #hush(code: number): void {
    if (this.#from < 0) return
    if (code === SHY) this.#pendingShy++
    else this.#pending++
  }

  #symbol(sign: Sign, from: number, to: number): void {
    this.#close()
    this.#push(idOf(sign.folded), KIND.symbol, from, to, 0)
  }

  #punctuation(code: number, at: number): void {
    if (this.#digits && ALL_DIGITS.test(this.#word) && isInNumber(this.#flow.text, at)) return
    this.#close()
    this.#gapBy(code)
    if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) this.#ending = true
  }

  #line(from: number, to: number): void {
    this.#close()
    const { text } = this.#flow
    const isShort = from - this.#lineFrom < FULL_LINE_CHARS
    if (this.#ending || isShort || text.charCodeAt(to) === 0x0a) this.#endSentence()
    this.#lineFrom = to
    this.#gapBy(GAP.wide)
  }

  #gapBy(code: number): void {
    if (this.#gap === GAP.none) this.#gap = code
    else if (this.#gap === GAP.space && code === GAP.space) this.#gap = GAP.wide
    else if (this.#gap !== GAP.wide || code !== GAP.space) this.#gap = code === GAP.wide ? GAP.wide : GAP.mixed
  }

  #endSentence(): void {
    this.#ending = false
    const last = this.#count > 0 ? draft.sentence[this.#count - 1] : this.#into.sentence.at(-1)
    if (last === this.#sentence) this.#sentence++
  }

  #close(): void {
    if (this.#from < 0) return
    const isNumber = this.#digits && ALL_DIGITS.test(this.#word)
    const word = this.#isMixed() ? latinOf(this.#flow.text, this.#from, this.#end) : this.#word
    this.#push(idOf(word), isNumber ? KIND.number : KIND.word, this.#from, this.#end, this.#undone())
    this.#from = -1
    this.#word = ''
    this.#digits = this.#overlaid = false
    this.#scripts = this.#styled = this.#marks = this.#hushed = this.#shy = this.#pending = this.#pendingShy = 0
  }

  /** Of letters of more than one script, some of which look like Latin ones. */
  #isMixed(): boolean {
    return (this.#scripts & SCRIPT.lookalike) !== 0 && (this.#scripts & SCRIPT.latin) !== 0
  }

  #undone(): number {
    return (
      (this.#isMixed() ? HOMOGLYPH : 0) |
      (this.#styled >= STYLED_MIN ? STYLED : 0) |
      (this.#overlaid ? MARKS : 0) |
      (this.#hushed > 0 || this.#shy >= SHY_MIN ? INVISIBLE : 0)
    )
  }

  #push(id: number, kind: number, from: number, to: number, bits: number): void {
    const at = this.#count++
    draft.words[at] = wordOf(id)
    draft.id[at] = id
    draft.kind[at] = kind
    draft.flow[at] = this.#at
    draft.from[at] = from
    draft.to[at] = to
    draft.gap[at] = this.#gap
    draft.sentence[at] = this.#sentence
    draft.bits[at] = bits | this.#marked(from, to)
    this.#gap = GAP.none
  }

  /** What the flow says of these places. */
  #marked(from: number, to: number): number {
    const marks = this.#flow.marks
    let bits = 0
    while (this.#mark < marks.length && (marks[this.#mark]?.to ?? 0) <= from) this.#mark++
    for (let i = this.#mark; i < marks.length; i++) {
      const mark = marks[i]
      if (mark === undefined || mark.from >= to) break
      if (mark.to > from) bits |= mark.bit
    }
    return bits
  }
}

/** Where the letters from a to z end that begin here, in either case. */
function plainTo(text: string, from: number): number {
  let to = from
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to) | 0x20
    if (code < 0x61 || code > 0x7a) break
  }
  return to
}

/** Whether what stands here parts words, whatever it is: a sign of ASCII that is neither letter nor digit. */
function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true
  const code = text.charCodeAt(at)
  return code < 0x80 && (code < 0x30 || code > 0x39)
}

/** `12.50`, `5,000`, `10’000`: one number. */
function isInNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1)
  return ".,'’".includes(text[at] ?? '') && code >= 0x30 && code <= 0x39
}

/** As it looks, with each foreign letter read as the Latin one that it imitates. */
export function latinOf(text: string, from: number, to: number): string {
  let word = ''
  for (const sign of text.slice(from, to)) {
    const { like, folded } = signOf(sign.codePointAt(0) ?? 0)
    word += like ?? folded
  }
  return word
}
