/**
 * What a mail that comes back is, and of whom: reports of delivery in RFC 3464's form and in the forms that are older
 * or nobody's, complaints (RFC 5965 and those that are none), answers of machines (RFC 3834), wishes to hear no more.
 * Bytes in, values out; whatever comes in, something comes out.
 */

import type { Step } from '../smtp/types.ts'
import { failuresOf } from './bounce-failures.ts'
import { ADDRESS, cutCopy } from './bounce-text.ts'
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
  /** Of how many it speaks, where it has a field or a line for each; of no more than `DSN_RECIPIENTS_MAX` is more than the number known. */
  readonly named: number
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
    named: kind === 'bounce' || kind === 'receipt' ? namedIn(mail, parts) : 0,
    feedback: kind === 'feedback' || kind === 'unsubscribe' ? feedback : undefined,
    headers: mail.headers,
    original: parts.original,
    copy: parts.copy,
    report: parts.report.join('\n'),
    rest: mail.parts.map(({ text }) => text),
    envelopeIds: [...new Set(inline.map(({ envelopeId }) => envelopeId).filter(it => it !== ''))],
  }
}

/** RFC 3464 §2.3.2: each recipient has this field once. */
function namedIn({ headers }: Mail, { statuses, text }: Parts): number {
  const fields = statuses.length > 0 ? statuses.join('\n\n') : text
  const failed = headersOf(headers, 'x-failed-recipients').flatMap(value => value.match(ADDRESS) ?? [])
  return Math.max(fields.match(/^final-recipient *:/gim)?.length ?? 0, failed.length)
}

export type Parts = {
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

/** Enough of HTML to read a report by: ends of blocks are ends of lines, and cells stand apart. */
const withoutMarkup = (html: string): string =>
  html
    .replace(/<\/?t[dh]\b[^<>]{0,500}>/gi, ' ')
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
