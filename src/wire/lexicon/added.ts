/**
 * What a label adds to the purpose of its box: `the bread letter and offers from Mills Ltd`, `… and keep me posted about events` [AS-07] [AS-09].
 * What the purpose says of itself, by its name or its kind, is its own; all else has a box of its own.
 */

import type { Locale } from '../form-definition.ts'
import { TOPICS, type AddedWords, type Topic, WORDS } from './added-words.ts'
import { fold, plainly, type Span } from './fold.ts'
import { countWords, negatedBefore, overlaps, reading, segmentAt, textOf, wordsOf, type Reading } from './match.ts'
import { barely } from './spoken.ts'
import { SOLD_BY } from './trades.ts'

type Own = { readonly name: string; readonly kind: string }

/** The words that are added. `houses`: whoever asks, and the partners on the form; without them nobody can be told for a stranger. */
export function addedBeside(label: string, locale: Locale, own: Own, houses: readonly string[]): readonly string[] {
  if (plainly(`${own.name} ${own.kind}`) === '') return []
  const read = reading(label, locale)
  const known = `${own.name}. ${own.kind}`
  const called = [...spansOf(read, plainly(own.name)), ...quotesIn(read)]
  const beside = joinsIn(read, called)
    .filter(({ start }) => isOwn(textOf(read, { start: 0, end: start }), locale, known))
    .flatMap(join => [
      ...strangersIn(read, join, houses, known),
      ...actsIn(read, join, `${known}. ${houses.join('. ')}`, own),
      ...kindsIn(read, join, called, known),
    ])
  return [...new Set([...beside, ...tradesIn(read, called, `${known}. ${houses.join('. ')}`)])]
}

