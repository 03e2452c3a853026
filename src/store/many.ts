/** Many values in one statement: bytes in one value with the places where they begin, for an array of bytes would travel as hexadecimal text. */

import { timeOf } from '#base/clock.ts'
import { type Bytes, concat } from '#wire/bytes.ts'

/** Bytes one after another, and where each begins (from 1, as SQL counts) and how long it is. */
export function packed(values: readonly Bytes[]): { bytes: Bytes; starts: number[]; lengths: number[] } {
  let start = 1
  const starts = values.map(value => (start += value.length) - value.length)
  return { bytes: concat(values), starts, lengths: values.map(value => value.length) }
}

/**
 * An array as PostgreSQL writes it, of what needs no quotes: numbers, ids, words of the house. Given as an array it
 * would be escaped item by item.
 */
export const listed = (items: readonly (string | number | undefined)[]): string =>
  `{${items.map(it => it ?? 'NULL').join(',')}}`

/** Most of a batch's are one and the same. */
export function times(ms: readonly number[]): string {
  const known = new Map([...new Set(ms)].map(it => [it, timeOf(it)]))
  return listed(ms.map(it => known.get(it)))
}
