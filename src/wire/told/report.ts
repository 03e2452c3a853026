/** What a provider told, as what came back by mail would say it: judged by the same tables, and heard by the same verbs. */

import { classify, classOf } from '../bounce/classify.ts'
import { REASONS } from '../bounce/reasons.ts'
import type { BounceReport, Judged } from '../bounce/report.ts'
import type { Classified } from '../bounce/types.ts'
import { reasonOfType } from './rows.ts'
import type { Teller, Told } from './types.ts'

/** Undefined where nothing follows from it. */
export function reportOfTold(teller: Teller, told: Told): BounceReport | undefined {
  const judged = (meaning: Classified, action: Judged['action']): Judged => ({
    ...meaning,
    address: told.address,
    addresses: [told.address],
    action,
    status: told.status,
    code: codeIn(told.text),
    class: classOf(meaning, action),
    said: told.text || told.type,
    remoteMta: '',
    reportingMta: teller,
  })
  const none = (reason: 'delivered' | 'feedback' | 'unsubscribe'): Classified => ({
    kind: 'none',
    reason,
    scope: REASONS[reason].scope,
    rule: `${teller}/${told.kind}`,
    source: teller,
  })
  const whole = {
    tokens: [told.token],
    envelopeIds: [],
    messageId: told.messageId,
    feedbackId: '',
    subject: '',
    isTrap: false,
    named: 1,
  }
  if (told.kind === 'delivered')
    return { ...whole, kind: 'receipt', judged: [judged(none('delivered'), 'delivered')], feedback: undefined }
  if (told.kind === 'deferred')
    return { ...whole, kind: 'bounce', judged: [judged(meaningOf(teller, told), 'delayed')], feedback: undefined }
  if (told.kind === 'bounced')
    return { ...whole, kind: 'bounce', judged: [judged(meaningOf(teller, told), 'failed')], feedback: undefined }
  if (told.kind !== 'complaint' && told.kind !== 'unsubscribed') return undefined
  const type = told.kind === 'complaint' ? 'abuse' : 'opt-out'
  const feedback = {
    type,
    userAgent: teller,
    recipients: [told.address],
    reportedDomain: '',
    sourceIp: '',
    envelopeId: '',
    incidents: 1,
  }
  return {
    ...whole,
    kind: 'feedback',
    judged: [judged(none(told.kind === 'complaint' ? 'feedback' : 'unsubscribe'), 'unknown')],
    feedback,
  }
}

/** The receiver's own words first, the provider's word for them where those say nothing (docs/decisions/0045). */
function meaningOf(teller: Teller, { type, status, text }: Told): Classified {
  const said = classify({ code: codeIn(text), enhanced: status, text })
  if (text !== '' && said.reason !== 'undefined') return said
  const row = reasonOfType(teller, type)
  if (!row) return said
  const { kind, scope } = REASONS[row.reason]
  return { kind, scope, reason: row.reason, rule: `${teller}/${type}`.slice(0, 80), source: row.source }
}

const codeIn = (text: string): number => Number(/(?:^|\s)([45]\d\d)\b/.exec(text)?.[1] ?? 0)
