/**
 * A mail as it comes in: headers and parts, however broken it is. Whatever is wrong with it, something is read; what goes
 * beyond a bound is left out. Takes time in proportion to its size, and never throws.
 */

import {
  MAIL_READ_DEPTH_MAX,
  MAIL_READ_HEADERS_MAX,
  MAIL_READ_HEADER_MAX_CHARS,
  MAIL_READ_LINE_MAX_CHARS,
  MAIL_READ_LINES_MAX,
  MAIL_READ_MAX_BYTES,
  MAIL_READ_PARTS_MAX,
} from '#base/limits.ts'
import { decodeText, decodeWords, fromBase64, fromQuoted } from './charset.ts'

/** Names in lower case, values unfolded and as written, in their order. */
export type Headers = readonly (readonly [name: string, value: string])[]

export type Part = {
  /** `text/plain`, in lower case. */
  readonly type: string
  readonly params: Readonly<Record<string, string>>
  readonly headers: Headers
  /** Decoded and in letters; of a part that holds a message, the message as it stands. */
  readonly text: string
}

export type Mail = {
  readonly headers: Headers
  readonly type: string
  readonly params: Readonly<Record<string, string>>
  /** Those that hold no others, in their order. A message inside is one part, and is not looked into. */
  readonly parts: readonly Part[]
}

/** A header as people read it; the first of its name, and empty without one. */
export const headerOf = (headers: Headers, name: string): string =>
  decodeWords(headers.find(([its]) => its === name)?.[1] ?? '')
export const headersOf = (headers: Headers, name: string): string[] =>
  headers.flatMap(([its, value]) => (its === name ? [decodeWords(value)] : []))

export function readMail(bytes: Uint8Array): Mail {
  const binary = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MAIL_READ_MAX_BYTES)).toString(
    'latin1',
  )
  return readText(binary)
}

/** The same of a message inside another, as {@link Part} has it. */
export function readText(text: string): Mail {
  const lines = text
    .split(/\r\n|\n|\r/, MAIL_READ_LINES_MAX)
    .map(line => (line.length > MAIL_READ_LINE_MAX_CHARS ? line.slice(0, MAIL_READ_LINE_MAX_CHARS) : line))
  const start = /^(?:From |>From )/.test(lines[0] ?? '') ? 1 : 0
  const { headers, next } = readHeaders(lines, start, lines.length)
  const { type, params } = typeOf(headers)
  const parts: Part[] = []
  readPart({ lines, headers, start: next, end: lines.length, depth: 0 }, parts)
  return { headers, type, params, parts }
}

/** From one line to another, both counted from the first of the mail. */
type Region = { readonly lines: readonly string[]; readonly start: number; readonly end: number }

const FIELD = /^([!-9;-~]{1,200})[ \t]*:[ \t]*(.*)$/

/** Up to the empty line; a line that is no header ends them as well. `next` is where the body begins. */
export function readHeaders(lines: readonly string[], start: number, end: number): { headers: Headers; next: number } {
  const headers: [string, string][] = []
  let at = start
  for (; at < end && lines[at] !== ''; at++) {
    const line = lines[at] ?? ''
    const last = headers.at(-1)
    if (last && /^[ \t]/.test(line)) {
      if (last[1].length < MAIL_READ_HEADER_MAX_CHARS) last[1] += ` ${line.trim()}`
      continue
    }
    const [, name, value = ''] = FIELD.exec(line) ?? []
    if (name === undefined) break
    if (headers.length < MAIL_READ_HEADERS_MAX) headers.push([name.toLowerCase(), value.trim()])
  }
  return { headers, next: lines[at] === '' ? at + 1 : at }
}

function typeOf(headers: Headers): Pick<Part, 'type' | 'params'> {
  const [first = '', ...rest] = headerOf(headers, 'content-type').split(';', 20)
  const params: Record<string, string> = Object.create(null)
  for (const pair of rest) {
    const [, name, value] = /^\s*([^\s=]{1,60})\s*=\s*(.*)$/s.exec(pair) ?? []
    if (name !== undefined && value !== undefined) params[name.toLowerCase()] ??= unquoted(value.trim())
  }
  return { type: first.trim().toLowerCase() || 'text/plain', params }
}

const unquoted = (value: string) =>
  /^"((?:[^"\\]|\\.)*)"?/.exec(value)?.[1]?.replace(/\\(.)/g, '$1') ?? value.replace(/\s.*/s, '')

type Reading = Region & { readonly headers: Headers; readonly depth: number }

function readPart(it: Reading, parts: Part[]): void {
  if (parts.length >= MAIL_READ_PARTS_MAX) return
  const { type, params } = typeOf(it.headers)
  const inner = type.startsWith('multipart/') && it.depth < MAIL_READ_DEPTH_MAX ? regionsOf(it, params['boundary']) : []
  if (inner.length === 0) {
    const own = type.startsWith('multipart/') ? 'text/plain' : type // Its boundaries are lost: what is left is text.
    return void parts.push({ type: own, params, headers: it.headers, text: textOf(it, own, params) })
  }
  for (const { start, end } of inner) {
    const { headers, next } = readHeaders(it.lines, start, end)
    readPart({ lines: it.lines, headers, start: next, end, depth: it.depth + 1 }, parts)
  }
}

/** Between the boundaries (RFC 2046 §5.1.1); where none is named, the first line that looks like one is taken for it. */
function regionsOf({ lines, start, end }: Region, named: string | undefined): Pick<Region, 'start' | 'end'>[] {
  const boundary = named === undefined || named === '' ? guessed(lines, start, end) : `--${named}`
  if (boundary === undefined) return []
  const regions: { start: number; end: number }[] = []
  let open: number | undefined
  for (let at = start; at < end && regions.length < MAIL_READ_PARTS_MAX; at++) {
    const line = lines[at] ?? ''
    if (!line.startsWith(boundary)) continue
    const rest = line.slice(boundary.length).trim()
    if (rest !== '' && rest !== '--') continue
    if (open !== undefined) regions.push({ start: open, end: at })
    open = rest === '--' ? undefined : at + 1
    if (rest === '--') break
  }
  if (open !== undefined) regions.push({ start: open, end })
  return regions
}

function guessed(lines: readonly string[], start: number, end: number): string | undefined {
  for (let at = start; at < end - 1; at++)
    if (/^--\S/.test(lines[at] ?? '') && /^content-/i.test(lines[at + 1] ?? '')) return (lines[at] ?? '').trimEnd()
  return undefined
}

function textOf({ lines, headers, start, end }: Reading, type: string, params: Part['params']): string {
  const raw = lines.slice(start, end).join('\n')
  const encoding = headerOf(headers, 'content-transfer-encoding').toLowerCase()
  const binary = encoding === 'base64' ? fromBase64(raw) : encoding === 'quoted-printable' ? fromQuoted(raw) : raw
  const text = type === 'message/rfc822' ? binary : decodeText(binary, params['charset'])
  return encoding === 'base64' ? text.replace(/\r\n?/g, '\n') : text
}
