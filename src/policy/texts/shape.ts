/** What a policy's text is made of. A language without one of these members does not compile. */

import type { Demand } from '../demands.ts'

export const TEXT_LOCALES = ['en', 'fr', 'de', 'es', 'it', 'pt'] as const
export type TextLocale = (typeof TEXT_LOCALES)[number]

type Section = { readonly heading: string; readonly says: readonly string[] }

/** The demands of each policy, in the order in which its page has them. */
export type CookieDemand = Extract<Demand, `CK-${string}`>
export type AntiSpamDemand = Exclude<Demand, CookieDemand>

export const ANTI_SPAM_SECTIONS = [
  'consent',
  'proof',
  'prohibited',
  'notAccepted',
  'highAbuse',
  'consequences',
] as const
export const COOKIE_SECTIONS = [
  'general',
  'necessary',
  'performance',
  'functional',
  'targeting',
  'thirdParty',
  'choice',
  'register',
] as const
export const TERMS_SECTIONS = [
  'accounts',
  'acceptance',
  'signals',
  'measures',
  'notice',
  'reply',
  'appeal',
  'decision',
  'overdue',
  'oneOrganisation',
  'reinstatement',
  'operators',
  'recipients',
  'records',
  'versions',
] as const

export type Text<Section extends string, Demands extends string> = {
  readonly title: string
  readonly opening: string
  readonly sections: Readonly<Record<Section, { readonly heading: string; readonly says: readonly string[] }>>
  /** Each in one sentence or two. */
  readonly demands: Readonly<Record<Demands, string>>
}

export type AntiSpamText = Text<(typeof ANTI_SPAM_SECTIONS)[number], AntiSpamDemand>
export type TermsText = Text<(typeof TERMS_SECTIONS)[number], never>
/** What this installation's own pages keep in a browser. */
export const STORED = ['session', 'layout', 'colours'] as const
export type CookieText = Text<(typeof COOKIE_SECTIONS)[number], CookieDemand> & {
  readonly columns: Readonly<Record<'name' | 'class' | 'provider' | 'purpose' | 'lifetime', string>>
  readonly ours: string
  readonly stored: Readonly<
    Record<(typeof STORED)[number], { readonly class: string; readonly purpose: string; readonly lifetime: string }>
  >
}

/** A text of the days when there was one language and no anchors. */
export type FormerText = {
  readonly restates: string
  readonly opening: string
  readonly sections: readonly (Section & { readonly demands: Readonly<Partial<Record<Demand, string>>> })[]
}

/** What an account should do about a figure that is over its line: every threshold names one of these. */
export const TODOS = [
  'complaints',
  'hard-bounces',
  'blocks',
  'soft-bounces',
  'unsubscribes',
  'traps',
  'refused-content',
  'reviewed-content',
  'missing-proofs',
  'broken-proofs',
  'changed-forms',
  'untrue-imports',
  'lost-appeals',
] as const
export type Todo = (typeof TODOS)[number]
export type TodoText = Readonly<Record<Todo, string>>
