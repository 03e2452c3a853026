/** Story: an account climbs the ladder by bounces, loses email and nothing else, appeals, and comes back in steps by somebody else's decision. */

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { DAY_MS, HOUR_MS, SECOND_MS } from '#base/limits.ts'
import type { RunId } from '#delivery/types.ts'
import { PLAN } from '#policy/clocks.ts'
import { TEMPLATE_EXAMPLE } from '#transactional/api.ts'
import { personToken } from '#wire/token.ts'
import { progress, sendThrough, until } from '../campaign.ts'
import { checkHouse } from '../check-house.ts'
import { programOf } from '../client.ts'
import { authenticatorOf } from '../factor.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { csv, HEADER, people, quarantined, stateOf } from '../imports.ts'
import { signUp, subscribed } from '../sign-up.ts'
import { openTrust, type Trust } from '../trust.ts'
import { closePost, openPost, type Post, sent, type Writer, writer } from '../writer.ts'

/** How many agreed to each purpose, and how many of their mailboxes are gone. */
const READERS = { first: 200, second: 50, third: 60, fourth: 40, fifth: 5 }
const GONE: Readonly<Record<string, number>> = { second: 6, third: 11, fourth: 20 }

let it: TestHouse
let post: Post
let trust: Trust
let by: Writer
let customer: Writer['ask']
beforeAll(async () => {
  it = await openTestHouse()
  trust = await openTrust(it)
  customer = trust.customer.ask
  post = await openPost(it, { refuse: to => (isGone(to) ? `550 5.1.1 <${to}> unknown` : undefined) })
  await sendThrough(it, trust.administrator.owned.account, post.sink.port)
  by = await writer(post, { owned: trust.customer.owned, readers: READERS })
}, 300_000)
afterEach(() => checkHouse(it))
afterAll(() => post && closePost(post))

function isGone(to: string): boolean {
  const [, nth, purpose = ''] = /^reader(\d+)@(\w+)\./.exec(to) ?? []
  return Number(nth) <= (GONE[purpose] ?? 0)
}

const ask: Writer['ask'] = (...asked) => customer(...asked)
const WORDS = { subject: 'Rye is back', text: 'The rye comes out of the oven at half past seven on Thursdays.' }
const purposeOf = (slug: string) => by.form.purposes[Object.keys(READERS).indexOf(slug)]
const write = (slug: string) => sent(by, WORDS, { purpose_id: purposeOf(slug) })

/** A campaign to those of one purpose, until everybody has got it or their server has said no, or a measure keeps the rest. */
async function sendTo(slug: string): Promise<void> {
  const answer = await write(slug)
  expect(answer.status, answer.text).toBe(200)
  await until(`those of ${slug} have it`, async () => {
    it.clock.move(10 * SECOND_MS) // Whoever is slowed down waits for their turn.
    if ((await progress(it, by.owned.account, answer.body['run_id'] as RunId)).pending === 0) return true
    return (await held()).some(({ step }) => step === 'restrict') // Then nothing more of it leaves.
  })
  await it.settle()
}
type Held = { readonly step: string; readonly services: readonly string[]; readonly case_id: string }
const held = async () => (await ask('GET /standing')).body['measures'] as readonly Held[]
const steps = async () => (await held()).map(({ step }) => step)

test('by what servers answer it is warned, then slowed, then restricted [EN-03] [EN-02]', async () => {
  await sendTo('first')
  expect(await steps()).toEqual([])
  await sendTo('second')
  expect(await steps()).toEqual(['warn'])
  await sendTo('third')
  expect(await steps()).toEqual(['throttle'])
  it.clock.move(HOUR_MS)
  await sendTo('fourth')
  expect(await held()).toMatchObject([{ step: 'restrict', services: ['email'] }])
  expect([...post.sink.taken.keys()].filter(isGone)).toEqual([])
}, 300_000)

test('the case says by which figures, until when to answer, and its notice is in the mail [EN-04]', async () => {
  const [measure] = await held()
  expect((await ask(`GET /cases/${measure?.case_id}`)).body).toMatchObject({
    demand: 'EN-03',
    state: 'open',
    evidence: { signal: 'hard-bounce', events: expect.any(Number), of: expect.any(Number) },
    due_at: expect.any(String),
    appeal_until: expect.any(String),
  })
  await until('the owner has the notice', () => post.sink.taken.has(trust.customer.owned.email))
})

