/** One clicks that no database can take at once: it is stopped, it hangs, the disk is full, or too many come. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { statesOf } from '#consent/consent.ts'
import { startDelivery, untoldFiles } from '#delivery/delivery.ts'
import { append, chainOf } from '#ledger/ledger.ts'
import { startEmbedded } from '#store/embedded.ts'
import type { AccountId } from '#store/turn.ts'
import { messageToken } from '#wire/token.ts'
import { finished, PURPOSE, sendThrough, started, until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { makeTemplate } from '../../test/database.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { crowd, type Person } from '../../test/people.ts'
import { startLeaving } from '../../test/processes.ts'
import { openSink } from '../../test/sink.ts'
import { keep } from './one-click-store.ts'

type Shop = {
  readonly it: TestHouse
  readonly account: AccountId
  readonly people: readonly Person[]
  readonly run: string
}

async function openShop(options: Parameters<typeof openTestHouse>[0], count: number): Promise<Shop> {
  const it = await openTestHouse(options)
  const { account } = await it.account()
  const people = await crowd(it, account, { count, purpose: PURPOSE })
  return { it, account, people, run: await started(it, account) }
}

async function tokensOf({ it, account, run, people }: Shop): Promise<ReadonlyMap<Person, string>> {
  const { rows } = await it.turn(account, turn =>
    sql<{ number: number; seq: number; subject: string }>`
      select number, seq, subject_id as subject from recipient join run using (account_id, run_id) where run_id = ${run}`.execute(
      turn.db,
    ),
  )
  const key = it.house.keys.key('link')
  const tokens = new Map(
    rows.map(({ number, seq, subject }) => [subject, messageToken(key, { kind: 'run', run: number, seq })]),
  )
  return new Map(people.map(person => [person, tokens.get(person.subject) ?? '']))
}

const CLICK = {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'A mail program' },
  body: 'List-Unsubscribe=One-Click',
} as const
const post = (port: number, token: string) => fetch(`http://127.0.0.1:${String(port)}/u/${token}`, CLICK)
const wordOf = async ({ it, account }: Shop, { subject }: Person) => {
  const states = await it.turn(account, turn => statesOf(turn, subject))
  return states.find(({ purpose }) => purpose === PURPOSE)?.word
}
const withdrawalsOf = async ({ it, account }: Shop, { subject }: Person) =>
  (await it.turn(account, turn => chainOf(turn, subject, 'email'))).filter(({ type }) => type === 'withdraw')
const countOf = async ({ it, account }: Shop, table: 'one_click' | 'revocation') =>
  (
    await it.turn(account, turn =>
      sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)} where subject_id is not null`.execute(
        turn.db,
      ),
    )
  ).rows[0]?.n
const untold = ({ it }: Shop) => untoldFiles(it.house.dataDir).filter(({ bytes }) => bytes > 0).length

/** Nobody else writes there until `free` is called; reading goes on. The database is not away, it only does not answer. */
async function hang({ it }: Shop): Promise<{ free(): Promise<void> }> {
  const owner = new pg.Client(it.connect)
  await owner.connect()
  await owner.query('begin; lock table one_click in exclusive mode')
  return { free: () => owner.end() }
}

