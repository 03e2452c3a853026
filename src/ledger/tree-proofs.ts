/** Proofs from tiles: which are needed is known before any is read, so that all come in one query. */

import { must, sure } from '#base/bug.ts'
import type { Db } from '#store/db.ts'
import type { Bytes } from '#wire/bytes.ts'
import { HASH_BYTES } from '#wire/crypto.ts'
import {
  consistencySpans,
  inclusionSpans,
  type LeafSpan,
  nodeHash,
  rootOfRange,
  type Subtree,
  subtreesOf,
} from '#wire/merkle.ts'
import { tilePlaceOf } from '#wire/tiles.ts'
import * as logStore from './log-store.ts'

/** That the entry at `index` is in the tree of `size`, or that this one continues the tree of size `from`. */
export type ProofWanted =
  | { readonly index: number; readonly size: number }
  | { readonly from: number; readonly size: number }

/** One proof for each that is wanted, in their order. The log has grown to each `size` at least. What they share is made once. */
export async function prove(db: Db, wanted: readonly ProofWanted[]): Promise<Bytes[][]> {
  const known: Known = new Map()
  const plans = wanted.map(it => spansOf(it).map(span => once(known, span)))
  const hashes = await readHashes(
    db,
    [...known.values()].flatMap(ends => [...ends.values()].flatMap(it => it.subtrees)),
  )
  return plans.map(spans => spans.map(span => (span.root ??= rootOfRange(span.subtrees.map(hashes)))))
}

/** Neighbours have most of their spans in common, and all that end with the log. */
type Span = { readonly subtrees: readonly Subtree[]; root?: Bytes }
/** By where they start, then by where they end: a name for each would cost more than the proof. */
type Known = Map<number, Map<number, Span>>

const spansOf = (it: ProofWanted): LeafSpan[] =>
  'index' in it ? inclusionSpans(it.index, it.size) : consistencySpans(it.from, it.size)

function once(known: Known, span: LeafSpan): Span {
  let ends = known.get(span.start)
  if (!ends) known.set(span.start, (ends = new Map()))
  let found = ends.get(span.end)
  if (!found) ends.set(span.end, (found = { subtrees: subtreesOf(span) }))
  return found
}

/** The root of the log of this size, from its tiles alone. */
export async function rootFromTiles(db: Db, size: number): Promise<Bytes> {
  const whole = { start: 0, end: size }
  return rootOfSpan(await readHashes(db, subtreesOf(whole)), whole)
}

type Hashes = (it: Subtree) => Bytes

const rootOfSpan = (hashes: Hashes, span: LeafSpan): Bytes => rootOfRange(subtreesOf(span).map(hashes))

const nameOf = ({ level, index }: Subtree) => `${level}/${index}`

async function readHashes(db: Db, subtrees: readonly Subtree[]): Promise<Hashes> {
  const wanted = new Map(subtrees.map(it => [nameOf(tilePlaceOf(it)), tilePlaceOf(it)]))
  const tiles = wanted.size === 0 ? [] : await logStore.readTiles(db, [...wanted.values()])
  const nodes = new Map(tiles.map(tile => [nameOf(tile), new TileNodes(tile.data)]))
  return subtree => {
    const { start, count, ...tile } = tilePlaceOf(subtree)
    return sure(nodes.get(nameOf(tile)), 'the tiles of a tree are kept').at(Math.log2(count), start / count)
  }
}

/** A tile's hashes and the nodes above them, each made when somebody asks for it first: proofs of neighbours share them. */
class TileNodes {
  readonly #data: Bytes
  readonly #rows: (Bytes | undefined)[][] = []

  constructor(data: Bytes) {
    this.#data = data
  }

  at(height: number, place: number): Bytes {
    const row = (this.#rows[height] ??= [])
    return (row[place] ??=
      height === 0 ? this.#hash(place) : nodeHash(this.at(height - 1, 2 * place), this.at(height - 1, 2 * place + 1)))
  }

  #hash(place: number): Bytes {
    const end = (place + 1) * HASH_BYTES
    must(end <= this.#data.length, 'a tile holds what the tree has grown to')
    return this.#data.subarray(end - HASH_BYTES, end)
  }
}
