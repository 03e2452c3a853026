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
import { hashOf, longer, WordColumns, wordHashes, wordOf } from './word-memory.ts'

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

/** Of a label: the log-odds of its category are `steepness` · margin + `offset` (Platt scaling). */
export type Scaling = readonly [steepness: number, offset: number]
const UNSCALED: Scaling = [1, 0]

/** What is read from the file: tables, which threads can share. */
export type ModelTables = {
  readonly labels: readonly Category[]
  /**
   * For each 32 features two numbers: a bit for each of them that has weights, and where in `rows` theirs begin. What is asked
   * of each word stands near.
   */
  readonly places: Uint32Array
  /** Of each feature that has weights how many, and these: the label in the upper byte, the weight in the lower. */
  readonly rows: Uint16Array
  /** For each label, what a weight of 1 is worth; and the margin of a text without features. */
  readonly scales: readonly number[]
  readonly biases: readonly number[]
  readonly scalings: readonly Scaling[]
  /** Three bits for each word that is known: knownPlaces. */
  readonly known: Uint8Array
  /** Of the file, SHA-256. */
  readonly hash: string
}

/** With what was found out of words that came before. */
export type Model = ModelTables & {
  readonly isKnown: (word: string) => boolean
  readonly words: Tellings
}

type Words = Pick<Reading, 'id' | 'kind'>

/** Some words of a reading. */
export type Part = {
  readonly from: number
  /** Not included. */
  readonly to: number
  /** For each word of the reading whether it is left out. */
  readonly aside?: Uint8Array | undefined
}

/** What words tell by themselves, in columns by their numbers. */
export class Tellings extends WordColumns {
  /** The hash of how it begins, which pairs are made of; 0 for what nobody has asked. */
  stem = new Int32Array(0)
  /** Features: how it begins, and the runs of its letters where it is not known. */
  pieces: (readonly number[])[] = []
  readonly #isKnown: (word: string) => boolean

  constructor(isKnown: (word: string) => boolean) {
    super()
    this.#isKnown = isKnown
  }

  /** Of this word everything stands in the columns then. */
  know(id: number): void {
    const word = wordOf(id)
    if (id >= this.stem.length) this.#widen(2 * (id + 512))
    this.stem[id] = hash32(word.slice(0, STEM), PAIR_SEED)
    this.pieces[id] = this.#piecesOf(word)
  }

  protected override clear(): void {
    this.stem.fill(0)
  }

  #piecesOf(word: string): readonly number[] {
    if (word.length <= GRAM) return NONE
    const pieces: number[] = []
    if (word.length > STEM) pieces.push(featureOf(hash32(word.slice(0, STEM), 0x1d4f22c7)))
    if (!this.#isKnown(word))
      for (let at = 0; at + GRAM <= word.length; at++)
        pieces.push(featureOf(hash32(word.slice(at, at + GRAM), 0x51ed270b)))
    return pieces
  }

  #widen(size: number): void {
    this.stem = longer(this.stem, size)
    while (this.pieces.length < size) this.pieces.push(NONE)
  }
}

const NONE: readonly number[] = []

/** For each word by its number, in which call it was met last: what it tells by itself is told once. */
let met = new Int32Array(1024)
let call = 0

/** Calls with each feature of these words; it may come more than once. */
export function features(
  { id: ids, kind }: Words,
  memory: Tellings,
  tell: (feature: number) => void,
  { from, to, aside }: Part = { from: 0, to: ids.length },
): void {
  memory.fresh()
  const hashes = wordHashes()
  call++
  let before = 0
  let left = WORDS_MAX
  for (let i = from; i < to && left > 0; i++) {
    if (aside?.[i] === 1) continue
    left--
    const id = ids[i]! // `!`: here and below, there is one.
    if ((memory.stem[id] ?? 0) === 0) memory.know(id)
    const isNumber = kind[i] === KIND.number // One is as good as another.
    const hash = isNumber ? NUMBER : hashes[id]!
    const stem = kind[i] === KIND.word ? memory.stem[id]! : hash // Of two words their beginnings: so a pair is known in all its forms.
    if (id >= met.length) met = longer(met, 2 * id)
    const isNew = met[id] !== call
    met[id] = call
    if (isNew) tell(featureOf(hash))
    tell(featureOf(Math.imul(before, 0x9e3779b1) ^ stem))
    before = stem
    if (!isNew || kind[i] !== KIND.word) continue
    const pieces = memory.pieces[id]!
    for (let at = 0; at < pieces.length; at++) tell(pieces[at]!)
  }
}

