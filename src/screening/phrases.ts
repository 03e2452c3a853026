/**
 * The phrases of the lexicons, as their authors write them: words, `word*`, `*word`, `*word*`, `# ` for a number, `$` for an
 * amount of money, `~word` for a word that is often misspelt. A phrase is found by its longest literal piece, its anchor, in one
 * pass over the text; what else it asks for is looked at around each place where the anchor stands.
 */

import { plainFlow } from './flow.ts'
import { type Groups, grouped } from './groups.ts'
import { CURRENCY, NUMBER_WORDS } from './numbers.ts'
import { emptyReading, KIND, type Reading, read } from './reading.ts'
import { hashOf, wordHashes, WordMemory } from './word-memory.ts'

/** What a piece is: a word, the beginning, the end or a part of one, a number, an amount of money. */
export const PIECE = { word: 0, start: 1, end: 2, within: 3, number: 4, money: 5 } as const

type Piece = {
  readonly is: keyof typeof PIECE
  /** Empty for a number and for an amount. */
  readonly text: string
  readonly isMisspelt: boolean
}

/** All phrases, in tables: what is the same in many of them is one piece. */
export type Phrases = {
  /** Of each phrase its pieces; and which of these begins its anchor. */
  readonly pieces: Groups
  readonly at: Uint8Array
  /** Of each piece what it is, and its text: empty for a number and for an amount. */
  readonly is: Uint8Array
  readonly texts: readonly string[]
  /** Of each text its hash: what has another is another word, and needs no comparing. */
  readonly hashes: Int32Array
  /** Texts of pieces that are often misspelt. */
  readonly misspelt: ReadonlySet<string>
}

/** Signs to look for in a text that is written as ` word word `; empty when every piece is a number or an amount. */
type Anchored = { readonly anchor: string; readonly at: number }

/** Stand for `#`, `$`, `*` and `~` while a phrase is taken apart like any text. */
const STANDS = { '#': ' zzqn ', $: ' zzqm ', '*': 'zzqs', '~': 'zzqt' } as const
export const PHRASE_WORDS_MAX = 12
/** Words that are read as they are written, but for accents. */
const PLAIN = /^[a-zA-ZÀ-ÖØ-öø-ÿ]+(?: [a-zA-ZÀ-ÖØ-öø-ÿ]+)*(\*?)$/
const FOLDED = /^[a-z ]+\*?$/

/** Reads phrases one by one; together they are `phrases`. */
export class PhraseReader {
  readonly #numbers = new Map<string, number>()
  readonly #pieces: Piece[] = []
  readonly #read: { readonly pieces: readonly number[]; readonly at: number }[] = []

  /** The anchor of this phrase, and whether it is nothing but its anchor. @throws Error saying what is wrong with it. */
  read(written: string): { readonly anchor: string; readonly isWhole: boolean } {
    const numbers = wordsOf(written).map(word => this.#piece(word))
    const pieces = numbers.flatMap(number => this.#pieces[number] ?? [])
    if (pieces.length === 0) throw new Error(`“${written}” has no word`)
    if (pieces.length > PHRASE_WORDS_MAX) throw new Error(`“${written}” has more than ${PHRASE_WORDS_MAX} words`)
    if (pieces.some(it => it.text.includes('zzq')))
      throw new Error(`in “${written}” a star stands elsewhere than at a word’s beginning or end`)
    const { anchor, at } = anchorOf(pieces)
    this.#read.push({ pieces: numbers, at })
    return { anchor, isWhole: isAnchorAlone(pieces) }
  }

  phrases(): Phrases {
    return {
      pieces: grouped(this.#read.map(({ pieces }) => pieces)),
      at: Uint8Array.from(this.#read, ({ at }) => at),
      is: Uint8Array.from(this.#pieces, ({ is }) => PIECE[is]),
      texts: this.#pieces.map(({ text }) => text),
      hashes: Int32Array.from(this.#pieces, ({ text }) => hashOf(text)),
      misspelt: new Set(this.#pieces.flatMap(({ text, isMisspelt }) => (isMisspelt ? [text] : []))),
    }
  }

  #piece(word: string): number {
    let number = this.#numbers.get(word)
    if (number === undefined) this.#numbers.set(word, (number = this.#pieces.push(pieceOf(word)) - 1))
    return number
  }
}

/** Words only, or the beginning of one. */
const isAnchorAlone = (pieces: readonly Piece[]) =>
  pieces.every(it => it.is === 'word') || (pieces.length === 1 && pieces[0]?.is === 'start')

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
  phrases: Phrases,
  phrase: number,
  reading: Words,
  word: number,
): { readonly from: number; readonly to: number } | undefined {
  const { first, of } = phrases.pieces
  // `!`: here and below, all are places of these tables.
  const anchor = first[phrase]! + phrases.at[phrase]!
  let to = word
  for (let i = anchor; i < first[phrase + 1]!; i++) {
    const next = forward(phrases, of[i]!, reading, to)
    if (next === undefined) return undefined
    to = next
  }
  let from = word
  for (let i = anchor - 1; i >= first[phrase]!; i--) {
    const before = backward(phrases, of[i]!, reading, from)
    if (before === undefined) return undefined
    from = before
  }
  return { from, to: to - 1 }
}

type Words = Pick<Reading, 'words' | 'id' | 'kind' | 'gap'>

/** The place behind the piece that begins here. */
function forward(phrases: Phrases, piece: number, reading: Words, at: number): number | undefined {
  if (at >= reading.words.length) return undefined
  const kind = phrases.is[piece]!
  if (kind < PIECE.number) return isPiece(phrases, piece, reading, at) ? at + 1 : undefined
  if (isNumber(reading, at)) return isCurrency(reading, at + 1) ? at + 2 : kind === PIECE.number ? at + 1 : undefined
  return isCurrency(reading, at) && isNumber(reading, at + 1) ? at + 2 : undefined
}

/** The place where the piece begins that ends before this one. */
function backward(phrases: Phrases, piece: number, reading: Words, end: number): number | undefined {
  const at = end - 1
  if (at < 0) return undefined
  const kind = phrases.is[piece]!
  if (kind < PIECE.number) return isPiece(phrases, piece, reading, at) ? at : undefined
  if (isCurrency(reading, at)) return isNumber(reading, at - 1) ? at - 1 : undefined
  if (!isNumber(reading, at)) return undefined
  return isCurrency(reading, at - 1) ? at - 1 : kind === PIECE.number ? at : undefined
}

function isPiece({ is, texts, hashes }: Phrases, piece: number, { words, id }: Words, at: number): boolean {
  const [kind, text, word] = [is[piece]!, texts[piece]!, words[at]!]
  if (kind === PIECE.word) return wordHashes()[id[at]!] === hashes[piece] && word === text
  if (kind === PIECE.start) return word.startsWith(text)
  return kind === PIECE.end ? word.endsWith(text) : word.includes(text)
}

const isNumber = ({ id, kind }: Words, at: number) =>
  kind[at] === KIND.number || (kind[at] === KIND.word && kinds.of(id[at]!).isNumber)

/** Whether a word is a number, and whether it is money: cents are both. */
const kinds = new WordMemory(word => ({ isNumber: NUMBER_WORDS.has(word), isMoney: CURRENCY.has(word) }))

/** `e` and `r` only where they are glued to the number: `70e`. */
function isCurrency({ words, id, gap }: Words, at: number): boolean {
  if (at >= words.length) return false
  if (gap[at] === 0 && (words[at] === 'e' || words[at] === 'r')) return true
  return kinds.of(id[at]!).isMoney
}
