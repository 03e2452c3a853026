/**
 * Story: a large campaign is on its way, by a process of its own. Nobody else stands behind it: neither a small campaign,
 * nor who signs up meanwhile, nor who ordered something. All of it leaves from the address that the route names.
 */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import { cancelRun } from '#delivery/delivery.ts'
import type { RunId } from '#delivery/types.ts'
import { TEMPLATE_EXAMPLE } from '#transactional/api.ts'
import { finished, progress, PURPOSE, sendThrough, started, until } from '../campaign.ts'
import { checkHouse } from '../check-house.ts'
import { type Ask, browserOf } from '../client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../house.ts'
import { crowd, type Person } from '../people.ts'
import { type Sending, startSending } from '../processes.ts'
import { publishedForm, signUp } from '../sign-up.ts'
import { openSink, type Sink } from '../sink.ts'

const MANY = 3_000
const FEW = 40
/** So slow that the many take half a minute at least, whatever the machine. */
const ANSWER_MS = 80
const SOURCE = '127.0.0.9'

let it: TestHouse
let owned: Owned
let ask: Ask
let sink: Sink
let sending: Sending
let large: RunId
let few: readonly Person[]
beforeAll(async () => {
  it = await openTestHouse()
  owned = await it.account()
  ask = await browserOf(await it.app(), owned)
  await crowd(it, owned.account, { count: MANY, purpose: PURPOSE })
  few = await crowd(it, owned.account, { count: FEW, purpose: 'tips', host: 'small.example' })
  sink = await openSink({ answerMs: () => ANSWER_MS })
  await sendThrough(it, owned.account, sink.port, SOURCE)
  sending = await startSending(it, { senders: 1, connections: 8 })
  large = await started(it, owned.account)
  await until('the large one is at it', () => sink.taken.size > 20)
}, 300_000)
afterAll(async () => {
  await sending?.kill()
  await sink?.close()
  await it?.close()
})

const leftOfLarge = async () => (await progress(it, owned.account, large)).pending

test('a small campaign that begins later is over before the large one', async () => {
  const small = await started(it, owned.account, { purpose: { slug: 'tips', v: 1 } })
  await finished(it, owned.account, small)
  expect(await leftOfLarge()).toBeGreaterThan(0)
  expect(few.map(({ email }) => sink.taken.get(email)?.count)).toEqual(few.map(() => 1))
}, 300_000)

test('who signs up meanwhile is asked at once, and who ordered something is answered [AS-03]', async () => {
  const form = await publishedForm(it, owned.account, ['news'])
  expect((await signUp(it, form, 'new@inbox.example')).ok).toBe(true)
  const template = (await ask('POST /templates', { name: 'Order', draft: TEMPLATE_EXAMPLE.draft })).body['template_id']
  expect((await ask(`POST /templates/${String(template)}/register`, {})).status).toBe(200)
  const values = Object.fromEntries(TEMPLATE_EXAMPLE.draft.values.map(({ name, sample }) => [name, sample]))
  const act = { reference: 'B-77', at: new Date(it.clock.nowMs() - DAY_MS).toISOString() }
  const order = await ask('POST /messages', { template_id: template, to: 'buyer@inbox.example', act, values })
  expect(order.status, order.text).toBe(202)
  await it.settle()
  expect(['new@inbox.example', 'buyer@inbox.example'].map(to => sink.taken.get(to)?.count)).toEqual([1, 1])
  expect(await leftOfLarge()).toBeGreaterThan(0)
}, 300_000)

test('campaigns and messages leave from the address that the route names', async () => {
  expect([...sink.sources]).toEqual([SOURCE])
  await it.turn(owned.account, turn => cancelRun(turn, large))
  await until('it has ended', async () => (await progress(it, owned.account, large)).status === 'cancelled')
  await checkHouse(it)
}, 300_000)
