/**
 * Quoted-printable (RFC 2045 §6.7), written so that nothing on the way has a reason to touch it:
 *
 * - no line begins with a dot, so DATA needs no dot-stuffing (RFC 5321 §4.5.2) and smuggled end-of-data is impossible;
 * - no line begins with `From `, which mbox files escape;
 * - no tab, no two spaces in a row and no space before a line break, so DKIM's `relaxed` body canonicalisation
 *   (RFC 6376 §3.4.4) is the identity but for empty lines at the very end;
 * - `=` is always encoded, so a boundary that begins with `--=_` cannot occur inside a part.
 */

import { ENCODED_LINE_MAX_CHARS } from '#base/limits.ts'

const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const DOT = 0x2e
const EQUALS = 0x3d
const FROM = Buffer.from('From ')
const HEX = Buffer.from('0123456789ABCDEF')
/** The last column is kept for the `=` of a soft line break. */
const COLUMNS = ENCODED_LINE_MAX_CHARS - 1

/** 1 for bytes that stand for themselves. */
export const LITERAL = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > SPACE && byte < 0x7f && byte !== EQUALS ? 1 : 0,
)
export const SOFT_BREAK = '=\r\n'

/** The most bytes that so many bytes of text can become. */
export const quotedPrintableBound = (bytes: number): number => bytes * 4 + 8

/**
 * Writes `text` (UTF-8; CRLF, LF and CR are line breaks) into `out` at `start`, where the line already has `column`
 * characters. `out` has room for {@link quotedPrintableBound}. What was written never ends with a literal space, and may
 * end in the middle of a line. Returns the offset behind it.
 */
export function writeQuotedPrintable(text: Uint8Array, out: Uint8Array, start: number, column: number): number {
  let at = start
  let line = start - column // where the current line began
  let spaced = false // whether the byte before is a space
  for (let i = 0; i < text.length; i++) {
    const byte = text[i] ?? 0
    if (byte === LF || byte === CR) {
      if (byte === CR && text[i + 1] === LF) i++
      out[at++] = CR
      out[at++] = LF
      line = at
      spaced = false
      continue
    }
    const plain: boolean = byte === SPACE ? !spaced && !endsLine(text, i + 1) : LITERAL[byte] === 1
    if (at - line + (plain ? 1 : 3) > COLUMNS) {
      at = softBreak(out, at)
      line = at
    }
    if (plain && !(at === line && isRiskyStart(text, i))) out[at++] = byte
    else at = writeHex(out, at, byte)
    spaced = byte === SPACE && plain
  }
  return at
}

/** The whole of a text as quoted-printable, from the beginning of a line. */
export function quotedPrintable(text: string): Buffer {
  const bytes = Buffer.from(text)
  const out = Buffer.allocUnsafe(quotedPrintableBound(bytes.length))
  return out.subarray(0, writeQuotedPrintable(bytes, out, 0, 0))
}

/** True when a line that begins with this byte must have it encoded. */
function isRiskyStart(text: Uint8Array, i: number): boolean {
  const byte = text[i]
  return byte === DOT || (byte === FROM[0] && FROM.every((letter, k) => i + k >= text.length || text[i + k] === letter))
}

const endsLine = (text: Uint8Array, i: number) => i >= text.length || text[i] === LF || text[i] === CR

function softBreak(out: Uint8Array, at: number): number {
  out[at] = EQUALS
  out[at + 1] = CR
  out[at + 2] = LF
  return at + 3
}

function writeHex(out: Uint8Array, at: number, byte: number): number {
  out[at] = EQUALS
  out[at + 1] = HEX[byte >> 4] ?? 0
  out[at + 2] = HEX[byte & 15] ?? 0
  return at + 3
}
