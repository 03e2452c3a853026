/** The colours of a page: six hexadecimal digits in, and what can be read on what (WCAG 2.2 §1.4.3). */

/** Text must stand out from what is behind it by this much. */
export const CONTRAST_MIN = 4.5
const STEPS = 20

type Rgb = readonly [number, number, number]

const rgbOf = (hex: string): Rgb => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb // Three places, three numbers.
const hexOf = (rgb: readonly number[]) =>
  `#${rgb.map(value => Math.round(value).toString(16).padStart(2, '0')).join('')}`

/** `share` of the second colour in the first. */
export function mix(one: string, other: string, share: number): string {
  const there = rgbOf(other)
  return hexOf(rgbOf(one).map((value, i) => value + ((there[i] ?? 0) - value) * share))
}

/** From 1, the same, to 21, black on white. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

export function luminance(hex: string): number {
  const linear = (value: number) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  const [r, g, b] = rgbOf(hex)
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** Black or white, whichever is read better on this. */
export const inkOn = (paper: string): string =>
  contrast('#ffffff', paper) >= contrast('#000000', paper) ? '#ffffff' : '#000000'

/** The colour, moved towards `to` in small steps until it can be read on `paper`. */
export function readable(color: string, paper: string, to = inkOn(paper), least = CONTRAST_MIN): string {
  for (let step = 0; step <= STEPS; step++) {
    const moved = mix(color, to, step / STEPS)
    if (contrast(moved, paper) >= least) return moved
  }
  return to
}