let shop: Shop
let tokens: ReadonlyMap<Person, string>
let port: number
beforeAll(async () => {
  shop = await openShop({}, 120)
  tokens = await tokensOf(shop)
  const app = await shop.it.app()
  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = app.server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => shop?.it.close())
const person = (nth: number) => shop.people[nth]! // There are 120.
const tokenOf = (nth: number) => tokens.get(person(nth)) ?? ''

test('of a crowd everybody has left, once each, and the log says by what program [AS-03] [AS-10]', async () => {
  const many = Array.from({ length: 80 }, (_, nth) => nth)
  const replies = await Promise.all([...many, ...many].map(nth => post(port, tokenOf(nth))))
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
  await until(
    'all of them are told',
    async () => untold(shop) === 0 && (await wordOf(shop, person(79))) === 'withdrawn',
  )
  await until('all of them are blocked', async () => (await countOf(shop, 'one_click')) === 80)
  expect(await Promise.all([...many, 80].map(nth => wordOf(shop, person(nth))))).toEqual([
    ...many.map(() => 'withdrawn'),
    'active',
  ])
  expect(await countOf(shop, 'revocation')).toBe(80)
  await until('the jobs are said', async () => {
    await shop.it.settle()
    return (await countOf(shop, 'one_click')) === 0
  })
  expect((await withdrawalsOf(shop, person(7))).map(({ disclosed }) => disclosed)).toMatchObject([
    { user_agent: 'A mail program' },
  ])
  await checkHouse(shop.it)
})

test('whoever left once makes no crowd by coming again and again, and nothing more is stored [AS-03]', async () => {
  const before = await countOf(shop, 'revocation')
  const owner = new pg.Client(shop.it.connect)
  await owner.connect()
  let locks = 0
  for (let round = 0; round < 5; round++) {
    const asked = Promise.all(Array.from({ length: 60 }, (_, nth) => post(port, tokenOf(nth))))
    const { rows } = await owner.query<{ n: number }>(
      `select count(*)::int as n from pg_locks where locktype = 'advisory' and classid = $1`,
      [0x756e746f],
    )
    locks += rows[0]?.n ?? 0
    expect((await asked).every(({ status }) => status === 200)).toBe(true)
  }
  await owner.end()
  expect([locks, untold(shop), await countOf(shop, 'revocation'), await countOf(shop, 'one_click')]).toEqual([
    0,
    0,
    before,
    0,
  ])
})

test('a flood of made-up links is turned away, and nothing of it is stored', async () => {
  const forged = Array.from({ length: 300 }, (_, i) => `r${String(i).padStart(32, '0')}`)
  const replies = await Promise.all(forged.map(token => post(port, token)))
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([404]))
  expect([untold(shop), await countOf(shop, 'one_click')]).toEqual([0, 0])
})

test('while somebody is in the file and not in the database, nothing leaves from this machine, and to them never [AS-03]', async () => {
  const { it, account } = shop
  const sink = await openSink()
  await sendThrough(it, account, sink.port)
  const hung = await hang(shop)
  const reply = await post(port, tokenOf(100))
  expect([reply.status, untold(shop)], 'the file has it').toEqual([200, 1])
  const delivery = await startDelivery(it.house, { senders: 1, where: 'here' })
  const run = await started(it, account)
  await until('the worker has claimed them', async () => {
    const { rows } = await it.turn(account, turn => sql`select from chunk where state = 'leased'`.execute(turn.db))
    return rows.length > 0
  })
  await new Promise(resolve => setTimeout(resolve, 1_000)) // Long enough for all forty, several times.
  expect(sink.taken.size).toBe(0)
  await hung.free()
  await finished(it, account, run)
  await delivery.stop()
  await sink.close()
  expect([sink.taken.has(person(100).email), sink.taken.has(person(101).email), untold(shop)]).toEqual([false, true, 0])
  await it.settle()
  expect(await withdrawalsOf(shop, person(100))).toHaveLength(1)
  await checkHouse(it)
})

test('who is told to have left and not blocked yet gets nothing, though their chunk is loaded after that [AS-03]', async () => {
  const { it, account } = shop
  const sink = await openSink()
  await sendThrough(it, account, sink.port)
  const run = await started(it, account)
  const { run: of } = shop
  const { rows } = await it.turn(account, turn =>
    sql<{
      seq: number
    }>`select seq from recipient where run_id = ${of} and subject_id = ${person(102).subject}`.execute(turn.db),
  )
  const click = { run: of, seq: rows[0]?.seq ?? 0, purpose: PURPOSE, ip: '', userAgent: '', atMs: it.clock.nowMs() }
  expect(await it.turn(account, turn => keep(turn, [click, click]))).toMatchObject([
    { subject: person(102).subject, isNew: true },
  ])
  const delivery = await startDelivery(it.house, { senders: 1, where: 'here' })
  await finished(it, account, run)
  await delivery.stop()
  await sink.close()
  expect([sink.taken.has(person(102).email), sink.taken.has(person(103).email)]).toEqual([false, true])
  await it.turn(account, async turn => turn.emit('one-click.left', {}))
  await it.settle()
  expect(await withdrawalsOf(shop, person(102))).toHaveLength(1)
})

