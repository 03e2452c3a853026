import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTarget, sealTarget } from './measured-target.ts'
import { measureToken, messageToken, readMeasureToken, readToken } from './token.ts'

const key = createSecretKey(Buffer.alloc(32, 7))
const other = createSecretKey(Buffer.alloc(32, 8))
const ref = { token: 't0', link: 3 }

test('a target opens for its own link, and the same link seals it to the same text [CK-03]', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), target => {
      const sealed = sealTarget(key, ref, target) ?? ''
      expect(sealed).toMatch(/^[\w-]+$/)
      expect(sealTarget(key, ref, target)).toBe(sealed)
      expect(openTarget(key, ref, sealed)).toBe(target)
      expect(openTarget(key, { ...ref, link: 4 }, sealed), 'moved to another link').toBeUndefined()
      expect(openTarget(key, { ...ref, token: 't1' }, sealed), 'moved to another message').toBeUndefined()
      expect(openTarget(other, ref, sealed)).toBeUndefined()
    }),
  )
})

test('nobody else makes one: no change of a character, and no text whatever, opens [CK-03]', () => {
  const sealed = sealTarget(key, ref, 'https://a.example/') ?? ''
  for (let at = 0; at < sealed.length; at++) {
    const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`
    expect(openTarget(key, ref, changed)).toBeUndefined()
  }
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => openTarget(key, ref, text) === undefined))
  expect(openTarget(key, ref, 'A'.repeat(1_000_000))).toBeUndefined()
  expect(sealTarget(key, ref, `https://a.example/${'x'.repeat(2_000)}`)).toBeUndefined()
})

test('the token that measures opens nothing that its reader may do, and no other token measures [CK-03]', () => {
  const token = measureToken(key, { run: 12, seq: 345 })
  expect(token).toMatch(/^t[0-9a-z]{32}$/)
  expect(readMeasureToken(key, token.toUpperCase())).toEqual({ run: 12, seq: 345 })
  expect(readToken(key, token)).toBeUndefined()
  const message = messageToken(key, { kind: 'run', run: 12, seq: 345 })
  expect(readMeasureToken(key, message)).toBeUndefined()
  expect(readMeasureToken(key, `t${message.slice(1)}`), 'the same numbers under another letter').toBeUndefined()
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => readMeasureToken(key, text) === undefined))
})
