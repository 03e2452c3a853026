/** Story: a measure in the middle of a campaign that three processes send. Nobody gets it later than a second after. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { impose, lift, openCase } from '#conduct/conduct.ts'
import type { Imposed, MeasureId } from '#conduct/measure-types.ts'
import { sweepOnce } from '#delivery/delivery.ts'
import { journaledWorkers } from '#delivery/journal.ts'
import type { RunId } from '#delivery/types.ts'
import type { AccountId } from '#store/turn.ts'
import { finished, progress, PURPOSE, sendThrough, started, until } from '../campaign.ts'
import { checkHouse } from '../check-house.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { crowd } from '../people.ts'
import { type Sending, startSending } from '../processes.ts'
import { openSink, type Sink } from '../sink.ts'

const PEOPLE = 1_500
const PROCESSES = 3
const BOUND_MS = 1_000
/** Whether a message still comes is looked at for so long after the bound. */
const SILENCE_MS = 1_500
const ANSWER_MS = 25

let it: TestHouse
let account: AccountId
let sink: Sink
let run: RunId
const sending: Sending[] = []
beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
  await crowd(it, account, { count: PEOPLE, purpose: PURPOSE })
  sink = await openSink({ answerMs: () => ANSWER_MS })
  await sendThrough(it, account, sink.port)
  for (let i = 0; i < PROCESSES; i++) sending.push(await startSending(it, { senders: 1, connections: 2 }))
  run = await started(it, account)
}, 300_000)
afterAll(async () => {
  await Promise.all(sending.map(it => it.kill()))
  await sink.close()
  await it.close()
})

/** The clock of the story goes as that of the processes does. */
const keepTime = () => it.clock.move((sending[0]?.nowMs() ?? it.clock.nowMs()) - it.clock.nowMs())
const lastAtMs = () => Math.max(0, ...[...sink.taken.values()].map(({ atMs }) => atMs))

async function put(over: Partial<Imposed>): Promise<{ readonly id: MeasureId; readonly atMs: number }> {
  keepTime()
  const id = await it.turn(account, async turn => {
    const about = await openCase(turn, {
      kind: 'import-untrue',
      demand: 'AS-11',
      about: 'imp_1',
      says: '…',
      evidence: {},
    })
    return impose(turn, { case: about, step: 'restrict', services: ['email'], automated: false, ...over })
  })
  return { id, atMs: Date.now() }
}

/** Everything is quiet from a second after the measure on, and stays so while somebody looks. */
async function expectSilence(atMs: number): Promise<void> {
  await until('the bound is over, and a while longer', () => Date.now() > atMs + BOUND_MS + SILENCE_MS)
  expect(lastAtMs() - atMs, 'milliseconds after the measure').toBeLessThanOrEqual(BOUND_MS)
}

async function goOn(id: MeasureId): Promise<void> {
  keepTime()
  const before = sink.taken.size
  await it.turn(account, turn => lift(turn, id, 'mended'))
  await until('it goes on', () => sink.taken.size > before + 20)
}

test.each<[string, Partial<Imposed>]>([
  ['a restriction of email', {}],
  ['a suspension', { step: 'suspend' }],
  ['a restriction of the sender’s domain', { domain: 'bakery0.example' }],
])(
  '%s stops three processes within a second, and goes on where it was once it is lifted [EN-01] [EN-02]',
  async (_, over) => {
    await until('it is under way', () => sink.taken.size > 50)
    const { id, atMs } = await put(over)
    await expectSilence(atMs)
    const { counts, pending, status } = await progress(it, account, run)
    expect({ gated: counts.gated, failed: counts.failed, status }).toEqual({ gated: 0, failed: 0, status: 'sending' })
    expect(pending, 'whoever has not got it waits').toBeGreaterThan(0)
    await goOn(id)
  },
  60_000,
)

test('a restriction of something else stops nothing [EN-02]', async () => {
  const { id } = await put({ services: ['imports'] })
  const before = sink.taken.size
  await until('it goes on all the same', () => sink.taken.size > before + 20)
  await it.turn(account, turn => lift(turn, id, 'mended'))
}, 300_000)

test('and then everybody has got it, once', async () => {
  await finished(it, account, run)
  expect((await progress(it, account, run)).counts).toMatchObject({ accepted: PEOPLE, held: 0, gated: 0 })
  expect([...sink.taken.values()].filter(({ count }) => count > 1)).toEqual([])
  await Promise.all(sending.map(it => it.kill()))
  await until('the server knows that they are gone', async () => {
    await sweepOnce(it.house)
    return journaledWorkers(it.house.dataDir).length === 0
  })
  await checkHouse(it)
}, 300_000)
