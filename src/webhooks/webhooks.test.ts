import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contactOfSubject, suppressContact, withdrawFor } from '#audience/audience.ts'
import { PARTNER_SWEEP_MS } from '#base/limits.ts'
import { NOTHING_OUTSIDE } from '#base/outside.ts'
import type { SubjectId } from '#ledger/types.ts'
import { withExamples } from '#outside/example.ts'
import { fetchPublic } from '#outside/fetch.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { verifyBundle } from '#wire/bundle/verify.ts'
import { checkHouse } from '../../test/check-house.ts'
import { browserOf } from '../../test/client.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { formWithPartner, isFrom, messageIn, MILLS, openPartnerServer, type PartnerServer } from '../../test/partner.ts'
import { type Published, subscribed } from '../../test/sign-up.ts'
import {
  addPartner,
  changePartner,
  feedPage,
  messagesTo,
  partnerOfFeed,
  readPartner,
  removePartner,
  renewKeys,
  tellPartners,
} from './webhooks.ts'

let it: TestHouse
let server: PartnerServer

beforeAll(async () => {
  it = await openTestHouse({ outside: withExamples({ ...NOTHING_OUTSIDE, fetch: fetchPublic }) })
})
afterAll(() => it.close())
beforeEach(async () => {
  server = await openPartnerServer()
})
afterEach(() => server.close())

/** A form that names the partner, and the partner's own server. */
async function opened(way: 'webhook' | 'feed' = 'webhook', name = MILLS.name) {
  const { account } = await it.account()
  await it.house.platform.updateTable('person').set({ operator_role: 'administrator' }).execute() // Whoever reaches loopback anyhow.
  const form = await formWithPartner(it, account)
  const url = way === 'webhook' ? server.url : null
  const made = await it.turn(account, turn => addPartner(turn, 'mills', { ...MILLS, name, way, url }))
  if (!made.ok) throw new Error(made.refusal)
  return { account, form, keys: made.value }
}

let nth = 0
async function signUp(form: Published, ticked: readonly number[]): Promise<{ subject: SubjectId; email: string }> {
  const email = `reader${nth++}@example.org`
  const { subject } = await subscribed(it, form, email, ticked)
  await it.settle()
  return { subject, email }
}

const tellNow = async () => {
  it.clock.move(20 * 60_000) // Longer than any pause.
  await tellPartners(it.house)
}
const told = () => server.heard.map(heard => messageIn(heard))
const partner = async ({ account }: { account: Published['account'] }) => {
  const found = await it.turn(account, turn => readPartner(turn, 'mills'))
  if (!found.ok) throw new Error('there is no partner')
  return found.value
}
const leave = (
  { account }: { account: Published['account'] },
  subject: SubjectId,
  purposes: readonly string[] | 'all' = 'all',
) =>
  it.turn(account, async turn => {
    const contact = await contactOfSubject(turn, subject)
    if (contact) await withdrawFor(turn, contact, 'email', purposes)
  })

describe('a partner is given', () => {
  test('whoever ticked its own box, with a proof that a stranger can check, and nobody else [AS-09]', async () => {
    const its = await opened()
    const both = await signUp(its.form, [0, 1])
    await signUp(its.form, [0]) // Our own news and nothing else.
    await tellPartners(it.house)
    expect(told()).toMatchObject([
      { type: 'partner.contact.given', data: { address: both.email, channel: 'email', purpose: 'partner.mills' } },
    ])
    const [heard] = server.heard
    expect(heard && isFrom(its.keys.secret, heard, it.clock.nowMs())).toBe(true)
    const proof = told()[0]?.data['proof'] as { sha256: string; base64: string }
    const bytes = Buffer.from(proof.base64, 'base64')
    expect(sha256Hex(bytes)).toBe(proof.sha256)
    const verdict = verifyBundle(bytes)
    expect(verdict.ok && verdict.value.steps.filter(step => step.result === 'fail')).toEqual([])
    expect(await partner(its)).toMatchObject({ inHand: 1, waiting: 0 })
    await checkHouse(it)
  })

  test('nobody whose form named it in other words [AS-09]', async () => {
    const its = await opened('webhook', 'Mills Group Holding')
    await signUp(its.form, [1])
    await tellPartners(it.house)
    expect(told()).toEqual([])
    expect(await partner(its)).toMatchObject({ inHand: 0, namedOtherwise: 1 })
  })

  test('nobody who has not confirmed, and nobody who was there before it came onto the form [AS-09]', async () => {
    const its = await opened()
    await signUp(its.form, [0])
    await tellPartners(it.house)
    expect(told()).toEqual([])
  })
})

