/** As much of CSS as decides whether a text is seen, and which words stand in a style instead of in the text. */

export type Looks = {
  /** Cannot be shown again by what is within: not displayed, transparent, moved away, cut to nothing. */
  gone?: boolean
  /** Inherited, and may be set anew within. */
  invisible?: boolean
  tiny?: boolean
  color?: string
  /** `image` when a picture is behind, so that nothing is known. */
  background?: string
  /** Letters are laid out from right to left whatever they are. */
  reversed?: boolean
}

/** A text that a style puts into the page, and where it stands in the source of the style. */
export type Content = { readonly text: string; readonly from: number; readonly to: number }
export type Sheet = { readonly looks: ReadonlyMap<string, Looks>; readonly contents: readonly Content[] }

const RULES_MAX = 2_000
const FAR_PX = 400
const TINY_PX = 1.5

type Declarations = ReadonlyMap<string, string>

/** @param style of an attribute or a rule: `color: red; display: none`. */
export function looksOf(style: string): Looks {
  const said = declarationsIn(style)
  const looks: Looks = {}
  if (GONE.some(isGone => isGone(said))) looks.gone = true
  const visibility = said.get('visibility')
  if (visibility !== undefined) looks.invisible = visibility !== 'visible'
  const size = said.get('font-size') ?? /(?:^|\s)([\d.]+(?:px|pt|em|%)?)(?:\/|\s)/.exec(said.get('font') ?? '')?.[1]
  if (size !== undefined) looks.tiny = isTiny(size)
  const color = said.get('color')
  if (color !== undefined) looks.color = colorOf(color)
  const background = said.get('background-color') ?? said.get('background')
  if (background !== undefined) looks.background = background.includes('url(') ? 'image' : colorOf(background)
  if (said.has('background-image') && said.get('background-image') !== 'none') looks.background = 'image'
  const bidi = said.get('unicode-bidi') ?? ''
  if (bidi.includes('override')) looks.reversed = said.get('direction') !== 'ltr'
  return looks
}

function declarationsIn(style: string): Declarations {
  const said = new Map<string, string>()
  for (const declaration of style.split(';').slice(0, 100)) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const value = declaration
      .slice(colon + 1)
      .toLowerCase()
      .replace('!important', '')
      .trim()
    said.set(declaration.slice(0, colon).trim().toLowerCase(), value)
  }
  return said
}

const pixels = (value: string | undefined) => {
  const [, number, unit] = /^(-?[\d.]+)(px|pt|em|rem|%|vw|vh|ex|ch|in|cm|mm)?$/.exec(value ?? '') ?? []
  if (number === undefined) return undefined
  return (
    Number(number) *
    (unit === 'em' || unit === 'rem' || unit === 'vw' || unit === 'vh' || unit === '%' ? 16 : unit === 'in' ? 96 : 1)
  )
}
const isZero = (value: string | undefined) => value !== undefined && (pixels(value) ?? 9) <= TINY_PX
const isFar = (value: string | undefined) => (pixels(value) ?? 0) <= -FAR_PX
const isTiny = (size: string) => (pixels(size) ?? 16) <= TINY_PX

