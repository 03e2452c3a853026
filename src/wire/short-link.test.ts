/** Short links: each comes back, none is like another, and nobody counts on from one. */

import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readShortCode, SHORT_CODE_CHARS, SHORT_LINKS_MAX, shortCode } from './short-link.ts'

const KEY = createSecretKey(Buffer.alloc(32, 7))
const OTHER = createSecretKey(Buffer.alloc(32, 8))
const Ref = fc.record({
  run: fc.nat(195_000_000),
  seq: fc.nat(2 ** 27 - 1),
  link: fc.integer({ min: 1, max: SHORT_LINKS_MAX }),
})

test('a code is ten letters and digits, and reads as what it was made of, under its key alone', () => {
  fc.assert(
    fc.property(Ref, ref => {
      const code = shortCode(KEY, ref) ?? ''
      expect(code).toMatch(new RegExp(`^[A-Za-z0-9]{${SHORT_CODE_CHARS}}$`))
      expect(readShortCode(KEY, code)).toEqual(ref)
      expect(readShortCode(OTHER, code)).not.toEqual(ref)
    }),
  )
})

test('every code reads as something, and as one thing: what is read and written again is the same code', () => {
  const Code = fc.stringMatching(/^[A-Za-z0-9]{10}$/)
  fc.assert(
    fc.property(Code, code => {
      const ref = readShortCode(KEY, code)
      const made = ref && shortCode(KEY, ref)
      expect(made === undefined || made === code).toBe(true)
    }),
  )
})

test('one changed character names no message that a run of a million has, and neighbours have nothing in common', () => {
  const runs = 10_000
  const code = shortCode(KEY, { run: 12, seq: 5, link: 1 }) ?? ''
  const changed = [...code].flatMap((_, at) =>
    [...'ABCDEFGHIJabcdefghij0123456789'].map(by => code.slice(0, at) + by + code.slice(at + 1)),
  )
  const near = changed.filter(it => it !== code).map(it => readShortCode(KEY, it))
  expect(near.filter(it => it && it.run < runs && it.seq < 1_000_000)).toEqual([])
  const next = shortCode(KEY, { run: 12, seq: 6, link: 1 }) ?? ''
  expect([...next].filter((digit, at) => digit === code[at]).length).toBeLessThan(4)
})

test.each([
  ['too many links', { run: 1, seq: 1, link: SHORT_LINKS_MAX + 1 }],
  ['no link', { run: 1, seq: 1, link: 0 }],
  ['a run beyond all numbers', { run: 2 ** 40, seq: 1, link: 1 }],
  ['more recipients than there are people who text', { run: 1, seq: 2 ** 27, link: 1 }],
])('%s has no code', (_, ref) => expect(shortCode(KEY, ref)).toBeUndefined())

test.each(['', 'short', 'A'.repeat(11), 'AAAAAAAAA-', 'AAAAA\nAAAA', 'ÄAAAAAAAAA'])('%j is none', code =>
  expect(readShortCode(KEY, code)).toBeUndefined(),
)
