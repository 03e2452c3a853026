/** What a page holds, as a browser would understand it: read from its bytes, not from what made them. */

import { parse, type DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

export type Control = {
  readonly tag: string
  readonly type: string
  readonly name: string
  readonly id: string
  readonly value: string | undefined
  readonly checked: boolean
  readonly required: boolean
  readonly disabled: boolean
  /** Itself or something around it is kept from sight or from the keyboard. */
  readonly hidden: boolean
  readonly reachable: boolean
}

export type PageFacts = {
  readonly lang: string
  readonly controls: readonly Control[]
  readonly labels: readonly { readonly for: string; readonly text: string }[]
  readonly forms: readonly { readonly method: string; readonly action: string | undefined }[]
  /** Scripts, handlers, frames and other things by which a page could change what was shown. */
  readonly moving: readonly string[]
  /** What stands beside a box, by its id. */
  readonly notes: readonly { readonly id: string; readonly text: string; readonly links: readonly string[] }[]
  /** Pictures other than the logo. */
  readonly pictures: number
  readonly text: string
}

const CONTROLS = new Set(['input', 'select', 'textarea', 'button'])
const MOVING = new Set(['script', 'iframe', 'object', 'embed', 'style', 'base', 'template', 'svg', 'math'])

export function factsOf(html: string): PageFacts {
  const found: Seen[] = []
  collect(parse(html), { hidden: false }, found)
  const elements = found.map(({ element }) => element)
  const named = (tag: string) => elements.filter(({ tagName }) => tagName === tag)
  return {
    lang: attribute(named('html')[0], 'lang') ?? '',
    controls: found.filter(({ element }) => CONTROLS.has(element.tagName)).map(controlOf),
    labels: named('label').map(label => ({ for: attribute(label, 'for') ?? '', text: textIn(label) })),
    forms: named('form').map(form => ({
      method: (attribute(form, 'method') ?? 'get').toLowerCase(),
      action: attribute(form, 'action'),
    })),
    moving: elements.flatMap(movingIn),
    notes: elements.filter(it => isOfClass(it, 'note')).map(noteOf),
    pictures: elements.filter(it => PICTURES.has(it.tagName) && !isOfClass(it, 'logo')).length,
    text: named('body').map(textIn).join(''),
  }
}

const PICTURES = new Set(['img', 'picture', 'canvas', 'video'])
const isOfClass = (element: Element, name: string) => attribute(element, 'class')?.split(' ').includes(name) === true

function noteOf(element: Element): PageFacts['notes'][number] {
  const inside: Seen[] = []
  collect(element, { hidden: false }, inside)
  const links = inside.flatMap(it => (it.element.tagName === 'a' ? (attribute(it.element, 'href') ?? []) : []))
  return { id: attribute(element, 'id') ?? '', text: textIn(element), links }
}

type Seen = { readonly element: Element; readonly hidden: boolean }

const isElement = (node: Node): node is Element => 'tagName' in node
const attribute = (element: Element | undefined, name: string) => element?.attrs.find(it => it.name === name)?.value

function collect(node: Node, around: { readonly hidden: boolean }, into: Seen[]): void {
  const hidden = around.hidden || (isElement(node) && isHidden(node))
  if (isElement(node)) into.push({ element: node, hidden })
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, { hidden }, into)
}

/** By HTML. What the one style sheet hides is the trap, by its class. */
const isHidden = (element: Element) =>
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'inert') !== undefined ||
  attribute(element, 'aria-hidden') === 'true' ||
  isOfClass(element, 'trap') ||
  element.tagName === 'details' ||
  element.tagName === 'dialog'

function controlOf({ element, hidden }: Seen): Control {
  const has = (name: string) => attribute(element, name) !== undefined
  const type = element.tagName === 'input' ? (attribute(element, 'type') ?? 'text').toLowerCase() : element.tagName
  return {
    tag: element.tagName,
    type,
    name: attribute(element, 'name') ?? '',
    id: attribute(element, 'id') ?? '',
    value: attribute(element, 'value'),
    checked: has('checked') || attribute(element, 'aria-checked') === 'true',
    required: has('required') || attribute(element, 'aria-required') === 'true',
    disabled: has('disabled') || has('readonly'),
    hidden: hidden || type === 'hidden',
    reachable: !(attribute(element, 'tabindex') ?? '0').startsWith('-'),
  }
}

function movingIn(element: Element): readonly string[] {
  const marks = element.attrs.filter(
    ({ name, value }) =>
      name.startsWith('on') ||
      name === 'style' ||
      name === 'form' ||
      name === 'formaction' ||
      /^\s*javascript:/i.test(value),
  )
  const refresh = element.tagName === 'meta' && attribute(element, 'http-equiv') !== undefined
  return [...(MOVING.has(element.tagName) || refresh ? [element.tagName] : []), ...marks.map(({ name }) => name)]
}

function textIn(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}
