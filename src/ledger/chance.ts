import { randomFillSync } from 'node:crypto'
import type { Chance } from './types.ts'

const POOL_BYTES = 16_384

/** The machine's randomness, drawn in pools: a call for 32 bytes costs more than the bytes. What was given out is not kept. */
export function machineChance(): Chance {
  let pool = Buffer.alloc(0)
  let at = 0
  return size => {
    if (pool.length - at < size) {
      pool = randomFillSync(Buffer.allocUnsafeSlow(Math.max(POOL_BYTES, size)))
      at = 0
    }
    return pool.subarray(at, (at += size))
  }
}
