/** Story: the machine dies in the middle of a campaign, several times. Nobody gets it twice, and nobody is forgotten. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { sweepOnce } from '#delivery/delivery.ts'
import type { AccountId } from '#store/turn.ts'
import { finished, progress, PURPOSE, sendThrough, started, until } from '../campaign.ts'
import { check } from '../check-house/delivery.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { crowd, type Person } from '../people.ts'
import { type Sending, startSending } from '../processes.ts'
import { openSink, type Sink } from '../sink.ts'

const PEOPLE = 5_000
const KILLS = 3
const SENDERS = 2
const CONNECTIONS = 10

let it: TestHouse
let account: AccountId
let people: Person[]
let sink: Sink
let sending: Sending | undefined
beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
  people = await crowd(it, account, { count: PEOPLE, purpose: PURPOSE })
  sink = await openSink({ answerMs: () => Math.random() * 6 })
  await sendThrough(it, account, sink.port)
}, 180_000)
afterAll(async () => {
  await sending?.kill()
  await sink.close()
  await it.close()
})

test('after each kill, every recipient was taken once or is held, and the totals reconcile', async () => {
  const run = await started(it, account)
  for (let kill = 1; kill <= KILLS; kill++) {
    const goal = (PEOPLE * kill) / (KILLS + 1)
    sending = await startSending(it, { senders: SENDERS, connections: CONNECTIONS })
    await until(`${goal} are taken`, () => sink.taken.size >= goal)
    await sending.kill()
  }
  sending = await startSending(it, { senders: SENDERS, connections: CONNECTIONS })
  await finished(it, account, run)
  const { frozen, counts, pending } = await progress(it, account, run)
  expect({ frozen, pending, settled: counts.accepted + counts.held }).toEqual({
    frozen: PEOPLE,
    pending: 0,
    settled: PEOPLE,
  })
  const held = await heldPeople(run)
  expect(held.size).toBeLessThanOrEqual(KILLS * SENDERS * CONNECTIONS)
  const wrong = people.filter(({ email, contact }) => (sink.taken.get(email)?.count ?? 0) !== 1 && !held.has(contact))
  expect(wrong, 'whoever is not held was taken exactly once').toEqual([])
  expect(
    [...sink.taken.values()].filter(({ count }) => count > 1),
    'nobody was taken twice',
  ).toEqual([])
  await sending.kill()
  sending = undefined
}, 180_000)

async function heldPeople(run: string): Promise<ReadonlySet<string>> {
  const { rows } = await it.turn(account, turn =>
    sql<{ contact: string }>`
      select contact_id as contact from outcome join recipient using (account_id, run_id, seq)
      where account_id = ${account} and run_id = ${run} and result = 'held'`.execute(turn.db),
  )
  return new Set(rows.map(({ contact }) => contact))
}

test('what the last kill left is read, and nothing of it is lost', async () => {
  await sweepOnce(it.house)
  await check(it)
})
