/**
 * What a form must be before anybody is asked with it: one table, held against a form when it is saved, published, shown
 * and sent (reference/ledger.md §1.2). Wording is judged by the lists in wire/lexicon; what stands on the page is read
 * from the page itself. Rules that are not built are listed as absent, and never counted as passed.
 */

import type { Locale } from '#wire/form-definition.ts'
import { LEXICON_VERSION } from '#wire/lexicon.ts'
import { BOX_RULES } from './box-rules.ts'
import { CONTENT_RULES } from './content-rules.ts'
import { CONTRARY_RULES } from './contrary-rules.ts'
import { DRAWN_RULES } from './drawn-rules.ts'
import { NOTICE_RULES } from './notice-rules.ts'
import { PHONE_RULES } from './phone-rules.ts'
import { SUBJECT_RULES } from './subject-rules.ts'
import { TRACKING_RULES } from './tracking-rules.ts'
import { unlookedIn } from './unlooked-rules.ts'
import { PAGE_RULES } from './page-rules.ts'
import { PLAIN_RULES } from './plain-rules.ts'
import { SHARED_RULES } from './shared-rules.ts'
import type { Asked } from './snapshot.ts'
import { ABSENT_RULES, RULE_IDS, type Facts, type Finding, type LintReport } from './types.ts'
import { viewsOf, type Known, type Place, type Rule, type View } from './view.ts'
import { WORD_RULES } from './word-rules.ts'

export const RULES: readonly Rule[] = [
  ...SHARED_RULES,
  ...BOX_RULES,
  ...WORD_RULES,
  ...PLAIN_RULES,
  ...CONTRARY_RULES,
  ...PAGE_RULES,
  ...PHONE_RULES,
  ...TRACKING_RULES,
  ...SUBJECT_RULES,
  ...NOTICE_RULES,
  ...DRAWN_RULES,
  ...CONTENT_RULES,
]

/**
 * Everything to say about a form, in these of its languages; all of them unless told otherwise. Pure: what had to be
 * looked at outside is in `facts`; a rule that misses its facts is told as not looked at, and never counted as passed.
 */
export function lint(
  asked: Asked,
  known: Known,
  locales: readonly Locale[] = asked.draft.locales,
  facts?: Facts,
): LintReport {
  const views = viewsOf(asked, known, locales, facts)
  const findings = RULES.flatMap(rule =>
    views.flatMap(view =>
      rule.once && !view.first ? [] : rule.broken(view).map(place => findingOf(rule, view, place)),
    ),
  )
  const unlooked = unlookedIn(views)
  const failed = new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))
  return {
    lexicon: LEXICON_VERSION,
    findings: inOrder(findings),
    passed: RULE_IDS.filter(rule => !failed.has(rule) && !unlooked.some(it => it.rule === rule)),
    unlooked,
    absent: ABSENT_RULES,
  }
}

function findingOf(
  { rule, demand, flaw, severity = 'error', once, says }: Rule,
  { locale }: View,
  place: Place,
): Finding {
  const { at, words = [], proposal } = place
  return {
    rule,
    demand,
    flaw,
    severity,
    at,
    ...(!once && { locale }),
    words,
    says: says(place),
    ...(proposal !== undefined && proposal !== '' && { proposal }),
  }
}

/** Errors first, else by rule. */
const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => a.severity.localeCompare(b.severity) || a.rule.localeCompare(b.rule))

export { purposeFindings } from './purpose-rules.ts'
export type { Known } from './view.ts'
