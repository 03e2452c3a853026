/**
 * One box for several purposes, by their names: `send me “The bread letter” and “Baking courses”`, `the bread letter, as well as dates of your
 * baking courses` [AS-07]. Two names in quotes are two purposes, unless the purpose of the box is called by both.
 */

import type { Locale } from '../form-definition.ts'
import { FAMILIES } from './entry.ts'
import { fold, plainly, type Span } from './fold.ts'
import { kindsOfOthers } from './joining.ts'
import {
  countWords,
  matches,
  negatedBefore,
  reading,
  segmentAt,
  textOf,
  wholeOf,
  wordsOf,
  type Reading,
} from './match.ts'

/** What the purpose of a box says of itself. */
export type Own = { readonly name: string; readonly kind: string }

/** The words of a label by which it asks for another purpose as well; `beside`: boxes of the same form, `others`: the rest. */
export function purposesBeside(
  label: string,
  locale: Locale,
  own: Own,
  beside: readonly string[],
  others: readonly string[],
): readonly string[] {
  const pair = quotedTwo(label, locale, own)
  if (pair.length > 0) return pair
  const named = [...beside, ...others].flatMap(name => namedIn(label, locale, own, name))
  return named.length > 0 ? named : kindsOfOthers(label, locale, `${own.name}. ${own.kind}`, beside)
}

const QUOTED =
  /«\s?[^«»]{2,80}?\s?»|[“”„‟"][^“”„‟"]{2,80}?[“”"]|‹\s?[^‹›]{2,80}?\s?›|(?<![\p{L}\p{N}])['‘‚][^'‘’‚]{2,80}?['’](?![\p{L}\p{N}])/gu
/** Between two names stand an `and` and few words. */
const BETWEEN_WORDS = 4
/** `With the columns “Malt” and “Hops”`: what is in it; `answer “STOP” or press “Out”`: how one leaves. */
const PARTS =
  /(?<!\p{L})(?:columns?|sections?|chapters?|series|parts?|rubriques?|chroniques?|parties|rubriken|kapiteln?|reihen|teilen|secciones|columnas|apartados|rubriche|sezioni|rubricas|secoes|colunas|seccoes|(?:answer|reply|repl|repond|reponse|antwort|respond|respuesta|rispond|risposta|respost|click|cliqu|clic|klick|tipp|press)\p{L}*)(?: (?:are called|called|named|namens|are|appelees|intitulees|llamadas|chiamate|chamadas))? ?[:,]? ?$/u

/** Two names, one after the other. */
function quotedTwo(label: string, locale: Locale, own: Own): readonly string[] {
  const quoted = [...label.matchAll(QUOTED)].map(({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
  }))
  return quoted.slice(1).flatMap((second, i) => {
    const first = quoted[i]
    if (!first) return []
    const isOwn = [first, second].every(it => ` ${plainly(own.name)} `.includes(` ${plainly(it.words)} `))
    if (isOwn || plainly(first.words) === plainly(second.words)) return []
    if ([first, second].some(({ start }) => PARTS.test(fold(label.slice(0, start)).text))) return []
    return joins(label.slice(first.end, second.start), locale) ? [first.words, second.words] : []
  })
}

/** `, `, `and`, `as well as the letter`, `(and`. */
function joins(between: string, locale: Locale): boolean {
  const read = reading(` ${between} `, locale)
  return (
    countWords(read.folded.text) <= BETWEEN_WORDS &&
    matches(read, read.lexicon.and, wholeOf(read)).length > 0 &&
    matches(read, read.lexicon.not, wholeOf(read)).length === 0
  )
}

/** So far behind an `and` a name is still what was added. */
const ADDED_WORDS = 6
/** What is added, is added to something. */
const LEAD_WORDS = 2
const NAME_CHARS = 5

/** Where a label says the name of another purpose, which its own does not say. */
function namedIn(label: string, locale: Locale, own: Own, name: string): readonly string[] {
  const plain = plainly(name)
  const isOwn = ` ${plainly(`${own.name} ${own.kind}`)} `.includes(` ${plain} `)
  if (plain.length < NAME_CHARS || isOwn) return []
  const read = reading(label, locale)
  const said = new RegExp(`(?<![\\p{L}\\p{N}])${plain.split(' ').join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'gu')
  return [...read.folded.text.matchAll(said)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter(span => isCalled(read, span, plain) && isAdded(read, span, own))
    .map(span => wordsOf(read, span))
}

/** A name of one word is written as a name is; German writes every noun so. */
function isCalled(read: Reading, span: Span, plain: string): boolean {
  if (plain.includes(' ')) return true
  const before = read.original.slice(0, read.folded.at[span.start])
  if (/[«“”„"‹‘‚]\s?$/u.test(before)) return true
  const isCapital = /^\p{Lu}/u.test(wordsOf(read, span))
  return isCapital && (read.locale !== 'de' || (plain.length >= NOUN_CHARS && !isKind(plain)))
}

/** `Backkurse` is what one purpose is called, `Angebote` and `Veranstaltungen` are what any may bring. */
const NOUN_CHARS = 8
const isKind = (plain: string): boolean => {
  const read = reading(plain, 'de')
  return FAMILIES.some(family =>
    matches(read, read.lexicon.kinds[family], wholeOf(read)).some(({ start, end }) => end - start === plain.length),
  )
}

/** Behind an `and`, after something else; or before one, with the own name after it. */
function isAdded(read: Reading, span: Span, own: Own): boolean {
  if (negatedBefore(read, segmentAt(read, span.start), span.start, ADDED_WORDS)) return false
  const lead = matches(read, read.lexicon.and, { start: 0, end: span.start }).at(-1)
  const isBehind =
    lead !== undefined &&
    countWords(textOf(read, { start: lead.end, end: span.start })) <= ADDED_WORDS &&
    countWords(textOf(read, { start: 0, end: lead.start })) >= LEAD_WORDS
  if (isBehind) return true
  const next = matches(read, read.lexicon.and, { start: span.end, end: read.folded.text.length })[0]
  const rest = next ? plainly(textOf(read, { start: next.end, end: read.folded.text.length })) : ''
  const ownName = plainly(own.name)
  return (
    next !== undefined &&
    countWords(textOf(read, { start: span.end, end: next.start })) <= 1 &&
    ownName !== '' &&
    ` ${rest} `.includes(` ${ownName} `)
  )
}
