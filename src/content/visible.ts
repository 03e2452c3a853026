/** Whether something in a page can be seen by those who read it, whatever their mail program makes of its styles. */

import { colorOf, contrast, type Color } from './color.ts'
import { declarationsOf, type Declaration, type Rule } from './css.ts'
import { isMatch } from './selector.ts'
import { attributeOf, isElement, isText, outwards, nodesOf, type Element } from './tree.ts'

type Styles = ReadonlyMap<string, string>
type Hiding = { readonly why: string; readonly hides: (styles: Styles) => boolean }

const SMALLEST_PX = 9
const CONTRAST_MIN = 2
const OFF_SCREEN_PX = 100

/** What hides an element together with all that is in it. */
const BOXES: readonly Hiding[] = [
  { why: 'display: none', hides: styles => styles.get('display') === 'none' },
  { why: 'opacity', hides: styles => Number.parseFloat(styles.get('opacity') ?? '1') < 0.4 },
  { why: 'filter', hides: styles => /opacity\(\s*(?:0?\.[0-3]|0|[0-3]?\d%)/.test(styles.get('filter') ?? '') },
  { why: 'mso-hide: all', hides: styles => styles.get('mso-hide') === 'all' },
  { why: 'height', hides: styles => isClipped(styles, 'height') || isClipped(styles, 'max-height') },
  { why: 'width', hides: styles => isClipped(styles, 'width') || isClipped(styles, 'max-width') },
  {
    why: 'clip',
    hides: styles => /rect\(\s*0|inset\(\s*(?:[5-9]\d|100)%/.test(`${styles.get('clip')} ${styles.get('clip-path')}`),
  },
  { why: 'position', hides: styles => OFFSETS.some(side => isFarOff(styles.get(side))) },
  {
    why: 'transform',
    hides: styles => /scale[xy]?\(\s*0(?:\.[0-3]\d*)?\s*[,)]|translate/.test(styles.get('transform') ?? ''),
  },
]
const OFFSETS = ['left', 'top', 'right', 'bottom', 'text-indent', 'margin-left', 'margin-top']

/** What an element takes over from those around it, unless it says otherwise. */
const INHERITED: readonly (Hiding & { readonly says: (styles: Styles) => boolean })[] = [
  {
    why: 'visibility: hidden',
    says: styles => styles.has('visibility'),
    hides: styles => /^(?:hidden|collapse)$/.test(styles.get('visibility') ?? ''),
  },
  { why: 'size of the text', says: styles => fontPx(styles) < Infinity, hides: styles => fontPx(styles) < SMALLEST_PX },
  {
    why: 'color',
    says: styles => colorOf(styles.get('color') ?? '') !== undefined,
    hides: styles => (colorOf(styles.get('color') ?? '')?.alpha ?? 1) < 0.4,
  },
]

/** Why nobody, or not everybody, can read the words in the element; undefined when some are in plain sight. */
export function hiddenBy(element: Element, conditional: readonly Rule[]): string | undefined {
  let first: string | undefined
  for (const holder of holdersOfWords(element)) {
    const why = coveredBy(holder, conditional)
    if (why === undefined) return undefined
    first ??= why
  }
  return first ?? 'no text'
}

/** Why an element and all that is in it cannot be seen, whatever the styles of what is in it. */
export function boxHiddenBy(element: Element, conditional: readonly Rule[]): string | undefined {
  const all = [stylesOf(element), ...sometimesOf(element, conditional)]
  return BOXES.find(({ hides }) => all.some(hides))?.why
}

function* holdersOfWords(element: Element): Generator<Element> {
  for (const node of nodesOf(element)) {
    if (isElement(node)) {
      if (node.tagName === 'img' && (attributeOf(node, 'alt') ?? '').trim() !== '') yield node
    } else if (
      isText(node) &&
      /[^\s\u200b-\u200f\ufeff\u00ad]/.test(node.value) &&
      node.parentNode &&
      isElement(node.parentNode)
    ) {
      yield node.parentNode
    }
  }
}

/** Why text that stands in the element itself cannot be read. */
export function coveredBy(holder: Element, conditional: readonly Rule[]): string | undefined {
  const open = new Set(INHERITED)
  for (const each of outwards(holder)) {
    if (attributeOf(each, 'hidden') !== undefined) return 'hidden'
    const own = stylesOf(each)
    const all = [own, ...sometimesOf(each, conditional)]
    for (const { why, hides } of BOXES) if (all.some(hides)) return why
    for (const kind of open) {
      if (all.some(kind.hides)) return kind.why
      if (kind.says(own)) open.delete(kind)
    }
  }
  return isFaint(holder) ? 'colour of the text' : undefined
}

/** What rules for some screens, or some states, would make of the element. */
function sometimesOf(element: Element, conditional: readonly Rule[]): readonly Styles[] {
  const matched = conditional.filter(({ selector }) => isMatch(selector, element, () => undefined))
  return matched.map(({ declarations }) => asStyles(declarations))
}

const asStyles = (declarations: readonly Declaration[]): Styles =>
  new Map(declarations.map(({ name, value }) => [name, value.toLowerCase()] as const))

export function stylesOf(element: Element): Styles {
  const style = attributeOf(element, 'style')
  return asStyles(style === undefined ? [] : declarationsOf(style))
}

/** Points, pixels and percentages of nothing; sizes relative to others are taken to be legible. */
function fontPx(styles: Styles): number {
  const size =
    styles.get('font-size') ?? /(?:^|\s)(\d*\.?\d+(?:px|pt))(?=[\s/]|$)/.exec(styles.get('font') ?? '')?.[1] ?? ''
  const value = Number.parseFloat(size)
  if (Number.isNaN(value)) return Infinity
  if (size.endsWith('pt')) return value * (4 / 3)
  return size.endsWith('px') || value === 0 ? value : value * (size.endsWith('%') ? 0.16 : 16)
}

function isClipped(styles: Styles, side: 'height' | 'max-height' | 'width' | 'max-width'): boolean {
  const size = styles.get(side)
  if (size === undefined || Number.parseFloat(size) > 2) return false
  return (
    /^(?:0|[0-2](?:\.\d+)?)(?:px|pt|%|em|rem)?$/.test(size) &&
    /hidden|clip/.test(
      `${styles.get('overflow') ?? ''}${styles.get('overflow-y') ?? ''}${styles.get('overflow-x') ?? ''}`,
    )
  )
}

const isFarOff = (side: string | undefined) =>
  /^-\d/.test(side ?? '') && Number.parseFloat(side ?? '') <= -OFF_SCREEN_PX / (/em$/.test(side ?? '') ? 16 : 1)

/** Text in the colour of what is behind it. */
function isFaint(element: Element): boolean {
  const color = nearest(
    element,
    (styles, each) => colorOf(styles.get('color') ?? '') ?? (each.tagName === 'a' ? LINK : undefined),
  )
  const behind = nearest(element, (styles, each) => backgroundOf(styles, each))
  return color !== undefined && contrast(color, behind ?? WHITE) < CONTRAST_MIN
}
/** As browsers show a link that has no colour of its own. */
const LINK: Color = { r: 0, g: 0, b: 238, alpha: 1 }
const WHITE: Color = { r: 255, g: 255, b: 255, alpha: 1 }

function nearest(element: Element, look: (styles: Styles, each: Element) => Color | undefined): Color | undefined {
  for (const each of outwards(element)) {
    const color = look(stylesOf(each), each)
    if (color && color.alpha > 0.5) return color
  }
  return undefined
}

function backgroundOf(styles: Styles, element: Element): Color | undefined {
  const words = (styles.get('background') ?? '').split(/\s+(?![^(]*\))/)
  const written = styles.get('background-color') ?? words.find(word => colorOf(word)) ?? attributeOf(element, 'bgcolor')
  return written === undefined ? undefined : colorOf(written)
}
