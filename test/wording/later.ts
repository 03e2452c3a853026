/**
 * Sentences that were written after the word lists, by somebody who did not look at them: one on a line, with what is
 * wrong with it in front. They measure how far the lists see beyond what they were made from; then they stay.
 */

import { readFileSync } from 'node:fs'
import type { Locale } from '#wire/form-definition.ts'
import type { LabelFlaw } from './judge.ts'

/** b bundled, w ways, k kinds, p partners, t turned, m mandatory, s by submitting, v vague, h hidden; g is good, o good around it. */
const FLAWS: Readonly<Record<string, readonly LabelFlaw[]>> = {
  b: ['bundled'],
  w: ['ways'],
  k: ['kinds'],
  p: ['partners'],
  t: ['turned'],
  m: ['mandatory'],
  s: ['bySubmitting'],
  v: ['silent', 'open'],
  h: ['hidden'],
  g: [],
  o: [],
}

export type LaterCase = { readonly text: string; readonly flaws: readonly LabelFlaw[]; readonly isLabel: boolean }

export function laterCases(locale: Locale): readonly LaterCase[] {
  const lines = readFileSync(new URL(`later/${locale}.txt`, import.meta.url), 'utf8').split('\n')
  return lines
    .filter(line => line !== '')
    .map(line => ({ text: line.slice(2), flaws: FLAWS[line[0] ?? ''] ?? [], isLabel: line[0] !== 'o' }))
}
