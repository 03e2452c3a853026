/** What a subject, a sender's name and a preview text must be; most of it so that they are truthful. */

import {
  FROM_NAME_GOOD_CHARS,
  FROM_NAME_MAX_CHARS,
  PREHEADER_GOOD_CHARS,
  PREHEADER_MAX_CHARS,
  SUBJECT_GOOD_CHARS,
  SUBJECT_MAX_CHARS,
} from '#base/limits.ts'
import type { Found, ProblemCode } from './problem.ts'

type HeadPart = 'subject' | 'from' | 'preheader'
type Rule = {
  readonly code: ProblemCode
  /** The stretch of the source that is wrong; undefined where nothing is. */
  readonly broken: (source: string, said: string) => { at: number; text: string } | undefined
  readonly about?: string | number
}

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const LINE_BREAK = /[\r\n\0\u2028\u2029\x0b\x0c\x85]/
/**
 * What mail programs put before the subject of an answer or of a message passed on, in the languages of Europe; also
 * counted (`Re[2]:`), repeated, in brackets or full-width.
 */
const FAKE_REPLY =
  /^[\s[({<"'“„«*_~\p{Cf}]*((?:re|aw|sv|vs|fw|fwd|wg|tr|rv|res|enc|rif|r|i|odp|pd|vá|ynt|ilt|antw|doorst|回复|回覆|转发|轉寄|答复)\s*(?:[[(^]?\d+[\])]?)?\s*[:：])/iu
const SHOUTED = /\p{Lu}{2,}/u
const MARKS = /[!?¡¿]{3,}|\${2,}|€{2,}|(?:\p{Extended_Pictographic}\ufe0f?\s*){4,}/u
const ADDRESS = /[^\s<>"]+@[^\s<>"]+\.[^\s<>"]+/

const found = (pattern: RegExp) => (source: string) => {
  const match = pattern.exec(source)
  const text = match?.[1] ?? match?.[0] ?? ''
  return match ? { at: match.index + match[0].indexOf(text), text } : undefined
}
const whole = (source: string) => ({ at: 0, text: source })
const longer = (chars: number) => (source: string, said: string) =>
  Array.from(said).length > chars ? whole(source) : undefined
const missing = (source: string) => (source.trim() === '' ? whole(source) : undefined)

const RULES: Readonly<Record<HeadPart, readonly Rule[]>> = {
  subject: [
    { code: 'subject-missing', broken: missing },
    { code: 'subject-line-break', broken: found(LINE_BREAK) },
    { code: 'subject-too-long', broken: longer(SUBJECT_MAX_CHARS), about: SUBJECT_MAX_CHARS },
    { code: 'subject-long', broken: longer(SUBJECT_GOOD_CHARS), about: SUBJECT_GOOD_CHARS },
    {
      code: 'subject-fake-reply',
      broken: (source, said) => found(FAKE_REPLY)(source) ?? inSaid(FAKE_REPLY, source, said),
    },
    { code: 'subject-shouting', broken: (source, said) => (isShouted(said) ? whole(source) : undefined) },
    { code: 'subject-marks', broken: found(MARKS) },
  ],
  from: [
    { code: 'from-missing', broken: missing },
    { code: 'from-line-break', broken: found(LINE_BREAK) },
    { code: 'from-too-long', broken: longer(FROM_NAME_MAX_CHARS), about: FROM_NAME_MAX_CHARS },
    { code: 'from-long', broken: longer(FROM_NAME_GOOD_CHARS), about: FROM_NAME_GOOD_CHARS },
    { code: 'from-address', broken: (source, said) => found(ADDRESS)(source) ?? inSaid(ADDRESS, source, said) },
  ],
  preheader: [
    { code: 'preheader-missing', broken: missing },
    { code: 'preheader-line-break', broken: found(LINE_BREAK) },
    { code: 'preheader-too-long', broken: longer(PREHEADER_MAX_CHARS), about: PREHEADER_MAX_CHARS },
    { code: 'preheader-long', broken: longer(PREHEADER_GOOD_CHARS), about: PREHEADER_GOOD_CHARS },
  ],
}

/** What is wrong with the part: as it is written, and as it reads with sample values. */
export function headFlaws(part: HeadPart, source: string, said: string): readonly Found[] {
  return RULES[part].flatMap(({ code, broken, about }) => {
    const flaw = broken(source, said)
    return flaw
      ? [{ code, at: flaw.at, end: flaw.at + flaw.text.length, about: String(about ?? flaw.text.trim()) }]
      : []
  })
}

/** Put together from pieces, it stands nowhere in the source. */
function inSaid(pattern: RegExp, source: string, said: string): { at: number; text: string } | undefined {
  return pattern.test(said) ? whole(source) : undefined
}

/** All letters that could be small are capitals, and there are more than a word of them. */
function isShouted(said: string): boolean {
  const letters = said.replace(/[^\p{L}]/gu, '')
  return (
    letters.length > 10 && letters === letters.toUpperCase() && letters !== letters.toLowerCase() && SHOUTED.test(said)
  )
}
