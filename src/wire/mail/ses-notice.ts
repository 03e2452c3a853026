/** What Amazon SES reports through SNS by mail: JSON in the text, as it is or wrapped in SNS's own. */

import type { Failure } from './bounce.ts'
import type { FeedbackReport } from './feedback-report.ts'
import { DSN_RECIPIENTS_MAX } from '#base/limits.ts'

export type SesNotice = {
  readonly kind: 'bounce' | 'receipt' | 'feedback'
  readonly failures: readonly Failure[]
  readonly feedback: FeedbackReport | undefined
}

type Json = Readonly<Record<string, unknown>>
const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {} // As just seen.
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const words = (value: unknown): string => (typeof value === 'string' ? value : '')

export function readSesNotice(text: string): SesNotice | undefined {
  if (!text.includes('notificationType') && !text.includes('eventType')) return undefined
  const outer = parsed(text)
  const inner = outer && (words(outer['Message']) === '' ? outer : parsed(words(outer['Message'])))
  if (!inner) return undefined
  const type = words(inner['notificationType']) || words(inner['eventType'])
  if (type === 'Bounce') return { kind: 'bounce', failures: failuresIn(object(inner['bounce'])), feedback: undefined }
  if (type === 'Complaint') return { kind: 'feedback', failures: [], feedback: feedbackIn(object(inner['complaint'])) }
  if (type !== 'Delivery') return undefined
  const to = list(object(inner['delivery'])['recipients']).map(words)
  return {
    kind: 'receipt',
    failures: to.map(address => failure({ emailAddress: address, action: 'delivered', status: '2.0.0' }, '')),
    feedback: undefined,
  }
}

/** From the first brace to the last; lines that a mailer broke within are joined. */
function parsed(text: string): Json | undefined {
  const json = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
  for (const tried of [json, json.replace(/\n ?/g, '')]) {
    try {
      return object(JSON.parse(tried))
    } catch {
      continue // Tried otherwise, or it is no JSON.
    }
  }
  return undefined
}

const failuresIn = (bounce: Json): Failure[] => {
  const kind = `${words(bounce['bounceType'])} ${words(bounce['bounceSubType'])}`
  return list(bounce['bouncedRecipients'])
    .slice(0, DSN_RECIPIENTS_MAX)
    .map(it => failure(object(it), SAYS[kind] ?? ''))
}

/** Where SES gives no diagnostic it gives one of these: Developer Guide, “Bounce types”. */
const SAYS: Readonly<Record<string, string>> = {
  'Permanent NoEmail': 'no such mailbox',
  'Permanent Suppressed': 'the address is on the suppression list',
  'Permanent OnAccountSuppressionList': 'the address is on the account suppression list',
  'Transient MailboxFull': 'mailbox full',
  'Transient MessageTooLarge': 'message too large',
  'Transient ContentRejected': 'content rejected',
  'Transient AttachmentRejected': 'attachment not allowed',
}

function failure(it: Json, says: string): Failure {
  const address = words(it['emailAddress'])
  const text = words(it['diagnosticCode']).replace(/^[a-z-]+;\s*/i, '')
  const action = words(it['action'])
  return {
    address,
    addresses: [address],
    action: action === 'delivered' ? 'delivered' : action === 'delayed' ? 'delayed' : 'failed',
    status: /^[245]\.\d{1,3}\.\d{1,3}$/.exec(words(it['status']))?.[0] ?? '',
    code: Number(/(?:^|\s)([45]\d\d)\b/.exec(text)?.[1] ?? 0),
    texts: [text, says].filter(one => one !== ''),
    step: undefined,
    remoteMta: '',
    reportingMta: '',
  }
}

const feedbackIn = (complaint: Json): FeedbackReport => ({
  type: words(complaint['complaintFeedbackType']) || 'abuse',
  userAgent: words(complaint['userAgent']) || 'Amazon SES',
  recipients: list(complaint['complainedRecipients'])
    .slice(0, DSN_RECIPIENTS_MAX)
    .map(it => words(object(it)['emailAddress'])),
  reportedDomain: '',
  sourceIp: '',
  envelopeId: '',
  incidents: 1,
})
