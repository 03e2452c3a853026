/** The words of review: what is about to reach people, what screening says of it, and what people decide about that. */

import type { Id } from '#base/id.ts'
import type { Demand } from '#policy/demands.ts'
import type { Span, Text, Verdict } from '#screening/types.ts'
import type { AccountId } from '#store/turn.ts'

export type ReviewId = Id<'rev'>

/** On which ways words reach people. Each of them is screened. */
export const LANES = [
  'campaign', // a message to those who agreed
  'test-send', // the same message, to a user of the account
  'transactional', // a template, or a message made of one, for an act of its recipient
  'confirmation', // the question whether somebody signed up
  'form', // what a form says
  'purpose', // what messages are for
  'sender-name', // who stands behind messages
  'merge-value', // what is known of a contact and stands in their message
  'import', // where a list is said to come from
  'industry', // what the account says it does
  'link', // where messages lead
  'call-list', // what callers say that they call about
] as const
export type Lane = (typeof LANES)[number]

/** Something that is about to reach people. */
export type ToClear = {
  readonly lane: Lane
  /** The id of the thing that it is: `cmp_…`, `tpl_…`, `frm_…`. */
  readonly about: string
  readonly text: Text
  /** Other ways to read the same: a template with logic reads otherwise for each reader. The worst of them counts. */
  readonly readings?: readonly Text[]
  /** What makes it what it is, where that is more than its text; the verdict is bound to it. */
  readonly hash?: string
  /** What a reviewer sees in its place: without what is known of one recipient. */
  readonly shown?: Text
  /** What it is a part of: of its words people may have looked at more than these. */
  readonly within?: string
  /** Never to be asked about again, such as a message to one person: what is allowed is not written down. */
  readonly once?: boolean
  /** How many people it would reach. */
  readonly audience?: number
  /** It allows what no program reads: a person decides, whatever its words are. */
  readonly byPeople?: boolean
}

/** The passages by which one rule found what it looks for, without their markup, and what they would break. */
export type Offence = { readonly demand: Demand; readonly quotes: readonly string[] }

/** Why a text was not simply allowed; kept with its review. */
export type Findings = Pick<Verdict, 'language' | 'categories' | 'evidence' | 'reasons'> & {
  /** What rules found, and what an edit has in common with what was refused. */
  readonly spans: readonly (Omit<Span, 'demand'> & { readonly demand: Demand })[]
  /** The words that gave offence, as they were written, by the rule that marked them: without them an edit could not be told from a mended text. */
  readonly offences: readonly Offence[]
  /** That it would break, the worst first; never none. */
  readonly demands: readonly Demand[]
}

export const STATES = [
  'open', // a person is to look at it
  'second', // one person decided about a prohibited category; a second one is to agree
  'escalated', // a trust lead is to decide
  'approved',
  'change-needed', // not as it is
  'refused', // by people; or by automation, while nobody asked for a person
] as const
export type ReviewState = (typeof STATES)[number]
export const WAITING = ['open', 'second', 'escalated'] as const satisfies readonly ReviewState[]

export const DECISIONS = ['approve', 'change-needed', 'refuse', 'escalate'] as const
export type Decision = (typeof DECISIONS)[number]

export type Decided = {
  readonly nth: number
  readonly decision: Decision
  readonly reason: string
  /** The demands that it is about. */
  readonly demands: readonly Demand[]
  /** Rules that were wrong here. */
  readonly wrongRules: readonly string[]
  readonly by: string
  /** By somebody who works for the account itself, because there is nobody else [EN-04]. */
  readonly self: boolean
  readonly at: Date
}

/** A text that was not simply allowed. */
export type Review = {
  readonly account: AccountId
  readonly id: ReviewId
  readonly hash: string
  readonly lane: Lane
  readonly about: string
  readonly policy: string
  readonly verdict: 'review' | 'refuse'
  readonly score: number
  readonly findings: Findings
  /** The text that was refused before, of which this one is an edit. */
  readonly resembles: ReviewId | null
  readonly urgency: number
  readonly audience: number
  readonly writtenBy: string
  readonly state: ReviewState
  readonly openedAt: Date
  readonly askedAt: Date | null
  readonly decidedAt: Date | null
}

/** May go: for exactly these bytes, under this version of the policy. */
export type Cleared = { readonly hash: string; readonly policy: string }

/** May not go, or not yet. */
export type NotCleared = {
  readonly code: 'refused' | 'to-review'
  readonly review: ReviewId
  /** The first of the demands that it would break. */
  readonly demand: Demand
  readonly findings: Findings
}