/** Ways of not being there. Heights of nothing hide only what may not overflow. */
const GONE: readonly ((said: Declarations) => boolean)[] = [
  said => said.get('display') === 'none',
  said => Number(said.get('opacity') ?? 1) <= 0.05,
  said =>
    said.get('overflow') === 'hidden' &&
    ['height', 'max-height', 'width', 'max-width'].some(it => isZero(said.get(it))),
  said =>
    ['left', 'right', 'top', 'bottom', 'margin-left', 'margin-top', 'text-indent'].some(it => isFar(said.get(it))),
  said => /^rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)/.test(said.get('clip') ?? ''),
  said => /inset\((?:50|100)%|circle\(0/.test(said.get('clip-path') ?? ''),
  said => /scale\(0(?:\.0\d*)?\)|translate[xy]?\(-\d{3,}/.test(said.get('transform') ?? ''),
  said => /\b(?:opacity\(0)/.test(said.get('filter') ?? ''),
]

const NAMED: Readonly<Record<string, string>> = {
  white: '255 255 255',
  snow: '255 250 250',
  ivory: '255 255 240',
  whitesmoke: '245 245 245',
  black: '0 0 0',
  transparent: 'none',
}

/** `r g b`, `none` for a colour that is not seen, or what it says. */
export function colorOf(value: string): string {
  const word = value.trim().toLowerCase()
  const named = NAMED[word]
  if (named !== undefined) return named
  const [, hex] = /#([0-9a-f]{6}|[0-9a-f]{3})\b/.exec(word) ?? []
  if (hex !== undefined) {
    const digits = hex.length === 3 ? [...hex].map(it => it + it) : (hex.match(/../g) ?? [])
    return digits.map(it => parseInt(it, 16)).join(' ')
  }
  const [, r, g, b, alpha] = /rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+))?/.exec(word) ?? []
  if (r === undefined) return word
  return alpha !== undefined && Number(alpha) <= 0.05 ? 'none' : `${r} ${g} ${b}`
}

const SAME_MAX = 40

/** Whether a text of this colour is lost on this ground. */
export function isLost(color: string | undefined, background: string | undefined): boolean {
  if (color === 'none') return true
  if (color === undefined || background === 'image') return false
  const [one, two] = [color, background === undefined || background === 'none' ? '255 255 255' : background].map(it =>
    it.split(' ').map(Number),
  )
  if (one?.length !== 3 || two?.length !== 3 || [...one, ...two].some(Number.isNaN)) return false
  return one.reduce((sum, it, i) => sum + Math.abs(it - (two[i] ?? 0)), 0) <= SAME_MAX
}

/** What the styles of a page say of classes, ids and elements. What they say only of small screens or of dark ones is left out. */
export function readSheet(css: string, offset: number): Sheet {
  const looks = new Map<string, Looks>()
  const contents: Content[] = []
  let count = 0
  for (const { selector, from, to } of rulesIn(css)) {
    if (++count > RULES_MAX) break
    const body = css.slice(from, to)
    if (/:{1,2}(?:before|after)\b/i.test(selector)) contents.push(...contentsIn(body, offset + from))
    else {
      const own = looksOf(body.replace(/\/\*[^*]*\*\//g, ''))
      if (Object.keys(own).length === 0) continue
      for (const name of selector.split(',').slice(0, 50)) {
        const key = lastOf(name)
        if (key !== '') looks.set(key, { ...looks.get(key), ...own })
      }
    }
  }
  return { looks, contents }
}

/** `td.note > span.x:hover` is `span.x`: what is told of the last. */
function lastOf(selector: string): string {
  const last =
    selector
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? ''
  return last.replace(/:.*$|\[.*$/, '').toLowerCase()
}

type Rule = { readonly selector: string; readonly from: number; readonly to: number }

function* rulesIn(css: string): Generator<Rule> {
  let at = 0
  while (at < css.length) {
    const open = css.indexOf('{', at)
    if (open < 0) return
    const selector = css
      .slice(at, open)
      .replace(/\/\*[^*]*\*\//g, '')
      .trim()
    if (selector.startsWith('@') && /^@(?:media|supports|layer)/i.test(selector) && !isAlways(selector)) {
      at = blockEnd(css, open)
    } else if (selector.startsWith('@') && /^@(?:media|supports|layer)/i.test(selector)) {
      at = open + 1
    } else {
      const close = css.indexOf('}', open)
      const to = close < 0 ? css.length : close
      yield { selector: selector.replace(/^\}+\s*/, ''), from: open + 1, to }
      at = to + 1
    }
  }
}

const isAlways = (selector: string) => /^@media\s+(?:only\s+)?(?:all|screen)\s*$/i.test(selector)

function blockEnd(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++
    else if (css[at] === '}' && --depth === 0) return at + 1
  }
  return css.length
}

/** `content: "free " "spins"`, with its escapes. */
function contentsIn(body: string, offset: number): Content[] {
  const at = body.search(/(?:^|[;\s])content\s*:/i)
  if (at < 0) return []
  const end = body.indexOf(';', at + 1)
  const value = body.slice(at, end < 0 ? body.length : end)
  const strings = [...value.matchAll(/"([^"\\]|\\.)*"|'([^'\\]|\\.)*'/g)]
  return strings.map(it => ({
    text: unescaped(it[0].slice(1, -1)),
    from: offset + at + it.index + 1,
    to: offset + at + it.index + it[0].length - 1,
  }))
}

const unescaped = (text: string) =>
  text.replace(/\\([0-9a-f]{1,6})\s?|\\(.)/gi, (_, hex: string | undefined, sign: string | undefined) => {
    const code = parseInt(hex ?? '', 16)
    return hex === undefined ? (sign ?? '') : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
