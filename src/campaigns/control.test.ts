/** When a campaign is sent, how fast, and which of several texts: from outside, with a clock that is moved. */

import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#base/limits.ts'
import { type Delivery, startDelivery, sweepOnce } from '#delivery/delivery.ts'
import { sendThrough, until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { publishedForm } from '../../test/sign-up.ts'
import { openSink, type Sink } from '../../test/sink.ts'
import { progressOfCampaign, startDue } from './campaigns.ts'

const PEOPLE = 400
const OFFICE = { from: '09:00', to: '18:00', days: [1, 2, 3, 4, 5] }

let it: TestHouse
let owner: Owned
let ask: Ask
let purpose: string
let sink: Sink
let sending: Delivery

beforeAll(async () => {
  it = await openTestHouse()
  owner = await it.account()
  ;[purpose = ''] = (await publishedForm(it, owner.account, ['news'])).purposes
  await crowd(it, owner.account, { count: PEOPLE, purpose: 'news' })
  sink = await openSink()
  await sendThrough(it, owner.account, sink.port)
  sending = await startDelivery(it.house, { senders: 1, where: 'here' })
}, 300_000)
/** The purpose says: at most once a week. A session does not last as long. */
beforeEach(async () => {
  it.clock.move(8 * DAY_MS)
  ask = await browserOf(await it.app(), owner)
})
afterAll(async () => {
  await sending?.stop()
  await sink?.close()
  await it?.close()
})

/** The clock is moved on to the next time that a clock in UTC shows this on a Wednesday. */
function wednesdayAt(hour: number): void {
  const days = Math.floor(it.clock.nowMs() / DAY_MS)
  const next = days + ((((6 - days) % 7) + 7) % 7 || 7) // The first of January 1970 was a Thursday.
  it.clock.move(next * DAY_MS + hour * HOUR_MS - it.clock.nowMs())
}

async function made(over: object = {}): Promise<string> {
  const html = '<p>There is <a href="https://bakery0.example/bread">bread</a>.</p>'
  const answer = await ask('POST /campaigns', {
    name: 'Bread',
    subject: 'Bread',
    preheader: 'x',
    html,
    purpose_id: purpose,
    ...over,
  })
  expect(answer.status, answer.text).toBe(200)
  return String(answer.body['campaign_id'])
}
const put = async (id: string, what: string, body: object) => ask(`PUT /campaigns/${id}/${what}`, body)
const read = async (id: string) => (await ask(`GET /campaigns/${id}`)).body
type Told = {
  status: string
  accepted: number
  pending: number
  frozen: number
  waiting: { why: string; count: number; until: string }[]
}
/** Asked of the door: whoever waits asks more often than a client may. */
const told = (id: string): Promise<Told> =>
  it.turn(owner.account, async turn => {
    const found = await progressOfCampaign(turn, id)
    if (!found.ok) throw new Error(String(found.refusal))
    return found.value
  })
const start = async (id: string) => {
  const answer = await ask(`POST /campaigns/${id}/start`, {})
  expect(answer.status, answer.text).toBe(200)
  await it.settle()
}
const due = async () => {
  await startDue(it.house)
  await it.settle()
}
const inMs = (ms: number) => new Date(it.clock.nowMs() + ms).toISOString()
const end = (id: string) => ask(`POST /campaigns/${id}/cancel`, {})
const livesIn = (attributes: object, from: number, to: number) =>
  it.turn(owner.account, turn =>
    sql`update contact set attributes = ${JSON.stringify(attributes)}::jsonb where contact_id in (
      select contact_id from contact order by email offset ${from} limit ${to - from})`.execute(turn.db),
  )

test('what is scheduled begins when its time has come, moves, is taken back, and does not change meanwhile', async () => {
  const id = await made({ filter: { all: [] } })
  expect((await put(id, 'schedule', { at: inMs(-1_000) })).body).toMatchObject({ code: 'not-ahead' })
  expect((await put(id, 'schedule', {})).status).toBe(422)
  expect((await put(id, 'schedule', { at: inMs(HOUR_MS) })).body).toMatchObject({ status: 'scheduled' })
  expect((await ask(`PATCH /campaigns/${id}`, { rev: 1, subject: 'Cake' })).body).toMatchObject({ code: 'not-a-draft' })
  expect((await put(id, 'schedule', { at: inMs(2 * HOUR_MS) })).status).toBe(200)
  it.clock.move(HOUR_MS + MINUTE_MS)
  await due()
  expect(await read(id)).toMatchObject({ status: 'scheduled', run_id: null })
  expect((await ask(`DELETE /campaigns/${id}/schedule`)).body).toMatchObject({ status: 'draft' })
  expect((await put(id, 'schedule', { at: inMs(HOUR_MS) })).status).toBe(200)
  it.clock.move(HOUR_MS)
  await Promise.all([due(), due()])
  await until('everybody has it', async () => (await told(id)).accepted === PEOPLE)
  expect(await read(id)).toMatchObject({ schedule: null, schedule_failed: null })
  await checkHouse(it)
}, 300_000)

test('what is not ready when its time has come is a draft again and says why [AS-03]', async () => {
  const id = await made()
  expect((await put(id, 'schedule', { at: inMs(HOUR_MS) })).status).toBe(200)
  await it.turn(owner.account, turn =>
    sql`update purpose set archived_at = ${turn.now} where slug = 'news'`.execute(turn.db),
  )
  it.clock.move(HOUR_MS)
  await due()
  const after = await read(id)
  expect(after).toMatchObject({ status: 'draft', schedule: null })
  expect(String(after['schedule_failed'])).toMatch(/not published/)
  await it.turn(owner.account, turn => sql`update purpose set archived_at = null where slug = 'news'`.execute(turn.db))
}, 300_000)

test('each gets it when their window opens, whoever waits is told of with the hour, and nobody is dropped', async () => {
  await livesIn({ timezone: 'Asia/Tokyo' }, 0, 10)
  await livesIn({ country: 'us' }, 10, 30)
  wednesdayAt(10)
  const id = await made({ sending: { window: OFFICE, zone: 'Europe/London' } })
  await start(id)
  await until('London has it', async () => (await told(id)).accepted === PEOPLE - 30)
  const { waiting, pending } = await told(id)
  expect(pending).toBe(30)
  expect(waiting).toMatchObject([{ why: 'window', count: 30 }])
  it.clock.move(8 * HOUR_MS) // 18:00 in London, 10:00 at the earliest in California.
  await until('America has it', async () => (await told(id)).accepted === PEOPLE - 10)
  it.clock.move(8 * HOUR_MS) // Thursday in Tokyo, after eleven.
  await until('Tokyo has it', async () => (await told(id)).status === 'finished')
  await checkHouse(it)
}, 300_000)

test('nothing leaves after a window closed, though it was being sent; it goes on when it opens', async () => {
  await livesIn({}, 0, PEOPLE)
  wednesdayAt(17)
  const id = await made({ sending: { window: OFFICE, zone: 'UTC', per_hour: 60 } })
  await start(id)
  await until('it is slow', async () => (await told(id)).accepted >= 1)
  it.clock.move(HOUR_MS)
  await until('it waits', async () => (await told(id)).waiting[0]?.why === 'window')
  const before = (await told(id)).accepted
  expect((await put(id, 'pace', { per_hour: null })).status).toBe(200)
  it.clock.move(14 * HOUR_MS) // 08:00
  await sweepOnce(it.house)
  expect((await told(id)).accepted).toBe(before)
  it.clock.move(HOUR_MS)
  await until('it goes on', async () => (await told(id)).status === 'finished')
  expect((await told(id)).accepted).toBe(PEOPLE)
}, 300_000)

test('what is being sent is moved to later, and goes on at once when somebody says so', async () => {
  const id = await made({ sending: { per_hour: 60 } })
  await start(id)
  await until('it is slow', async () => (await told(id)).accepted >= 1)
  expect((await put(id, 'rest', { until: inMs(30 * DAY_MS) })).body).toMatchObject({ code: 'too-far' })
  expect((await put(id, 'rest', { until: inMs(5 * HOUR_MS) })).status).toBe(200)
  expect((await put(id, 'pace', { per_hour: null })).status).toBe(200)
  await until('it waits', async () => (await told(id)).waiting.some(({ why }) => why === 'rescheduled'))
  expect((await told(id)).pending).toBeGreaterThan(0)
  expect((await put(id, 'rest', { until: null })).status).toBe(200)
  await until('it goes on', async () => (await told(id)).status === 'finished')
}, 300_000)

type Shown = {
  stands: boolean
  verdict: string | null
  winner: number | null
  waiting: number
  variants: { sent: number; of: number; n: number }[]
  says: string
}
const shown = async (id: string) => (await ask(`GET /campaigns/${id}/experiment`)).body as unknown as Shown
const COMPARED = { share: 50, measure: 'unsubscribes', decide_after_hours: 2, decides: 'itself', fallback: 1 }
const other = { from_name: null, subject: 'Cake', preheader: null, html: null, text: null }

const partHasIt = (id: string) =>
  until('the part has it', async () => {
    const { accepted, waiting, frozen } = await told(id)
    const rest = waiting.find(({ why }) => why === 'experiment')?.count ?? 0
    return frozen === PEOPLE && rest > 0 && accepted === PEOPLE - rest
  })

test('a part gets the texts by chance, the rest waits, and where nothing shows it gets the one that was declared', async () => {
  const id = await made({ sending: { experiment: { ...COMPARED, others: [other] } } })
  await start(id)
  await partHasIt(id)
  const early = await shown(id)
  expect(early).toMatchObject({ stands: false, verdict: null, winner: null })
  const [a, b] = early.variants.map(({ sent }) => sent)
  for (const sent of [a, b]) expect(sent).toBeGreaterThan(PEOPLE / 8)
  expect((a ?? 0) + (b ?? 0) + early.waiting).toBe(PEOPLE)
  expect((await ask(`POST /campaigns/${id}/experiment/decide`, { variant: 0 })).body).toMatchObject({
    code: 'too-early',
  })
  it.clock.move(2 * HOUR_MS)
  await sweepOnce(it.house)
  expect(await shown(id)).toMatchObject({ stands: true, verdict: 'too-few', winner: 1 })
  await until('the rest has it', async () => (await told(id)).status === 'finished')
  expect((await ask(`POST /campaigns/${id}/experiment/decide`, { variant: 0 })).body).toMatchObject({ code: 'decided' })
  await checkHouse(it)
}, 300_000)

test('a person decides after the hour, where that was declared, and not before', async () => {
  const id = await made({ sending: { experiment: { ...COMPARED, decides: 'person', others: [other] } } })
  await start(id)
  await partHasIt(id) // No claim outlives the hours that are passed over.
  it.clock.move(2 * HOUR_MS)
  await sweepOnce(it.house)
  expect(await shown(id)).toMatchObject({ stands: true, winner: null })
  expect((await ask(`POST /campaigns/${id}/experiment/decide`, { variant: 2 })).body).toMatchObject({
    code: 'no-such-variant',
  })
  expect((await ask(`POST /campaigns/${id}/experiment/decide`, { variant: 0 })).body).toEqual({ winner: 0 })
  await until('all have it', async () => (await told(id)).status === 'finished')
  expect((await told(id)).accepted).toBe(PEOPLE)
}, 300_000)

test('each text is screened: one that is refused keeps all of it from being sent [PC-10]', async () => {
  const forbidden = { ...other, html: '<p>Buy cocaine here: 70 a gram, delivered tonight.</p>' }
  const id = await made({ sending: { experiment: { ...COMPARED, others: [other, forbidden] } } })
  expect((await ask(`POST /campaigns/${id}/start`, {})).body).toMatchObject({ code: 'not-ready' })
  const same = await made({ sending: { experiment: { ...COMPARED, others: [{ ...other, subject: null }] } } })
  expect((await ask(`POST /campaigns/${same}/start`, {})).body).toMatchObject({ code: 'not-ready' })
})

test('a comparison that nobody could judge is told before it begins, and one of two alike is refused [CK-03]', async () => {
  const findingsOf = async (experiment: object, over: object = {}) => {
    const id = await made({ ...over, sending: { experiment: { ...COMPARED, ...experiment } } })
    const { findings } = (await ask(`GET /campaigns/${id}/preflight`)).body as unknown as {
      findings: { code: string; severity: string; says: string }[]
    }
    return findings.filter(({ code }) => /^(?:variant|experiment)-/.test(code))
  }
  expect(await findingsOf({ measure: 'clicks', others: [other] })).toEqual([
    expect.objectContaining({ code: 'experiment-unmeasured', severity: 'warning', place: 'sending' }),
  ])
  const unmeasured = (await findingsOf({ measure: 'clicks', others: [other] }))[0]?.says
  expect(unmeasured).toContain('Nobody who would get it has agreed that clicks are measured')
  const alike = { ...other, subject: 'Bread' } // Written out, and yet as in A.
  expect(await findingsOf({ others: [alike] })).toContainEqual(
    expect.objectContaining({
      code: 'variant-same',
      severity: 'error',
      says: expect.stringContaining('Text B is the same as A'),
    }),
  )
  expect(await findingsOf({ others: [other, other] })).toContainEqual(
    expect.objectContaining({ code: 'variant-same', says: expect.stringContaining('Text C is the same as B') }),
  )
  expect((await findingsOf({ others: [other] })).map(({ code }) => code)).not.toContain('variant-same')
})

test('of a cancelled comparison nobody waits, and nobody is asked to decide', async () => {
  const id = await made({ sending: { experiment: { ...COMPARED, decides: 'person', others: [other] } } })
  await start(id)
  await partHasIt(id)
  expect((await shown(id)).waiting).toBeGreaterThan(0)
  expect((await ask(`POST /campaigns/${id}/cancel`, {})).status).toBe(200)
  expect(await shown(id)).toMatchObject({ waiting: 0, says: expect.stringContaining('was cancelled before the hour') })
  it.clock.move(2 * HOUR_MS)
  await sweepOnce(it.house)
  expect(await shown(id)).toMatchObject({
    waiting: 0,
    says: expect.stringContaining('was cancelled; the rest gets none'),
  })
}, 300_000)

test('what it takes is told before it begins', async () => {
  const id = await made({ sending: { per_hour: 100 } })
  const { body } = await ask(`GET /campaigns/${id}/estimate`)
  expect(body).toMatchObject({ people: PEOPLE, per_hour: 100, bound_by: 'campaign', late: 0 })
  const takesMs = Date.parse(String(body['ends_at'])) - it.clock.nowMs()
  expect(Math.abs(takesMs - 4 * HOUR_MS)).toBeLessThan(MINUTE_MS)
  expect(body).toMatchObject({ opens_at: null })
  await end(id)
})

test('hours that are closed when it begins are told, with when they open', async () => {
  const around = (hours: number) => new Date(it.clock.nowMs() + hours * HOUR_MS).toISOString().slice(11, 16)
  const every = [1, 2, 3, 4, 5, 6, 7]
  const closed = await made({ sending: { window: { from: around(3), to: around(5), days: every }, zone: 'UTC' } })
  const { body } = await ask(`GET /campaigns/${closed}/estimate`)
  expect(String(body['opens_at']).slice(11, 16)).toBe(around(3))
  const open = await made({ sending: { window: { from: around(-1), to: around(1), days: every }, zone: 'UTC' } })
  expect((await ask(`GET /campaigns/${open}/estimate`)).body).toMatchObject({ opens_at: null })
})
