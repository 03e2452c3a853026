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
