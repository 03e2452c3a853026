/** The same text again: whether one is an edit of another, and what of that which was refused is left in it. Values in, values out. */

import type { Demand } from '#policy/demands.ts'
import { demandsOfReasons } from './rules.ts'
import type { Findings, Offence } from './types.ts'

/** Four numbers of which two texts that differ in three bits share one at least. */
export const bandsOf = (simhash: bigint): readonly number[] =>
  [0, 1, 2, 3].map(n => n * 0x10000 + Number((simhash >> BigInt(16 * n)) & 0xffffn))

const QUOTE_EDITS_MAX = 3
/** A shorter word, changed, is another word. */
const QUOTE_EDITED_MIN_CHARS = 6
const FIT_CHARS_MAX = 20_000
/** Letters and digits of words in one, and which word begins and which one ends where. */
export type Plain = {
  readonly text: string
  readonly words: readonly string[]
  readonly begins: ReadonlyMap<number, number>
  readonly ends: ReadonlyMap<number, number>
}
export function plainOf(read: readonly string[]): Plain {
  const [begins, ends] = [new Map<number, number>(), new Map<number, number>()]
  let text = ''
  for (const [i, word] of read.map(lettersOf).entries()) {
    if (text.length >= FIT_CHARS_MAX) break
    if (word === '') continue
    begins.set(text.length, i)
    text += word.slice(0, FIT_CHARS_MAX - text.length)
    ends.set(text.length, i)
  }
  return { text, words: read, begins, ends }
}
const lettersOf = (word: string) =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** What is known of a text that was refused; its words as they are read. */
export type Refused = Pick<Findings, 'reasons'> & {
  readonly demands: readonly Demand[]
  /** Of which a category was found, by words or without. */
  readonly found: readonly Demand[]
  readonly offences: readonly Offence[]
  readonly words: ReadonlySet<string>
  /** All that it says, in its order. */
  readonly body: readonly string[]
}
/** The words from one to another, both with it. */
export type Run = { readonly from: number; readonly to: number }
/** A demand of the refused text of which something is left, and where it stands: nowhere in particular where no words were named. */
export type Left = { readonly demand: Demand; readonly runs: readonly Run[] }

/** So many bits may differ where everything that gave offence still stands there. A few letters change many runs of a short text. */
export const EDIT_BITS = 16

type Edit = Pick<Findings, 'reasons'> & {
  readonly bits: number
  readonly isAlike: boolean
  readonly there: Plain
  readonly body: readonly string[]
}

/**
 * What a text still says of that for which another one was refused; nothing where it is no edit of it. It is one that is nearly the
 * same, or much the same with all that gave offence in it.
 */
export function leftOf(refused: Refused, edit: Edit): readonly Left[] {
  const offences = refused.offences.filter(({ quotes }) => quotes.length > 0)
  const places = placesIn(edit.there, refused.words)
  if (!edit.isAlike && (edit.bits > EDIT_BITS || offences.length === 0 || !saysAll(offences, places))) return []
  const unnamed = refused.demands.filter(
    it => !offences.some(({ demand }) => demand === it) && hasReason(it, refused, edit),
  )
  const isWhole = unnamed.length > 0 && isNearlyAllOf(refused.body, edit.body)
  return refused.demands.flatMap(demand => {
    if (isWhole && unnamed.includes(demand)) return [{ demand, runs: [] }]
    const runs = offences.filter(it => it.demand === demand).flatMap(it => stillSays(it.quotes, places))
    return runs.length > 0 ? [{ demand, runs }] : []
  })
}

/** Where a text says such a quote. */
type Places = (quote: string) => Run | undefined

/** Words that stood in the refused text `before` are no edit of those that gave offence there. Each quote is looked for once. */
export function placesIn(there: Plain, before: ReadonlySet<string>): Places {
  const known = new Map<string, Run | undefined>()
  return quote => {
    if (!known.has(quote)) known.set(quote, placeOf(quote, there, before))
    return known.get(quote)
  }
}

const saysAll = (offences: readonly Offence[], places: Places) =>
  offences.every(({ quotes }) => quotes.every(quote => places(quote) !== undefined))

/**
 * Where what gave offence still stands in an edited text, perhaps written a little otherwise. Whoever took it out has
 * mended the text; whoever changed three letters of it has not. A rule that looks for several things has to find most of
 * them again: a price is no offence when what it was for has gone.
 */
export function stillSays(quotes: Offence['quotes'], places: Places): readonly Run[] {
  const found = quotes.map(places).filter(place => place !== undefined)
  return found.length > quotes.length / 2 ? found : []
}

/** Without words by which it was found all of it has to be there again, and so does the reason, where that is what it was held for. */
function hasReason(demand: Demand, { found, reasons }: Refused, edit: Edit): boolean {
  const why = found.includes(demand) ? [] : reasons.filter(it => demandsOfReasons([it]).includes(demand))
  return why.length === 0 || why.some(it => edit.reasons.includes(it))
}

export function bitsApart(one: bigint, other: bigint): number {
  let bits = 0
  for (let left = one ^ other; left !== 0n; left &= left - 1n) bits += 1
  return bits
}

