/** What a consent's label would accept besides the messages [AS-07]. */

import type { Locale } from '#wire/form-definition.ts'
import { BRIEF } from './brief-words.ts'
import type { Patterns } from './entry.ts'
import type { Span } from './fold.ts'
import { asksFor, declaredIn } from './declared.ts'
import { heldBeside } from './taken-as.ts'
import { respelled, undisguised } from './disguise.ts'
import { countWords, matches, overlaps, reading, saysAny, textOf, wholeOf, wordsOf, type Reading } from './match.ts'

export const BUNDLES = ['terms', 'privacy', 'age', 'contest', 'act', 'data'] as const
export type Bundle = (typeof BUNDLES)[number]
export type Bundled = { readonly bundle: Bundle; readonly words: string }

/** An assent this many words before a document, or after it, is about the document. */
const AFTER_WORDS = 5
const LOOSE_WORDS = 4

/** Everything besides messages that this label would have its reader accept, declare or do. */
export function bundlesIn(label: string, locale: Locale): readonly Bundled[] {
  const read = reading(label, locale)
  const plain = bundlesOf(read)
  if (plain.length > 0) return plain
  const held = (['terms', 'age'] as const).flatMap(bundle =>
    heldBeside(label, locale, bundle).map(words => ({ bundle, words })),
  )
  if (held.length > 0) return held
  const misspelled = misspelledIn(label, locale)
  return misspelled.length > 0 || !saysAssent(read) ? misspelled : disguisedIn(label, locale)
}

/** `I accpet the conditons`, told as it was written. */
function misspelledIn(label: string, locale: Locale): readonly Bundled[] {
  const { text, words } = respelled(label, BRIEF[locale].spelled.split(' '))
  const found = words.length > 0 ? bundlesOf(reading(text, locale)) : []
  return found.map(it => ({ ...it, words: words.join(' ') }))
}

const saysAssent = (read: Reading) => saysAny(read, read.lexicon.assent) || saysAny(read, read.lexicon.assentAfter)

/** Words that only look like others, read as what they look like: `t3rms`, `terrns`, `te rms`. Told as they were written. */
function disguisedIn(label: string, locale: Locale): readonly Bundled[] {
  const seen = new Map<string, boolean>()
  const names = (word: string) => {
    const known = seen.get(word) ?? wordsOfDocuments(locale)(word)
    seen.set(word, known)
    return known
  }
  for (const { text, words } of undisguised(label, names)) {
    const found = bundlesOf(reading(text, locale))
    if (found.length > 0) return found.map(it => ({ ...it, words: words.join(' ') }))
  }
  return []
}

const documents = new Map<Locale, (word: string) => boolean>()
/** Whether a word, all by itself, names a document. */
function wordsOfDocuments(locale: Locale): (word: string) => boolean {
  const known = documents.get(locale)
  if (known) return known
  const names = (word: string) => {
    const read = reading(word, locale)
    const { terms, privacy, loose } = read.lexicon
    return [terms, privacy, loose].some(patterns =>
      matches(read, patterns, wholeOf(read)).some(({ start, end }) => end - start === read.folded.text.trim().length),
    )
  }
  documents.set(locale, names)
  return names
}

function bundlesOf(read: Reading): readonly Bundled[] {
  return read.segments.flatMap(segment => [
    ...documentsIn(read, segment, read.lexicon.terms, 'terms'),
    ...documentsIn(read, segment, read.lexicon.privacy, 'privacy'),
    ...looseIn(read, segment),
    ...actsIn(read, segment, read.lexicon.age, 'age'),
    ...actsIn(read, segment, read.lexicon.contest, 'contest'),
    ...actsIn(read, segment, read.lexicon.acts, 'act'),
    ...dataIn(read, segment),
    ...declaredIn(read, segment),
  ])
}

type Marks = {
  readonly assents: readonly Span[]
  readonly refers: readonly Span[]
  readonly receives: readonly Span[]
  /** What is assented to is described in the document. */
  readonly described: boolean
}

/** What leads up to a document: an assent swallows a reference that it holds, as in `have read the`. */
function marksBefore(read: Reading, segment: Span, place: number): Marks {
  const span = { start: segment.start, end: place }
  const { assent, refers, about, receives } = read.lexicon
  const assents = matches(read, assent, span)
  const free = (patterns: Patterns) =>
    matches(read, patterns, span).filter(found => !assents.some(assented => overlaps(found, assented)))
  const pointing = [...free(refers), ...free(about)]
  const apart = pointing.filter(mark => !isPartOf(read, assents, mark))
  return { assents, refers: apart, receives: free(receives), described: apart.length < pointing.length }
}

