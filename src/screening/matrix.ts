/**
 * What follows from what was found, as data: a row for each category of the policy. Whoever wants to know why a text is
 * reviewed and not refused reads here. Points are those of the rules, added up within a window and damped.
 */

import type { Category } from './types.ts'

export type Row = {
  readonly demand: Category
  /** Of the policy's three lists. A high-abuse category is refused like the others: a reviewer corrects wrong verdicts. */
  readonly list: 'prohibited' | 'not-accepted' | 'high-abuse' | 'umbrella'
  readonly review: number
  readonly refuse: number
  /** Left to people, unless a rule that nothing lowers says it outright. */
  readonly outrightOnly?: true
  /** In a few words, only by its rules: they name the network, and so does everybody who is there. */
  readonly shortByRules?: true
  /** Also raised when this one is. */
  readonly implies?: readonly Category[]
}

export const MATRIX: readonly Row[] = [
  { demand: 'PC-01', list: 'prohibited', review: 5, refuse: 10 },
  { demand: 'PC-02', list: 'prohibited', review: 5, refuse: 10, implies: ['HA-01'] },
  { demand: 'PC-03', list: 'prohibited', review: 5, refuse: 10 },
  { demand: 'PC-04', list: 'prohibited', review: 5, refuse: 10 },
  { demand: 'PC-05', list: 'prohibited', review: 5, refuse: 10 },
  { demand: 'PC-06', list: 'prohibited', review: 5, refuse: 10 },
  { demand: 'PC-07', list: 'prohibited', review: 5, refuse: 10, outrightOnly: true },
  { demand: 'PC-08', list: 'prohibited', review: 5, refuse: 10 },
  { demand: 'PC-09', list: 'prohibited', review: 5, refuse: 10, outrightOnly: true },
  { demand: 'NA-01', list: 'not-accepted', review: 5, refuse: 10 },
  { demand: 'NA-02', list: 'not-accepted', review: 5, refuse: 10 },
  { demand: 'NA-03', list: 'not-accepted', review: 5, refuse: 10 },
  { demand: 'NA-04', list: 'not-accepted', review: 5, refuse: 10 },
  { demand: 'NA-05', list: 'not-accepted', review: 5, refuse: 10, implies: ['HA-09'] },
  { demand: 'NA-06', list: 'not-accepted', review: 5, refuse: 10 },
  { demand: 'NA-07', list: 'not-accepted', review: 5, refuse: 10 },
  { demand: 'NA-08', list: 'not-accepted', review: 5, refuse: 10, outrightOnly: true },
  { demand: 'NA-09', list: 'not-accepted', review: 5, refuse: 10, outrightOnly: true },
  { demand: 'NA-10', list: 'not-accepted', review: 5, refuse: 10 },
  { demand: 'NA-11', list: 'not-accepted', review: 5, refuse: 10 },
  { demand: 'HA-01', list: 'high-abuse', review: 5, refuse: 10 },
  { demand: 'HA-02', list: 'high-abuse', review: 5, refuse: 10 },
  { demand: 'HA-03', list: 'high-abuse', review: 5, refuse: 10 },
  { demand: 'HA-04', list: 'high-abuse', review: 5, refuse: 10 },
  { demand: 'HA-05', list: 'high-abuse', review: 5, refuse: 10 },
  { demand: 'HA-06', list: 'high-abuse', review: 5, refuse: 10 },
  { demand: 'HA-07', list: 'high-abuse', review: 5, refuse: 10 },
  { demand: 'HA-08', list: 'high-abuse', review: 5, refuse: 10 },
  { demand: 'HA-09', list: 'high-abuse', review: 5, refuse: 10 },
  { demand: 'HA-10', list: 'high-abuse', review: 5, refuse: 10 },
  { demand: 'HA-11', list: 'high-abuse', review: 5, refuse: 10 },
  { demand: 'HA-12', list: 'high-abuse', review: 5, refuse: 10 },
  { demand: 'HA-13', list: 'high-abuse', review: 5, refuse: 10, shortByRules: true },
  { demand: 'HA-14', list: 'high-abuse', review: 5, refuse: 10 },
  { demand: 'HA-15', list: 'high-abuse', review: 5, refuse: 10 },
  // The platform's own list: whatever is not accepted or draws too many complaints is on it.
  { demand: 'PC-10', list: 'umbrella', review: 5, refuse: 10 },
]

