/**
 * What goes into a part for each recipient. A slot stands where a value will be and says what that place is, so that
 * the value is escaped for it: text that came from a contact can be anything and stays text.
 */

import { ENCODED_LINE_MAX_CHARS } from '#base/limits.ts'
import { LITERAL } from './quoted-printable.ts'

/** The places in an HTML part. */
export type HtmlSlotKind =
  | 'html-text' // between tags
  | 'html-attribute' // inside a quoted attribute value, or a piece of one
  | 'html-url' // the whole of a quoted href or src; http, https, mailto, tel and sms pass, anything else becomes `#`
  | 'url-part' // a query value or path segment of a URL that is written out around it
  | 'html' // HTML made by the template engine, which has escaped what is in it
/** The places in a text part. */
export type TextSlotKind =
  | 'plain' // text as it is, a URL too
  | 'url-part' // as above

export type SlotKind = HtmlSlotKind | TextSlotKind
export type HtmlSlot = { readonly slot: string; readonly as: HtmlSlotKind }
export type TextSlot = { readonly slot: string; readonly as: TextSlotKind }

type Encoder = {
  /** Escapes for the place; what comes out is still to become quoted-printable. */
  readonly escape: (value: string) => string
  /** 1 for characters that neither escaping nor quoted-printable would touch; 2 for the space, if it is one of them. */
  readonly untouched: Uint8Array
  /** 1 for printable ASCII that escaping does not touch, whatever quoted-printable makes of it. */
  readonly kept: Uint8Array
  /** What a value has to begin with for the table to hold. */
  readonly begins: string
}

const SPACE = 0x20
const TILDE = 0x7e

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '\t': '&#9;',
  '\n': '&#10;',
}
const escapeText = (value: string) => value.replace(/[&<>"']/g, char => ENTITIES[char] ?? char)
const escapeAttribute = (value: string) =>
  value.replace(/\r\n?/g, '\n').replace(/[&<>"'`\t\n]/g, char => ENTITIES[char] ?? char)
const escapeUrlPart = (value: string) => encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, percent)
/** What mail may link to. A URL with another scheme, or with none, is a value that somebody typed. */
const LINKABLE = /^(?:https?:\/\/|mailto:|tel:|sms:)/i
/** Beyond these a character of a whole URL is percent-encoded; what is encoded already stays. */
const NOT_IN_URL = /[^!#$%&()*+,\-./0-9:;=?@A-Z[\]_a-z~]/gu
const escapeUrl = (value: string) => {
  const url = value.trim()
  return LINKABLE.test(url) ? escapeText(url.toWellFormed().replace(NOT_IN_URL, percent)) : '#'
}

const ENCODERS: Readonly<Record<SlotKind, Encoder>> = {
  'html-text': { escape: escapeText, ...tablesBut(/[&<>"']/), begins: '' },
  'html-attribute': { escape: escapeAttribute, ...tablesBut(/[&<>"'`]/), begins: '' },
  'html-url': { escape: escapeUrl, ...tablesBut(/[ &<>"'`\\^{|}]/), begins: 'https://' },
  'url-part': { escape: escapeUrlPart, ...tablesBut(/[^A-Za-z0-9\-._~]/), begins: '' },
  html: { escape: value => value, ...tablesBut(/[^ -~]/), begins: '' },
  plain: { escape: value => value, ...tablesBut(/[^ -~]/), begins: '' },
}
export const isSlotKind = (kind: string): kind is SlotKind => Object.hasOwn(ENCODERS, kind)

/** The room that {@link writeShort} may need. */
export const SHORT_BYTES = ENCODED_LINE_MAX_CHARS

/** A line may not begin with a dot, nor with the F of `From `. */
const RISKY = new Set([0x2e, 0x46])

/**
 * Writes a value that needs no encoding and fits on the line, which is what nearly all are. Returns the offset behind
 * it, or -1 when it is not such a value; then the bytes behind `start` are undefined, and {@link escapeLong} takes over.
 */
export function writeShort(kind: SlotKind, value: string, out: Uint8Array, start: number, column: number): number {
  const { untouched, begins } = ENCODERS[kind]
  const { length } = value
  if (length > ENCODED_LINE_MAX_CHARS - 1 - column || !value.startsWith(begins)) return -1
  if (column === 0 && RISKY.has(value.charCodeAt(0))) return -1
  let before = SPACE
  for (let i = 0; i < length; i++) {
    const code = value.charCodeAt(i)
    if (untouched[code] !== 1 && (untouched[code] !== 2 || before === SPACE || i === length - 1)) return -1
    out[start + i] = code
    before = code
  }
  return start + length
}

/** A value of any length and content, well-formed and escaped for its place; still to become quoted-printable. */
export function escapeLong(kind: SlotKind, value: string): string {
  const encoder = ENCODERS[kind]
  return isKept(encoder, value) ? value : encoder.escape(withoutControls(value)).toWellFormed()
}

/** Nearly all values are: a look at each letter costs less than the expressions that would find nothing. */
function isKept({ kept, begins }: Encoder, value: string): boolean {
  if (!value.startsWith(begins)) return false
  for (let i = 0; i < value.length; i++) if (kept[value.charCodeAt(i)] !== 1) return false
  return true
}

/** Neither HTML nor text has a use for control characters other than tab and line break; some readers choke on NUL. */
// oxlint-disable-next-line no-control-regex -- control characters are what it drops
const withoutControls = (value: string) => value.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')

function percent(char: string): string {
  return Array.from(Buffer.from(char), byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}

function tablesBut(touched: RegExp): Pick<Encoder, 'untouched' | 'kept'> {
  const isTouched = (code: number) => touched.test(String.fromCharCode(code))
  const untouched = LITERAL.map((literal, code) => (isTouched(code) ? 0 : literal))
  if (!isTouched(SPACE)) untouched[SPACE] = 2
  const kept = LITERAL.map((_, code) => (code >= SPACE && code <= TILDE && !isTouched(code) ? 1 : 0))
  return { untouched, kept }
}
