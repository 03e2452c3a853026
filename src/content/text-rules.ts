/** What arrives of a text: who speaks, the words as one reader gets them, the way out. Pure, and all that a worker needs. */

import { type Result, yes } from '#base/result.ts'
import { type WayOut, wayOutText } from '#wire/sms/wording.ts'
import { showTo } from './rules.ts'
import type { CompiledText, Speaker } from './text-types.ts'
import type { FillRefusal, Locale, Reader } from './types.ts'

/**
 * Whether the words say who speaks: the name as a word of its own, in whatever case. A reader does not know numbers.
 *
 * @example isIdentified('Your bakery: rye is back', 'Bakery') → true
 */
export function isIdentified(body: string, name: string): boolean {
  const [said, its] = [wordsOf(body), wordsOf(name)]
  return its !== ' ' && said.includes(its)
}

/** Letters and digits, with one blank around each word. */
const wordsOf = (text: string) =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `.replace(/^ +$/, ' ')

/** The first text to somebody says how to get no more, and so does each n-th after it [PC-08]. */
export const carriesWayOut = (nth: number, { everyNth }: Pick<Speaker, 'everyNth'>): boolean =>
  (Math.max(nth, 1) - 1) % Math.max(everyNth, 1) === 0

/** The words for one reader, without what is put around them; refused where that is too much work for their values. */
export function fillText(compiled: CompiledText, reader: Reader): Result<string, FillRefusal> {
  const shown = showTo(compiled, reader)
  return shown.ok ? yes(tidy(shown.value.text)) : shown
}

/** Without blanks at the ends of lines and around it, and without rows of empty lines: each would be paid for. */
const tidy = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

export type Assembly = {
  readonly body: string
  readonly sender: Speaker
  readonly locale: Locale
  /** The first that this reader ever gets from this sender. */
  readonly isFirst: boolean
  /** Which one to this reader it is, from 1. */
  readonly nth: number
  /** With the reader's own link, where the way out is one. */
  readonly wayOut: WayOut
}

/**
 * What arrives: who speaks in front, unless the words say so already, and the way out at the end of the first text to
 * somebody and of each n-th [PC-08].
 *
 * @example assembleText({ body: 'Fresh rye.', sender: { name: 'Bakery', everyNth: 5 }, … }) → 'Bakery: Fresh rye.\nReply STOP to opt out'
 */
export function assembleText({ body, sender, locale, isFirst, nth, wayOut }: Assembly): string {
  const said = isIdentified(body, sender.name) ? body : `${sender.name}: ${body}`
  return isFirst || carriesWayOut(nth, sender) ? `${said}\n${wayOutText(locale, wayOut)}` : said
}
