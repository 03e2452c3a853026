/**
 * `npm run screening:train`: trains the small model of screening from the labelled texts in the repository, and writes
 * src/screening/data/model.bin. The same texts give the same bytes: the order is shuffled by a fixed seed, and sums are made in
 * a fixed order. It is calibrated on texts that it had not seen: three parts, each judged by a model of the other two.
 */

import { writeFileSync } from 'node:fs'
import { extract } from '#screening/extract.ts'
import {
  FEATURES,
  features,
  KNOWN_BYTES,
  knownPlaces,
  marginsOf,
  type Model,
  type Part,
  likelyOf,
  readModel,
  type Scaling,
  Tellings,
  UMBRELLA,
  writeModel,
} from '#screening/model.ts'
import { MATRIX } from '#screening/matrix.ts'
import { emptyReading, KIND, read, type Reading } from '#screening/reading.ts'
import { type Labelled, trainingTexts } from '#screening/training.ts'

export const FOLDS = 3
const EPOCHS = 10
const RATE = 2.5
const SHRINK = 2e-4
/** The mean of the weights after the last passes: what one text did by coming last is taken out of them. */
const AVERAGED = 5
/** Of each text so many of its features are left out by chance on each pass: no word is relied on alone. */
const DROPPED = 0.4
/** So much more a text of the category counts than one of another. */
const POSITIVE = 6
const ENTRIES_MAX = 1_000_000
const SCALING_ROUNDS = 100
const SEED = 20_240_628
/** A word that stands in so many texts is known, and one that stands in a text of no category. */
const KNOWN_MIN = 2

export const LABELS = MATRIX.map(it => it.demand)
const WIDTH = LABELS.length

/** Of so many words a stretch of a letter is a sample by itself: screening asks about sentences, and not about letters only. */
const STRETCH_WORDS = 30

export type Sample = {
  readonly reading: Pick<Reading, 'words' | 'id' | 'kind'>
  /** Where its stretches begin, and where the last ends. */
  readonly stretches: readonly number[]
  readonly labels: ReadonlySet<number>
}

export function samplesOf(texts: readonly Labelled[]): Sample[] {
  return texts.map(text => ({
    ...readingOf(text),
    labels: new Set((text.labels.length > 0 ? [...text.labels, UMBRELLA] : []).map(it => LABELS.indexOf(it))),
  }))
}

/** As screening reads it first: the model knows nothing of the lexicons, and is the same whatever they become. */
function readingOf(text: Labelled): Pick<Sample, 'reading' | 'stretches'> {
  const reading = emptyReading()
  for (const flow of extract(text).documents.flat()) read(flow, reading)
  return { reading, stretches: stretchesOf(reading.sentence) }
}

/** Sentences that follow each other, as many as make a stretch; what is left over belongs to the last. */
export function stretchesOf(sentence: readonly number[]): number[] {
  const bounds = [0]
  for (let i = 1; i < sentence.length; i++)
    if (sentence[i] !== sentence[i - 1] && i - (bounds.at(-1) ?? 0) >= STRETCH_WORDS) bounds.push(i)
  if (bounds.length > 1 && sentence.length - (bounds.at(-1) ?? 0) < STRETCH_WORDS / 2) bounds.pop()
  return [...bounds, sentence.length]
}

/** In which part a text is: by its place, so that it is the same on each run. */
export const foldOf = (place: number) => place % FOLDS

export function train(samples: readonly Sample[]): Buffer {
  const margins: Float64Array[] = samples.map(() => new Float64Array(WIDTH))
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = readModel(
      fit(
        samples.filter((_, i) => foldOf(i) !== fold),
        [],
      ),
    )
    samples.forEach(({ reading }, i) => {
      if (foldOf(i) === fold) margins[i] = marginsOf(model, reading)
    })
  }
  return fit(
    samples,
    LABELS.map((_, label) => scalingOf(samples.map((it, i) => [margins[i]?.[label] ?? 0, it.labels.has(label)]))),
  )
}

