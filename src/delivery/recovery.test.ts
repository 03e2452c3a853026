import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#base/id.ts'
import { HOUR_MS, MINUTE_MS } from '#base/limits.ts'
import type { AccountId } from '#store/turn.ts'
import { finished, progress, PURPOSE, sendThrough, started, until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { openSink, type Sink } from '../../test/sink.ts'
import { claimChunk, type Claimed } from './claim-store.ts'
import { outcomesOf, startDelivery, sweepOnce } from './delivery.ts'
import { Feed } from './feed.ts'
import { Journal, journaledWorkers } from './journal.ts'
import { settleClaim } from './settling.ts'
import type { Outcome, RunId, WorkerId } from './types.ts'

let it: TestHouse
let account: AccountId
let sink: Sink
beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
  await crowd(it, account, { count: 10, purpose: PURPOSE })
  sink = await openSink()
  await sendThrough(it, account, sink.port)
})
afterAll(async () => {
  await sink.close()
  await it.close()
})

const newWorker = (): WorkerId => newId('wrk', it.clock.nowMs())
const accepted = (seq: number): Outcome => ({
  seq,
  result: 'accepted',
  reason: 'accepted',
  code: 250,
  atMs: it.clock.nowMs(),
})

async function claimAs(worker: WorkerId): Promise<Claimed> {
  const nowMs = it.clock.nowMs()
  return (
    (await claimChunk(it.house.platform, worker, new Date(nowMs), new Date(nowMs + MINUTE_MS))) ??
    expect.fail('there is a chunk')
  )
}

/** A worker that had three messages on the way, heard of one, and told nobody. */
async function dead(worker: WorkerId): Promise<Claimed> {
  const journal = await Journal.create(it.house.dataDir, worker)
  const claim = await claimAs(worker)
  const nth = journal.begin(claim)
  await Promise.all([1, 2, 3].map(seq => journal.attempt(nth, seq)))
  journal.reply(nth, accepted(1))
  journal.unsent(nth, 2)
  await journal.close(false)
  return claim
}

const resultsOf = async (run: RunId) => {
  const page = await it.turn(account, turn => outcomesOf(turn, run, { limit: 100 }))
  return page.map(({ seq, result, reason }) => `${seq} ${result} ${reason}`)
}

test('of what a dead worker leaves, each is done, held, or sent by another', async () => {
  const run = await started(it, account)
  const worker = newWorker()
  await dead(worker)
  await sweepOnce(it.house)
  expect(await resultsOf(run)).toEqual(['1 accepted accepted', '3 held worker-died'])
  expect(journaledWorkers(it.house.dataDir)).toEqual([])
  const delivery = await startDelivery(it.house, { senders: 1, where: 'here' })
  await finished(it, account, run)
  await delivery.stop()
  expect((await progress(it, account, run)).counts).toMatchObject({ accepted: 9, held: 1 })
  expect([...sink.taken.values()].map(({ count }) => count)).toEqual(Array.from({ length: 8 }, () => 1))
  await checkHouse(it)
})

test('to read a journal twice is to read it once', async () => {
  const run = await started(it, account)
  const worker = newWorker()
  const claim = await dead(worker)
  await it.turn(account, turn =>
    settleClaim(turn, claim, [accepted(1)], { state: 'ready', notBefore: null, isRetry: false }),
  )
  await sweepOnce(it.house)
  expect(await resultsOf(run)).toEqual(['1 accepted accepted'])
  await checkHouse(it)
})

test('whoever lives keeps its journal, and whoever lost a chunk says nothing about it', async () => {
  const run = await started(it, account)
  const worker = newWorker()
  const feed = await Feed.open(it.house, worker, () => {})
  const claim = await dead(worker)
  await sweepOnce(it.house)
  expect(journaledWorkers(it.house.dataDir)).toEqual([worker])
  await feed.close()
  await until('the server knows that the session is over', async () => {
    await sweepOnce(it.house)
    return journaledWorkers(it.house.dataDir).length === 0
  })
  const late = it.turn(account, turn => settleClaim(turn, claim, [accepted(4)], { state: 'done' }))
  await expect(late).rejects.toThrow('taken away')
  expect((await resultsOf(run)).some(line => line.startsWith('4 '))).toBe(false)
  await checkHouse(it)
})

test('of a host that is gone with its disk, whoever is open is held once it cannot come back any more', async () => {
  await started(it, account)
  const { run } = await claimAs(newWorker())
  const before = await resultsOf(run)
  it.clock.move(HOUR_MS)
  await sweepOnce(it.house)
  expect(await resultsOf(run)).toEqual(before)
  it.clock.move(2 * MINUTE_MS)
  await sweepOnce(it.house)
  const after = await resultsOf(run)
  expect(after).toHaveLength(10)
  expect(after.filter(line => !before.includes(line) && !line.endsWith(' held journal-lost'))).toEqual([])
  await checkHouse(it)
})
