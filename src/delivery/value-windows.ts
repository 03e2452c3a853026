/**
 * The places of a message where values stand, each with the words around it: as much as a phrase could reach over. Two
 * values near each other are in one window, so that half of a phrase in each is read together.
 */

import type { Compiled } from '#content/types.ts'

/** Literal text, and the numbers of slots. */
export type Window = { readonly isHtml: boolean; readonly pieces: readonly (string | number)[] }

export type Placed = {
  readonly windows: readonly Window[]
  /** Slots within a tag: what they say is where a link leads, or how something looks. */
  readonly inTags: ReadonlySet<number>
}

/** More letters than the longest phrase has, with room for tags. */
const AROUND_CHARS = 400

type Piece = string | { readonly slot: string }

/** As they are read: the subject before the text, and before the page. `slots` are those that differ by reader; others stand for nothing. */
export function windowsOf({ subject, from, text, html }: Compiled, slots: readonly string[]): Placed {
  const numbered = (pieces: readonly Piece[]) =>
    pieces.map(it => (typeof it === 'string' ? it : numberOf(slots, it.slot)))
  const page = numbered(['<p>', ...subject, '</p>', ...html])
  const isInTag = insideTags(page)
  const shown = page.map((piece, i) => (isInTag[i] && typeof piece === 'number' ? '' : piece))
  return {
    windows: [
      ...around(numbered([...subject, '\n\n', ...text]), false),
      ...around(numbered(from), false),
      ...around(shown, true),
    ],
    inTags: new Set(page.filter((it, i): it is number => typeof it === 'number' && isInTag[i] === true)),
  }
}

function numberOf(slots: readonly string[], slot: string): number | string {
  const number = slots.indexOf(slot)
  return number < 0 ? ' ' : number
}

/** Of each piece, whether a tag was begun before it that has not ended. */
function insideTags(pieces: readonly (string | number)[]): readonly boolean[] {
  let isInside = false
  return pieces.map(piece => {
    const was = isInside
    if (typeof piece === 'string' && /[<>]/.test(piece)) isInside = piece.lastIndexOf('<') > piece.lastIndexOf('>')
    return was
  })
}

function around(pieces: readonly (string | number)[], isHtml: boolean): Window[] {
  return pieces.flatMap((piece, at) => {
    if (typeof piece === 'string') return []
    const before = reach(pieces.slice(0, at).toReversed(), text => tailOf(text, isHtml)).toReversed()
    const after = reach(pieces.slice(at + 1), text => headOf(text, isHtml))
    return [{ isHtml, pieces: [...before, piece, ...after] }]
  })
}

/** Piece by piece, until there is text enough; the last of it is cut. */
function reach(pieces: readonly (string | number)[], cut: (text: string) => string): (string | number)[] {
  const taken: (string | number)[] = []
  let left = AROUND_CHARS
  for (const piece of pieces) {
    if (left <= 0) break
    taken.push(typeof piece === 'string' && piece.length > left ? cut(piece) : piece)
    left -= typeof piece === 'string' ? piece.length : 0
  }
  return taken
}

/** Not from within a tag, nor up to within one. */
function tailOf(text: string, isHtml: boolean): string {
  const tail = text.slice(-AROUND_CHARS)
  const isCut = isHtml && /^[^<]*>/.test(tail)
  return isCut ? tail.slice(tail.indexOf('>') + 1) : tail
}
function headOf(text: string, isHtml: boolean): string {
  const head = text.slice(0, AROUND_CHARS)
  const isCut = isHtml && head.lastIndexOf('<') > head.lastIndexOf('>')
  return isCut ? head.slice(0, head.lastIndexOf('<')) : head
}

/** With the values of one reader, in none of which is a sign that pages escape. */
export const filled = ({ pieces }: Window, values: readonly string[]): string =>
  pieces.map(it => (typeof it === 'string' ? it : (values[it] ?? ''))).join('')
