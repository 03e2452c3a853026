import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AccountId } from '#store/turn.ts'
import { takeTurn, type Turn } from '#store/turn.ts'
import { type HostileServer, type Script, startHostile } from '../../test/hostile-smtp.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { activateRoute, askForTest, createRoute, listRoutes, removeRoute, saveRoute } from './delivery.ts'
import { testTroubled } from './route-rules.ts'
import { exitFor } from './exits.ts'
import type { RouteSettings } from './types.ts'

let it: TestHouse
let operator: Owned
let other: Owned
const servers: HostileServer[] = []
beforeAll(async () => {
  it = await openTestHouse()
  operator = await it.account()
  other = await it.account()
})
afterAll(async () => {
  await Promise.all(servers.map(server => server.close()))
  await it?.close()
})

const settings = (over: Partial<RouteSettings> = {}): RouteSettings => ({
  name: 'Provider',
  host: 'smtp.example.com',
  port: 587,
  tls: 'required',
  username: 'mail@example.com',
  password: 'correct horse',
  ...over,
})
const open = { username: null, password: null } as const
const relayFor = async (turn: Turn, how: { readonly test: boolean }) => {
  const exit = await exitFor(turn, how)
  return exit.ok ? exit.value.relay : undefined
}
const routesOf = (account: AccountId) => it.turn(account, listRoutes)

async function made(account: AccountId, over: Partial<RouteSettings> = {}): Promise<string> {
  const done = await it.turn(account, turn => createRoute(turn, settings(over)))
  if (!done.ok) throw new Error(done.refusal)
  return done.value
}

test('from the start there is one route, the sandbox, and it is active [AS-01]', async () => {
  const routes = await routesOf(other.account)
  expect(routes).toMatchObject([{ kind: 'sandbox', active: true, host: null, testing: false, test: null }])
  const [sandbox] = routes
  const tries = await it.turn(other.account, async turn => [
    await saveRoute(turn, sandbox?.id ?? '', settings()),
    await removeRoute(turn, sandbox?.id ?? ''),
  ])
  expect(tries).toEqual([
    { ok: false, refusal: 'sandbox-stays' },
    { ok: false, refusal: 'sandbox-stays' },
  ])
  expect(await it.turn(other.account, turn => relayFor(turn, { test: false }))).toMatchObject({
    host: '127.0.0.1',
    tls: 'none',
    login: { username: other.account },
  })
})

test('a password goes in and never comes out; left out it stays, and null ends it', async () => {
  const id = await made(operator.account)
  const mine = async () => (await routesOf(operator.account)).find(route => route.id === id)
  const login = () => it.turn(operator.account, async turn => (await relayFor(turn, { test: false }))?.login)
  expect(JSON.stringify(await mine())).not.toContain('correct horse')
  await it.turn(operator.account, turn => activateRoute(turn, id))
  const { password: _, ...kept } = settings({ port: 465, tls: 'implicit' })
  await it.turn(operator.account, turn => saveRoute(turn, id, kept))
  expect(await mine()).toMatchObject({ hasPassword: true, port: 465, active: true })
  expect(await login()).toEqual({ username: 'mail@example.com', password: 'correct horse' })
  await it.turn(operator.account, turn => saveRoute(turn, id, settings(open)))
  expect(await mine()).toMatchObject({ hasPassword: false, username: null })
  expect(await login()).toBeUndefined()
  const { rows } = await it.house.platformPool.query<{ n: string }>(
    `select count(*) as n from jobs.job where data::text like '%correct horse%'`,
  )
  expect(Number(rows[0]?.n)).toBe(0)
})

