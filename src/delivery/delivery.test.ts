import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import { HOUR_MS, MINUTE_MS } from '#base/limits.ts'
import { withdraw } from '#consent/consent.ts'
import type { AccountId } from '#store/turn.ts'
import { finished, planOf, progress, PURPOSE, sendThrough, started, until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { crowd, type Person } from '../../test/people.ts'
import { openSink, type Sink } from '../../test/sink.ts'
import {
  cancelRun,
  type Delivery,
  explain,
  outcomesOf,
  pauseRun,
  resumeRun,
  startDelivery,
  startRun,
} from './delivery.ts'
import type { RunId } from './types.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let account: AccountId
let people: Person[]
let sink: Sink
let delivery: Delivery
/** What the server says to somebody; and how long it thinks before it takes a message. */
let refusals: ReadonlyMap<string, string>
let answerMs: number
beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
  people = await crowd(it, account, { count: 30, purpose: PURPOSE })
  await crowd(it, account, { count: 3, purpose: 'other', host: 'other.example' })
  await crowd(it, account, { count: 3, purpose: PURPOSE, host: 'pending.example', confirmed: false })
  sink = await openSink({ refuse: to => refusals.get(to), answerMs: () => answerMs })
  await sendThrough(it, account, sink.port)
  delivery = await startDelivery(it.house, { senders: 2, where: 'here', connections: 2 })
})
beforeEach(() => {
  refusals = new Map()
  answerMs = 0
})
afterAll(async () => {
  await delivery?.stop()
  await sink?.close()
  await it?.close()
})

const nth = (n: number) => people[n]! // There are thirty.
const inTurn: TestHouse['turn'] = (whose, work) => it.turn(whose, work)

test('everybody who agreed gets it once, and nobody else [AS-03]', async () => {
  const run = await started(it, account)
  await finished(it, account, run)
  expect(await progress(it, account, run)).toMatchObject({
    frozen: 30,
    pending: 0,
    counts: { accepted: 30, failed: 0 },
  })
  expect(people.map(({ email }) => sink.taken.get(email)?.count)).toEqual(people.map(() => 1))
  expect(sink.taken.size).toBe(30)
  await checkHouse(it)
})

test('every message carries its ways out, signed [AS-03]', async () => {
  const head = sink.last.split('\r\n\r\n', 1)[0]?.replaceAll(/\r\n[ \t]+/g, ' ') ?? ''
  const token =
    /^List-Unsubscribe: <http:\/\/127\.0\.0\.1:8080\/u\/(r[0-9a-z]{32})>, <mailto:u\.\1@bakery0\.example>$/m.exec(
      head,
    )?.[1]
  expect(token).toBeDefined()
  expect(head).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')
  expect(head).toMatch(/^Message-ID: <\d+\.\d+\.[0-9a-f]{20}@bakery0\.example>$/m)
  expect(head).toMatch(/^DKIM-Signature: .* d=bakery0\.example; .*h=[^;]*:list-unsubscribe:list-unsubscribe-post:/m)
  const body = sink.last.replaceAll('=\r\n', '')
  for (const way of ['u', 'p', 'why']) expect(body).toContain(`http://127.0.0.1:8080/${way}/${token}`)
})

test('who withdraws before it starts is no recipient, and who does so in between gets nothing [AS-03]', async () => {
  const [early, late] = [nth(0), nth(1)]
  const leave = (person: Person) =>
    inTurn(account, turn =>
      withdraw(turn, { subject: person.subject, channel: 'email', purposes: 'all', via: 'list-unsubscribe-post' }),
    )
  await leave(early)
  answerMs = 20
  const run = await started(it, account)
  await inTurn(account, turn => pauseRun(turn, run))
  await leave(late)
  await inTurn(account, turn => resumeRun(turn, run))
  await finished(it, account, run)
  const { frozen, counts } = await progress(it, account, run)
  expect(frozen).toBe(29)
  expect(counts.accepted + counts.gated).toBe(29)
  expect(sink.taken.get(early.email)?.count).toBe(1) // From before.
  await checkHouse(it)
})

test('what the server says of an address suppresses it, and what it says of us does not [AS-01]', async () => {
  const [gone, blocked] = [nth(2), nth(3)]
  refusals = new Map([
    [gone.email, `550 5.1.1 <${gone.email}> unknown`],
    [blocked.email, '550 5.7.1 blocked'],
  ])
  const run = await started(it, account)
  await finished(it, account, run)
  const failed = await inTurn(account, turn => outcomesOf(turn, run, { result: 'failed', limit: 10 }))
  expect(new Set(failed.map(({ contact, reason, code }) => `${contact} ${reason} ${code}`))).toEqual(
    new Set([`${gone.contact} no-such-mailbox 550`, `${blocked.contact} policy 550`]),
  )
  expect(failed.find(({ contact }) => contact === gone.contact)?.detail).toBe('5.1.1 <…> unknown')
  const { rows } = await sql<{
    data: { body: object }
  }>`select data from jobs.job where name = 'outcome.hard-bounce'`.execute(it.house.platform)
  expect(rows.map(row => row.data.body)).toEqual([
    expect.objectContaining({ subject: gone.subject, reason: 'no-such-mailbox' }),
  ])
  await checkHouse(it)
})

