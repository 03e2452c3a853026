/** The value of a cell as text: a moment in ISO 8601, a number in digits alone, however the workbook shows them. */

import type { Style } from './workbook.ts'

const DAY_MS = 86_400_000
const EPOCH_1904 = Date.UTC(1904, 0, 1)
/** Day 1 is the first of January 1900; day 60 is the 29th of February of that year, which there was not (§18.17.4.1). */
const EPOCH_1900 = Date.UTC(1899, 11, 31)
const PHANTOM_DAY = 60
const DAYS_MAX = 2_958_466 // The first of January 10000.

/** `33612345678`, and never `3.36E+10`. */
export function numberText(value: string, style: Style | undefined, since1904: boolean): string {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  if (style?.is === 'moment') return momentText(number, style.hasTime, since1904) ?? plainText(number)
  const plain = plainText(number)
  return style?.is === 'digits' && /^\d+$/.test(plain) ? plain.padStart(style.count, '0') : plain
}

const plainText = (number: number): string =>
  Number.isInteger(number)
    ? BigInt(number).toString()
    : number.toString().includes('e')
      ? number.toFixed(20).replace(/0+$/, '')
      : number.toString()

function momentText(serial: number, hasTime: boolean, since1904: boolean): string | undefined {
  if (serial < 0 || serial >= DAYS_MAX) return undefined
  const day = Math.floor(serial)
  const timeMs = Math.round((serial - day) * DAY_MS * 1e-3) * 1e3
  if (day === 0 && !since1904) return new Date(timeMs).toISOString().slice(11, 19)
  const phantom = !since1904 && day >= PHANTOM_DAY ? 1 : 0
  const at = (since1904 ? EPOCH_1904 : EPOCH_1900) + (day - phantom) * DAY_MS + timeMs
  const iso = new Date(at).toISOString()
  return hasTime || timeMs > 0 ? iso.slice(0, 19) : iso.slice(0, 10)
}

/** `C7` stands in the third column: counted from 0; undefined for what is no place in a sheet. */
export function columnOf(reference: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference)?.[1]
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** `_x000D_` stands for a character that XML cannot have (§22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
