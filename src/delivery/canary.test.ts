import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { HOUR_MS, MINUTE_MS, RUN_EXPIRES_MS } from '#base/limits.ts'
import { closeByHand, releaseByHand } from '#conduct/acting.ts'
import { CANARY, sizeOf } from '#conduct/canary-rules.ts'
import {
  askCanary,
  canaryOf,
  continueCanary,
  lift,
  listCases,
  openCaseAbout,
  readCase,
  signal,
  standingOf,
} from '#conduct/conduct.ts'
import type { AccountId } from '#store/turn.ts'
import { finished, known, planOf, progress, PURPOSE, sendThrough, started, until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { openSink, type Sink } from '../../test/sink.ts'
import { cancelRun, type Delivery, pauseRun, resumeRun, startDelivery, sweepOnce } from './delivery.ts'
import type { RunId } from './types.ts'

const PEOPLE = 700
const PART = sizeOf(PEOPLE)

let it: TestHouse
let account: AccountId
let sink: Sink
let sending: Delivery
const refused = new Set<string>()

beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
  await crowd(it, account, { count: PEOPLE, purpose: PURPOSE })
  sink = await openSink({ refuse: to => (refused.has(to) ? '550 5.1.1 no such user' : undefined) })
  await sendThrough(it, account, sink.port)
  await forget()
  sending = await startDelivery(it.house, { senders: 1, where: 'here' })
}, 300_000)
afterEach(() => checkHouse(it))
afterAll(async () => {
  await sending?.stop()
  await sink?.close()
  await it?.close()
})

/** The account is new again. */
const forget = () => it.turn(account, turn => sql`delete from canary where account_id = ${account}`.execute(turn.db))
const canary = (run: RunId) => it.turn(account, turn => canaryOf(turn, run))
const accepted = async (run: RunId) => (await progress(it, account, run)).counts.accepted
const watched = async (run: RunId) => {
  await until('the part is watched', async () => {
    await sweepOnce(it.house)
    return (await canary(run))?.state === 'watching'
  })
  const { frozen, pending } = await progress(it, account, run)
  expect(pending).toBe(frozen - PART)
}
const wait = async (ms: number) => {
  it.clock.move(ms)
  await sweepOnce(it.house)
}

/** Time goes on: what was held just before the run was let go, or is slowed down for the bounces it had, comes a little later. */
const finishes = (run: RunId) =>
  until('the run finishes', async () => {
    await wait(MINUTE_MS)
    return (await progress(it, account, run)).status === 'finished'
  })

test('the first campaign goes to a small random part, is watched, and then goes to the rest, each once [EN-03]', async () => {
  const run = await started(it, account)
  await watched(run)
  expect(sink.taken.size).toBe(PART)
  const numbers = [...sink.taken.keys()].map(to => Number(/^reader(\d+)@/.exec(to)?.[1])).toSorted((a, b) => a - b)
  expect(numbers, 'not the first, nor the last').not.toEqual(numbers.map((_, i) => i + 1))
  expect([numbers[0]! < PEOPLE / 4, numbers.at(-1)! > (PEOPLE * 3) / 4]).toEqual([true, true]) // By chance, out of all.
  await wait(CANARY.watchMs - 1)
  expect((await canary(run))?.state).toBe('watching')
  await wait(1)
  expect(await canary(run)).toMatchObject({
    state: 'continued',
    says: `The first ${PART} messages were received well. The rest follows.`,
  })
  await finished(it, account, run)
  expect(sink.taken.size).toBe(PEOPLE)
  expect([...sink.taken.values()].every(({ count }) => count === 1)).toBe(true)
}, 300_000)

test('bounces stop it: the rest gets nothing, whoever resumes it, until somebody who may decides [EN-03]', async () => {
  await forget()
  for (let n = 1; n <= PEOPLE; n += 6) refused.add(`reader${n}@inbox.example`)
  const run = await started(it, account)
  await watched(run)
  await wait(CANARY.watchMs)
  expect(await canary(run)).toMatchObject({ state: 'stopped', size: PART })
  expect((await canary(run))?.says).toMatch(/^Of the first \d+ messages, \d+ went to addresses that do not exist\./)
  const before = await accepted(run)
  await it.turn(account, turn => pauseRun(turn, run))
  await it.turn(account, turn => resumeRun(turn, run))
  await wait(3_600_000)
  await until('a chunk was asked for and held', async () => {
    const { rows } = await it.house.platformPool.query(
      'select from chunk where run_id = $1 and chunk > 0 and epoch > 1',
      [run],
    )
    return rows.length > 0
  })
  expect(await accepted(run)).toBe(before)
  refused.clear()
  await it.turn(account, turn => continueCanary(turn, run, 'The addresses were looked at.'))
  await finishes(run)
}, 300_000)