const PAIR_SEED = 0x3d4f22c7
const NUMBER = hashOf('0')

const featureOf = (hash: number) => mixed(hash) & (FEATURES - 1)

/** Three places in a table of bits: a word that is not known seems so once in some hundred times. */
export function knownPlaces(word: string): readonly number[] {
  const hash = hash32(word, KNOWN_SEED)
  return [mixed(hash), ...KNOWN_SALTS.map(salt => mixed(hash ^ salt))].map(it => it & KNOWN_MASK)
}

/** For each label, how likely it is, of these words or of some of them. */
export function likelihoods(model: Model, reading: Words, part?: Part): Float64Array {
  return marginsOf(model, reading, part).map((margin, label) => calibrated(model.scalings[label] ?? UNSCALED, margin))
}

/** Those of the categories lean on what the umbrella's says. */
export function marginsOf(model: Model, reading: Words, part?: Part): Float64Array {
  const margins = ownMargins(model, reading, part)
  const umbrella = model.labels.indexOf(UMBRELLA)
  const leaning = LEANING * (margins[umbrella] ?? 0)
  return margins.map((margin, label) => (label === umbrella ? margin : margin + leaning))
}

/** A bit for each feature: whether it was seen in the reading that is looked at. A set would take twice as long. */
const seen = new Uint32Array(FEATURES / 32)

function ownMargins(model: Model, reading: Words, part?: Part): Float64Array {
  const { places, rows } = model
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
    let others = places[2 * place]! // `!`: here and below, all are places of these tables.
    if ((others & bit) === 0) return
    let at = places[2 * place + 1]!
    for (others &= bit - 1; others !== 0; others &= others - 1) at += rows[at]! + 1
    for (const end = at + rows[at]!; at < end;) {
      const it = rows[++at]!
      sums[it >> 8]! += (it << 24) >> 24
    }
  }
  features(reading, model.words, tell, part)
  for (let i = 0; i < touched.length; i++) seen[touched[i]!] = 0
  const norm = 1 / Math.sqrt(Math.max(1, count))
  const margins = new Float64Array(sums.length)
  for (let label = 0; label < sums.length; label++)
    margins[label] = model.biases[label]! + sums[label]! * model.scales[label]! * norm
  return margins
}

/** How likely a category is, of the margin of its label. */
export const calibrated = ([steepness, offset]: Scaling, margin: number): number =>
  likelyOf(steepness * margin + offset)

export const likelyOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

type Head = {
  readonly labels: readonly Category[]
  readonly rows: number
  readonly entries: number
  readonly scales: readonly number[]
  readonly biases: readonly number[]
  readonly scalings: readonly Scaling[]
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
  return { ...tables, isKnown, words: new Tellings(isKnown) }
}

function readTables(bytes: Buffer): ModelTables {
  const end = bytes.indexOf(10) + 1
  const head = JSON.parse(bytes.subarray(0, end).toString()) as Head // Written by writeModel.
  let at = end
  const take = (length: number) => bytes.subarray(at, (at += length))
  const features = take(head.rows * 4)
  const counts = take(head.rows)
  const label = take(head.entries)
  const weight = take(head.entries)
  const known = new Uint8Array(take(KNOWN_BYTES)) // A copy: nothing holds on to the whole file.
  const places = new Uint32Array(FEATURES / 16)
  const rows = new Uint16Array(head.rows + head.entries)
  for (let row = 0, entry = 0, end = 0; row < head.rows; row++) {
    const feature = features.readUInt32LE(row * 4)
    const place = 2 * (feature >>> 5)
    if (places[place] === 0) places[place + 1] = end
    places[place] = (places[place] ?? 0) | (1 << (feature & 31))
    const count = counts[row] ?? 0
    rows[end++] = count
    for (const next = entry + count; entry < next; entry++)
      rows[end++] = ((label[entry] ?? 0) << 8) | (weight[entry] ?? 0)
  }
  const hash = createHash('sha256').update(bytes).digest('hex')
  const { labels, scales, biases, scalings } = head
  return { labels, scales, biases, scalings, places, rows, known, hash }
}

/** The one in this package. */
export const ownTables = (): ModelTables => readTables(readFileSync(new URL('./data/model.bin', import.meta.url)))
