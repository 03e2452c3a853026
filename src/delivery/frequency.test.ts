/** How often: what was declared binds whoever sends, and what somebody chose for themselves binds them as well [AS-06]. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import type { AccountId } from '#store/turn.ts'
import { finished, planOf, progress, PURPOSE, sendThrough, started } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { crowd, type Person } from '../../test/people.ts'
import { publishedForm } from '../../test/sign-up.ts'
import { openSink, type Sink } from '../../test/sink.ts'
import {
  cancelRun,
  type Delivery,
  explain,
  pauseRun,
  resumeRun,
  setChoice,
  startDelivery,
  startRun,
  tooOftenAmong,
} from './delivery.ts'
import { isTooOften, perYear, WINDOW_MS } from './frequency-rules.ts'

let it: TestHouse
let account: AccountId
let people: Person[]
let sink: Sink
let delivery: Delivery

beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
  await publishedForm(it, account, [PURPOSE, 'rare']) // At most once a week.
  people = await crowd(it, account, { count: 4, purpose: PURPOSE })
  sink = await openSink({})
  await sendThrough(it, account, sink.port)
  delivery = await startDelivery(it.house, { senders: 1, where: 'here', connections: 2 })
})
afterAll(async () => {
  await delivery?.stop()
  await sink?.close()
  await it?.close()
})

const counted = async () => {
  const run = await started(it, account)
  await finished(it, account, run)
  const { counts, reasons } = await progress(it, account, run)
  return [counts.accepted, ...reasons.filter(it => it.result === 'gated').map(it => `${it.count} ${it.reason}`)]
}
const choose = ({ subject }: Person, rate: { count: number; per: 'month' } | null) =>
  it.turn(account, turn => setChoice(turn, { subject, channel: 'email', purpose: PURPOSE, rate }))
const explained = async ({ contact }: Person) => {
  const { purpose, channel, filter } = planOf()
  const found = await it.turn(account, turn => explain(turn, { plan: { purpose, channel, filter } }, contact))
  return found?.checks.find(check => check.check === 'frequency')?.lets
}

test('once a week is once a week, for everybody and by explanation as well [AS-06]', async () => {
  expect(await explained(people[0]!)).toBe(true) // There are four.
  expect(await counted()).toEqual([4])
  it.clock.move(6 * DAY_MS)
  expect(await explained(people[0]!)).toBe(false)
  expect(await it.turn(account, turn => tooOftenAmong(turn, planOf()))).toEqual({ held: 4, of: 4 })
  expect(await counted()).toEqual([0, '4 frequency'])
  it.clock.move(DAY_MS)
  expect(await it.turn(account, turn => tooOftenAmong(turn, planOf()))).toEqual({ held: 0, of: 4 })
  expect(await explained(people[0]!)).toBe(true)
  expect(await counted()).toEqual([4])
  await checkHouse(it)
})

test('whoever chose once a month is left alone for a month; taking it back is enough [AS-06]', async () => {
  await choose(people[0]!, { count: 1, per: 'month' })
  it.clock.move(8 * DAY_MS)
  expect(await explained(people[0]!)).toBe(false)
  expect(await counted()).toEqual([3, '1 frequency'])
  await choose(people[0]!, null)
  expect(await explained(people[0]!)).toBe(true)
  await choose(people[0]!, { count: 1, per: 'month' })
  it.clock.move(29 * DAY_MS)
  expect(await counted()).toEqual([4])
})

test('of two at once the later one waits for the earlier, unless that is called off [AS-06]', async () => {
  it.clock.move(30 * DAY_MS)
  const first = await it.turn(account, turn => startRun(turn, planOf()))
  await it.turn(account, turn => pauseRun(turn, first))
  await it.settle() // Frozen, and nothing of it has left.
  expect(await counted()).toEqual([0, '4 frequency'])
  await it.turn(account, turn => resumeRun(turn, first))
  await finished(it, account, first)
  expect((await progress(it, account, first)).counts.accepted).toBe(4)
  it.clock.move(30 * DAY_MS)
  const off = await it.turn(account, turn => startRun(turn, planOf()))
  await it.turn(account, turn => pauseRun(turn, off))
  await it.settle()
  await it.turn(account, turn => cancelRun(turn, off))
  expect(await counted()).toEqual([4])
})

test('a message that only went into the sandbox with a test key is none [AS-06]', async () => {
  it.clock.move(30 * DAY_MS)
  const run = await started(it, account)
  await finished(it, account, run)
  expect(await explained(people[1]!)).toBe(false)
  await it.house.platform.updateTable('run').set({ test: true }).where('run_id', '=', run).execute()
  expect(await explained(people[1]!)).toBe(true)
})

test('what comes each Tuesday may come an hour early, and on the first of March after that of February', () => {
  const week = { declared: { count: 1, per: 'week' }, chosen: null } as const
  const at = (day: string) => Date.parse(day)
  const often = (
    before: string,
    now: string,
    it: Omit<Parameters<typeof isTooOften>[0], 'sentAtMs' | 'nowMs'> = week,
  ) => isTooOften({ ...it, sentAtMs: [at(before)], nowMs: at(now) })
  expect(often('2026-11-03T09:00Z', '2026-11-10T08:00Z')).toBe(false)
  expect(often('2026-11-03T09:00Z', '2026-11-09T09:00Z')).toBe(true)
  const month = { declared: { count: 1, per: 'month' }, chosen: null } as const
  expect(often('2026-02-01T09:00Z', '2026-03-01T09:00Z', month)).toBe(false)
  expect(often('2026-02-01T09:00Z', '2026-02-27T09:00Z', month)).toBe(true)
  expect(
    isTooOften({
      declared: { count: 2, per: 'day' },
      chosen: null,
      sentAtMs: [at('2026-11-03T09:00Z')],
      nowMs: at('2026-11-03T10:00Z'),
    }),
  ).toBe(false)
  expect(perYear({ count: 2, per: 'month' })).toBeLessThan(perYear({ count: 1, per: 'week' }))
  expect(WINDOW_MS.day).toBeLessThan(DAY_MS)
})
