/** What a mail that came back comes to: read, judged, and its tokens found. The one way in for whoever holds the bytes. */

import { readReturned, type Returned, type ReturnedKind } from '../mail/bounce.ts'
import type { Action } from '../mail/delivery-status.ts'
import { headerOf } from '../mail/read-mail.ts'
import { tokensIn } from '../mail/tokens.ts'
import { classOf } from './classify.ts'
import { judge } from './judge.ts'
import type { BounceClass, Classified, Reason } from './types.ts'

/** One address, and what became of the message to it. */
export type Judged = Classified & {
  readonly address: string
  readonly addresses: readonly string[]
  readonly action: Action
  readonly status: string
  readonly code: number
  readonly class: BounceClass
  /** What was said, the nearest to the address. */
  readonly said: string
  readonly remoteMta: string
  readonly reportingMta: string
}

export type BounceReport = {
  readonly kind: ReturnedKind
  readonly judged: readonly Judged[]
  readonly feedback: Returned['feedback']
  readonly tokens: readonly string[]
  readonly envelopeIds: readonly string[]
  /** Of our message, as far as its headers came back. */
  readonly messageId: string
  readonly feedbackId: string
  readonly subject: string
  /** A report of an address that exists to catch mail that nobody asked for. */
  readonly isTrap: boolean
}

export function reportOf(bytes: Uint8Array): BounceReport {
  const returned = readReturned(bytes)
  return {
    kind: returned.kind,
    judged: judgedIn(returned),
    feedback: returned.feedback,
    tokens: tokensIn(returned),
    envelopeIds: returned.envelopeIds,
    messageId: headerOf(returned.original, 'message-id').replace(/^<|>$/g, ''),
    feedbackId: headerOf(returned.original, 'feedback-id'),
    subject: headerOf(returned.headers, 'subject'),
    isTrap: /spam[\s-]?trap|honey[\s-]?pot/i.test(
      `${headerOf(returned.headers, 'subject')} ${returned.feedback?.userAgent ?? ''}`,
    ),
  }
}

function judgedIn({ kind, failures, feedback, original, headers }: Returned): Judged[] {
  if (kind === 'auto-reply') return [said('vacation', addressIn(headerOf(headers, 'from')), 'RFC 3834')]
  if (kind === 'feedback' || kind === 'unsubscribe') {
    const named = feedback?.recipients ?? []
    const to =
      named.length > 0 ? named : [addressIn(kind === 'feedback' ? headerOf(original, 'to') : headerOf(headers, 'from'))]
    return to.map(address => said('feedback', address, kind === 'feedback' ? 'RFC 5965' : 'RFC 2369'))
  }
  return failures.map(failure => {
    const meaning = judge(failure)
    const { address, addresses, action, status, code, texts, remoteMta, reportingMta } = failure
    return {
      ...meaning,
      address,
      addresses,
      action,
      status,
      code,
      class: classOf(meaning, action),
      said: texts[0] ?? '',
      remoteMta,
      reportingMta,
    }
  })
}

const addressIn = (field: string): string => /[^\s<>"]{1,64}@[^\s<>",;]{1,255}/.exec(field)?.[0] ?? ''

function said(reason: Reason, address: string, source: string): Judged {
  const meaning: Classified = { kind: 'none', reason, scope: 'address', rule: `kind/${reason}`, source }
  const nothing = { action: 'unknown', status: '', code: 0, said: '', remoteMta: '', reportingMta: '' } as const
  return { ...meaning, ...nothing, address, addresses: [address], class: classOf(meaning) }
}
