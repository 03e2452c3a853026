/**
 * What a mail that comes back is, and of whom: reports of delivery in RFC 3464's form and in the forms that are older
 * or nobody's, complaints (RFC 5965 and those that are none), answers of machines (RFC 3834), wishes to hear no more.
 * Bytes in, values out; whatever comes in, something comes out.
 */

import { DSN_RECIPIENTS_MAX, SMTP_REPLY_TEXT_MAX_CHARS } from '#base/limits.ts'
import type { Step } from '../smtp/types.ts'
import { stepIn } from './bounce-steps.ts'
import { ADDRESS, cutCopy, failedIn, quotedIn, type Said } from './bounce-text.ts'
import { type Action, type DeliveryStatus, readDeliveryStatus } from './delivery-status.ts'
import { type FeedbackReport, readFeedbackReport } from './feedback-report.ts'
import { isOfPerson, natureOf } from './nature.ts'
import { type Headers, headerOf, headersOf, type Mail, readMail, readText } from './read-mail.ts'
import { type SesNotice, readSesNotice } from './ses-notice.ts'

export type ReturnedKind = 'bounce' | 'receipt' | 'feedback' | 'auto-reply' | 'unsubscribe' | 'other'

/** What is said of one address. */
export type Failure = {
  readonly address: string
  /** All its forms: what it was before it was forwarded or rewritten, too. */
  readonly addresses: readonly string[]
  readonly action: Action
  readonly status: string
  readonly code: number
  /** What was said, the nearest to the address first; the last is the whole report. */
  readonly texts: readonly string[]
  readonly step: Step | undefined
  readonly remoteMta: string
  readonly reportingMta: string
}

export type Returned = {
  readonly kind: ReturnedKind
  readonly failures: readonly Failure[]
  /** Of complaints. */
  readonly feedback: FeedbackReport | undefined
  readonly headers: Headers
  /** The headers of our message, as far as they came back. */
  readonly original: Headers
  /** All of the copy of our message, and the report: where tokens may stand. */
  readonly copy: string
  readonly report: string
  /** What else the mail holds, as it was decoded. */
  readonly rest: readonly string[]
  readonly envelopeIds: readonly string[]
}

export function readReturned(bytes: Uint8Array): Returned {
  const mail = readMail(bytes)
  const parts = partsOf(mail)
  const ses = readSesNotice(parts.text)
  const feedback = feedbackIn(mail, parts) ?? (ses?.kind === 'feedback' ? ses.feedback : undefined)
  const statuses = parts.statuses.flatMap(readDeliveryStatus)
  const inline = statuses.length > 0 ? statuses : inlineStatuses(parts.text)
  const kind = kindOf(mail, parts, { ses, feedback, statuses: inline })
  const failures = kind === 'bounce' || kind === 'receipt' ? (ses?.failures ?? failuresOf(mail, parts, inline)) : []
  return {
    kind,
    failures,
    feedback: kind === 'feedback' || kind === 'unsubscribe' ? feedback : undefined,
    headers: mail.headers,
    original: parts.original,
    copy: parts.copy,
    report: parts.report.join('\n'),
    rest: mail.parts.map(({ text }) => text),
    envelopeIds: [...new Set(inline.map(({ envelopeId }) => envelopeId).filter(it => it !== ''))],
  }
}

type Parts = {
  readonly text: string
  readonly report: readonly string[]
  readonly copy: string
  readonly original: Headers
  readonly statuses: readonly string[]
  readonly feedback: readonly string[]
  readonly hasCopy: boolean
  readonly hasAttached: boolean
}

const STATUS_TYPE = /^(?:message|text)\/(?:global-)?delivery-status$/
const COPY_TYPE = /^(?:message\/(?:global|rfc822|partial|global-headers)|text\/rfc822-headers)/

