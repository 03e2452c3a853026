/** What a provider's answer means: rows, the first that fits. Words that its answer has go along, in those of a reply (RFC 5321 §4.2). */

import { API_RETRY_AFTER_MAX_MS, SECOND_MS, SMTP_REPLY_TEXT_MAX_CHARS } from '#base/limits.ts'
import type { Reply, Step } from '#wire/smtp/types.ts'
import { troubleOf } from '../smtp/broken.ts'
import type { Answer, Verdict } from './types.ts'

/** The name or number that the provider gives its error, and its sentence. */
export type Said = { readonly status: number; readonly code: string; readonly text: string }

export type ErrorRow = {
  readonly status?: RegExp
  readonly code?: RegExp
  readonly text?: RegExp
  readonly then:
    | { readonly is: 'refused'; readonly at: Step; readonly reply: `${number} ${string}` }
    | { readonly is: 'rests'; readonly at: Step; readonly lasting: boolean }
    | { readonly is: 'uncertain' }
  /** For whoever tests the route. */
  readonly says?: string
  readonly source: string
}

/** Whatever the provider: RFC 9110 §15. */
const ALL: readonly ErrorRow[] = [
  {
    status: /^5/,
    then: { is: 'uncertain' },
    source: 'it broke over a request that had arrived: it may have been taken',
  },
  {
    status: /^429$/,
    then: { is: 'rests', at: 'mail', lasting: false },
    says: 'The provider asks for a slower pace.',
    source: 'RFC 6585 §4',
  },
  {
    status: /^401$/,
    then: { is: 'rests', at: 'auth', lasting: true },
    says: 'The provider does not know this key. Check that it was copied whole, and that it has not been revoked.',
    source: 'RFC 9110 §15.5.2',
  },
  {
    status: /^403$/,
    then: { is: 'rests', at: 'auth', lasting: true },
    says: 'The key is known, and may not send mail. Give it that right at the provider.',
    source: 'RFC 9110 §15.5.4',
  },
  {
    status: /^413$/,
    then: { is: 'refused', at: 'dot', reply: '552 5.3.4' },
    says: 'The message is larger than the provider takes.',
    source: 'RFC 9110 §15.5.14',
  },
  {
    status: /^(?:3|404|405)/,
    then: { is: 'rests', at: 'connect', lasting: true },
    says: 'What answers there is not this provider’s interface.',
    source: 'RFC 9110 §15.4 and §15.5.5: nothing was done there',
  },
  {
    status: /^4/,
    then: { is: 'refused', at: 'dot', reply: '451 4.3.0' },
    says: 'The provider did not take the message.',
    source: 'RFC 9110 §15.5',
  },
]

export const rowFor = (rows: readonly ErrorRow[], { status, code, text }: Said): ErrorRow | undefined =>
  [...rows, ...ALL].find(
    it => (it.status?.test(String(status)) ?? true) && (it.code?.test(code) ?? true) && (it.text?.test(text) ?? true),
  )

/** What is wrong, in words; undefined where the answer is a yes. */
export const flawBy = (rows: readonly ErrorRow[], said: Said): string | undefined =>
  said.status < 300 ? undefined : (rowFor(rows, said)?.says ?? 'The provider answers with an error.')

export function verdictOf(rows: readonly ErrorRow[], said: Said, { headers }: Answer, nowMs: number): Verdict {
  const row = rowFor(rows, said)
  if (!row || row.then.is === 'uncertain') return { is: 'uncertain', trouble: brokenOver(said) }
  if (row.then.is === 'refused') {
    const [code = '', enhanced = ''] = row.then.reply.split(' ')
    const reply = replyOf(Number(code), enhanced, said)
    return { is: 'refused', at: row.then.at, reply, permanent: code.startsWith('5') }
  }
  const { at, lasting } = row.then
  const reply = replyOf(lasting ? 535 : 450, lasting ? '5.7.0' : '4.7.0', said)
  const trouble = troubleOf(at, 'refused', { reply, lasting, ...(row.says !== undefined && { detail: row.says }) })
  return { is: 'rests', trouble: { ...trouble, restMs: retryAfterMs(headers, nowMs) } }
}

const brokenOver = ({ status, code, text }: Said) =>
  troubleOf('dot', 'refused', { detail: `${status} ${code} ${text}`.slice(0, SMTP_REPLY_TEXT_MAX_CHARS).trim() })

export const replyOf = (code: number, enhanced: string, said: Said): Reply => ({
  code,
  enhanced,
  text: plain(`${said.status} ${said.code} ${said.text}`),
})

/** On one line, without control characters, within a bound. */
export const plain = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- They are what is meant.
  text
    .replace(/[\x00-\x20\x7f-\x9f\u2028\u2029]+/g, ' ')
    .trim()
    .slice(0, SMTP_REPLY_TEXT_MAX_CHARS)

/** RFC 9110 §10.2.3, or the second at which a bucket is full again. Null: it does not say. */
function retryAfterMs(headers: Answer['headers'], nowMs: number): number | null {
  const after = headers['retry-after'] ?? ''
  const at = Number(headers['x-ratelimit-reset'] ?? NaN) * SECOND_MS
  const ms = /^\d{1,9}$/.test(after) ? Number(after) * SECOND_MS : (Date.parse(after) || at) - nowMs
  return Number.isFinite(ms) ? Math.min(API_RETRY_AFTER_MAX_MS, Math.max(SECOND_MS, ms)) : null
}

/** The members of a JSON value, as far as they are what is asked for. */
export const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name] // As just seen.
    : undefined
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
