/** Text made comparable, with a way back to the letters that were written. */

export type Folded = {
  readonly text: string
  /** For each position of `text`, and its end, the position in the original. */
  readonly at: readonly number[]
}
export type Span = { readonly start: number; readonly end: number }

const LETTER = /[\p{L}\p{N}]/u
const APOSTROPHE = /['’‘`´ʼ]/u
const HYPHEN = /[-‐‑]/u
const DASH = /[‒–—―]/u
const UNSEEN = /[\p{Cf}\p{M}]/u
const SINGULAR: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  '×': 'x',
}

/**
 * Lower case, no accents, no invisible characters; apostrophes and hyphens inside words become blanks, dashes become
 * ` - `. A single accented letter that is a word of its own keeps its accent: Italian `e` is and, `è` is is.
 */
export function fold(original: string): Folded {
  const chars = [...original]
  let text = ''
  const at: number[] = []
  let index = 0
  for (const [place, char] of chars.entries()) {
    const folded = foldChar(char, chars[place - 1] ?? ' ', chars[place + 1] ?? ' ')
    for (const unit of folded) at.push(...Array<number>(unit.length).fill(index))
    text += folded
    index += char.length
  }
  at.push(index)
  return { text, at }
}

function foldChar(char: string, before: string, after: string): string {
  if (UNSEEN.test(char)) return ''
  if (APOSTROPHE.test(char)) return ' '
  if (HYPHEN.test(char)) return LETTER.test(before) || LETTER.test(after) ? ' ' : '-'
  if (DASH.test(char)) return '-'
  if (/\s/u.test(char)) return char === '\n' ? '\n' : ' '
  const lower = char.toLowerCase()
  const special = SINGULAR[lower]
  if (special !== undefined) return special
  if (!LETTER.test(before) && !LETTER.test(after) && !/\p{M}/u.test(after)) return lower.normalize('NFC')
  return lower.normalize('NFKD').replace(/\p{M}/gu, '')
}

/** Folded, with one space wherever there is neither letter nor digit: for what is held against whole texts. */
export const plainly = (text: string): string =>
  fold(text)
    .text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The original letters of a span of folded text. */
export function written(original: string, folded: Folded, span: Span): string {
  return original.slice(folded.at[span.start], folded.at[span.end]).trim()
}

/** Sentences and their insets: what stands between full stops, semicolons, brackets and dashes. Spans of folded text. */
export function segmentsOf(original: string, folded: Folded): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (let i = 0; i <= folded.text.length; i++) {
    if (i < folded.text.length && !endsAt(original, folded, i)) continue
    if (folded.text.slice(start, i).trim() !== '') spans.push({ start, end: i })
    start = i + 1
  }
  return spans
}

function endsAt(original: string, folded: Folded, i: number): boolean {
  const char = folded.text[i] ?? ''
  if (/[!?;\n()[\]|•·…]/u.test(char)) return true
  if (char === '-') return /\s/.test(folded.text[i - 1] ?? ' ') && /\s/.test(folded.text[i + 1] ?? ' ')
  if (char !== '.') return false
  const next = /^\s*(\S?)/u.exec(original.slice((folded.at[i] ?? 0) + 1))
  const gap = /^\s/u.test(original.slice((folded.at[i] ?? 0) + 1))
  const word = /[\p{L}\p{N}]*$/u.exec(folded.text.slice(Math.max(0, i - 30), i))?.[0] ?? ''
  if (next?.[1] === '') return true
  return gap && word.length > 2 && !/^\p{Ll}/u.test(next?.[1] ?? '')
}
