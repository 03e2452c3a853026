/** What wants more care: purposes about health, belief and the like, and forms that children may answer [F16]. Warnings. */

import { childrenIn, isExplicit, specialIn } from '#wire/lexicon/subjects.ts'
import { quoted, type Rule } from './view.ts'

export const SUBJECT_RULES: readonly Rule[] = [
  {
    rule: 'F16',
    demand: 'AS-06',
    flaw: 'special-category',
    severity: 'warning',
    says: place =>
      `${quoted(place)} tells something about the reader that the law protects more. Say “explicitly” in the label, and ask again in a second step.`,
    broken: view =>
      view.boxes.flatMap(({ at, defined: { label, name, kind } }) => {
        const words = specialIn(`${label}. ${name}. ${kind}`, view.locale)
        return words.length === 0 || isExplicit(label, view.locale)
          ? []
          : [{ at: `${at}/label/${view.locale}`, words: [...new Set(words)] }]
      }),
  },
  {
    rule: 'F16',
    demand: 'AS-06',
    flaw: 'children',
    severity: 'warning',
    says: place =>
      `${quoted(place)}: children may answer this form. Ask for the date of birth, and let a parent agree for those who are too young.`,
    broken: view => {
      if (view.draft.fields.some(({ kind, required }) => kind === 'date' && required)) return []
      const { title, intro } = view.content.texts
      const words = childrenIn(`${title}. ${intro}`, view.locale)
      return words.length === 0 ? [] : [{ at: `/texts/${view.locale}/intro`, words: [...new Set(words)] }]
    },
  },
]
