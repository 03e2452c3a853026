/** Story: three processes send for one database. One is cut off from it, one is killed; nothing is lost, and nothing comes twice. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { cancelRun, pauseRun, resumeRun, sweepOnce } from '#delivery/delivery.ts'
import { journaledWorkers } from '#delivery/journal.ts'
import type { AccountId } from '#store/turn.ts'
import { finished, progress, PURPOSE, sendThrough, started, until } from '../campaign.ts'
import { checkHouse } from '../check-house.ts'
import { type Line, openDatabaseLine } from '../cut.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { crowd, type Person } from '../people.ts'
import { type Sending, startSending } from '../processes.ts'
import { openSink, type Sink } from '../sink.ts'

const PEOPLE = 4_200
const CONNECTIONS = 8
const ANSWER_MS = 10
/** What a server has been told already it may still answer to. */
const LAST_MS = 1_000

let it: TestHouse
let account: AccountId
let sink: Sink
let line: Line
let crew: readonly Person[]
const fleet: Sending[] = []
beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
  crew = await crowd(it, account, { count: PEOPLE, purpose: PURPOSE })
  sink = await openSink({ answerMs: () => ANSWER_MS })
  await sendThrough(it, account, sink.port)
  line = await openDatabaseLine(it.connect)
  for (const over of [{}, {}, { connect: line.connect }])
    fleet.push(await startSending(it, { senders: 1, connections: CONNECTIONS, ...over }))
}, 300_000)
afterAll(async () => {
  await Promise.all(fleet.map(sending => sending.kill()))
  await line.close()
  await sink.close()
  await it.close()
})

const twice = () => [...sink.taken.values()].filter(({ count }) => count > 1).length
/** Who holds a part of it now. */
async function workersOf(run: string): Promise<ReadonlySet<string>> {
  const { rows } = await it.house.platformPool.query<{ worker: string }>(
    `select worker from chunk where run_id = $1 and state = 'leased'`,
    [run],
  )
  return new Set(rows.map(({ worker }) => worker))
}
const isQuiet = async () => {
  const before = sink.taken.size
  await new Promise(resolve => setTimeout(resolve, LAST_MS / 2))
  return sink.taken.size === before
}

test('paused, all stand still within a second; resumed, all go on; cancelled, all end [EN-01]', async () => {
  const run = await started(it, account)
  await until('they are at it', () => sink.taken.size > 200)
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

test('of three one is cut off and one is killed: the third sends the rest, nothing is lost and nothing comes twice', async () => {
  const before = new Map([...sink.taken].map(([email, { count }]) => [email, count]))
  const run = await started(it, account)
  await until('each has a part', async () => (await workersOf(run)).size === fleet.length)
  const accepted = async () => (await progress(it, account, run)).counts.accepted
  line.cut()
  const atCut = await accepted()
  await until('the others go on', async () => (await accepted()) > atCut + 200)
  await fleet[0]?.kill()
  await finished(it, account, run)
  const { counts, frozen } = await progress(it, account, run)
  expect(counts.accepted + counts.held, 'nobody is lost').toBe(frozen)
  expect(counts.held, 'no more than were under way').toBeLessThanOrEqual(2 * CONNECTIONS)
  const times = crew.map(({ email }) => (sink.taken.get(email)?.count ?? 0) - (before.get(email) ?? 0))
  expect(Math.max(...times), 'nobody has it twice').toBe(1)
  expect(times.filter(count => count === 0).length, 'who has not got it is held').toBeLessThanOrEqual(counts.held)
  await Promise.all(fleet.map(sending => sending.kill()))
  await until('all journals are read', async () => {
    await sweepOnce(it.house)
    return journaledWorkers(it.house.dataDir).length === 0
  })
  await checkHouse(it)
}, 300_000)
