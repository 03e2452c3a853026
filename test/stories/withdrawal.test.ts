/** Story: two hundred people withdraw while a campaign is on its way to them. Nobody gets it later than 250 ms after. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { withdraw } from '#consent/consent.ts'
import { sweepOnce } from '#delivery/delivery.ts'
import { journaledWorkers } from '#delivery/journal.ts'
import type { AccountId } from '#store/turn.ts'
import { finished, progress, PURPOSE, sendThrough, started, until } from '../campaign.ts'
import { checkHouse } from '../check-house.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { crowd, type Person } from '../people.ts'
import { type Sending, startSending } from '../processes.ts'
import { openSink, type Sink } from '../sink.ts'

const PEOPLE = 800
const LEAVING = 200
const BOUND_MS = 250
/** How long the server takes for each message; with the connections it makes the campaign last some seconds. */
const ANSWER_MS = 25

let it: TestHouse
let account: AccountId
let people: Person[]
let sink: Sink
let sending: Sending | undefined
beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
  people = await crowd(it, account, { count: PEOPLE, purpose: PURPOSE })
  sink = await openSink({ answerMs: () => ANSWER_MS })
  await sendThrough(it, account, sink.port)
})
afterAll(async () => {
  await sending?.kill()
  await sink.close()
  await it.close()
})

test('a withdrawal wins over a message that has not left, within 250 ms [AS-03] [EN-01]', async () => {
  sending = await startSending(it, { senders: 2, connections: 2 })
  const run = await started(it, account)
  await until('it is under way', () => sink.taken.size > 50)
  const leaving = people.filter((_, i) => i % Math.floor(PEOPLE / LEAVING) === 3).slice(0, LEAVING)
  const leftAt = new Map<string, number>()
  for (const { subject, email } of leaving) {
    it.clock.move(sending.nowMs() - it.clock.nowMs()) // The clock of the story goes as that of the process does.
    await it.turn(account, turn =>
      withdraw(turn, { subject, channel: 'email', purposes: 'all', via: 'list-unsubscribe-post' }),
    )
    leftAt.set(email, Date.now())
  }
  await finished(it, account, run)
  const late = leaving
    .map(({ email }) => (sink.taken.get(email)?.atMs ?? 0) - (leftAt.get(email) ?? 0))
    .filter(ms => ms > BOUND_MS)
  expect(late, 'milliseconds after the withdrawal').toEqual([])
  const spared = leaving.filter(({ email }) => !sink.taken.has(email)).length
  const { counts, frozen } = await progress(it, account, run)
  expect(spared, 'some were in time').toBeGreaterThan(0)
  expect(counts).toMatchObject({ gated: spared, accepted: frozen - spared, held: 0 })
}, 300_000)

test('and the house is as it must be', async () => {
  await sending?.kill()
  await until('the server knows that the process is gone', async () => {
    await sweepOnce(it.house)
    return journaledWorkers(it.house.dataDir).length === 0
  })
  await checkHouse(it)
}, 300_000)
