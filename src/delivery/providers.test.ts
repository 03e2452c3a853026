import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AccountId } from '#store/turn.ts'
import { PROVIDER_KINDS, type ProviderKind } from '#wire/provider/api.ts'
import { finished, known, progress, PURPOSE, started } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { POSTMARK_TOKEN, type Provider, SENDGRID_KEY, SES_KEY, sesError, startProvider } from '../../test/providers.ts'
import { activateRoute, addDomain, askForTest, createRoute, listRoutes, outcomesOf, startDelivery } from './delivery.ts'
import { runTest } from './route-test.ts'
import type { ProviderSettings, RouteSettings } from './types.ts'

const COUNT = 12
const NOTHING: ProviderSettings = { region: 'global', stream: null, actStream: null, configurationSet: null }
const SETTINGS: Readonly<Record<ProviderKind, RouteSettings>> = {
  ses: settings('ses', SES_KEY.secret, { ...NOTHING, region: 'eu-west-1' }, SES_KEY.keyId),
  sendgrid: settings('sendgrid', SENDGRID_KEY, NOTHING),
  postmark: settings('postmark', POSTMARK_TOKEN, NOTHING),
}
function settings(
  kind: ProviderKind,
  password: string,
  provider: ProviderSettings,
  username: string | null = null,
): RouteSettings {
  return { name: kind, kind, host: null, port: 443, tls: 'implicit', username, password, provider }
}

let it: TestHouse
let account: AccountId
const servers = {} as Record<ProviderKind, Provider> // Filled before the first test.
const routes = {} as Record<ProviderKind, string>
beforeAll(async () => {
  for (const kind of PROVIDER_KINDS) servers[kind] = await startProvider(kind)
  it = await openTestHouse({ providerUrls: Object.fromEntries(PROVIDER_KINDS.map(kind => [kind, servers[kind].url])) })
  ;({ account } = await it.account())
  await crowd(it, account, { count: COUNT, purpose: PURPOSE })
  await it.turn(account, async turn => {
    await addDomain(turn, 'bakery0.example', 'ed25519-sha256')
    for (const kind of PROVIDER_KINDS) {
      const made = await createRoute(turn, SETTINGS[kind])
      if (!made.ok) throw new Error(made.refusal)
      routes[kind] = made.value
    }
  })
  await it.house.platform
    .updateTable('domain_claim')
    .set({ state: 'proven', owned_at: new Date(it.clock.nowMs()) })
    .execute() // As the DNS would say.
  await known(it, account)
})
afterAll(async () => {
  await it?.close()
  await Promise.all(Object.values(servers).map(server => server.close()))
})

async function sentBy(kind: ProviderKind) {
  await it.turn(account, turn => activateRoute(turn, routes[kind]))
  const run = await started(it, account)
  const delivery = await startDelivery(it.house, { senders: 1, connections: 2, where: 'here' })
  await finished(it, account, run)
  await delivery.stop()
  return run
}

test.each(PROVIDER_KINDS)('a campaign by %s reaches everybody once, with the way out of each [AS-03]', async kind => {
  const run = await sentBy(kind)
  expect((await progress(it, account, run)).counts).toMatchObject({ accepted: COUNT, failed: 0, held: 0 })
  expect(servers[kind].flaws).toEqual([])
  const bodies = servers[kind].taken.map(({ body }) => (kind === 'ses' ? raws(body) : body))
  const links = bodies.flatMap(body => body.match(/<http:\/\/127\.0\.0\.1:8080\/u\/r[0-9a-z]{32}>/g) ?? [])
  expect(new Set(links).size).toBe(COUNT)
  await checkHouse(it)
})
const raws = (body: string) =>
  Buffer.from((JSON.parse(body) as { Content: { Raw: { Data: string } } }).Content.Raw.Data, 'base64').toString()

test('whoever a provider broke over is held, and sent to by nobody again [AS-10]', async () => {
  servers.sendgrid.taken.length = 0
  servers.sendgrid.answer = heard =>
    heard.body.includes('"custom_args"') && servers.sendgrid.taken.push(heard) <= 3
      ? { status: 500, json: {} }
      : undefined
  await it.turn(account, turn => activateRoute(turn, routes.sendgrid))
  const run = await started(it, account)
  const delivery = await startDelivery(it.house, { senders: 1, connections: 1, where: 'here' })
  for (let i = 0; i < 100 && (await progress(it, account, run)).status !== 'finished'; i++) {
    it.clock.move(30_000) // Each of them lets the route rest a while.
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  await delivery.stop()
  servers.sendgrid.answer = undefined
  expect((await progress(it, account, run)).counts).toMatchObject({ held: 3, accepted: COUNT - 3 })
  const held = await it.turn(account, turn => outcomesOf(turn, run, { limit: 100 }))
  expect(held.filter(({ result }) => result === 'held').map(({ reason }) => reason)).toEqual([
    'no-answer',
    'no-answer',
    'no-answer',
  ])
})

test('a key goes in and never comes out; what a provider needs is asked for, and no address is taken from anybody', async () => {
  const shown = JSON.stringify(await it.turn(account, listRoutes))
  for (const secret of [SES_KEY.secret, SENDGRID_KEY, POSTMARK_TOKEN]) expect(shown).not.toContain(secret)
  const tries: readonly (readonly [RouteSettings, string])[] = [
    [{ ...SETTINGS.ses, host: 'evil.example' }, 'no-host'],
    [{ ...SETTINGS.postmark, host: '127.0.0.1' }, 'no-host'],
    [{ ...SETTINGS.ses, username: null }, 'no-key'],
    [{ ...SETTINGS.sendgrid, username: 'me' }, 'no-key'],
    [{ ...SETTINGS.sendgrid, password: null }, 'no-key'],
    [{ ...SETTINGS.ses, provider: { ...NOTHING, region: 'eu-west-1.evil.example' } }, 'bad-region'],
    [{ ...SETTINGS.ses, provider: NOTHING }, 'bad-region'],
    [{ ...SETTINGS.postmark, provider: { ...NOTHING, stream: '../../x' } }, 'bad-stream'],
  ]
  for (const [given, refusal] of tries)
    expect(await it.turn(account, turn => createRoute(turn, given)), refusal).toEqual({ ok: false, refusal })
})

test('a test says in plain words what is wrong at the provider', async () => {
  const resultOf = async (kind: ProviderKind) => {
    await it.turn(account, turn => askForTest(turn, routes[kind], false))
    await runTest(it.house, account, routes[kind], null)
    return (await it.turn(account, listRoutes)).find(({ id }) => id === routes[kind])?.test
  }
  for (const kind of PROVIDER_KINDS) expect(await resultOf(kind)).toMatchObject({ ok: true })
  servers.ses.answer = () => sesError(403, 'SignatureDoesNotMatchException', 'x')
  expect(await resultOf('ses')).toMatchObject({
    ok: false,
    says: expect.stringContaining('secret key does not belong') as string,
  })
  servers.ses.answer = () => ({
    status: 200,
    json: { SendingEnabled: true, ProductionAccessEnabled: false, VerifiedForSendingStatus: true },
  })
  expect(await resultOf('ses')).toMatchObject({
    ok: true,
    says: expect.stringContaining('sandbox of Amazon') as string,
  })
  servers.ses.answer = undefined
})
