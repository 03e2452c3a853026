/**
 * Tiles (C2SP tlog-tiles): a log as files of 256 hashes, and entries in bundles of as many. Here is what they are called,
 * how wide they are, how entries are written, and where the hash of a complete subtree is to be found.
 */

import { must } from '#base/bug.ts'
import { TILE_HASHES } from '#base/limits.ts'
import { concat, type Bytes } from './bytes.ts'
import type { Subtree } from './merkle.ts'

export const TILE_HEIGHT = 8
const LEVEL_MAX = 63
const LENGTH_BYTES = 2
const ENTRY_MAX_BYTES = 0xffff

/** A tile of hashes, or of entries. `width` is below 256 when the path names a part of it. */
export type TileRef = { readonly level: number | 'entries'; readonly index: number; readonly width: number }

/** `x001/x234/067` for 1234067. */
export function tileNumber(index: number): string {
  must(Number.isSafeInteger(index) && index >= 0, 'tiles are counted from 0')
  const digits = String(index)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? []
  return groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/')
}

/** Below the log's prefix: `tile/0/x001/x234/067`, `tile/entries/000.p/17`. */
export function tilePath({ level, index, width }: TileRef): string {
  must(width >= 1 && width <= TILE_HASHES, 'a tile has 1 to 256 hashes')
  return `tile/${level}/${tileNumber(index)}${width < TILE_HASHES ? `.p/${width}` : ''}`
}

const PATH = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/

/** What a path names; undefined for any other spelling: leading zeros, `.p/0`, `.p/256` (reference B4). */
export function parseTilePath(path: string): TileRef | undefined {
  const [, level = '', number = '', part] = PATH.exec(path) ?? []
  const index = Number(number.replaceAll(/[x/]/g, ''))
  const width = part === undefined ? TILE_HASHES : Number(part)
  if (number === '' || !Number.isSafeInteger(index) || tileNumber(index) !== number) return undefined
  if (width > TILE_HASHES || (part !== undefined && width === TILE_HASHES)) return undefined
  if (level === 'entries') return { level, index, width }
  return Number(level) <= LEVEL_MAX ? { level: Number(level), index, width } : undefined
}

/** How many hashes of this tile a log of this size has: 0 to 256. */
export function widthAt({ level, index }: Omit<TileRef, 'width'>, size: number): number {
  const hashes = Math.floor(size / TILE_HASHES ** (level === 'entries' ? 0 : level))
  return Math.max(0, Math.min(TILE_HASHES, hashes - index * TILE_HASHES))
}

/** Every tile of hashes that a log of this size is made of, with its width; from the lowest level on. */
export function tilesOf(size: number): { readonly level: number; readonly full: number; readonly partial: number }[] {
  const levels = []
  for (let level = 0, hashes = size; hashes > 0; level++, hashes = Math.floor(hashes / TILE_HASHES))
    levels.push({ level, full: Math.floor(hashes / TILE_HASHES), partial: hashes % TILE_HASHES })
  return levels
}

/** Where the hashes below a complete subtree stand: `count` of them from `start` on in one tile; their root is its hash. */
export function tilePlaceOf({ level, index }: Subtree): {
  readonly level: number
  readonly index: number
  readonly start: number
  readonly count: number
} {
  const tileLevel = Math.floor(level / TILE_HEIGHT)
  const count = 2 ** (level % TILE_HEIGHT)
  const first = index * count
  return { level: tileLevel, index: Math.floor(first / TILE_HASHES), start: first % TILE_HASHES, count }
}

/** Entries one after another, each behind its length in two bytes, big-endian (B6). */
export function entryBundle(entries: readonly Bytes[]): Bytes {
  return concat(
    entries.flatMap(entry => {
      must(entry.length <= ENTRY_MAX_BYTES, 'an entry has at most 65535 bytes')
      return [Buffer.of(entry.length >> 8, entry.length & 0xff), entry]
    }),
  )
}

/** The entries of a bundle; undefined when its bytes do not end with one. */
export function parseEntryBundle(bundle: Bytes): Bytes[] | undefined {
  const entries: Bytes[] = []
  for (let at = 0; at < bundle.length;) {
    const end = at + LENGTH_BYTES + (bundle[at] ?? 0) * 256 + (bundle[at + 1] ?? 0)
    if (at + LENGTH_BYTES > bundle.length || end > bundle.length || entries.length === TILE_HASHES) return undefined
    entries.push(bundle.subarray(at + LENGTH_BYTES, end))
    at = end
  }
  return entries
}
