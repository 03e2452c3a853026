/** Story: a campaign of texts, from the frozen audience to the last receipt, by a server that is slow, wrong, late or gone. */

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOUR_MS } from '#base/limits.ts'
import { cancelRun, explain, pauseRun, resumeRun } from '#delivery/delivery.ts'
import { stopAtOnce } from '#delivery/sms/stop.ts'
import { takeInbound } from '#delivery/sms/told.ts'
import type { Switchboard } from '#delivery/sms/types.ts'
import type { TextSenderId } from '#delivery/sms/from-types.ts'
import type { RunId } from '#delivery/types.ts'
import type { AccountId } from '#store/turn.ts'
import { tlvNumber } from '#wire/sms/smpp/codec.ts'
import { finished, known, progress, until } from '../campaign.ts'
import { checkHouse } from '../check-house.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { type Script, type SmppSimulator, startSmpp } from '../smpp.ts'
import { startNetSmpp } from '../smpp-peers.ts'
import { FROM, keepLines, type Phoned, phones, textPlan, textRun, textSender, textsThrough } from '../texts.ts'

let it: TestHouse
let lines: Switchboard
beforeAll(async () => {
  it = await openTestHouse()
  lines = keepLines(it.house)
})
afterAll(async () => {
  await lines.stop()
  await it.close()
})

type World = { readonly account: AccountId; readonly sender: TextSenderId; readonly server: SmppSimulator }

/** An account of its own, whose texts leave by a server that does as it is told. */
async function world(script?: Script, over: Parameters<typeof textsThrough>[3] = {}): Promise<World> {
  const { account } = await it.account()
  await known(it, account)
  const sender = await textSender(it, account)
  const server = await startSmpp(script ? { script } : {})
  await textsThrough(it, account, server.port, over)
  return { account, sender, server }
}

const numbersOf = ({ taken }: SmppSimulator) => taken.map(({ fields }) => `+${fields.destination_addr}`).toSorted()
const countsOf = async (account: AccountId, run: RunId) => (await progress(it, account, run)).counts
const sorted = (people: readonly Phoned[]) => people.map(({ phone }) => phone).toSorted()

type Sent = {
  readonly seq: number
  readonly became: string | null
  readonly country: string
  readonly ids: string[]
  readonly cost: string
}
const sentOf = (account: AccountId, run: RunId) =>
  it.turn(account, async turn => {
    const { rows } = await sql<Sent>`
      select seq, became, country, ids, cost::text from text_sent where account_id = ${account} and run_id = ${run} order by seq`.execute(
      turn.db,
    )
    return rows
  })

test('everybody who agreed to texts gets it once, by who speaks and with a way out, and the books agree [AS-01] [PC-08]', async () => {
  const { account, sender, server } = await world()
  const people = await phones(it, account, { count: 40 })
  await phones(it, account, { count: 3, first: 900, channel: 'call' })
  await phones(it, account, { count: 2, first: 950, confirmed: false })
  const run = await textRun(it, account, textPlan(sender))
  await finished(it, account, run)
  expect(numbersOf(server)).toEqual(sorted(people))
  const [first] = server.taken
  expect(first?.fields).toMatchObject({ source_addr: FROM.slice(1), source_addr_ton: 1, registered_delivery: 1 })
  expect(first?.fields.short_message?.toString('latin1')).toMatch(
    /^Bakery 0: Fresh rye today, Reader\.\nReply STOP to opt out$/,
  )
  expect(await progress(it, account, run)).toMatchObject({ frozen: 40, pending: 0, counts: { accepted: 40, held: 0 } })
  expect((await sentOf(account, run))[0]).toMatchObject({ country: 'CH', cost: '0.05', became: null })
  await server.close()
}, 120_000)

test('a server that asks for less at a time gets less, and nobody is left out or texted twice', async () => {
  let nth = 0
  const { account, sender, server } = await world(() => (++nth % 4 === 0 ? { status: 0x58 } : undefined))
  const people = await phones(it, account, { count: 30 })
  const run = await textRun(it, account, textPlan(sender))
  await finished(it, account, run)
  expect(numbersOf(server)).toEqual(sorted(people))
  expect(await countsOf(account, run)).toMatchObject({ accepted: 30, failed: 0, held: 0 })
  await server.close()
}, 120_000)

