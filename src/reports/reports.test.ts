import { afterAll, beforeAll, expect, test } from 'vitest'
import { withdraw } from '#consent/consent.ts'
import { activateRoute, type Delivery, listRoutes, startDelivery } from '#delivery/delivery.ts'
import { sendThrough, until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { crowd, type Person } from '../../test/people.ts'
import { publishedForm } from '../../test/sign-up.ts'
import { openSink, type Sink } from '../../test/sink.ts'

let it: TestHouse
let owner: Owned
let ask: Ask
let people: Person[]
let sink: Sink
let delivery: Delivery
beforeAll(async () => {
  it = await openTestHouse()
  owner = await it.account()
  ask = await browserOf(await it.app(), owner)
  sink = await openSink({ refuse: to => (to.startsWith('reader2@') ? '550 5.1.1 no such user' : undefined) })
  delivery = await startDelivery(it.house, { senders: 1, where: 'here', connections: 2 })
})
afterAll(async () => {
  await delivery?.stop()
  await sink?.close()
  await it?.close()
})

type Overview = {
  contacts: number
  pending: number
  reachable: { slug: string; count: number }[]
  days: { confirmed: number; withdrawn: number }[]
  campaigns: { name: string; accepted: number }[]
  steps: { step: string; done: boolean }[]
}
const overview = async () => (await ask('GET /overview')).body as Overview
const doneIn = ({ steps }: Overview) => steps.filter(({ done }) => done).map(({ step }) => step)

test('the set-up of a new account is done step by step, and the overview knows each of them [AS-02] [AS-06]', async () => {
  expect(doneIn(await overview())).toEqual(['identity', 'policies'])
  const other = await it.account({
    accepts: false,
    controller: { name: 'X', contact: 'x@x.example', address: '', country: 'FR' },
  })
  const asked = await browserOf(await it.app(), other)
  expect(doneIn((await asked('GET /overview')).body as Overview)).toEqual([])
  await publishedForm(it, owner.account)
  expect(doneIn(await overview())).toEqual(['identity', 'policies', 'purpose', 'form'])
  people = await crowd(it, owner.account, { count: 5, purpose: 'news' })
  await crowd(it, owner.account, { count: 2, purpose: 'news', host: 'pending.example', confirmed: false })
  const now = await overview()
  expect(doneIn(now)).toEqual(['identity', 'policies', 'purpose', 'form', 'contact'])
  expect(now).toMatchObject({ contacts: 7, pending: 2, reachable: [{ slug: 'news', channel: 'email', count: 5 }] })
  expect(now.days).toHaveLength(30)
  expect(now.days.at(-1)).toMatchObject({ confirmed: 5, withdrawn: 0 })
  expect((await asked('GET /overview')).body, 'of another account').toMatchObject({
    contacts: 0,
    reachable: [],
    campaigns: [],
  })
})

test('a report adds up, gives its reasons, and knows who left afterwards [AS-03]', async () => {
  await sendThrough(it, owner.account, sink.port)
  const { data } = (await ask('GET /purposes')).body as { data: { purpose_id: string }[] }
  const draft = {
    name: 'Bread',
    subject: 'Bread',
    preheader: 'Fresh',
    html: '<p>Hello, there is <a href="https://bakery0.example/bread">bread</a>.</p>',
    purpose_id: data[0]?.purpose_id,
  }
  const { campaign_id } = (await ask('POST /campaigns', draft)).body as { campaign_id: string }
  const report = async () => (await ask(`GET /campaigns/${campaign_id}/report`)).body
  expect(await report()).toMatchObject({ code: 'not-started', status: 409 })
  expect((await ask(`POST /campaigns/${campaign_id}/start`, {})).status).toBe(200)
  await it.settle()
  await until('the campaign ends', async () => (await report())['status'] === 'finished')
  const done = await report()
  expect(done).toMatchObject({
    totals: { frozen: 5, accepted: 4, failed: 1, gated: 0, expired: 0, held: 0, pending: 0 },
    reasons: { failed: [{ reason: 'no-such-mailbox', count: 1 }], gated: [] },
    unsubscribed: 0,
    revision: 1,
    links: ['https://bakery0.example/bread'],
  })
  const course = done['course'] as { accepted: number }[] // As the operation gives it.
  expect(course.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(4)
  const left = people[0]! // There are five.
  await it.turn(owner.account, turn =>
    withdraw(turn, { subject: left.subject, channel: 'email', purposes: 'all', via: 'preference-centre' }),
  )
  expect(await report(), 'at once').toMatchObject({ unsubscribed: 1 })
  await it.settle()
  expect(await report(), 'and when the log has it').toMatchObject({ unsubscribed: 1 })
  const recipients = (await ask(`GET /campaigns/${campaign_id}/recipients`)).body as {
    data: { email: string; result: string }[]
  }
  expect(recipients.data.map(({ email, result }) => `${email} ${result}`)).toEqual(
    expect.arrayContaining(['reader1@inbox.example accepted', 'reader2@inbox.example failed']),
  )
  const failed = (await ask(`GET /campaigns/${campaign_id}/recipients?result=failed`)).body as { data: unknown[] }
  expect(failed.data).toHaveLength(1)
  const sentTo = async (email: string) => {
    const { contact } = people.find(one => one.email === email) ?? { contact: 'con_nobody' }
    return (await ask(`GET /contacts/${contact}/messages`)).body
  }
  const bread = { name: 'Bread', channel: 'email', purpose: 'news', did: [] }
  expect(await sentTo('reader1@inbox.example')).toMatchObject({ data: [{ ...bread, result: 'accepted' }] })
  expect(await sentTo('reader2@inbox.example')).toMatchObject({
    data: [{ ...bread, result: 'failed', reason: 'no-such-mailbox', says: expect.stringMatching(/\w/) }],
  })
  await checkHouse(it)
})

test('with everything sent, what is left is a provider; the sandbox is none [AS-03]', async () => {
  const now = await overview()
  expect(doneIn(now)).toEqual(['identity', 'policies', 'purpose', 'form', 'contact', 'campaign', 'relay'])
  expect(now.campaigns).toMatchObject([{ name: 'Bread', accepted: 4 }])
  await it.turn(owner.account, async turn => {
    const sandbox = (await listRoutes(turn)).find(({ kind }) => kind === 'sandbox')
    await activateRoute(turn, sandbox?.id ?? '')
  })
  expect(doneIn(await overview())).not.toContain('relay')
})
