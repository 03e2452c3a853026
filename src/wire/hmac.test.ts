import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hmacSha256 } from './hmac.ts'

const values = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.uint8Array({ maxLength: 100 }),
  fc.uint8Array({ minLength: 500, maxLength: 1_100 }),
)

test('it is the HMAC-SHA-256 of node:crypto, value after value under one key', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), fc.array(values, { maxLength: 5 }), (key, all) => {
      const mac = hmacSha256(key)
      for (const value of all)
        expect(mac(value).toString('hex')).toBe(createHmac('sha256', key).update(value).digest('hex'))
    }),
  )
})

test('a key of more than one block is refused, not shortened', () => {
  expect(() => hmacSha256(new Uint8Array(65))).toThrow('at most one block')
})
