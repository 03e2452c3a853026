import { afterAll, beforeAll, expect, test } from 'vitest'
import { MINUTE_MS, PACE_FASTER_MS, PACE_LEAST, PACE_SLOWER_MS, SECOND_MS } from '#base/limits.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { giveRationsBack, giveSeatsBack, syncSite, takeRations, takeSeats } from './shape-store.ts'

let it: TestHouse
beforeAll(async () => {
  it = await openTestHouse()
})
afterAll(() => it.close())

const db = () => it.house.platform
const now = () => new Date(it.clock.nowMs())
const QUIET = { accepted: 0, slowed: 0, failures: 0 }

test('however many ask at once, no right is given twice, and what was not used can be taken again', async () => {
  const ask = { bucket: 'day', want: 7, capacity: 100, perSecond: 0 }
  const given = (await Promise.all(Array.from({ length: 20 }, () => takeRations(db(), now(), [ask])))).flat()
  expect(given.reduce((sum, { granted }) => sum + granted, 0)).toBe(100)
  await giveRationsBack(db(), [{ bucket: 'day', n: 5 }])
  expect(await takeRations(db(), now(), [ask])).toEqual([{ bucket: 'day', granted: 5, left: 0 }])
})

test('a bucket fills with time up to its bound, however a clock goes; who goes first is waited for by the others', async () => {
  const ask = { bucket: 'rate', want: 10, capacity: 10, perSecond: 2 }
  const take = async (over = {}) => (await takeRations(db(), now(), [{ ...ask, ...over }]))[0]?.granted
  expect([await take(), await take()]).toEqual([10, 0])
  it.clock.move(2 * SECOND_MS)
  expect(await take()).toBe(4)
  it.clock.move(-MINUTE_MS)
  expect(await take()).toBe(0)
  it.clock.move(MINUTE_MS + 1 * SECOND_MS)
  expect(await take({ want: 3, first: true })).toBe(3)
  expect(await take()).toBe(0)
  it.clock.move(MINUTE_MS)
  expect(await take({ want: 99 })).toBe(10)
})

test('connections of all workers together stay within the bound, and a worker that comes later gets its share', async () => {
  const key = { egress: 'direct', site: 'google' }
  await syncSite(db(), key, now(), QUIET)
  const seats = (worker: string, wanted = 8, most = 5) =>
    takeSeats(db(), key, now(), { worker, wanted, most, until: new Date(it.clock.nowMs() + MINUTE_MS) })
  expect(await seats('a')).toBe(5)
  expect(await seats('b')).toBe(0)
  expect(await seats('a')).toBe(2)
  expect(await seats('b')).toBe(2)
  const crowd = await Promise.all(Array.from({ length: 12 }, (_, i) => seats(`w${i}`)))
  expect(crowd.reduce((sum, n) => sum + n, 4)).toBeLessThanOrEqual(5)
  for (const worker of ['a', 'b']) await giveSeatsBack(db(), worker)
  it.clock.move(2 * MINUTE_MS)
  expect(await seats('c'), 'who does not ask again has none').toBe(5)
})

test('many words at once halve the pace once; it comes back in steps, and a rest is never made shorter', async () => {
  const key = { egress: 'direct', site: 'yahoo' }
  const say = (news = {}) => syncSite(db(), key, now(), { ...QUIET, ...news })
  await say()
  it.clock.move(PACE_SLOWER_MS)
  await Promise.all(Array.from({ length: 9 }, () => say({ slowed: 3 })))
  expect((await say()).pace).toBeCloseTo(0.5)
  for (let i = 0; i < 30; i++) {
    it.clock.move(PACE_SLOWER_MS)
    await say({ slowed: 1 })
  }
  expect((await say()).pace).toBeCloseTo(PACE_LEAST)
  it.clock.move(PACE_FASTER_MS)
  expect((await say({ accepted: 5 })).pace).toBeCloseTo(PACE_LEAST + 0.05)
  const late = new Date(it.clock.nowMs() + MINUTE_MS)
  await say({ failures: 1, rest: { until: late, why: 'complaints', detail: '' } })
  const soon = new Date(it.clock.nowMs() + SECOND_MS)
  expect(await say({ failures: 1, rest: { until: soon, why: 'closing', detail: '' } })).toMatchObject({
    notBefore: late,
    why: 'complaints',
    failures: 2,
  })
  expect((await say({ accepted: 1 })).failures).toBe(0)
})