test('whoever confirmed in the sandbox alone is given to no partner until they confirm by a mail that leaves [AS-03]', async () => {
  const its = await opened()
  const rehearsals = (rehearsed: boolean) =>
    it.turn(its.account, async turn => {
      const [row] = await turn.db
        .selectFrom('consent_state')
        .selectAll()
        .where('purpose', '=', 'partner.mills')
        .execute()
      const { subject_id, channel, purpose, v } = row ?? expect.fail('it is given')
      const at = { account_id: its.account, subject_id, channel, purpose }
      if (rehearsed)
        await turn.db
          .insertInto('consent_rehearsed')
          .values({ ...at, v: v ?? 1, at: turn.now })
          .execute()
      else await turn.db.deleteFrom('consent_rehearsed').where('subject_id', '=', subject_id).execute()
    })
  await signUp(its.form, [0, 1])
  await rehearsals(true)
  await tellPartners(it.house)
  expect(told()).toEqual([])
  expect(await partner(its)).toMatchObject({ inHand: 0, rehearsed: 1 }) // Said to whoever wonders.
  await rehearsals(false)
  it.clock.move(PARTNER_SWEEP_MS)
  await tellNow()
  expect(told()).toMatchObject([{ type: 'partner.contact.given' }])
})

describe('a consent that ends', () => {
  test('is told to the partner who holds the contact [AS-09]', async () => {
    const its = await opened()
    const { subject, email } = await signUp(its.form, [0, 1])
    await tellPartners(it.house)
    await leave(its, subject, ['partner.mills'])
    await tellPartners(it.house) // The log does not have it yet.
    expect(told()).toMatchObject([
      { type: 'partner.contact.given' },
      { type: 'partner.contact.withdrawn', data: { address: email, reason: 'withdrawn' } },
    ])
    expect(told()[0]?.data['handover']).toBe(told()[1]?.data['handover'])
    await it.settle()
    await tellNow()
    expect(server.heard).toHaveLength(2)
    expect(await partner(its)).toMatchObject({ inHand: 0, waiting: 0 })
  })

  test('by a suppression is told as well [AS-09]', async () => {
    const its = await opened()
    const { subject } = await signUp(its.form, [1])
    await tellPartners(it.house)
    await it.turn(its.account, async turn => {
      const contact = await contactOfSubject(turn, subject)
      if (contact) await suppressContact(turn, contact, { kind: 'email', reason: 'complaint' })
    })
    await tellPartners(it.house)
    expect(told().at(-1)).toMatchObject({ type: 'partner.contact.withdrawn', data: { reason: 'suppressed' } })
  })

  test('before anything was handed over is told to nobody [AS-09]', async () => {
    const its = await opened()
    const { subject } = await signUp(its.form, [1])
    await leave(its, subject)
    await tellPartners(it.house)
    expect(told()).toEqual([])
  })

  test('after an attempt without an answer is told, for the contact may have arrived [AS-09]', async () => {
    const its = await opened()
    server.answer = 'drop'
    const { subject } = await signUp(its.form, [1])
    await tellPartners(it.house)
    server.answer = { status: 200 }
    await leave(its, subject)
    await tellNow()
    expect(told().map(({ type }) => type)).toEqual(['partner.contact.given', 'partner.contact.withdrawn'])
  })

  test('is told again until it is taken, and shown meanwhile [AS-09]', async () => {
    const its = await opened()
    const { subject } = await signUp(its.form, [1])
    await tellPartners(it.house)
    server.answer = { status: 503 }
    await leave(its, subject)
    for (let day = 0; day < 5; day++) await tellNow()
    expect(await partner(its)).toMatchObject({ withdrawalsWaiting: 1, lastError: 'The server answered 503.' })
    expect(await it.turn(its.account, turn => removePartner(turn, 'mills'))).toEqual({
      ok: false,
      refusal: 'holds-contacts',
    })
    server.answer = { status: 200 }
    await tellNow()
    expect(await partner(its)).toMatchObject({ withdrawalsWaiting: 0, inHand: 0, lastError: null })
    const all = await it.turn(its.account, turn => messagesTo(turn, 'mills', { before: undefined, limit: 10 }))
    expect(all).toMatchObject({
      ok: true,
      value: [
        { kind: 'withdrawn', state: 'taken', attempts: 6 },
        { kind: 'given', state: 'taken' },
      ],
    })
  })

  test('reaches a partner that is paused, or says that it is gone; a new contact does not [AS-09]', async () => {
    const its = await opened()
    const first = await signUp(its.form, [1])
    await tellPartners(it.house)
    server.answer = { status: 410 }
    const second = await signUp(its.form, [1])
    await tellPartners(it.house)
    expect((await partner(its)).state).toBe('gone')
    server.answer = { status: 204 }
    await leave(its, first.subject)
    await tellNow()
    expect(told().at(-1)).toMatchObject({ type: 'partner.contact.withdrawn', data: { address: first.email } })
    expect(told().filter(({ data }) => data['address'] === second.email)).toHaveLength(1) // The one that met the 410.
  })
})

test('who agrees again is given again, under another handover [AS-09]', async () => {
  const its = await opened()
  const email = 'again@example.org'
  const { subject } = await subscribed(it, its.form, email, [1])
  await it.settle()
  await tellPartners(it.house)
  await leave(its, subject)
  await it.settle()
  await tellNow()
  await subscribed(it, its.form, email, [1])
  await it.settle()
  await tellNow()
  expect(told().map(({ type }) => type)).toEqual([
    'partner.contact.given',
    'partner.contact.withdrawn',
    'partner.contact.given',
  ])
  expect(new Set(told().map(({ data }) => data['handover'])).size).toBe(2)
})