/** What the model may take for each other: whoever it finds likely speaks for all of them. */
export const KIN: readonly (readonly Category[])[] = [
  ['PC-02', 'HA-01'],
  ['PC-05', 'PC-06'],
  ['PC-07', 'PC-09', 'NA-08'],
  ['NA-01', 'NA-11'],
  ['NA-05', 'HA-09'],
  ['NA-06', 'HA-02'],
]

/** A short text has room for few words: what it says weighs more. */
export const CHANNEL_FACTOR = { email: 1, sms: 1.25, page: 1 } as const

/** Of this many ways of hiding a text, with anything found in it, the verdict is one step stricter. */
export const EVASIONS_STRICT = 2
/** What counts as anything. */
export const POINTS_FOUND = 1.5

/** What the model adds, at the most; how likely it must find a category at the least; what it reaches alone. */
export const MODEL_POINTS = 11
export const MODEL_LIKELY_MIN = 0.32
export const MODEL_ALONE_MAX = 9.5
/** Of fewer words on a page it raises no review alone: a label of a form resembles everything. */
export const MODEL_ALONE_WORDS = 14
export const MODEL_SHORT_MAX = 4.5
/** A message of so few words is a message all the same: there it does where the model is as sure as this. */
export const MODEL_SHORT_LIKELY = 0.9
/**
 * Beside the points stands the model’s word on the whole text. In log-odds: how much it counts, and what is added, for it is often unsure of
 * what rules know; what points that refuse must come to with its word on the sentences that say it, and on the whole. In a long text these
 * sentences speak for the whole as well, a little softer.
 */
export const ODDS_OF_MODEL = 0.5
export const ODDS_ADDED = 0.7
export const ODDS_REFUSED_MIN = 3
export const ODDS_REFUSED_WHOLE = 2.4
/** Points of rules that come to this are refused whatever the whole is about. */
export const SCORE_SURE = 0.9
export const ODDS_OF_PART = -0.5
/** So many words hide. */
export const LONG_WORDS = 120
/** No doubt goes further: what rules say many times over is looked at. */
export const ODDS_MIN = -3
/** Beyond a step to a verdict, how far the odds go until they are two thirds of the way to the next. */
export const ODDS_ROOM = 2

/** What is left to people keeps so much of its odds. */
export const WARNED_KEEPS = 0.3
/** Points of rules without which nothing is refused: two words that meet by chance in a long letter are for people to read. */
export const RULES_MIN = 5

/** What the model’s label of any category adds where it is certain of an offer, and takes where it is certain of talk. */
export const OFFER_POINTS = 0.8
/** How many words that speak for the text count. */
export const SPOKEN_MAX = 5
/** How many sentences around a rule are asked. */
export const SPOKEN_NEAR = 3

/** How much what speaks against the points of rules takes from them. */
export type Weighing = {
  /** Of points beyond so many, the share that counts: phrases that pile up bear each other out less than the model does. */
  readonly pilesFrom: number
  readonly pileCounts: number
  /** A doubt, and that they pile up, take no more points than these; in a letter whose words say much by chance, these. */
  readonly doubtTakes: number
  readonly letterTakes: number
  /** What each word takes that speaks for the text. So many points are an offer, however much talk stands around it. */
  readonly talkTakes: number
  readonly talkBelow: number
}
/** Whoever offers what is prohibited stands no better among friendly words. */
const OF_PROHIBITED = { pilesFrom: 5, pileCounts: 0.45, doubtTakes: 4, letterTakes: 4, talkTakes: 1, talkBelow: 6 }
const OF_OTHERS = { pilesFrom: 3.5, pileCounts: 0.3, doubtTakes: 4, letterTakes: 8, talkTakes: 2, talkBelow: 7 }
export const weighingOf = ({ list }: Pick<Row, 'list'>): Weighing => (list === 'prohibited' ? OF_PROHIBITED : OF_OTHERS)

