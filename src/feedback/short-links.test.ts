/** Texts whose links are measured: who gets short ones, where these lead, what is kept of it, and what of nobody. */

import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS, MINUTE_MS } from '#base/limits.ts'
import { withdraw } from '#consent/consent.ts'
import type { TextSenderId } from '#delivery/sms/from-types.ts'
import type { Switchboard } from '#delivery/sms/types.ts'
import type { RunId, TextPlan } from '#delivery/types.ts'
import type { AccountId } from '#store/turn.ts'
import { readShortCode, shortCode } from '#wire/short-link.ts'
import { finished, known, until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { agreeByText, MEASURING, measuringPurpose } from '../../test/measuring.ts'
import { type SmppSimulator, startSmpp } from '../../test/smpp.ts'
import { texted } from '../../test/texted.ts'
import { FROM, keepLines, type Phoned, phones, textPlan, textRun, textSender, textsThrough } from '../../test/texts.ts'
import { measuredOf } from './own-measured.ts'

const PERSON =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Mobile Safari/604.1'
const SHOP = 'https://bakery0.example'
const WORDS = `Rye: ${SHOP}/rye, and cake: ${SHOP}/cake?a=1&b=2.`

let it: TestHouse
let app: FastifyInstance
let account: AccountId
let sender: TextSenderId
let server: SmppSimulator
let lines: Switchboard
let people: Phoned[]
let run: RunId
beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
  app = await it.app()
  lines = keepLines(it.house)
  await known(it, account)
  await measuringPurpose(it, account, ['email', 'sms'])
  sender = await textSender(it, account)
  server = await startSmpp()
  await textsThrough(it, account, server.port)
  people = await phones(it, account, { count: 5 })
  await agreeByText(it, account, people.slice(0, 3))
  await agreeByText(it, account, people.slice(3, 4), { confirmed: false })
  run = await sent({ measures: true })
})
afterAll(async () => {
  await checkHouse(it)
  await lines.stop()
  await server.close()
  await it.close()
})

async function sent(over: Partial<TextPlan>, words = WORDS): Promise<RunId> {
  const id = await textRun(it, account, textPlan(sender, words, over))
  await finished(it, account, id)
  it.clock.move(MINUTE_MS)
  return id
}

const nth = (n: number) => people[n]! // There are five.
/** All that came to a phone, the newest last. */
const textsTo = ({ phone }: Phoned) =>
  server.taken
    .filter(({ fields }) => `+${fields.destination_addr}` === phone)
    .map(({ fields }) => fields.short_message?.toString('latin1') ?? '')
const lastTo = (who: Phoned) => textsTo(who).at(-1) ?? ''
const codesIn = (text: string) => [...text.matchAll(/http:\/\/127\.0\.0\.1:8080\/t\/(\w+)/g)].map(it => it[1] ?? '')
const follow = (code: string, agent = PERSON) => app.inject({ url: `/t/${code}`, headers: { 'user-agent': agent } })

type Row = { readonly seq: number; readonly link: number; readonly people: number; readonly machines: number }
const rows = (of = run): Promise<Row[]> =>
  it.turn(account, async turn => {
    const found = await sql<Row>`
      select seq, link, people, machines from engagement where account_id = ${account} and run_id = ${of} order by seq, link`.execute(
      turn.db,
    )
    return found.rows
  })
const written = (count: number, of = run) => until('it is written', async () => (await rows(of)).length >= count)
const first = new Map<string, string>()
beforeAll(() => people.forEach(who => first.set(who.phone, lastTo(who))))
const codesOf = (who: Phoned) => codesIn(first.get(who.phone) ?? '')

test('whoever agreed by text and confirmed it gets short links of our own, all others the links as they were written [CK-03] [AS-08]', () => {
  for (const who of people.slice(0, 3)) {
    expect(codesOf(who)).toHaveLength(2)
    expect(first.get(who.phone)).not.toContain(SHOP)
  }
  for (const who of people.slice(3)) expect(first.get(who.phone)).toContain(WORDS)
  const [rye = ''] = codesOf(nth(0))
  expect(first.get(nth(0).phone)).toBe(
    `Bakery 0: Rye: http://127.0.0.1:8080/t/${rye}, and cake: http://127.0.0.1:8080/t/${codesOf(nth(0))[1]}.\nReply STOP to opt out`,
  )
  expect(new Set(people.flatMap(codesOf)).size, 'each another').toBe(6)
})

test('a text that does not ask for it has the links of its author, whoever agreed to what [CK-03]', async () => {
  await sent({})
  for (const who of people) expect(lastTo(who)).toContain(WORDS)
})

