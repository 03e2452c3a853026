/** What a form says, and what it is for, is none of what the platform does not accept [F18]. Screening looks; here it is told. */

import { DEMANDS } from '#policy/demands.ts'
import type { Finding, WordFact } from './types.ts'
import type { Place, Rule, View } from './view.ts'

type Held = Exclude<WordFact, 'cleared'>

const placeOf = ({ demands, quotes }: Held): Place => ({
  at: '',
  words: quotes,
  about: demands.map(demand => DEMANDS[demand]).join(' '),
})

const heldFor =
  (code: Held['code']) =>
  ({ facts }: Pick<View, 'facts'>): readonly Place[] => {
    const words = facts?.words
    return words && words !== 'cleared' && words.code === code ? [placeOf(words)] : []
  }

export const CONTENT_RULES: readonly Rule[] = [
  {
    rule: 'F18',
    demand: 'PC-10',
    flaw: 'not-accepted',
    once: true,
    says: ({ about = '' }) => `Nobody is asked for what the Anti-Spam Policy does not accept: ${about}`,
    broken: heldFor('refused'),
  },
  {
    rule: 'F18',
    demand: 'PC-10',
    flaw: 'to-review',
    once: true,
    says: ({ about = '' }) => `A person has to look at these words before anybody is asked with them: ${about}`,
    broken: heldFor('to-review'),
  },
]

/** The same of a purpose, which has no page. */
export function contentFindings(words: WordFact): readonly Finding[] {
  if (words === 'cleared') return []
  const place = placeOf(words)
  const rule = CONTENT_RULES.find(({ flaw }) => flaw === (words.code === 'refused' ? 'not-accepted' : 'to-review'))
  if (!rule) return []
  const { flaw, demand, says } = rule
  return [{ rule: 'F18', demand, flaw, severity: 'error', at: '/texts', words: words.quotes, says: says(place) }]
}
