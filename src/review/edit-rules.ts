/** The same text again: whether one is an edit of another, and says what that was refused for. Values in, values out. */

import type { Offence } from './types.ts'

/** Four numbers of which two texts that differ in three bits share one at least. */
export const bandsOf = (simhash: bigint): readonly number[] =>
  [0, 1, 2, 3].map(n => n * 0x10000 + Number((simhash >> BigInt(16 * n)) & 0xffffn))

const QUOTE_EDITS_MAX = 3
/** A shorter word, changed, is another word. */
const QUOTE_EDITED_MIN_CHARS = 6
const FIT_CHARS_MAX = 20_000
/** Its letters and digits in one, and where words begin and end in it. */
export type Plain = { readonly text: string; readonly begins: ReadonlySet<number>; readonly ends: ReadonlySet<number> }
export function plainOf(written: string): Plain {
  const words =
    written
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const [begins, ends] = [new Set<number>(), new Set<number>()]
  let text = ''
  for (const word of words) {
    if (text.length >= FIT_CHARS_MAX) break
    begins.add(text.length)
    text += word.slice(0, FIT_CHARS_MAX - text.length)
    ends.add(text.length)
  }
  return { text, begins, ends }
}

/**
 * Whether what gave offence still stands in an edited text, perhaps written a little otherwise. Whoever took it out has
 * mended the text; whoever changed three letters of it has not. A rule that looks for several things has to find most of
 * them again: a price is no offence when what it was for has gone.
 */
export function stillSays(offences: readonly Offence[], there: Plain): boolean {
  const said = offences.map(readable).filter(quotes => quotes.length > 0)
  return said.length === 0 || said.some(quotes => quotes.filter(it => isNearlyIn(it, there)).length > quotes.length / 2)
}
/** What was quoted of a page has its tags with it. */
const readable = (quotes: Offence): Offence =>
  quotes.map(quote => plainOf(quote.replaceAll(/<[^<>]*>/g, ' ')).text).filter(quote => quote.length > 0)

/** So many bits may differ where everything that gave offence still stands there. A few letters change many runs of a short text. */
export const EDIT_BITS = 16

/** Whether a text is an edit of one that was refused: nearly the same, or much the same with all that gave offence in it. */
export function isEditOf(bits: number, isAlike: boolean, offences: readonly Offence[], there: Plain): boolean {
  if (isAlike) return stillSays(offences, there)
  const quotes = offences.flat()
  return bits <= EDIT_BITS && quotes.length > 0 && quotes.every(quote => stillSays([[quote]], there))
}

export function bitsApart(one: bigint, other: bigint): number {
  let bits = 0
  for (let left = one ^ other; left !== 0n; left &= left - 1n) bits += 1
  return bits
}

/** From word to word with some edits; and within longer words with few, for compounds have words in them. */
function isNearlyIn(pattern: string, there: Plain): boolean {
  const { length } = pattern
  const most = length < QUOTE_EDITED_MIN_CHARS ? 0 : Math.min(QUOTE_EDITS_MAX, Math.floor((length * 3) / 7))
  const within = Math.min(QUOTE_EDITS_MAX, Math.floor(length / QUOTE_EDIT_WITHIN_CHARS))
  if (length >= QUOTE_EDITED_MIN_CHARS && there.text.includes(pattern)) return true
  return fits(pattern, there, most, true) || (within > 0 && fits(pattern, there, within, false))
}
/** For so many letters, one may be another within a word. */
const QUOTE_EDIT_WITHIN_CHARS = 8

/** Sellers 1980: whether the pattern stands anywhere in the text with so few edits. */
function fits(pattern: string, { text, begins, ends }: Plain, most: number, fromWords: boolean): boolean {
  let column = Array.from({ length: pattern.length + 1 }, (_, i) => i)
  for (let at = 0; at < text.length; at++) {
    const next = [fromWords && !begins.has(at + 1) ? most + 1 : 0]
    for (let i = 1; i <= pattern.length; i++)
      next.push(
        Math.min(
          (column[i] ?? 0) + 1,
          (next[i - 1] ?? 0) + 1,
          (column[i - 1] ?? 0) + (pattern[i - 1] === text[at] ? 0 : 1),
        ),
      )
    if ((next[pattern.length] ?? 0) <= most && (!fromWords || ends.has(at + 1))) return true
    column = next
  }
  return false
}

/** An edit of what was refused is looked at by people; one that is flagged by itself as well is refused. */
export const raised = (verdict: 'allow' | 'review' | 'refuse'): 'review' | 'refuse' =>
  verdict === 'allow' ? 'review' : 'refuse'
