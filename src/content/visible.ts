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
const FAR_PX = 2_000
const CLIPPED_PX = 12

/** Properties of which every value but these hides, or may: what they do to a shape is not worked out here. */
const SHAPING: Readonly<Record<string, RegExp>> = {
  clip: /^auto$/,
  'clip-path': /^none$/,
  mask: /^none$/,
  'mask-image': /^none$/,
  '-webkit-mask': /^none$/,
  '-webkit-mask-image': /^none$/,
  filter: /^none$/,
  '-webkit-filter': /^none$/,
  transform: /^none$/,
  '-webkit-transform': /^none$/,
  '-ms-transform': /^none$/,
  scale: /^(?:none|1)$/,
  rotate: /^none$/,
  translate: /^none$/,
  zoom: /^(?:normal|reset|1|100%)$/,
  animation: /^none$/,
  'animation-name': /^none$/,
  '-webkit-animation': /^none$/,
  '-webkit-animation-name': /^none$/,
  'mix-blend-mode': /^normal$/,
  'content-visibility': /^(?:visible|auto)$/,
  contain: /^none$/,
  'mso-hide': /^(?:none|screen)$/,
  position: /^(?:static|relative)$/,
  'offset-path': /^none$/,
  'pointer-events': /^auto$/,
  all: /^\b$/,
}
/** Properties that decide whether something is seen, whose value has to be plain to tell. */
const TELLING = [
  'display',
  'visibility',
  'opacity',
  'color',
  'font',
  'font-size',
  'height',
  'max-height',
  'width',
  'max-width',
]
const UNCLEAR = /\\|\b(?:var|calc|min|max|clamp|env|attr|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(/

/** What hides an element together with all that is in it. */
const BOXES: readonly Hiding[] = [
  { why: 'display: none', hides: styles => styles.get('display') === 'none' },
  { why: 'opacity', hides: styles => Number.parseFloat(styles.get('opacity') ?? '1') < 0.4 },
  ...Object.entries(SHAPING).map(([name, harmless]): Hiding => ({
    why: name,
    hides: styles => !harmless.test(styles.get(name) ?? '') && styles.has(name),
  })),
  ...TELLING.map((name): Hiding => ({ why: name, hides: styles => UNCLEAR.test(styles.get(name) ?? '') })),
  { why: 'height', hides: styles => isClipped(styles, 'height') || isClipped(styles, 'max-height') },
  { why: 'width', hides: styles => isClipped(styles, 'width') || isClipped(styles, 'max-width') },
  { why: 'line-height', hides: styles => isClipped(styles, 'line-height') },
  { why: 'position', hides: styles => OFFSETS.some(side => isFarOff(styles.get(side))) },
  { why: 'margin', hides: styles => SPACES.some(side => lengthPx(styles.get(side)) > FAR_PX) },
]
const OFFSETS = ['left', 'top', 'right', 'bottom', 'text-indent', 'margin', 'margin-left', 'margin-top']
const SPACES = [...OFFSETS, 'padding', 'padding-left', 'padding-top']
/** What a reader has to open first, or sees pass by. */
const CLOSED = new Set(['details', 'marquee', 'rp'])

const FILL = '-webkit-text-fill-color'
/** What an element takes over from those around it, unless it says otherwise. */
const INHERITED: readonly (Hiding & { readonly says: (styles: Styles) => boolean })[] = [
  {
    why: 'visibility: hidden',
    says: styles => styles.has('visibility'),
    hides: styles => /^(?:hidden|collapse)$/.test(styles.get('visibility') ?? ''),
  },
  { why: 'size of the text', says: styles => fontPx(styles) < Infinity, hides: styles => fontPx(styles) < SMALLEST_PX },
  {
    why: 'fill of the text',
    says: styles => styles.has(FILL),
    hides: styles => !/^(?:currentcolor|initial|unset)$/.test(styles.get(FILL) ?? 'unset'),
  },
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
  if (hasEscapes(element)) return 'escaped style'
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
    if (attributeOf(each, 'hidden') !== undefined || CLOSED.has(each.tagName)) return 'hidden'
    if (hasEscapes(each)) return 'escaped style'
    const own = stylesOf(each)
    const all = [own, ...sometimesOf(each, conditional)]
    for (const { why, hides } of BOXES) if (all.some(hides)) return why
    for (const kind of open) {
      if (all.some(kind.hides)) return kind.why
      if (kind.says(own)) open.delete(kind)
    }
  }
  return isFaint(holder, conditional) ? 'colour of the text' : undefined
}

/** A style that is not written plainly is read by browsers, and not here. */
const hasEscapes = (element: Element) => attributeOf(element, 'style')?.includes('\\') === true

/** What rules for some screens, or some states, would make of the element: one by one, and all together. */
function sometimesOf(element: Element, conditional: readonly Rule[]): readonly Styles[] {
  const matched = conditional.filter(rule => mayMatch(rule, element))
  if (matched.length === 0) return []
  const own = declarationsOf(attributeOf(element, 'style') ?? '')
  const together = (rules: readonly Rule[]) =>
    asStyles([...own, ...rules.flatMap(({ declarations }) => declarations).filter(it => prevails(it, own))])
  return [...matched.map(rule => together([rule])), together(matched)]
}
/** What stands around the message is not here: a rule that begins there may mean whatever its end describes. */
const mayMatch = ({ selector, foreign }: Rule, element: Element) =>
  isMatch(foreign ? { compounds: selector.compounds.slice(-1) } : selector, element, () => undefined)
const prevails = ({ name, important }: Declaration, own: readonly Declaration[]) =>
  own.every(it => it.name !== name || (important && !it.important))

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

function isClipped(styles: Styles, side: 'height' | 'max-height' | 'width' | 'max-width' | 'line-height'): boolean {
  const size = styles.get(side)
  const overflow = `${styles.get('overflow') ?? ''}${styles.get('overflow-y') ?? ''}${styles.get('overflow-x') ?? ''}`
  if (size === undefined || !/hidden|clip|scroll|auto/.test(overflow)) return false
  return side === 'line-height' && /^[\d.]+$/.test(size) ? Number(size) < 0.5 : lengthPx(size) < CLIPPED_PX
}

/** Of the first length in it; percentages are small where they are small of anything. */
function lengthPx(text = ''): number {
  const [, number = 'NaN', unit = ''] = /(-?\d*\.?\d+)([a-z%]*)/.exec(text) ?? []
  return Number(number) * (UNITS[unit] ?? 1)
}
const UNITS: Readonly<Record<string, number>> = {
  pt: 4 / 3,
  em: 16,
  rem: 16,
  '%': 5,
  vh: 8,
  vw: 8,
  in: 96,
  cm: 38,
  mm: 3.8,
}

const isFarOff = (side: string | undefined) => lengthPx(side) <= -OFF_SCREEN_PX

/** Text in the colour of what is behind it, or of something that may be. */
function isFaint(holder: Element, conditional: readonly Rule[]): boolean {
  if (isFaintIn(holder, stylesOf)) return true
  const bright = conditional.filter(({ dark }) => !dark)
  return [...outwards(holder)].some(each =>
    sometimesOf(each, bright).some(styles => isFaintIn(holder, it => (it === each ? styles : stylesOf(it)))),
  )
}
function isFaintIn(holder: Element, look: (element: Element) => Styles): boolean {
  const link = [...outwards(holder)].some(({ tagName }) => tagName === 'a')
  const color = nearest(holder, each => colorOf(look(each).get('color') ?? '') ?? attributeColor(each, link))
  const behind = nearest(holder, each => backgroundOf(look(each), each)) ?? WHITE
  const images = [...outwards(holder)].flatMap(each => gradientsOf(look(each)))
  return color !== undefined && [behind, ...images].some(it => contrast(color, it) < CONTRAST_MIN)
}
function attributeColor(element: Element, isLink: boolean): Color | undefined {
  if (element.tagName === 'font') return colorOf(attributeOf(element, 'color') ?? '')
  if (element.tagName === 'body')
    return colorOf(attributeOf(element, isLink ? 'link' : 'text') ?? '') ?? (isLink ? LINK : undefined)
  return undefined
}
/** The colours of a gradient, any of which may be behind the text. */
function gradientsOf(styles: Styles): readonly Color[] {
  const image = `${styles.get('background') ?? ''} ${styles.get('background-image') ?? ''}`
  if (!image.includes('gradient(')) return []
  return (image.match(/#[0-9a-f]{3,8}\b|rgba?\([^()]*\)|[a-z]+/g) ?? []).flatMap(word => colorOf(word) ?? [])
}
/** As browsers show a link that has no colour of its own. */
const LINK: Color = { r: 0, g: 0, b: 238, alpha: 1 }
const WHITE: Color = { r: 255, g: 255, b: 255, alpha: 1 }

function nearest(element: Element, look: (each: Element) => Color | undefined): Color | undefined {
  for (const each of outwards(element)) {
    const color = look(each)
    if (color && color.alpha > 0.5) return color
  }
  return undefined
}

function backgroundOf(styles: Styles, element: Element): Color | undefined {
  const words = (styles.get('background') ?? '').match(/[^\s(]*\([^()]*\)|\S+/g) ?? []
  const written = styles.get('background-color') ?? words.find(word => colorOf(word)) ?? attributeOf(element, 'bgcolor')
  return written === undefined ? undefined : colorOf(written)
}
