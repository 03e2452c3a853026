/** What binds a decision to a text: a hash of its exact bytes, and one by which texts that are nearly the same are near. */

import { createHash } from 'node:crypto'
import type { Text } from './types.ts'

/** SHA-256 of what people would get to see, in hexadecimal. It tells a text of one part from the same words in another. */
export function contentHash({ channel, subject, text, html, sender, links }: Text): string {
  const parts = [channel, subject, text, html ?? null, sender ?? null, links ?? []]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

const BITS = 64
const GRAM = 4
/** Bits by which two texts may differ and still be nearly the same: three letters changed in a short one. */
export const NEAR_BITS = 12

/**
 * Of words as they are read, so that neither tags nor costumes change it. Charikar 2002, over runs of four letters: of a short
 * text, a changed word would change too many runs of words.
 */
export function simhash(words: readonly string[]): bigint {
  const text = words.join(' ')
  const weight = new Int32Array(BITS)
  const runs = new Set(Array.from({ length: Math.max(1, text.length - GRAM + 1) }, (_, i) => text.slice(i, i + GRAM)))
  for (const run of runs) {
    const [low, high] = hash64(run)
    for (let bit = 0; bit < 32; bit++) {
      weight[bit] = (weight[bit] ?? 0) + ((low >>> bit) & 1 ? 1 : -1)
      weight[bit + 32] = (weight[bit + 32] ?? 0) + ((high >>> bit) & 1 ? 1 : -1)
    }
  }
  return weight.reduce((sum, it, bit) => (it > 0 ? sum | (1n << BigInt(bit)) : sum), 0n)
}

export function isNear(one: bigint, two: bigint, bits = NEAR_BITS): boolean {
  let apart = one ^ two
  let count = 0
  for (; apart !== 0n; apart &= apart - 1n) if (++count > bits) return false
  return true
}

/** FNV-1a twice, from different starts, and mixed. */
function hash64(text: string): [number, number] {
  return [mixed(hash32(text, 0x811c9dc5)), mixed(hash32(text, 0x9747b28c))]
}

export function hash32(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

export function mixed(hash: number): number {
  let it = hash ^ (hash >>> 16)
  it = Math.imul(it, 0x85ebca6b)
  it ^= it >>> 13
  it = Math.imul(it, 0xc2b2ae35)
  return (it ^ (it >>> 16)) >>> 0
}
