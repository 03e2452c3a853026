/**
 * From HTML with merge tags to a tree with holes. Each tag is put where the HTML standard lets it stand: between
 * elements a block is a comment, which may be anywhere and moves nothing. Then it is checked that the parser saw each
 * where it was written, whole elements between the tags of each block, so that whatever a reader's values choose, what
 * they get is well formed.
 */

import { parse, parseFragment } from 'parse5'
import { HTML_DEPTH_MAX } from '#base/limits.ts'
import type { Placed } from '#wire/merge/nest.ts'
import type { Mark, Text } from '#wire/merge/types.ts'
import { cleaned, hasHole, Holes, placedIn } from './hole.ts'
import { CLOSED_ATTRIBUTES, flawsOfElement, isImage, URL_ATTRIBUTES } from './page-rules.ts'
import type { Found, ProblemCode } from './problem.ts'
import { HOLE, spotsOf, type Spot } from './scan.ts'
import { flawOfTarget, Telling } from './telling-rules.ts'
import {
  attributeOf,
  detach,
  elementsOf,
  isComment,
  isElement,
  isText,
  nodesOf,
  prepend,
  type Child,
  type Document,
  type Element,
  type Parent,
} from './tree.ts'
import type { Place } from './types.ts'

export type Page = { readonly document: Document; readonly holes: Holes }

type Item = Text | Mark
type Reading = {
  readonly holes: Holes
  readonly spotOf: ReadonlyMap<Mark, Spot>
  readonly found: Found[]
  /** Where in the source something in the document came from. */
  readonly sourceAt: (offset: number) => number
  readonly whole: boolean
  readonly telling: Telling
}

/**
 * Reads a page; without one where nothing more can be said about it. `placeOf` tells where in the source an offset of a
 * text is, where the page was made from something else.
 */
export function readPage(
  items: readonly Item[],
  blocksAreWhole: boolean,
  placeOf?: (offset: number) => number,
): { readonly page?: Page; readonly found: readonly Found[] } {
  const spots = spotsOf(items.map(item => (item.is === 'text' ? cleaned(item.text) : HOLE)).join(''))
  if (!spots) return { found: [{ code: 'html-too-many', at: 0 }] }
  const found: Found[] = []
  const holes = new Holes()
  const { text, spotOf, sourceAt: at } = filled(items, spots, holes, found)
  const sourceAt = placeOf ? (offset: number) => placeOf(at(offset)) : at
  const document = parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  const reading: Reading = { holes, spotOf, found, sourceAt, whole: blocksAreWhole, telling: new Telling(items) }
  adopt(document)
  let isTooDeep = false
  const nodes = nodesOf(document, (node, depth) => {
    if (isElement(node)) adopt(node)
    isTooDeep ||= depth > HTML_DEPTH_MAX
    return !isTooDeep
  })
  if (isTooDeep) return { found: [...found, { code: 'html-too-deep', at: 0 }] }
  checkOrder(nodes, reading)
  for (const node of nodes) settle(node, reading)
  if (blocksAreWhole) for (const parent of [document, ...nodes.filter(isElement)]) checkBlocks(parent, reading)
  return { page: { document, holes }, found }
}

/** Our own HTML, in which everything is in order. */
export function readOwn(items: readonly Item[], holes: Holes): readonly Child[] {
  const spots = spotsOf(items.map(item => (item.is === 'text' ? item.text : HOLE)).join('')) ?? []
  const { text, spotOf, sourceAt } = filled(items, spots, holes, [])
  const fragment = parseFragment(text)
  const telling = new Telling(items)
  for (const node of nodesOf(fragment)) settle(node, { holes, spotOf, found: [], sourceAt, whole: true, telling })
  return [...fragment.childNodes]
}

const NO_PLACE: Readonly<Record<Exclude<Spot['in'], 'text' | 'words' | 'attribute'>, ProblemCode>> = {
  tag: 'merge-in-tag',
  unquoted: 'merge-unquoted',
  handler: 'merge-in-handler',
  style: 'merge-in-style',
  comment: 'merge-in-comment',
  script: 'merge-in-script',
}

