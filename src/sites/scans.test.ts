import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS, HOUR_MS, SCAN_MAX_MS, SCANS_KEPT } from '#base/limits.ts'
import { NO_BROWSER, NOTHING_OUTSIDE, type Outside } from '#base/outside.ts'
import type { Recording } from '#base/recording.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { ScanAsking, Scanned, ScanRefusal } from '#base/scanning.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'
import { checkHouse } from '../../test/check-house.ts'
import { browserOf, type Ask } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { publishedForm } from '../../test/sign-up.ts'
import { wakeScans } from './scans.ts'
import { claim } from './scans-store.ts'
import type { ScanId } from './scan-types.ts'
import { createSite, listProposals } from './sites.ts'
import type { SiteId } from './types.ts'

const ORIGIN = 'https://www.bakery0.example'
const NOTHING: Recording = {
  state: 'undecided',
  asked: `${ORIGIN}/`,
  url: `${ORIGIN}/`,
  status: 200,
  requests: [],
  cookies: [],
  cookieWrites: [],
  stored: [],
  moves: [],
  violations: [],
  peers: [],
  hints: [],
  cut: false,
}
const WITH_KEYS = (...names: string[]): Recording => ({
  ...NOTHING,
  stored: names.map(name => ({ kind: 'local-storage', origin: ORIGIN, name })),
})

/** A browser that saw what the test says; what it was asked is written down. */
let answer: (asking: ScanAsking) => Result<Scanned, ScanRefusal>
const asked: ScanAsking[] = []
const outside: Outside = {
  ...NOTHING_OUTSIDE,
  browser: { ...NO_BROWSER, scan: async asking => (asked.push(asking), answer(asking)) },
}
const saw = (view: Recording) => (asking: ScanAsking) =>
  yes({
    asked: asking.url,
    origin: new URL(asking.url).origin,
    pages: [asking.url],
    states: asking.states.map(state => ({
      state,
      reached: 'act' as const,
      actions: 0,
      views: state === 'undecided' ? [{ ...view, url: asking.url }] : [],
      missed: [],
    })),
    pagesLeft: 0,
  })

let it: TestHouse
let [operator, other]: Owned[] = []
let ask: Ask
let site: SiteId

beforeAll(async () => {
  it = await openTestHouse({ outside })
  operator = await it.account()
  other = await it.account()
  ask = await browserOf(await it.app(), other)
  const made = await it.turn(other.account, turn => createSite(turn, { name: 'Bakery', origin: ORIGIN }))
  if (!made.ok) throw new Error(String(made.refusal))
  site = made.value.id
})
afterAll(() => it.close())

type Shown = {
  scan_id: string
  state: string
  errors: number | null
  refusal: string | null
  report: { findings: { flaw: string }[]; hash: string } | null
}
const start = async (body: object = {}) => (await ask(`POST /sites/${site}/scans`, body)).body as Shown
const read = async (id: string) => (await ask(`GET /scans/${id}`)).body as Shown
const list = async () =>
  (await ask(`GET /sites/${site}/scans`)).body as {
    data: Shown[]
    every: string | null
    next_at: string | null
    findings: { name: string; first_seen_at: string }[]
  }

test('a scan is asked for, done later, and what the registry does not know is put before people [CK-01]', async () => {
  answer = saw(WITH_KEYS('seen', 'theme'))
  const begun = await start()
  expect([begun.state, begun.errors]).toEqual(['waiting', null])
  expect((await ask(`POST /sites/${site}/scans`, {})).status).toBe(409)
  await it.settle()
  const done = await read(begun.scan_id)
  expect([done.state, done.errors, done.report?.findings.map(({ flaw }) => flaw)]).toEqual([
    'done',
    2,
    ['undeclared-storage', 'undeclared-storage'],
  ])
  const proposals = await it.turn(other?.account ?? 'acc_', turn => listProposals(turn, site))
  expect(proposals.ok && proposals.value.map(({ entry }) => [entry.kind, entry.name, entry.letter]).toSorted()).toEqual(
    [
      ['local-storage', 'seen', 't'],
      ['local-storage', 'theme', 't'],
    ],
  )
  const page = await ask(`GET /scans/${begun.scan_id}/report`)
  expect(page.text).toContain(done.report?.hash)
})

test('what is seen again stays since when it was, what has gone is gone, and comes back as new [CK-01]', async () => {
  const before = await list()
  it.clock.move(HOUR_MS)
  answer = saw(WITH_KEYS('theme'))
  await start()
  await it.settle()
  const after = await list()
  expect(after.findings.map(({ name }) => name)).toEqual(['theme'])
  expect(after.findings[0]?.first_seen_at).toBe(before.findings.find(({ name }) => name === 'theme')?.first_seen_at)
  it.clock.move(HOUR_MS)
  answer = saw(WITH_KEYS('seen', 'theme'))
  await start()
  await it.settle()
  const seen = (await list()).findings.find(({ name }) => name === 'seen')
  expect(Date.parse(seen?.first_seen_at ?? '')).toBe(it.clock.nowMs())
})

