/**
 * HMAC-SHA-256 (RFC 2104 §2) for who makes many under one key: two hashes of bytes that stand ready. An Hmac of
 * node:crypto is an object for each value, and costs several times the hashing.
 */

import { hash } from 'node:crypto'
import { must } from '#base/bug.ts'
import type { Bytes } from './bytes.ts'
import { HASH_BYTES } from './crypto.ts'

export type Hmac = (value: Bytes | string) => Buffer

const BLOCK_BYTES = 64
const [INNER, OUTER] = [0x36, 0x5c]
/** Values up to this length, which is nearly all, are copied to where the key already stands. */
const ROOM_BYTES = 512

/** The key is at most one block long, as all of ours are: a longer one would have to be hashed first. */
export function hmacSha256(key: Bytes): Hmac {
  must(key.length <= BLOCK_BYTES, 'a key of HMAC-SHA-256 is at most one block')
  const inner = padded(key, INNER, ROOM_BYTES)
  const outer = padded(key, OUTER, HASH_BYTES)
  return value => {
    const length = typeof value === 'string' ? Buffer.byteLength(value) : value.length
    const message = length <= ROOM_BYTES ? inner : Buffer.concat([inner.subarray(0, BLOCK_BYTES), Buffer.alloc(length)])
    if (typeof value === 'string') message.write(value, BLOCK_BYTES)
    else message.set(value, BLOCK_BYTES)
    outer.write(hash('sha256', message.subarray(0, BLOCK_BYTES + length), 'binary'), BLOCK_BYTES, 'binary')
    return Buffer.from(hash('sha256', outer, 'binary'), 'binary')
  }
}

/** The key as a block, every byte of it mixed with the pad, and room behind it. */
function padded(key: Bytes, pad: number, room: number): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES + room)
  for (let i = 0; i < BLOCK_BYTES; i++) block[i] = (key[i] ?? 0) ^ pad
  return block
}
