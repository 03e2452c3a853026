/** That numbers left the house is kept for as long as claims can be made, and no longer. */

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import { addCaller, createList, exportList } from '#calls/calls.ts'
import { sure } from '#base/bug.ts'
import { checkHouse } from '../../test/check-house.ts'
import { callees, purposeOfCalls } from '../../test/callees.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { readWalk, startWalk } from './retention.ts'

let it: TestHouse
let owned: Owned
beforeAll(async () => {
  it = await openTestHouse()
  owned = await it.account()
  await purposeOfCalls(it, owned.account)
})
afterAll(async () => {
  await checkHouse(it)
  await it.close()
})

async function walk(dry: boolean) {
  const begun = await it.turn(owned.account, turn => startWalk(turn, dry))
  await it.settle()
  const done = await it.turn(owned.account, turn => readWalk(turn, begun.ok ? begun.value.id : ''))
  return sure(done.ok ? done.value : undefined, 'a walk that was begun is there')
}
const kept = async () => {
  const { rows } = await sql<{ events: number; numbers: number }>`
    select (select count(*)::int from call_event) as events, (select count(*)::int from call_number) as numbers`.execute(
    it.house.platform,
  )
  return rows[0]
}

test('five years after a list was over its events go, a trial says which, and not a day before [AS-10]', async () => {
  await callees(it, owned.account, ['+41791234567', '+41791234568'], { purpose: 'offers' })
  const caller = await it.turn(owned.account, turn => addCaller(turn, { name: 'Ring Ring', url: null }))
  const list = await it.turn(owned.account, turn =>
    createList(turn, {
      name: 'Spring',
      says: 'We call our regular customers about the new opening hours of the bakery.',
      purpose: 'offers',
      caller: sure(caller.ok ? caller.value.id : undefined, 'there is a caller'),
      validDays: 7,
      filter: { all: [] },
    }),
  )
  const id = sure(list.ok ? list.value.id : undefined, 'there is a list')
  expect((await it.turn(owned.account, turn => exportList(turn, id))).ok).toBe(true)
  expect(await kept()).toEqual({ events: 2, numbers: 2 })
  it.clock.move((7 + 1_826) * DAY_MS - 60_000)
  await walk(false)
  expect(await kept(), 'a minute too early').toEqual({ events: 2, numbers: 2 })
  it.clock.move(60_000)
  const trial = await walk(true)
  expect([trial.counts.R02, trial.samples.R02?.every(it => it.id.startsWith('cle_'))]).toEqual([2, true])
  expect(await kept(), 'a trial removes nothing').toEqual({ events: 2, numbers: 2 })
  expect((await walk(false)).counts.R02).toBe(2)
  expect(await kept()).toEqual({ events: 0, numbers: 0 })
  expect((await walk(false)).counts.R02).toBe(undefined)
})