test('who runs the installation may look inside, and nobody else may [CK-15]', async () => {
  expect(asked.map(({ reach }) => reach)).toEqual(['public', 'public', 'public'])
  expect((await ask(`POST /sites/${site}/scans`, { pages: ['https://elsewhere.example/'] })).status).toBe(422)
  const own = operator ?? other
  const made = await it.turn(own?.account ?? 'acc_', turn =>
    createSite(turn, { name: 'Ours', origin: 'http://127.0.0.1:8899' }),
  )
  const browser = await browserOf(await it.app(), own as Owned) // Signed up before.
  await browser(`POST /sites/${made.ok ? made.value.id : ''}/scans`, {})
  await it.settle()
  expect(asked.at(-1)?.reach).toBe('own')
})

test('where the browser is taken the scan waits for its turn', async () => {
  answer = () => no('busy')
  const begun = await start()
  await it.settle()
  expect((await read(begun.scan_id)).state).toBe('waiting')
  answer = saw(NOTHING)
  await wakeScans(it.house, 5)
  await it.settle()
  expect((await read(begun.scan_id)).state).toBe('done')
})

test('a scan whose process died is taken up by another one, when it can no longer be under way', async () => {
  answer = saw(WITH_KEYS('seen'))
  const begun = await start()
  await it.turn((other as Owned).account, async turn => claim(turn, begun.scan_id as ScanId, turn.now)) // And no more is heard of it.
  await it.settle()
  it.clock.move(2 * SCAN_MAX_MS)
  await wakeScans(it.house, 5)
  await it.settle()
  expect((await read(begun.scan_id)).state).toBe('running')
  it.clock.move(1)
  await wakeScans(it.house, 5)
  await wakeScans(it.house, 5)
  await it.settle()
  expect(await read(begun.scan_id)).toMatchObject({ state: 'done', errors: 1 })
  expect((await list()).data.filter(({ state }) => state !== 'done' && state !== 'failed')).toEqual([])
})

test('what cannot be looked at says why, and the next one is asked for all the same', async () => {
  answer = () => no('not-reached')
  const failed = await start()
  await it.settle()
  expect(await read(failed.scan_id)).toMatchObject({ state: 'failed', refusal: 'not-reached', report: null })
  expect((await ask(`GET /scans/${failed.scan_id}/report`)).status).toBe(409)
})

test('a site is scanned by itself as often as was said, and no more', async () => {
  answer = saw(NOTHING)
  expect((await ask(`PUT /sites/${site}/scan-schedule`, { every: 'daily' })).status).toBe(200)
  const count = async () => (await list()).data.length
  const before = await count()
  await wakeScans(it.house, 5)
  await it.settle()
  expect(await count()).toBe(before)
  it.clock.move(DAY_MS)
  await wakeScans(it.house, 5)
  await wakeScans(it.house, 5)
  await it.settle()
  expect(await count()).toBe(before + 1)
  expect((await ask(`PUT /sites/${site}/scan-schedule`, { every: null })).status).toBe(200)
  it.clock.move(DAY_MS)
  await wakeScans(it.house, 5)
  await it.settle()
  expect([await count(), (await list()).every]).toEqual([before + 1, null])
  expect(await count()).toBeLessThanOrEqual(SCANS_KEPT)
})

test('findings on a page that we render are a signal; those on a page of theirs have no consequence [EN-03]', async () => {
  const account = (other as Owned).account // Signed up before.
  const signals = () =>
    it.turn(account, turn =>
      turn.db.selectFrom('conduct_signal').select(['kind']).where('account_id', '=', account).execute(),
    )
  expect(await signals()).toEqual([])
  const { form } = await publishedForm(it, account)
  answer = saw(WITH_KEYS('seen'))
  const begun = (await ask(`POST /forms/${form}/scan`, {})).body as Shown
  await it.settle()
  expect(asked.at(-1)).toMatchObject({ url: `http://127.0.0.1:8080/f/${form}`, also: ['127.0.0.1:8080'] })
  expect(asked.at(-1)?.reach).toBeUndefined()
  expect((await read(begun.scan_id)).errors).toBe(1)
  expect((await signals()).map(({ kind }) => kind)).toEqual(['form-finding'])
  const theirs = await takeTurn(it.house, { account: (operator as Owned).account, actor: SYSTEM }, turn =>
    turn.db
      .selectFrom('conduct_signal')
      .select(['kind'])
      .where('account_id', '=', (operator as Owned).account)
      .execute(),
  )
  expect(theirs).toEqual([])
  expect((await ask('POST /forms/frm_0000000000000000000000000/scan', {})).status).toBe(404)
  await checkHouse(it)
})
