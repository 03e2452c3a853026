import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { signal } from './conduct.ts'
import type { Signal, SignalKind } from './signal-types.ts'
import { THRESHOLDS } from './thresholds.ts'

let it: TestHouse
let operator: Ask
let owned: Owned
let ask: Ask
beforeAll(async () => {
  it = await openTestHouse()
  operator = await browserOf(await it.app(), await it.account()) // The first sign-up operates the installation.
})
beforeEach(async () => {
  owned = await it.account()
  ask = await browserOf(await it.app(), owned)
})
afterEach(() => checkHouse(it))
afterAll(() => it?.close())

const see = (kind: SignalKind, n: number, over: Partial<Signal> = {}) =>
  it.turn(owned.account, turn => signal(turn, { kind, service: 'email', n, ...over }))
type Figure = {
  readonly threshold: string
  readonly events: number
  readonly domain: string | null
  readonly route: string | null
  readonly route_name: string | null
  readonly step: string | null
}
const figures = async () => (await ask('GET /standing')).body['figures'] as Figure[]

test('an account sees every threshold, also while there is nothing [EN-03]', async () => {
  expect((await ask('GET /standing')).body).toMatchObject({ step: null, restricted: [], measures: [] })
  expect((await figures()).map(({ threshold }) => threshold).toSorted()).toEqual(
    THRESHOLDS.map(({ threshold }) => threshold).toSorted(),
  )
})

test('figures are shown against their thresholds, with how sure they are, and where they were seen [EN-03]', async () => {
  await see('accepted', 950, { domain: 'news.bakery.example' })
  await see('hard-bounce', 50, { domain: 'news.bakery.example' })
  const shown = (await figures()).filter(({ threshold, events }) => threshold === 'hard-bounces-day' && events > 0)
  expect(shown).toMatchObject([
    { domain: null, events: 50, of: 1_000, rate: 0.05, step: 'throttle', least_events: 5, least_of: 50 },
    { domain: 'news.bakery.example', events: 50 },
  ])
  expect(shown[0]).toMatchObject({ low: expect.closeTo(0.0398, 3), high: expect.closeTo(0.0626, 3) })
  expect((await ask('GET /standing')).body).toMatchObject({
    step: 'throttle',
    measures: [{ step: 'throttle', automated: true }],
  })
})

test('what was seen is told by the hour for two days, and by the day for longer [EN-03]', async () => {
  await see('accepted', 10)
  it.clock.move(DAY_MS)
  await see('accepted', 5)
  await see('complaint', 1)
  const hours = await ask('GET /standing/history?days=2')
  expect(hours.body).toMatchObject({
    by: 'hour',
    data: [{ signal: 'accepted', n: 10 }, { n: 5 }, { signal: 'complaint', n: 1 }],
  })
  expect((await ask('GET /standing/history?days=30')).body).toMatchObject({ by: 'day' })
  expect((await ask('GET /standing/history?service=forms')).body).toMatchObject({ data: [] })
})

test('an operator tells of what came another way, and figures decide what follows [EN-03]', async () => {
  await see('accepted', 3_000)
  const told = { signal: 'complaint', service: 'email', n: 4, source: 'A provider’s report' }
  expect(await ask(`POST /trust/accounts/${owned.account}/signals`, told)).toMatchObject({ status: 403 })
  expect(await operator(`POST /trust/accounts/${owned.account}/signals`, told)).toMatchObject({
    status: 200,
    body: { step: 'warn' },
  })
  expect((await operator('POST /trust/accounts/acc_nobody/signals', told)).status).toBe(404)
  expect(
    (await operator(`POST /trust/accounts/${owned.account}/signals`, { ...told, signal: 'accepted' })).status,
  ).toBe(422)
})

test('an operator sees accounts by risk, and what they share [EN-03]', async () => {
  await see('accepted', 400, { route: 'shared.example:587' })
  await see('hard-bounce', 90, { route: 'shared.example:587' })
  expect((await ask('GET /trust/risks')).status).toBe(403)
  const { body } = await operator('GET /trust/risks')
  const accounts = body['accounts'] as { account_id: string; risk: number; step: string }[]
  expect(accounts.find(({ account_id }) => account_id === owned.account)).toMatchObject({
    step: 'restrict',
    accepted: 400,
  })
  expect(accounts.map(({ risk }) => risk)).toEqual(accounts.map(({ risk }) => risk).toSorted((a, b) => b - a))
  const found = async (find: string) => {
    const answer = await operator(`GET /trust/risks?find=${encodeURIComponent(find)}`)
    return (answer.body['accounts'] as { account_id: string }[]).map(({ account_id }) => account_id)
  }
  expect(await found(owned.account)).toEqual([owned.account])
  const quiet = await it.account({ name: 'Quiet Mill' })
  expect(await found('quiet m'), 'also one of which nothing was seen').toEqual([quiet.account])
  expect(await found('no such%')).toEqual([])
  expect((body['thresholds'] as { threshold: string }[]).map(({ threshold }) => threshold)).toEqual(
    THRESHOLDS.map(({ threshold }) => threshold),
  )
  expect(body['routes']).toMatchObject([{ route: 'shared.example:587', accounts: 1, signals: { 'hard-bounce': 90 } }])
})

test('a route that is known by an id is told by its name as well [EN-03]', async () => {
  const route = {
    name: 'Our gateway',
    by: { is: 'generic', url: 'https://sms.example/x', as: 'json', body: { a: '{to}{text}' }, id_at: 'id' },
  }
  const made = await ask('POST /text-routes', route)
  expect(made).toMatchObject({ status: 200 })
  const id = String(made.body['text_route_id'])
  await see('hard-bounce', 1, { service: 'sms', route: id })
  await see('hard-bounce', 1, { route: 'other.example:587' })
  const routes = (await figures()).map(({ route, route_name }) => [route, route_name]).filter(([it]) => it !== null)
  expect(new Map(routes as [string, string | null][])).toEqual(
    new Map([
      [id, 'Our gateway'],
      ['other.example:587', null],
    ]),
  )
})
