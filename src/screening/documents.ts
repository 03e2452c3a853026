/** A text as documents: each is read twice, and held against the lexicons and the model. */

import type { Engine } from './engine.ts'
import { find } from './finder.ts'
import { type Framing, framingIn } from './frames.ts'
import { type Hits, inOrder, merged } from './hit-rules.ts'
import { bitOf, type Flow } from './flow.ts'
import { TELLS_WORDS } from './matrix.ts'
import { likelihoods } from './model.ts'
import { emptyReading, KIND, type Reading, read } from './reading.ts'
import { ledIn, quotedIn } from './quoting.ts'
import { refusedIn } from './refusing.ts'
import { doubted, isQuoter, type Match, matchesOf, namesakesIn, pastimesIn, REFUSALS_SAY, spokenIn } from './rules.ts'
import { type Category, EVASIONS, type Evasion } from './types.ts'
import { type Around, aroundChanges, type Undone, undo } from './undone.ts'

export type Document = {
  readonly reading: Reading
  /** How many words and numbers, and how many words, as it is read at last: letters that were set apart are none, and make no letter of a line. */
  readonly words: number
  readonly plainWords: number
  readonly matches: readonly Match[]
  /** By the labels of the model. */
  readonly likely: Float64Array | undefined
  /** The same of some of its sentences, both included. */
  readonly likelyIn: (first: number, last: number) => Float64Array
  readonly wordsIn: (first: number, last: number) => number
  /** How many words of these sentences speak for it: who teaches, warns, reports, or writes for a school or a town. */
  readonly spokenIn: (first: number, last: number) => number
  /** How many of its words name another thing by a name of the category, two at the most. */
  readonly namesakesOf: (category: Category) => number
  /** How many different words of pastimes there are; none beside one of secrecy. */
  readonly pastimes: number
  /** Whether it says what anything costs; or that as well as a word of secrecy. */
  readonly isTrade: (isSecret: boolean) => boolean
  /** Whether it is a kind of writing that tells of what the category forbids. */
  readonly framingOf: (category: Category) => Framing
}

/** So sure the model is of sentences by themselves that no word beside them excuses them. */
const SPEAKS_FOR_ITSELF = 0.8
/** Fewer words tell the model nothing. */
const MODEL_WORDS_MIN = 3

/** @param isSaid whether sentences stand in it: what addresses are made of tells the model nothing, and rules read them all the same. */
export function understood(
  flows: readonly Flow[],
  engine: Engine,
  isSaid = flows.some(it => it.part !== 'links'),
): Document {
  const reading = emptyReading()
  for (const flow of flows) read(flow, reading)
  const hits = find(engine.finder, reading)
  const undone = undo(reading, engine)
  const second = undone ?? reading
  const near = undone && aroundChanges(undone, reading)
  if (near) joinHits(hits, find(engine.finder, near), near)
  const quoted = spokenOf(engine, reading, hits)
  const { refused, denied } = refusedIn(engine.lexicon, hits, reading)
  if (denied) dropDenied(engine, hits, denied)
  const aside = either(quoted, refused)
  const left = aside && undone ? placed(aside, undone.first) : aside
  const keeps = quoted ? QUOTED_KEEPS : REFUSED_KEEPS
  const stillKeeps = quoted ? QUOTED_KEEPS : 1
  const still = engine.model.labels.map(it => REFUSALS_SAY.includes(it))
  const likelyOf = (from = 0, to = second.words.length) => {
    const whole = likelihoods(engine.model, second, { from, to })
    if (left === undefined || left.subarray(from, to).indexOf(1) < 0) return whole // Nothing is set aside here.
    const said = likelihoods(engine.model, second, { from, to, aside: left })
    return whole.map((it, label) => Math.max(said[label] ?? 0, (still[label] ? stillKeeps : keeps) * it))
  }
  const isEnough = isSaid && reading.words.length >= MODEL_WORDS_MIN
  const likelyIn = remembered((first, last) => {
    const [from, to] = sentencesOf(reading, undone, first, last)
    return likelyOf(from, to)
  })
  const label = (match: Match) => engine.model.labels.indexOf(match.rule.category)
  const wordsIn: Document['wordsIn'] = (first, last) => {
    const [from, to] = sentencesOf(reading, undone, first, last)
    return to - from
  }
  const isSure = (match: Match) =>
    wordsIn(match.first, match.last) >= TELLS_WORDS &&
    (likelyIn(match.first, match.last)[label(match)] ?? 0) >= SPEAKS_FOR_ITSELF
  const { trades, secrecies } = engine.lexicon
  const isSaidIn = (sets: readonly number[]) => sets.some(set => hits.has(set))
  const matches = matchesOf(engine.lexicon, hits, reading, { quoted, led: ledIn(reading), refused }).flatMap(it =>
    it.talk === 0 || isSure(it) ? it : (doubted(it) ?? []),
  )
  const framing = framingIn(engine.lexicon, hits, reading)
  return {
    reading,
    words: second.words.length,
    plainWords: plainWordsOf(second),
    matches,
    likely: isEnough ? likelyOf() : undefined,
    likelyIn,
    wordsIn,
    spokenIn: spokenIn(engine.lexicon, hits, reading.sentence),
    namesakesOf: namesakesIn(engine.lexicon, hits, reading.sentence),
    isTrade: isSecret => isSaidIn(trades) && (!isSecret || isSaidIn(secrecies)),
    pastimes: pastimesIn(engine.lexicon, hits, reading.words),
    framingOf: category => framing(category, reachOf(matches.filter(it => it.rule.category === category))),
  }
}

