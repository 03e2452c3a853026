/** Story: an account is suspended. Whoever it wrote to leaves, sees what they agreed to, has proof, and is erased, by the links of its last message. */

import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { statesOf } from '#consent/consent.ts'
import { sendThrough, until } from '../campaign.ts'
import { checkHouse } from '../check-house.ts'
import { programOf } from '../client.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { openShown } from '../shown.ts'
import { subscribed } from '../sign-up.ts'
import { imposed, openTrust, type Trust } from '../trust.ts'
import { closePost, openPost, type Post, sent, type Writer, writer } from '../writer.ts'

const ANNA = 'anna@reader.example'
const WORDS = { subject: 'Rye is back', text: 'The rye comes out of the oven at half past seven on Thursdays.' }

let it: TestHouse
let app: FastifyInstance
let post: Post
let trust: Trust
let by: Writer
let subject: Awaited<ReturnType<typeof subscribed>>['subject']
/** As it stands in the links of the message that arrived. */
let token: string
beforeAll(async () => {
  it = await openTestHouse()
  app = await it.app()
  trust = await openTrust(it)
  post = await openPost(it)
  await sendThrough(it, trust.administrator.owned.account, post.sink.port)
  by = await writer(post, { owned: trust.customer.owned, readers: { news: 0 } })
  ;({ subject } = await subscribed(it, by.form, ANNA))
  await it.settle()
  const answer = await sent(by, WORDS)
  if (answer.status !== 200) throw new Error(answer.text)
  await until('Anna has it', () => post.sink.taken.has(ANNA))
  token = sure(/^List-Unsubscribe: <[^>]*\/u\/([^>]+)>/m.exec(unfolded(post.sink.last))?.[1], 'a way out')
  await imposed(trust.lead, trust.customer, { step: 'suspend', services: [] })
}, 300_000)
afterEach(() => checkHouse(it))
afterAll(() => post && closePost(post))

const unfolded = (mail: string) => mail.replaceAll(/\r\n[ \t]+/g, ' ')
const get = (url: string) => app.inject({ url, headers: { accept: 'text/html' } })
const send = (url: string, body: Readonly<Record<string, string>>) =>
  app.inject({
    method: 'POST',
    url,
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(body).toString(),
  })
const words = async () => (await it.turn(by.owned.account, turn => statesOf(turn, subject))).map(({ word }) => word)

test('nothing more is sent by it [EN-01]', async () => {
  expect(await sent(by, WORDS)).toMatchObject({ status: 403, body: { code: 'account-suspended', demand: 'EN-01' } })
})

test('Anna reads why she got it, and what she agreed to [EN-04]', async () => {
  for (const page of ['why', 'p']) {
    const shown = await get(`/${page}/${token}`)
    expect([page, shown.statusCode]).toEqual([page, 200])
    expect(shown.body).toContain('Our news')
  }
})

test('Anna leaves with one click, and is gone [EN-04] [AS-03]', async () => {
  expect((await send(`/u/${token}`, { 'List-Unsubscribe': 'One-Click' })).statusCode).toBe(200)
  await it.settle()
  expect(await words()).toEqual(['withdrawn'])
})

test('the proof of what she agreed to, and of her leaving, is given, to people and to programs [EN-04] [AS-10]', async () => {
  const found = (await by.ask(`GET /contacts?search=${ANNA}`)).body['data'] as readonly { contact_id: string }[]
  for (const ask of [by.ask, await programOf(it, by.owned)]) {
    const proof = await ask(`GET /contacts/${found[0]?.contact_id}/proof?channel=email`)
    expect(proof.status).toBe(200)
    expect(openShown(proof.bytes).evidence.events.length).toBeGreaterThan(2)
  }
})

test('Anna asks for the key to her data, gets it by mail, takes a copy and is erased [EN-04]', async () => {
  const before = post.sink.taken.get(ANNA)?.count ?? 0
  expect((await send(`/p/${token}`, { key: 'yes' })).statusCode).toBe(200)
  await it.settle()
  await until('the key is there', () => (post.sink.taken.get(ANNA)?.count ?? 0) > before)
  const mail = post.sink.last.replaceAll('=\r\n', '').replaceAll('=3D', '=')
  const key = sure(/\/own\/([\w.-]+)/.exec(mail)?.[1], 'a key')
  expect((await get(`/own/${key}`)).statusCode).toBe(200)
  expect((await send(`/own/${key}`, { erase: 'sure' })).body).toContain('You are erased')
  await it.settle()
  expect(await words()).toEqual([])
})
