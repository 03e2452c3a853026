import { type IncomingHttpHeaders, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { statesOf } from '#consent/consent.ts'
import { chainOf } from '#ledger/ledger.ts'
import type { AccountId } from '#store/turn.ts'
import { messageToken } from '#wire/token.ts'
import { PURPOSE, started } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { crowd, type Person } from '../../test/people.ts'

let it: TestHouse
let account: AccountId
let app: FastifyInstance
let people: Person[]
let run: string
let port: number
beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
  app = await it.app()
  people = await crowd(it, account, { count: 40, purpose: PURPOSE })
  run = await started(it, account)
})
afterAll(() => it?.close())

async function tokenOf({ subject }: Person): Promise<string> {
  const { rows } = await it.turn(account, turn =>
    sql<{ number: number; seq: number }>`
      select number, seq from recipient join run using (account_id, run_id) where run_id = ${run} and subject_id = ${subject}`.execute(
      turn.db,
    ),
  )
  const [found] = rows
  return messageToken(it.house.keys.key('link'), { kind: 'run', run: found?.number ?? 0, seq: found?.seq ?? 0 })
}

const URLENCODED = ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'] as const
const MULTIPART = [
  'multipart/form-data; boundary=b',
  '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
] as const
const post = (token: string, [type, payload]: readonly [string, string] = URLENCODED) =>
  app.inject({ method: 'POST', url: `/u/${token}`, headers: { 'content-type': type }, payload })
const wordOf = async ({ subject }: Person) => {
  const states = await it.turn(account, turn => statesOf(turn, subject))
  return states.find(({ purpose }) => purpose === PURPOSE)?.word
}
const revoked = async () =>
  (
    await it.turn(account, turn =>
      sql<{ n: number }>`select count(*)::int as n from revocation where subject_id is not null`.execute(turn.db),
    )
  ).rows[0]?.n ?? 0

test('many who leave at once have left when each is answered, by one row in the feed for each [AS-03]', async () => {
  const tokens = await Promise.all(people.slice(0, 30).map(tokenOf))
  const replies = await Promise.all(tokens.map((token, i) => post(token, i % 2 === 0 ? URLENCODED : MULTIPART)))
  expect(replies.map(({ statusCode }) => statusCode)).toEqual(tokens.map(() => 200))
  for (const { headers } of replies)
    expect([headers['set-cookie'], headers['location']]).toEqual([undefined, undefined])
  expect(await Promise.all(people.slice(0, 31).map(wordOf))).toEqual([
    ...people.slice(0, 30).map(() => 'withdrawn'),
    'active',
  ])
  expect(await revoked()).toBe(30)
})

test('the log hears of each once, however often they click [AS-03] [AS-10]', async () => {
  const [first] = people
  if (!first) throw new Error('there are forty')
  const token = await tokenOf(first)
  for (let i = 0; i < 3; i++) expect((await post(token)).statusCode).toBe(200)
  await it.settle()
  expect((await post(token)).statusCode, 'and afterwards').toBe(200)
  await it.settle()
  const chain = await it.turn(account, turn => chainOf(turn, first.subject, 'email'))
  expect(chain.filter(({ type }) => type === 'withdraw').map(({ said }) => said.via)).toEqual(['list-unsubscribe-post'])
  const { rows } = await it.turn(account, turn => sql`select from one_click`.execute(turn.db))
  expect(rows, 'nobody waits').toEqual([])
  await checkHouse(it)
})

test('neither a GET nor a made-up link lets anybody leave [AS-03]', async () => {
  const last = people[39]! // There are forty.
  const token = await tokenOf(last)
  expect((await app.inject({ method: 'GET', url: `/u/${token}` })).statusCode).toBe(200)
  expect((await post(`${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`)).statusCode).toBe(404)
  expect((await post(messageToken(it.house.keys.key('link'), { kind: 'run', run: 1, seq: 4_000 }))).statusCode).toBe(
    404,
  )
  expect(await wordOf(last)).toBe('active')
})

/** As a mail program posts it; in two pieces, where `cutAt` says so. */
const wire = (token: string, body: string, cutAt = body.length) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    const headers = { 'content-type': URLENCODED[0], 'content-length': body.length }
    const asked = ask({ port, path: `/u/${token}`, method: 'POST', headers }, reply => {
      let text = ''
      reply.on('data', bytes => (text += String(bytes)))
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text }))
    })
    asked.on('error', reject)
    asked.write(body.slice(0, cutAt), () => asked.end(body.slice(cutAt)))
  })

test('over the wire the answer is the one of the routes, whether it comes whole or in pieces [AS-03]', async () => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  port = (app.server.address() as AddressInfo).port // Of TCP, as it listens on a port.
  const [whole, pieces, other] = people.slice(31, 34)
  if (!whole || !pieces || !other) throw new Error('there are forty')
  const [click] = URLENCODED.slice(1)
  const early = await wire(await tokenOf(whole), click ?? '')
  const late = await wire(await tokenOf(pieces), click ?? '', 7)
  expect([early.status, late.status, early.text]).toEqual([200, 200, late.text])
  const lasting = ({ date: _, connection: __, 'keep-alive': ___, ...headers }: IncomingHttpHeaders) => headers
  expect(lasting(early.headers)).toEqual(lasting(late.headers))
  const page = await wire(await tokenOf(other), 'by=page&and=nothing+more+x')
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('<!DOCTYPE html>')])
  expect(await Promise.all([whole, pieces, other].map(wordOf))).toEqual(['withdrawn', 'withdrawn', 'withdrawn'])
  const made = messageToken(it.house.keys.key('link'), { kind: 'run', run: 1, seq: 4_000 })
  for (const token of [made, `${made.slice(0, -1)}${made.endsWith('0') ? '1' : '0'}`])
    expect((await wire(token, click ?? '')).status).toBe(404)
  await it.settle()
  await checkHouse(it)
})