test('several messages are on their way at once to a relay that says so, and to nobody else', async () => {
  const { account } = operator
  const id = await made(account, { severalAtOnce: 4 })
  await it.turn(account, turn => activateRoute(turn, id))
  expect((await it.turn(account, turn => relayFor(turn, { test: false })))?.atOnce).toBe(4)
  await it.turn(account, turn => saveRoute(turn, id, settings()))
  expect((await it.turn(account, turn => relayFor(turn, { test: false })))?.atOnce).toBeUndefined()
  const direct = settings({ kind: 'direct', host: null, tls: 'mta-sts', ...open })
  expect(await it.turn(account, turn => createRoute(turn, { ...direct, severalAtOnce: 2 }))).toEqual({
    ok: false,
    refusal: 'not-several',
  })
})

test('one route is active, and that one cannot be removed [AS-01]', async () => {
  const { account } = other
  const id = await made(account)
  const [sandbox] = await routesOf(account)
  await it.turn(account, turn => activateRoute(turn, id))
  expect((await routesOf(account)).map(({ active }) => active)).toEqual([false, true])
  expect(await it.turn(account, turn => removeRoute(turn, id))).toEqual({ ok: false, refusal: 'active' })
  await it.turn(account, turn => activateRoute(turn, sandbox?.id ?? ''))
  expect(await it.turn(account, turn => removeRoute(turn, id))).toEqual({ ok: true, value: {} })
  expect(await it.turn(account, turn => activateRoute(turn, id))).toEqual({ ok: false, refusal: 'absent' })
})

test('only the operator’s account sends into the operator’s network, and no log-in crosses a network in clear', async () => {
  type Row = [over: Partial<RouteSettings>, ofOperator: string | undefined, ofOthers: string | undefined]
  const rows: Row[] = [
    [{ host: 'smtp.example.com' }, undefined, undefined],
    [{ host: '8.8.8.8' }, undefined, undefined],
    [{ host: '127.0.0.1' }, undefined, 'not-public'],
    [{ host: '10.1.2.3' }, undefined, 'not-public'],
    [{ host: '169.254.169.254' }, undefined, 'not-public'],
    [{ host: '::1' }, undefined, 'not-public'],
    [{ host: '::ffff:127.0.0.1' }, undefined, 'not-public'],
    [{ host: 'localhost' }, undefined, 'not-public'],
    [{ host: 'postfix' }, undefined, 'not-public'],
    [{ host: '127.1' }, 'bad-host', 'bad-host'],
    [{ host: '0x7f.1.example' }, undefined, undefined],
    [{ host: 'a b' }, 'bad-host', 'bad-host'],
    [{ host: 'a\r\nb' }, 'bad-host', 'bad-host'],
    [{ host: '-a.example' }, 'bad-host', 'bad-host'],
    [{ tls: 'none' }, 'login-in-clear', 'login-in-clear'],
    [{ tls: 'none', ...open }, undefined, undefined],
    [{ tls: 'none', host: 'localhost' }, undefined, 'not-public'],
    [{ password: null }, 'half-a-login', 'half-a-login'],
    [{ username: null }, 'half-a-login', 'half-a-login'],
  ]
  for (const [over, ...expected] of rows)
    for (const [i, { account }] of [operator, other].entries()) {
      const id = await it.turn(account, async turn => {
        const done = await createRoute(turn, settings(over))
        expect(done.ok ? undefined : done.refusal, JSON.stringify(over)).toBe(expected[i])
        return done.ok ? done.value : undefined
      })
      if (id) await it.turn(account, turn => removeRoute(turn, id))
    }
})

test('what a test key sends goes to the sandbox mailbox, whatever is active [AS-03]', async () => {
  const id = await made(other.account)
  await it.turn(other.account, turn => activateRoute(turn, id))
  const key = { account: other.account, actor: { kind: 'key', id: 'key_1', test: true } } as const
  const relay = await takeTurn(it.house, key, turn => relayFor(turn, { test: turn.actor.test ?? false }))
  expect(relay).toMatchObject({ host: '127.0.0.1', login: { username: other.account } })
})

