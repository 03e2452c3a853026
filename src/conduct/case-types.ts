/** The words of what follows from a breach: what is said and done about a case, appeals, what is sent along, the way back. */

import type { Id } from '#base/id.ts'
import type { Actor } from '#store/turn.ts'
import type { JsonObject } from '#wire/jcs.ts'
import type { MeasureId, Service } from './measure-types.ts'

export type AttachmentId = Id<'att'>

/** What happens about a case, in the order in which it does. */
export const CASE_STEPS = [
  'opened',
  'imposed', // a measure began
  'lifted', // a measure ended
  'told', // a notice went to the people of the account, or to those who decide
  'asked', // an operator wrote to the account
  'replied', // the account wrote back
  'attached', // the account sent something along
  'appealed',
  'escalated', // nobody decided in time: those who lead are told
  'eased', // nor after that: what the appeal is about became lighter by itself
  'decided',
  'released', // what the case held back was let go
  'planned', // the way back, step by step
  'advanced', // a step of it is done, and the next one begins
  'repeated', // a step of it showed too much, and is done again
  'ended', // the way back was left: the measure is back
  'reinstated', // everything is as it was before
  'closed',
] as const
export type CaseStepName = (typeof CASE_STEPS)[number]

/** Who is told by mail of a step. Of what leads to another one, only the other one is told. */
export const TELLS = {
  opened: 'account',
  imposed: 'account',
  lifted: 'account',
  told: null,
  asked: 'account',
  replied: null,
  attached: null,
  appealed: 'deciders',
  escalated: 'leaders',
  eased: 'account',
  decided: 'account',
  released: 'account',
  planned: 'account',
  advanced: 'account',
  repeated: 'account',
  ended: 'account',
  reinstated: 'account',
  closed: 'account',
} as const satisfies Record<CaseStepName, 'account' | 'deciders' | 'leaders' | null>

export type CaseStep = {
  readonly nth: number
  readonly step: CaseStepName
  readonly by: Pick<Actor, 'kind' | 'id'>
  readonly at: Date
  /** In the words of whoever did it. */
  readonly says: string
  readonly facts: JsonObject
  /** Decided by somebody who was a party to it, because nobody else is there [EN-04]. */
  readonly selfDecided: boolean
}

export const DECISIONS = [
  'stands', // the measure was right
  'lifted', // it was not, or is not any more
  'in-steps', // it was, and the account comes back by a plan
] as const
export type Decision = (typeof DECISIONS)[number]

export type Appeal = {
  readonly nth: number
  /** What it is against; none: the case itself, which holds something back while it is open. */
  readonly measures: readonly MeasureId[]
  readonly says: string
  readonly madeBy: string
  readonly madeAt: Date
  readonly decideBy: Date
  readonly escalatedAt: Date | null
  readonly easedAt: Date | null
  readonly decision: Decision | null
  readonly reason: string | null
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
  readonly selfDecided: boolean
}

export type Attachment = {
  readonly id: AttachmentId
  readonly name: string
  readonly media: string
  readonly sizeBytes: number
  readonly sha256: string
  readonly addedBy: string
  readonly addedAt: Date
  /** Its time is over: the hash stays, the bytes do not. */
  readonly isGone: boolean
}

export const PLAN_STATES = ['ahead', 'runs', 'passed', 'ended'] as const
export type PlanState = (typeof PLAN_STATES)[number]

export type PlanStep = {
  readonly plan: number
  readonly nth: number
  /** Of the usual volume. */
  readonly share: number
  readonly days: number
  readonly services: readonly Service[]
  readonly domain: string | null
  readonly state: PlanState
  readonly repeats: number
  readonly beganAt: Date | null
  readonly lookAt: Date | null
  readonly measure: MeasureId | null
}

export type Planned = Pick<PlanStep, 'share' | 'days'>
