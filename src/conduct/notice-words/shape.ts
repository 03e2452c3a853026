/** What a notice about a case says, in one language. A kind, a step or a service without its words does not compile. */

import type { CaseStepName, Decision, TELLS } from '../case-types.ts'
import type { Service, Step } from '../measure-types.ts'
import type { SignalKind } from '../signal-types.ts'
import type { CaseKind } from '../types.ts'

/** The steps of which somebody is told. */
export type ToldStep = {
  [Name in CaseStepName]: (typeof TELLS)[Name] extends null ? never : Name
}[CaseStepName]

/** The kinds of evidence, by the names that rooms give them. */
export type Fact =
  | 'page'
  | 'form'
  | 'by'
  | 'found'
  | 'drawn'
  | 'backed'
  | 'run'
  | 'why'
  | 'size'
  | 'settled'
  | 'import'
  | 'embedding'
  | 'case'
  | 'broken'
  | 'source'
  | 'review'
  | 'demands'
  | 'service'
  | 'domain'
  | 'route'
  | 'since'

/** What stands there and is a word of ours. */
export type FactValue =
  | 'browser'
  | 'source'
  | 'ticked'
  | 'own-box'
  | 'hidden'
  | 'reworded'
  | 'first-campaigns'
  | 'import'

export type NoticeWords = {
  /** By what happened; the heaviest of several is the subject. */
  readonly subjects: Readonly<Record<ToldStep, string>>
  readonly intro: (account: string) => string
  readonly demand: string
  readonly seen: string
  readonly evidence: string
  readonly todo: string
  readonly until: (day: string) => string
  readonly holds: string
  readonly nothingHolds: string
  readonly byFigures: string
  readonly byPerson: string
  readonly decision: string
  readonly reason: string
  readonly paused: string
  readonly selfDecided: string
  readonly asked: string
  readonly plan: (share: string, day: string) => string
  readonly appeal: (day: string) => string
  readonly waits: (day: string) => string
  readonly reply: string
  readonly button: string
  readonly instead: string
  readonly process: (url: string) => string
  readonly from: string
  readonly steps: Readonly<Record<Step, string>>
  readonly services: Readonly<Record<Service, string>>
  readonly decisions: Readonly<Record<Decision, string>>
  readonly kinds: Readonly<Record<CaseKind, { readonly seen: string; readonly todo: string }>>
  readonly signals: Readonly<Record<SignalKind, string>>
  readonly figure: (events: string, of: string, line: string) => string
  /** Where they are no share of anything. */
  readonly counted: (events: string, line: string) => string
  readonly facts: Readonly<Record<Fact, string>>
  readonly values: Readonly<Record<FactValue, string>>
}
