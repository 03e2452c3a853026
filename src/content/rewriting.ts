/** A page that is written anew in a few places, for whoever looks at it: all else of it stays byte for byte. */

import { parse } from 'parse5'
import { elementsOf, isText, type Element } from './tree.ts'

export type Pen = {
  /** What an attribute becomes; undefined where it stays. */
  attribute(element: Element, name: string, value: string): string | undefined
  /** What the text of a style sheet, or of a style, becomes. */
  css(written: string): string
}
type Edit = { readonly end: number; readonly text: string }

export function rewritten(html: string, pen: Pen): string {
  const edits = new Map<number, Edit>() // By where: a parser may bring one tag into two places of its tree.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  for (const element of elementsOf(document)) for (const [at, edit] of editsOf(element, html, pen)) edits.set(at, edit)
  const parts: string[] = []
  let done = 0
  for (const [at, { end, text }] of [...edits].toSorted(([a], [b]) => a - b)) {
    if (at < done) continue
    parts.push(html.slice(done, at), text)
    done = end
  }
  return parts.join('') + html.slice(done)
}

function* editsOf(element: Element, html: string, pen: Pen): Generator<readonly [number, Edit]> {
  const places = element.sourceCodeLocation?.attrs ?? {}
  for (const { name, value } of element.attrs) {
    const place = places[name]
    const shown = name === 'style' ? pen.css(value) : pen.attribute(element, name, value)
    if (place && shown !== undefined && shown !== value)
      yield [place.startOffset, { end: place.endOffset, text: `${name}="${escaped(shown)}"` }]
  }
  if (element.tagName !== 'style') return
  for (const child of element.childNodes) {
    const place = isText(child) ? child.sourceCodeLocation : undefined
    if (place)
      yield [place.startOffset, { end: place.endOffset, text: pen.css(html.slice(place.startOffset, place.endOffset)) }]
  }
}

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