/** The document for the parser: a placeholder for each mark. */
function filled(items: readonly Item[], spots: readonly Spot[], holes: Holes, found: Found[]) {
  const spotOf = new Map<Mark, Spot>()
  const starts: { readonly written: number; readonly source: number }[] = []
  let text = ''
  let next = 0
  for (const item of items) {
    starts.push({ written: text.length, source: item.at })
    if (item.is === 'text') {
      text += cleaned(item.text)
      continue
    }
    const spot = spots[next++] ?? { in: 'tag', about: '' }
    if (spot.in === 'text' || spot.in === 'words' || spot.in === 'attribute') {
      spotOf.set(item, spot)
      const hole = holes.add({ mark: item, in: spot.in === 'attribute' ? 'attribute' : 'text' })
      text += spot.in === 'text' && item.is !== 'output' ? `<!--${hole}-->` : hole
    } else found.push({ code: NO_PLACE[spot.in], at: item.at, end: item.end, about: spot.about })
  }
  const sourceAt = (offset: number) => {
    const start = starts[starts.findLastIndex(({ written }) => written <= offset)]
    return start ? start.source + offset - start.written : offset
  }
  return { text, spotOf, sourceAt }
}

/**
 * The parser adds what an author may leave out, such as the <tbody> around rows; a block that begins before the first
 * row then stands outside of it. It goes in, to where it was meant to be.
 */
function adopt(parent: Parent): void {
  const isImplied = (node: Child): node is Element => isElement(node) && !node.sourceCodeLocation
  const isEmptyHead = (node: Child) => isImplied(node) && node.tagName === 'head' && node.childNodes.length === 0
  if (!parent.childNodes.some(isImplied)) return
  let waiting: Child[] = []
  for (const child of [...parent.childNodes]) {
    if (isComment(child) && hasHole(child.data)) waiting.push(child)
    else if (isImplied(child) && !isEmptyHead(child)) {
      for (const comment of waiting.toReversed()) {
        detach(comment)
        prepend(child, comment)
      }
      waiting = []
    } else if (!isEmptyHead(child) && !(isText(child) && child.value.trim() === '')) waiting = []
  }
}

/** Elements that the parser opens again where HTML is mixed up; the copies say that they come from the same place. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** Browsers move what may not stand in a table; then it is no longer between the tags that it was written between. */
function checkOrder(nodes: readonly Child[], { found, sourceAt, spotOf }: Reading): void {
  const hasBlocks = [...spotOf.keys()].some(({ is }) => is === 'open')
  let last = 0
  for (const node of nodes) {
    const start = node.sourceCodeLocation?.startOffset
    if (start === undefined || (isText(node) && !/\S/.test(node.value))) continue
    if (start >= last) last = start
    else if (!isElement(node) || !FORMATTING.has(node.tagName))
      return void found.push({ code: hasBlocks ? 'merge-moved' : 'content-moved', at: sourceAt(start) })
  }
}

/** Brings one node into the form in which it is sent, and says what is wrong with it. */
function settle(node: Child, reading: Reading): void {
  if (isElement(node)) settleElement(node, reading)
  else if (isText(node)) {
    if (hasHole(node.value)) checkSpots(reading.holes.marksIn(node.value), ['text', 'words'], reading)
  } else if (isComment(node)) settleComment(node, reading)
}

/** A mark where the parser was not expected to find it. */
function checkSpots(marks: readonly Mark[], expected: readonly Spot['in'][], { spotOf, found }: Reading): void {
  for (const mark of marks)
    if (!expected.includes(spotOf.get(mark)?.in ?? 'tag'))
      found.push({ code: 'merge-moved', at: mark.at, end: mark.end })
}

