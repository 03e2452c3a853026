/**
 * Postmark, email interface: many messages in one request, each with an answer of its own. Mail that may be unsubscribed
 * from goes by the broadcast stream and all other by the transactional one: Postmark keeps them apart, and so do we.
 */

import { letterOf, type Mailbox } from './letter.ts'
import type { ApiOf } from './api.ts'
import type { Answer, Speaker, Verdict } from './types.ts'
import { type ErrorRow, flawBy, listOf, member, plain, type Said, textOf, verdictOf } from './verdict.ts'

const CODES = 'Postmark, API error codes'
const UNVERIFIED =
  'Postmark does not know the sender. Verify its domain there (Sender Signatures), and its DKIM record.'
const TEST_TOKEN = 'POSTMARK_API_TEST'
/** As many as are uncertain when the line breaks; Postmark would take 500. */
const AT_ONCE = 50

export const POSTMARK_ERRORS: readonly ErrorRow[] = [
  {
    code: /^10$/,
    then: { is: 'rests', at: 'auth', lasting: true },
    says: 'Postmark does not know this token. It is the server’s own that is needed (Server, API Tokens), not the account’s.',
    source: CODES,
  },
  { code: /^40[01]$/, then: { is: 'refused', at: 'mail', reply: '553 5.7.1' }, says: UNVERIFIED, source: CODES },
  {
    code: /^412$/, // Until Postmark has looked at an account, it writes to its own domain only.
    then: { is: 'refused', at: 'mail', reply: '553 5.7.1' },
    says: 'Postmark has not approved this account yet: until then it writes to addresses of its own domain only.',
    source: CODES,
  },
  {
    code: /^(?:405|413)$/,
    then: { is: 'rests', at: 'mail', lasting: true },
    says: 'Postmark lets this account send nothing: its credits are used up, or it was stopped.',
    source: CODES,
  },
  {
    code: /^(?:1226|1235|1236|1237)$/,
    then: { is: 'rests', at: 'mail', lasting: true },
    says: 'There is no such message stream on this Postmark server, or it is of the wrong kind.',
    source: CODES,
  },
  {
    code: /^429$/,
    then: { is: 'rests', at: 'mail', lasting: false },
    says: 'Postmark asks for a slower pace.',
    source: CODES,
  },
  {
    code: /^100$/,
    then: { is: 'rests', at: 'mail', lasting: false },
    says: 'Postmark is down for maintenance.',
    source: CODES,
  },
  {
    code: /^406$/,
    then: { is: 'refused', at: 'rcpt', reply: '550 5.1.1' },
    source: `${CODES}: inactive recipient, after a hard bounce, a complaint or by hand`,
  },
  {
    code: /^300$/,
    text: /\bTo\b|recipient/i,
    then: { is: 'refused', at: 'rcpt', reply: '553 5.1.3' },
    source: `${CODES}: the address is none`,
  },
  { code: /^(?:300|402|403|409|411)$/, then: { is: 'refused', at: 'dot', reply: '554 5.6.0' }, source: CODES },
]

export function speakPostmark({ token: key, stream, actStream }: ApiOf<'postmark'>): Speaker {
  const headers = { accept: 'application/json', 'x-postmark-server-token': key }
  const get = (path: string) => ({ method: 'GET', path, headers }) as const
  return {
    atOnce: AT_ONCE,
    draft: async ({ data, from, to }) => {
      const letter = letterOf(data, from)
      if (!letter) return undefined
      const { text, html, attached, token, replyTo } = letter
      return JSON.stringify({
        From: written(letter.from),
        To: written({ ...letter.to, address: to }),
        ...(replyTo && { ReplyTo: written(replyTo) }),
        Subject: letter.subject,
        ...(text !== '' && { TextBody: text }),
        ...(html !== undefined && { HtmlBody: html }),
        Headers: [...letter.headers, ['X-PM-KeepID', 'true'] as const].map(([Name, Value]) => ({ Name, Value })),
        ...(token !== '' && { Metadata: { optimail: token } }),
        ...(attached.length > 0 && { Attachments: attached.map(attachment) }),
        TrackOpens: false,
        TrackLinks: 'None',
        MessageStream: letter.isBulk ? stream : actStream,
      })
    },
    ask: drafts => ({
      method: 'POST',
      path: '/email/batch',
      headers: { ...headers, 'content-type': 'application/json' },
      body: `[${drafts.join(',')}]`,
    }),
    judge: (answer, count, nowMs) => {
      const rows = listOf(answer.json)
      return Array.from({ length: count }, (_, i) =>
        answer.status === 200
          ? ofRow(rows[i], answer, nowMs)
          : verdictOf(POSTMARK_ERRORS, saidIn(answer.status, answer.json), answer, nowMs),
      )
    },
    looks: async () => [
      {
        asked: get('/server'),
        flawIn: answer => flawBy(POSTMARK_ERRORS, saidIn(answer.status, answer.json)),
        notes: serverNote(key),
      },
      { asked: get(`/message-streams/${encodeURIComponent(stream)}`), flawIn: streamFlaw, notes: streamNote },
      { asked: get(`/message-streams/${encodeURIComponent(actStream)}`), flawIn: streamFlaw },
    ],
  }
}

function ofRow(row: unknown, answer: Answer, nowMs: number): Verdict {
  const code = member(row, 'ErrorCode')
  if (typeof code !== 'number') return { is: 'uncertain', trouble: { at: 'dot', why: 'not-smtp', lasting: false } }
  const id = textOf(member(row, 'MessageID'))
  if (code === 0) return { is: 'accepted', reply: { code: 250, enhanced: '2.0.0', text: plain(`OK ${id}`) } }
  return verdictOf(POSTMARK_ERRORS, saidIn(422, row), answer, nowMs)
}

const saidIn = (status: number, json: unknown): Said => ({
  status,
  code: textOf(member(json, 'ErrorCode')),
  text: textOf(member(json, 'Message')),
})

/** `"A \"B\"" <a@b>`: everything that is not plain is quoted (RFC 5322 §3.2.4). */
const written = ({ name, address }: Mailbox) =>
  name === '' ? address : `"${name.replace(/["\\]/g, '\\$&')}" <${address}>`
type Attached = NonNullable<ReturnType<typeof letterOf>>['attached'][number]
const attachment = ({ name, type, contentId, base64 }: Attached) => ({
  Name: name,
  ContentType: type,
  Content: base64,
  ...(contentId !== '' && { ContentID: `cid:${contentId}` }),
})

const serverNote =
  (key: string) =>
  ({ json }: Answer): string | undefined =>
    key === TEST_TOKEN || member(json, 'DeliveryType') === 'Sandbox'
      ? 'This is a sandbox of Postmark: it takes everything and delivers nothing.'
      : undefined

const streamFlaw = (answer: Answer) =>
  answer.status === 404 || answer.status === 422
    ? 'There is no such message stream on this Postmark server.'
    : flawBy(POSTMARK_ERRORS, saidIn(answer.status, answer.json))

const streamNote = ({ json }: Answer): string | undefined => {
  const handling = textOf(member(member(json, 'SubscriptionManagementConfiguration'), 'UnsubscribeHandlingType'))
  return handling === 'Postmark'
    ? 'This stream puts Postmark’s own way out in place of ours. Set its unsubscribe handling to Custom at Postmark.'
    : undefined
}
