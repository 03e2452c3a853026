/**
 * A stretch of a message, read by itself: what rules find in it, what had to be undone, which addresses in it are odd. A
 * phrase reaches over a few words only; so a stretch in which nothing more is found than in another adds nothing to the
 * text around it, and that text need not be read again.
 */

import { base64In } from './encoded.ts'
import { type Engine, ownEngine } from './engine.ts'
import { find } from './finder.ts'
import { plainFlow, unturned } from './flow.ts'
import { type Page, readPage } from './html.ts'
import { addressesIn, reasonsIn } from './links.ts'
import { MISSPELT_MIN_CHARS, nearWord } from './misspelt.ts'
import { emptyReading, KIND, read, type Reading } from './reading.ts'
import { aroundChanges, isListed, undo } from './undone.ts'
import { forgetWords } from './word-memory.ts'

export type Stretch = {
  /** How often each set of phrases was met, and where. */
  readonly hits: ReadonlyMap<number, number>
  readonly places: string
  /** Words that were written otherwise than they are read, and addresses and blocks that are for people to look at. */
  readonly odd: number
  /** Words that are one letter off one of the lexicons: three of them in a whole text mean something. */
  readonly slips: number
}

export function stretchOf(written: string, isHtml: boolean, engine: Engine = ownEngine()): Stretch {
  const flows = isHtml ? flowsOf(readPage(written)) : [plainFlow('text', written)]
  forgetWords()
  const reading = emptyReading()
  for (const flow of flows) read(flow, reading)
  const undone = undo(reading, engine)
  const readings = [reading, ...(undone ? [aroundChanges(undone, reading)] : [])]
  const found = readings.map(it => [...find(engine.finder, it)])
  const hits = new Map<number, number>()
  for (const [set, { length }] of found.flat()) hits.set(set, (hits.get(set) ?? 0) + length)
  const places = JSON.stringify(found.map(sets => sets.map(([set, of]) => [set, of.map(({ from, to }) => [from, to])])))
  const undoings = readings.reduce((sum, { bits }) => sum + bits.filter(it => it !== 0).length, 0)
  const addresses = flows.flatMap(({ text }) => addressesIn(text)).map(href => ({ href, shown: '' }))
  const blocks = flows.reduce((sum, { text }) => sum + [...base64In(text)].length, 0)
  const odd = undoings + reasonsIn(addresses).length + blocks
  return { hits, places, odd, slips: slipsIn(reading, engine) }
}

const flowsOf = ({ shown, hidden, aside }: Page) => [unturned(shown), hidden, aside]

function slipsIn({ words, kind }: Reading, { finder, isKnown }: Engine): number {
  const long = words.filter((word, i) => word.length >= MISSPELT_MIN_CHARS && kind[i] === KIND.word)
  return [...new Set(long)].filter(
    word => !isKnown(word) && !isListed(finder, word) && nearWord(word, finder.near) !== undefined,
  ).length
}

/**
 * What is found in this one beyond the other: nothing, or where in the words of the lexicons; two stretches of the same
 * place that say the same here are the same to every rule. Undefined where that is not all that could matter.
 */
export function addedIn(stretch: Stretch, to: Stretch): string | undefined {
  if (stretch.odd > to.odd || stretch.slips > to.slips) return undefined
  const isSame = [...stretch.hits].every(([set, n]) => n <= (to.hits.get(set) ?? 0))
  return isSame ? '' : stretch.places
}
