import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hexOf, utf8, type Bytes } from './bytes.ts'
import { inclusionSpans, leafHash, nodeHash, rootOfHashes, subtreesOf } from './merkle.ts'
import {
  entryBundle,
  parseEntryBundle,
  parseTilePath,
  tileNumber,
  tilePath,
  tilePlaceOf,
  tilesOf,
  widthAt,
} from './tiles.ts'

describe('paths', () => {
  test('numbers go in groups of three digits', () => {
    expect(tileNumber(1_234_067)).toBe('x001/x234/067')
    expect(tileNumber(0)).toBe('000')
    expect(tileNumber(999)).toBe('999')
    expect(tileNumber(1000)).toBe('x001/000')
  })

  test.each([
    ['tile/0/000', { level: 0, index: 0, width: 256 }],
    ['tile/0/x001/x234/067', { level: 0, index: 1_234_067, width: 256 }],
    ['tile/1/000.p/17', { level: 1, index: 0, width: 17 }],
    ['tile/entries/000.p/1', { level: 'entries', index: 0, width: 1 }],
    ['tile/entries/x273/000.p/255', { level: 'entries', index: 273_000, width: 255 }],
  ] as const)('%s', (path, ref) => {
    expect(parseTilePath(path)).toEqual(ref)
    expect(tilePath(ref)).toBe(path)
  })

  test.each([
    'tile/0/0',
    'tile/0/00',
    'tile/00/000',
    'tile/01/000',
    'tile/64/000',
    'tile/-1/000',
    'tile/data/000',
    'tile/0/x000/000',
    'tile/0/001/000',
    'tile/0/x001/x000',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/0/000.p/257',
    'tile/0/000.p/',
    'tile/0/000.p',
    '/tile/0/000',
    'tile/0/000/',
    'tile/0/../000',
    '',
    `tile/0/${'x999/'.repeat(6)}999`,
  ])('no path: %s', path => {
    expect(parseTilePath(path)).toBeUndefined()
  })
})

test('a log of 70,000 entries has 273 full tiles and one of 112; above one full and one of 17; above one of 1', () => {
  expect(tilesOf(70_000)).toEqual([
    { level: 0, full: 273, partial: 112 },
    { level: 1, full: 1, partial: 17 },
    { level: 2, full: 0, partial: 1 },
  ])
  expect(tilesOf(256)).toEqual([
    { level: 0, full: 1, partial: 0 },
    { level: 1, full: 0, partial: 1 },
  ])
  expect(tilesOf(0)).toEqual([])
})

test.each([
  [0, 0, 255, 255],
  [0, 0, 256, 256],
  [0, 1, 256, 0],
  [0, 1, 257, 1],
  [1, 0, 256, 1],
  [1, 1, 70_000, 17],
  ['entries', 273, 70_000, 112],
  ['entries', 274, 70_000, 0],
] as const)('tile %s/%i of a log of %i has %i', (level, index, size, width) => {
  expect(widthAt({ level, index }, size)).toBe(width)
})

/** The tiles of a log, level by level, made the slow way. */
function tiles(leaves: readonly Bytes[]): Bytes[][] {
  const levels = [[...leaves]]
  for (let row = [...leaves]; row.length >= 256;) {
    row = Array.from({ length: Math.floor(row.length / 256) }, (_, i) =>
      rootOfHashes(row.slice(i * 256, i * 256 + 256)),
    )
    levels.push(row)
  }
  return levels
}

test('the hash of every subtree that a proof needs is in a tile, or made of some of its hashes', () => {
  const leaves = Array.from({ length: 1_300 }, (_, i) => leafHash(utf8(String(i))))
  const kept = tiles(leaves)
  for (const index of [0, 255, 256, 700, 1_299]) {
    for (const span of inclusionSpans(index, leaves.length)) {
      const hashes = subtreesOf(span).map(it => {
        const { level, index: tile, start, count } = tilePlaceOf(it)
        return rootOfHashes(kept[level]?.slice(tile * 256 + start, tile * 256 + start + count) ?? [])
      })
      expect(hexOf(hashes.reduceRight((right, left) => nodeHash(left, right)))).toBe(
        hexOf(rootOfHashes(leaves.slice(span.start, span.end))),
      )
    }
  }
})

test('law: a bundle gives back its entries; cut anywhere else than between two, it gives nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 }), entries => {
      const bundle = entryBundle(entries)
      expect(parseEntryBundle(bundle)?.map(hexOf)).toEqual(entries.map(hexOf))
      if (bundle.length > 0) {
        const cut = parseEntryBundle(bundle.subarray(0, -1))
        expect(cut === undefined || (entries.at(-1)?.length === 0 && cut.length < entries.length)).toBe(true)
      }
    }),
  )
})

test('lengths are big-endian, a full bundle has 256 entries of 33 bytes in 8,960', () => {
  expect(hexOf(entryBundle([Buffer.of(1, 2)]))).toBe('00020102')
  expect(entryBundle(Array.from({ length: 256 }, () => Buffer.alloc(33)))).toHaveLength(8_960)
  expect(parseEntryBundle(entryBundle(Array.from({ length: 257 }, () => Buffer.alloc(1))))).toBeUndefined()
})
