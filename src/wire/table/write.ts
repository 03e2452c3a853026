/** CSV that goes out (RFC 4180): quoted where it must be, and never a formula in somebody's spreadsheet. */

/** What spreadsheets take for a formula, or for the beginning of one (OWASP, CSV injection); fullwidth forms count, too. */
const FORMULA = /^[\t\r\n ]*[=+\-@＝＋－＠|%]/
/** A telephone number is none. */
const PHONE = /^\+\d{4,15}$/

export const csvCell = (value: string): string => {
  const safe = FORMULA.test(value) && !PHONE.test(value) ? `'${value}` : value
  return /[",;\t\r\n|]|^ | $/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One row with its end. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`