test('where neither database nor disk has it, nobody is told that it is done [AS-03]', async () => {
  const leaving = await startLeaving(shop.it, 0)
  const hung = await hang(shop)
  const reply = await post(leaving.port, tokenOf(110))
  expect([reply.status, reply.headers.get('retry-after'), untold(shop)]).toEqual([503, '30', 0])
  expect(await wordOf(shop, person(110))).toBe('active')
  const waiting = post(leaving.port, tokenOf(111))
  await hung.free()
  expect((await waiting).status, 'the database has it').toBe(200)
  expect(await wordOf(shop, person(111))).toBe('withdrawn')
  await leaving.kill()
})

test('who leaves while the database is down has left, though the process dies before it can tell; who agreed anew since has not [AS-03] [AS-10]', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'optimail-away-'))
  const cluster = { dataDir: join(folder, 'postgres'), durable: true }
  let server = await startEmbedded(cluster)
  const { stop: _, ...connect } = server
  const { prefix } = await makeTemplate(connect)
  const own = await openShop({ database: { connect, prefix } }, 3)
  const [alice, bob, carol] = own.people as [Person, Person, Person] // As asked.
  const ways = await tokensOf(own)
  const leaving = await startLeaving(own.it)
  expect((await post(leaving.port, ways.get(carol) ?? '')).status, 'as long as it is there').toBe(200)
  await own.it.settle()
  await server.stop()

  const token = ways.get(alice) ?? ''
  expect(
    (await Promise.all([token, token, ways.get(bob) ?? ''].map(it => post(leaving.port, it)))).map(
      ({ status }) => status,
    ),
  ).toEqual([200, 200, 200])
  expect((await post(leaving.port, token)).status, 'and again').toBe(200)
  await leaving.kill()
  expect(untold(own), 'the file outlives it').toBe(1)

  server = await startEmbedded(cluster)
  const back = { ...own, it: await own.it.reopen() }
  expect(await wordOf(back, alice), 'nobody has told yet').toBe('active')
  back.it.clock.move(60_000)
  await agreeAnew(back, bob)
  const next = await startLeaving(back.it)
  await until('it is told', async () => (await wordOf(back, alice)) === 'withdrawn')
  await until('all of it is', () => untold(back) === 0)
  await back.it.settle()
  expect([await wordOf(back, bob), (await withdrawalsOf(back, bob)).length]).toEqual(['active', 1]) // Their own, before they agreed anew.
  const [left, ...more] = await withdrawalsOf(back, alice)
  expect([left?.said.via, left?.disclosed, more]).toMatchObject([
    'list-unsubscribe-post',
    { user_agent: 'A mail program' },
    [],
  ])
  expect(existsSync(join(back.it.house.dataDir, 'one-click'))).toBe(true)
  await checkHouse(back.it)
  await next.kill()
  await back.it.close()
  await server.stop()
  rmSync(folder, { recursive: true })
})

/** They withdraw and agree again, with another mailbox's answer: what stands is younger than the click. */
async function agreeAnew({ it, account }: Shop, { email, subject }: Person): Promise<void> {
  const whole = {
    subject,
    channel: 'email' as const,
    controller: { name: 'Bakery', contact: 'dpo@bakery.example' },
    form: { id: 'frm_0123456789abcdefghjkmnpqr', version: 1, locale: 'en', snapshot: `sha256:${'0'.repeat(64)}` },
    disclosures: { address: email },
  }
  const entry = { channel: 'email' as const, id: PURPOSE, v: 1 }
  await it.turn(account, turn =>
    append(turn, [
      {
        subject,
        channel: 'email',
        type: 'withdraw',
        purposes: [{ ...entry, state: 'withdrawn' }],
        disclosures: { address: email },
      },
      { ...whole, type: 'grant', evidence: 'E4', purposes: [{ ...entry, state: 'granted' }] },
      { ...whole, type: 'confirm', evidence: 'E5', purposes: [{ ...entry, state: 'granted' }] },
    ]),
  )
  await it.settle()
}
