import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { publishedForm, signUp, subscribed } from '../../test/sign-up.ts'
import { statesOf } from './consent.ts'
import { HANDLERS } from './jobs.ts'

let it: TestHouse
beforeAll(async () => {
  it = await openTestHouse()
})
afterAll(() => it.close())

const kept = async () => {
  const { platform } = it.house
  const tables = ['confirmation', 'render_token_used'] as const
  const counts = await Promise.all(
    tables.map(table =>
      platform
        .selectFrom(table)
        .select(eb => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow(),
    ),
  )
  return counts.map(row => Number(row.count))
}
const tidy = async () => {
  for (const { event, run } of HANDLERS)
    if (event === 'house.tidy') await run(it.house, { id: 'job', account: '', body: {} })
}

test('what nobody can use any more is forgotten, and not a day too early; what was said stays', async () => {
  const { account } = await it.account()
  const form = await publishedForm(it, account)
  await signUp(it, form, 'ana@example.org')
  const { subject } = await subscribed(it, form, 'bea@example.org')
  await it.settle()
  await tidy()
  expect(await kept()).toEqual([2, 2])
  it.clock.move(36 * DAY_MS)
  await tidy()
  expect(await kept()).toEqual([2, 0])
  it.clock.move(2 * DAY_MS)
  await tidy()
  expect(await kept()).toEqual([0, 0])
  expect(await it.turn(account, turn => statesOf(turn, subject))).toMatchObject([{ word: 'active' }])
})