test('email is gone and nothing else: forms, imports, proofs, messages for acts and leaving go on [EN-02] [AS-10]', async () => {
  expect(await write('fifth')).toMatchObject({ status: 403, body: { code: 'service-restricted', demand: 'EN-02' } })
  const app = await it.app()
  expect((await app.inject({ url: `/f/${by.form.form}`, headers: { accept: 'text/html' } })).statusCode).toBe(200)
  expect(await signUp(it, by.form, 'asks@example.org')).toMatchObject({ ok: true })
  const { subject } = await subscribed(it, by.form, 'anna@example.org', [0, 1])
  const importing = {
    it,
    owned: trust.customer.owned,
    ask: Object.assign(ask, { cookie: '' }),
    key: await authenticatorOf(it, ask),
  }
  const mapping = { purposes: [{ slug: 'fifth', version: 1 }] }
  const { id } = await quarantined(importing, csv(HEADER, ...people(3)), { mapping })
  expect((await stateOf(importing, id))['state']).toBe('sampling')
  const found = (await ask('GET /contacts?search=anna@example.org')).body['data'] as readonly { contact_id: string }[]
  expect((await ask(`GET /contacts/${found[0]?.contact_id}/proof?channel=email`)).status).toBe(200)
  const { template_id } = (await ask('POST /templates', TEMPLATE_EXAMPLE)).body as { template_id: string }
  expect((await ask(`POST /templates/${template_id}/register`, {})).status).toBe(200)
  const values = Object.fromEntries(TEMPLATE_EXAMPLE.draft.values.map(({ name, sample }) => [name, sample]))
  const act = { reference: 'B-77', at: new Date(it.clock.nowMs() - DAY_MS).toISOString() }
  expect((await ask('POST /messages', { template_id, to: 'buyer@example.org', act, values })).status).toBe(202)
  await it.settle()
  expect(post.sink.taken.has('buyer@example.org')).toBe(true)
  expect(post.sink.taken.has('asks@example.org'), 'a question waits').toBe(false)
  const link = personToken(it.house.keys.key('link'), { account: trust.customer.owned.account, subject })
  const left = await app.inject({
    method: 'POST',
    url: `/u/${link}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'List-Unsubscribe=One-Click',
  })
  expect(left.statusCode).toBe(200)
}, 300_000)

test('it appeals, and neither it nor whoever works for it decides; somebody else lets it come back in steps [EN-04]', async () => {
  const [measure] = await held()
  const id = measure?.case_id ?? ''
  it.clock.move(2 * HOUR_MS) // Figures are kept by the hour: what brought the measure is no news of the way back.
  expect((await ask(`POST /cases/${id}/appeal`, { text: 'The old list is thrown away; here is how.' })).status).toBe(
    200,
  )
  const decision = { decision: 'in-steps', reason: 'They threw away what was old.' }
  const decide = (who: Writer['ask']) => who(`POST ${trust.at(id, '/appeal/decision')}`, decision)
  expect((await decide(ask)).status).toBe(403)
  expect((await decide(trust.lead.ask)).body).toMatchObject({
    self_decided: false,
    appeals: [{ decided_by: trust.lead.owned.user }],
  })
  expect(await steps()).toEqual(['throttle'])
  for (const { days } of PLAN) {
    it.clock.move(days * DAY_MS)
    await it.turn(trust.customer.owned.account, async turn => turn.emit('house.tidy', {}))
    await it.settle()
  }
  customer = await programOf(it, trust.customer.owned) // Nobody stays logged in for so long.
  by = { ...by, ask: customer }
  expect((await ask(`GET /cases/${id}`)).body).toMatchObject({
    state: 'closed',
    plan: [{ state: 'passed' }, { state: 'passed' }],
  })
  expect((await held()).filter(({ services }) => services.includes('email'))).toEqual([])
})

test('and its mail arrives again [EN-04]', async () => {
  await sendTo('fifth')
  expect([...post.sink.taken.keys()].filter(to => to.endsWith('@fifth.inbox.example'))).toHaveLength(READERS.fifth)
}, 300_000)
