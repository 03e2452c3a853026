/** Characters that no text has are told from those that some have, wherever they come. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ask, browserOf } from '../client.ts'
import { openTestHouse, type TestHouse } from '../house.ts'

let it: TestHouse
let ask: Ask
beforeAll(async () => {
  it = await openTestHouse()
  ask = await browserOf(await it.app(), await it.account())
})
afterAll(() => it.close())

const NOT_TEXT = ['a\0b', 'a\ud800b', '\udfff']
const where = (value: string) => ({ all: [{ on: 'attribute', name: 'city', op: 'contains', value }] })

test.each(NOT_TEXT)('%j is refused with where it stands', async bad => {
  const rows: [`POST /${string}`, object, string][] = [
    ['POST /campaigns', { name: 'x', filter: where(bad) }, '/filter/all/0/value'],
    ['POST /audience/count', { purpose: 'letters', filter: where(bad) }, '/filter/all/0/value'],
    ['POST /keys', { name: bad, scopes: ['log.read'] }, '/name'],
    ['POST /log-in', { email: bad, password: 'x' }, '/email'],
    ['POST /sign-up', { email: 'a@b.example', password: 'x', name: bad }, '/name'],
    ['POST /audience/count', { purpose: 'letters', [bad]: 1 }, ''],
  ]
  for (const [at, body, pointer] of rows)
    expect(await ask(at, body), `${at} ${pointer}`).toMatchObject({
      status: 422,
      body: { code: 'invalid', errors: [{ pointer, code: 'not-text' }] },
    })
})

test('in an address it is refused as well', async () => {
  for (const at of [
    'GET /contacts?search=a%00',
    'GET /campaigns?cursor=a%00',
    'GET /sandbox/mail/a%00',
    'DELETE /users/a%00',
    'DELETE /domains/a%00',
  ] as const)
    expect((await ask(at)).status, at).toBe(422)
})

test('whatever some text has is taken', async () => {
  for (const value of ['é', '😀', '\u200f', '\n', '\u0001', ''])
    expect((await ask('POST /audience/count', { purpose: 'letters', filter: where(value) })).body['code']).not.toBe(
      'not-text',
    )
  expect((await ask('POST /audience/count', { purpose: 'letters', filter: where('😀') })).status).toBe(200)
})

test('nested however deep, it is looked through', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  expect((await ask('POST /audience/count', `{"purpose":"letters","filter":${deep}}`)).status).toBeGreaterThanOrEqual(
    400,
  )
  expect((await ask('GET /account')).status).toBe(200)
})
