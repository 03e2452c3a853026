/** Sentences that say a thing by several words together, wherever in them each stands: `every click … knows me better`. */

import { plainly } from './fold.ts'

/** As in fold.ts, and single letters without their accents: `à l’office`. */
export const barely = (text: string): string => plainly(text).normalize('NFKD').replaceAll(/\p{M}/gu, '')

/** Held against a sentence that is folded and has no signs (fold.ts). */
export type Spoken = {
  readonly all: readonly RegExp[]
  /** What makes it another thing: a denial, a right, a topic. */
  readonly unless?: RegExp
}

/** Between full stops and the like. Brackets and dashes part no sentences: what stands in them belongs to it. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?;…])\s+|\n+/u).filter(sentence => sentence.trim() !== '')

/** `So that you miss nothing, we have passed on …`: what denies in one clause denies nothing in the others. */
const CLAUSES_MAX = 8

function runsOf(sentence: string): readonly string[] {
  const clauses = sentence.split(/[,:]\s/u).slice(0, CLAUSES_MAX)
  const ends = clauses.slice(1).map((_, i) => clauses.slice(i + 1))
  const starts = clauses.slice(1).map((_, i) => clauses.slice(0, i + 1))
  return [sentence, ...[...ends, ...starts].map(run => run.join(' '))].map(barely)
}

export const spokenIn = (text: string, rows: readonly Spoken[]): readonly string[] =>
  sentencesOf(text).filter(sentence =>
    runsOf(sentence).some(said =>
      rows.some(({ all, unless }) => all.every(part => part.test(said)) && !unless?.test(said)),
    ),
  )
