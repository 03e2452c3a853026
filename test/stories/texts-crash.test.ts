/** Story: the process that keeps the lines dies with a whole window on its way. Nobody is texted twice, nobody is forgotten. */

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { journaledWorkers } from '#delivery/journal.ts'
import { sweepOnce } from '#delivery/delivery.ts'
import type { RunId } from '#delivery/types.ts'
import type { AccountId } from '#store/turn.ts'
import { tlvNumber } from '#wire/sms/smpp/codec.ts'
import { known, progress, until } from '../campaign.ts'
import { checkHouse } from '../check-house.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { startSending } from '../processes.ts'
import { type SmppSimulator, startSmpp } from '../smpp.ts'
import { FROM, keepLines, type Phoned, phones, textPlan, textRun, textSender, textsThrough } from '../texts.ts'

const PEOPLE = 400
const WINDOW = 20
const KILLS = [100, 250]

let it: TestHouse
beforeAll(async () => {
  it = await openTestHouse()
})
afterAll(() => it.close())

const heldIn = (account: AccountId, run: RunId) =>
  it.turn(account, async turn => {
    const { rows } = await sql<{ phone: string }>`
      select contact.phone from outcome join recipient using (account_id, run_id, seq) join contact using (account_id, contact_id)
      where account_id = ${account} and run_id = ${run} and result = 'held'`.execute(turn.db)
    return new Set(rows.map(({ phone }) => phone))
  })

const takenBy = ({ taken }: SmppSimulator) => taken.map(({ fields }) => `+${fields.destination_addr}`)

test('after each kill in the middle of a window everybody was texted once or is held, and receipts say of whom [AS-10]', async () => {
  const { account } = await it.account()
  await known(it, account)
  const server = await startSmpp({ script: () => ({ answer: 'later' }) })
  const answering = setInterval(() => server.answerHeld(), 30) // What it has taken and not answered is on its way.
  const sender = await textSender(it, account)
  await textsThrough(it, account, server.port, { by: { window: WINDOW } })
  const people = await phones(it, account, { count: PEOPLE })
  const run = await textRun(it, account, textPlan(sender))
  for (const goal of KILLS) {
    const sending = await startSending(it, { senders: 1, connections: 1 })
    await until(`${goal} are taken`, () => server.taken.length >= goal).finally(() => sending.kill())
    expect(server.taken.length, 'the kill comes in the middle').toBeLessThan(PEOPLE)
  }
  await until('what the kills left is read', async () => {
    await sweepOnce(it.house)
    return journaledWorkers(it.house.dataDir).length === 0
  })
  const lines = keepLines(it.house)
  try {
    await until('the run finishes', async () => {
      it.clock.move(500)
      return (await progress(it, account, run)).status === 'finished'
    })
    const { counts, frozen, pending } = await progress(it, account, run)
    expect({ frozen, pending, settled: counts.accepted + counts.held }).toEqual({
      frozen: PEOPLE,
      pending: 0,
      settled: PEOPLE,
    })
    const taken = takenBy(server)
    expect(new Set(taken).size, 'nobody was texted twice').toBe(taken.length)
    const held = await heldIn(account, run)
    expect(held.size).toBeLessThanOrEqual(KILLS.length * WINDOW)
    const got = new Set(taken)
    expect(
      people.filter(({ phone }) => !got.has(phone) && !held.has(phone)),
      'whoever is not held was texted',
    ).toEqual([])
    for (const pdu of server.taken.filter(({ fields }) => held.has(`+${fields.destination_addr}`))) {
      const { source_addr: from, destination_addr: to } = pdu.fields
      server.receipt({ id: pdu.id, from, to, reference: tlvNumber(pdu, 'user_message_reference') ?? 0 }, 2)
    }
    await until('receipts say who of the held has it', async () => {
      await it.settle()
      return (await progress(it, account, run)).counts.held === [...held].filter(phone => !got.has(phone)).length
    })
  } finally {
    clearInterval(answering)
    await lines.stop()
    await server.close()
  }
}, 240_000)

test('the laws of the house hold after it all', () => checkHouse(it), 120_000)

test('a phrase that asks to stop, cut in two by a network, is heard although the process dies between its parts [AS-03]', async () => {
  const { account } = await it.account()
  const server = await startSmpp()
  const isBound = (times: number) =>
    server.heard.filter(({ command }) => command === 'bind_transceiver').length >= times
  await textSender(it, account)
  await textsThrough(it, account, server.port)
  const [leaver, other] = (await phones(it, account, { count: 2 })) as [Phoned, Phoned] // Two were asked for.
  const say = (number: number, text: string) =>
    server.deliver({
      source_addr: leaver.phone.slice(1),
      destination_addr: FROM.slice(1),
      esm_class: 0x40,
      short_message: Buffer.concat([Buffer.from([5, 0, 3, 9, 2, number]), Buffer.from(text)]),
    })
  const partsKept = () =>
    it.turn(
      account,
      async turn => (await sql`select from text_part where account_id = ${account}`.execute(turn.db)).rows.length,
    )
  const stateOf = async ({ subject }: Phoned) => {
    await it.settle()
    const { rows } = await it.turn(account, turn =>
      sql<{ state: string }>`select state from consent_state where subject_id = ${subject} and channel = 'sms'`.execute(
        turn.db,
      ),
    )
    return rows[0]?.state
  }

  const sending = await startSending(it, { senders: 1, connections: 1 })
  await until('a line is bound', () => isBound(1))
  say(1, 'I have had enough of this, so please stop te')
  await until('the first part is answered', () => server.heard.some(({ command }) => command === 'deliver_sm_resp'))
  await sending.kill()
  await until('its journal is read', async () => {
    await sweepOnce(it.house)
    return journaledWorkers(it.house.dataDir).length === 0
  })
  expect(await partsKept(), 'it was written down before that').toBe(1)
  expect(await stateOf(leaver), 'and asks for nothing yet').toBe('given')

  const lines = keepLines(it.house)
  try {
    await until('another line is bound', () => isBound(2))
    say(2, 'xting me')
    await until('it is heard', async () => (await stateOf(leaver)) === 'withdrawn')
    expect(await stateOf(other)).toBe('given')
    expect(await partsKept(), 'nothing of it is left').toBe(0)
  } finally {
    await lines.stop()
  }
  await checkHouse(it)
  await server.close()
}, 120_000)
