/**
 * A message of ours taken apart again, for providers that put messages together themselves. Its headers go along, those
 * that the provider writes and our signature excepted: it signs what it made (docs/decisions/0054).
 */

import { decodeWords, fromQuoted } from '../mail/charset.ts'
import { type Headers, readHeaders } from '../mail/read-mail.ts'

export type Mailbox = { readonly name: string; readonly address: string }

export type Attached = {
  readonly name: string
  readonly type: string
  readonly contentId: string
  readonly base64: string
}

export type Letter = {
  readonly from: Mailbox
  readonly replyTo: Mailbox | undefined
  readonly to: Mailbox
  readonly subject: string
  /** What is left: names as they are usually written, values as they stand. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly text: string
  readonly html: string | undefined
  readonly attached: readonly Attached[]
  /** Its recipient may unsubscribe from its like. */
  readonly isBulk: boolean
  /** What names it to us when something comes back. */
  readonly token: string
}

/** Written by whoever sends. */
const WRITTEN = new Set([
  'from',
  'to',
  'subject',
  'reply-to',
  'date',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'dkim-signature',
])
const CASES: Readonly<Record<string, string>> = { 'message-id': 'Message-ID', 'feedback-id': 'Feedback-ID' }

/** The data of a {@link Message}, as wire/mail composes it. `returnPath` is where its token is. */
export function letterOf(data: Uint8Array, returnPath: string): Letter | undefined {
  const whole = partOf(Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1'))
  const of = (name: string) => whole.headers.find(([its]) => its === name)?.[1] ?? ''
  const [from, to, replyTo] = [mailboxIn(of('from')), mailboxIn(of('to')), mailboxIn(of('reply-to'))]
  const leaves = leavesOf(whole, 0)
  const body = (type: string) => leaves.find(it => it.type === type && it.name === '')
  const [text, html] = [body('text/plain'), body('text/html')]
  if (!from || !to || !(text ?? html)) return undefined
  return {
    from,
    to,
    replyTo,
    subject: decodeWords(of('subject')),
    headers: whole.headers
      .filter(([name]) => !WRITTEN.has(name))
      .map(([name, value]) => [caseOf(name), value] as const),
    text: text ? letters(text) : '',
    html: html && letters(html),
    attached: leaves.filter(it => it !== text && it !== html).map(attachedOf),
    isBulk: of('list-unsubscribe') !== '',
    token: tokenIn(returnPath),
  }
}

/** `b.<token>@…` */
export const tokenIn = (returnPath: string): string => /^b\.([0-9a-z]+)@/i.exec(returnPath)?.[1] ?? ''

/** Without our signatures: whoever writes its Message-ID or Date anew would break them. */
export function unsigned(data: Uint8Array): Buffer {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const end = bytes.indexOf('\r\n\r\n')
  const head = bytes.toString('latin1', 0, end + 2)
  const kept = head.replace(/(^|\r\n)DKIM-Signature:[^\r\n]*(?:\r\n[ \t][^\r\n]*)*(?=\r\n)/gi, '').replace(/^\r\n/, '')
  return Buffer.concat([Buffer.from(kept, 'latin1'), bytes.subarray(end + 2)])
}

const caseOf = (name: string) =>
  CASES[name] ?? name.replace(/(^|-)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())

function mailboxIn(field: string): Mailbox | undefined {
  const [, phrase = '', bracketed = ''] = /^(.*)<([^<>]+)>\s*$/s.exec(field) ?? []
  const address = (bracketed || field).trim()
  if (!/^[^\s@]+@[^\s@]+$/.test(decodeWords(address))) return undefined
  const plain = phrase.trim()
  const name = /^".*"$/s.test(plain) ? plain.slice(1, -1).replace(/\\(.)/g, '$1') : plain
  return { name: decodeWords(name), address: decodeWords(address) }
}

type Whole = { readonly headers: Headers; readonly body: string }
type Leaf = Whole & { readonly type: string; readonly name: string }

function partOf(raw: string): Whole {
  const end = raw.startsWith('\r\n') ? 0 : raw.indexOf('\r\n\r\n')
  const head = end < 0 ? raw : raw.slice(0, end)
  const lines = head.split('\r\n')
  const { headers } = readHeaders(lines, 0, lines.length)
  return { headers, body: end < 0 ? '' : raw.slice(end === 0 ? 2 : end + 4) }
}

const DEPTH_MAX = 4 // As deep as we build: mixed, related, alternative.

function leavesOf({ headers, body }: Whole, depth: number): Leaf[] {
  const field = headers.find(([name]) => name === 'content-type')?.[1] ?? 'text/plain'
  const type = (field.split(';')[0] ?? '').trim().toLowerCase()
  if (!type.startsWith('multipart/') || depth >= DEPTH_MAX) return [{ headers, body, type, name: nameOf(headers) }]
  const boundary = paramOf(field, 'boundary')
  const parts = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1)
  const inner = parts.filter(part => !part.startsWith('--')).map(part => part.slice(part.indexOf('\r\n') + 2))
  return inner.flatMap(part => leavesOf(partOf(part), depth + 1))
}

const paramOf = (field: string, name: string) =>
  new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;]+))`, 'i')
    .exec(field)
    ?.slice(1)
    .find(it => it !== undefined)
    ?.replace(/\\(.)/g, '$1') ?? ''

const fieldOf = (headers: Headers, name: string) => headers.find(([its]) => its === name)?.[1] ?? ''

/** RFC 2183; a part without one is the message itself. */
function nameOf(headers: Headers): string {
  const field = fieldOf(headers, 'content-disposition')
  const extended = /filename\*=utf-8''([^;\s]+)/i.exec(field)?.[1]
  if (extended !== undefined) return decodeURIComponent(extended)
  return decodeWords(paramOf(field, 'filename')) || (field === '' ? '' : 'attachment')
}

function bytesOf({ headers, body }: Whole): Buffer {
  const encoding = fieldOf(headers, 'content-transfer-encoding').toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  return Buffer.from(encoding === 'quoted-printable' ? fromQuoted(body) : body, 'latin1')
}

const letters = (leaf: Leaf): string => bytesOf(leaf).toString('utf8')

const attachedOf = (leaf: Leaf): Attached => ({
  name: leaf.name || 'attachment',
  type: leaf.type,
  contentId: fieldOf(leaf.headers, 'content-id').replace(/^<|>$/g, ''),
  base64: bytesOf(leaf).toString('base64'),
})
