/**
 * What a page of HTML shows, what it holds back, and where it leads. The tokenizer is a real one, so that a comment or a tag
 * within a word parts nothing; each letter keeps its place in the source.
 */

import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { isLost, type Looks, looksOf, readSheet, type Sheet } from './css.ts'
import { type Flow, FlowWriter } from './flow.ts'

export type PageLink = { readonly href: string; readonly from: number; readonly to: number; readonly shown: string }
/** A page within the page: an address of data, the source of a frame, what is for one mail program only. */
export type Inner = {
  readonly source: string
  readonly from: number
  readonly to: number
  readonly exact: boolean
  readonly kind: 'data' | 'html'
}

export type Page = {
  readonly shown: Flow
  readonly hidden: Flow
  /** Titles, labels and names of files: read by some, and not in the text. */
  readonly aside: Flow
  readonly links: readonly PageLink[]
  readonly inner: readonly Inner[]
  readonly pictures: number
  /** Letters that nobody sees, beside what a mail program shows next to the subject. */
  readonly hiddenChars: number
  readonly tooDeep: boolean
}

type Seen = { readonly looks: Looks; readonly isSeen: boolean }

type Element = Seen & {
  readonly name: string
  readonly link: { readonly href: string; readonly from: number; readonly at: number } | undefined
}

const OUTSIDE: Element = { name: '', looks: {}, isSeen: true, link: undefined }
const DEPTH_MAX = 400
const INNER_MAX = 20
/** What may stand hidden before the text: a preheader. */
const PREHEADER_CHARS = 250
const ENTITIES_MIN = 3
const STYLES_MAX = 1_000

const BLOCKS = new Set(
  `address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr
  li main nav ol p pre section table tbody tfoot thead title tr ul option text tspan`.split(/\s+/),
)
const CELLS = new Set(['td', 'th', 'button', 'label', 'select'])
const EMPTY = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '))
const SILENT = new Set(['script', 'style', 'template', 'head', 'object'])
/** What an opening tag ends, when it stands right within it. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  li: ['li', 'p'],
  td: ['td', 'th', 'p'],
  th: ['td', 'th', 'p'],
  tr: ['td', 'th', 'tr', 'p'],
  option: ['option'],
  body: ['head'],
}
const ENDS_P = new Set(
  'address article blockquote div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
)
const READ = new Set(['alt', 'title', 'placeholder', 'aria-label', 'value', 'summary', 'content'])
const ADDRESSES = new Set(['href', 'src', 'data', 'srcdoc', 'background', 'action', 'xlink:href'])
const KEPT = new Set(['style', 'class', 'id', 'hidden', 'dir', 'bgcolor', 'color', 'size', 'type', 'name'])

/** What an element says of its looks. */
const SAYS_LOOKS = ['class', 'id', 'style', 'bgcolor', 'background', 'color', 'hidden', 'type', 'dir'] as const

type Attribute = { text: string; from: number; to: number; exact: boolean }

/** @param offset where this source stands in the whole part. */
export function readPage(source: string, offset = 0): Page {
  const reader = new PageReader(source, offset)
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader)
  tokenizer.write(source)
  tokenizer.end()
  return reader.page()
}

class PageReader implements TokenizerCallbacks {
  readonly #source: string
  readonly #offset: number
  readonly #shown: FlowWriter
  readonly #hidden: FlowWriter
  readonly #aside: FlowWriter
  readonly #links: PageLink[] = []
  readonly #inner: Inner[] = []
  readonly #stack: Element[] = [OUTSIDE]
  readonly #sheet: Sheet
  /** What was found of elements, by what they stand in and by what they say. */
  readonly #seen = new WeakMap<Looks, Map<string, Seen>>()
  #tag = ''
  #attributes = new Map<string, Attribute>()
  #attribute = ''
  #value: Attribute = { text: '', from: 0, to: 0, exact: true }
  #pictures = 0
  #hiddenChars = 0
  #shownAny = false
  #preheader = 0
  #entities = 0
  #textEnd = 0
  #tooDeep = false

  constructor(source: string, offset: number) {
    this.#source = source
    this.#offset = offset
    this.#shown = new FlowWriter('html', source.length)
    this.#hidden = new FlowWriter('html', 256)
    this.#aside = new FlowWriter('html', 256)
    this.#sheet = sheetIn(source, offset)
  }

