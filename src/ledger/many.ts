/** Many values in one statement: bytes in one value with the places where they begin, for an array of bytes would travel as hexadecimal text. */

import { type Bytes, concat } from '#wire/bytes.ts'

/** Bytes one after another, and where each begins (from 1, as SQL counts) and how long it is. */
export function packed(values: readonly Bytes[]): { bytes: Bytes; starts: number[]; lengths: number[] } {
  let start = 1
  const starts = values.map(value => (start += value.length) - value.length)
  return { bytes: concat(values), starts, lengths: values.map(value => value.length) }
}

export const times = (ms: readonly number[]) => ms.map(it => new Date(it).toISOString())
