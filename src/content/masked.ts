/**
 * Words in another format with their merge tags put aside: each is a short text that the format takes for a letter, that
 * no author can write, and that is looked for in what the format came to.
 */

import { must } from '#base/bug.ts'
import type { Mark, Text } from '#wire/merge/types.ts'
import { cleaned } from './hole.ts'

type Item = Text | Mark
/** U+FDD4 to U+FDD6 are noncharacters, and {@link cleaned} leaves none of an author's. */
const WRITTEN = /\ufdd4(\d+)\ufdd5/g
const stands = (number: number) => `\ufdd4${number}\ufdd5`
/** One or more tags, and white space around them. */
export const MARKS_ONLY = /^\s*(?:\ufdd4\d+\ufdd5\s*)+$/
export const hasMark = (text: string): boolean => text.includes('\ufdd4')

export class Masked {
  readonly text: string
  readonly #marks: readonly Mark[]
  /** Where each line of the masked text begins in the source. */
  readonly #lines: readonly number[]
  readonly #starts: readonly { readonly masked: number; readonly source: number }[]

  constructor(items: readonly Item[]) {
    const marks: Mark[] = []
    const lines = [0]
    const starts: { masked: number; source: number }[] = []
    let text = ''
    for (const item of items) {
      starts.push({ masked: text.length, source: item.at })
      if (item.is !== 'text') {
        text += stands(marks.push(item) - 1)
        continue
      }
      for (let at = item.text.indexOf('\n'); at >= 0; at = item.text.indexOf('\n', at + 1)) lines.push(item.at + at + 1)
      text += cleaned(item.text)
    }
    this.text = text
    this.#marks = marks
    this.#lines = lines
    this.#starts = starts
  }

  /** Where in the source a line begins, counted from 1 as formats count them. */
  lineAt(line: number): number {
    return this.#lines[Math.min(Math.max(line, 1), this.#lines.length) - 1] ?? 0
  }

  /** Where in the source an offset of the masked text is. */
  sourceAt(offset: number): number {
    const start = this.#starts[this.#starts.findLastIndex(({ masked }) => masked <= offset)]
    return start ? start.source + offset - start.masked : offset
  }

  markOf(number: number): Mark {
    const mark = this.#marks[number]
    must(mark, 'what stands for a tag is ours')
    return mark
  }

  /** The numbers of the tags in a piece of masked text. */
  numbersIn(text: string): readonly number[] {
    return Array.from(text.matchAll(WRITTEN), ([, number]) => Number(number))
  }

  /** The masked text with something else in the place of what stands for each tag. */
  put(instead: (stands: string, number: number) => string): string {
    return this.text.replaceAll(WRITTEN, (it, number: string) => instead(it, Number(number)))
  }

  /** What the format came to, with the tags in it again. A tag that stands twice is two: each has a place of its own. */
  restored(made: string): readonly Item[] {
    const items: Item[] = []
    let from = 0
    for (const match of made.matchAll(WRITTEN)) {
      if (match.index > from) items.push({ is: 'text', text: made.slice(from, match.index), at: from })
      items.push({ ...this.markOf(Number(match[1])) })
      from = match.index + match[0].length
    }
    return from < made.length ? [...items, { is: 'text', text: made.slice(from), at: from }] : items
  }

  /** Words of a message that the format gives about itself, with the tags as their author wrote them. */
  told(says: string, source: string): string {
    return says.replace(WRITTEN, (_, number: string) => {
      const { at, end } = this.markOf(Number(number))
      return source.slice(at, end)
    })
  }
}
