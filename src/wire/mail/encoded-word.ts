/** Encoded words (RFC 2047): letters beyond ASCII in a header, in pieces of at most 75 characters that never cut one. */

import { ENCODED_LINE_MAX_CHARS, ENCODED_WORD_MAX_CHARS } from '#base/limits.ts'

const WRAPPING_CHARS = '=?UTF-8?B?'.length + '?='.length

type Encoding = {
  readonly letter: 'B' | 'Q'
  /** How much of the room inside one word the character takes, in the unit of `fits`. */
  readonly cost: (char: string) => number
  readonly fits: (roomChars: number) => number
  readonly encode: (text: string) => string
}

const BASE64: Encoding = {
  letter: 'B',
  cost: utf8Bytes,
  fits: roomChars => Math.floor(roomChars / 4) * 3,
  encode: text => Buffer.from(text).toString('base64'),
}
const QUOTED: Encoding = {
  letter: 'Q',
  cost: char => (SAFE.test(char) || char === ' ' ? 1 : 3 * utf8Bytes(char)),
  fits: roomChars => roomChars,
  encode: text => Array.from(text, quote).join(''),
}

/** What stands for itself in a phrase as well as in a subject: RFC 2047 §5 (3). */
const SAFE = /^[A-Za-z0-9!*+\-/]$/

/**
 * The whole text as encoded words, folded with CRLF and one space; `column` is where the first of them will begin.
 * The text is well-formed and holds no line break. White space between encoded words vanishes (§6.2), so the folds do.
 */
export function encodedWords(text: string, column: number): string {
  const encoding = shorterFor(text)
  const words: string[] = []
  let fits = encoding.fits(Math.min(ENCODED_WORD_MAX_CHARS, ENCODED_LINE_MAX_CHARS - column) - WRAPPING_CHARS)
  let chunk = ''
  let taken = 0
  for (const char of text) {
    const cost = encoding.cost(char)
    if (taken + cost > fits && chunk !== '') {
      words.push(wrap(encoding, chunk))
      fits = encoding.fits(ENCODED_WORD_MAX_CHARS - WRAPPING_CHARS)
      chunk = ''
      taken = 0
    }
    chunk += char
    taken += cost
  }
  words.push(wrap(encoding, chunk))
  return words.join('\r\n ')
}

const wrap = (encoding: Encoding, chunk: string) => `=?UTF-8?${encoding.letter}?${encoding.encode(chunk)}?=`

function shorterFor(text: string): Encoding {
  let quoted = 0
  for (const char of text) quoted += QUOTED.cost(char)
  return quoted <= Math.ceil(Buffer.byteLength(text) / 3) * 4 ? QUOTED : BASE64
}

function quote(char: string): string {
  if (SAFE.test(char)) return char
  if (char === ' ') return '_'
  return Array.from(Buffer.from(char), byte => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}

function utf8Bytes(char: string): number {
  const point = char.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x1_0000 ? 3 : 4
}