test('after three that went well an account is known, and an import makes the next one begin small again [EN-03]', async () => {
  for (const { id } of await it.turn(account, async turn => (await standingOf(turn)).measures))
    await it.turn(account, turn => lift(turn, id, 'The addresses are gone.'))
  await known(it, account)
  const run = await started(it, account)
  expect(await canary(run)).toBeUndefined()
  await finished(it, account, run)
  await it.turn(account, turn => askCanary(turn, 'imp_1'))
  const next = await started(it, account)
  expect(await canary(next)).toMatchObject({ state: 'open', why: 'import', about: 'imp_1', size: PART })
  await watched(next)
  await it.turn(account, turn => signal(turn, { kind: 'complaint', service: 'email', n: 2 }))
  await wait(CANARY.watchMs)
  expect(await canary(next)).toMatchObject({ state: 'stopped' })
  const open = await it.turn(account, turn => listCases(turn, { state: 'open', limit: 20 }))
  const [about] = open.filter(({ kind }) => kind === 'part-stopped')
  expect(about).toMatchObject({ about: next, demand: 'EN-03', evidence: { size: PART, complaint: expect.any(Number) } })
  await it.turn(account, turn => continueCanary(turn, next, 'They were asked again.'))
  expect(await it.turn(account, turn => readCase(turn, about?.id ?? ''))).toMatchObject({
    value: { state: 'closed', note: 'They were asked again.' },
  })
}, 300_000)

/** Its first part made readers leave, its case is open, and its own time is over. */
async function stoppedAndLate(about: string) {
  for (const { id } of await it.turn(account, async turn => (await standingOf(turn)).measures))
    await it.turn(account, turn => lift(turn, id, 'They asked for it.'))
  await known(it, account)
  await it.turn(account, turn => askCanary(turn, about))
  const run = await started(it, account)
  await watched(run)
  await it.turn(account, turn => signal(turn, { kind: 'unsubscribe', service: 'email', n: 6 })) // Which restricts nothing else.
  await wait(CANARY.watchMs)
  await wait(RUN_EXPIRES_MS)
  const asked = async () => {
    const { rows } = await it.house.platformPool.query<{ n: number }>(
      'select coalesce(sum(epoch), 0)::int as n from chunk where run_id = $1 and chunk > 0',
      [run],
    )
    return rows[0]?.n ?? 0
  }
  const before = await asked()
  await until('a chunk was asked for and held', async () => {
    await wait(HOUR_MS)
    return (await asked()) > before
  })
  const { status, frozen, pending } = await progress(it, account, run)
  expect([status, pending]).toEqual(['sending', frozen - PART])
  return {
    run,
    frozen,
    id: await it.turn(account, async turn => (await openCaseAbout(turn, 'part-stopped', run)) ?? ''),
  }
}

test('what was stopped keeps until it is decided; let go late it is paused, and its sender says whether it goes [EN-03] [EN-04]', async () => {
  const { run, id, frozen } = await stoppedAndLate('imp_2')
  expect(await it.turn(account, turn => releaseByHand(turn, id, 'They asked for it.'))).toMatchObject({ ok: true })
  await wait(HOUR_MS)
  expect(await progress(it, account, run)).toMatchObject({ status: 'paused', pending: frozen - PART })
  expect(await it.turn(account, turn => releaseByHand(turn, id, 'Again.'))).toMatchObject({ refusal: 'nothing-held' })
  await it.turn(account, turn => resumeRun(turn, run))
  await finishes(run)
  expect(await progress(it, account, run)).toMatchObject({ counts: { accepted: frozen, expired: 0 } })
}, 300_000)

test('what nobody lets go ends when its case is closed, and what its sender ended is not let go [EN-03] [EN-04]', async () => {
  const { run, id, frozen } = await stoppedAndLate('imp_3')
  expect(await it.turn(account, turn => closeByHand(turn, id, 'It stays where it is.'))).toMatchObject({ ok: true })
  await until('the rest has ended', async () => {
    await wait(HOUR_MS)
    return (await progress(it, account, run)).status === 'finished'
  })
  expect(await progress(it, account, run)).toMatchObject({ counts: { accepted: PART, expired: frozen - PART } })
  const ended = await stoppedAndLate('imp_4')
  await it.turn(account, turn => cancelRun(turn, ended.run))
  expect(await it.turn(account, turn => releaseByHand(turn, ended.id, 'Go.'))).toMatchObject({
    refusal: 'nothing-held',
  })
}, 300_000)

test('a restart forgets nothing of it [EN-03]', async () => {
  await forget()
  await it.turn(account, turn => sql`delete from canary_wish where account_id = ${account}`.execute(turn.db))
  const run = await started(it, account)
  await watched(run)
  await sending.stop()
  it.clock.move(CANARY.watchMs)
  sending = await startDelivery(it.house, { senders: 1, where: 'here' })
  await finishes(run)
  expect(await canary(run)).toMatchObject({ state: 'continued' })
}, 300_000)

test('a small audience is written to at once [EN-03]', async () => {
  await forget()
  const run = await started(it, account, { filter: planOf().filter, purpose: { slug: 'nobody', v: 1 } })
  expect(await canary(run)).toMatchObject({ state: 'spared', size: null })
})
