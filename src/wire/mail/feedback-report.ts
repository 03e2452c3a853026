/** Complaints: RFC 5965, the part `message/feedback-report`. The address is often left out; the message behind it tells us whose it was. */

import { DSN_FIELDS_MAX, DSN_RECIPIENTS_MAX } from '#base/limits.ts'
import { readHeaders } from './read-mail.ts'

export type FeedbackReport = {
  /** `abuse`, `fraud`, `opt-out`, `auth-failure` (RFC 6591), `not-spam`, …; in lower case. */
  readonly type: string
  readonly userAgent: string
  readonly recipients: readonly string[]
  readonly reportedDomain: string
  readonly sourceIp: string
  readonly envelopeId: string
  readonly incidents: number
}

/** Undefined where it is no report: one without its type is none (§3.1). */
export function readFeedbackReport(text: string): FeedbackReport | undefined {
  const lines = text.split(/\r\n|\n|\r/, DSN_FIELDS_MAX * 10)
  const first = lines.findIndex(line => line.trim() !== '')
  const { headers } = readHeaders(lines, Math.max(first, 0), lines.length)
  const all = (name: string) => headers.flatMap(([its, value]) => (its === name ? [value] : []))
  const one = (name: string) => all(name)[0]?.trim() ?? ''
  const type = one('feedback-type').toLowerCase()
  if (type === '') return undefined
  const recipients = [...all('original-rcpt-to'), ...all('original-recipient'), ...all('removal-recipient')]
  return {
    type,
    userAgent: one('user-agent'),
    recipients: recipients
      .map(it => it.replace(/^[a-z0-9-]+\s*;\s*/i, '').replace(/^<(.*)>$/, '$1'))
      .slice(0, DSN_RECIPIENTS_MAX),
    reportedDomain: one('reported-domain').toLowerCase(),
    sourceIp: one('source-ip').replace(/^\[|\]$/g, ''),
    envelopeId: one('original-envelope-id'),
    incidents: Math.min(Math.max(Number.parseInt(one('incidents'), 10) || 1, 1), 1_000_000),
  }
}
