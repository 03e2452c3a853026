/**
 * What a form does with words where a rule on boxes would catch it: it pays for a tick, asks in a field, says that a box is
 * ticked already, or shames whoever leaves it empty. Classes of words as in sly-words.ts.
 */

import type { Locale } from '../form-definition.ts'
import type { Patterns } from './entry.ts'
import type { Span } from './fold.ts'
import { matches, negatedBefore, reading, saysAny, segmentAt, textOf, wholeOf, wordsOf, type Reading } from './match.ts'
import { SLY_LISTS } from './sly-lists.ts'

/** A tick with a price: a chance or a reward in the same sentence, unless it comes either way. */
export function paidFor(text: string, locale: Locale): readonly string[] {
  const read = reading(text, locale)
  if (saysAny(read, SLY_LISTS[locale].anyway)) return []
  return read.segments
    .filter(segment => says(read, segment, SLY_LISTS[locale].tick) || says(read, segment, SLY_LISTS[locale].onlyWith))
    .filter(segment => !HEARS.test(textOf(read, segment)))
    .filter(segment => PRICES.some(price => says(read, segment, SLY_LISTS[locale][price])))
    .map(segment => wordsOf(read, segment))
}

/** `To know when the draw is`: what the letter tells. */
const HEARS =
  /(?<!\p{L})(?:(?:know|hear|learn|find out|told) (?:when|where)|(?:savoir|apprendre) (?:quand|ou|où)|(?:wissen|erfahren)[^.]{0,12} (?:wann|wo)|(?:saber|enterar\p{L}*(?: de)?) (?:cuando|donde|quando|onde)|(?:sapere|scoprire) (?:quando|dove))(?!\p{L})/u

/** What a tick may not buy. */
const PRICES = ['chance', 'rewarded', 'opens'] as const

/** A question in a field whether one may write. `How may we address you?` asks for something else. */
export function asksLeave(text: string, locale: Locale): boolean {
  const read = reading(text, locale)
  const { news, offers } = read.lexicon.kinds
  if (saysAny(read, SLY_LISTS[locale].yesNo) && (saysAny(read, news) || saysAny(read, offers))) return true
  return matches(read, SLY_LISTS[locale].leave, wholeOf(read)).some(span => {
    const before = { start: segmentAt(read, span.start).start, end: span.start }
    const rest = textOf(read, { start: span.end, end: segmentAt(read, span.start).end })
    return (
      !says(read, before, SLY_LISTS[locale].openQuestion) &&
      !saysAny(read, read.lexicon.kinds.service) &&
      !BY_NAME.test(rest)
    )
  })
}
/** `If you would like us to call you by it`: a name, and no telephone. */
const BY_NAME =
  /^(?: (?:you|us|me|\p{L}+))? ?(?:by (?:it|this|that|name|your)|par (?:ce|votre|ton) (?:nom|prenom)|beim namen|por (?:el|ella|ese nombre|su nombre|tu nombre)|per nome|con questo nome|pelo (?:nome|seu nome|primeiro nome))(?!\p{L})/u

/** `Already ticked for you`. `No box is ticked in advance` denies it. */
export function saidTicked(text: string, locale: Locale): readonly string[] {
  const read = reading(text, locale)
  return matches(read, SLY_LISTS[locale].ticked, wholeOf(read))
    .filter(span => !negatedBefore(read, segmentAt(read, span.start), span.start, 4))
    .map(span => wordsOf(read, span))
}

/** `No thanks, I prefer paying the full price`; `leave it empty if you don't mind wasting money`; `No? Not everyone has the will`. */
export function shamesIn(text: string, locale: Locale): readonly string[] {
  const read = reading(text, locale)
  const { shame, refusal, scorn } = SLY_LISTS[locale]
  const scorned = read.segments.filter((segment, i) => {
    const isRefused = [segment, read.segments[i - 1]].some(it => it && says(read, it, refusal))
    return isRefused && says(read, segment, scorn)
  })
  return [...matches(read, shame, wholeOf(read)), ...scorned].map(span => wordsOf(read, span))
}

const says = (read: Reading, within: Span, patterns: Patterns): boolean => matches(read, patterns, within).length > 0
