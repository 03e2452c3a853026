import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { CANARY, sizeOf } from '#conduct/canary-rules.ts'
import { askCanary, canaryOf, openCaseAbout, signal } from '#conduct/conduct.ts'
import { type MailServer, startSandbox } from '#inbound/inbound.ts'
import type { AccountId } from '#store/turn.ts'
import { finished, progress, PURPOSE, sendThrough, started, until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { freePort } from '../../test/ports.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { openSink, type Sink } from '../../test/sink.ts'
import { addDomain, type Delivery, startDelivery, sweepOnce } from './delivery.ts'
import type { RunId } from './types.ts'

const PEOPLE = 520
const PART = sizeOf(PEOPLE)

let it: TestHouse
let account: AccountId
let sandbox: MailServer
let sink: Sink
let sending: Delivery

beforeAll(async () => {
  it = await openTestHouse({ sandboxPort: await freePort() })
  sandbox = await startSandbox(it.house, it.house.sandboxPort)
  sink = await openSink()
  ;({ account } = await it.account())
  await crowd(it, account, { count: PEOPLE, purpose: PURPOSE })
  await it.turn(account, turn => addDomain(turn, 'bakery0.example', 'ed25519-sha256'))
  sending = await startDelivery(it.house, { senders: 1, where: 'here' })
}, 300_000)
afterEach(() => checkHouse(it))
afterAll(async () => {
  await sending?.stop()
  await sink?.close()
  await sandbox?.stop()
  await it?.close()
})

const canary = (run: RunId) => it.turn(account, turn => canaryOf(turn, run))
const watched = (run: RunId) =>
  until('the part is watched', async () => {
    await sweepOnce(it.house)
    return (await canary(run))?.state === 'watching'
  })
const accepted = async (run: RunId) => (await progress(it, account, run)).counts.accepted
const wait = async (ms: number) => {
  it.clock.move(ms)
  await sweepOnce(it.house)
}

test('in the sandbox a part goes first as well, is watched, and the rest follows; of an account it shows nothing [EN-03]', async () => {
  await it.turn(account, turn => askCanary(turn, 'imp_1'))
  const run = await started(it, account)
  await watched(run)
  expect(await accepted(run)).toBe(PART)
  await wait(CANARY.watchMs)
  expect(await canary(run)).toMatchObject({ state: 'continued', sandbox: true, why: 'import' })
  await finished(it, account, run)
  expect(await accepted(run)).toBe(PEOPLE)
  const next = await started(it, account)
  expect(await canary(next), 'what was asked for of a list is still asked for').toMatchObject({ why: 'import' })
  await watched(next)
  await it.turn(account, turn => signal(turn, { kind: 'unsubscribe', service: 'email', n: PART / 10 }))
  await wait(CANARY.watchMs)
  expect(await canary(next)).toMatchObject({ state: 'stopped', says: expect.stringContaining('leave') })
  expect(await accepted(next)).toBe(PART)
  expect(await it.turn(account, turn => openCaseAbout(turn, 'part-stopped', next))).toBeDefined()
}, 300_000)

test('what was watched in the sandbox does not follow over a route [EN-03]', async () => {
  const run = await started(it, account)
  await watched(run)
  await sendThrough(it, account, sink.port)
  await wait(CANARY.watchMs)
  await until('a chunk was asked for and held', async () => {
    await wait(CANARY.watchMs)
    const asked = 'select from chunk where run_id = $1 and chunk > 0 and epoch > 1'
    return (await it.house.platformPool.query(asked, [run])).rows.length > 0
  })
  expect(await canary(run)).toMatchObject({ state: 'continued', sandbox: true })
  expect([await accepted(run), sink.taken.size]).toEqual([PART, 0])
}, 300_000)
