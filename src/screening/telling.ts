/**
 * What of a value could matter to a rule. A message goes to many with a value of each in it, and most values are names: a
 * name of which no word is in a lexicon, nor a piece of one, changes nothing in what a rule sees. So those need no reading.
 */

import { type Engine, ownEngine } from './engine.ts'
import type { Finder } from './finder.ts'
import { plainFlow } from './flow.ts'
import { leetWord } from './leet.ts'
import { nearWord } from './misspelt.ts'
import { emptyReading, KIND, read } from './reading.ts'
import { isListed } from './undone.ts'

/** Other signs may be a costume. */
const ORDINARY = /^[\p{Script=Latin}\p{N}\s.,;:'’"!?@_/&()+€$£-]*$/u
/** A link, up to what follows its question mark: that is of no reader's interest, and its numbers are theirs. */
const LINK = /^(https?:\/\/[^\s?#<>"']{1,500}\?)([\w.~%&=-]*)$/
const NUMBER_OF_QUERY = /(?<==)\d{1,12}(?=&|$)/g
const SAME = '·'
const NUMBER = '#'

/** The value with a mark for each word that could be any other: empty when all could. Two values that are alike in this are alike to every rule. */
export function telling(value: string, { finder }: Engine = ownEngine()): string {
  const [, leads, query = ''] = LINK.exec(value) ?? []
  if (leads !== undefined) return leads + query.replace(NUMBER_OF_QUERY, NUMBER)
  if (!ORDINARY.test(value) || value !== value.normalize('NFC')) return value
  const reading = emptyReading()
  read(plainFlow('text', value), reading)
  if (reading.bits.some(bits => bits !== 0)) return value
  const words = reading.words.map((word, i) => markOf(word, reading.kind[i] ?? KIND.word, finder))
  return words.every(word => word === SAME) ? '' : words.join(' ')
}

const [SHORTEST, LONGEST] = ['7', '7'.repeat(12)] as const

/** Whether a link says the same to every rule whatever number of up to twelve digits is put into it. */
export const isAlikeByNumber = (linkWith: (number: string) => string): boolean =>
  LINK.test(linkWith(SHORTEST)) && telling(linkWith(SHORTEST)) === telling(linkWith(LONGEST))

function markOf(word: string, kind: number, finder: Finder): string {
  if (kind !== KIND.word) return kind === KIND.number && !finder.words.has(word) ? NUMBER : word
  const known = marksOf(finder)
  let isSo = known.get(word)
  if (isSo === undefined) {
    if (known.size >= WORDS_KNOWN_MAX) known.clear()
    known.set(word, (isSo = isTelling(word, finder)))
  }
  return isSo ? word : SAME
}

/** Names come again and again. */
const WORDS_KNOWN_MAX = 50_000
const marks = new WeakMap<Finder, Map<string, boolean>>()

function marksOf(finder: Finder): Map<string, boolean> {
  let known = marks.get(finder)
  if (known === undefined) marks.set(finder, (known = new Map()))
  return known
}

function isTelling(word: string, finder: Finder): boolean {
  if (word.length < 2 || isListed(finder, word) || nearWord(word, finder) !== undefined) return true
  if (leetWord(word, it => isListed(finder, it)) !== undefined) return true
  const { starts, ends, within } = piecesOf(finder)
  return begins(starts, word) || begins(ends, reversed(word)) || within.some(piece => word.includes(piece))
}

type Pieces = {
  /** Sorted, so that whatever begins with something stands together; the second of them backwards. */
  readonly starts: readonly string[]
  readonly ends: readonly string[]
  readonly within: readonly string[]
}
const pieces = new WeakMap<Finder, Pieces>()

/** What a word could be the beginning or the end of: set apart from the rest, it is put together again. */
function piecesOf(finder: Finder): Pieces {
  let known = pieces.get(finder)
  if (known) return known
  const literal = finder.phrases.flatMap(phrase => phrase.pieces.filter(({ text }) => text !== ''))
  const all = [...new Set(literal.map(({ text }) => text))]
  const some = literal.filter(({ is }) => is === 'within' || is === 'end' || is === 'start').map(({ text }) => text)
  known = { starts: all.toSorted(), ends: all.map(reversed).toSorted(), within: [...new Set(some)] }
  pieces.set(finder, known)
  return known
}

const reversed = (word: string) => [...word].toReversed().join('')

/** Whether one of the sorted words begins with this. */
function begins(sorted: readonly string[], word: string): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return sorted[low]?.startsWith(word) ?? false
}
