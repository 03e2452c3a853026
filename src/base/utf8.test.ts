import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLongerThan, utf8Length } from './utf8.ts'

test.each([
  ['', 0],
  ['abc', 3],
  ['é', 2],
  ['€', 3],
  ['😀', 4],
  ['\ud800', 3],
  ['\udc00\ud800', 6],
  ['\ud800x', 4],
])('%j has %i bytes', (text, bytes) => expect(utf8Length(text)).toBe(bytes))

test('law: it is as long as its bytes are, and longer than any bound below', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ max: 0xffff, min: 0 })).map(it => String.fromCharCode(...it)),
  )
  fc.assert(
    fc.property(text, fc.nat(40), (it, bound) => {
      const length = Buffer.byteLength(it)
      expect([utf8Length(it), isLongerThan(it, bound)]).toEqual([length, length > bound])
    }),
  )
})
