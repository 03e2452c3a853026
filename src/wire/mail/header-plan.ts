/** The head of a message, compiled: what stands for all recipients is bytes, what differs is a function of their values. */

import { HEADER_SLOT_MAX_CHARS, HEADERS_MAX, SECOND_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import {
  hasLineBreak,
  headerField,
  isAddrSpec,
  isHeaderName,
  mailbox,
  relaxedField,
  structured,
  unstructured,
} from './header.ts'
import type { SlotNames } from './slot-names.ts'

/** A stretch of a header value: words that stand, or a slot whose value is encoded for the place it is in. */
export type HeaderPart = string | { readonly slot: string }

/** One header field, of one of three kinds. Date, MIME-Version and Content-* are written by the compiler. */
export type Header =
  /** Read by people: Subject. Any letters; values are cut at 250 characters. */
  | { readonly name: string; readonly text: readonly HeaderPart[] }
  /** One person or sender: From, Reply-To, To. The address is an addr-spec (`mailbox` of base/address.ts). */
  | { readonly name: string; readonly phrase: readonly HeaderPart[]; readonly address: HeaderPart }
  /** Read by machines: Message-ID, List-Unsubscribe, Feedback-ID. Visible ASCII; folded at its spaces. */
  | { readonly name: string; readonly tokens: readonly HeaderPart[] }

export const HEADER_FLAWS = [
  'bad-header-name',
  'reserved-header', // written by the compiler, by a signer, by a server, or by nobody
  'header-twice', // RFC 5322 §3.6; and DKIM signs each name once
  'no-from',
  'line-break-in-header', // CR, LF or NUL: an injection
  'bad-address',
  'not-ascii', // in a header for machines
  'header-too-long', // a line beyond 998 characters that cannot be folded
  'too-many-headers',
] as const
export type HeaderFlaw = (typeof HEADER_FLAWS)[number]

/** The value of a field for one recipient, folded; undefined when the values do not make one. */
export type HeaderValue = (values: readonly string[], nowMs: number) => string | undefined
/** Static bytes, as sent and as `relaxed` canonicalisation has them; or a field that is made for each recipient. */
export type HeadSegment =
  | { readonly sent: Buffer; readonly relaxed: Buffer }
  | { readonly name: string; readonly value: HeaderValue }

const RESERVED = /^(?:date|mime-version|content-.*|dkim-signature|return-path|received|bcc|resent-.*)$/i
const BARE = /^[ -~]*$/

/** What the author has to mend before the headers can be compiled. */
export function flawOfHeaders(headers: readonly Header[]): HeaderFlaw | undefined {
  const names = headers.map(({ name }) => name.toLowerCase())
  if (headers.length > HEADERS_MAX) return 'too-many-headers'
  if (!names.every(isHeaderName)) return 'bad-header-name'
  if (names.some(name => RESERVED.test(name))) return 'reserved-header'
  if (new Set(names).size < names.length) return 'header-twice'
  if (!headers.some(header => 'phrase' in header && header.name.toLowerCase() === 'from')) return 'no-from'
  const words = headers.flatMap(partsOf).filter(part => typeof part === 'string')
  return words.some(hasLineBreak) ? 'line-break-in-header' : undefined
}

/** The head of a message with these headers, Date first. Adjacent static fields are one segment. */
export function compileHead(headers: readonly Header[], slots: SlotNames): Result<readonly HeadSegment[], HeaderFlaw> {
  const head: HeadSegment[] = [{ name: 'Date', value: dates() }]
  for (const header of headers) {
    const value = headerValue(header, slots)
    if (!isStatic(header)) {
      head.push({ name: header.name, value })
      continue
    }
    const standing = value([], 0)
    if (standing === undefined) return no(flawOfValue(header))
    const last = head.at(-1)
    const field = staticField(header.name, standing)
    if (last && 'sent' in last) head[head.length - 1] = joined(last, field)
    else head.push(field)
  }
  return yes(head)
}

/** `Mon, 23 Nov 2026 20:48:38 +0000`: RFC 5322 §3.3. Thousands of messages leave in the same second. */
function dates(): HeaderValue {
  let [second, text] = [NaN, '']
  return (_, nowMs) => {
    const now = Math.floor(nowMs / SECOND_MS)
    if (now !== second) [second, text] = [now, new Date(nowMs).toUTCString().replace('GMT', '+0000')]
    return text
  }
}

function headerValue(header: Header, slots: SlotNames): HeaderValue {
  const column = header.name.length + 2
  if ('text' in header) {
    const text = filler(header.text, slots, HEADER_SLOT_MAX_CHARS)
    return values => unstructured(text(values), column)
  }
  if ('tokens' in header) {
    const tokens = filler(header.tokens, slots, Infinity)
    return values => structured(tokens(values), column)
  }
  const phrase = filler(header.phrase, slots, HEADER_SLOT_MAX_CHARS)
  const address = filler([header.address], slots, Infinity)
  return values => {
    const spec = address(values)
    return isAddrSpec(spec) ? mailbox(phrase(values), spec, column) : undefined
  }
}

/** Puts words and values together; values are cut, at a whole character, to so many code units. */
function filler(
  parts: readonly HeaderPart[],
  slots: SlotNames,
  maxChars: number,
): (values: readonly string[]) => string {
  const steps = parts.map(part => (typeof part === 'string' ? part : slots.placeOf(part.slot)))
  const cut = (value: string) =>
    value.length > maxChars ? value.slice(0, maxChars).replace(/[\ud800-\udbff]$/, '') : value
  return values => {
    let text = ''
    for (const step of steps) text += typeof step === 'string' ? step : cut(values[step] ?? '')
    return text
  }
}

function partsOf(header: Header): readonly HeaderPart[] {
  if ('text' in header) return header.text
  return 'tokens' in header ? header.tokens : [...header.phrase, header.address]
}

const isStatic = (header: Header) => partsOf(header).every(part => typeof part === 'string')

function staticField(name: string, value: string): { sent: Buffer; relaxed: Buffer } {
  return { sent: Buffer.from(headerField(name, value)), relaxed: Buffer.from(`${relaxedField(name, value)}\r\n`) }
}

function joined(a: { sent: Buffer; relaxed: Buffer }, b: { sent: Buffer; relaxed: Buffer }) {
  return { sent: Buffer.concat([a.sent, b.sent]), relaxed: Buffer.concat([a.relaxed, b.relaxed]) }
}

function flawOfValue(header: Header): HeaderFlaw {
  if ('phrase' in header) return 'bad-address'
  return partsOf(header).every(part => typeof part !== 'string' || BARE.test(part)) ? 'header-too-long' : 'not-ascii'
}
