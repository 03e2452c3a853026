/**
 * Story: a campaign of texts through the product's own lines, read and answered by Kannel. Kannel only binds to servers, so
 * one stands between the two and carries bytes, as an operator does: what ours wrote comes in at Kannel, what Kannel wrote
 * comes in at ours, and neither has seen a line of the other's code.
 */

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Switchboard } from '#delivery/sms/types.ts'
import type { TextSenderId } from '#delivery/sms/from-types.ts'
import type { AccountId } from '#store/turn.ts'
import type { Fields } from '#wire/sms/smpp/commands.ts'
import { finished, known, progress, until } from '../campaign.ts'
import { checkHouse } from '../check-house.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { type Script, type SmppSimulator, startSmpp } from '../smpp.ts'
import { type Kannel, startKannel } from '../smpp-peers.ts'
import { FROM, keepLines, phones, textPlan, textRun, textSender, textsThrough } from '../texts.ts'

let it: TestHouse
let account: AccountId
let sender: TextSenderId
let lines: Switchboard
let ours: SmppSimulator
let theirs: SmppSimulator
let kannel: Kannel
let handsets: Server
/** What Kannel read, by the number that it came to. */
const read: { readonly to: string; readonly text: string }[] = []

/** As an operator carries it: the same bytes, from whom to whom. */
const carried = (fields: Fields<'submit_sm'>): Partial<Fields<'deliver_sm'>> => {
  const { source_addr, source_addr_ton, source_addr_npi, destination_addr, dest_addr_ton, dest_addr_npi } = fields
  const between = { source_addr, source_addr_ton, source_addr_npi, destination_addr, dest_addr_ton, dest_addr_npi }
  const { data_coding, short_message } = fields
  return { ...between, data_coding, short_message, esm_class: fields.esm_class & 0x40 }
}
const toKannel: Script = (_nth, _connection, { fields }) => {
  theirs.deliver(carried(fields))
  return { receipt: { when: 'behind', form: 'text' } }
}
const toUs: Script = (_nth, _connection, { fields }) => void ours.deliver(carried(fields))

beforeAll(async () => {
  handsets = createServer((request, response) => {
    const url = request.url ?? '/'
    const query = new URL(url, 'http://localhost').searchParams
    if (query.has('mo')) read.push({ to: plussed(query.get('to') ?? ''), text: wordsIn(url, query.get('coding')) })
    response.end('')
  })
  await new Promise<void>(resolve => handsets.listen(0, '127.0.0.1', resolve))
  theirs = await startSmpp({ script: toUs })
  kannel = await startKannel(theirs.port, `http://127.0.0.1:${(handsets.address() as AddressInfo).port}/`) // It listens.
  await until('Kannel is bound', () => theirs.heard.some(({ command }) => command === 'bind_transceiver'))
  ours = await startSmpp({ script: toKannel })
  it = await openTestHouse()
  ;({ account } = await it.account())
  await known(it, account)
  sender = await textSender(it, account)
  await textsThrough(it, account, ours.port)
  lines = keepLines(it.house)
})
afterAll(async () => {
  await lines?.stop()
  await it?.close()
  await kannel?.stop()
  for (const server of [ours, theirs]) await server?.close()
  handsets.close()
})

/** Kannel tells what came in UCS-2 as such, and all else in UTF-8. */
function wordsIn(url: string, coding: string | null): string {
  const [, written = ''] = /[?&]mo=([^&]*)/.exec(url) ?? []
  const octets = written
    .replaceAll('+', ' ')
    .replaceAll(/%(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return new TextDecoder(coding === '2' ? 'utf-16be' : 'utf-8').decode(Buffer.from(octets, 'latin1'))
}

const plussed = (number: string) => `+${number.replace(/^(?:\+|00)/, '')}`
const readAt = (phone: string) => read.flatMap(({ to, text }) => (to === phone ? [text] : []))
/** A part at a time or whole, as Kannel tells it. */
const wholeAt = (phone: string) => readAt(phone).join('')
const becameOf = (run: string) =>
  it.turn(account, async turn => {
    const { rows } = await sql<{ became: string | null }>`
      select became from text_sent where account_id = ${account} and run_id = ${run}`.execute(turn.db)
    return rows.map(({ became }) => became)
  })

const LONG = `Rye is 3 € today [dark] {light}, ${'and the oven is hot, '.repeat(7)}{{ contact.name }}.`
const STRANGE = 'Ржаной хлеб 🥖'

test('Kannel reads what our lines write, our lines read what Kannel writes: a campaign, its receipts, a STOP and its answer [AS-01] [AS-03]', async () => {
  const people = await phones(it, account, { count: 4 })
  const run = await textRun(it, account, textPlan(sender, LONG))
  await finished(it, account, run)
  for (const { phone } of people) {
    const end = 'Reply STOP to opt out'
    await until(`${phone} has it`, () => wholeAt(phone).endsWith(end))
    expect(wholeAt(phone)).toBe(`Bakery 0: ${LONG.replace('{{ contact.name }}', `Reader ${phone.slice(-4)}`)}\n${end}`)
  }
  await until('all receipts are heard', async () => {
    await it.settle()
    return (await becameOf(run)).every(became => became === 'delivered')
  })
  expect(await progress(it, account, run)).toMatchObject({ frozen: 4, counts: { accepted: 4 } })

  const [leaver, ...others] = people.map(({ phone }) => phone) as [string, ...string[]] // There are four.
  read.length = 0
  expect(await kannel.send('Please stop texting me', { from: leaver, to: FROM })).toMatch(/Accepted/)
  await until('the STOP is answered', async () => {
    await it.settle()
    return readAt(leaver).length > 0
  })
  expect(readAt(leaver), 'once, by who it is from').toEqual([expect.stringMatching(/^Bakery 0: ./)])

  read.length = 0
  const next = await textRun(it, account, textPlan(sender, STRANGE))
  await finished(it, account, next)
  await until('the others have the next', () => others.every(phone => wholeAt(phone).includes(STRANGE)))
  expect(readAt(leaver)).toEqual([])
  await checkHouse(it)
}, 120_000)