test('a no for good suppresses the number, and a no for now is asked again', async () => {
  const seen = new Map<string, number>()
  const { account, sender, server } = await world((_nth, _connection, { fields }) => {
    const to = fields.destination_addr
    seen.set(to, (seen.get(to) ?? 0) + 1)
    if (to.endsWith('1')) return { status: 0x0b }
    return to.endsWith('2') && seen.get(to) === 1 ? { status: 0x64 } : undefined
  })
  const people = await phones(it, account, { count: 3 })
  const run = await textRun(it, account, textPlan(sender))
  await until('what was put off is all that is open', async () => (await progress(it, account, run)).pending === 1)
  await until('it is taken when it is asked again', async () => {
    it.clock.move(60_000)
    return (await progress(it, account, run)).status === 'finished'
  })
  expect(await countsOf(account, run)).toMatchObject({ accepted: 2, failed: 1 })
  expect(numbersOf(server)).toEqual(sorted(people.slice(1)))
  await it.settle()
  const again = await it.turn(account, turn => explain(turn, { run }, people[0]!.contact)) // There are three.
  expect(again?.checks.find(({ lets }) => !lets)).toMatchObject({ check: 'not-suppressed' })
  await server.close()
}, 120_000)

test('what was on its way when the line was cut is held, nobody is texted twice, and a receipt settles it', async () => {
  const cutAt = 12
  const { account, sender, server } = await world((nth, connection) =>
    connection === 0 && nth >= cutAt - 4
      ? { keeps: true, answer: 'never', ...(nth === cutAt && { then: 'reset' as const }) }
      : undefined,
  )
  const people = await phones(it, account, { count: 40 })
  const run = await textRun(it, account, textPlan(sender))
  await until('the run finishes', async () => {
    it.clock.move(1_000)
    return (await progress(it, account, run)).status === 'finished'
  })
  const { accepted, held } = await countsOf(account, run)
  expect(accepted + held).toBe(40)
  expect(held).toBeGreaterThan(0)
  expect(held).toBeLessThanOrEqual(10)
  const taken = numbersOf(server)
  expect(new Set(taken).size, 'nobody twice').toBe(taken.length)
  expect(people.length - taken.length, 'who is not taken is held').toBeLessThanOrEqual(held)
  for (const pdu of server.taken.slice(cutAt - 4, cutAt + 1)) {
    const { source_addr: from, destination_addr: to } = pdu.fields
    server.receipt({ id: pdu.id, from, to, reference: tlvNumber(pdu, 'user_message_reference') ?? 0 }, 2, 'tlv')
  }
  await until('the receipts are heard', async () => {
    await it.settle()
    return (await countsOf(account, run)).held < held
  })
  await server.close()
}, 120_000)

test('receipts come early, twice and in any order; what is known only grows', async () => {
  const { account, sender, server } = await world(nth => ({
    receipt: { when: nth % 2 === 0 ? 'before' : 'behind', times: 2, form: nth % 3 === 0 ? 'text' : 'tlv' },
  }))
  await phones(it, account, { count: 12 })
  const run = await textRun(it, account, textPlan(sender))
  await finished(it, account, run)
  await until('each is known to be on its handset', async () => {
    await it.settle()
    return (await sentOf(account, run)).every(({ became }) => became === 'delivered')
  })
  const [first] = server.taken
  server.receipt({ id: first?.id ?? '' }, 5)
  await it.settle()
  expect((await sentOf(account, run)).map(({ became }) => became)).toEqual(
    Array.from({ length: 12 }, () => 'delivered'),
  )
  expect(await countsOf(account, run)).toMatchObject({ accepted: 12, failed: 0, held: 0 })
  await server.close()
}, 120_000)

test('texts wait for the hour at each number’s place, and progress says until when [AS-01]', async () => {
  const { account, sender, server } = await world()
  const swiss = await phones(it, account, { count: 3 })
  const indian = await phones(it, account, { count: 2, prefix: '+91980' })
  await it.turn(account, turn =>
    sql`update text_sender set countries = '{}' where account_id = ${account}`.execute(turn.db),
  )
  const nowMs = it.clock.nowMs()
  const nextNight = Math.floor(nowMs / (24 * HOUR_MS)) * 24 * HOUR_MS + 22 * HOUR_MS
  it.clock.move(nextNight - nowMs)
  await it.settle()
  const run = await textRun(it, account, textPlan(sender))
  await until('all of them wait', async () => (await progress(it, account, run)).waiting.length > 0)
  const [waits] = (await progress(it, account, run)).waiting
  expect(waits).toMatchObject({ why: 'quiet-hours', count: 5 })
  expect(server.taken).toEqual([])
  it.clock.move((waits?.until.getTime() ?? 0) - it.clock.nowMs())
  await until('India is awake', () => server.taken.length === 2)
  expect(numbersOf(server)).toEqual(sorted(indian))
  const again = await it.turn(account, turn => explain(turn, { run }, swiss[0]!.contact)) // There are three.
  expect(again?.checks.find(({ lets }) => !lets)).toMatchObject({ check: 'quiet-hours', demand: 'AS-01' })
  await until('the others wait for theirs', async () => (await progress(it, account, run)).waiting[0]?.count === 3)
  it.clock.move(6 * HOUR_MS)
  await finished(it, account, run)
  expect(numbersOf(server)).toEqual(sorted([...indian, ...swiss]))
  await server.close()
}, 120_000)

