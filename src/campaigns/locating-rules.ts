/** Where words that were found in a compiled message stand in what its writer wrote. */

import { inPattern } from '#base/escape.ts'

export type Mark = { readonly offset: number; readonly length: number }

const MARKS_MAX = 40
const TAG = '<[^<>]{0,500}>'
const SIGN = String.raw`[*_~\x60]`
const APART = String.raw`(?:\s|&nbsp;|${TAG}|${SIGN})`
/**
 * Of words that stand apart in a source only by what nobody reads: tags, entities, and the signs of whoever writes without tags. All of
 * it or nothing: whoever could take some of it and leave the rest to the next word would try each share of each.
 */
const BETWEEN = `${APART}{0,40}(?!${APART})`
const PIECE = /[^\s<>*_~`]+(?:(?!&nbsp;)[^<>*_~`]*[^\s<>*_~`])?/gu

/**
 * Each quote, wherever it stands; where there is markup between its words, each run of them. Offsets are in UTF-16 code units; none
 * overlaps another.
 */
export function marksIn(source: string, quotes: readonly string[]): Mark[] {
  const marks: Mark[] = []
  for (const quote of quotes) {
    const whole = placesOf(source, quote)
    const found = whole.length > 0 ? whole : apartIn(source, quote)
    for (const it of found) if (!marks.some(other => isOver(it, other))) marks.push(it)
  }
  return marks.toSorted((a, b) => a.offset - b.offset).slice(0, MARKS_MAX)
}

/** As words of their own, and not in a tag. */
function placesOf(source: string, words: string): Mark[] {
  if (words.trim() === '') return []
  const places: Mark[] = []
  for (
    let at = source.indexOf(words);
    at >= 0 && places.length < MARKS_MAX;
    at = source.indexOf(words, at + words.length)
  )
    if (isWhole(source, at, words) && !isInTag(source, at)) places.push({ offset: at, length: words.length })
  return places
}

const LETTER = /[\p{L}\p{N}]/u
const isWhole = (source: string, at: number, words: string) =>
  !(LETTER.test(words[0] ?? '') && LETTER.test(source[at - 1] ?? '')) &&
  !(LETTER.test(words.at(-1) ?? '') && LETTER.test(source[at + words.length] ?? ''))
/** Longer ones are none that a compiler takes for one. */
const TAG_MAX_CHARS = 2_000
function isInTag(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - TAG_MAX_CHARS), at)
  const opened = before.lastIndexOf('<')
  return opened > before.lastIndexOf('>') && /^<[a-z/!]/i.test(before.slice(opened, opened + 2))
}

/** The same words with markup between them: of each place, what of it is read. */
function apartIn(source: string, quote: string): Mark[] {
  if (quote.length > QUOTE_MAX_CHARS) return []
  const words = quote
    .split(/\s+/)
    .map(word => word.replaceAll(SIGNS_AROUND, ''))
    .filter(word => word !== '')
  if (words.length === 0 || words.length > QUOTE_MAX_WORDS) return []
  const pattern = new RegExp(words.map(written).join(BETWEEN), 'giu')
  return [...source.matchAll(pattern)]
    .slice(0, MARKS_MAX)
    .filter(({ index, 0: it }) => isWhole(source, index, it) && !isInTag(source, index))
    .flatMap(({ index, 0: it }) => readIn(it).map(mark => ({ ...mark, offset: index + mark.offset })))
}
const QUOTE_MAX_WORDS = 40
const QUOTE_MAX_CHARS = 400
const SIGNS_AROUND = new RegExp(`^${SIGN}+|${SIGN}+$`, 'g')
/** As a page may write it. */
const written = (word: string) => [...word].map(sign => AS_ENTITY[sign] ?? inPattern(sign)).join(WITHIN)
const AS_ENTITY: Readonly<Record<string, string>> = { '&': '&(?:amp;)?', '"': '(?:"|&quot;)' }
/** Tags within a word part nothing that is read. */
const WITHIN = `(?:${TAG}){0,4}(?!${TAG})`

function readIn(found: string): Mark[] {
  const blank = found.replaceAll(/<[^<>]*>/g, tag => '<'.repeat(tag.length))
  return [...blank.matchAll(PIECE)].map(({ index, 0: it }) => ({ offset: index, length: it.length }))
}

const isOver = (a: Mark, b: Mark) => a.offset < b.offset + b.length && b.offset < a.offset + a.length

/** Line and column of an offset, from 1. */
export function lineOf(source: string, offset: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