test('a redirect is not followed, and a server that asks for time is given it', async () => {
  const its = await opened()
  server.answer = { status: 302, headers: { location: 'http://127.0.0.1:1/' } }
  await signUp(its.form, [1])
  await tellPartners(it.house)
  expect((await partner(its)).lastError).toBe('The server answered 302.')
  server.answer = { status: 429, headers: { 'retry-after': '600' } }
  await tellNow()
  const { notBefore } = await partner(its)
  expect(notBefore && notBefore.getTime() - it.clock.nowMs()).toBeGreaterThanOrEqual(600_000)
})

test('a former secret signs beside the new one for a day', async () => {
  const its = await opened()
  const renewed = await it.turn(its.account, turn => renewKeys(turn, 'mills'))
  if (!renewed.ok) throw new Error(renewed.refusal)
  await signUp(its.form, [1])
  await tellPartners(it.house)
  const passes = () =>
    [its.keys.secret, renewed.value.secret].map(secret => {
      const heard = server.heard.at(-1)
      return heard !== undefined && isFrom(secret, heard, it.clock.nowMs())
    })
  expect(passes()).toEqual([true, true])
  it.clock.move(25 * 3_600_000)
  await signUp(its.form, [1])
  await tellPartners(it.house)
  expect(passes()).toEqual([false, true])
})

test('under another name it is another partner, as long as anybody agreed to this one [AS-09]', async () => {
  const its = await opened()
  await signUp(its.form, [1])
  await tellPartners(it.house)
  const { rev } = await partner(its)
  expect(await it.turn(its.account, turn => changePartner(turn, 'mills', { rev, name: 'Somebody Else Ltd' }))).toEqual({
    ok: false,
    refusal: 'named-in-consents',
  })
})

describe('a feed', () => {
  test('shows what there is, and forgets what its reader has taken in [AS-09]', async () => {
    const its = await opened('feed')
    const first = await signUp(its.form, [1])
    const key = await partnerOfFeed(it.house, its.keys.feedToken ?? '')
    if (!key) throw new Error('the token opens nothing')
    const page = await feedPage(it.house, key, 0)
    expect(
      page.body
        .toString()
        .trim()
        .split('\n')
        .map(line => messageIn({ body: Buffer.from(line) })),
    ).toMatchObject([{ type: 'partner.contact.given', data: { address: first.email } }])
    expect(await partner(its)).toMatchObject({ waiting: 1 }) // Shown is not taken.
    expect((await feedPage(it.house, key, 0)).last).toBe(page.last)
    expect((await feedPage(it.house, key, page.last)).body.length).toBe(0)
    expect(await partner(its)).toMatchObject({ waiting: 0, inHand: 1 })
    await leave(its, first.subject)
    expect((await feedPage(it.house, key, page.last)).body.toString()).toContain('"reason":"withdrawn"')
  })

  test('opens to its own token only, and says so', async () => {
    const its = await opened('feed')
    const app = await it.app()
    const ask = (authorization: string, after = '') =>
      app.inject({ url: `/partner-feed${after}`, headers: authorization ? { authorization } : {} })
    expect((await ask('')).statusCode).toBe(401)
    expect((await ask('Bearer omp_wrong')).statusCode).toBe(401)
    expect((await ask(`Bearer ${its.keys.feedToken}`, '?after=-1')).statusCode).toBe(422)
    const answer = await ask(`Bearer ${its.keys.feedToken}`)
    expect([answer.statusCode, answer.headers['optimail-last']]).toEqual([200, '0'])
  })

  test('takes nothing as taken that it never showed [AS-09]', async () => {
    const its = await opened('feed')
    await signUp(its.form, [1])
    const key = await partnerOfFeed(it.house, its.keys.feedToken ?? '')
    if (!key) throw new Error('the token opens nothing')
    await feedPage(it.house, key, 999_999_999)
    expect(await partner(its)).toMatchObject({ waiting: 1 })
  })
})

test('a partner of another account is not there, whatever is asked of it', async () => {
  const its = await opened()
  const stranger = await it.account()
  const ask = await browserOf(await it.app(), stranger)
  for (const at of [
    'GET /partners/mills',
    'GET /partners/mills/messages',
    'DELETE /partners/mills',
    'POST /partners/mills/keys',
    'POST /partners/mills/test',
  ] as const)
    expect((await ask(at)).status, at).toBe(404)
  expect((await ask('PATCH /partners/mills', { rev: 1, url: 'https://elsewhere.example/' })).status).toBe(404)
  expect((await ask('GET /partners')).body).toEqual({ data: [] })
  expect((await ask('GET /partners/on-forms')).body).toEqual({ data: [] })
  expect(await partner(its)).toMatchObject({ rev: 1, url: server.url })
})