test('a STOP in the middle of a run is felt at once: who said it gets nothing more [AS-03]', async () => {
  const { account, sender, server } = await world(nth => (nth < 3 ? undefined : { answer: 'later' }), {
    by: { window: 1 },
  })
  const people = await phones(it, account, { count: 40 })
  const run = await textRun(it, account, textPlan(sender))
  await until('it is under way, and the server is slow', () => server.taken.length === 4)
  const taken = new Set(numbersOf(server))
  const leaves = people.filter(({ phone }) => !taken.has(phone)).slice(-10)
  await it.turn(account, async turn => {
    for (const { phone } of leaves) {
      const heard = { from: phone, to: FROM, text: 'STOP' }
      const id = await takeInbound(turn, null, { key: phone, ...heard })
      if (id) await stopAtOnce(turn, { id, ...heard, isRehearsal: false })
    }
  })
  const before = new Set(numbersOf(server)) // A session that was slow to answer may have begun again, with the next one.
  const left = leaves.filter(({ phone }) => !before.has(phone))
  await until('the run finishes', async () => {
    server.answerHeld()
    return (await progress(it, account, run)).status === 'finished'
  })
  const got = new Set(numbersOf(server))
  expect(left.filter(({ phone }) => got.has(phone))).toEqual([])
  expect(await countsOf(account, run)).toMatchObject({ accepted: 40 - left.length, gated: left.length })
  await server.close()
}, 120_000)

test('a run of texts is held, taken up again and called off like one of mail [EN-01]', async () => {
  const { account, sender, server } = await world(undefined, { by: { window: 1 }, perSecond: 20 })
  await phones(it, account, { count: 60 })
  const run = await textRun(it, account, textPlan(sender))
  await until('it is under way', () => server.taken.length >= 3)
  await it.turn(account, turn => pauseRun(turn, run))
  await until('nothing is under way', async () => {
    const { counts } = await progress(it, account, run)
    return counts.accepted === server.taken.length
  })
  const before = server.taken.length
  expect(before).toBeLessThan(60)
  expect(await progress(it, account, run)).toMatchObject({ status: 'paused' })
  await it.turn(account, turn => resumeRun(turn, run))
  await until('it goes on', () => server.taken.length > before)
  await it.turn(account, turn => cancelRun(turn, run))
  await until('nothing is under way', async () => {
    const { counts } = await progress(it, account, run)
    return counts.accepted === server.taken.length
  })
  expect(new Set(numbersOf(server)).size).toBe(server.taken.length)
  expect(await progress(it, account, run)).toMatchObject({ status: 'cancelled' })
  await server.close()
}, 120_000)

test('a sender that is not proven writes to nobody outside, and a route for other countries is waited for [PC-08]', async () => {
  const { account } = await it.account()
  await known(it, account)
  const server = await startSmpp()
  await textsThrough(it, account, server.port, { countries: ['FR'] })
  const waiting = await textSender(it, account, { proven: false })
  await phones(it, account, { count: 2, prefix: '+3360' })
  const run = await textRun(it, account, textPlan(waiting))
  await finished(it, account, run)
  expect(await countsOf(account, run)).toMatchObject({ accepted: 0, gated: 2 })
  const proven = await textSender(it, account, { value: '+41795550001' })
  await phones(it, account, { count: 1, prefix: '+4178' })
  const other = await textRun(it, account, textPlan(proven))
  await until('those elsewhere wait', async () => (await progress(it, account, other)).waiting[0]?.why === 'no-route')
  expect(server.taken.every(({ fields }) => fields.destination_addr.startsWith('33'))).toBe(true)
  await it.turn(account, turn => cancelRun(turn, other))
  await server.close()
}, 120_000)

test('an independent server takes a run of texts', async () => {
  const peer = await startNetSmpp()
  const { account } = await it.account()
  await known(it, account)
  const sender = await textSender(it, account)
  await textsThrough(it, account, peer.port)
  await phones(it, account, { count: 25 })
  const run = await textRun(
    it,
    account,
    textPlan(sender, 'Fresh rye – and ‘Stollen’ – today, {{ contact.name }}, while it lasts: come by before seven.'),
  )
  await finished(it, account, run)
  expect(await progress(it, account, run)).toMatchObject({ frozen: 25, pending: 0, counts: { accepted: 25 } })
  await peer.stop()
}, 120_000)

test('the laws of the house hold after it all', () => checkHouse(it), 120_000)