test('who was told “not now” is asked again later, and given up when the run expires', async () => {
  const slow = nth(4)
  refusals = new Map([[slow.email, '450 4.2.1 try again']])
  const run = await started(it, account)
  const counts = () => progress(it, account, run)
  await until('all but one are settled', async () => (await counts()).pending === 1)
  it.clock.move(4 * HOUR_MS)
  await until('it is deferred again', async () => (await deferrals(run)) === 2)
  it.clock.move(67 * HOUR_MS) // An hour less than what makes it too late.
  await until('it is deferred once more', async () => (await deferrals(run)) === 3)
  refusals = new Map()
  it.clock.move(HOUR_MS)
  await finished(it, account, run)
  expect((await counts()).counts.expired).toBe(1)
  expect((await counts()).reasons).toContainEqual({ result: 'deferred', reason: 'not-now', count: 3 })
  await checkHouse(it)
})

const deferrals = async (run: RunId) =>
  (await progress(it, account, run)).reasons.find(({ result }) => result === 'deferred')?.count

test('a run that is held stops within a second, and goes on where it was [EN-01]', async () => {
  answerMs = 100
  const run = await started(it, account)
  await until('some are accepted', async () => (await progress(it, account, run)).counts.accepted > 0)
  await inTurn(account, turn => pauseRun(turn, run))
  const pausedAt = Date.now()
  await until('what was on the way is answered', async () => (await chunksLeased()) === 0)
  expect(Math.max(...[...sink.taken.values()].map(({ atMs }) => atMs)) - pausedAt).toBeLessThan(1_000)
  expect((await progress(it, account, run)).pending).toBeGreaterThan(0)
  await checkHouse(it)
  answerMs = 0
  await inTurn(account, turn => resumeRun(turn, run))
  await finished(it, account, run)
  expect((await progress(it, account, run)).pending).toBe(0)
})

const chunksLeased = async () => {
  const { rows } = await sql<{ count: number }>`select count(*) from chunk where state = 'leased'`.execute(
    it.house.platform,
  )
  return rows[0]?.count
}

test('a run that is cancelled ends, and cannot be taken up again [EN-01]', async () => {
  answerMs = 100
  const run = await started(it, account)
  await until('some are accepted', async () => (await progress(it, account, run)).counts.accepted > 0)
  expect((await inTurn(account, turn => cancelRun(turn, run))).ok).toBe(true)
  await until('what was on the way is answered', async () => (await chunksLeased()) === 0)
  expect(await inTurn(account, turn => resumeRun(turn, run))).toEqual({ ok: false, refusal: 'not-now' })
  expect((await progress(it, account, run)).pending).toBeGreaterThan(0)
  await checkHouse(it)
})

test('a run that was held beyond its time ends when it goes on, and nothing more leaves', async () => {
  answerMs = 100
  const run = await started(it, account)
  await until('some are accepted', async () => (await progress(it, account, run)).counts.accepted > 0)
  await inTurn(account, turn => pauseRun(turn, run))
  await until('what was on the way is answered', async () => (await chunksLeased()) === 0)
  const { pending, counts } = await progress(it, account, run)
  expect(pending).toBeGreaterThan(0)
  it.clock.move(72 * HOUR_MS)
  await inTurn(account, turn => resumeRun(turn, run))
  await finished(it, account, run)
  expect((await progress(it, account, run)).counts).toMatchObject({ accepted: counts.accepted, expired: pending })
  await checkHouse(it)
})

test('an audience of nobody is finished as soon as it is frozen', async () => {
  const run = await started(it, account, { purpose: { slug: PURPOSE, v: 2 } })
  expect(await progress(it, account, run)).toMatchObject({ status: 'finished', frozen: 0, pending: 0 })
})

test('the explanation of a message names the check that kept it back [AS-03]', async () => {
  const run = await started(it, account)
  await finished(it, account, run)
  const [left, got] = await inTurn(account, async turn => [
    await explain(turn, { run }, nth(0).contact),
    await explain(turn, { run }, nth(5).contact),
  ])
  expect(left).toMatchObject({ passes: false, frozen: false, outcome: null })
  expect(left?.checks.find(({ lets }) => !lets)).toMatchObject({
    check: 'not-withdrawn',
    demand: 'AS-03',
    says: 'The consent was withdrawn.',
  })
  expect(got).toMatchObject({ passes: true, frozen: true, inAudience: true, outcome: { result: 'accepted' } })
  expect(got?.absent).toEqual([])
  expect(await inTurn(account, turn => explain(turn, { run }, 'con_nobody'))).toBeUndefined()
})

test('another account’s run is not there', async () => {
  const { account: other } = await it.account()
  const run = await started(it, account)
  expect(await inTurn(other, turn => pauseRun(turn, run))).toEqual({ ok: false, refusal: 'not-now' })
  expect(await inTurn(other, turn => explain(turn, { run }, nth(5).contact))).toBeUndefined()
  await finished(it, account, run)
})

test('a server that is away makes its lane rest, and a new route is used from then on', async () => {
  const run = await inTurn(account, turn => startRun(turn, planOf()))
  await sendThrough(it, account, await freePort())
  await it.settle()
  await until('the lane rests', async () => (await lanesResting()) === 1)
  expect((await progress(it, account, run)).counts.accepted).toBe(0)
  await sendThrough(it, account, sink.port)
  it.clock.move(MINUTE_MS)
  await finished(it, account, run)
  expect((await progress(it, account, run)).counts).toMatchObject({ held: 0, failed: 0, expired: 0 })
  await checkHouse(it)
})

const lanesResting = async () => {
  const { rows } = await sql<{
    count: number
  }>`select count(*) from lane where next_at > ${new Date(it.clock.nowMs())}`.execute(it.house.platform)
  return rows[0]?.count
}
