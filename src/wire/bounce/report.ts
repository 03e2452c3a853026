/** What a mail that came back comes to: read, judged, and its tokens found. The one way in for whoever holds the bytes. */

import { readReturned, type Returned, type ReturnedKind } from '../mail/bounce.ts'
import type { Action } from '../mail/delivery-status.ts'
import { headerOf } from '../mail/read-mail.ts'
import { tokensIn } from '../mail/tokens.ts'
import { type AnswerRule, answerIn } from './answers.ts'
import { classOf } from './classify.ts'
import { writtenTo } from './forwarded.ts'
import { judge } from './judge.ts'
import { REASONS } from './reasons.ts'
import type { BounceClass, Classified, Reason } from './types.ts'

/** One address, and what became of the message to it. */
export type Judged = Classified & {
  /** The one that we wrote to, as far as the report tells; what was said may be said of another, to whom it was passed on. */
  readonly address: string
  /** That one, and those it was passed on to, in their order. */
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
  /** At most so many as are looked at (base/limits.ts). */
  readonly judged: readonly Judged[]
  /** Of how many the mail speaks. */
  readonly named: number
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
  const judged = judgedIn(returned)
  return {
    kind: returned.kind,
    judged,
    named: Math.max(returned.named, judged.length),
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

function judgedIn({ kind, failures, feedback, original, headers, report }: Returned): Judged[] {
  const from = addressIn(headerOf(headers, 'from'))
  const asks = answerIn(headerOf(headers, 'subject'), report.slice(0, ANSWER_LOOKED_AT_CHARS))
  if (kind === 'auto-reply')
    return [asks?.reason === 'challenge' ? saidBy(asks, from) : said('vacation', from, 'RFC 3834')]
  if (kind === 'unsubscribe') return [asks ? saidBy(asks, from) : said('unsubscribe', from, 'RFC 2369')]
  if (kind === 'feedback') {
    const named = feedback?.recipients ?? []
    const to = named.length > 0 ? named : [addressIn(headerOf(original, 'to'))]
    const reason = /^opt-out/.test(feedback?.type ?? '') ? 'unsubscribe' : 'feedback'
    return to.map(address => said(reason, address, 'RFC 5965'))
  }
  return failures.map(failure => {
    const meaning = judge(failure)
    const { action, status, code, texts, remoteMta, reportingMta } = failure
    return {
      ...meaning,
      ...writtenTo(failure, original),
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

/** As far as the kind of a mail is looked for in its words. */
const ANSWER_LOOKED_AT_CHARS = 5_000

const saidBy = ({ id, reason, source }: AnswerRule, address: string): Judged => said(reason, address, source, id)

function said(reason: Reason, address: string, source: string, rule = `kind/${reason}`): Judged {
  const { kind, scope } = REASONS[reason]
  const meaning: Classified = { kind, reason, scope, rule, source }
  const nothing = { action: 'unknown', status: '', code: 0, said: '', remoteMta: '', reportingMta: '' } as const
  return { ...meaning, ...nothing, address, addresses: [address], class: classOf(meaning) }
}
