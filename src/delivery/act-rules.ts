/**
 * The second gate: what may leave without a consent, because its recipient did something that it belongs to. It asks for
 * a registered template, for an act, and for words that do not advertise; there is no other way, and whatever does not
 * fit is marketing and goes by the first gate [AS-03].
 */

import { no, yes, type Result } from '#base/result.ts'
import type { Demand } from '#policy/demands.ts'
import type { ActFacts, ActName } from './types.ts'

declare const acted: unique symbol

/** The right to send one message for one act. Nothing but this gate makes one, and what queues such a message takes nothing else. */
export type ActPass = { readonly to: string; readonly [acted]: true }

type ActKind = {
  /** How the act is named to its recipient is in the words of the letter; here is how it is named to the sender. */
  readonly says: string
  /** How long after the act a message can still belong to it. */
  readonly days: number
  /** How many messages one act can lead to. */
  readonly messages: number
}

export const ACTS = {
  order: { says: 'They ordered something: confirmation, change, dispatch, delivery, return.', days: 120, messages: 15 },
  payment: { says: 'They paid, or owe: invoice, receipt, failed payment, refund.', days: 400, messages: 8 },
  booking: { says: 'They booked: confirmation, change, reminder, cancellation.', days: 400, messages: 8 },
  account: { says: 'They opened, changed or closed an account.', days: 30, messages: 5 },
  'sign-in': { says: 'They sign in: a code, another password, a new device.', days: 1, messages: 3 },
  question: { says: 'They asked something: the answer.', days: 90, messages: 40 },
  rights: { says: 'They asked for access, correction or erasure of their data.', days: 120, messages: 20 },
} as const satisfies Record<ActName, ActKind>

const DAY_MS = 86_400_000

type Check = { readonly check: string; readonly demand: Demand; readonly lets: (facts: ActFacts) => boolean }

/** In order of authority: the account, the address, the template, the act, the words. The first no is the answer. */
export const ACT_GATE = [
  { check: 'policies-accepted', demand: 'AS-02', lets: facts => facts.policiesAccepted },
  { check: 'restricted', demand: 'EN-02', lets: facts => !facts.barred },
  { check: 'suppressed', demand: 'AS-01', lets: facts => !facts.suppressed },
  { check: 'template-not-registered', demand: 'AS-03', lets: facts => facts.registered !== null },
  { check: 'another-act', demand: 'AS-03', lets: facts => facts.registered === facts.act.name },
  { check: 'act-in-the-future', demand: 'AS-03', lets: facts => facts.act.atMs <= facts.nowMs + facts.aheadMs },
  {
    check: 'act-too-old',
    demand: 'AS-03',
    lets: facts => facts.nowMs - facts.act.atMs <= ACTS[facts.act.name].days * DAY_MS,
  },
  { check: 'act-of-somebody-else', demand: 'AS-03', lets: facts => facts.act.isTheirs },
  { check: 'act-used-up', demand: 'AS-03', lets: facts => facts.act.messages < ACTS[facts.act.name].messages },
  { check: 'too-many-today', demand: 'AS-01', lets: facts => facts.today < facts.todayMax },
  { check: 'promotes', demand: 'AS-03', lets: facts => facts.promotes.length === 0 },
  { check: 'content-cleared', demand: 'PC-10', lets: facts => facts.contentCleared },
] as const satisfies readonly Check[]
export type ActCheck = (typeof ACT_GATE)[number]['check']
export type ActRefusal = { readonly check: ActCheck; readonly demand: Demand }

/** Whether this message may leave for this act. */
export function actGate(to: string, facts: ActFacts): Result<ActPass, ActRefusal> {
  const closed = ACT_GATE.find(({ lets }) => !lets(facts))
  if (closed) return no({ check: closed.check, demand: closed.demand })
  return yes({ to } as ActPass) // Only here is one made.
}
