/** Patterns made into expressions, once for each language, and the reading of one text with them. */

import { sure } from '#base/bug.ts'
import type { Locale } from '#wire/form-definition.ts'
import { withBrief } from './brief.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import type { Lexicon, Patterns } from './entry.ts'
import { ES } from './es.ts'
import { fold, segmentsOf, written, type Folded, type Span } from './fold.ts'
import { FR } from './fr.ts'
import { CLASSES } from './grammar-words.ts'
import { composed, type Composed } from './grammar.ts'
import { IT } from './it.ts'
import { PT } from './pt.ts'
import { withSly } from './sly-lists.ts'

const LISTED = { en: EN, fr: FR, de: DE, es: ES, it: IT, pt: PT } as const satisfies Record<Locale, Lexicon>

export const COMPOSED = {
  en: composed(CLASSES.en),
  fr: composed(CLASSES.fr),
  de: composed(CLASSES.de),
  es: composed(CLASSES.es),
  it: composed(CLASSES.it),
  pt: composed(CLASSES.pt),
} as const satisfies Record<Locale, Composed>

/** What is listed, said in brief or slyly, and made by grammar of classes of words. */
function whole(locale: Locale): Lexicon {
  const listed = withSly(locale, withBrief(locale, LISTED[locale]))
  const { kinds } = listed
  const { partners, acts, mandatory, bySubmitting, turned, assent, tracking, service, appeal } = COMPOSED[locale]
  return {
    ...listed,
    partners: [...listed.partners, ...partners],
    acts: [...listed.acts, ...acts],
    mandatory: [...listed.mandatory, ...mandatory],
    bySubmitting: [...listed.bySubmitting, ...bySubmitting],
    turned: [...listed.turned, ...turned],
    assent: [...listed.assent, ...assent],
    kinds: {
      ...kinds,
      tracking: [...kinds.tracking, ...tracking],
      service: [...kinds.service, ...service],
      appeal: [...kinds.appeal, ...appeal],
    },
  }
}

export const LEXICONS = {
  en: whole('en'),
  fr: whole('fr'),
  de: whole('de'),
  es: whole('es'),
  it: whole('it'),
  pt: whole('pt'),
} as const satisfies Record<Locale, Lexicon>

/** One text under one lexicon. */
export type Reading = {
  readonly original: string
  readonly locale: Locale
  readonly folded: Folded
  readonly lexicon: Lexicon
  readonly segments: readonly Span[]
}

export function reading(original: string, locale: Locale): Reading {
  const folded = fold(original)
  return { original, locale, folded, lexicon: LEXICONS[locale], segments: segmentsOf(original, folded) }
}

const compiled = new WeakMap<Patterns, RegExp>()

/** The one expression of a list: whole words, the longest alternative first. */
function expressionOf(patterns: Patterns): RegExp {
  const known = compiled.get(patterns)
  if (known) return known
  const body = [...patterns]
    .sort((a, b) => b.length - a.length)
    .map(pattern => pattern.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'))
    .map(pattern => pattern.replaceAll(/<(\d)>/g, (_, n: string) => `(?:[^\\s,.;!?]+\\s+){0,${n}}`))
    .join('|')
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'gu')
  compiled.set(patterns, expression)
  return expression
}

/** Where a list's patterns stand within a span of the text. */
export function matches(read: Reading, patterns: Patterns, within: Span): readonly Span[] {
  if (patterns.length === 0) return []
  const text = read.folded.text.slice(within.start, within.end)
  return [...text.matchAll(expressionOf(patterns))]
    .filter(found => found[0].trim() !== '')
    .map(found => {
      const lead = found[0].length - found[0].trimStart().length
      return {
        start: within.start + found.index + lead,
        end: within.start + found.index + found[0].trimEnd().length,
      }
    })
}

export const wholeOf = (read: Reading): Span => ({ start: 0, end: read.folded.text.length })
export const saysAny = (read: Reading, patterns: Patterns): boolean => matches(read, patterns, wholeOf(read)).length > 0
export const wordsOf = (read: Reading, span: Span): string => written(read.original, read.folded, span)
export const textOf = (read: Reading, span: Span): string => read.folded.text.slice(span.start, span.end)
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const countWords = (text: string): number => text.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '').length

/** Whether a negation stands at most `reach` words before a place, in its segment and not across a comma. */
export function negatedBefore(read: Reading, segment: Span, place: number, reach: number): boolean {
  const before = matches(read, read.lexicon.not, { start: segment.start, end: place }).at(-1)
  if (before === undefined) return false
  const between = textOf(read, { start: before.end, end: place })
  return countWords(between) <= reach
}

/** The span's segment. */
export function segmentAt(read: Reading, place: number): Span {
  return sure(
    read.segments.find(segment => segment.start <= place && place < segment.end) ?? wholeOf(read),
    'a text has at least itself',
  )
}