/** From where on the model believes what rules say, below what it doubts it altogether, and what it then leaves of their points. */
export const BELIEVED_FROM = 0.85
export const DOUBTED_TO = 0.06
export const DOUBTED_KEEPS = 0.5
/** A text of fewer words is none that the model may doubt. */
export const DOUBT_WORDS_MIN = 12
/** Of so many words on a text is a letter of several matters: what the model says of all of it bears out no rule that was met in one of them. */
export const LETTER_WORDS = 50
/** What a doubt leaves there: whoever writes much has many words by chance. */
export const LETTER_KEEPS = 0.15
/** Of the places where rules were met, so many are asked about. */
export const PLACES_MAX = 4
/** Sentences of fewer words are a heading, and a heading alone sounds like an offer. */
export const TELLS_WORDS = 9

/** What is left of the model's word where rules say nothing, and one word names another thing by the same name, or two do. */
export const NAMESAKES_KEEP = [1, 0.5, 0.3] as const
/** As sure of an offer that has a price, and with what is prohibited a word of secrecy, it is heard all the same, and that is left of its word: who sells borrows such words. */
export const NAMESAKES_SURE = 0.975
export const NAMESAKES_SURE_KEEP = 0.65

/** A text is of a pastime where so many different words of them stand in it, one for each so many words that it has. */
export const PASTIMES_MIN = 3
export const PASTIMES_EACH = 30
/** More are not counted. */
export const PASTIMES_MAX = 12
/** A place of fewer words is a heading there, with what stands beside it. */
export const PASTIMES_TELLS_WORDS = 16
/** So many points a doubt takes there, whatever stands beside it. */
export const PASTIMES_TAKE = 8
/** From so many on, this is left of the model's word where rules say nothing. */
export const PASTIMES_MANY = 5
export const PASTIMES_KEEP = 0.5
/** Whom hatred is told of are children and animals too, lies are told to parents, and mail is forged in the name of a school. */
export const PASTIMES_NEVER: readonly Category[] = ['PC-01', 'PC-07', 'PC-08', 'PC-09', 'NA-08', 'NA-09']

export type Frame = {
  /** Its words are those of the shared set `frame-…`. */
  readonly name: string
  /** So many different ones make it. */
  readonly least: number
  /** Of what it tells: what is told of it and of nobody else’s offer is none. */
  readonly tells: (category: Category) => boolean
}
const oneOf =
  (...categories: readonly Category[]) =>
  (category: Category) =>
    categories.includes(category)
/** What is sold in novels and plays. Manuals, erotica and ways to get rich are books themselves. */
const TRADES_OF_PLOTS = ['PC-01', 'PC-02', 'PC-03', 'PC-06', 'NA-07', 'NA-11', 'HA-01', 'HA-14'] as const
/** What brings people to court. Advertisements for money and remedies, and whoever forges, borrow reports as they are. */
const TRADES_IN_COURT = ['PC-02', 'PC-03', 'PC-04', 'PC-05', 'PC-06', 'NA-11', 'HA-01', 'HA-06', 'HA-07'] as const
/** What authorities and charities warn of. */
const WARNED_OF = [
  ...(['PC-02', 'PC-03', 'PC-04', 'PC-06', 'PC-07', 'NA-02', 'NA-06'] as const),
  ...(['HA-01', 'HA-02', 'HA-03', 'HA-04', 'HA-07', 'HA-14'] as const),
]
export const FRAMES: readonly Frame[] = [
  { name: 'book', least: 3, tells: oneOf(...TRADES_OF_PLOTS) },
  { name: 'stage', least: 3, tells: oneOf(...TRADES_OF_PLOTS, 'HA-12') },
  { name: 'court', least: 4, tells: oneOf(...TRADES_IN_COURT) },
  { name: 'satire', least: 2, tells: oneOf('NA-04', 'NA-09') },
  { name: 'warning', least: 3, tells: oneOf(...WARNED_OF) },
  { name: 'house', least: 4, tells: oneOf('PC-07', 'PC-09', 'NA-01', 'NA-08') },
]
/** And one for each so many words around what is said; more are not counted. */
export const FRAME_EACH = 25
export const FRAME_MAX = 16
/** So many sentences before and behind what is said are asked. */
export const FRAME_NEAR = 4
/** What is told reaches no more points: less than a review takes. */
export const TOLD_MAX = 4.6