  page(): Page {
    for (const { text, from, to } of this.#sheet.contents) this.#put(text, from, to, 'picture')
    return {
      shown: this.#shown.flow(),
      hidden: this.#hidden.flow(),
      aside: this.#aside.flow(),
      links: this.#links,
      inner: this.#inner,
      pictures: this.#pictures,
      hiddenChars: this.#hiddenChars,
      tooDeep: this.#tooDeep,
    }
  }

  get #top(): Element {
    return this.#stack.at(-1) ?? OUTSIDE
  }

  ontext(start: number, end: number): void {
    const element = this.#top
    if (SILENT.has(element.name)) return
    const text = this.#source.slice(start, end).replace(/[\n\r\t\f]/g, ' ')
    const writer = this.#writerFor(element, text)
    if (
      writer === this.#shown &&
      this.#textEnd > 0 &&
      start - this.#textEnd >= 7 &&
      this.#source.startsWith('<!--', this.#textEnd)
    )
      writer.mark('comment', writer.length, writer.length)
    const from = writer.length
    writer.copy(text, this.#offset + start)
    if (element.looks.reversed) this.#reversed(writer, from)
    this.#textEnd = end
  }

  ontextentity(code: number, end: number): void {
    const element = this.#top
    if (SILENT.has(element.name)) return
    const text = String.fromCodePoint(code)
    const start = this.#source.lastIndexOf('&', end - 1)
    const writer = this.#writerFor(element, text)
    const isLetter = code < 0x80 && /[a-z]/i.test(text)
    if (isLetter && ++this.#entities >= ENTITIES_MIN) writer.mark('entity', writer.length, writer.length + 1)
    writer.put(/\s/.test(text) ? ' ' : text, this.#offset + start, this.#offset + end)
    this.#textEnd = end
  }

  #writerFor(element: Element, text: string): FlowWriter {
    if (element.isSeen) {
      if (text.trim() !== '') this.#shownAny = true
      return this.#shown
    }
    const chars = text.replace(/[\s\u00a0\u200b-\u200f\u034f\u00ad\u2007\ufeff]+/g, '').length
    if (!this.#shownAny && this.#preheader < PREHEADER_CHARS) this.#preheader += chars
    else this.#hiddenChars += chars
    return this.#hidden
  }

  /** What was just written, word for word, is shown the other way round. */
  #reversed(writer: FlowWriter, from: number): void {
    writer.turn(from)
    writer.mark('bidi', from, writer.length)
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#source.slice(start, end).toLowerCase()
    if (this.#attributes.size > 0) this.#attributes = new Map()
  }

  onattribname(start: number, end: number): void {
    this.#attribute = end - start > 40 ? '' : this.#source.slice(start, end).toLowerCase()
    this.#value = { text: '', from: end, to: end, exact: true }
  }

  onattribdata(start: number, end: number): void {
    if (!isOfInterest(this.#attribute)) return
    if (this.#value.text === '') this.#value.from = start
    else if (this.#value.to !== start) this.#value.exact = false
    this.#value.text += this.#source.slice(start, end)
    this.#value.to = end
  }

  onattribentity(code: number): void {
    this.#value.text += String.fromCodePoint(code)
    this.#value.exact = false
  }

  onattribend(_: unknown, end: number): void {
    this.#value.to = Math.max(this.#value.to, end)
    if (isOfInterest(this.#attribute) && !this.#attributes.has(this.#attribute))
      this.#attributes.set(this.#attribute, this.#value)
  }

  onopentagend(): void {
    this.#open(false)
  }

  onselfclosingtag(): void {
    this.#open(true)
  }

  #open(closed: boolean): void {
    const name = this.#tag
    this.#endWhatEnds(name)
    this.#gap(name)
    const { looks, isSeen } = this.#seenOf(name)
    if (name === 'img' || name === 'image') this.#pictures++
    this.#readAttributes(looks)
    if (EMPTY.has(name) || (closed && !BLOCKS.has(name) && !CELLS.has(name) && name !== 'a' && name !== 'span')) return
    if (this.#stack.length >= DEPTH_MAX) return void (this.#tooDeep = true)
    const href = name === 'a' ? this.#attributes.get('href') : undefined
    const link = href && { href: href.text, from: this.#shown.length, at: this.#offset + href.from }
    this.#stack.push({ name, looks, isSeen, link })
  }

  #endWhatEnds(name: string): void {
    const ends = ENDS[name] ?? []
    while (this.#stack.length > 1 && (ends.includes(this.#top.name) || (this.#top.name === 'p' && ENDS_P.has(name))))
      this.#pop()
  }

  #gap(name: string): void {
    if (BLOCKS.has(name)) this.#shownGap('\n\n')
    else if (name === 'br') this.#shownGap('\n')
    else if (CELLS.has(name)) this.#shownGap(' ')
  }

  #shownGap(gap: string): void {
    const writer = this.#top.looks.gone ? this.#hidden : this.#shown
    if (writer.length > 0 && writer.last !== '\n') writer.put(gap, this.#offset, this.#offset)
  }

  /** A newsletter says the same of each of its cells. */
  #seenOf(name: string): Seen {
    const around = this.#top
    let key = name
    for (const attribute of SAYS_LOOKS) {
      const said = this.#attributes.get(attribute)
      if (said !== undefined) key += `\n${attribute}\n${said.text}`
    }
    const within = this.#within(around.looks)
    const known = within.get(key)
    if (known !== undefined) return known
    const looks = this.#looksOf(name)
    const seen = { looks, isSeen: looks === around.looks ? around.isSeen : isSeenBy(looks) }
    if (within.size < STYLES_MAX) within.set(key, seen)
    return seen
  }

  #within(looks: Looks): Map<string, Seen> {
    let within = this.#seen.get(looks)
    if (within === undefined) this.#seen.set(looks, (within = new Map()))
    return within
  }

  /** Those of what it stands in, and its own; most elements have none. */
  #looksOf(name: string): Looks {
    const around = this.#top.looks
    const all = this.#ownLooks(name)
    if (all.length === 0) return around
    const looks = { ...around }
    for (const own of all) Object.assign(looks, own, looks.gone || own.gone ? { gone: true } : {})
    return looks
  }

  #ownLooks(name: string): Looks[] {
    const said = (attribute: string) => this.#attributes.get(attribute)?.text
    const own: Looks[] = []
    if (this.#sheet.looks.size > 0) own.push(...this.#sheetLooks(name, said('class') ?? '', said('id') ?? ''))
    if (this.#attributes.size === 0) return own
    const ground = said('bgcolor')
    if (ground !== undefined) own.push(looksOf(`background-color:${ground}`))
    if (said('background') !== undefined) own.push({ background: 'image' })
    const ink = name === 'font' ? said('color') : undefined
    if (ink !== undefined) own.push(looksOf(`color:${ink}`))
    if (said('hidden') !== undefined || (name === 'input' && said('type') === 'hidden')) own.push({ gone: true })
    if (name === 'bdo' && said('dir')?.toLowerCase() === 'rtl') own.push({ reversed: true })
    const style = said('style')
    if (style !== undefined) own.push(looksOf(style))
    return own
  }

  #sheetLooks(name: string, classes: string, id: string): Looks[] {
    const { looks } = this.#sheet
    const own = classes === '' ? [] : classes.toLowerCase().split(/\s+/).slice(0, 20)
    const keys = [name, ...own.flatMap(it => (it === '' ? [] : [`.${it}`, `${name}.${it}`]))]
    if (id !== '') keys.push(`#${id.toLowerCase()}`)
    return keys.flatMap(key => looks.get(key) ?? [])
  }

  #readAttributes(looks: Looks): void {
    this.#attributes.forEach((value, name) => {
      if (READ.has(name) && (name !== 'content' || this.#tag !== 'meta')) this.#readValue(name, value, looks)
      if (ADDRESSES.has(name)) this.#readAddress(name, value)
    })
  }

  #readValue(name: string, value: Attribute, looks: Looks): void {
    if (name === 'value' && this.#tag !== 'input' && this.#tag !== 'button') return
    const isShown = (name === 'alt' || name === 'value') && !looks.gone && !looks.invisible
    const writer = isShown ? this.#shown : this.#aside
    writer.put(isShown ? ' ' : '\n\n', this.#offset + value.from, this.#offset + value.from)
    if (value.exact) writer.copy(value.text.replace(/[\n\r\t]/g, ' '), this.#offset + value.from)
    else writer.put(value.text, this.#offset + value.from, this.#offset + value.to)
    writer.put(isShown ? ' ' : '\n\n', this.#offset + value.to, this.#offset + value.to)
  }

  #readAddress(name: string, { text, from, to, exact }: Attribute): void {
    const place = { from: this.#offset + from, to: this.#offset + to }
    if (name === 'srcdoc') return this.#addInner({ source: text, ...place, exact, kind: 'html' })
    if (/^\s*data:/i.test(text)) return this.#addInner({ source: text, ...place, exact: false, kind: 'data' })
    if (this.#tag === 'img' || name === 'background') {
      const [, file] = /([^/?#]*)\.(?:png|jpe?g|gif|webp|svg|bmp|avif)(?:[?#]|$)/i.exec(text.slice(-200)) ?? []
      if (file !== undefined) this.#aside.put(`\n\n${file.replaceAll(/[_%+]/g, ' ')}\n\n`, place.from, place.to)
    } else if (name === 'href' || name === 'action') this.#links.push({ href: text, ...place, shown: '' })
  }

  #addInner(inner: Inner): void {
    if (this.#inner.length < INNER_MAX) this.#inner.push(inner)
  }

  onclosetag(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase().trim()
    let at = this.#stack.length - 1
    while (at > 0 && this.#stack[at]?.name !== name) at--
    if (at > 0) while (this.#stack.length > at) this.#pop()
    this.#gap(name)
  }

  #pop(): void {
    const link = this.#stack.pop()?.link
    if (link === undefined) return
    const shown = this.#shown.textFrom(link.from)
    const number = this.#links.findLastIndex(it => it.href === link.href && it.from === link.at)
    const known = this.#links[number]
    if (known) this.#links[number] = { ...known, shown }
  }

  /** What only one mail program shows is a page too. Other comments are nothing. */
  oncomment(start: number, end: number, endOffset: number): void {
    const text = this.#source.slice(start, end - endOffset)
    const [, condition] = /^\s*\[if\s([^\]]{0,60})\]>/i.exec(text) ?? []
    if (condition === undefined) return
    const from = text.indexOf('>') + 1
    this.#addInner({
      source: text.slice(from),
      from: this.#offset + start + from,
      to: this.#offset + end,
      exact: true,
      kind: 'html',
    })
  }

  #put(text: string, from: number, to: number, mark: 'picture'): void {
    this.#shown.put('\n\n', from, from)
    const at = this.#shown.length
    this.#shown.put(text, from, to)
    this.#shown.mark(mark, at, this.#shown.length)
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.ontext(start, end - endOffset)
  }
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
  isInForeignContext(): boolean {
    return this.#stack.some(it => it.name === 'svg')
  }
}

const isSeenBy = ({ gone, invisible, tiny, color, background }: Looks) =>
  !gone && !invisible && !tiny && !isLost(color, background)

const isOfInterest = (name: string) => READ.has(name) || ADDRESSES.has(name) || KEPT.has(name)

const CSS_MAX_CHARS = 65_536

/** The styles of the page, wherever they stand in it. Each search goes on from the last: the source is passed once. */
function sheetIn(source: string, offset: number): Sheet {
  const looks = new Map<string, Looks>()
  const contents: Sheet['contents'][number][] = []
  const open = /<style\b/gi
  const close = /<\/style/gi
  for (let left = CSS_MAX_CHARS; left > 0;) {
    const begin = open.exec(source)
    const from = begin === null ? -1 : source.indexOf('>', begin.index) + 1
    if (from <= 0) break
    close.lastIndex = from
    const end = close.exec(source)?.index ?? source.length
    const sheet = readSheet(source.slice(from, Math.min(end, from + left)), offset + from)
    for (const [key, own] of sheet.looks) looks.set(key, { ...looks.get(key), ...own })
    contents.push(...sheet.contents)
    left -= end - from
    open.lastIndex = end
  }
  return { looks, contents }
}
