import { afterAll, beforeAll, expect, test } from 'vitest'
import { NOTHING_OUTSIDE } from '#base/outside.ts'
import { openResolver } from '#outside/resolver.ts'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { finished, planOf, progress, PURPOSE, sendThrough, started, until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { type Dns, startDns } from '../../test/dns.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { openSink, type Sink } from '../../test/sink.ts'
import { addDomain, askForCheck, type Delivery, listDomains, startDelivery } from './delivery.ts'
import type { RunId } from './types.ts'

let it: TestHouse
let dns: Dns
let owner: Owned
let ask: Ask
let sink: Sink
let delivery: Delivery
let run: RunId
beforeAll(async () => {
  dns = await startDns({})
  const names = openResolver({ servers: [dns.server], timeoutMs: 500, clock: () => it.clock.nowMs() })
  it = await openTestHouse({ outside: { ...NOTHING_OUTSIDE, names, namesGiven: true } })
  owner = await it.account()
  ask = await browserOf(await it.app(), owner)
  await crowd(it, owner.account, { count: 3, purpose: PURPOSE })
  sink = await openSink()
  await sendThrough(it, owner.account, sink.port)
  delivery = await startDelivery(it.house, { senders: 1, where: 'here', connections: 2 })
})
afterAll(async () => {
  await delivery?.stop()
  await sink?.close()
  await it?.close()
  await dns?.close()
})

const own = async () => {
  const [found] = await it.turn(owner.account, listDomains)
  if (!found) throw new Error('there is one')
  return found
}

test('a campaign from a domain that the DNS does not prove does not start, and says what to publish [PC-08]', async () => {
  const { data } = (await ask('GET /purposes')).body as { data: { purpose_id: string }[] }
  const html = '<p>Hello, there is <a href="https://bakery0.example/bread">bread</a>.</p>'
  const draft = { name: 'Bread', subject: 'Bread', preheader: 'Fresh', html, purpose_id: data[0]?.purpose_id }
  const { campaign_id } = (await ask('POST /campaigns', draft)).body as { campaign_id: string }
  const refused = await ask(`POST /campaigns/${campaign_id}/start`, {})
  expect(refused.status).toBe(422)
  expect(refused.body).toMatchObject({ code: 'not-ready' })
  const errors = refused.body['errors'] as { code: string; detail: string; demand: string }[] // As http/problem.ts writes them.
  expect(errors).toContainEqual(expect.objectContaining({ code: 'domain-unproven', demand: 'PC-08' }))
  expect(errors.find(({ code }) => code === 'domain-unproven')?.detail).toMatch(/DKIM key.*SPF record.*DMARC record/)
})

test('a run that was begun all the same waits: nobody loses a message, and none leaves [PC-08]', async () => {
  run = await started(it, owner.account)
  await until('its chunk waits', async () => {
    const { rows } = await it.house.platformPool.query(
      `select from chunk where run_id = $1 and not_before is not null`,
      [run],
    )
    return rows.length > 0
  })
  expect(await progress(it, owner.account, run)).toMatchObject({ status: 'sending', pending: 3, counts: { gated: 0 } })
  expect(sink.taken.size).toBe(0)
})

test('once the DNS has its records it leaves by itself, signed by what stands there [PC-08]', async () => {
  await it.turn(owner.account, turn => addDomain(turn, 'bakery0.example', 'rsa-sha256'))
  for (const { what, name, value } of (await own()).records)
    if (['dkim', 'spf', 'dmarc'].includes(what))
      dns.zone[name] = { txt: [value.replace('include:spf.your-provider.example', 'ip4:192.0.2.1')] }
  await it.turn(owner.account, turn => askForCheck(turn, 'bakery0.example'))
  it.clock.move(3_600_000)
  await it.settle()
  expect(await own()).toMatchObject({ state: 'proven', live: true, keys: [{ state: 'active' }, { state: 'active' }] })
  it.clock.move(600_000)
  await finished(it, owner.account, run)
  expect(sink.taken.size).toBe(3)
  const data = Buffer.from(sink.last, 'latin1')
  const resolver = async (name: string) => (dns.zone[name]?.txt ?? []).map(text => [String(text)])
  const { results } = await dkimVerify(data, { resolver: resolver as never })
  expect(results.map(({ status, signingDomain }) => `${status.result} ${signingDomain}`)).toEqual([
    'pass bakery0.example',
    'pass bakery0.example',
  ])
  await checkHouse(it)
})

test('what was found before a run left is kept with it [PC-08]', async () => {
  const next = await started(it, owner.account, planOf())
  const kept = await it.turn(owner.account, turn =>
    turn.db.selectFrom('run_preflight').selectAll().where('run_id', '=', next).executeTakeFirst(),
  )
  expect(kept).toMatchObject({ domain: 'bakery0.example', findings: { state: 'proven' } })
  const { findings } = (kept?.findings ?? {}) as { findings: { what: string; state: string; found: string[] }[] } // As keepPreflight writes.
  expect(findings.find(({ what }) => what === 'dkim')).toMatchObject({
    state: 'found',
    found: [expect.stringMatching(/^v=DKIM1/)],
  })
})

test('a domain that is blocked while its run is on its way holds what is left [PC-08]', async () => {
  await it.turn(owner.account, turn =>
    turn.db.updateTable('domain_claim').set({ state: 'blocked' }).where('domain', '=', 'bakery0.example').execute(),
  )
  const counts = () => [...sink.taken.values()].reduce((sum, { count }) => sum + count, 0)
  const before = counts()
  const held = await started(it, owner.account, planOf())
  await until('its chunk waits', async () => {
    const { rows } = await it.house.platformPool.query(
      `select from chunk where run_id = $1 and not_before is not null`,
      [held],
    )
    return rows.length > 0
  })
  expect((await progress(it, owner.account, held)).pending).toBeGreaterThan(0)
  expect(counts(), 'the one before may have been on its way').toBeLessThanOrEqual(before + 3)
})
