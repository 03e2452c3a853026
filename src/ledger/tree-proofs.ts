/** Proofs from tiles: which are needed is known before any is read, so that all come in one query. */

import { must, sure } from '#base/bug.ts'
import type { Db } from '#store/db.ts'
import type { Bytes } from '#wire/bytes.ts'
import {
  consistencySpans,
  inclusionSpans,
  type LeafSpan,
  rootOfHashes,
  rootOfRange,
  type Subtree,
  subtreesOf,
} from '#wire/merkle.ts'
import { tilePlaceOf } from '#wire/tiles.ts'
import * as logStore from './log-store.ts'
import { hashesOf } from './tree.ts'

/** That the entry at `index` is in the tree of `size`, or that this one continues the tree of size `from`. */
export type ProofWanted =
  | { readonly index: number; readonly size: number }
  | { readonly from: number; readonly size: number }

/** One proof for each that is wanted, in their order. The log has grown to each `size` at least. */
export async function prove(db: Db, wanted: readonly ProofWanted[]): Promise<Bytes[][]> {
  const spans = wanted.map(it =>
    'index' in it ? inclusionSpans(it.index, it.size) : consistencySpans(it.from, it.size),
  )
  const hashes = await readHashes(db, spans.flat().flatMap(subtreesOf))
  return spans.map(these => these.map(span => rootOfSpan(hashes, span)))
}

/** The root of the log of this size, from its tiles alone. */
export async function rootFromTiles(db: Db, size: number): Promise<Bytes> {
  const whole = { start: 0, end: size }
  return rootOfSpan(await readHashes(db, subtreesOf(whole)), whole)
}

const rootOfSpan = (hashes: (it: Subtree) => Bytes, span: LeafSpan): Bytes => rootOfRange(subtreesOf(span).map(hashes))

const nameOf = ({ level, index }: Subtree) => `${level}/${index}`

async function readHashes(db: Db, subtrees: readonly Subtree[]): Promise<(it: Subtree) => Bytes> {
  const wanted = new Map(subtrees.map(it => [nameOf(tilePlaceOf(it)), tilePlaceOf(it)]))
  const tiles = wanted.size === 0 ? [] : await logStore.readTiles(db, [...wanted.values()])
  const rows = new Map(tiles.map(tile => [nameOf(tile), hashesOf(tile.data)]))
  return subtree => {
    const { start, count, ...tile } = tilePlaceOf(subtree)
    const row = sure(rows.get(nameOf(tile)), 'the tiles of a tree are kept').slice(start, start + count)
    must(row.length === count, 'a tile holds what the tree has grown to')
    return rootOfHashes(row)
  }
}
