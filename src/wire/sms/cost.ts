/**
 * What a text costs, and which characters make it dear: one that the seven bits do not have leaves 70 characters of the 160.
 * For those that only look finer there is one that is as good.
 */

import { alphabetOf } from './alphabet.ts'
import { replacementOf } from './replacements.ts'
import { type Encoding, planOf, sayable, type SegmentOptions, unitsIn } from './segment.ts'

export type Culprit = {
  /** As a reader sees it: a flag or a family is one. */
  readonly char: string
  /** Where it begins, in UTF-16 units. */
  readonly at: number
  /** What says the same in GSM-7; absent where nothing does. Empty: nobody sees that it is gone. */
  readonly replacement?: string
  /** The replacement is a letter without its sign: it reads, and is spelt wrong. */
  readonly misspells?: true
}

export type Cost = {
  readonly encoding: Encoding
  readonly parts: number
  /** Septets, or sixteen bits, of the text alone. */
  readonly units: number
  /** So many more fit before another part begins. */
  readonly left: number
  /** Why it is not GSM-7, in their order. */
  readonly culprits: readonly Culprit[]
}

/** @example costOf('Sale’s on') → { encoding: 'ucs2', parts: 1, units: 9, left: 61, culprits: [{ char: '’', at: 4, replacement: "'" }] } */
export function costOf(text: string, options: SegmentOptions = {}): Cost {
  const { encoding, pieces, room } = planOf(text, options)
  const last = pieces.at(-1)
  return {
    encoding,
    parts: pieces.length,
    units: unitsIn(pieces.flat()),
    left: room - (last ? unitsIn(last) : 0),
    culprits: encoding === 'ucs2' ? culpritsIn(text) : [],
  }
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const isPlain = (text: string) => [...text].every(char => alphabetOf().has(char))

function culpritsIn(text: string): Culprit[] {
  return Array.from(graphemes.segment(sayable(text))).flatMap(({ segment, index }) =>
    isPlain(segment) ? [] : [{ char: segment, at: index, ...replacementOf(segment) }],
  )
}

/**
 * The text with each culprit replaced that has a replacement; letters without their signs only if that is agreed to.
 * What is left of culprits has none, and as long as one is left, nothing is gained.
 */
export function repair(text: string, { misspelling = false }: { readonly misspelling?: boolean } = {}): string {
  let [repaired, from] = ['', 0]
  for (const { char, at, replacement, misspells } of culpritsIn(text)) {
    if (replacement === undefined || (misspells && !misspelling)) continue
    repaired += text.slice(from, at) + replacement
    from = at + char.length
  }
  return repaired + text.slice(from)
}