test('a short link leads where the author’s does, without a cookie, and is counted once for each time [CK-03]', async () => {
  const [rye = '', cake = ''] = codesOf(nth(0))
  const reply = await follow(rye)
  expect([reply.statusCode, reply.headers['location']]).toEqual([302, `${SHOP}/rye`])
  expect(reply.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  expect(reply.headers['set-cookie']).toBeUndefined()
  it.clock.move(MINUTE_MS)
  expect((await follow(cake)).headers['location']).toBe(`${SHOP}/cake?a=1&b=2`)
  await written(2)
  expect(await rows()).toMatchObject([
    { link: 1, people: 1, machines: 0 },
    { link: 2, people: 1, machines: 0 },
  ])
  const own = await it.turn(account, turn => measuredOf(turn, nth(0).subject, 10))
  expect(own.map(({ what, link }) => [what, link])).toContainEqual(['clicked', `${SHOP}/rye`])
})

test('a program that shows where a link leads is no reader [CK-03]', async () => {
  const [rye = ''] = codesOf(nth(1))
  expect((await follow(rye, 'WhatsApp/2.23.20.0')).statusCode).toBe(302)
  await written(3)
  const its = readShortCode(it.house.keys.key('measure'), rye)?.seq
  expect((await rows()).filter(({ seq }) => seq === its)).toMatchObject([{ link: 1, people: 0, machines: 1 }])
})

test('nothing that anybody makes up leads anywhere: no other reader, link or run, and no address of theirs [CK-03]', async () => {
  const key = it.house.keys.key('measure')
  const ref = readShortCode(key, codesOf(nth(0))[0] ?? '')!
  const made = [
    { ...ref, link: 3 },
    { ...ref, seq: 6 },
    { ...ref, seq: 0 },
    { ...ref, run: ref.run + 1 }, // Of a text that does not measure.
    { ...ref, run: ref.run + 1_000 },
  ].map(it => shortCode(key, it) ?? '')
  const typed = ['x', 'A'.repeat(10), `${codesOf(nth(0))[0]}?to=https://evil.example`.slice(0, 9), '%00', '..%2f..']
  for (const code of [...made, ...typed]) {
    const reply = await follow(code)
    expect([code, reply.statusCode, reply.headers['location']]).toEqual([code, 404, undefined])
  }
})

test('whoever takes it back is counted no more, and their links go on leading where they did [CK-03]', async () => {
  const who = nth(2)
  await it.turn(account, turn =>
    withdraw(turn, { subject: who.subject, channel: 'sms', purposes: [MEASURING], via: 'preference-centre' }),
  )
  await it.settle()
  const [rye = ''] = codesOf(who)
  expect((await follow(rye)).headers['location']).toBe(`${SHOP}/rye`)
  it.clock.move(MINUTE_MS)
  await follow(codesOf(nth(1))[1] ?? '')
  await written(4)
  const seq = readShortCode(it.house.keys.key('measure'), rye)?.seq
  expect((await rows()).filter(row => row.seq === seq)).toEqual([])
  const next = await sent({ measures: true })
  expect(lastTo(who), 'and the next text has the link as it was written').toContain(WORDS)
  expect(codesIn(lastTo(nth(0)))).toHaveLength(2)
  expect(await rows(next)).toEqual([])
})

test('in a comparison each text’s links lead to its own [CK-03]', async () => {
  const other = `Cake today: ${SHOP}/other`
  const { content } = textPlan(sender, other)
  const experiment = {
    others: [content],
    measure: 'clicks',
    share: 100,
    decideAfterMs: MINUTE_MS,
    decides: 'itself',
    fallback: 0,
  } as const
  it.clock.move(DAY_MS) // There is a bound to how many texts a day brings.
  await sent({ measures: true, experiment })
  for (const who of people.slice(0, 2)) {
    const text = lastTo(who)
    const leads = await Promise.all(codesIn(text).map(async code => (await follow(code)).headers['location']))
    expect(leads).toEqual(text.includes('Cake today') ? [`${SHOP}/other`] : [`${SHOP}/rye`, `${SHOP}/cake?a=1&b=2`])
  }
})

test('after a STOP their links lead on, and no row of any table is another for it; what was counted before stays as it was [CK-03] [AS-03]', async () => {
  const who = nth(0)
  const [rye = '', cake = ''] = codesOf(who)
  await texted(it, account, { from: who.phone, to: FROM, text: 'STOP' })
  await it.settle()
  const before = await everyTable()
  for (const code of [rye, rye, cake]) expect((await follow(code)).statusCode).toBe(302)
  expect((await app.inject({ method: 'HEAD', url: `/t/${rye}` })).headers['set-cookie']).toBeUndefined()
  const [still = ''] = codesOf(nth(1)) // Somebody whose clicks count: once theirs is written, so is all that came before.
  const had = (await rows()).reduce((sum, { people }) => sum + people, 0)
  expect(await everyTable()).toEqual(before)
  await follow(still)
  await until('it is written', async () => (await rows()).reduce((sum, { people }) => sum + people, 0) > had)
  const changed = Object.entries(await everyTable()).filter(([table, sum]) => before[table] !== sum)
  expect(changed.map(([table]) => table)).toEqual(['engagement'])
  const seq = readShortCode(it.house.keys.key('measure'), rye)?.seq
  const own = (of: readonly Row[]) => of.filter(row => row.seq === seq)
  expect(own(await rows()).map(({ link, people }) => [link, people])).toEqual([
    [1, 1],
    [2, 1],
  ]) // As before it was taken back.
})

/** By table, a sum over all that stands in its rows. Counts of what was asked of us are no exception. */
const everyTable = (): Promise<Record<string, string>> =>
  it.asOwner(async owner => {
    const tables = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'`,
    )
    const sums: Record<string, string> = {}
    for (const { name } of tables.rows) {
      const { rows } = await owner.query<{ sum: string }>(
        `select count(*) || ' ' || coalesce(sum(hashtextextended(it::text, 0)), 0) as sum from ${name} it`,
      )
      sums[name.replace('public.', '')] = rows[0]?.sum ?? ''
    }
    return sums
  })