const listed = (words: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'gu')
const JOINS = new Map<Locale, RegExp>()
const QUOTED = /«[^«»]{2,80}»|[“”„"][^“”„"]{2,80}[“”"]|‹[^‹›]{2,80}›/gu

function spansIn(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}
const spansOf = (read: Reading, name: string): readonly Span[] =>
  name.length < NAME_CHARS ? [] : spansIn(read.folded.text, listed(name.split(' ').join(String.raw`[^\p{L}\p{N}]+`)))
const NAME_CHARS = 4
const quotesIn = (read: Reading): readonly Span[] => spansIn(read.folded.text, QUOTED)

/** Every `and` that stands in no name. */
function joinsIn(read: Reading, called: readonly Span[]): readonly Span[] {
  const pattern = JOINS.get(read.locale) ?? listed(WORDS[read.locale].joins)
  JOINS.set(read.locale, pattern)
  return spansIn(read.folded.text, pattern).filter(join => !called.some(span => overlaps(span, join)))
}

/** What stands before speaks of the box’s own purpose. */
function isOwn(lead: string, locale: Locale, known: string): boolean {
  return countWords(lead) > 1 && contentOf(lead, locale).some(word => isKnown(word, known))
}

/** The words that carry something. */
function contentOf(text: string, locale: Locale): readonly string[] {
  const small = new Set([...reading('', locale).lexicon.plain.split(' '), ...WORDS[locale].small.split(' ')])
  return barely(text)
    .split(' ')
    .filter(word => word.length >= NAME_CHARS && !small.has(word))
}

/** `Vorbestellungen` is known by `vorbestellen`, `Brot` by `Brotbrief`. */
const STEM_CHARS = 5
const isKnown = (word: string, known: string): boolean => barely(known).includes(word.slice(0, STEM_CHARS))

const restOf = (read: Reading, join: Span): Span => ({
  start: join.end,
  end: segmentAt(read, Math.min(join.end, read.folded.text.length - 1)).end,
})

/** `Keep me posted about events`: an act of its own, with what it is about. */
function actsIn(read: Reading, join: Span, known: string, own: Own): readonly string[] {
  const words = WORDS[read.locale]
  const rest = restOf(read, join)
  const act = new RegExp(String.raw`^[\s,]*(?:\S+ ){0,3}?(?:${words.acts})(?![\p{L}\p{N}])`, 'u').exec(
    textOf(read, rest),
  )
  if (!act || negatedBefore(read, segmentAt(read, join.start), rest.start + act[0].length, 4)) return []
  const about = { start: rest.start + act[0].length, end: rest.end }
  const said = firstWords(textOf(read, about), ABOUT_WORDS)
  const all = `${plainly(act[0])} ${said}`
  const topics = TOPICS.filter(topic => listed(words.topics[topic].said).test(all))
  const whole = { start: rest.start, end: Math.min(rest.end, about.start + said.length) }
  if (topics.length > 0)
    return topics.some(topic => !isCovered(topic, words, all, `${own.name}. ${own.kind}`)) ? [wordsOf(read, whole)] : []
  const content = contentOf(textOf(read, { ...about, end: about.start + said.length }), read.locale)
  const isAbout = new RegExp(String.raw`^[\s,]*(?:${words.about})(?![\p{L}\p{N}])`, 'u').test(said)
  return isAbout && content.length > 0 && !content.some(word => isKnown(word, known)) ? [wordsOf(read, whole)] : []
}
const ABOUT_WORDS = 8

const firstWords = (text: string, count: number): string =>
  text
    .split(/(?<=\s)(?=\S)/u)
    .slice(0, count)
    .join('')

/** The purpose speaks of such things, or says the very word. */
function isCovered(topic: Topic, words: AddedWords, said: string, own: string): boolean {
  const text = fold(own).text
  const { known, said: named } = words.topics[topic]
  if (listed(`${known}|${named}`).test(text)) return true
  return [...said.matchAll(listed(named))].every(([word]) => isKnown(word.split(' ').at(-1) ?? word, own))
}

/** `And offers`: a kind of message that the purpose does not speak of. */
function kindsIn(read: Reading, join: Span, called: readonly Span[], own: string): readonly string[] {
  const words = WORDS[read.locale]
  const rest = restOf(read, join)
  const near = firstWords(textOf(read, rest), KIND_WORDS)
  return TOPICS.flatMap(topic => {
    const { kinds } = words.topics[topic]
    if (kinds === '') return []
    return spansIn(near, listed(kinds))
      .map(({ start, end }) => ({ start: rest.start + start, end: rest.start + end }))
      .filter(span => !called.some(name => overlaps(name, span)))
      .filter(span => !negatedBefore(read, segmentAt(read, span.start), span.start, 4))
      .filter(span => !isCovered(topic, words, textOf(read, span), own))
      .map(span => wordsOf(read, span))
  })
}
const KIND_WORDS = 6

/** `With offers of the shops nearby`: of whom neither the purpose speaks nor the name of a house. */
function tradesIn(read: Reading, called: readonly Span[], known: string): readonly string[] {
  if (MARKETS.test(barely(known))) return []
  return [...read.folded.text.matchAll(SOLD_BY[read.locale])]
    .filter(({ groups }) => !barely(known).includes((groups?.['who'] ?? '').replace(/(?<=e|er)n$/u, '')))
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter(span => !called.some(name => overlaps(name, span)))
    .filter(span => !negatedBefore(read, segmentAt(read, span.start), span.start, 4))
    .map(span => wordsOf(read, span))
}
/** Houses that are many houses. */
const MARKETS =
  /\b(?:\w*markt\w*|markets?|marche|mercato|mercado|halles?|\w*halle|arcade|galeria comercial|shopping|\w*center|\w*centre|gewerbe\w*|werbegemeinschaft|chamber of commerce|handelskammer|tourist\w*|tourism\w*|office de tourisme|turismo|\w*verband|federation|federacion|federazione|federacao|union|unione)\b/u

/** A house that is neither whoever asks nor a partner on the form. */
function strangersIn(read: Reading, join: Span, houses: readonly string[], known: string): readonly string[] {
  if (houses.length === 0) return []
  const rest = restOf(read, join)
  const text = read.original.slice(read.folded.at[rest.start], read.folded.at[rest.end])
  const theirs = new Set(barely(`${houses.join(' ')} ${known}`).split(' '))
  const isTheirs = (word: string) => [word, word.replace(/e?s$/u, ''), `${word}s`].some(it => theirs.has(it))
  const companies = [...text.matchAll(COMPANY)]
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter(name => namesIn(name).some(word => !isTheirs(word)))
  const { senders } = WORDS[read.locale]
  const others = [
    ...text.matchAll(
      new RegExp(String.raw`(?<!\p{L})(?:${senders})(?<name>${read.locale === 'de' ? TWO : NAME})`, 'gu'),
    ),
  ]
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter(name => !DATES.test(name) && namesIn(name).length > 0 && !namesIn(name).some(isTheirs))
  return [...companies, ...others]
}
const namesIn = (name: string): readonly string[] =>
  name
    .split(/\s+/u)
    .filter(word => /^\p{Lu}/u.test(word))
    .flatMap(word => barely(word).split(' '))
    .filter(word => word.length > 2)
const CAPITAL = String.raw`(?:[dlDL]['’])?\p{Lu}[\p{L}\p{N}'’&.-]*`
const NAME = String.raw`${CAPITAL}(?:\s+(?:(?:of|the|de|du|des|del|della|dei|di|do|da|dos|das|la|le|les|el|il|&)\s+)?${CAPITAL}){0,5}`
/** German writes every noun with a capital; two in a row are a name. */
const TWO = String.raw`${CAPITAL}(?:\s+${CAPITAL}){1,4}`
const COMPANY = new RegExp(
  String.raw`(?<name>${CAPITAL}(?:\s+(?:(?:of|and|und|et|y|e|de|du|di|da|do|&)\s+)?${CAPITAL}){0,4}?)(?:,)?\s+(?:&\s+(?:Co|Cie)\.?\s+)?(?:Ltd|Limited|LLC|LLP|Inc|[Pp]lc|PLC|CIC|g?GmbH|mbH|AG|OHG|KG|UG|eG|e\.\s?[VGK]\.|SARL|SAS|SASU|SA|EURL|SCOP|S\.?\s?L\.?\s?U?|S\.\s?A\.?|S\.?\s?[Rr]\.?\s?[Ll]|S\.?\s?[Pp]\.?\s?A|[Ss]\.?\s?[Nn]\.?\s?[Cc]|L\.?da|Ltda|B\.\s?V|BV|Corp|Co)\.?(?![\p{L}\p{N}])`,
  'gu',
)
/** `News of March`. */
const DATES =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day|Christmas|Easter|Advent|Lent|SMS|E-?[Mm]ail|WhatsApp)$/u
