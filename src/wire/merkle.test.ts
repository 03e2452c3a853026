import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBase64 } from './base64.ts'
import { hexOf, sameBytes, utf8, type Bytes } from './bytes.ts'
import { sha256 } from './crypto.ts'
import {
  consistencyProof,
  consistencySpans,
  EMPTY_ROOT,
  inclusionProof,
  inclusionSpans,
  leafHash,
  nodeHash,
  rootOfHashes,
  rootOfRange,
  subtreesOf,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts'

/** transparency-dev/merkle, testonly/constants.go and rfc6962/rfc6962_test.go (Apache-2.0). */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const hashes = LEAVES.map(hex => leafHash(Buffer.from(hex, 'hex')))
const leaves = (count: number): Bytes[] => Array.from({ length: count }, (_, i) => leafHash(utf8(`entry ${i}`)))

/** RFC 9162 §2.1.1, word for word: the oracle. */
function oracle(list: readonly Bytes[]): Bytes {
  if (list.length <= 1) return list[0] ?? sha256('')
  const split = 2 ** Math.ceil(Math.log2(list.length) - 1)
  return nodeHash(oracle(list.slice(0, split)), oracle(list.slice(split)))
}

describe('roots and hashes are those of RFC 6962', () => {
  test.each(ROOTS.map((root, size) => [size, root] as const))('the tree of %i leaves', (size, root) => {
    expect(hexOf(rootOfHashes(hashes.slice(0, size)))).toBe(root)
  })

  test('leaves and nodes', () => {
    expect(hexOf(EMPTY_ROOT)).toBe(ROOTS[0])
    expect(hexOf(leafHash(utf8('L123456')))).toBe('395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56')
    expect(hexOf(nodeHash(utf8('N123'), utf8('N456')))).toBe(
      'aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb',
    )
    expect(toBase64(leafHash(utf8('hello world')))).toBe('TszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=')
  })

  test('any size, against the definition', () => {
    for (let size = 0; size <= 70; size++) expect(rootOfHashes(leaves(size))).toEqual(oracle(leaves(size)))
  })

  test('a compact range has a hash for each bit of the size', () => {
    for (const size of [1, 2, 3, 7, 8, 255, 256, 257]) {
      const parts = subtreesOf({ start: 0, end: size })
      expect(parts).toHaveLength(size.toString(2).replaceAll('0', '').length)
      const range = parts.map(({ level, index }) =>
        oracle(leaves(size).slice(index * 2 ** level, (index + 1) * 2 ** level)),
      )
      expect(rootOfRange(range)).toEqual(oracle(leaves(size)))
    }
  })
})

describe('proofs', () => {
  test('every entry of every small tree, and nothing else, is proved to be in it', () => {
    for (let size = 1; size <= 40; size++) {
      const list = leaves(size)
      const root = oracle(list)
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(list, index)
        expect(verifyInclusion(index, size, list[index] ?? root, proof, root)).toBe(true)
        expect(verifyInclusion(index ^ 1, size, list[index] ?? root, proof, root)).toBe(size === 1 && index === 1)
      }
    }
  })

  test('every small tree is proved to continue every smaller one', () => {
    for (let to = 0; to <= 40; to++) {
      const list = leaves(to)
      for (let from = 0; from <= to; from++) {
        const proof = consistencyProof(list, from)
        expect(verifyConsistency(from, to, oracle(list.slice(0, from)), oracle(list), proof)).toBe(true)
        if (proof.length > 0)
          expect(verifyConsistency(from, to, oracle(list.slice(0, from)), oracle(list), proof.slice(1))).toBe(false)
        expect(verifyConsistency(from, to, oracle(list.slice(0, from)), oracle(list), [...proof, EMPTY_ROOT])).toBe(
          false,
        )
      }
    }
  })

  test.each([1, 2, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537])('at the edges of tiles: %i', size => {
    const list = leaves(size)
    const root = rootOfHashes(list)
    for (const index of new Set([0, size >> 1, size - 1]))
      expect(verifyInclusion(index, size, list[index] ?? root, inclusionProof(list, index), root)).toBe(true)
    for (const from of new Set([1, (size >> 1) + 1, size]))
      expect(verifyConsistency(from, size, rootOfHashes(list.slice(0, from)), root, consistencyProof(list, from))).toBe(
        true,
      )
  })

  test('a proof has exactly as many hashes as RFC 9162 needs, up to 2^53−1 entries', () => {
    expect(inclusionSpans(0, Number.MAX_SAFE_INTEGER)).toHaveLength(53)
    expect(inclusionSpans(Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER)).toHaveLength(52)
    expect(consistencySpans(1, Number.MAX_SAFE_INTEGER)).toHaveLength(53)
    expect(consistencySpans(5, 5)).toEqual([])
    expect(consistencySpans(0, 5)).toEqual([])
  })
})