/** `I am happy with how it is run, as set out in the terms`: what is assented to is described there, and is no message. */
function isPartOf(read: Reading, assents: readonly Span[], mark: Span): boolean {
  const assent = assents.findLast(({ end }) => end <= mark.start)
  if (assent === undefined) return false
  const object = { start: assent.end, end: mark.start }
  const [thing = ''] = textOf(read, object).split(',') // `…, see the notice` belongs to no object.
  return countWords(thing) >= OBJECT_WORDS && !asksFor(read, object)
}

const OBJECT_WORDS = 2

const lastEnd = (spans: readonly Span[]) => Math.max(-1, ...spans.map(span => span.end))

function documentsIn(read: Reading, segment: Span, patterns: Patterns, bundle: Bundle): readonly Bundled[] {
  return matches(read, patterns, segment)
    .filter(found => acceptedAfter(read, segment, found, AFTER_WORDS) || !isReference(read, segment, found))
    .map(found => ({ bundle, words: wordsOf(read, found) }))
}

/** Named to be read, not to be accepted: `see our privacy notice`, or its name alone, as a link has it. */
function isReference(read: Reading, segment: Span, found: Span): boolean {
  const { assents, refers } = marksBefore(read, segment, found.start)
  const lead = textOf(read, { start: segment.start, end: found.start })
  if (assents.length === 0 && /:\s*$/.test(lead)) return true // `How we handle your data: privacy notice`
  if (assents.length === 0 && refers.length === 0)
    return (
      countWords(lead) <= 2 &&
      !saysAnd(read, segment, found) &&
      (isLast(read, segment, found) || isLedOn(read, segment, found))
    )
  return lastEnd(refers) > lastEnd(assents)
}

const saysAnd = (read: Reading, segment: Span, found: Span) =>
  matches(read, read.lexicon.and, { start: segment.start, end: found.start }).length > 0

/** Nothing but an address or `here` follows. */
const isLast = (read: Reading, segment: Span, found: Span) => {
  const rest = textOf(read, { start: found.end, end: segment.end })
  return countWords(rest) <= 2 || /^\s*:/.test(rest)
}

/** `…can be found here` follows. */
function isLedOn(read: Reading, segment: Span, found: Span): boolean {
  const on = matches(read, read.lexicon.refers, { start: found.end, end: segment.end })[0]
  return on !== undefined && countWords(textOf(read, { start: found.end, end: on.start })) <= 2
}

function acceptedAfter(read: Reading, segment: Span, found: Span, reach: number): boolean {
  const after = matches(read, read.lexicon.assentAfter, { start: found.end, end: segment.end })[0]
  if (after === undefined) return false
  return countWords(textOf(read, { start: found.end, end: after.start })) <= reach
}

/** `terms` and `conditions` mean many things: only right after an assent do they mean a contract. */
function looseIn(read: Reading, segment: Span): readonly Bundled[] {
  const strict = [...matches(read, read.lexicon.terms, segment), ...matches(read, read.lexicon.privacy, segment)]
  return matches(read, read.lexicon.loose, segment)
    .filter(found => !strict.some(span => overlaps(span, found)))
    .filter(found => isAcceptedLoosely(read, segment, found))
    .map(found => ({ bundle: 'terms', words: wordsOf(read, found) }))
}

function isAcceptedLoosely(read: Reading, segment: Span, found: Span): boolean {
  const { assents, refers, receives, described } = marksBefore(read, segment, found.start)
  const assent = lastEnd(assents)
  const near =
    described || (assent >= 0 && countWords(textOf(read, { start: assent, end: found.start })) <= LOOSE_WORDS)
  if (near && assent > lastEnd(refers) && assent > lastEnd(receives)) return true
  const wished = receives.length > 0 && !saysAnd(read, { ...segment, start: lastEnd(receives) }, found)
  // `Tick here: newsletter in, terms sorted`: what stands before a comma refers to something else.
  const since = segment.start + textOf(read, { start: segment.start, end: found.start }).lastIndexOf(',')
  const marks = [...assents, ...refers].filter(mark => mark.end > since)
  return marks.length === 0 && !wished && acceptedAfter(read, segment, found, 2)
}

/** An act or a declaration of the reader's own, unless messages are about it: invitations to contests are messages. */
function actsIn(read: Reading, segment: Span, patterns: Patterns, bundle: Bundle): readonly Bundled[] {
  return matches(read, patterns, segment)
    .filter(found => {
      if (bundle === 'act' && isPresented(read, segment, found)) return false
      if (bundle === 'age' && isAudience(read, segment, found)) return false
      const about = matches(read, read.lexicon.about, { start: segment.start, end: found.start })
      const can = matches(read, read.lexicon.not, { start: segment.start, end: found.start })
      const near = [...about, ...can].filter(mark => {
        const between = textOf(read, { start: mark.end, end: found.start })
        return countWords(between) <= 3 && !(bundle === 'act' && between.includes(','))
      })
      return near.length === 0
    })
    .map(found => ({ bundle, words: wordsOf(read, found) }))
}