/** A model of these samples, with these calibrations. */
export function fit(samples: readonly Sample[], scalings: readonly Scaling[]): Buffer {
  const known = knownIn(samples)
  const isKnown = (word: string) => knownPlaces(word).every(bit => (((known[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1)
  const words = new Tellings(isKnown)
  const rowOf = (reading: Sample['reading'], part?: Part) => {
    const seen = new Set<number>()
    features(reading, words, feature => seen.add(feature), part)
    return Uint32Array.from(seen)
  }
  const whole = samples.map(({ reading, labels }) => ({ row: rowOf(reading), labels }))
  const { weights, biases } = descend([
    ...whole,
    ...samples
      .filter(isLetterOfNone)
      .flatMap(({ reading, stretches, labels }) =>
        stretches.slice(1).map((end, i) => ({ row: rowOf(reading, { from: stretches[i] ?? 0, to: end }), labels })),
      ),
    ...amongOrdinary(samples).map(({ reading, labels }) => ({ row: rowOf(reading), labels })),
  ])
  return packed(weights, biases, known, scalings)
}

/** So many words at the most has what stands among others, and so many they. */
const OFFER_WORDS = 45
const AROUND_WORDS = 70

/**
 * One text in two, among the words of one that is ordinary: who sells something in a friendly letter sells it all the same, and
 * two matters that are none make none.
 */
function amongOrdinary(samples: readonly Sample[]): Pick<Sample, 'reading' | 'labels'>[] {
  const has = ({ reading }: Sample, most: number) => reading.words.length <= most
  const ordinary = samples.filter(it => it.labels.size === 0 && has(it, AROUND_WORDS))
  const random = generator(SEED)
  return samples
    .filter((it, i) => i % 2 === 0 && has(it, OFFER_WORDS))
    .map(({ reading, labels }, i) => {
      const other = ordinary[Math.floor(random() * ordinary.length)]?.reading ?? reading
      const [one, two] = i % 2 === 0 ? [reading, other] : [other, reading]
      return {
        reading: { words: [...one.words, ...two.words], id: [...one.id, ...two.id], kind: [...one.kind, ...two.kind] },
        labels,
      }
    })
}

/** Each stretch of a text that is of no category is of none. Of one that is of a category, nobody knows which. */
const isLetterOfNone = ({ labels, stretches }: Sample) => labels.size === 0 && stretches.length > 2

type Learned = { readonly row: Uint32Array; readonly labels: ReadonlySet<number> }

function knownIn(samples: readonly Sample[]): Buffer {
  const count = new Map<string, number>()
  for (const { reading, labels } of samples)
    for (const word of new Set(reading.words.filter((_, i) => reading.kind[i] === KIND.word)))
      count.set(word, (count.get(word) ?? 0) + (labels.size === 0 ? KNOWN_MIN : 1))
  const known = Buffer.alloc(KNOWN_BYTES)
  for (const [word, times] of count)
    if (times >= KNOWN_MIN)
      for (const bit of knownPlaces(word)) known[bit >> 3] = (known[bit >> 3] ?? 0) | (1 << (bit & 7))
  return known
}

/** Logistic regression for each label by itself, by stochastic descent. */
function descend(samples: readonly Learned[]): { weights: Float32Array; biases: Float64Array } {
  const weights = new Float32Array(FEATURES * WIDTH)
  const biases = new Float64Array(WIDTH).fill(-4)
  const order = samples.map((_, i) => i)
  const random = generator(SEED)
  const margins = new Float64Array(WIDTH)
  const mean = { weights: new Float32Array(FEATURES * WIDTH), biases: new Float64Array(WIDTH) }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    const rate = RATE / (1 + epoch)
    for (const i of order) {
      const sample = samples[i]
      if (sample)
        learn({ ...sample, row: sample.row.filter(() => random() >= DROPPED) }, { weights, biases, margins, rate })
    }
    if (epoch >= EPOCHS - AVERAGED) {
      addShare(mean.weights, weights)
      addShare(mean.biases, biases)
    }
  }
  return mean
}

function addShare<T extends Float32Array | Float64Array>(to: T, of: T): void {
  for (let at = 0; at < to.length; at++) to[at]! += of[at]! / AVERAGED // `!`: all are there.
}

type State = {
  readonly weights: Float32Array
  readonly biases: Float64Array
  readonly margins: Float64Array
  readonly rate: number
}

function learn({ row, labels }: Learned, { weights, biases, margins, rate }: State): void {
  const norm = 1 / Math.sqrt(Math.max(1, row.length))
  margins.set(biases)
  for (const feature of row) {
    const at = feature * WIDTH
    for (let label = 0; label < WIDTH; label++) margins[label]! += weights[at + label]! * norm // `!`: all are there.
  }
  const shrinks = 1 - rate * SHRINK
  let asked = 0
  for (let label = 0; label < WIDTH; label++) {
    const is = labels.has(label)
    const likely = 1 / (1 + Math.exp(-(margins[label] ?? 0)))
    const error = is ? (likely - 1) * POSITIVE : likely
    if (Math.abs(error) < 0.005) continue
    biases[label] = (biases[label] ?? 0) - rate * 0.05 * error
    wrong[asked] = label
    steps[asked++] = rate * error * norm
  }
  if (asked === 0) return
  // A feature’s weights stand side by side: they are gone through once for all labels.
  for (const feature of row)
    for (let i = 0; i < asked; i++) {
      const at = feature * WIDTH + wrong[i]! // `!`: written above, as are the steps.
      weights[at] = weights[at]! * shrinks - steps[i]!
    }
}

/** The labels that a sample was judged wrong by, and how far each of their weights goes for it. */
const wrong = new Uint8Array(WIDTH)
const steps = new Float64Array(WIDTH)

/** The heaviest weights, a byte each, by a scale for each label. */
function packed(weights: Float32Array, biases: Float64Array, known: Buffer, scalings: readonly Scaling[]): Buffer {
  const scales = LABELS.map((_, label) => {
    let most = 0
    for (let at = label; at < weights.length; at += WIDTH) most = Math.max(most, Math.abs(weights[at] ?? 0))
    return Math.fround(most / 127) || 1
  })
  const least = leastKept(weights)
  const rows: { feature: number; weights: [number, number][] }[] = []
  for (let feature = 0; feature < FEATURES; feature++) {
    const own: [number, number][] = []
    for (let label = 0; label < WIDTH; label++) {
      const weight = weights[feature * WIDTH + label] ?? 0
      const byte = Math.round(weight / (scales[label] ?? 1))
      if (Math.abs(weight) >= least && byte !== 0) own.push([label, byte])
    }
    if (own.length > 0) rows.push({ feature, weights: own })
  }
  return writeModel(
    { labels: LABELS, scales, biases: [...biases].map(it => Math.round(it * 1e6) / 1e6), scalings },
    rows,
    known,
  )
}

/** The weight from which on so many are kept as fit. */
function leastKept(weights: Float32Array): number {
  const sizes = new Uint32Array(weights.buffer, weights.byteOffset, weights.length)
  let least = 0
  // Without their sign, floats are in the order of their bits: first the upper half of the bits is found, then the lower.
  for (const half of [16, 0]) {
    const counts = new Uint32Array(2 ** 16)
    let kept = 0
    for (const bits of sizes) {
      const size = bits & 0x7fff_ffff
      if (size === 0) continue
      if (half === 16 || size >>> 16 === least >>> 16) counts[(size >>> half) & 0xffff]!++ // `!`: a place for each.
      else if (size >>> 16 > least >>> 16) kept++
    }
    let place = 0xffff
    for (; place > 0 && kept + counts[place]! < ENTRIES_MAX; place--) kept += counts[place]!
    least |= place << half
  }
  return new Float32Array(Uint32Array.of(least).buffer)[0] ?? 0
}

type Pair = readonly [margin: number, is: boolean]

/**
 * Platt scaling, by Newton's method: the log-odds as a straight line of the margin. Nothing that was seen is certain: what is asked of
 * it is a little less than one and more than none, by how many there are.
 */
export function scalingOf(pairs: readonly Pair[]): Scaling {
  const seen = pairs.filter(([, is]) => is).length
  const [is, isNot] = [(seen + 1) / (seen + 2), 1 / (pairs.length - seen + 2)]
  let [steepness, offset] = [1, 0]
  for (let round = 0; round < SCALING_ROUNDS; round++) {
    let [slope, rise, bend, twist, sag] = [0, 0, LEAST_BEND, 0, LEAST_BEND]
    for (const [margin, isOf] of pairs) {
      const likely = likelyOf(steepness * margin + offset)
      const wrong = likely - (isOf ? is : isNot)
      const unsure = likely * (1 - likely)
      slope += wrong * margin
      rise += wrong
      bend += unsure * margin * margin
      twist += unsure * margin
      sag += unsure
    }
    const area = bend * sag - twist * twist
    const steeper = (sag * slope - twist * rise) / area
    const higher = (bend * rise - twist * slope) / area
    const share = 1 / Math.max(1, Math.abs(steeper), Math.abs(higher))
    steepness -= share * steeper
    offset -= share * higher
    if (Math.abs(steeper) + Math.abs(higher) < SCALED) break
  }
  return [rounded(steepness), rounded(offset)]
}

/** Where all are certain the curve is flat, and a step would have no end. */
const LEAST_BEND = 1e-9
const SCALED = 1e-7
const rounded = (it: number) => Math.round(it * 1e4) / 1e4

/** mulberry32. */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let it = Math.imul(state ^ (state >>> 15), 1 | state)
    it = (it + Math.imul(it ^ (it >>> 7), 61 | it)) ^ it
    return ((it ^ (it >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [one, two] = [order[i] ?? 0, order[j] ?? 0]
    order[i] = two
    order[j] = one
  }
}

export type { Model }

if (import.meta.main) {
  const bytes = train(samplesOf(trainingTexts()))
  writeFileSync('src/screening/data/model.bin', bytes)
  process.stdout.write(`${bytes.length} bytes\n`)
}
