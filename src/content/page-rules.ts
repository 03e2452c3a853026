/** What a message may contain, element by element. Links with merge tags hold a HOLE in the place of each. */

import { HOLE } from './scan.ts'
import { hostOf, imageFlaw, isSameSite, linkFlaw, shownHost } from './link.ts'
import type { ProblemCode } from './problem.ts'
import { attributeOf, wordsIn, wordsOf, type Element } from './tree.ts'
import { stylesOf } from './visible.ts'

export type ElementFlaw = { readonly code: ProblemCode; readonly about?: string; readonly attribute?: string }
type Check = (element: Element) => Iterable<ElementFlaw>

/** Mail programs remove these, or run what is in them; filters take them for an attack. */
const REFUSED = new Set(
  (
    'script iframe frame frameset object embed applet param form input button select optgroup option textarea keygen output fieldset ' +
    'datalist meter progress base link svg math template dialog portal slot xmp noembed noframes noscript plaintext audio video source ' +
    'track canvas map area isindex bgsound'
  ).split(' '),
)
/** Beside those that begin with `on`. */
const HANDLERS = new Set(['ping', 'srcdoc', 'formaction', 'action', 'manifest', 'xlink:href'])
const STYLE_REFUSED =
  /expression\s*\(|behaviou?r\s*:|-moz-binding|javascript\s*:|vbscript\s*:|@import|url\(\s*(?:["']\s*)?(?!https?:|data:image\/|["')]|#)[a-z][a-z0-9+.-]*:/i

/** Attributes that make a mail program fetch something. */
export const IMAGE_ATTRIBUTES: ReadonlySet<string> = new Set(['src', 'background', 'poster', 'lowsrc', 'dynsrc'])
/** Attributes whose whole value is an address. */
export const URL_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...IMAGE_ATTRIBUTES,
  'href',
  'cite',
  'longdesc',
  'usemap',
  'data',
])
/** Attributes of several addresses or of code, in which no value of a reader has a place. */
export const CLOSED_ATTRIBUTES: ReadonlySet<string> = new Set([
  'srcset',
  'imagesrcset',
  'style',
  'http-equiv',
  'content',
  'archive',
  'codebase',
  'is',
])

const VAGUE =
  /^(?:click here|here|this link|link|hier|hier klicken|klicken sie hier|ici|cliquez ici|aquí|haga clic aquí|qui|clicca qui|aqui|clique aqui)\W*$/i

/** What does not belong in any message: these are looked for inside conditional comments, too. */
const SECURITY: readonly Check[] = [
  function* (element) {
    if (REFUSED.has(element.tagName.replace(/^[^:]*:/, ''))) yield { code: 'element-refused', about: element.tagName }
  },
  function* ({ attrs }) {
    for (const { name } of attrs)
      if (/^on/i.test(name) || HANDLERS.has(name)) yield { code: 'handler-refused', about: name, attribute: name }
  },
  function* (element) {
    const does = attributeOf(element, 'http-equiv')?.trim().toLowerCase()
    if (element.tagName === 'meta' && does !== undefined && /refresh|set-cookie|link/.test(does))
      yield { code: 'refresh-refused' }
  },
  function* (element) {
    const style = element.tagName === 'style' ? wordsIn(element) : (attributeOf(element, 'style') ?? '')
    const flaw = style === '' ? null : STYLE_REFUSED.exec(unescaped(style))
    if (flaw)
      yield { code: 'style-refused', about: flaw[0], ...(element.tagName === 'style' ? {} : { attribute: 'style' }) }
  },
  function* (element) {
    for (const { name, value } of element.attrs) {
      if (!URL_ATTRIBUTES.has(name)) continue
      const code = isImage(element, name) ? imageFlaw(value) : linkFlaw(value)
      if (code === 'link-empty' && (element.tagName !== 'a' || attributeOf(element, 'id') !== undefined)) continue
      if (code) yield { code, about: aboutLink(value), attribute: name }
    }
  },
]

const ADVICE: readonly Check[] = [
  function* (element) {
    if (element.tagName !== 'img') return
    if (attributeOf(element, 'alt') === undefined) yield { code: 'image-without-alt' }
    if (isTiny(element) && /^\s*(?:https?:|\/\/|\ufdd0)/i.test(attributeOf(element, 'src') ?? ''))
      yield { code: 'tracking-pixel' }
  },
  function* (element) {
    const target = element.tagName === 'a' ? attributeOf(element, 'href') : undefined
    if (target === undefined || target.includes(HOLE)) return
    const words = wordsOf(element)
    const [shown, host] = [shownHost(words), hostOf(target)]
    if (shown !== undefined && host !== undefined && !isSameSite(shown, host))
      yield { code: 'link-mismatch', about: shown, attribute: 'href' }
    if (VAGUE.test(words)) yield { code: 'link-vague', about: words }
  },
  function* (element) {
    const size = /(?:^|[;\s])font-size:\s*(\d[\d.]*(?:px|pt))/i.exec(attributeOf(element, 'style') ?? '')?.[1] ?? ''
    const px = Number.parseFloat(size) * (size.endsWith('pt') ? 4 / 3 : 1)
    if (px > 2 && px < 11) yield { code: 'text-small', about: size, attribute: 'style' }
  },
]

/** Everything to say about an element; inside a conditional comment only what must not be there at all. */
export function* flawsOfElement(element: Element, isHiddenFromMost = false): Generator<ElementFlaw> {
  for (const check of isHiddenFromMost ? SECURITY : [...SECURITY, ...ADVICE]) yield* check(element)
}

/** Whether a mail program fetches it by itself. */
export const isImage = ({ tagName }: Pick<Element, 'tagName'>, name: string): boolean =>
  IMAGE_ATTRIBUTES.has(name) || tagName === 'img' || tagName === 'v:fill'

const aboutLink = (value: string) => value.replaceAll(HOLE, '{{…}}').trim()

/** As CSS reads it: `\65xpression` is `expression`. */
function unescaped(css: string): string {
  const bare = css.includes('/*') ? css.replace(/\/\*[^]*?(?:\*\/|$)/g, '') : css
  if (!bare.includes('\\')) return bare
  return bare.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_, hex: string | undefined, char: string | undefined) => {
    const point = Number.parseInt(hex ?? '', 16)
    return hex === undefined ? (char ?? '') : point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
}

/** One or two pixels in both directions. */
function isTiny(element: Element): boolean {
  const styles = stylesOf(element)
  const side = (name: 'width' | 'height') => Number.parseFloat(styles.get(name) ?? attributeOf(element, name) ?? 'NaN')
  return side('width') <= 2 && side('height') <= 2
}
