/**
 * What a language's word list holds. Patterns are regular expressions over folded text (fold.ts): lower case, without
 * accents, with a blank for each apostrophe and for each hyphen inside a word, so `don't` reads `don t` and `E-Mail`
 * reads `e mail`. In a pattern a blank stands for any blanks and `<3>` for up to three words. Each pattern is held
 * against whole words; what may go on says so with `\\w*`.
 */

export const FAMILIES = [
  'news',
  'offers',
  'events',
  'research',
  'service',
  'jobs',
  'tracking',
  'contest',
  'appeal',
] as const
/** Kinds of messages. The first three are often one purpose; each other is always one of its own. */
export type Family = (typeof FAMILIES)[number]

export const WAYS = ['email', 'sms', 'call', 'post', 'push', 'chat'] as const
/** Ways on which people are reached, ours and those that we do not have. */
export type Way = (typeof WAYS)[number]

export type Patterns = readonly string[]
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'

export type Lexicon = {
  /** Documents that a consent must not accept along with it: the unmistakable names, and words that mean it only after an assent. */
  readonly terms: Patterns
  readonly privacy: Patterns
  readonly loose: Patterns
  /** Saying yes to something: before its name, and after it. */
  readonly assent: Patterns
  readonly assentAfter: Patterns
  /** Pointing to a document without accepting it. */
  readonly refers: Patterns
  /** Speaking of a thing as the subject of messages. */
  readonly about: Patterns
  readonly receives: Patterns
  readonly age: Patterns
  readonly contest: Patterns
  /** Other acts that a consent box may not perform: an account, an order, a membership, a download. */
  readonly acts: Patterns
  readonly dataUse: Patterns
  /** What ties the use of data to the messages, right after it. */
  readonly dataFor: Patterns
  /** `By clicking you agree`. */
  readonly bySubmitting: Patterns
  /** A box that must be ticked. */
  readonly mandatory: Patterns
  readonly not: Patterns
  /** Turned wording: an opt-out dressed as an opt-in, and two negations that undo each other. */
  readonly turned: Patterns
  readonly doubled: Patterns
  /** After these a turned wording tells a right: you `can` opt out. */
  readonly can: Patterns
  /** Ticking the box itself: whatever is turned after it is no right, but what the tick would do. */
  readonly ticking: Patterns
  readonly and: Patterns
  /** What leads in a way: by, via. */
  readonly by: Patterns
  readonly ways: Readonly<Record<Way, Patterns>>
  /** Ways that need no lead-in: `text me`. */
  readonly waysSaid: Readonly<Record<Way, Patterns>>
  readonly kinds: Readonly<Record<Family, Patterns>>
  /** Partners without a name. */
  readonly partners: Patterns
  /** Before `partners` these make them readers, not senders: for our partners. */
  readonly toWhom: Patterns
  readonly withdraw: Patterns
  readonly anyTime: Patterns
  readonly means: Patterns
  readonly cannot: Patterns
  readonly buttonDoes: Patterns
  readonly buttonNot: Patterns
  readonly units: Readonly<Record<Unit, Patterns>>
  readonly weekdays: Patterns
  readonly every: Patterns
  /** Rhythms with a name of their own, by their number in a year. */
  readonly rhythms: readonly (readonly [string, number])[]
  readonly numbers: Readonly<Record<string, number>>
  /** The commonest words of the language, which carry no content. */
  readonly plain: string
  /** Words that say nothing about which messages come. */
  readonly vague: string
}
