/** The text part, made from the page: what a reader without HTML gets, with the same merge tags in it. */

import type { Mark } from '#wire/merge/types.ts'
import { hasHole, type Holes } from './hole.ts'
import { attributeOf, isComment, isElement, isText, type Child, type Element } from './tree.ts'
import { stylesOf } from './visible.ts'

/** How many line breaks stand before and after an element. */
const BREAKS: Readonly<Record<string, 1 | 2>> = {
  ...Object.fromEntries('p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table hr'.split(' ').map(name => [name, 2])),
  ...Object.fromEntries(
    'div li dt dd tr td th caption address article aside section header footer main nav figure figcaption center body tbody thead tfoot'
      .split(' ')
      .map(name => [name, 1]),
  ),
}
const SILENT = new Set(['head', 'style', 'script', 'title', 'template', 'xml', 'o:p'])
const RULE = '-'.repeat(20)

/** Text with holes; lines are as long as their paragraphs. */
export function plainTextOf(nodes: readonly Child[], holes: Holes): string {
  const writer = new Writer(holes)
  writeAll({ childNodes: nodes }, writer)
  return writer.end()
}

/** A paragraph brings the line breaks that end it, so that one within a block comes and goes with them. */
class Writer {
  /** What each line begins with: quotation marks, or room for the mark of a list. */
  readonly indents: string[] = []
  readonly holes: Holes
  #text = ''
  /** How many line breaks the text ends with at least, whatever was chosen before; at the start there are enough. */
  #breaks = Infinity
  #space = false
  readonly #blocks: { readonly before: number; least: number }[] = []

  constructor(holes: Holes) {
    this.holes = holes
  }

  lines(count: number): void {
    if (this.#breaks < count) {
      this.#text += '\n'.repeat(count - this.#breaks)
      this.#breaks = count
    }
    this.#space = false
  }

  word(text: string): void {
    if (text === '') return
    if (this.#breaks > 0) this.#text += this.indents.join('')
    else if (this.#space) this.#text += ' '
    this.#text += text
    this.#breaks = 0
    this.#space = false
  }

  space(): void {
    this.#space = this.#breaks === 0
  }

  /** Tags of blocks: they take no place themselves. */
  tags(hole: string): void {
    if (this.#space) this.#text += ' '
    this.#space = false
    this.#text += hole
    for (const mark of this.holes.marksIn(hole)) this.#turn(mark)
  }

  end(): string {
    return `${this.#text.trimEnd()}\n`
  }

  #turn(mark: Mark): void {
    const block = this.#blocks.at(-1)
    if (mark.is === 'open') this.#blocks.push({ before: this.#breaks, least: this.#breaks })
    else if (mark.is === 'branch' && block) {
      block.least = Math.min(block.least, this.#breaks)
      this.#breaks = block.before
    } else if (mark.is === 'close' && block) {
      this.#breaks = Math.min(block.least, this.#breaks)
      this.#blocks.pop()
    }
  }
}

function writeAll(parent: { readonly childNodes: readonly Child[] }, writer: Writer): void {
  for (const child of parent.childNodes) write(child, writer)
}

function write(node: Child, writer: Writer): void {
  if (isText(node)) return flow(node.value, writer)
  if (isComment(node)) return hasHole(node.data) ? writer.tags(node.data) : undefined
  if (isElement(node) && !SILENT.has(node.tagName) && !isHidden(node)) writeElement(node, writer)
}

function flow(text: string, writer: Writer): void {
  for (const [i, word] of text
    .replace(/[\u00ad\u200b\u034f\ufeff]/g, '')
    .split(/[\t\n\f\r \u00a0]+/)
    .entries()) {
    if (i > 0) writer.space()
    writer.word(word)
  }
}

/** Not meant to be read: preview text, tracking pixels, a version for other screens. */
function isHidden(element: Element): boolean {
  const style = attributeOf(element, 'style')
  if (attributeOf(element, 'hidden') !== undefined) return true
  if (style === undefined || !/none|all/i.test(style)) return false
  const styles = stylesOf(element)
  return styles.get('display') === 'none' || styles.get('mso-hide') === 'all'
}

type Write = (element: Element, writer: Writer) => void

const WRITERS: Readonly<Record<string, Write>> = {
  br: (_, writer) => writer.lines(1),
  hr: (_, writer) => writer.word(RULE),
  img: (element, writer) => flow(attributeOf(element, 'alt') ?? '', writer),
  a: writeLink,
  li: (element, writer) => indented(element, writer, `${markOf(element)} `),
  blockquote: (element, writer) => quoted(element, writer),
  pre: (element, writer) => writePre(element, writer),
}

function writeElement(element: Element, writer: Writer): void {
  const breaks = BREAKS[element.tagName]
  if (breaks !== undefined) writer.lines(breaks)
  const special = WRITERS[element.tagName]
  if (special) special(element, writer)
  else writeAll(element, writer)
  if (breaks !== undefined) writer.lines(breaks)
}

/** `words <address>`, or one of the two where they say the same (RFC 3986 appendix C). */
function writeLink(element: Element, writer: Writer): void {
  const address = (attributeOf(element, 'href') ?? '').trim()
  const apart = new Writer(writer.holes)
  writeAll(element, apart)
  const words = apart.end().trim()
  writeAll(element, writer)
  if (address === '' || address.startsWith('#') || same(words, address)) return
  writer.space()
  writer.word(words === '' ? address : `<${address}>`)
}

const same = (words: string, address: string) => bare(words) === bare(address)
const bare = (text: string) =>
  text.toLowerCase().replace(/^(?:https?:\/\/|mailto:|tel:|sms:)(?:www\.)?|\/$|[\s().]/g, '')

function markOf(item: Element): string {
  const list = item.parentNode
  if (!list || !isElement(list) || list.tagName !== 'ol') return '-'
  const items = list.childNodes.filter(child => isElement(child) && child.tagName === 'li')
  return `${(Number.parseInt(attributeOf(list, 'start') ?? '1', 10) || 1) + items.indexOf(item)}.`
}

function indented(element: Element, writer: Writer, mark: string): void {
  writer.word(mark.trimEnd())
  writer.space()
  writer.indents.push(' '.repeat(mark.length))
  writeAll(element, writer)
  writer.indents.pop()
}

function quoted(element: Element, writer: Writer): void {
  writer.indents.push('> ')
  writeAll(element, writer)
  writer.indents.pop()
}

function writePre(element: Element, writer: Writer): void {
  for (const child of element.childNodes) {
    if (!isText(child)) write(child, writer)
    else
      for (const [i, line] of child.value.split('\n').entries()) {
        if (i > 0) writer.lines(1)
        writer.word(line)
      }
  }
}
