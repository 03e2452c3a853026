/**
 * What a mail that came back does. It speaks of a message by its signed token, and of nothing else: without one nothing
 * happens, and of a message that never left nothing is believed. Told twice is told once.
 */

import { parseEmail } from '#base/address.ts'
import { signal } from '#conduct/conduct.ts'
import type { SignalKind } from '#conduct/signal-types.ts'
import { suppress, withdraw } from '#consent/consent.ts'
import { countComplaint, originOf, type Origin, resolveHeld, wayOf, withoutAddresses } from '#delivery/delivery.ts'
import { findSubject } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import type { BounceReport, Judged } from '#wire/bounce/report.ts'
import { RETURNED_DETAIL_MAX_CHARS } from '#base/limits.ts'
import * as store from './returned-store.ts'
import { counts, isEnough } from './soft-rules.ts'

/** Whether it told anything about that message. */
export async function takeReturned(house: House, token: string, report: BounceReport): Promise<boolean> {
  if (report.kind !== 'bounce' && report.kind !== 'receipt' && report.kind !== 'feedback') return false
  const origin = await originOf(house, token)
  if (!origin) return false
  return takeTurn(house, { account: origin.account, actor: SYSTEM }, turn => takeInTurn(turn, origin, report))
}

/** The same of a message that is known, in the turn of its account. */
export async function takeInTurn(turn: Turn, origin: Origin, report: BounceReport): Promise<boolean> {
  const subject = await origin.subjectIn(turn)
  if (!subject) return false
  const of = { origin, subject }
  return report.kind === 'feedback' ? takeComplaint(turn, of, report) : takeOutcomes(turn, of, report.judged)
}

/** The same of the first token in it that is ours: for mailboxes that others send to. An account's own tells of that account alone. */
export async function takeByTokens(house: House, report: BounceReport, account?: AccountId): Promise<boolean> {
  for (const token of report.tokens) {
    const origin = await originOf(house, token)
    if (origin && (account === undefined || origin.account === account)) return takeReturned(house, token, report)
  }
  return false
}

type Of = { readonly origin: Origin; readonly subject: SubjectId }

async function takeOutcomes(turn: Turn, of: Of, judged: readonly Judged[]): Promise<boolean> {
  let told = false
  for (const it of judged) {
    if (!(await isAbout(turn, of.subject, it))) continue
    told = true
    if (it.kind === 'none') await resolve(turn, of.origin, 'accepted', it)
    else if (it.action !== 'delayed') await takeFailure(turn, of, it)
  }
  return told
}

/** A report about somebody to whom the recipient forwards says nothing about the recipient; one that names nobody is about them. */
async function isAbout(turn: Turn, subject: SubjectId, { addresses }: Judged): Promise<boolean> {
  for (const written of addresses) {
    const address = parseEmail(written)
    if (address.ok && (await findSubject(turn, 'email', address.value.canonical)) === subject) return true
  }
  return addresses.every(it => it === '')
}

async function takeFailure(turn: Turn, of: Of, it: Judged): Promise<void> {
  await resolve(turn, of.origin, 'failed', it)
  if (!(await store.addNews(turn, newsOf(of, 'bounce', it)))) return
  const isHard = it.kind === 'hard'
  const kind: SignalKind = isHard
    ? 'hard-bounce'
    : it.class === 'block' || it.scope === 'content'
      ? 'blocked'
      : 'soft-bounce'
  await tell(turn, of.origin, kind)
  if (isHard && it.scope === 'address')
    await suppress(turn, { kind: 'email', subject: of.subject, reason: 'hard-bounce', detail: saidBy(it) })
  else await countSoft(turn, of.subject, it.reason)
}

/** One more that did not reach them; too many in a row, for too long, and nothing goes there any more [EN-03]. */
export async function countSoft(turn: Turn, subject: SubjectId, reason: Judged['reason']): Promise<void> {
  if (!counts(reason)) return
  const streak = await store.addToStreak(turn, subject, reason)
  if (!isEnough(streak)) return
  const days = Math.floor((streak.lastAt.getTime() - streak.firstAt.getTime()) / 86_400_000)
  await suppress(turn, {
    kind: 'email',
    subject,
    reason: 'soft-bounce',
    detail: `${reason}: ${streak.count} in a row over ${days} days`,
  })
  await store.endStreak(turn, subject)
}

/** Types of reports that are a person's own no; the others speak of signatures, or take a complaint back. */
const COMPLAINTS: readonly string[] = ['abuse', 'fraud', 'virus', 'other', 'miscategorized']

/** Nothing goes to whoever called it spam, at once and for good, whatever the report calls them [AS-03]. */
async function takeComplaint(turn: Turn, of: Of, { feedback, judged, isTrap }: BounceReport): Promise<boolean> {
  const type = feedback?.type ?? ''
  const [said] = judged
  if (type === 'opt-out' || type === 'opt-out-list') return leave(turn, of)
  if (!said || !COMPLAINTS.includes(type)) return false
  await resolve(turn, of.origin, 'accepted', said)
  if (
    !(await store.addNews(turn, {
      ...newsOf(of, 'complaint', said),
      detail: `${type} ${feedback?.userAgent ?? ''}`.trim().slice(0, RETURNED_DETAIL_MAX_CHARS),
    }))
  )
    return true
  await suppress(turn, { kind: 'email', subject: of.subject, reason: 'complaint', detail: type })
  await tell(turn, of.origin, isTrap ? 'trap' : 'complaint')
  const domain = await store.domainOf(turn, of.subject)
  if (domain !== undefined) await countComplaint(turn, domain, type)
  return true
}

async function leave(turn: Turn, { subject }: Of): Promise<boolean> {
  await withdraw(turn, { subject, channel: 'email', purposes: 'all', via: 'list-unsubscribe-post' })
  return true
}

/** How the account stands, and whose server it went by; what stayed in the house tells nothing. */
async function tell(turn: Turn, { of }: Origin, kind: SignalKind): Promise<void> {
  if (!of) return kind === 'complaint' || kind === 'trap' ? signal(turn, { kind, service: 'email', n: 1 }) : undefined
  const way = await wayOf(turn, of)
  if (way) await signal(turn, { kind, service: 'email', n: 1, ...way })
}

async function resolve(turn: Turn, { of }: Origin, as: 'accepted' | 'failed', it: Judged): Promise<void> {
  if (!of) return
  const kind = as === 'failed' ? 'bounce' : it.reason === 'feedback' ? 'left' : 'delivery-report'
  await resolveHeld(turn, of, as, { kind, reason: it.reason, detail: saidBy(it) })
}

const saidBy = ({ status, said }: Judged): string =>
  withoutAddresses(`${said.includes(status) ? '' : status} ${said}`.replace(/\s+/g, ' ').trim()).slice(
    0,
    RETURNED_DETAIL_MAX_CHARS,
  )

const newsOf = ({ origin, subject }: Of, kind: store.News['kind'], it: Judged): store.News => ({
  message: origin.message,
  kind,
  reason: it.reason,
  class: it.class,
  scope: it.scope,
  rule: it.rule,
  code: it.code === 0 ? null : it.code,
  status: it.status,
  detail: saidBy(it),
  subject,
})
