/**
 * What of a value could matter to a rule. A message goes to many with a value of each in it, and most values are names: a
 * name of which no word is in a lexicon, nor a piece of one, changes nothing in what a rule sees. So those need no reading.
 */

import { type Engine, ownEngine } from './engine.ts'
import type { Finder } from './finder.ts'
import { plainFlow } from './flow.ts'
import { leetWord } from './leet.ts'
import { nearWord } from './misspelt.ts'
import { PIECE } from './phrases.ts'
import { emptyReading, KIND, read } from './reading.ts'
import { isListed } from './undone.ts'
import { forgetWords } from './word-memory.ts'

/** Other signs may be a costume. */
const ORDINARY = /^[\p{Script=Latin}\p{N}\s.,;:'’"!?@_/&()+€$£-]*$/u
/** A link, up to what follows its question mark: that is of no reader's interest, and its numbers are theirs. */
const LINK = /^(https?:\/\/[^\s?#<>"']{1,500}\?)([\w.~%&=-]*)$/
const NUMBER_OF_QUERY = /(?<==)\d{1,12}(?=&|$)/g

/** What a value tells: it with a sign for each word that could be any other; empty when all could. Two values that are alike in this are alike to every rule. */
export const telling = (value: string, engine: Engine = ownEngine()): string => told(value, SIGNS, engine)

/** A value that stands for all that tell the same: with a name that could be any other, and a number. */
export const neutral = (value: string, engine: Engine = ownEngine()): string => told(value, ANY, engine)

/** Words and numbers that are read one by one, whatever stands beside them: what most names are. */
const PLAIN = /^(?:[A-Za-zÀ-ÖØ-öø-ÿ]{2,40}|\d{1,12})(?: (?:[A-Za-zÀ-ÖØ-öø-ÿ]{2,40}|\d{1,12}))*$/

function toldByWords(value: string, stand: Stand, finder: Finder): string {
  let [said, isOther, at] = ['', true, 0]
  for (;;) {
    const space = value.indexOf(' ', at)
    const word = space < 0 ? value.slice(at) : value.slice(at, space)
    const is = isDigit(word) ? (finder.words.has(word) ? undefined : 'number') : wordIs(word, finder)
    isOther &&= is === 'word'
    said += is ? stand[is] : word
    if (space < 0) return isOther ? stand.all : said
    said += ' '
    at = space + 1
  }
}

const isDigit = (word: string) => word.charCodeAt(0) < 58

/** What is put where a word, a number, or a whole value could be any other. */
type Stand = { readonly word: string; readonly number: string; readonly all: string }
const SIGNS: Stand = { word: '·', number: '#', all: '' }
const ANY: Stand = { word: 'Helena', number: '4013', all: 'Helena' }

function told(value: string, stand: Stand, { finder }: Engine): string {
  if (PLAIN.test(value)) return toldByWords(value, stand, finder)
  const [, leads, query = ''] = LINK.exec(value) ?? []
  if (leads !== undefined) return leads + query.replace(NUMBER_OF_QUERY, stand.number)
  if (!ORDINARY.test(value) || value !== value.normalize('NFC')) return value
  forgetWords(WORDS_MAX)
  const reading = emptyReading()
  read(plainFlow('text', value), reading)
  const { words, kind, from, to, bits } = reading
  if (bits.some(bits => bits !== 0)) return value
  const kinds = words.map((word, i) => kindOf(word, kind[i] ?? KIND.word, finder))
  if (kinds.every(it => it === 'word')) return stand.all
  const ends = [0, ...to]
  const said = kinds.map((it, i) => value.slice(ends[i], from[i]) + (it ? stand[it] : value.slice(from[i], to[i])))
  return said.join('') + value.slice(ends.at(-1))
}

const [SHORTEST, LONGEST] = ['7', '7'.repeat(12)] as const

/** Whether a link says the same to every rule whatever number of up to twelve digits is put into it. */
export const isAlikeByNumber = (linkWith: (number: string) => string): boolean =>
  LINK.test(linkWith(SHORTEST)) && telling(linkWith(SHORTEST)) === telling(linkWith(LONGEST))

/** Undefined for a word that matters. */
function kindOf(word: string, kind: number, finder: Finder): 'word' | 'number' | undefined {
  if (kind !== KIND.word) return kind === KIND.number && !finder.words.has(word) ? 'number' : undefined
  return known(word, finder, () => isTelling(word, finder)) ? undefined : 'word'
}

/** The same of a word as it is written. */
const wordIs = (written: string, finder: Finder) =>
  known(written, finder, () => isTelling(foldedWord(written), finder)) ? undefined : 'word'

function foldedWord(written: string): string {
  forgetWords(WORDS_MAX)
  const reading = emptyReading()
  read(plainFlow('text', written), reading)
  return reading.words[0] ?? ''
}

function known(word: string, finder: Finder, find: () => boolean): boolean {
  const all = marksOf(finder)
  let is = all.get(word)
  if (is !== undefined) return is
  if (all.size >= WORDS_KNOWN_MAX) all.clear()
  all.set(word, (is = find()))
  return is
}

/** What is told of a word is kept here; as a word of a text it need not be. */
const WORDS_MAX = 20_000

/** Names come again and again. */
const WORDS_KNOWN_MAX = 50_000
const marks = new WeakMap<Finder, Map<string, boolean>>()

function marksOf(finder: Finder): Map<string, boolean> {
  let known = marks.get(finder)
  if (known === undefined) marks.set(finder, (known = new Map()))
  return known
}

function isTelling(word: string, finder: Finder): boolean {
  if (word.length < 2 || isListed(finder, word) || nearWord(word, finder.near) !== undefined) return true
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
  const { is, texts } = finder.phrases
  const all = [...new Set(texts.filter(text => text !== ''))]
  const some = texts.filter((text, piece) => text !== '' && is[piece] !== PIECE.word)
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
