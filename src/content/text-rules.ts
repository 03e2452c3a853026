/** Who speaks in a text, and how one leaves it: what has to stand in which. Pure. */

import type { Speaker } from './text-types.ts'

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
