/** Where words that were found in a compiled message stand in what its writer wrote. */

export type Mark = { readonly offset: number; readonly length: number }

const MARKS_MAX = 40
const RUN_MIN_CHARS = 3
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00A0',
}

/**
 * Each quote, wherever it stands; where the compiler put marks of its own between its words, each run of them. Offsets are in
 * UTF-16 code units; none overlaps another.
 */
export function marksIn(source: string, quotes: readonly string[]): Mark[] {
  const marks: Mark[] = []
  for (const quote of quotes) {
    const whole = placesOf(source, quote)
    const found = whole.length > 0 ? whole : runsOf(quote).flatMap(run => placesOf(source, run).slice(0, 1))
    for (const it of found) if (!marks.some(other => isOver(it, other))) marks.push(it)
  }
  return marks.toSorted((a, b) => a.offset - b.offset).slice(0, MARKS_MAX)
}

/** As words of their own, and not in a tag, unless the words have one. */
function placesOf(source: string, words: string): Mark[] {
  if (words.trim() === '') return []
  const places: Mark[] = []
  for (
    let at = source.indexOf(words);
    at >= 0 && places.length < MARKS_MAX;
    at = source.indexOf(words, at + words.length)
  )
    if (isWhole(source, at, words) && (words.includes('<') || !isInTag(source, at)))
      places.push({ offset: at, length: words.length })
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

/** What stands between tags, as it is written where entities are not needed. */
const runsOf = (quote: string): string[] =>
  quote
    .split(/<[^>]*>|\n/)
    .map(run => run.replaceAll(/&(?:amp|lt|gt|quot|nbsp);/g, entity => ENTITIES[entity] ?? entity).trim())
    .filter(run => run.length >= RUN_MIN_CHARS)

const isOver = (a: Mark, b: Mark) => a.offset < b.offset + b.length && b.offset < a.offset + a.length

/** Line and column of an offset, from 1. */
export function lineOf(source: string, offset: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