/** `The programme for children and adults`: whom a thing is for. `For an adult like me` says it of oneself. */
function isAudience(read: Reading, segment: Span, found: Span): boolean {
  const before = textOf(read, { start: segment.start, end: found.start })
  const after = textOf(read, { start: found.end, end: segment.end })
  return FOR_WHOM.test(before) && !LIKE_ME.test(after)
}
const FOR_WHOM =
  /(?<!(?:only|strictly|just|nur|ausschliesslich|seulement|uniquement|solo|solamente|unicamente|exclusivamente|soltanto|apenas|so|somente|reserv\p{L}{1,8}|riservat\p{L})) (?:for|fur|pour|para|per)(?: (?:the|an?|les|des|los|las|i|gli|os|as|die|alle|ein(?:en?)?))?(?: (?:children|kids|kinder|jugendliche|senioren|teenager|enfants|ados|adolescents|ninos|ninas|jovenes|bambini|ragazzi|criancas|jovens|young people|readers|publics?|lecteurs|leser\p{L}*|lectores|lettori|leitores|personas|persone|pessoas|jeunes|gente|chi ha|di|com|with|mit|de)(?:,| and| und| et| y| e| de| sowie)?){0,3} ?$/u
const LIKE_ME =
  /(?<!\p{L})(?:like me|as i am|such as me|which i am|comme moi|que je suis|wie mich|wie mir|wie ich|der ich bin|die ich bin|was ich bin|zu denen ich|como yo|como lo soy|que soy|come me|quale sono|come lo sono|como eu|que sou|dont je|of whom i)(?!\p{L})/u

/** `… and explain the loyalty scheme to me`: what messages tell of a thing that nobody joins by them. */
function isPresented(read: Reading, segment: Span, found: Span): boolean {
  const said = textOf(read, found)
  const rest = textOf(read, { start: found.end, end: segment.end })
  return PRESENTED.test(`${said}${rest}`) && !JOINS.test(said)
}
const PRESENTED =
  /^(?:and|plus|et|und|sowie|y|e) (?:me |m |mir |uns |nos |mi |ci )?(?:(?:to )?(?:explains?|presents?|introduces?|describes?|shows?|tells? me about|present\p{L}*|expliqu\p{L}*|explic\p{L}*|spieg\p{L}*|illustr\p{L}*|apresent\p{L}*|decri\p{L}*) |stell\p{L}* [^.;,]{2,50} vor(?!\p{L})|(?:das|die|den|ihr|unser)\p{L}* [^.;,]{2,50} (?:vorstell|erklar|erlauter|beschreib)\p{L}*)/u
const JOINS =
  /(?<!\p{L})(?:join|enrol|sign|register|anmeld|beitret|beitritt|adher|adhes|inscri|iscriv|inscrev|partecip|particip|activ|attiv|ativ)\p{L}*/u

/** The use of data, accepted for its own sake. `…for sending me the newsletter` says what for, and is the consent itself. */
function dataIn(read: Reading, segment: Span): readonly Bundled[] {
  const { assent, dataUse, dataFor, and } = read.lexicon
  return matches(read, dataUse, segment)
    .filter(
      found =>
        matches(read, assent, { start: segment.start, end: segment.end }).length > 0 &&
        !isNegated(read, segment, found),
    )
    .filter(found => {
      const linked = matches(read, dataFor, { start: found.start, end: segment.end })[0]
      if (linked === undefined) return true
      const joins = matches(read, and, { start: found.end, end: Math.max(found.end, linked.start) })
      // A comma before `to send me` joins nothing, nor do the two around `, which may reveal my faith,`.
      const isJoin = (join: Span) => {
        const between = textOf(read, { start: join.end, end: linked.start })
        return textOf(read, join) !== ',' || !(between.trim() === '' || INSET.test(between))
      }
      return joins.some(isJoin)
    })
    .map(found => ({ bundle: 'data', words: wordsOf(read, found) }))
}

const INSET = /^\s*(?:which|that|qui|ce qui|die|der|das|was|que|lo que|che|il che|o que)\s[^,]*,?\s*$|^\s*$/u

const isNegated = (read: Reading, segment: Span, found: Span) =>
  matches(read, read.lexicon.not, { start: segment.start, end: found.start }).length > 0
