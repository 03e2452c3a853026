/**
 * The phrases of the lexicons, as their authors write them: words, `word*`, `*word`, `*word*`, `# ` for a number, `$` for an
 * amount of money, `~word` for a word that is often misspelt. A phrase is found by its longest literal piece, its anchor, in one
 * pass over the text; what else it asks for is looked at around each place where the anchor stands.
 */

import { plainFlow } from './flow.ts'
import { CURRENCY, NUMBER_WORDS } from './numbers.ts'
import { emptyReading, KIND, type Reading, read } from './reading.ts'

export type Piece = {
  readonly is: 'word' | 'start' | 'end' | 'within' | 'number' | 'money'
  /** Empty for a number and for an amount. */
  readonly text: string
  readonly isMisspelt: boolean
}

export type Phrase = {
  readonly pieces: readonly Piece[]
  /** Of the pieces: where the anchor begins. */
  readonly at: number
}

/** Signs to look for in a text that is written as ` word word `; empty when every piece is a number or an amount. */
type Anchored = { readonly anchor: string; readonly at: number }

/** Stand for `#`, `$`, `*` and `~` while a phrase is taken apart like any text. */
const STANDS = { '#': ' zzqn ', $: ' zzqm ', '*': 'zzqs', '~': 'zzqt' } as const
export const PHRASE_WORDS_MAX = 12
/** Words that are read as they are written, but for accents. */
const PLAIN = /^[a-zA-ZÀ-ÖØ-öø-ÿ]+(?: [a-zA-ZÀ-ÖØ-öø-ÿ]+)*(\*?)$/
const FOLDED = /^[a-z ]+\*?$/

/** Reads phrases; a piece that many of them have is one piece. */
export class PhraseReader {
  readonly #pieces = new Map<string, Piece>()

  /** @throws Error saying what is wrong with it. */
  read(written: string): { readonly phrase: Phrase; readonly anchor: string } {
    const words = wordsOf(written)
    const pieces = words.map(word => this.#piece(word))
    if (pieces.length === 0) throw new Error(`“${written}” has no word`)
    if (pieces.length > PHRASE_WORDS_MAX) throw new Error(`“${written}” has more than ${PHRASE_WORDS_MAX} words`)
    if (pieces.some(it => it.text.includes('zzq')))
      throw new Error(`in “${written}” a star stands elsewhere than at a word’s beginning or end`)
    const { anchor, at } = anchorOf(pieces)
    return { phrase: { pieces, at }, anchor }
  }

  #piece(word: string): Piece {
    let piece = this.#pieces.get(word)
    if (piece === undefined) this.#pieces.set(word, (piece = pieceOf(word)))
    return piece
  }
}

/** The words of a phrase, with their signs as they stand for them. Most have none, and need no reading. */
function wordsOf(written: string): readonly string[] {
  if (PLAIN.test(written)) {
    const folded = written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    if (FOLDED.test(folded)) return folded.replace('*', STANDS['*']).split(' ')
  }
  const reading = emptyReading()
  const text = written.replace(/[#$*~]/g, sign => STANDS[sign as keyof typeof STANDS]) // Its own class.
  read(plainFlow('text', text), reading)
  return reading.words
}

function pieceOf(word: string): Piece {
  if (word === 'zzqn') return { is: 'number', text: '', isMisspelt: false }
  if (word === 'zzqm') return { is: 'money', text: '', isMisspelt: false }
  const [, tilde, before, text = '', after] = /^(zzqt)?(zzqs)?(.*?)(zzqs)?$/.exec(word) ?? []
  if (text === '') throw new Error('a star stands by itself')
  return {
    is: before === undefined ? (after === undefined ? 'word' : 'start') : after === undefined ? 'end' : 'within',
    text,
    isMisspelt: tilde !== undefined,
  }
}

/** The longest run of whole words, or the longest piece of one. */
function anchorOf(pieces: readonly Piece[]): Anchored {
  let best = { anchor: '', at: 0 }
  for (let at = 0; at < pieces.length; at++) {
    const anchor = anchorAt(pieces, at)
    if (anchor.length > best.anchor.length) best = { anchor, at }
  }
  return best
}

function anchorAt(pieces: readonly Piece[], at: number): string {
  const first = pieces[at]
  if (first === undefined || first.text === '') return ''
  if (first.is === 'within') return first.text
  if (first.is === 'end') return `${first.text} `
  if (first.is === 'start') return ` ${first.text}`
  let end = at
  while (pieces[end]?.is === 'word') end++
  const words = pieces.slice(at, end).map(it => it.text)
  return ` ${words.join(' ')} `
}

/** How far a phrase reaches, when its anchor’s first word is this one. Undefined when something of it is missing. */
export function reachOf(
  phrase: Phrase,
  reading: Pick<Reading, 'words' | 'kind' | 'gap'>,
  word: number,
): { readonly from: number; readonly to: number } | undefined {
  let to = word
  for (let i = phrase.at; i < phrase.pieces.length; i++) {
    const next = forward(phrase.pieces[i], reading, to)
    if (next === undefined) return undefined
    to = next
  }
  let from = word
  for (let i = phrase.at - 1; i >= 0; i--) {
    const before = backward(phrase.pieces[i], reading, from)
    if (before === undefined) return undefined
    from = before
  }
  return { from, to: to - 1 }
}

type Words = Pick<Reading, 'words' | 'kind' | 'gap'>

/** The place behind the piece that begins here. */
function forward(piece: Piece | undefined, reading: Words, at: number): number | undefined {
  if (piece === undefined || at >= reading.words.length) return undefined
  if (piece.text !== '') return isPiece(piece, reading.words[at] ?? '') ? at + 1 : undefined
  const after = isCurrency(reading, at + 1)
  if (isNumber(reading, at)) return after ? at + 2 : piece.is === 'number' ? at + 1 : undefined
  return isCurrency(reading, at) && isNumber(reading, at + 1) ? at + 2 : undefined
}

/** The place where the piece begins that ends before this one. */
function backward(piece: Piece | undefined, reading: Words, end: number): number | undefined {
  const at = end - 1
  if (piece === undefined || at < 0) return undefined
  if (piece.text !== '') return isPiece(piece, reading.words[at] ?? '') ? at : undefined
  if (isCurrency(reading, at)) return isNumber(reading, at - 1) ? at - 1 : undefined
  if (!isNumber(reading, at)) return undefined
  return isCurrency(reading, at - 1) ? at - 1 : piece.is === 'number' ? at : undefined
}

function isPiece({ is, text }: Piece, word: string): boolean {
  if (is === 'word') return word === text
  if (is === 'start') return word.startsWith(text)
  return is === 'end' ? word.endsWith(text) : word.includes(text)
}

const isNumber = ({ words, kind }: Words, at: number) =>
  kind[at] === KIND.number || (kind[at] === KIND.word && NUMBER_WORDS.has(words[at] ?? ''))

/** `e` and `r` only where they are glued to the number: `70e`. */
function isCurrency({ words, gap }: Words, at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  return CURRENCY.has(word) || ((word === 'e' || word === 'r') && gap[at] === 0)
}
