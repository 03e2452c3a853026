/** Merge tags while the HTML around them is worked on: each is a short text that nothing else can be, and a number. */

import { must } from '#base/bug.ts'
import { nest, type Placed } from '#wire/merge/nest.ts'
import type { Mark, Text } from '#wire/merge/types.ts'
import type { Place } from './types.ts'

/** What stands in a hole: one tag of the merge language, or a whole address with tags in it. */
export type Filling =
  | { readonly mark: Mark; readonly in: 'text' | 'attribute' }
  | { readonly url: readonly Placed<Place>[]; readonly at: number }

/** U+FDD0 to U+FDEF are noncharacters: no text that means something holds them, and ours none of its author's. */
const RESERVED = /[\ufdd0-\ufdef]/g
const WRITTEN = /<!--\ufdd1(\d+)\ufdd2-->|\ufdd1(\d+)\ufdd2/g

export const cleaned = (text: string): string => text.replace(RESERVED, '\ufffd')
export const hasHole = (text: string): boolean => text.includes('\ufdd1')

export class Holes {
  readonly #fillings: Filling[] = []

  /** The text that stands for it. */
  add(filling: Filling): string {
    return `\ufdd1${this.#fillings.push(filling) - 1}\ufdd2`
  }

  /** Text and fillings in turn; comments that hold a hole are one. */
  split(text: string): readonly (string | Filling)[] {
    if (!hasHole(text)) return text === '' ? [] : [text]
    const parts: (string | Filling)[] = []
    let from = 0
    for (const match of text.matchAll(WRITTEN)) {
      if (match.index > from) parts.push(text.slice(from, match.index))
      const filling = this.#fillings[Number(match[1] ?? match[2])]
      must(filling, 'a hole has something to fill it')
      parts.push(filling)
      from = match.index + match[0].length
    }
    return from < text.length ? [...parts, text.slice(from)] : parts
  }

  /** The marks in a text, in order. */
  marksIn(text: string): readonly Mark[] {
    return this.split(text).flatMap(part => (typeof part !== 'string' && 'mark' in part ? [part.mark] : []))
  }

  /** As the merge language puts blocks together, for the HTML part or for the text part. */
  placed(text: string, part: 'html' | 'text'): readonly Placed<Place>[] {
    return this.split(text).map(piece => {
      if (typeof piece === 'string') return piece
      if ('url' in piece)
        return {
          node: {
            is: 'whole',
            parts: nest(piece.url).nodes,
            as: part === 'html' ? 'html-url' : 'text-url',
            at: piece.at,
          },
        }
      return { mark: piece.mark, as: part === 'text' ? 'plain' : piece.in === 'text' ? 'html-text' : 'html-attribute' }
    })
  }
}

/** Text in the merge language without any markup around it. */
export function placedIn(items: readonly (Text | Mark)[], as: Place): readonly Placed<Place>[] {
  return items.map(item => (item.is === 'text' ? item.text : { mark: item, as }))
}