/** Of what is quoted the model believes so much: it does not tell who warns of words from who says them. */
const QUOTED_KEEPS = 0.5

/** And of what is refused. */
const REFUSED_KEEPS = 0.25

/** The sentences in which strong rules were met, or others where none was; all of them where none was. */
function reachOf(matches: readonly Match[]): { readonly first: number; readonly last: number } {
  const strong = matches.filter(it => it.rule.kind === 'strong')
  const told = strong.length > 0 ? strong : matches
  if (told.length === 0) return { first: 0, last: Infinity }
  return { first: Math.min(...told.map(it => it.first)), last: Math.max(...told.map(it => it.last)) }
}

/** Whoever says that they have no facsimiles names none. */
function dropDenied({ lexicon }: Engine, hits: Hits, denied: Uint8Array): void {
  for (const set of [...lexicon.namesakes.values()].flat()) {
    const list = hits.get(set)
    if (list?.some(it => denied[it.from] === 1))
      hits.set(
        set,
        list.filter(it => denied[it.from] !== 1),
      )
  }
}

/** For each word whether it is one or the other. */
function either(one: Uint8Array | undefined, other: Uint8Array | undefined): Uint8Array | undefined {
  return one && other ? one.map((it, at) => it | (other[at] ?? 0)) : (one ?? other)
}

/** What is told of words of the first reading, of those of the second. */
function placed(aside: Uint8Array, first: readonly number[]): Uint8Array {
  const of = new Uint8Array(first.length)
  for (let at = 0; at < of.length; at++) of[at] = aside[first[at]!]! // `!`: there is one.
  return of
}

/** For each word whether it is quoted, where somebody speaks of it. */
function spokenOf({ lexicon }: Engine, reading: Reading, hits: Hits): Uint8Array | undefined {
  const quoted = quotedIn(reading)
  return quoted && isQuoter(lexicon, hits, quoted) ? quoted : undefined
}

function plainWordsOf({ kind }: Pick<Reading, 'kind'>): number {
  let words = 0
  for (let at = 0; at < kind.length; at++) if (kind[at] === KIND.word) words++
  return words
}

/** The same sentences are asked about for many categories. */
function remembered(ask: Document['likelyIn']): Document['likelyIn'] {
  const known = new Map<string, Float64Array>()
  return (first, last) => {
    const key = `${first} ${last}`
    const likely = known.get(key) ?? ask(first, last)
    known.set(key, likely)
    return likely
  }
}

/** From which word to which (not included) a stretch of the text reaches as it is read at last, by the sentences of the first reading. */
function sentencesOf(
  { sentence }: Reading,
  undone: Undone | undefined,
  first: number,
  last: number,
): readonly [from: number, to: number] {
  const from = lowerBound(sentence, first)
  const to = lowerBound(sentence, last + 1)
  return undone === undefined ? [from, to] : [lowerBound(undone.first, from), lowerBound(undone.first, to)]
}

/** The first place that holds as much, among numbers that never fall. */
function lowerBound(rising: readonly number[], least: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** What was found in the second reading, told in words of the first. Most of it was found there already. */
function joinHits(hits: Hits, more: Hits, { first, last }: Around): void {
  for (const [set, found] of more) {
    const moved = inOrder(found.map(({ from, to, bits }) => ({ from: first[from] ?? 0, to: last[to] ?? 0, bits })))
    const known = hits.get(set)
    hits.set(set, known === undefined ? moved : merged(known, moved))
  }
}

/** Kinds that tell nothing by themselves, for ordinary mail has them too: they count where a rule found something in them. */
const ORDINARY = (['styled', 'picture', 'encoded'] as const).reduce((bits, kind) => bits | bitOf(kind), 0)

/** How the text hides, and how often: in what was read, and in what was found. */
export function evidenceIn(documents: readonly Document[]): Partial<Record<Evasion, number>> {
  const counts = EVASIONS.map(() => 0)
  const count = (bits: number) => {
    for (let i = 0; bits >> i !== 0; i++) if ((bits >> i) & 1) counts[i] = (counts[i] ?? 0) + 1
  }
  for (const { reading, matches } of documents) {
    for (let at = 0; at < reading.bits.length; at++)
      if (reading.bits[at] !== 0) count((reading.bits[at] ?? 0) & ~ORDINARY)
    for (const match of matches) for (const hit of match.hits) if (hit.bits !== 0) count(hit.bits)
  }
  return Object.fromEntries(EVASIONS.flatMap((kind, i) => ((counts[i] ?? 0) > 0 ? [[kind, counts[i]]] : [])))
}
