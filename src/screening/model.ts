/**
 * A small linear model beside the lexicons: it has seen how the categories are written about, and raises a text that no rule
 * knows to a review; it refuses nothing. Words, how they begin, and pairs of words, and runs of four letters of words that it
 * does not know, are hashed to 20 bits; each feature has a weight of one byte for each category that it tells something of.
 *
 * Its label of the umbrella tells an offer from talk: whether a text is of any category at all. What it says leans on each.
 */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hash32, mixed } from './content-hash.ts'
import { KIND, type Reading } from './reading.ts'
import type { Category } from './types.ts'
import { WordMemory } from './word-memory.ts'

export const FEATURE_BITS = 20
export const FEATURES = 1 << FEATURE_BITS
const KNOWN_BITS = 20
export const KNOWN_BYTES = (1 << KNOWN_BITS) / 8
const KNOWN_MASK = (1 << KNOWN_BITS) - 1
const KNOWN_SEED = 0x2545f491
const KNOWN_SALTS = [0x5bd1e995, 0x1b873593] as const
const WORDS_MAX = 2_000
const GRAM = 4
/** How a word begins, of longer words: what the forms of a verb or a noun share. */
const STEM = 5
/** Which label is that of any category, and how much it counts beside a category's own. */
export const UMBRELLA: Category = 'PC-10'
const LEANING = 0.4

/** A step of the calibration: of the margin, how likely the category is. */
export type Knot = readonly [margin: number, likely: number]

/** What is read from the file: tables, which threads can share. */
export type ModelTables = {
  readonly labels: readonly Category[]
  /** A bit for each feature that has weights, and how many have before each 32 of them: what is asked of each word stays near. */
  readonly hasRow: Uint32Array
  readonly rowsBefore: Uint32Array
  /** For each feature that has weights, where they begin; the next one’s beginning ends them. Sorted by feature. */
  readonly starts: Uint32Array
  readonly label: Uint8Array
  readonly weight: Int8Array
  /** For each label, what a weight of 1 is worth; and the margin of a text without features. */
  readonly scales: readonly number[]
  readonly biases: readonly number[]
  readonly knots: readonly (readonly Knot[])[]
  /** Three bits for each word that is known: knownPlaces. */
  readonly known: Uint8Array
  /** Of the file, SHA-256. */
  readonly hash: string
}

/** With what was found out of words that came before. */
export type Model = ModelTables & {
  readonly isKnown: (word: string) => boolean
  readonly words: WordMemory<Told>
}

type Words = Pick<Reading, 'words' | 'kind'> & {
  /** What each word tells, as far as it was asked before: the same sentences are looked at for many categories. */
  readonly told?: (Told | undefined)[]
}

/** What a word by itself tells; `stem` is of how it begins. */
export type Told = { readonly hash: number; readonly stem: number; readonly pieces: readonly number[] }

/** How it begins, and the runs of its letters where it is not known. */
export function toldOf(word: string, isKnown: (word: string) => boolean): Told {
  const hash = hash32(word, WORD_SEED)
  const pieces: number[] = []
  if (word.length > STEM) pieces.push(featureOf(hash32(word.slice(0, STEM), 0x1d4f22c7)))
  if (word.length > GRAM && !isKnown(word))
    for (let at = 0; at + GRAM <= word.length; at++)
      pieces.push(featureOf(hash32(word.slice(at, at + GRAM), 0x51ed270b)))
  return { hash, stem: hash32(word.slice(0, STEM), PAIR_SEED), pieces }
}

/** Calls with each feature of these words, the last not included; it may come more than once. */
export function features(
  { words, kind, told = [] }: Words,
  memory: WordMemory<Told>,
  tell: (feature: number) => void,
  from = 0,
  to = words.length,
): void {
  let before = 0
  for (let i = from; i < Math.min(to, from + WORDS_MAX); i++) {
    const of = kind[i] === KIND.word ? (told[i] ??= memory.of(words[i] ?? '')) : undefined
    const hash = of?.hash ?? hashAt({ words, kind }, i)
    tell(featureOf(hash))
    const stem = of?.stem ?? hash // Of two words their beginnings: so a pair is known in all its forms.
    tell(featureOf(Math.imul(before, 0x9e3779b1) ^ stem))
    before = stem
    if (of !== undefined) for (const piece of of.pieces) tell(piece)
  }
}

const WORD_SEED = 0x811c9dc5
const PAIR_SEED = 0x3d4f22c7
/** One number is as good as another. */
const hashAt = ({ words, kind }: Words, at: number) =>
  hash32(kind[at] === KIND.number ? '0' : (words[at] ?? ''), WORD_SEED)

const featureOf = (hash: number) => mixed(hash) & (FEATURES - 1)

/** Three places in a table of bits: a word that is not known seems so once in some hundred times. */
export function knownPlaces(word: string): readonly number[] {
  const hash = hash32(word, KNOWN_SEED)
  return [mixed(hash), ...KNOWN_SALTS.map(salt => mixed(hash ^ salt))].map(it => it & KNOWN_MASK)
}

/** For each label, how likely it is, of these words or of some of them. */
export function likelihoods(model: Model, reading: Words, from?: number, to?: number): Float64Array {
  return marginsOf(model, reading, from, to).map((margin, label) => calibrated(model.knots[label] ?? [], margin))
}

/** Those of the categories lean on what the umbrella's says. */
export function marginsOf(model: Model, reading: Words, from?: number, to?: number): Float64Array {
  const margins = ownMargins(model, reading, from, to)
  const umbrella = model.labels.indexOf(UMBRELLA)
  const leaning = LEANING * (margins[umbrella] ?? 0)
  return margins.map((margin, label) => (label === umbrella ? margin : margin + leaning))
}

