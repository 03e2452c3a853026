/** The root of a log at each of its sizes, from its leaves: the oracle that the sequencer's own tree is held against. */

import { expect } from 'vitest'
import type { Bytes } from '#wire/bytes.ts'
import { EMPTY_ROOT, nodeHash, rootOfRange } from '#wire/merkle.ts'

export type RootAt = (size: number) => Bytes

export function rootsOf(leaves: readonly Bytes[]): RootAt {
  const roots = [EMPTY_ROOT]
  const range: { readonly hash: Bytes; readonly height: number }[] = []
  for (const leaf of leaves) {
    let last = { hash: leaf, height: 0 }
    for (let left = range.at(-1); left?.height === last.height; left = range.at(-1)) {
      range.pop()
      last = { hash: nodeHash(left.hash, last.hash), height: last.height + 1 }
    }
    range.push(last)
    roots.push(rootOfRange(range.map(it => it.hash)))
  }
  return size => roots[size] ?? expect.fail(`the log was never of size ${size}`)
}
