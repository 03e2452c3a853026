/**
 * The Merkle tree of RFC 6962 §2.1 and RFC 9162 §2.1: hashes of leaves and nodes, roots, and proofs that an entry is in
 * a tree and that a tree continues another. Proofs are planned as spans of leaves, so that whoever keeps the hashes, in
 * memory or in tiles, fetches exactly what is needed. Sizes are whole numbers up to 2^53−1.
 */

import { must, sure } from '#base/bug.ts'
import { concat, sameBytes, utf8, type Bytes } from './bytes.ts'
import { HASH_BYTES, sha256 } from './crypto.ts'

/** The leaves from `start` on and before `end`. */
export type LeafSpan = { readonly start: number; readonly end: number }
/** The complete subtree over the leaves from `index`·2^`level` on. */
export type Subtree = { readonly level: number; readonly index: number }

const LEAF = utf8('\u0000')
/** Where an entry of this log is laid behind the byte of a leaf: a version and a hash. */
const ENTRY_BYTES = 1 + HASH_BYTES
const LAID_LEAF = new Uint8Array(1 + ENTRY_BYTES)
/** Where two hashes are laid behind the byte of a node: to make room anew for each costs as much as the hashing. */
const NODE = new Uint8Array(1 + 2 * HASH_BYTES).fill(1, 0, 1)

/** The root of the tree without leaves. */
export const EMPTY_ROOT: Bytes = sha256('')

export function leafHash(entry: Bytes): Bytes {
  if (entry.length !== ENTRY_BYTES) return sha256(concat([LEAF, entry]))
  LAID_LEAF.set(entry, 1)
  return sha256(LAID_LEAF)
}

export function nodeHash(left: Bytes, right: Bytes): Bytes {
  if (left.length !== HASH_BYTES || right.length !== HASH_BYTES)
    return sha256(concat([NODE.subarray(0, 1), left, right]))
  NODE.set(left, 1)
  NODE.set(right, 1 + HASH_BYTES)
  return sha256(NODE)
}

/** The root over complete subtrees that stand beside each other, the largest first (the compact range). */
export function rootOfRange(range: readonly Bytes[]): Bytes {
  return range.length === 0 ? EMPTY_ROOT : range.reduceRight((right, left) => nodeHash(left, right))
}

/** The root over these leaf hashes. */
export function rootOfHashes(hashes: readonly Bytes[]): Bytes {
  return rootOfRange(subtreesOf({ start: 0, end: hashes.length }).map(it => completeRoot(hashes, it)))
}

function completeRoot(hashes: readonly Bytes[], { level, index }: Subtree): Bytes {
  let row = hashes.slice(index * 2 ** level, (index + 1) * 2 ** level)
  while (row.length > 1) row = pairsOf(row)
  return sure(row[0], 'a complete subtree has leaves')
}

const pairsOf = (row: readonly Bytes[]): Bytes[] =>
  Array.from({ length: row.length / 2 }, (_, i) => nodeHash(sure(row[2 * i], 'left'), sure(row[2 * i + 1], 'right')))

/** The largest power of two below a size of at least 2. */
function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

/** The complete subtrees that a span is made of, the largest first. Spans of proofs begin where their first one may. */
export function subtreesOf({ start, end }: LeafSpan): Subtree[] {
  const subtrees: Subtree[] = []
  for (let at = start; at < end;) {
    let level = 0
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= end) level++
    subtrees.push({ level, index: at / 2 ** level })
    at += 2 ** level
  }
  return subtrees
}

/** Whose hashes prove that the entry at `index` is in the tree of this size, from the leaf up. */
export function inclusionSpans(index: number, size: number): LeafSpan[] {
  must(index >= 0 && index < size, 'a proof is for an entry of the tree')
  const down: LeafSpan[] = []
  for (let start = 0, end = size; end - start > 1;) {
    const split = start + splitOf(end - start)
    down.push(index < split ? { start: split, end } : { start, end: split })
    if (index < split) end = split
    else start = split
  }
  return down.toReversed()
}

/** Whose hashes prove that the tree of size `to` continues the one of size `from`; nothing when they are the same. */
export function consistencySpans(from: number, to: number): LeafSpan[] {
  must(from >= 0 && from <= to, 'a tree continues one that is not larger')
  if (from === 0 || from === to) return []
  const down: LeafSpan[] = []
  let [start, end] = [0, to]
  while (end !== from) {
    const split = start + splitOf(end - start)
    down.push(from <= split ? { start: split, end } : { start, end: split })
    if (from <= split) end = split
    else start = split
  }
  if (start > 0) down.push({ start, end }) // Of a complete old tree the root itself is known.
  return down.toReversed()
}

/** The hashes of these spans, from the hashes of all leaves. */
export const hashesOfSpans = (spans: readonly LeafSpan[], leaves: readonly Bytes[]): Bytes[] =>
  spans.map(({ start, end }) => rootOfHashes(leaves.slice(start, end)))

export const inclusionProof = (leaves: readonly Bytes[], index: number, size = leaves.length): Bytes[] =>
  hashesOfSpans(inclusionSpans(index, size), leaves)

export const consistencyProof = (leaves: readonly Bytes[], from: number, to = leaves.length): Bytes[] =>
  hashesOfSpans(consistencySpans(from, to), leaves)

const areHashes = (hashes: readonly Bytes[]) => hashes.every(hash => hash.length === HASH_BYTES)
const areSizes = (...sizes: readonly number[]) => sizes.every(size => Number.isSafeInteger(size) && size >= 0)

/** Whether the proof leads from the leaf to the root, in exactly as many steps as the tree has (RFC 9162 §2.1.3.2). */
export function verifyInclusion(
  index: number,
  size: number,
  leaf: Bytes,
  proof: readonly Bytes[],
  root: Bytes,
): boolean {
  if (!areSizes(index, size) || index >= size || !areHashes([leaf, root, ...proof])) return false
  let [fn, sn, hash] = [index, size - 1, leaf]
  for (const sibling of proof) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(sibling, hash)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else hash = nodeHash(hash, sibling)
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && sameBytes(hash, root)
}

const half = (value: number) => Math.floor(value / 2)

/**
 * Whether the larger tree continues the smaller one (RFC 9162 §2.1.4.2). Every tree continues the empty one and itself,
 * and these take no proof; their roots are looked at all the same.
 */
export function verifyConsistency(
  from: number,
  to: number,
  fromRoot: Bytes,
  toRoot: Bytes,
  proof: readonly Bytes[],
): boolean {
  if (!areSizes(from, to) || from > to || !areHashes([fromRoot, toRoot, ...proof])) return false
  if (to === 0 && !sameBytes(toRoot, EMPTY_ROOT)) return false
  if (from === 0) return proof.length === 0 && sameBytes(fromRoot, EMPTY_ROOT)
  if (from === to) return proof.length === 0 && sameBytes(fromRoot, toRoot)
  return leadsToBoth(from, to, fromRoot, toRoot, proof)
}

function leadsToBoth(from: number, to: number, fromRoot: Bytes, toRoot: Bytes, proof: readonly Bytes[]): boolean {
  let [fn, sn] = [from - 1, to - 1]
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)]
  const [seed, ...path] = fn === 0 ? [fromRoot, ...proof] : proof
  if (seed === undefined || path.length === 0) return false
  let [older, newer] = [seed, seed]
  for (const hash of path) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      older = nodeHash(hash, older)
      newer = nodeHash(hash, newer)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else newer = nodeHash(newer, hash)
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && sameBytes(older, fromRoot) && sameBytes(newer, toRoot)
}