/** From word to word with some edits; and within longer words with few, for compounds have words in them. */
function placeOf(pattern: string, there: Plain, before: ReadonlySet<string>): Run | undefined {
  const { length } = pattern
  if (length === 0) return undefined
  const at = length < QUOTE_EDITED_MIN_CHARS ? -1 : there.text.indexOf(pattern)
  if (at >= 0) return wordsOver(at, at + length, there)
  const most = length < QUOTE_EDITED_MIN_CHARS ? 0 : Math.min(QUOTE_EDITS_MAX, Math.floor((length * 3) / 7))
  const within = Math.min(QUOTE_EDITS_MAX, Math.floor(length / QUOTE_EDIT_WITHIN_CHARS))
  const isNew = ({ from, to }: Run) => there.words.slice(from, to + 1).some(word => !before.has(word))
  const from = { ...there, isTaken: isNew }
  return fits(pattern, from, most, true) ?? (within > 0 ? fits(pattern, from, within, false) : undefined)
}
/** For so many letters, one may be another within a word. */
const QUOTE_EDIT_WITHIN_CHARS = 8

function wordsOver(start: number, end: number, { begins, ends, text }: Plain): Run {
  let [first, last] = [start, end]
  while (first > 0 && !begins.has(first)) first--
  while (last < text.length && !ends.has(last)) last++
  return { from: begins.get(first) ?? 0, to: ends.get(last) ?? 0 }
}

/**
 * Sellers 1980: where the pattern stands in the text with so few edits; at the first such place, there with the fewest. In each cell a
 * number of edits and, below that, where what was matched begins. Ukkonen 1985: below the last cell that has so few edits, and what
 * follows from it, none has.
 */
function fits(pattern: string, there: Searched, most: number, fromWords: boolean): Run | undefined {
  const { text, begins, ends, isTaken } = there
  const none = (most + 1) * EDIT
  let column = Array.from({ length: Math.min(pattern.length, most) + 1 }, (_, i) => i * EDIT)
  let [fewest, end, found]: [number, number, Run | undefined] = [most + 1, text.length, undefined]
  for (let at = 0; at < Math.min(text.length, end + most); at++) {
    const next = [fromWords && !begins.has(at + 1) ? none : at + 1]
    for (let i = 1; i <= pattern.length && (i <= column.length || (next[i - 1] ?? none) < none - EDIT); i++)
      next.push(
        Math.min(
          (column[i] ?? none) + EDIT,
          (next[i - 1] ?? none) + EDIT,
          (column[i - 1] ?? none) + (pattern[i - 1] === text[at] ? 0 : EDIT),
        ),
      )
    const last = next[pattern.length] ?? none
    while (next.length > 1 && (next.at(-1) ?? none) >= none) next.pop()
    const edits = Math.floor(last / EDIT)
    if (edits < fewest && (!fromWords || ends.has(at + 1))) {
      const run = wordsOver(last % EDIT, at + 1, there)
      if (edits === 0 || isTaken(run)) [fewest, end, found] = [edits, at + 1, run]
    }
    column = next
  }
  return found
}
const EDIT = FIT_CHARS_MAX + 1
/** What is looked through, and which words of it may be others with some edits. */
type Searched = Plain & { readonly isTaken: (run: Run) => boolean }

/** Letters of words that may be gone or be others, and words that may have come in between: what three letters do, and a little more. */
const LOST_MAX_CHARS = 8
const SHIFT_MAX_WORDS = 60

/**
 * Whether nearly all words of a text stand in another, in their order, a letter apart here and there, two run together or one set apart.
 * What two texts share as their frame is not enough: what stands within it has to be there as well. Words are compared only where that
 * could lose fewer letters than what is known: beside their like, which is one or two places for most of them.
 */
export function isNearlyAllOf(refused: readonly string[], there: readonly string[]): boolean {
  const letters = refused.reduce((sum, word) => sum + word.length, 0)
  const most = Math.min(LOST_MAX_CHARS, Math.floor(letters / 4))
  const shifts = Array.from({ length: 2 * SHIFT_MAX_WORDS + 1 }, (_, shift) => shift)
  let [before, lost]: [readonly number[], readonly number[]] = [[], shifts.map(() => 0)]
  for (const [i, word] of refused.entries()) {
    const next: number[] = []
    const two = `${refused[i - 1] ?? ''}${word}`
    for (const shift of shifts) {
      const at = i + shift - SHIFT_MAX_WORDS
      let fewest = Math.min(
        (lost[shift + 1] ?? Infinity) + word.length, // It is gone.
        next[shift - 1] ?? Infinity, // Another came in between.
      )
      const keep = (from: number | undefined, one: string, words: number) => {
        if (from === undefined || from > most || from >= fewest || at < words - 1 || at >= there.length) return
        if (isNearWord(one, words === 1 ? (there[at] ?? '') : `${there[at - 1]}${there[at]}`)) fewest = from
      }
      keep(lost[shift], word, 1)
      keep(lost[shift - 1], word, 2)
      keep(before[shift + 1], two, 1)
      next.push(fewest)
    }
    if (Math.min(...next) > most) return false
    ;[before, lost] = [lost, next]
  }
  return letters > 0
}

const NEAR_WORD_MIN_CHARS = 3
function isNearWord(one: string, other: string): boolean {
  if (one === other) return true
  const most = one.length < NEAR_WORD_MIN_CHARS ? 0 : Math.min(QUOTE_EDITS_MAX, Math.floor((one.length * 3) / 7))
  return (
    Math.abs(one.length - other.length) <= most &&
    fits(one, { ...plainOf([other]), isTaken: () => true }, most, true) !== undefined
  )
}

/** An edit of what was refused is looked at by people; one that is flagged by itself as well is refused. */
export const raised = (verdict: 'allow' | 'review' | 'refuse'): 'review' | 'refuse' =>
  verdict === 'allow' ? 'review' : 'refuse'
