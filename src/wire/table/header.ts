/** What the columns are called: by the first row, where it names them, each in its own way. */

import { TABLE_NAME_MAX_CHARS } from '#base/limits.ts'

/** An address, a number of four digits or more, a date, a link: what rows have, and names do not. */
const DATA = /^[^\s@]+@[^\s@]+\.[^\s@]+$|^[+(]?\d[\d\s().:/-]{3,}|^\d{4}-\d\d-\d\d|^https?:/i

/** A first row with nothing in it that only a row would have names the columns. */
export function namesColumns(first: readonly string[]): boolean {
  const cells = first.map(cell => cell.trim())
  return cells.some(cell => /\p{L}/u.test(cell)) && !cells.some(cell => DATA.test(cell))
}

/** No two alike and none empty: `email`, `email (2)`, `Column 3`. */
export function columnNames(first: readonly string[], isHeader: boolean): readonly string[] {
  const taken = new Set<string>()
  return first.map((cell, i) => {
    const plain = isHeader ? cell.replaceAll(/\s+/g, ' ').trim().slice(0, TABLE_NAME_MAX_CHARS) : ''
    const base = plain === '' ? `Column ${i + 1}` : plain
    let name = base
    for (let nth = 2; taken.has(name.toLowerCase()); nth++) name = `${base} (${nth})`
    taken.add(name.toLowerCase())
    return name
  })
}

/** Columns at the end that have neither a name nor anything below it come of a careless export. */
export const widthOf = (first: readonly string[]): number => first.findLastIndex(cell => cell.trim() !== '') + 1
