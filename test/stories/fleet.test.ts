/** Story: two processes send for one database. One is cut off from it, one is killed; nothing is lost, and nothing comes twice. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { cancelRun, pauseRun, resumeRun, sweepOnce } from '#delivery/delivery.ts'
import { journaledWorkers } from '#delivery/journal.ts'
import type { AccountId } from '#store/turn.ts'
import { finished, progress, PURPOSE, sendThrough, started, until } from '../campaign.ts'
import { checkHouse } from '../check-house.ts'
import { type Line, openDatabaseLine } from '../cut.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { crowd } from '../people.ts'
import { type Sending, startSending } from '../processes.ts'
import { openSink, type Sink } from '../sink.ts'

const PEOPLE = 2_600
const ANSWER_MS = 10
/** What a server has been told already it may still answer to. */
const LAST_MS = 1_000

let it: TestHouse
let account: AccountId
let sink: Sink
let line: Line
const fleet: Sending[] = []
beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
  await crowd(it, account, { count: PEOPLE, purpose: PURPOSE })
  sink = await openSink({ answerMs: () => ANSWER_MS })
  await sendThrough(it, account, sink.port)
  line = await openDatabaseLine(it.connect)
  fleet.push(await startSending(it, { senders: 1, connections: 4 }))
  fleet.push(await startSending(it, { senders: 1, connections: 4, connect: line.connect }))
}, 300_000)
afterAll(async () => {
  await Promise.all(fleet.map(sending => sending.kill()))
  await line.close()
  await sink.close()
  await it.close()
})

const twice = () => [...sink.taken.values()].filter(({ count }) => count > 1).length
const isQuiet = async () => {
  const before = sink.taken.size
  await new Promise(resolve => setTimeout(resolve, LAST_MS / 2))
  return sink.taken.size === before
}

test('paused, both stand still within a second; resumed, both go on; cancelled, both end [EN-01]', async () => {
  const run = await started(it, account)
  await until('both are at it', () => sink.taken.size > 200)
  await it.turn(account, turn => pauseRun(turn, run))
  const pausedAt = Date.now()
  await until('nothing leaves', isQuiet)
  const late = [...sink.taken.values()].filter(({ atMs }) => atMs > pausedAt + LAST_MS)
  expect(late).toEqual([])
  const atPause = sink.taken.size
  await it.turn(account, turn => resumeRun(turn, run))
  await until('they go on', () => sink.taken.size > atPause + 100)
  await it.turn(account, turn => cancelRun(turn, run))
  const cancelledAt = Date.now()
  await until('nothing leaves', isQuiet)
  expect([...sink.taken.values()].filter(({ atMs }) => atMs > cancelledAt + LAST_MS)).toEqual([])
  expect(twice()).toBe(0)
}, 300_000)

test('whoever is cut off from the database stops by itself, another takes over, and nothing comes twice', async () => {
  const before = sink.taken.size
  const run = await started(it, account)
  await until('both are at it', async () => (await progress(it, account, run)).counts.accepted > 300)
  expect(before).toBeGreaterThan(0)
  line.cut()
  await finished(it, account, run)
  const { counts, frozen } = await progress(it, account, run)
  expect(counts.accepted + counts.held).toBe(frozen)
  expect(counts.held, 'no more than were under way').toBeLessThanOrEqual(8)
}, 300_000)

test('of one that is killed the rest is sent by another process, and the totals are true', async () => {
  const run = await started(it, account)
  await until('it is at it', async () => (await progress(it, account, run)).counts.accepted > 200)
  await fleet[0]?.kill()
  fleet[0] = await startSending(it, { senders: 1, connections: 4 })
  await finished(it, account, run)
  const { counts, frozen } = await progress(it, account, run)
  expect(counts.accepted + counts.held).toBe(frozen)
  const most = Math.max(...[...sink.taken.values()].map(({ count }) => count))
  expect(most, 'once in each of three runs').toBeLessThanOrEqual(3)
  await Promise.all(fleet.map(sending => sending.kill()))
  await until('all journals are read', async () => {
    await sweepOnce(it.house)
    return journaledWorkers(it.house.dataDir).length === 0
  })
  await checkHouse(it)
}, 300_000)
