/** The same text again: whether one is an edit of another, and says what that was refused for. Values in, values out. */

import type { Offence } from './types.ts'

/** Four numbers of which two texts that differ in three bits share one at least. */
export const bandsOf = (simhash: bigint): readonly number[] =>
  [0, 1, 2, 3].map(n => n * 0x10000 + Number((simhash >> BigInt(16 * n)) & 0xffffn))

const QUOTE_EDITS_MAX = 3
/** A shorter word, changed, is another word. */
const QUOTE_EDITED_MIN_CHARS = 6
const FIT_CHARS_MAX = 20_000
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, FIT_CHARS_MAX)

/**
 * Whether what gave offence still stands in an edited text, perhaps written a little otherwise. Whoever took it out has
 * mended the text; whoever changed three letters of it has not. A rule that looks for several things has to find most of
 * them again: a price is no offence when what it was for has gone.
 */
export function stillSays(offences: readonly Offence[], text: string): boolean {
  const there = plain(text)
  const said = offences.map(readable).filter(quotes => quotes.length > 0)
  return said.length === 0 || said.some(quotes => quotes.filter(it => isNearlyIn(it, there)).length > quotes.length / 2)
}
const readable = (quotes: Offence): Offence => quotes.map(plain).filter(quote => quote.length > 0)

/** So many bits may differ where everything that gave offence still stands there. A few letters change many runs of a short text. */
export const EDIT_BITS = 16

/** Whether a text is an edit of one that was refused: nearly the same, or much the same with all that gave offence in it. */
export function isEditOf(bits: number, isAlike: boolean, offences: readonly Offence[], text: string): boolean {
  if (isAlike) return stillSays(offences, text)
  const quotes = offences.flat()
  return bits <= EDIT_BITS && quotes.length > 0 && quotes.every(quote => stillSays([[quote]], text))
}

export function bitsApart(one: bigint, other: bigint): number {
  let bits = 0
  for (let left = one ^ other; left !== 0n; left &= left - 1n) bits += 1
  return bits
}

/** Sellers 1980: the fewest edits by which the pattern stands anywhere in the text. */
function isNearlyIn(pattern: string, text: string): boolean {
  const most =
    pattern.length < QUOTE_EDITED_MIN_CHARS ? 0 : Math.min(QUOTE_EDITS_MAX, Math.floor((pattern.length * 3) / 7))
  let column = Array.from({ length: pattern.length + 1 }, (_, i) => i)
  for (const sign of text) {
    const next = [0]
    for (let i = 1; i <= pattern.length; i++)
      next.push(
        Math.min(
          (column[i] ?? 0) + 1,
          (next[i - 1] ?? 0) + 1,
          (column[i - 1] ?? 0) + (pattern[i - 1] === sign ? 0 : 1),
        ),
      )
    if ((next[pattern.length] ?? 0) <= most) return true
    column = next
  }
  return false
}

/** An edit of what was refused is looked at by people; one that is flagged by itself as well is refused. */
export const raised = (verdict: 'allow' | 'review' | 'refuse'): 'review' | 'refuse' =>
  verdict === 'allow' ? 'review' : 'refuse'
