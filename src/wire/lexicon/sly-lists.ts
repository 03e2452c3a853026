/** Patterns made of the classes of words in sly-words.ts: those that join the lists of a language, and those that sly.ts reads by. */

import type { Locale } from '../form-definition.ts'
import type { Lexicon, Patterns } from './entry.ts'
import { SLY, type Sly } from './sly-words.ts'

/** The lists of a language, with what messages that follow their reader and contracts by the way add to them. */
export function withSly(locale: Locale, listed: Lexicon): Lexicon {
  const { fitted, seen, contract, unnamed, opinion } = SLY[locale]
  return {
    ...listed,
    acts: [...listed.acts, `(?:${contract})`],
    partners: [...listed.partners, `(?:${unnamed})`],
    kinds: {
      ...listed.kinds,
      tracking: [...listed.kinds.tracking, `(?:${fitted})[ ,]*(?:[^\\s.;!?]+ ){0,3}(?:${seen})`],
      research: [...listed.kinds.research, `(?:${opinion})`],
    },
  }
}

type Lists = {
  readonly [
    Name in
      | 'tick'
      | 'chance'
      | 'anyway'
      | 'onlyWith'
      | 'leave'
      | 'openQuestion'
      | 'yesNo'
      | 'ticked'
      | 'shame'
      | 'refusal'
      | 'scorn'
      | 'opens'
      | 'rewarded'
  ]: Patterns
}

/** A list is known by its identity once it was compiled, so each is made once. */
function listsOf(words: Sly): Lists {
  const {
    tick,
    chance,
    anyway,
    onlyWith,
    leave,
    openQuestion,
    yesNo,
    ticked,
    shame,
    refusal,
    scorn,
    opens,
    gives,
    reward,
    free,
  } = words
  return {
    tick: [tick],
    chance: [chance],
    anyway: [anyway],
    onlyWith: [onlyWith],
    leave: [leave],
    openQuestion: [openQuestion],
    yesNo: [yesNo],
    ticked: [ticked],
    shame: [shame],
    refusal: [refusal],
    scorn: [scorn],
    opens: [opens],
    rewarded: [`(?:${gives}) <3>(?:${reward})`, free],
  }
}

export const SLY_LISTS = {
  en: listsOf(SLY.en),
  fr: listsOf(SLY.fr),
  de: listsOf(SLY.de),
  es: listsOf(SLY.es),
  it: listsOf(SLY.it),
  pt: listsOf(SLY.pt),
} as const satisfies Record<Locale, Lists>
