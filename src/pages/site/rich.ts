/** Sentences with what is typed in `backticks` and links in [brackets](/address): the least that a guide needs. */

import { html, type Html } from '../html.ts'

const MARKS = /`([^`]+)`|\[([^\]]+)\]\((\/[^)\s]*)\)/g

export function rich(text: string): readonly (string | Html)[] {
  const parts: (string | Html)[] = []
  let at = 0
  for (const { index, 0: whole, 1: typed, 2: words = '', 3: href = '' } of text.matchAll(MARKS)) {
    parts.push(text.slice(at, index))
    parts.push(typed === undefined ? html`<a href="${href}">${words}</a>` : html`<code>${typed}</code>`)
    at = index + whole.length
  }
  return [...parts, text.slice(at)]
}
