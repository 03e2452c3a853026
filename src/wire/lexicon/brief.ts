/**
 * What labels say in brief or in passing: `terms included`, `my data may leave the country`, `push too`. Classes of words
 * as in brief-words.ts; what is made of them joins the lists of a language (match.ts). Patterns as in entry.ts.
 */

import type { Locale } from '#wire/form-definition.ts'
import { BRIEF, type Brief } from './brief-words.ts'
import type { Lexicon, Patterns } from './entry.ts'

/** The lists of a language, with what it says in brief. */
export function withBrief(locale: Locale, listed: Lexicon): Lexicon {
  const any = (name: keyof Brief) => `(?:${BRIEF[locale][name]})`
  const stays = `(?! <3>${any('never')})`
  const waysSaid = { ...listed.waysSaid }
  for (const way of ['sms', 'call', 'post', 'push', 'chat'] as const)
    waysSaid[way] = [...waysSaid[way], ...listed.ways[way].flatMap(said => alsoBy(any('too'), said))]
  return {
    ...listed,
    assent: [...listed.assent, any('atOnce')],
    assentAfter: [...listed.assentAfter, any('settled'), `(?:${any('too')} )?${any('yes')}(?: ${any('too')})? ?$`],
    acts: [
      ...listed.acts,
      any('credit'),
      `${any('moves')} <4>${any('abroad')}`,
      `${any('ships')} <2>${any('mine')} <1>${any('data')}`,
      `${any('mine')} <1>${any('data')}${stays} <5>(?:${any('leaves')}|${any('kept')})`,
      `(?:\\w+) ${any('address')}${stays} ${any('goes')}`,
    ],
    turned: [...listed.turned, any('refusal')],
    mandatory: [...listed.mandatory, any('onlySo'), `${any('gain')},? <4>${any('only')} <4>${any('letter')}`],
    kinds: { ...listed.kinds, tracking: [...listed.kinds.tracking, any('habits')] },
    waysSaid,
  }
}

/** A way all alone in brackets: `(push too)`. */
const alsoBy = (too: string, way: string): Patterns => [`^ ?${too} (?:${way}) ?$`, `^ ?(?:${way}) ${too} ?$`]

/** Ways of leaving that tell a right. */
export const EASE = {
  en: [BRIEF.en.ease],
  fr: [BRIEF.fr.ease],
  de: [BRIEF.de.ease],
  es: [BRIEF.es.ease],
  it: [BRIEF.it.ease],
  pt: [BRIEF.pt.ease],
} as const satisfies Record<Locale, Patterns>
