import { afterAll, beforeAll, expect, test } from 'vitest'
import { CHUNK_RECIPIENTS, THROTTLED_EVERY_MS } from '#base/limits.ts'
import { impose, openCase } from '#conduct/conduct.ts'
import type { AccountId } from '#store/turn.ts'
import { progress, PURPOSE, sendThrough, started, until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { openSink, type Sink } from '../../test/sink.ts'
import { type Delivery, startDelivery } from './delivery.ts'

const PEOPLE = CHUNK_RECIPIENTS + 100

let it: TestHouse
let account: AccountId
let sink: Sink
let sending: Delivery
beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
  await crowd(it, account, { count: PEOPLE, purpose: PURPOSE })
  sink = await openSink()
  await sendThrough(it, account, sink.port)
  sending = await startDelivery(it.house, { senders: 1, where: 'here' })
}, 300_000)
afterAll(async () => {
  await sending?.stop()
  await sink?.close()
  await it?.close()
})

test('mail that is to go slowly goes a chunk at a time, with a pause after each [EN-03]', async () => {
  await it.turn(account, async turn => {
    const seen = { kind: 'import-untrue', demand: 'AS-11', about: 'imp_1', says: '…', evidence: {} } as const
    await impose(turn, { case: await openCase(turn, seen), step: 'throttle', services: ['email'], automated: false })
  })
  const run = await started(it, account)
  const accepted = async () => (await progress(it, account, run)).counts.accepted // Beside these the notice of the case leaves.
  const isAtRest = async () => {
    const { rows } = await it.house.platformPool.query(`select from chunk where account_id = $1 and state = 'leased'`, [
      account,
    ])
    return rows.length === 0
  }
  await until('the first chunk has left', async () => (await accepted()) > 0 && isAtRest())
  const first = await accepted() // All of the chunk; a machine that is slow gives the rest of it back.
  expect(first).toBeLessThanOrEqual(CHUNK_RECIPIENTS)
  it.clock.move(THROTTLED_EVERY_MS / 2)
  const { rows } = await it.house.platformPool.query('select from lane where account_id = $1 and next_at > $2', [
    account,
    new Date(it.clock.nowMs()),
  ])
  expect(rows, 'the lane rests').toHaveLength(1)
  expect(await accepted()).toBe(first)
  await until('the others have left, each after a pause', async () => {
    if (await isAtRest()) it.clock.move(THROTTLED_EVERY_MS / 2)
    return (await progress(it, account, run)).status === 'finished'
  })
  expect(await accepted()).toBe(PEOPLE)
  await checkHouse(it)
}, 300_000)
