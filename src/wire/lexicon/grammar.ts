/**
 * Sentences made of classes of words rather than listed: whoever sends and has no name, data that is handed on, silence
 * that counts as a yes, a consent that is paid for, an opening without an end. Classes as in grammar-words.ts; what is
 * made of them joins the lists of a language (match.ts).
 */

import type { Lexicon, Patterns } from './entry.ts'

/** Closed classes of words, each as alternatives of a pattern (entry.ts). */
export type Classes = {
  /** Whoever ticks, and what they may say of themselves beside a wish for messages. */
  readonly self: string
  readonly subject: string
  readonly tells: string
  readonly ands: string
  /** `…and the loyalty scheme`. */
  readonly scheme: string
  /** `Stop sending me`, `do not add me`. */
  readonly stop: string
  /** `No newsletter`, unless it is one not to be missed. */
  readonly none: string
  readonly mail: string
  readonly miss: string
  readonly sends: string
  /** `Analyse what I open`. */
  readonly watch: string
  readonly what: string
  /** `The state of my parcel`, and asking for money. */
  readonly state: string
  readonly givesTo: string
  readonly silence: string
  /** More than one company, and what says that they are others, close or chosen: before and after. */
  readonly firms: string
  readonly others: string
  readonly alike: string
  /** Firms of one family: `our companies`. Shops of our own are our own. */
  readonly ours: string
  readonly kindred: string
  /** Names of kinship that need nothing beside them: parent company, sister brands. */
  readonly kin: string
  readonly inside: string
  readonly group: string
  readonly mine: string
  readonly data: string
  readonly handed: string
  /** `All sorts of things`. */
  readonly every: string
  readonly thing: string
  /** `Things of all sorts`. */
  readonly ofEvery: string
  readonly unless: string
  readonly object: string
  readonly lacking: string
  readonly answer: string
  /** `Counts as agreement`. */
  readonly counts: string
  readonly agreement: string
  /** `In order to get free shipping`. */
  readonly so: string
  readonly gain: string
  readonly benefit: string
  /** Acts of business, and what they are done to. */
  readonly does: string
  readonly business: string
  /** Verbs by which one binds oneself or gives something away. */
  readonly grants: string
  /** `Accept it`, whatever it is. */
  readonly acceptsIt: string
  /** Left off a list, at one's own wish. */
  readonly leftOff: string
  /** Consequences of what is no tick: you will be subscribed. */
  readonly enrolled: string
  readonly step: string
}

/** Lists of a lexicon that grammar adds to. */
export type Composed = Pick<Lexicon, 'partners' | 'acts' | 'mandatory' | 'bySubmitting' | 'turned' | 'assent'> & {
  readonly open: Patterns
  readonly tracking: Patterns
  readonly service: Patterns
  readonly appeal: Patterns
  readonly self: Patterns
  readonly subject: Patterns
  readonly ours: Patterns
  readonly group: Patterns
  readonly tells: Patterns
}

/** Where a business is only what messages are about. */
const SUBJECT_AFTER = '(?! (?:news\\w*|updates?|offers?|tips|management|nouvelles|actualites|offres))'

/** `Not more than once a week` refuses nothing. */
const NO_LIMIT = '(?! (?:more|plus|mehr|mas|piu|mais) (?:than|de|d|als|di|que))'

export function composed(of: Classes): Composed {
  const any = (name: keyof Classes) => `(?:${of[name]})`
  return {
    partners: [
      `${any('others')} <2>${any('firms')}`,
      `${any('firms')} <1>${any('alike')}`,
      `${any('ours')} <2>${any('kindred')}`,
      any('kin'),
      `${any('inside')} <2>${any('group')}`,
    ],
    acts: [
      `${any('mine')} <2>${any('data')} <5>${any('handed')}`,
      `${any('handed')} <3>${any('mine')} <1>${any('data')}`,
      `${any('does')} <4>${any('business')}${SUBJECT_AFTER}`,
      any('acceptsIt'),
      `${any('ands')} <4>${any('scheme')}${SUBJECT_AFTER}`,
    ],
    mandatory: [`${any('so')} <2>${of.gain === '' ? '' : `${any('gain')} <3>`}${any('benefit')}`],
    bySubmitting: [
      `${any('unless')} <5>${any('object')}`,
      `${any('lacking')} <3>${any('answer')}`,
      `${any('counts')} <4>${any('agreement')}`,
      `${any('silence')} <8>${any('agreement')}`,
      `${any('step')}[^.!?;]*? ${any('enrolled')}`,
    ],
    turned: [
      any('leftOff'),
      `${any('stop')} <3>${any('sends')}${NO_LIMIT}`,
      `(?<!${any('miss')}\\s+(?:\\S+\\s+)?)${any('none')} <1>${any('mail')}(?! <3>${any('miss')})${NO_LIMIT}`,
    ],
    tracking: [`${any('watch')},? <1>${any('what')}`],
    service: [any('state')],
    appeal: [any('givesTo')],
    self: [any('self')],
    subject: [any('subject')],
    ours: [any('ours')],
    group: [any('group')],
    tells: [any('tells')],
    assent: [any('grants')],
    open: [`${any('every')} <2>${any('thing')}`, `${any('thing')} <1>${any('ofEvery')}`],
  }
}