/** A bit for each feature: whether it was seen in the reading that is looked at. A set would take twice as long. */
const seen = new Uint32Array(FEATURES / 32)

function ownMargins(model: Model, reading: Words, from?: number, to?: number): Float64Array {
  const { hasRow, rowsBefore, starts, label: labels, weight: weights } = model
  const sums = new Int32Array(model.labels.length)
  const touched: number[] = []
  let count = 0
  const tell = (feature: number) => {
    const [place, bit] = [feature >>> 5, 1 << (feature & 31)]
    const before = seen[place] ?? 0
    if ((before & bit) !== 0) return
    if (before === 0) touched.push(place)
    seen[place] = before | bit
    count++
    const rows = hasRow[place]! // `!`: here and below, all are places of these tables.
    if ((rows & bit) === 0) return
    const row = rowsBefore[place]! + bitsIn(rows & (bit - 1))
    const end = starts[row + 1]!
    for (let at = starts[row]!; at < end; at++) sums[labels[at]!]! += weights[at]!
  }
  features(reading, model.words, tell, from, to)
  for (let i = 0; i < touched.length; i++) seen[touched[i]!] = 0
  const norm = 1 / Math.sqrt(Math.max(1, count))
  return Float64Array.from(sums, (sum, label) => (model.biases[label] ?? 0) + sum * (model.scales[label] ?? 0) * norm)
}

function bitsIn(word: number): number {
  let it = word - ((word >>> 1) & 0x5555_5555)
  it = (it & 0x3333_3333) + ((it >>> 2) & 0x3333_3333)
  return Math.imul((it + (it >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/** Straight between the knots. */
export function calibrated(knots: readonly Knot[], margin: number): number {
  let at = 0
  while (at < knots.length && (knots[at]?.[0] ?? 0) <= margin) at++
  const [left, right] = [knots[at - 1], knots[at]]
  if (left === undefined) return right?.[1] ?? 0
  if (right === undefined) return left[1]
  return left[1] + ((right[1] - left[1]) * (margin - left[0])) / (right[0] - left[0])
}

type Head = {
  readonly labels: readonly Category[]
  readonly rows: number
  readonly entries: number
  readonly scales: readonly number[]
  readonly biases: readonly number[]
  readonly knots: readonly (readonly Knot[])[]
}

/** The file: a line of JSON, the features, how many weights each has, labels, weights, and the words that are known. */
export function writeModel(
  head: Omit<Head, 'rows' | 'entries'>,
  rows: readonly {
    readonly feature: number
    readonly weights: readonly (readonly [label: number, weight: number])[]
  }[],
  known: Buffer,
): Buffer {
  const entries = rows.flatMap(it => it.weights)
  const line = `${JSON.stringify({ ...head, rows: rows.length, entries: entries.length })}\n`
  const features = Buffer.alloc(rows.length * 4)
  rows.forEach(({ feature }, i) => features.writeUInt32LE(feature, i * 4))
  return Buffer.concat([
    Buffer.from(line),
    features,
    Buffer.from(rows.map(it => it.weights.length)),
    Buffer.from(entries.map(it => it[0])),
    Buffer.from(Int8Array.from(entries, it => it[1])),
    known,
  ])
}

export const readModel = (bytes: Buffer): Model => modelOf(readTables(bytes))

export function modelOf(tables: ModelTables): Model {
  const { known } = tables
  const has = (hash: number) => ((known[(hash & KNOWN_MASK) >> 3] ?? 0) >> (hash & 7)) & 1
  const isKnown = (word: string) => {
    const hash = hash32(word, KNOWN_SEED)
    return (has(mixed(hash)) & has(mixed(hash ^ KNOWN_SALTS[0])) & has(mixed(hash ^ KNOWN_SALTS[1]))) === 1
  }
  return { ...tables, isKnown, words: new WordMemory(word => toldOf(word, isKnown)) }
}

function readTables(bytes: Buffer): ModelTables {
  const end = bytes.indexOf(10) + 1
  const head = JSON.parse(bytes.subarray(0, end).toString()) as Head // Written by writeModel.
  let at = end
  const take = (length: number) => bytes.subarray(at, (at += length))
  const features = take(head.rows * 4)
  const counts = take(head.rows)
  const label = new Uint8Array(take(head.entries))
  const weight = new Int8Array(take(head.entries))
  const known = new Uint8Array(take(KNOWN_BYTES)) // A copy: nothing holds on to the whole file.
  const hasRow = new Uint32Array(FEATURES / 32)
  const starts = new Uint32Array(head.rows + 1)
  for (let row = 0; row < head.rows; row++) {
    const feature = features.readUInt32LE(row * 4)
    hasRow[feature >>> 5] = (hasRow[feature >>> 5] ?? 0) | (1 << (feature & 31))
    starts[row + 1] = (starts[row] ?? 0) + (counts[row] ?? 0)
  }
  const rowsBefore = new Uint32Array(hasRow.length)
  for (let at = 1; at < hasRow.length; at++) rowsBefore[at] = (rowsBefore[at - 1] ?? 0) + bitsIn(hasRow[at - 1] ?? 0)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { ...head, hasRow, rowsBefore, starts, label, weight, known, hash }
}

/** The one in this package. */
export const ownTables = (): ModelTables => readTables(readFileSync(new URL('./data/model.bin', import.meta.url)))
