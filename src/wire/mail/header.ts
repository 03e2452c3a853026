/**
 * Header fields as bytes-to-be: the only place where one is written. What comes out has no CR, LF or NUL but the folds
 * made here (CRLF and one space), and no run of white space; so a field without its CRLFs is already in the form that
 * DKIM's `relaxed` canonicalisation gives it (RFC 6376 §3.4.2).
 */

import { must } from '#base/bug.ts'
import { ENCODED_LINE_MAX_CHARS, LINE_GOOD_CHARS, LINE_MAX_CHARS } from '#base/limits.ts'
import { encodedWords } from './encoded-word.ts'

const FOLD = '\r\n '
const NAME = /^[A-Za-z][A-Za-z0-9-]{0,39}$/
const BARE = /^[ -~]*$/
const LINE_BREAK_OR_NUL = /[\r\n\0]/
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const BLANKS = /[\x00-\x20\x7f-\x9f\u2028\u2029]+/g
/** What {@link oneLine} leaves as it is, as nearly all is. */
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/
/** An addr-spec as base/address.ts gives it: nothing that ends a path, opens a comment or lists a second address. */
// oxlint-disable-next-line no-control-regex -- control characters are what it refuses
const ADDR_SPEC = /^[^\x00-\x20\x7f-\x9f<>()[\]",:;\\@]+@[A-Za-z0-9.-]+$/

export const isHeaderName = (name: string): boolean => NAME.test(name)
export const hasLineBreak = (text: string): boolean => LINE_BREAK_OR_NUL.test(text)
export const isAddrSpec = (text: string): boolean => ADDR_SPEC.test(text)

/** `Name: value` and CRLF. The value comes from one of the functions below; anything else that hides a line is a bug. */
export function headerField(name: string, value: string): string {
  must(NAME.test(name), 'a header name is a token')
  must(!LINE_BREAK_OR_NUL.test(unfolded(value)), 'a header value is one logical line')
  return `${name}: ${value}\r\n`
}

/** The same field as `relaxed` has it, without its CRLF. */
export function relaxedField(name: string, value: string): string {
  return `${name.toLowerCase()}:${unfolded(value)}`
}

const unfolded = (value: string) => (value.includes(FOLD) ? value.replaceAll(FOLD, ' ') : value)

/** Runs of white space and control characters become one space; halves of surrogate pairs become U+FFFD. */
export function oneLine(text: string): string {
  return PLAIN_LINE.test(text) ? text : text.toWellFormed().replace(BLANKS, ' ').trim()
}

/** A value that people read, such as a subject (RFC 5322 §3.2.5 unstructured). `column` is where it begins. */
export function unstructured(text: string, column: number): string {
  const clean = oneLine(text)
  const long = clean.length > LINE_GOOD_CHARS - column
  if (isBare(clean) && (!long || wordsFit(clean, column))) return long ? foldAtSpaces(clean, column) : clean
  return encodedWords(clean, column)
}

/** `"Anna" <anna@example.org>`, or the address alone when the name is empty (§3.4). The address is an addr-spec. */
export function mailbox(name: string, address: string, column: number): string {
  const clean = oneLine(name)
  if (clean === '') return address
  const phrase = phraseOf(clean, column)
  const at = phrase.includes(FOLD) ? phrase.length - phrase.lastIndexOf(FOLD) - 2 : column + phrase.length
  return `${phrase}${at + address.length + 3 > LINE_GOOD_CHARS ? FOLD : ' '}<${address}>`
}

/** A value made of tokens that machines read. Undefined when it is not visible ASCII or cannot be folded to fit. */
export function structured(text: string, column: number): string | undefined {
  if (!BARE.test(text)) return undefined
  const clean = oneLine(text)
  if (column + clean.length <= LINE_GOOD_CHARS) return clean
  const folded = foldAtSpaces(clean, column)
  return folded.split('\r\n').every((line, i) => line.length + (i === 0 ? column : 0) <= LINE_MAX_CHARS)
    ? folded
    : undefined
}

function phraseOf(clean: string, column: number): string {
  if (!isBare(clean)) return encodedWords(clean, column)
  const quoted = `"${clean.replace(/["\\]/g, '\\$&')}"`
  if (quoted.length <= LINE_GOOD_CHARS - column) return quoted
  return wordsFit(quoted, column) ? foldAtSpaces(quoted, column) : encodedWords(clean, column)
}

/** Printable ASCII that no reader could take for an encoded word. */
const isBare = (text: string) => BARE.test(text) && !text.includes('=?')

const wordsFit = (text: string, column: number) =>
  text.split(' ').every((word, i) => word.length <= (i === 0 ? LINE_GOOD_CHARS - column : ENCODED_LINE_MAX_CHARS))

function foldAtSpaces(text: string, column: number): string {
  let folded = ''
  let at = column
  for (const word of text.split(' ')) {
    const breaks = folded !== '' && at + 1 + word.length > LINE_GOOD_CHARS
    const gap = folded === '' ? '' : breaks ? FOLD : ' '
    folded += gap + word
    at = breaks ? 1 + word.length : at + gap.length + word.length
  }
  return folded
}
