/** Letters that wait for an operator, of all accounts: who sees them, and what a decision does. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'

let it: TestHouse
let operator: Ask
let theirs: Ask

beforeAll(async () => {
  it = await openTestHouse()
  const owned = await it.account()
  const other: Owned = await it.account()
  const app = await it.app()
  await it.house.platformPool.query(`update person set operator_role = null`)
  await it.house.platformPool.query(`update person set operator_role = 'administrator' where user_id = $1`, [
    owned.user,
  ])
  operator = await browserOf(app, owned)
  theirs = await browserOf(app, other)
})
afterAll(async () => {
  await checkHouse(it)
  await it.close()
})

const letters = (value: string, name: string) =>
  theirs('POST /text-senders', { value, name, countries: ['FR'], contact: 'help@rye.example', way_out: 'link' })
type Waits = { readonly data: readonly Record<string, unknown>[]; readonly next_cursor: string | null }
const waiting = async (query = '') => (await operator(`GET /review/text-senders${query}`)).body as Waits
const valuesOf = ({ data }: Waits) => data.map(row => row['value'])

test('an operator sees the letters that wait, the oldest first, page by page, and nobody else does [PC-08]', async () => {
  for (const [i, value] of ['RyeOne', 'RyeTwo', 'RyeThree'].entries()) {
    expect(await letters(value, `Rye ${'abc'[i]}`)).toMatchObject({ status: 200 })
    it.clock.move(1_000)
  }
  await theirs('POST /text-senders', { value: '+41795550077', name: 'Rye', contact: 'help@rye.example' })
  const first = await waiting('?limit=2')
  expect(valuesOf(first)).toEqual(['RyeOne', 'RyeTwo'])
  expect(first.data[0]).toMatchObject({ name: 'Rye a', kind: 'letters', countries: ['FR'], way_out: 'link' })
  const rest = await waiting(`?limit=2&cursor=${encodeURIComponent(first.next_cursor ?? '')}`)
  expect([valuesOf(rest), rest.next_cursor]).toEqual([['RyeThree'], null])
  expect(valuesOf(await waiting('?kind=number')), 'numbers prove themselves').toEqual(['+41795550077'])
  expect((await theirs('GET /review/text-senders')).status).toBe(403)
})

test('what is decided waits no more; under another name it waits again, behind the others [PC-08]', async () => {
  const [one] = (await waiting()).data
  const { account_id } = (one?.['account'] ?? {}) as { account_id?: string } // As the operation gives it.
  const at = `PUT /review/accounts/${account_id}/text-senders/${String(one?.['sender_id'])}` as const
  expect((await operator(at, { proven: true, why: 'the registration was seen' })).status).toBe(200)
  expect(valuesOf(await waiting())).toEqual(['RyeTwo', 'RyeThree'])
  it.clock.move(DAY_MS / 2)
  const changed = { name: 'Rye and Sons', countries: ['FR'], contact: 'help@rye.example', way_out: 'link' }
  expect((await theirs(`PUT /text-senders/${String(one?.['sender_id'])}`, changed)).status).toBe(200)
  expect(valuesOf(await waiting())).toEqual(['RyeTwo', 'RyeThree', 'RyeOne'])
  expect((await theirs(`DELETE /text-senders/${String(one?.['sender_id'])}`)).status).toBe(200)
  expect(valuesOf(await waiting()), 'what was removed waits no more').toEqual(['RyeTwo', 'RyeThree'])
})

test('nobody decides about letters of an account for which they work, only about those of others [EN-04]', async () => {
  const asked = { countries: ['FR'], contact: 'help@rye.example', way_out: 'link' }
  const made = await operator('POST /text-senders', { value: 'OurOwn', name: 'Our own', ...asked })
  const own = (await operator('GET /account')).body['account_id']
  const decided = (account: unknown, sender: unknown) =>
    operator(`PUT /review/accounts/${String(account)}/text-senders/${String(sender)}`, { proven: true, why: 'seen' })
  expect(await decided(own, made.body['sender_id'])).toMatchObject({ status: 403, body: { code: 'own-account' } })
  expect(valuesOf(await waiting()), 'it goes on waiting').toContain('OurOwn')
  const [other] = (await waiting()).data
  const { account_id } = (other?.['account'] ?? {}) as { account_id?: string } // As the operation gives it.
  expect(await decided(account_id, other?.['sender_id'])).toMatchObject({ status: 200 })
})
