/**
 * A text as the parts that leave (3GPP TS 23.040 §9.2.3.24.1): 140 octets each, which are 160 septets or 70 units of
 * UCS-2, less what the header of a part takes. What belongs together is never cut: an escape and its sign, the halves of a
 * surrogate pair, and, as far as it fits into one part, what a reader sees as one character.
 */

import { SMS_PARTS_MAX } from '#base/limits.ts'
import { type Alphabet, alphabetOf, hasLocking, type Language, type Shift } from './alphabet.ts'
import { headerBytes, type ReferenceBits } from './udh.ts'

export const ENCODINGS = ['gsm7', 'ucs2'] as const
export type Encoding = (typeof ENCODINGS)[number]

export type SegmentOptions = {
  /** Languages whose tables the route and the handsets behind it are known to understand. None, unless somebody says so. */
  readonly languages?: readonly Language[]
  readonly referenceBits?: ReferenceBits
}

export type Plan = {
  readonly encoding: Encoding
  readonly shift: Shift
  /** Each with its units: septets, or sixteen bits. */
  readonly pieces: readonly (readonly Piece[])[]
  /** What one part holds: of one, and of each when there are several. */
  readonly room: number
}

export type Piece = { readonly text: string; readonly units: number }

export type SmsPart = {
  /** With its length octet; empty for a message of one part that uses no tables of a language. */
  readonly udh: Buffer
  /** One septet in each octet, or UTF-16BE. */
  readonly body: Buffer
  readonly text: string
}

const PART_OCTETS = 140
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The text as it can be said at all: half a surrogate pair is no character, and becomes the sign for that. */
export const sayable = (text: string): string => text.toWellFormed()

/**
 * The cheapest way to say it. Of ways that cost the same, the one that more handsets understand: GSM-7 as it is, UCS-2, the
 * tables of a language.
 */
export function planOf(text: string, { languages = [], referenceBits = 8 }: SegmentOptions = {}): Plan {
  const whole = sayable(text)
  const plain = septetPlan(whole, alphabetOf(), referenceBits)
  if (plain) return plain
  const others = languages.flatMap(shiftsOf).flatMap(it => septetPlan(whole, alphabetOf(it), referenceBits) ?? [])
  return others.reduce(
    (best, it) => (it.pieces.length < best.pieces.length ? it : best),
    unitPlan(whole, referenceBits),
  )
}

const shiftsOf = (language: Language): Shift[] => [
  { single: language },
  ...(hasLocking(language) ? [{ locking: language }, { locking: language, single: language }] : []),
]

function septetPlan(text: string, alphabet: Alphabet, bits: ReferenceBits): Plan | undefined {
  const all: Piece[] = []
  for (const char of text) {
    const septets = alphabet.septetsOf(char)
    if (!septets) return undefined
    all.push({ text: char, units: septets.length })
  }
  const { shift } = alphabet
  return { encoding: 'gsm7', shift, ...packed(all, many => septetsLeft(headerLength(shift, many, bits))) }
}

/** A header is followed by as many bits as it takes to reach the next septet (§9.2.3.24). */
const septetsLeft = (headerOctets: number) => Math.floor(((PART_OCTETS - headerOctets) * 8) / 7)
const headerLength = (shift: Shift, many: boolean, bits: ReferenceBits) =>
  headerBytes({ shift, ...(many && { part: { reference: 0, total: 1, number: 1 } }) }, bits).length

function unitPlan(text: string, bits: ReferenceBits): Plan {
  const room = (many: boolean) => Math.floor((PART_OCTETS - headerLength({}, many, bits)) / 2)
  const all = Array.from(graphemes.segment(text), ({ segment }) => ({ text: segment, units: segment.length }))
  const fitting = all.flatMap(it => (it.units <= room(true) ? [it] : codePoints(it.text)))
  return { encoding: 'ucs2', shift: {}, ...packed(fitting, room) }
}

const codePoints = (text: string): Piece[] => Array.from(text, char => ({ text: char, units: char.length }))

function packed(all: readonly Piece[], roomOf: (many: boolean) => number): Pick<Plan, 'pieces' | 'room'> {
  if (all.length === 0) return { pieces: [], room: roomOf(false) }
  if (unitsIn(all) <= roomOf(false)) return { pieces: [all], room: roomOf(false) }
  const room = roomOf(true)
  const parts: Piece[][] = []
  let left = 0
  for (const piece of all) {
    if (piece.units > left) {
      parts.push([])
      left = room
    }
    parts.at(-1)?.push(piece)
    left -= piece.units
  }
  return { pieces: parts, room }
}

export const unitsIn = (pieces: readonly Piece[]): number => pieces.reduce((sum, it) => sum + it.units, 0)

/** Whether it can be sent at all: a header counts parts in one octet, and nobody reads so many. */
export const isSendable = ({ pieces }: Plan): boolean => pieces.length > 0 && pieces.length <= SMS_PARTS_MAX

/** The parts in their order; none of an empty text. `reference` joins them at the handset: another for each message to it. */
export function partsOf(text: string, reference: number, options: SegmentOptions = {}): SmsPart[] {
  const plan = planOf(text, options)
  const total = plan.pieces.length
  return plan.pieces.map((pieces, i) => {
    const part = total > 1 ? { part: { reference, total, number: i + 1 } } : {}
    const its = pieces.map(it => it.text).join('')
    return {
      udh: headerBytes({ shift: plan.shift, ...part }, options.referenceBits ?? 8),
      body: encoded(its, plan),
      text: its,
    }
  })
}

function encoded(text: string, { encoding, shift }: Plan): Buffer {
  if (encoding === 'ucs2') return Buffer.from(text, 'utf16le').swap16()
  const alphabet = alphabetOf(shift)
  return Buffer.from(Array.from(text).flatMap(char => alphabet.septetsOf(char) ?? []))
}