async function tested(
  script: Script | undefined,
  over: Partial<RouteSettings>,
  send: boolean,
  offers?: readonly string[],
) {
  const server = await startHostile({ ...(script && { script }), ...(offers && { offers }) })
  servers.push(server)
  const id = await made(operator.account, { host: '127.0.0.1', port: server.port, tls: 'none', ...open, ...over })
  expect(await it.turn(operator.account, turn => askForTest(turn, id, send))).toEqual({ ok: true, value: {} })
  const asked = (await routesOf(operator.account)).find(route => route.id === id)
  expect(asked).toMatchObject({ testing: true, test: null })
  await it.settle()
  const done = (await routesOf(operator.account)).find(route => route.id === id)
  await it.turn(operator.account, turn => removeRoute(turn, id))
  return { server, route: done, id }
}

test('a test says what happened and what to do about it [AS-01]', async () => {
  const well = await tested(undefined, {}, true)
  expect(well.route).toMatchObject({
    testing: false,
    test: { ok: true, at: 'dot', encrypted: false, sentTo: operator.email, reply: '250 2.0.0 Ok: queued' },
  })
  expect(well.server.taken).toMatchObject([{ to: operator.email }])
  const login = { username: 'anna', password: 'guess' }
  const wrong: Script = verb => (verb === 'auth' ? { say: '535 5.7.8 Bad credentials\r\n' } : undefined)
  const guessed = await tested(wrong, login, false, ['AUTH PLAIN'])
  expect(guessed.route?.test).toEqual({
    ok: false,
    says: 'The server refused the log-in. Check the user name and the password.',
    at: 'auth',
    reply: '535 5.7.8 Bad credentials',
    encrypted: false,
    sentTo: null,
  })
  const stripped = await tested(undefined, { tls: 'required' }, true)
  expect(stripped.route?.test).toMatchObject({
    ok: false,
    at: 'starttls',
    says: expect.stringMatching(/^The server answers, and offers no encryption/),
  })
  expect(stripped.server.taken).toEqual([])
  const sender: Script = verb => (verb === 'mail' ? { say: '553 5.7.1 Sender not verified\r\n' } : undefined)
  expect((await tested(sender, {}, true)).route?.test).toMatchObject({
    ok: false,
    at: 'mail',
    says: expect.stringMatching(/this sender/),
  })
  const web: Script = verb => (verb === 'connect' ? { say: 'HTTP/1.1 400 secret of another service\r\n' } : undefined)
  const notSmtp = await tested(web, {}, true)
  expect(notSmtp.route?.test).toMatchObject({ ok: false, says: expect.stringMatching(/does not speak SMTP/) })
  expect(JSON.stringify(notSmtp.route)).not.toContain('secret')
})

test('a test message goes to the user who asks, of an account that accepted the policies [AS-02]', async () => {
  const id = await made(operator.account)
  const key = { account: operator.account, actor: { kind: 'key', id: 'key_1' } } as const
  expect(await takeTurn(it.house, key, turn => askForTest(turn, id, true))).toEqual({
    ok: false,
    refusal: 'a-person-asks',
  })
  const fresh = await it.account({ accepts: false })
  const [sandbox] = await routesOf(fresh.account)
  expect(await it.turn(fresh.account, turn => askForTest(turn, sandbox?.id ?? '', true))).toEqual({
    ok: false,
    refusal: 'policies-first',
  })
})

test.each([
  [
    '40ED0C75687F0000:error:0A00010B:SSL routines:tls_validate_record_header:wrong version number:../tls.c:77:',
    'wrong version number',
  ],
  ['self-signed certificate', 'self-signed certificate'],
  ['connect ECONNREFUSED 127.0.0.1:1', 'connect ECONNREFUSED 127.0.0.1:1'],
  [undefined, null],
])('of a trouble like “%s” people are told “%s”', (detail, reply) => {
  const trouble = { at: 'starttls', why: 'no-tls', lasting: true, ...(detail === undefined ? {} : { detail }) } as const
  expect(testTroubled(trouble, { encrypted: false, sentTo: null })).toMatchObject({ ok: false, reply })
})
