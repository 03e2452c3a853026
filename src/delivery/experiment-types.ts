/** The words of comparing texts: what is declared before the first message leaves, and what came of it. */

import type { Compiled } from '#content/types.ts'

/**
 * By what a text is the better one. Opens are none: programs open letters that nobody reads, and most people are not
 * measured. Nobody is measured for what they do by themselves: leaving, and complaining.
 */
export const MEASURES = [
  'clicks', // of those who agreed that their clicks are measured: more is better
  'unsubscribes', // of all who got it: fewer is better
  'complaints', // of all who got it: fewer is better
] as const
export type MeasureName = (typeof MEASURES)[number]

export const DECIDES = ['itself', 'person'] as const
export type Decides = (typeof DECIDES)[number]

/** Declared with the plan and never changed. */
export type Experiment<Content = Compiled> = {
  /** The texts beside the plan's own, which is the first. */
  readonly others: readonly Content[]
  readonly measure: MeasureName
  /** In percent: so many of the audience get one of the texts by chance. The others wait. */
  readonly share: number
  readonly decideAfterMs: number
  readonly decides: Decides
  /** The number of the text that goes to the others where no difference shows. */
  readonly fallback: number
}

export const VERDICTS = ['difference', 'no-difference', 'too-few'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Of one text: who got it and counts, and of how many of them it happened. */
export type Counted = { readonly variant: number; readonly n: number; readonly of: number }

export type Judged = { readonly verdict: Verdict; readonly leader: number | null }

/** One comparison, as it stands. */
export type ExperimentState = {
  readonly variants: number
  readonly measure: MeasureName
  readonly share: number
  readonly fallback: number
  readonly decides: Decides
  readonly decideAt: Date
  readonly figures: readonly Counted[] | null
  readonly verdict: Verdict | null
  readonly leader: number | null
  readonly winner: number | null
  readonly decidedAt: Date | null
  readonly decidedBy: string | null
}
