import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { publishedForm } from '../../test/sign-up.ts'
import { COUNT_SOME } from '#base/limits.ts'
import { countListed } from './store.ts'

let it: TestHouse
let ask: Ask
let count: (limit: number, withinMs: number) => Promise<number | undefined>

beforeAll(async () => {
  it = await openTestHouse()
  const owned = await it.account()
  await publishedForm(it, owned.account, ['news'])
  await crowd(it, owned.account, { count: 12, purpose: 'news' })
  ask = await browserOf(await it.app(), owned)
  count = (limit, withinMs) =>
    it.turn(owned.account, turn => countListed(turn, { search: '', channel: 'email', limit }, withinMs))
})
afterAll(() => it.close())

test.each([
  ['', 12],
  ['?search=reader1', undefined],
  ['?purpose=news&state=active', 12],
  ['?purpose=news&state=withdrawn', 0],
])('what the list %s has is counted as the list has it', async (query, total) => {
  const { body } = await ask(`GET /contacts${query}`)
  const listed = (body as { data: unknown[] }).data.length // As the operation gives it.
  expect((await ask(`GET /contacts/count${query}`)).body).toEqual({ total: listed, more: false })
  if (total !== undefined) expect(listed).toBe(total)
})

test('a state without a purpose, and a segment that is none, are refused as by the list', async () => {
  expect(await ask('GET /contacts/count?state=active')).toMatchObject({ status: 422, body: { code: 'state-of-what' } })
  const segment = `seg_${'0'.repeat(25)}`
  expect(await ask(`GET /contacts/count?segment_id=${segment}`)).toMatchObject({ status: 404 })
})

test('nobody is counted beyond the limit', async () => {
  expect(await count(5, 10_000)).toBe(5)
  expect(await count(COUNT_SOME, 10_000)).toBe(12)
})
