import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import { countComplaint, type Delivery, startDelivery } from '#delivery/delivery.ts'
import { type MailServer, startSandbox } from '#inbound/inbound.ts'
import { finished, PURPOSE, sendThrough, started } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { openSink, type Sink } from '../../test/sink.ts'
import { judgeRules } from './bulk-rules.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let owner: Owned
let ask: Ask
let sink: Sink
let sandbox: MailServer
let delivery: Delivery
beforeAll(async () => {
  it = await openTestHouse({ sandboxPort: await freePort() })
  sandbox = await startSandbox(it.house, it.house.sandboxPort)
  owner = await it.account()
  ask = await browserOf(await it.app(), owner)
  await crowd(it, owner.account, { count: 4, purpose: PURPOSE, host: 'gmail.com' })
  await crowd(it, owner.account, { count: 2, purpose: PURPOSE, host: 'web.de' })
  await crowd(it, owner.account, { count: 1, purpose: PURPOSE, host: 'small.example' })
  sink = await openSink({ refuse: to => (to === 'reader2@gmail.com' ? '550 5.1.1 no such user' : undefined) })
  delivery = await startDelivery(it.house, { senders: 1, where: 'here', connections: 2 })
})
afterAll(async () => {
  await delivery?.stop()
  await sink?.close()
  await sandbox?.stop()
  await it?.close()
})

type View = {
  since: string
  until: string
  providers: {
    provider: string
    accepted: number
    failed: number
    complaint: number
    days: { day: string; accepted: number }[]
    reasons: { result: string; reason: string; count: number }[]
  }[]
}
const view = async (days = 7) => (await ask(`GET /deliverability?days=${days}`)).body as unknown as View

test('what stays in the sandbox says nothing of any provider', async () => {
  const run = await started(it, owner.account)
  await finished(it, owner.account, run)
  expect((await view()).providers).toEqual([])
})

test('each provider has its sums, by day and with its reasons, and they are those of the run', async () => {
  await sendThrough(it, owner.account, sink.port)
  it.clock.move(8 * DAY_MS)
  const run = await started(it, owner.account)
  await finished(it, owner.account, run)
  const { providers, since, until } = await view()
  expect(providers).toMatchObject([
    {
      provider: 'google',
      accepted: 3,
      failed: 1,
      complaint: 0,
      reasons: [{ result: 'failed', reason: expect.any(String), count: 1 }],
    },
    { provider: 'gmx', accepted: 2, failed: 0 },
    { provider: 'other', accepted: 1 },
  ])
  expect(providers[0]?.days).toHaveLength(7)
  expect(providers[0]?.days.at(-1)).toMatchObject({ day: until, accepted: 3 })
  expect(Date.parse(until) - Date.parse(since)).toBe(6 * DAY_MS)
  await checkHouse(it)
})

test('a number leads to the people behind it, page by page, and to nobody else', async () => {
  const { since, until } = await view()
  const people = async (query: string) =>
    (await ask(`GET /deliverability/recipients?since=${since}&until=${until}&${query}`)).body as {
      data: { email: string; code: number; detail: string }[]
      next_cursor: string | null
    }
  expect((await people('provider=google&result=failed')).data).toMatchObject([
    { email: 'reader2@gmail.com', code: 550 },
  ])
  expect((await people('provider=gmx&result=failed')).data).toEqual([])
  expect((await people('provider=other&result=accepted')).data).toMatchObject([{ email: 'reader1@small.example' }])
  const first = await people('provider=google&result=accepted&limit=2')
  const second = await people(`provider=google&result=accepted&limit=2&cursor=${first.next_cursor}`)
  expect([...first.data, ...second.data].map(({ email }) => email).toSorted()).toEqual([
    'reader1@gmail.com',
    'reader3@gmail.com',
    'reader4@gmail.com',
  ])
  expect(second.next_cursor).toBeNull()
  const other = await browserOf(await it.app(), await it.account())
  expect((await other('GET /deliverability?days=7')).body).toMatchObject({ providers: [] })
  const stranger = await other(
    `GET /deliverability/recipients?since=${since}&until=${until}&provider=google&result=failed`,
  )
  expect(stranger.body).toMatchObject({ data: [] })
})

test('complaints are counted with the provider of whoever complained [EN-03]', async () => {
  for (let i = 0; i < 2; i++) await it.turn(owner.account, turn => countComplaint(turn, 'GMAIL.com', 'abuse'))
  expect((await view()).providers[0]).toMatchObject({ provider: 'google', complaint: 2 })
})

test('the rules of large receivers are judged by what is known, and by nothing when nothing is [PC-08]', () => {
  const record = (what: 'dkim' | 'spf' | 'ptr', state: 'found' | 'missing' | 'unchecked', needed = true) =>
    ({ what, state, needed, type: 'TXT', name: 'x', value: 'x', says: '', found: [] }) as const
  const domain = (name: string, ...records: ReturnType<typeof record>[]) =>
    ({ domain: name, state: 'proven', records }) as const
  const state = (rule: string, domains: ReturnType<typeof domain>[], accepted = 0, complaints = 0) =>
    judgeRules({ domains, sums: new Map([['google', { accepted, complaints }]]) }).find(it => it.rule === rule)
  expect(state('dkim', [])?.state).toBe('unknown')
  expect(state('dkim', [domain('a.example', record('dkim', 'found'))])?.state).toBe('met')
  expect(
    state('dkim', [domain('a.example', record('dkim', 'found')), domain('b.example', record('dkim', 'missing'))]),
  ).toMatchObject({
    state: 'broken',
    shows: 'b.example',
  })
  expect(state('spf', [domain('a.example', record('spf', 'unchecked'))])?.state).toBe('unknown')
  expect(state('ptr', [domain('a.example')])).toMatchObject({ state: 'unknown' })
  expect(state('one-click', [])?.state).toBe('met')
  const rates: [accepted: number, complaints: number, state: string][] = [
    [0, 0, 'unknown'],
    [100, 0, 'unknown'],
    [1_000, 0, 'met'],
    [10_000, 9, 'met'],
    [10_000, 10, 'broken'],
    [100, 1, 'unknown'],
    [600, 2, 'broken'],
  ]
  for (const [accepted, complaints, is] of rates) expect(state('spam-rate', [], accepted, complaints)?.state).toBe(is)
})