function settleComment(comment: Extract<Child, { data: string }>, reading: Reading): void {
  const { data } = comment
  if (hasHole(data)) return checkSpots(reading.holes.marksIn(data), ['text'], reading)
  // What the author noted for themselves is nobody else's business; what Outlook reads stays.
  if (!/^\s*\[if\s|^\s*<!\[endif\]|\[endif\]\s*$/i.test(data)) return detach(comment)
  const start = (comment.sourceCodeLocation?.startOffset ?? 0) + '<!--'.length
  const fragment = parseFragment(data, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  let isTooDeep = false
  const nodes = nodesOf(fragment, (_, depth) => !(isTooDeep ||= depth > HTML_DEPTH_MAX))
  if (isTooDeep) reading.found.push({ code: 'html-too-deep', at: reading.sourceAt(start) })
  for (const node of nodes) if (isElement(node)) report(node, reading, true, start)
}

function settleElement(element: Element, reading: Reading): void {
  const { holes } = reading
  if (hasHole(element.tagName) || element.attrs.some(({ name }) => hasHole(name))) return void lost(element, reading)
  if (!element.attrs.some(({ value }) => hasHole(value))) return report(element, reading, false, 0)
  report(
    { ...element, attrs: element.attrs.map(({ name, value }) => ({ name, value: bareOf(value, holes) })) },
    reading,
    false,
    0,
  )
  // Elements that the parser opened a second time share their attributes with the first.
  element.attrs = element.attrs.map(attribute => ({ ...attribute }))
  for (const attribute of element.attrs) {
    const { name, value } = attribute
    if (!hasHole(value)) continue
    const marks = holes.marksIn(value)
    checkSpots(marks, ['attribute'], reading)
    const [mark] = marks
    if (!mark) continue
    if (CLOSED_ATTRIBUTES.has(name))
      reading.found.push({ code: 'merge-in-handler', at: mark.at, end: mark.end, about: name })
    if (reading.whole) checkBalance(marks, reading)
    if (!URL_ATTRIBUTES.has(name)) continue
    const flaw = flawOfTarget(reading.telling, isImage(element, name), partsOf(holes.split(value)))
    if (flaw) reading.found.push(flaw)
    attribute.value = holes.add({ url: urlParts(holes.split(value)), at: mark.at })
  }
}

const bareOf = (value: string, holes: Holes) =>
  hasHole(value)
    ? holes
        .split(value)
        .map(part => (typeof part === 'string' ? part : HOLE))
        .join('')
    : value

function lost(element: Element, { found, sourceAt }: Reading): void {
  found.push({ code: 'merge-in-tag', at: sourceAt(element.sourceCodeLocation?.startOffset ?? 0) })
}

function report(element: Element, { found, sourceAt }: Reading, isHiddenFromMost: boolean, shift: number): void {
  const location = element.sourceCodeLocation
  for (const { code, about, attribute } of flawsOfElement(element, isHiddenFromMost)) {
    const within = attribute === undefined ? undefined : location?.attrs?.[attribute]
    const { startOffset = 0, endOffset = startOffset } = within ?? location?.startTag ?? location ?? {}
    found.push({
      code,
      at: sourceAt(startOffset + shift),
      end: sourceAt(endOffset + shift),
      ...(about === undefined ? {} : { about }),
    })
  }
}

const partsOf = (parts: ReturnType<Holes['split']>) =>
  parts.flatMap((part): readonly (string | Mark)[] =>
    typeof part === 'string' ? [part] : 'mark' in part ? [part.mark] : [],
  )

const IN_ADDRESS = /^\s*(?:mailto|tel|sms):[^?#]*$/i

/**
 * The parts of an address. What stands first may be a whole address, and is judged with the whole; behind other text a
 * value is one part of it: it can add neither a path, nor a parameter, nor another host.
 */
function urlParts(parts: ReturnType<Holes['split']>): readonly Placed<Place>[] {
  let before = ''
  return parts.flatMap((part): readonly Placed<Place>[] => {
    if (typeof part === 'string') {
      before += part
      return [part]
    }
    if (!('mark' in part)) return []
    const as: Place = before.trim() === '' ? 'bare' : IN_ADDRESS.test(before) ? 'url-address' : 'url-part'
    if (part.mark.is === 'output') before += HOLE
    return placedIn([part.mark], as)
  })
}

/** An element holds whole blocks or none. */
function checkBlocks(parent: Parent, reading: Reading): void {
  const comments: Mark[] = []
  for (const child of parent.childNodes) {
    if (isComment(child) && hasHole(child.data)) comments.push(...reading.holes.marksIn(child.data))
    if (isText(child) && hasHole(child.value)) checkBalance(reading.holes.marksIn(child.value), reading)
  }
  checkBalance(comments, reading)
}

function checkBalance(marks: readonly Mark[], { found }: Reading): void {
  const open: Mark[] = []
  for (const mark of marks) {
    if (mark.is === 'open') open.push(mark)
    else if (mark.is === 'close' ? !open.pop() : mark.is === 'branch' && open.length === 0)
      return void found.push({ code: 'merge-crosses', at: mark.at, end: mark.end })
  }
  const [left] = open
  if (left) found.push({ code: 'merge-crosses', at: left.at, end: left.end })
}

/** Where the page links to, with a `*` for what differs from reader to reader; where a block chooses, each of its ways. */
export function targetsOf({ document, holes }: Page): readonly string[] {
  const targets = new Set<string>()
  for (const element of elementsOf(document)) {
    const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined
    if (href === undefined) continue
    const [first] = holes.split(href)
    const parts = typeof first === 'object' && 'url' in first ? first.url : [href]
    const written = parts.map(part =>
      typeof part === 'string' ? part : 'mark' in part && part.mark.is === 'output' ? '*' : '\n',
    )
    const ways = written
      .join('')
      .split(/\n+/)
      .map(way => way.trim())
    for (const way of ways) if (ways.length === 1 || /^[a-z]+:/i.test(way)) targets.add(way)
  }
  return [...targets]
}
