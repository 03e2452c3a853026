/** What a page has to have around its words: a language, an encoding, a width, the preview text and the ending. */

import { lex } from '#wire/merge/lex.ts'
import { FOOTER_HTML } from './footer.ts'
import { readOwn, type Page } from './page.ts'
import { ROOM } from './pieces.ts'
import { ROOTS } from './rules.ts'
import {
  addDoctype,
  append,
  attributeOf,
  bodyOf,
  detach,
  elementsOf,
  find,
  makeElement,
  prepend,
  setAttribute,
  type Element,
} from './tree.ts'
import type { Locale } from './types.ts'

const FOOTER = lex(FOOTER_HTML, ROOTS).items
/** Fills what mail programs would otherwise fill with the first words of the message. */
const PADDING = '\u200c\u00a0'
const PREVIEW_CHARS = 100
const HIDDEN =
  'display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden;mso-hide:all;color:transparent'

export type Dress = {
  readonly locale: Locale
  readonly title: string
  /** So many characters of preview text are written out; undefined when there is none. */
  readonly previewChars: number | undefined
  /** The styles that could not be written into elements. */
  readonly css: string
  readonly addsFooter: boolean
}

export function dress({ document, holes }: Page, { locale, title, previewChars, css, addsFooter }: Dress): void {
  const [html, head, body] = [find(document, 'html'), find(document, 'head'), bodyOf(document)]
  if (!html || !head || !body) return
  // Without a doctype, browsers measure boxes as in 1999.
  if (!document.childNodes.some(({ nodeName }) => nodeName === '#documentType')) addDoctype(document)
  if (!attributeOf(html, 'lang')) setAttribute(html, 'lang', locale)
  if (!attributeOf(html, 'dir')) setAttribute(html, 'dir', 'ltr')
  dressHead(head, title, css)
  if (previewChars !== undefined) prepend(body, preview(previewChars))
  if (addsFooter) for (const node of readOwn(FOOTER, holes)) append(body, node)
}

function dressHead(head: Element, title: string, css: string): void {
  const metas = elementsOf(head).filter(({ tagName }) => tagName === 'meta')
  for (const meta of metas) if (attributeOf(meta, 'charset') !== undefined || isContentType(meta)) detach(meta)
  const isNamed = (name: string) => metas.some(meta => attributeOf(meta, 'name')?.toLowerCase() === name)
  if (!find(head, 'title')) prepend(head, makeElement('title', {}, title))
  if (!isNamed('viewport'))
    prepend(head, makeElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }))
  prepend(head, makeElement('meta', { charset: 'utf-8' }))
  if (css !== '') append(head, makeElement('style', {}, css))
}

const isContentType = (meta: Element) => attributeOf(meta, 'http-equiv')?.toLowerCase() === 'content-type'

function preview(chars: number): Element {
  return makeElement(
    'div',
    { style: HIDDEN },
    ROOM + PADDING.repeat(Math.max(0, Math.ceil((PREVIEW_CHARS - chars) / 2))),
  )
}
