/** What a text says, to whoever reads it: what is shown, what is not, what stands within it encoded, and where it leads. */

import { base64In, decodeData } from './encoded.ts'
import { bitOf, type Flow, FlowWriter, plainFlow, unturned } from './flow.ts'
import { type Inner, type Page, type PageLink, readPage } from './html.ts'
import type { Part, Text } from './types.ts'

export type Extracted = {
  /** Flows that are read one after the other, as one document. The first two are the text and the page, if there are. */
  readonly documents: readonly (readonly Flow[])[]
  readonly links: readonly PageLink[]
  readonly pictures: number
  readonly hiddenChars: number
  readonly isTruncated: boolean
  readonly isTooDeep: boolean
}

/** Of a part: what is longer is read at its head and at its tail. */
const PART_MAX_CHARS = 256 * 1024
const TAIL_CHARS = 64 * 1024
const DEPTH_MAX = 2

class Extraction {
  readonly documents: Flow[][] = []
  readonly links: PageLink[] = []
  pictures = 0
  hiddenChars = 0
  isTruncated = false
  isTooDeep = false

  /** The pieces of a part that are read, and where they stand. */
  pieces(text: string): { readonly text: string; readonly from: number }[] {
    if (text.length <= PART_MAX_CHARS) return [{ text, from: 0 }]
    this.isTruncated = true
    const tail = text.length - TAIL_CHARS
    return [
      { text: text.slice(0, PART_MAX_CHARS - TAIL_CHARS), from: 0 },
      { text: text.slice(tail), from: tail },
    ]
  }

  plain(part: Part, text: string): Flow[] {
    return this.pieces(text).map(piece =>
      piece.from === 0 && piece.text === text ? plainFlow(part, text) : moved(part, piece),
    )
  }

  /** Adds what a page shows to the subject, and the rest by itself. */
  page(subject: readonly Flow[], source: string): void {
    for (const { text, from } of this.pieces(source)) {
      const page = readPage(text, from)
      this.#count(page)
      this.documents.push([...subject, unturned(page.shown)], [page.hidden], [page.aside])
      for (const inner of page.inner) this.#inner(inner, 1)
      this.#encoded(page.shown)
    }
  }

  #count(page: Page): void {
    this.links.push(...page.links)
    this.pictures += page.pictures
    this.hiddenChars += page.hiddenChars
    this.isTooDeep ||= page.tooDeep
  }

  #inner(inner: Inner, depth: number): void {
    if (depth > DEPTH_MAX) return
    const decoded = inner.kind === 'data' ? decodeData(inner.source) : { text: inner.source, isHtml: true }
    if (decoded === undefined) return
    if (!decoded.isHtml) return void this.documents.push([within('html', decoded.text, inner)])
    const page = readPage(decoded.text)
    this.links.push(...page.links.map(it => ({ ...it, from: inner.from, to: inner.to })))
    this.isTooDeep ||= page.tooDeep
    for (const flow of [page.shown, page.hidden, page.aside]) this.documents.push([placed(unturned(flow), inner)])
    for (const deeper of page.inner) this.#inner({ ...deeper, from: inner.from, to: inner.to }, depth + 1)
  }

  encodedIn(flows: readonly Flow[]): void {
    for (const flow of flows) this.#encoded(flow)
  }

  #encoded(flow: Flow): void {
    for (const block of base64In(flow.text)) {
      const place = { from: flow.places?.from[block.from] ?? block.from, to: flow.places?.to[block.to - 1] ?? block.to }
      if (!/<[a-z]/i.test(block.text)) this.documents.push([within(flow.part, block.text, place)])
      else this.#inner({ source: block.text, ...place, exact: false, kind: 'html' }, 1)
    }
  }
}

export function extract({ subject, text, html, sender, links }: Text): Extracted {
  const extraction = new Extraction()
  const head = extraction.plain('subject', subject)
  const body = extraction.plain('text', text)
  extraction.documents.push([...head, ...body])
  if (html !== undefined && html !== '') extraction.page(head, html)
  extraction.documents.push(
    extraction.plain('sender', sender ?? ''),
    extraction.plain('links', (links ?? []).join('\n')),
  )
  extraction.encodedIn([...head, ...body])
  const { documents, pictures, hiddenChars, isTruncated, isTooDeep } = extraction
  return {
    documents: documents.filter(flows => flows.some(it => it.text !== '')),
    links: extraction.links,
    pictures,
    hiddenChars,
    isTruncated,
    isTooDeep,
  }
}

function moved(part: Part, { text, from }: { readonly text: string; readonly from: number }): Flow {
  const writer = new FlowWriter(part, text.length)
  writer.copy(text, from)
  return unturned(writer.flow())
}

type Place = { readonly from: number; readonly to: number }

/** A text that was decoded from this place: all of it stands there. */
function within(part: Part, text: string, { from, to }: Place): Flow {
  const writer = new FlowWriter(part, text.length)
  writer.put(text, from, to)
  writer.mark('encoded', 0, text.length)
  return unturned(writer.flow())
}

/** What was read from an inner page: exactly, where the page is a piece of the source, and as a whole, where it was decoded. */
function placed(flow: Flow, { from, to, exact, kind }: Inner): Flow {
  const { places } = flow
  if (places === undefined) return flow
  if (exact) return { ...flow, places: { from: places.from.map(it => it + from), to: places.to.map(it => it + from) } }
  const marks = kind === 'data' ? [{ from: 0, to: flow.text.length, bit: bitOf('encoded') }, ...flow.marks] : flow.marks
  return {
    ...flow,
    marks,
    places: { from: new Int32Array(flow.text.length).fill(from), to: new Int32Array(flow.text.length).fill(to) },
  }
}
