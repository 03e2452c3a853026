/** HTML by one small template: whatever is put into it is text, unless it was made by it. */

import { escaped } from '#base/escape.ts'

/** Markup that {@link html} has made. Nothing else makes one. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What may be put in: text and numbers, markup, lists of it, and nothing. */
export type Part = string | number | Html | readonly Part[] | undefined | null | false

/** `html\`<p title="${title}">${text}</p>\``: attributes are always quoted. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, i) => text + written(parts[i])).join(''))
}

function written(part: Part): string {
  if (part === undefined || part === null || part === false) return ''
  if (part instanceof Html) return part.text
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return part.map(written).join('')
}

/** The address as a link, where it is one of the web or of a mailbox; else as it stands. */
export function linkTo(address: string): Html {
  if (/^https?:\/\//i.test(address)) return html`<a href="${address}" rel="noopener">${address}</a>`
  return /^[^\s@<>"]+@[^\s@<>"]+$/.test(address)
    ? html`<a href="mailto:${encodeURI(address)}">${address}</a>`
    : html`${address}`
}
