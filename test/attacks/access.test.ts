/** Whoever has a key, a role or an open connection does with it what it is for, and only as long as it is theirs. */

import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ACCOUNT_SIGN_UPS_PER_HOUR, FOLLOWS_MAX, TEST_MAILS_PER_HOUR } from '#base/limits.ts'
import { activateRoute, listRoutes, pauseRun, resumeRun } from '#delivery/delivery.ts'
import { takeTurn } from '#store/turn.ts'
import { sendThrough, started } from '../campaign.ts'
import { asking, browserOf, ORIGIN } from '../client.ts'
import { openTestHouse, type Owned, PASSWORD, type TestHouse } from '../house.ts'
import { crowd } from '../people.ts'

let it: TestHouse
let mine: Owned
let origin: string
beforeAll(async () => {
  it = await openTestHouse()
  mine = await it.account()
  const app = await it.app()
  await app.listen({ host: '127.0.0.1', port: 0 })
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}` // Of TCP, as said.
})
afterAll(() => it.close())

test('a test key cannot set a live sending going again [AS-03]', async () => {
  await crowd(it, mine.account, { count: 2, purpose: 'letters' })
  await sendThrough(it, mine.account, 9)
  const run = await started(it, mine.account)
  const key = { account: mine.account, actor: { kind: 'key', id: 'key_1', test: true } } as const
  expect(await takeTurn(it.house, key, turn => pauseRun(turn, run))).toMatchObject({ ok: true })
  expect(await takeTurn(it.house, key, turn => resumeRun(turn, run))).toEqual({ ok: false, refusal: 'not-now' })
  const live = { ...key, actor: { kind: 'key', id: 'key_2' } } as const
  expect(await takeTurn(it.house, live, turn => resumeRun(turn, run))).toMatchObject({ ok: true })
})

const following = async (cookie: string) =>
  fetch(`${origin}/v1/sandbox/mail`, { headers: { cookie, accept: 'text/event-stream' } })

test('who logs out hears no more, not even on a connection that stays open', async () => {
  const person = await browserOf(await it.app(), mine)
  const stream = await following(person.cookie)
  const reader = stream.body!.getReader() // An answer of 200 has one.
  expect(new TextDecoder().decode((await reader.read()).value)).toMatch(/^data: \{/)
  await person('POST /log-out', {})
  expect((await reader.read()).done).toBe(true)
})

test('one person holds so many connections open, and no more', async () => {
  const person = await browserOf(await it.app(), await it.account())
  const streams = []
  for (let i = 0; i < FOLLOWS_MAX; i++) streams.push(await following(person.cookie))
  expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200))
  const over = await following(person.cookie)
  expect([over.status, over.headers.get('retry-after')]).toEqual([429, '60'])
  for (const stream of streams) await stream.body?.cancel()
})

test('an answer that is kept to be given again is not kept in clear', async () => {
  const person = await browserOf(await it.app(), mine)
  const wish = { name: 'Program', scopes: ['log.read'] }
  const made = [1, 2].map(() => person('POST /keys', wish, { 'idempotency-key': 'key-1' }))
  const [one, two] = (await Promise.all(made)).map(({ body }) => String(body['key']))
  expect([one, two]).toEqual([one, one])
  const { rows } = await it.house.platformPool.query<{ all: string }>(
    'select jsonb_agg(idempotency)::text as all from idempotency',
  )
  expect(one).toMatch(/^om_live_/)
  expect(rows[0]?.all).toContain('"operation"')
  expect(rows[0]?.all).not.toContain(String(one).slice('om_live_'.length))
})

test('tests of a campaign are so many in an hour: an address of a user is nobody’s proof [AS-03]', async () => {
  await it.turn(mine.account, async turn => {
    const sandbox = (await listRoutes(turn)).find(({ kind }) => kind === 'sandbox')
    await activateRoute(turn, sandbox?.id ?? '')
  })
  const person = await browserOf(await it.app(), mine)
  const made = await person('POST /campaigns', { name: 'Bread', html: '<p>Bread</p>', subject: 'Bread' })
  const at = `POST /campaigns/${String(made.body['campaign_id'])}/test` as const
  const answers = []
  for (let i = 0; i <= TEST_MAILS_PER_HOUR; i++) answers.push((await person(at, {})).body['code'])
  expect(answers.at(-1)).toBe('too-many-tests')
  expect(answers.slice(0, -1)).not.toContain('too-many-tests')
})

test('whoever may not sign up is told so, so often and no more', async () => {
  const stranger = asking(await it.app(), { origin: ORIGIN })
  const person = { email: 'eve@evil.example', password: PASSWORD, name: 'Eve' }
  await it.house.platform.updateTable('installation').set({ public_sign_up: false }).execute()
  for (let i = 0; i < ACCOUNT_SIGN_UPS_PER_HOUR; i++) {
    const invitation = i % 2 === 0 ? {} : { invitation: 'x'.repeat(43) }
    expect((await stranger('POST /sign-up', { ...person, ...invitation })).status).toBe(403)
  }
  expect((await stranger('POST /sign-up', person)).body['code']).toBe('too-many-tries')
})
