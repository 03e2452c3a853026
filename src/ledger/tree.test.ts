import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TILE_HASHES } from '#base/limits.ts'
import { hexOf, type Bytes } from '#wire/bytes.ts'
import { sha256 } from '#wire/crypto.ts'
import { leafHash, rootOfHashes } from '#wire/merkle.ts'
import { tilesOf } from '#wire/tiles.ts'
import { EMPTY_TREE, grow, rootOf, type Tree } from './tree.ts'

const entries = (count: number): Bytes[] => Array.from({ length: count }, (_, i) => sha256(String(i)))

/** Grown in these steps; tiles as a store that overwrites would hold them in the end. */
function grown(steps: readonly number[]): { tree: Tree; tiles: Map<string, string> } {
  const all = entries(steps.reduce((a, b) => a + b, 0))
  const tiles = new Map<string, string>()
  let tree = EMPTY_TREE
  for (const step of steps) {
    const next = grow(tree, all.slice(tree.size, tree.size + step))
    for (const { level, index, width, data } of next.tiles) tiles.set(`${level}/${index}`, `${width} ${hexOf(data)}`)
    tree = next.tree
  }
  return { tree, tiles }
}

/** From all leaves at once, by the definition. */
function tilesByDefinition(count: number): Map<string, string> {
  const tiles = new Map<string, string>()
  let row = entries(count).map(leafHash)
  for (const { level, full, partial } of tilesOf(count)) {
    for (let i = 0; i < full + (partial > 0 ? 1 : 0); i++) {
      const hashes = row.slice(i * TILE_HASHES, (i + 1) * TILE_HASHES)
      tiles.set(`${level}/${i}`, `${hashes.length} ${hashes.map(hexOf).join('')}`)
    }
    row = Array.from({ length: full }, (_, i) => rootOfHashes(row.slice(i * TILE_HASHES, (i + 1) * TILE_HASHES)))
  }
  return tiles
}

test.each([0, 1, 2, 255, 256, 257, 511, 512, 513, 65_537])('a log of %d entries has its root and its tiles', count => {
  const { tree, tiles } = grown([Math.floor(count / 3), count - Math.floor(count / 3)])
  expect(hexOf(rootOf(tree))).toBe(hexOf(rootOfHashes(entries(count).map(leafHash))))
  expect(tiles).toEqual(tilesByDefinition(count))
})

test('however the batches were cut, the tree is the same', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(steps, cut => {
      const whole = grown([cut.reduce((a, b) => a + b, 0)])
      const inSteps = grown(cut)
      expect(hexOf(rootOf(inSteps.tree))).toBe(hexOf(rootOf(whole.tree)))
      expect(inSteps.tiles).toEqual(whole.tiles)
    }),
    { numRuns: 30 },
  )
})