function partsOf({ parts }: Mail): Parts {
  const plain = parts.filter(
    ({ type }) => type === 'text/plain' || type === 'text' || (!type.includes('/') && type !== ''),
  )
  const html = parts.filter(({ type }) => type === 'text/html')
  const read = plain.some(({ text }) => text.trim() !== '')
    ? plain
    : html.map(it => ({ ...it, text: withoutMarkup(it.text) }))
  const copies = parts.filter(({ type }) => COPY_TYPE.test(type))
  const text = read.map(it => it.text).join('\n\n')
  const cut = cutCopy(text)
  const copy = copies.map(it => it.text).join('\n\n') || cut.copy
  return {
    text,
    report: cut.report,
    copy,
    original: readText(copy.trimStart()).headers,
    statuses: parts.filter(({ type }) => STATUS_TYPE.test(type)).map(it => it.text),
    feedback: parts.filter(({ type }) => type === 'message/feedback-report').map(it => it.text),
    hasCopy: copy.trim() !== '',
    hasAttached: copies.length > 0,
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&#64;': '@',
}

/** Enough of HTML to read a report by: ends of blocks are ends of lines. */
const withoutMarkup = (html: string): string =>
  html
    .replace(/<(?:br|\/?p|\/?div|\/?tr|\/?li|\/?h\d|\/?table|hr)\b[^<>]{0,500}>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(?:lt|gt|amp|nbsp|quot|#64);/g, it => ENTITIES[it] ?? it)

/** A delivery-status that stands in the text itself, as some servers have it. */
function inlineStatuses(text: string): DeliveryStatus[] {
  const at = text.search(/^(?:reporting-mta|final-recipient|original-recipient) ?:/im)
  return at < 0 || !/^(?:status|action) ?:/im.test(text)
    ? []
    : readDeliveryStatus(text.slice(at)).filter(it => it.status !== '' || it.action !== 'unknown')
}

/** RFC 5965; Microsoft's reports are the message itself behind a fixed sender and a subject, and no report at all. */
function feedbackIn(mail: Mail, { feedback, original }: Parts): FeedbackReport | undefined {
  for (const text of feedback) {
    const report = readFeedbackReport(text)
    if (report) return report
  }
  const recipient = headerOf(original, 'x-hmxmroriginalrecipient')
  const isMicrosoft = recipient !== '' || /^complaint about message from /i.test(headerOf(mail.headers, 'subject'))
  if (!isMicrosoft) return undefined
  const recipients = recipient === '' ? [] : [recipient]
  return {
    type: 'abuse',
    userAgent: 'Microsoft JMRP',
    recipients,
    reportedDomain: '',
    sourceIp: '',
    envelopeId: '',
    incidents: 1,
  }
}

type Signs = {
  readonly ses: SesNotice | undefined
  readonly feedback: FeedbackReport | undefined
  readonly statuses: readonly DeliveryStatus[]
}

function kindOf(mail: Mail, parts: Parts, { ses, feedback, statuses }: Signs): ReturnedKind {
  if (feedback) return 'feedback'
  if (ses) return ses.kind
  if (
    statuses.length > 0 &&
    !isOfPerson(mail) &&
    (parts.statuses.length > 0 || natureOf(mail.headers, parts).isReturned)
  )
    return statuses.every(({ action }) => action === 'delivered' || action === 'relayed' || action === 'expanded')
      ? 'receipt'
      : 'bounce'
  if (mail.parts.some(({ type }) => type === 'message/disposition-notification')) return 'other'
  return natureOf(mail.headers, parts).kind
}

const lower = (values: readonly string[]) =>
  new Set(values.flatMap(value => value.match(ADDRESS) ?? []).map(it => it.toLowerCase()))

function failuresOf(mail: Mail, { report, original }: Parts, statuses: readonly DeliveryStatus[]): Failure[] {
  const own = lower([
    ...['to', 'from', 'delivered-to', 'x-original-to'].flatMap(name => headersOf(mail.headers, name)),
    ...['from', 'sender', 'return-path', 'reply-to', 'errors-to'].flatMap(name => headersOf(original, name)),
  ])
  const to = lower(
    ['to', 'cc', 'delivered-to', 'x-envelope-to', 'x-original-to', 'envelope-to'].flatMap(name =>
      headersOf(original, name),
    ),
  )
  const whole = report.join('\n')
  const told = failedIn(report, own, to)
  const quoted = told.length > 1 || statuses.length > 1 ? '' : quotedIn(report)
  if (statuses.length > 0) return statuses.map(status => failureOf(status, told, { whole, quoted }))
  const failed = headersOf(mail.headers, 'x-failed-recipients').flatMap(value => value.match(ADDRESS) ?? [])
  const known = new Map(told.map(it => [it.address.toLowerCase(), it]))
  const addresses =
    failed.length > 0
      ? failed
      : told.length > 0
        ? told.map(({ address }) => address)
        : [...to].filter(it => !own.has(it) || to.size === 1)
  return (addresses.length > 0 ? addresses : ['']).slice(0, DSN_RECIPIENTS_MAX).map(address =>
    fromText(
      known.get(address.toLowerCase()) ?? {
        address,
        text: told.length === 1 ? (told[0]?.text ?? '') : '',
        step: undefined,
      },
      { whole, quoted },
    ),
  )
}

/** `550 5.1.1`, `550-5.1.1`, `#5.1.1`, `(#5.1.1)`; numbers within IP addresses and dates are none. */
const BOTH = /(?<![\d.])([45]\d\d)[ :-]{1,3}#?([45]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/
const ENHANCED = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)/
const CODE = /(?:^|[\s:;>(<,"'[])([45]\d\d)(?=[\s:;)\]-]|$)/

export function codesIn(text: string): { code: number; status: string } {
  const [, code, status] = BOTH.exec(text) ?? []
  if (code !== undefined && status !== undefined) return { code: Number(code), status }
  return { code: Number(CODE.exec(text)?.[1] ?? 0), status: ENHANCED.exec(text)?.[1] ?? '' }
}

/** `5.0.0` says no more than that it failed. */
const isVague = (status: string) => status === '' || /^[245]\.[05]\.0$/.test(status)

/** Cisco's gateways put the reply into quotation marks, behind a code of their own. */
const unwrapped = (text: string): string => {
  const [, code, said] = /\berror ([45]\d\d)[- ]['"](.*)['"]/s.exec(text) ?? []
  return code === undefined || said === undefined ? text : `${code} ${said.trim()}`
}

/** RFC 6533 §3: letters that a field cannot hold are written as numbers. */
const addressOf = (field: string): string => {
  const plain = field.slice(0, SMTP_REPLY_TEXT_MAX_CHARS).replace(/\\x\{([0-9a-f]{1,6})\}/gi, (all, digits: string) => {
    const code = Number.parseInt(digits, 16)
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : all
  })
  return /"[^"\s]?[^"]{0,200}"@[^\s<>]+|[^\s<>]+@[^\s<>]+/.exec(plain)?.[0] ?? plain
}

/** What the report says beside what it says of one address. */
type Around = { readonly whole: string; readonly quoted: string }

function failureOf(its: DeliveryStatus, told: readonly Said[], { whole, quoted }: Around): Failure {
  const { recipients, action, status, diagnosticType, comment, remoteMta, reportingMta } = its
  const diagnostic = unwrapped(its.diagnostic)
  const addresses = recipients.map(addressOf)
  const words =
    told.find(it => addresses.some(address => address.toLowerCase() === it.address.toLowerCase())) ??
    (told.length === 1 ? told[0] : undefined)
  const codes = codesIn(diagnostic)
  const more = codes.code === 0 && codes.status === '' && diagnostic === '' ? codesIn(words?.text ?? '') : codes
  return {
    address: addresses.findLast(it => it.includes('@')) ?? addresses.at(-1) ?? '',
    addresses,
    action,
    status: codes.status !== '' && (isVague(status) || diagnostic !== its.diagnostic) ? codes.status : status,
    code: more.code,
    texts: [
      diagnosticType === 'x-unix' ? `x-unix; ${diagnostic}` : diagnostic,
      comment,
      unwrapped(words?.text ?? ''),
      unwrapped(quoted),
      whole,
    ].filter(it => it !== ''),
    step: stepIn(diagnostic) ?? words?.step ?? stepIn(whole),
    remoteMta,
    reportingMta,
  }
}

function fromText({ address, text, step }: Said, { whole, quoted }: Around): Failure {
  const near = codesIn(text)
  const { code, status } = near.code === 0 && near.status === '' ? codesIn(whole) : near
  return {
    address,
    addresses: address === '' ? [] : [address],
    action:
      /\bdelayed\b|will (?:continue|keep)|still (?:being )?(?:trying|tried)|temporary (?:failure|problem) (?:report|only)|warning|do not (?:need to )?(?:resend|send it again)/i.test(
        whole,
      ) && !/permanent|giving up|given up/i.test(whole)
        ? 'delayed'
        : 'failed',
    status,
    code,
    texts: [text, quoted, whole].filter(it => it !== ''),
    step: step ?? stepIn(text) ?? stepIn(whole),
    remoteMta: '',
    reportingMta: '',
  }
}
