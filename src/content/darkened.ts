/**
 * A message in the dark, as Gmail and Outlook show one that says nothing about it: light grounds become dark, dark words
 * light, and what lies between stays. Pictures stay as they are. Apple Mail and others leave it to the message.
 */

import { colorOf, type Color } from './color.ts'
import { rewritten } from './rewriting.ts'

type Part = 'ground' | 'words' | 'line'

/** In its own colours for the dark, a message is left alone. */
const BRINGS_OWN =
  /prefers-color-scheme\s*:\s*dark|[\s;{"']color-scheme\s*:[^;}"']*\bdark\b|<meta\s[^>]*\bname\s*=\s*["']?(?:color-scheme|supported-color-schemes)\b[^>]*\bdark\b/i

export const darkened = (html: string): string =>
  BRINGS_OWN.test(html)
    ? html
    : rewritten(html, {
        attribute: (_element, name, value) => {
          const part = ATTRIBUTES[name]
          return part === undefined ? undefined : (darkOf(value, part) ?? value)
        },
        css: written => written.replace(DECLARATIONS, inDark),
      })

const ATTRIBUTES: Readonly<Record<string, Part>> = {
  bgcolor: 'ground',
  bordercolor: 'line',
  color: 'words',
  text: 'words',
  link: 'words',
  vlink: 'words',
  alink: 'words',
}
const DECLARATIONS =
  /((?:^|[;{\s])(color|background(?:-color)?|(?:border|outline)(?:-(?:top|right|bottom|left))?(?:-color)?)\s*:)([^;{}]+)/gi

function inDark(_: string, before: string, name: string, value: string): string {
  const part: Part = /^color$/i.test(name) ? 'words' : /^background/i.test(name) ? 'ground' : 'line'
  return before + value.replace(COLORS, written => darkOf(written, part) ?? written)
}
/** An address is taken whole, so that no colour is read in it. */
const COLORS = /url\([^)]*\)?|#[0-9a-f]{3,8}\b|rgba?\([^()]*\)|\b[a-z]{3,}\b/gi

/** Undefined for what is no colour, or is not seen. */
function darkOf(written: string, part: Part): string | undefined {
  const color = colorOf(written)
  if (!color || color.alpha === 0) return undefined
  const { light, a, b } = labOf(color)
  const turned = TURNED[part](light)
  return turned === light ? undefined : writtenAs({ light: turned, a, b }, color.alpha)
}

/** How light each becomes, from 0 to 1: what stood out goes on standing out, on a ground that is not quite black. */
const IS_LIGHT = 0.62
const IS_DARK = 0.4
const TURNED: Readonly<Record<Part, (light: number) => number>> = {
  ground: light => (light > IS_LIGHT ? 0.18 + (1 - light) * 0.7 : light),
  words: light => (light < IS_LIGHT ? 1 - light * 0.55 : light),
  line: light => (light > IS_LIGHT ? 0.3 + (1 - light) * 0.7 : light < IS_DARK ? 1 - light : light),
}

type Lab = { readonly light: number; readonly a: number; readonly b: number }

/** Oklab, in which a colour keeps its hue when it becomes lighter or darker (CSS Color 4, §9.2). */
function labOf({ r, g, b }: Color): Lab {
  const [red, green, blue] = [linear(r), linear(g), linear(b)]
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return {
    light: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  }
}

function writtenAs({ light, a, b }: Lab, alpha: number): string {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3
  const bytes = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map(byteOf)
  if (alpha < 1) return `rgba(${bytes.join(',')},${alpha})`
  return `#${bytes.map(byte => byte.toString(16).padStart(2, '0')).join('')}`
}

const linear = (value: number) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4)
const byteOf = (value: number) => {
  const kept = Math.min(1, Math.max(0, value))
  return Math.round(255 * (kept <= 0.0031308 ? 12.92 * kept : 1.055 * kept ** (1 / 2.4) - 0.055))
}
