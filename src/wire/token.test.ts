import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '#base/id.ts'
import { messageToken, personToken, readToken } from './token.ts'

const key = createSecretKey(Buffer.alloc(32, 7))
const other = createSecretKey(Buffer.alloc(32, 8))
const number = fc.integer({ min: 0, max: 2 ** 40 - 1 })

test('a token says which message it is, in 33 characters that fit into a return address', () => {
  fc.assert(
    fc.property(number, number, (run, seq) => {
      const token = messageToken(key, { kind: 'run', run, seq })
      expect(token).toMatch(/^[0-9a-z]{33}$/)
      expect(readToken(key, token)).toEqual({ kind: 'run', run, seq })
      expect(readToken(key, token.toUpperCase())).toEqual({ kind: 'run', run, seq })
    }),
  )
})

test('a service message and a person are named by their ids', () => {
  const message = newId('msg', 1_800_000_000_000)
  const account = newId('acc', 1)
  const subject = newId('sub', 2)
  const service = messageToken(key, { kind: 'service', message })
  expect(service).toHaveLength(40)
  expect(readToken(key, service)).toEqual({ kind: 'service', message })
  expect(readToken(key, personToken(key, { account, subject }))).toEqual({
    kind: 'person',
    account,
    subject,
  })
})

test('a changed character, another key or anything else is no token [AS-03]', () => {
  const token = messageToken(key, { kind: 'run', run: 12, seq: 345 })
  for (let i = 0; i < token.length; i++) {
    const changed = token.slice(0, i) + (token[i] === '0' ? '1' : '0') + token.slice(i + 1)
    expect(readToken(key, changed)).toBeUndefined()
  }
  expect(readToken(other, token)).toBeUndefined()
  for (const junk of [
    '',
    'r',
    `${token}0`,
    token.slice(0, -1),
    token.replace('r', 's'),
    '../../etc',
    'x'.repeat(5_000_000),
  ])
    expect(readToken(key, junk)).toBeUndefined()
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => readToken(key, text) === undefined))
})

test('the bytes of a token stay as they are: links in delivered messages depend on them', () => {
  expect(messageToken(key, { kind: 'run', run: 1, seq: 2 })).toBe('r000000010000000262163bt6myes3phh')
})
