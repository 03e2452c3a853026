import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CHUNK_RECIPIENTS } from '#base/limits.ts'
import { type Delivery, startDelivery } from '#delivery/delivery.ts'
import { PURPOSE, sendThrough, started, until } from '../../test/campaign.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { openSink, type Sink } from '../../test/sink.ts'

const ANSWER_MS = 150
const FEW = 60

let it: TestHouse
let slow: Sink
let fast: Sink
let delivery: Delivery
beforeAll(async () => {
  it = await openTestHouse()
  slow = await openSink({ answerMs: () => ANSWER_MS })
  fast = await openSink()
})
afterAll(async () => {
  await delivery?.stop()
  await slow?.close()
  await fast?.close()
  await it?.close()
})

test('whose server is slow does not keep those waiting whose server is not', async () => {
  const [one, other] = [(await it.account()).account, (await it.account()).account]
  await it.house.platformPool.query(`update person set operator_role = 'administrator'`) // Others may not send into this machine.
  await crowd(it, one, { count: CHUNK_RECIPIENTS + FEW, purpose: PURPOSE })
  await crowd(it, other, { count: FEW, purpose: PURPOSE })
  await sendThrough(it, one, slow.port)
  await sendThrough(it, other, fast.port)
  const long = await started(it, one)
  delivery = await startDelivery(it.house, { senders: 1, connections: 1, where: 'here' })
  await until('the slow one has begun', () => slow.taken.size >= 5)
  await started(it, other)
  await until('all of the other one are there', () => fast.taken.size === FEW)
  expect(slow.taken.size, 'long before half of a chunk').toBeLessThan(CHUNK_RECIPIENTS / 4)
  const rest = () =>
    it.turn(one, turn =>
      sql<{ waits: string | null }>`select waits from chunk where run_id = ${long} and chunk = 1`.execute(turn.db),
    )
  await until('what would wait long waits in the database', async () => (await rest()).rows[0]?.waits === 'slow-site')
}, 240_000)
