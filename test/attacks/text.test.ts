/** Characters that no text has are told from those that some have, wherever they come. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { purposeOfCalls } from '../callees.ts'
import { type Ask, browserOf } from '../client.ts'
import { openTestHouse, type TestHouse } from '../house.ts'

let it: TestHouse
let ask: Ask
beforeAll(async () => {
  it = await openTestHouse()
  const owned = await it.account()
  ask = await browserOf(await it.app(), owned)
  await purposeOfCalls(it, owned.account, 'letters')
})
afterAll(() => it.close())

const where = (value: string) => ({ all: [{ on: 'attribute', name: 'city', op: 'contains', value }] })

test('a name that no text has is refused with where it stands', async () => {
  const answer = await ask('POST /audience/count', { purpose: 'letters', filter: { all: [], ['a\0']: 1 } })
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/filter', code: 'not-text' }] } })
})

test('in an address it breaks nothing', async () => {
  for (const at of [
    'GET /contacts?search=a%00',
    'GET /campaigns?cursor=a%00',
    'GET /sandbox/mail/a%00',
    'DELETE /users/a%00',
    'DELETE /domains/a%00',
  ] as const)
    expect((await ask(at)).status, at).toBeLessThan(500)
})

test.each(['a\ud800b', '\udfff', 'a\0b'])('%j is shown as lost, and breaks nothing', async half => {
  expect((await ask('POST /audience/count', { purpose: 'letters', filter: where(half) })).status).toBe(200)
  expect((await ask('POST /keys', { name: half, scopes: ['log.read'] })).status).toBe(200)
  expect((await ask('POST /log-in', { email: `a${half}b`, password: half })).status).toBe(401)
  const made = await ask('POST /campaigns', { name: 'x', filter: where(half) })
  expect((await ask(`GET /campaigns/${String(made.body['campaign_id'])}`)).text).toContain('\ufffd')
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
