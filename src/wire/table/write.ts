/** CSV that goes out (RFC 4180): quoted where it must be, and never a formula in somebody's spreadsheet. */

import type { Delimiter } from './types.ts'

/** What spreadsheets take for a formula, or for the beginning of one (OWASP, CSV injection); fullwidth forms count, too. */
const FORMULA = /^[\t\r\n ]*[=+\-@＝＋－＠|%]/
/** A telephone number is none. */
const PHONE = /^\+\d{4,15}$/

export const csvCell = (value: string): string => {
  const safe = FORMULA.test(value) && !PHONE.test(value) ? `'${value}` : value
  return /[",;\t\r\n|]|^ | $/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What stood there before it was made safe: a file of ours that comes back says what it said. */
export const unguarded = (value: string): string =>
  value.startsWith("'") && FORMULA.test(value.slice(1)) ? value.slice(1) : value

/** One row with its end. */
export const csvLine = (cells: readonly string[]): string => lineWith(',', cells)

/** The same with what stands between the cells elsewhere: none of our delimiters stands bare within one. */
export const lineWith = (delimiter: Delimiter, cells: readonly string[]): string =>
  `${cells.map(csvCell).join(delimiter)}\r\n`