const tree = fc
  .integer({ min: 1, max: 60 })
  .chain(size =>
    fc.record({ size: fc.constant(size), index: fc.nat(size - 1), from: fc.integer({ min: 1, max: size }) }),
  )

/** Each way to damage a list of hashes. */
const damage = fc.tuple(fc.constantFrom('flip', 'drop', 'add', 'cut', 'swap'), fc.nat(1000), fc.nat(255))
function damaged(proof: readonly Bytes[], [how, where, bit]: readonly [string, number, number]): Bytes[] {
  const at = proof.length === 0 ? 0 : where % proof.length
  const hash = Buffer.from(proof[at] ?? EMPTY_ROOT)
  if (how === 'flip') hash[bit % 32] = (hash[bit % 32] ?? 0) ^ (1 << (bit % 8))
  if (how === 'add') return proof.toSpliced(at, 0, hash)
  if (how === 'drop') return proof.toSpliced(at, 1)
  if (how === 'swap') return proof.toReversed()
  return proof.toSpliced(at, 1, how === 'cut' ? hash.subarray(0, 31) : hash)
}
const same = (a: readonly Bytes[], b: readonly Bytes[]) =>
  a.length === b.length && a.every((it, i) => sameBytes(it, b[i] ?? EMPTY_ROOT))

test('law: a proof that is changed in any way proves nothing', () => {
  fc.assert(
    fc.property(tree, damage, ({ size, index, from }, how) => {
      const list = leaves(size)
      const root = oracle(list)
      const inclusion = inclusionProof(list, index)
      const broken = damaged(inclusion, how)
      if (!same(inclusion, broken)) expect(verifyInclusion(index, size, list[index] ?? root, broken, root)).toBe(false)
      const consistency = consistencyProof(list, from)
      const torn = damaged(consistency, how)
      if (!same(consistency, torn))
        expect(verifyConsistency(from, size, oracle(list.slice(0, from)), root, torn)).toBe(false)
    }),
  )
})

test.each([
  ['an index beyond the tree', 6, 5],
  ['a negative index', -1, 5],
  ['half an index', 0.5, 5],
  ['no tree', 0, 0],
  ['a size that is no number', 0, Number.NaN],
])('%s proves nothing', (_, index, size) => {
  const list = leaves(5)
  expect(verifyInclusion(index, size, leafHash(utf8('entry 0')), inclusionProof(list, 0), oracle(list))).toBe(false)
  expect(verifyConsistency(index, size, oracle(list), oracle(list), [])).toBe(false)
})

test('hashes of another length prove nothing', () => {
  const [one] = leaves(1)
  const short = (one ?? EMPTY_ROOT).subarray(0, 12)
  expect(verifyInclusion(0, 1, short, [], short)).toBe(false)
  expect(verifyConsistency(1, 1, short, short, [])).toBe(false)
  expect(verifyConsistency(0, 0, leafHash(short), leafHash(short), [])).toBe(false)
})
