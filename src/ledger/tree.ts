/**
 * The tree as the sequencer grows it: hashes of the complete subtrees (the compact range) and the tiles that are not
 * full. A tile holds 256 hashes of one level of every eight (C2SP tlog-tiles); the hash of a full tile is an entry of
 * the tile above it.
 */

import { must } from '#base/bug.ts'
import { TILE_HASHES } from '#base/limits.ts'
import { concat, type Bytes } from '#wire/bytes.ts'
import { HASH_BYTES } from '#wire/crypto.ts'
import { leafHash, nodeHash, rootOfRange } from '#wire/merkle.ts'

/** `range`: one hash for each bit of `size`, the largest subtree first. `open`: by tile level, the hashes not yet in a full tile. */
export type Tree = {
  readonly size: number
  readonly range: readonly Bytes[]
  readonly open: readonly (readonly Bytes[])[]
}

export type Tile = { readonly level: number; readonly index: number; readonly width: number; readonly data: Bytes }

const TILE_HEIGHT = 8

export const EMPTY_TREE: Tree = { size: 0, range: [], open: [] }

export const rootOf = (tree: Tree): Bytes => rootOfRange(tree.range)

/** The tree with these entries at its end, and every tile that is new or wider than before. */
export function grow(tree: Tree, entries: readonly Bytes[]): { readonly tree: Tree; readonly tiles: readonly Tile[] } {
  const range = [...tree.range]
  const open = tree.open.map(hashes => [...hashes])
  const full: Tile[] = []
  let size = tree.size
  const keep = (level: number, index: number, hash: Bytes) => {
    const hashes = (open[level] ??= [])
    hashes.push(hash)
    if (hashes.length < TILE_HASHES) return
    full.push({ level, index: Math.floor(index / TILE_HASHES), width: TILE_HASHES, data: concat(hashes) })
    open[level] = []
  }
  for (const entry of entries) {
    let hash = leafHash(entry)
    keep(0, size, hash)
    for (let level = 1, at = size; at % 2 === 1; level++) {
      const left = range.pop()
      must(left, 'a compact range has a hash for each bit of its size')
      hash = nodeHash(left, hash)
      at = Math.floor(at / 2)
      if (level % TILE_HEIGHT === 0) keep(level / TILE_HEIGHT, at, hash)
    }
    range.push(hash)
    size++
  }
  const grown = { size, range, open }
  return { tree: grown, tiles: [...full, ...partsOf(grown).filter(tile => isWider(tile, tree, full))] }
}

/** The growing tiles: at most one on each level. */
function partsOf({ size, open }: Tree): Tile[] {
  return growingTiles(size).flatMap(({ level, index }) => {
    const hashes = open[level] ?? []
    return hashes.length === 0 ? [] : [{ level, index, width: hashes.length, data: concat(hashes) }]
  })
}

/** Where the tiles are that grow next, from the lowest level on; those that a log of this size has not begun hold nothing. */
export function growingTiles(size: number): { readonly level: number; readonly index: number }[] {
  const places = []
  for (let level = 0, hashes = size; hashes > 0; level++) {
    hashes = Math.floor(hashes / TILE_HASHES)
    places.push({ level, index: hashes })
  }
  return places
}

const isWider = (tile: Tile, before: Tree, full: readonly Tile[]) =>
  tile.width > (before.open[tile.level]?.length ?? 0) || full.some(it => it.level === tile.level)

/** The hashes of a range or a tile, from their bytes one after another. */
export function hashesOf(bytes: Bytes): Bytes[] {
  must(bytes.length % HASH_BYTES === 0, 'hashes are kept one after another')
  return Array.from({ length: bytes.length / HASH_BYTES }, (_, i) =>
    bytes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES),
  )
}
