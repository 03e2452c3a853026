/** Colours as CSS writes them, and how well one can be seen on another (WCAG 2.2, relative luminance and contrast). */

export type Color = { readonly r: number; readonly g: number; readonly b: number; readonly alpha: number }

const NAMED: Readonly<Record<string, string>> = {
  black: '#000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#fff',
  maroon: '#800000',
  red: '#f00',
  purple: '#800080',
  fuchsia: '#f0f',
  magenta: '#f0f',
  green: '#008000',
  lime: '#0f0',
  olive: '#808000',
  yellow: '#ff0',
  navy: '#000080',
  blue: '#00f',
  teal: '#008080',
  aqua: '#0ff',
  cyan: '#0ff',
  orange: '#ffa500',
  pink: '#ffc0cb',
  whitesmoke: '#f5f5f5',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  darkgray: '#a9a9a9',
  darkgrey: '#a9a9a9',
  ivory: '#fffff0',
  snow: '#fffafa',
  ghostwhite: '#f8f8ff',
  // All that are so light that they vanish on white.
  aliceblue: '#f0f8ff',
  antiquewhite: '#faebd7',
  azure: '#f0ffff',
  beige: '#f5f5dc',
  bisque: '#ffe4c4',
  blanchedalmond: '#ffebcd',
  cornsilk: '#fff8dc',
  floralwhite: '#fffaf0',
  gainsboro: '#dcdcdc',
  honeydew: '#f0fff0',
  khaki: '#f0e68c',
  lavender: '#e6e6fa',
  lavenderblush: '#fff0f5',
  lemonchiffon: '#fffacd',
  lightcyan: '#e0ffff',
  lightgoldenrodyellow: '#fafad2',
  lightyellow: '#ffffe0',
  linen: '#faf0e6',
  mintcream: '#f5fffa',
  mistyrose: '#ffe4e1',
  moccasin: '#ffe4b5',
  oldlace: '#fdf5e6',
  palegoldenrod: '#eee8aa',
  papayawhip: '#ffefd5',
  peachpuff: '#ffdab9',
  seashell: '#fff5ee',
  wheat: '#f5deb3',
  transparent: '#0000',
}

/** Undefined for what is no colour, or one that depends on something else. */
export function colorOf(text: string): Color | undefined {
  const written = text.trim().toLowerCase()
  const hex = /^#?((?:[0-9a-f]{3,4}){1,2})$/.exec(NAMED[written] ?? written)?.[1]
  if (hex !== undefined && (hex.length !== 3 || written.startsWith('#') || NAMED[written] !== undefined))
    return fromHex(hex)
  const [, list] = /^rgba?\(([^()]*)\)$/.exec(written) ?? []
  const [r, g, b, alpha = 1] = (list ?? '')
    .split(/[\s,/]+/)
    .filter(part => part !== '')
    .map(channel)
  return r === undefined || g === undefined || b === undefined
    ? undefined
    : { r, g, b, alpha: alpha > 1 ? alpha / 255 : alpha }
}

function fromHex(hex: string): Color {
  const wide = hex.length < 6 ? Array.from(hex, digit => digit + digit).join('') : hex
  const [r = 0, g = 0, b = 0, alpha = 255] = (wide.match(/../g) ?? []).map(pair => Number.parseInt(pair, 16))
  return { r, g, b, alpha: alpha / 255 }
}

const channel = (part: string) => (part.endsWith('%') ? Number.parseFloat(part) * 2.55 : Number.parseFloat(part))

/** From 1, the same, to 21, black on white. */
export function contrast(one: Color, other: Color): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance({ r, g, b }: Color): number {
  const linear = (value: number) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}
