import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import PostalMime from 'postal-mime'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { HOUR_MS } from '#base/limits.ts'
import { confirm, withdraw } from '#consent/consent.ts'
import { startSandbox } from '#inbound/inbound.ts'
import { chainOf } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import { listMail, openMail } from '#sandbox/sandbox.ts'
import { drainJobs } from '#store/jobs.ts'
import { takeTurn } from '#store/turn.ts'
import { readToken } from '#wire/token.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type HostileServer, type Script, startHostile } from '../../test/hostile-smtp.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { confirmationToken, lastGrant, type Published, publishedForm, signUp, VISITOR } from '../../test/sign-up.ts'
import { activateRoute, createRoute, listDomains, sendService } from './delivery.ts'
import { HANDLERS } from './jobs.ts'
import { deliverService } from './service-sending.ts'

let it: TestHouse
let mine: Owned
let published: Published
const servers: HostileServer[] = []
let people = 0
beforeAll(async () => {
  it = await openTestHouse()
  mine = await it.account()
  published = await publishedForm(it, mine.account, ['news', 'events'])
})
afterEach(() => Promise.all(servers.splice(0).map(server => server.close())))
afterAll(() => it?.close())

/** From now on mail leaves by a server that does as the script says. */
async function through(script: Script = () => undefined): Promise<HostileServer> {
  const server = await startHostile({ script })
  servers.push(server)
  const settings = {
    name: 'Server',
    host: '127.0.0.1',
    port: server.port,
    tls: 'none',
    username: null,
    password: null,
  } as const
  await it.turn(mine.account, async turn => {
    const made = await createRoute(turn, settings)
    if (!made.ok) throw new Error(made.refusal)
    await activateRoute(turn, made.value)
  })
  await it.house.platformPool.query(`delete from jobs.job where name = 'outcome.hard-bounce'`)
  return server
}

async function signedUp(): Promise<{ email: string; subject: SubjectId }> {
  const email = `reader${people++}@inbox.example`
  const done = await signUp(it, published, email)
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  return { email, subject: done.value.subject }
}
type Row = {
  message_id: string
  state: string
  attempts: number
  code: number | null
  detail: string | null
  sealed: Buffer
}
const rows = async (column: 'subject_id' | 'message_id', value: string) => {
  const found = await it.house.platformPool.query<Row>(`select * from service_message where ${column} = $1`, [value])
  return sure(found.rows[0], 'a message was queued')
}
const about = (subject: SubjectId) => rows('subject_id', subject)
const rowOf = (id: string) => rows('message_id', id)
const chain = (subject: SubjectId) => it.turn(mine.account, turn => chainOf(turn, subject, 'email'))
const bounces = async () => {
  const { rows } = await it.house.platformPool.query<{ data: { body: object } }>(
    `select data from jobs.job where name = 'outcome.hard-bounce'`,
  )
  return rows.map(({ data }) => data.body)
}
/** Until the job comes that tries this message again. */
async function pauseSeconds(message: string): Promise<number> {
  const text = `select extract(epoch from start_after - now())::int as pause from jobs.job where state = 'created' and data->'body'->>'message' = $1`
  return sure((await it.house.platformPool.query<{ pause: number }>(text, [message])).rows[0], 'a job waits').pause
}
const idIn = (data: string) => /^Message-ID:\s+<([^>]+)>/im.exec(data)?.[1]

test('who signs up is asked by a signed mail, and the log keeps its bytes and the server’s words [AS-03] [AS-10]', async () => {
  const server = await through()
  const { email, subject } = await signedUp()
  await it.settle()
  const [taken] = server.taken
  expect(server.taken).toHaveLength(1)
  expect(taken?.to).toBe(email)
  const mail = await PostalMime.parse(sure(taken, 'it arrived').data)
  expect(mail.from).toEqual({ name: 'Bakery 0', address: mine.email })
  expect(mail.text).toContain('Our news')
  expect(mail.text).not.toContain('Our events')
  const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]))
  expect(headers['auto-submitted']).toBe('auto-generated')
  expect(headers['list-unsubscribe']).toBeUndefined()
  const [domain] = await it.turn(mine.account, listDomains)
  const record = sure(domain?.records[0], 'a domain has a DKIM record')
  const resolver = async (name: string) => (name === record.name ? [[record.value]] : [])
  const { results } = await dkimVerify(Buffer.from(sure(taken, 'as above').data, 'latin1'), { resolver })
  expect(results.map(({ status }) => status.result)).toEqual(['pass'])
  const sent = (await chain(subject)).find(({ type }) => type === 'doi.sent')
  expect(sent?.disclosed).toMatchObject({ address: email, 'doi.message_id': idIn(taken?.data ?? '') })
  const token = await confirmationToken(it, mine.account, await lastGrant(it, mine.account, subject))
  expect(mail.text).toContain(`/c/${token}`)
  expect((await confirm(it.house, token, VISITOR)).ok).toBe(true)
  await it.settle()
  expect((await chain(subject)).map(({ type }) => type)).toEqual(['grant', 'doi.sent', 'confirm'])
  const row = await about(subject)
  expect(row).toMatchObject({ state: 'accepted', attempts: 1, code: 250, sealed: Buffer.alloc(0) })
  const ref = readToken(it.house.keys.key('link'), /^b\.([^@]+)@bakery0\.example$/.exec(taken?.from ?? '')?.[1] ?? '')
  expect(ref).toEqual({ kind: 'service', message: row.message_id })
  await checkHouse(it)
})

test('who is reached by a web page asks from the account’s own address [AS-03]', async () => {
  const server = await through()
  const contact = 'https://bakery.example/contact'
  const form = await publishedForm(it, mine.account, ['bread'], draft => ({
    ...draft,
    controller: { ...draft.controller, contact },
  }))
  const email = 'web@inbox.example'
  expect((await signUp(it, form, email)).ok).toBe(true)
  await it.settle()
  const taken = sure(
    server.taken.find(({ to }) => to === email),
    'it arrived',
  )
  const mail = await PostalMime.parse(taken.data)
  expect(mail.from).toEqual({ name: 'Bakery 0', address: mine.email })
  expect(mail.text).toContain(contact)
})

test('a question that was answered by nobody in time is asked again with the same words and the same name [AS-10]', async () => {
  for (const [name, script] of [
    ['4xx', (verb, _nth, on) => (verb === 'rcpt' && on === 0 ? { say: '450 4.7.1 Greylisted\r\n' } : undefined)],
    ['lost answer', (verb, _nth, on) => (verb === 'dot' && on === 0 ? { keeps: true, then: 'hang-up' } : undefined)],
    [
      '421',
      (verb, _nth, on) => (verb === 'connect' && on === 0 ? { say: '421 4.3.2 Busy\r\n', then: 'hang-up' } : undefined),
    ],
  ] as const satisfies [string, Script][]) {
    const server = await through(script)
    const { subject } = await signedUp()
    await it.settle()
    const waiting = await about(subject)
    expect(waiting.state, name).toBe('queued')
    expect(
      (await chain(subject)).some(({ type }) => type === 'doi.sent'),
      name,
    ).toBe(false)
    expect(await pauseSeconds(waiting.message_id), name).toBeGreaterThan(30)
    await deliverService(it.house, mine.account, waiting.message_id) // What the job does when the pause is over.
    await it.settle()
    expect(await about(subject), name).toMatchObject({ state: 'accepted', attempts: 2 })
    expect(new Set(server.taken.map(({ data }) => data)).size, name).toBe(1)
    expect(
      (await chain(subject)).filter(({ type }) => type === 'doi.sent'),
      name,
    ).toHaveLength(1)
    await deliverService(it.house, mine.account, waiting.message_id)
    expect(server.taken.length, name).toBe(name === 'lost answer' ? 2 : 1)
  }
})

test('a no to the address counts against it, a no to us does not [AS-01]', async () => {
  await through(verb => (verb === 'rcpt' ? { say: '550 5.1.1 <reader@inbox.example> No such user\r\n' } : undefined))
  const gone = await signedUp()
  await drainJobs(it.house, HANDLERS)
  expect(await about(gone.subject)).toMatchObject({ state: 'failed', code: 550, detail: '5.1.1 <…> No such user' })
  expect(await bounces()).toEqual([expect.objectContaining({ subject: gone.subject, reason: 'no-such-mailbox' })])
  await through(verb => (verb === 'mail' ? { say: '550 5.7.1 Your network is listed\r\n' } : undefined))
  const { subject } = await signedUp()
  await drainJobs(it.house, HANDLERS)
  expect(await about(subject)).toMatchObject({ state: 'queued', code: 550 })
  expect(await bounces()).toEqual([])
  await it.settle()
})

test('who takes it back before the question was sent is not asked [AS-03]', async () => {
  const server = await through(verb =>
    verb === 'connect' ? { say: '421 4.3.2 Busy\r\n', then: 'hang-up' } : undefined,
  )
  const { subject } = await signedUp()
  await it.settle()
  await it.turn(mine.account, turn =>
    withdraw(turn, { subject, channel: 'email', purposes: 'all', via: 'preference-centre' }),
  )
  const heard = server.connections
  await deliverService(it.house, mine.account, (await about(subject)).message_id)
  expect(await about(subject)).toMatchObject({ state: 'dropped', detail: 'nothing-to-confirm' })
  expect(server.connections).toBe(heard)
})

test('what nobody took within two days is given up', async () => {
  await through(verb => (verb === 'connect' ? { say: '421 4.3.2 Busy\r\n', then: 'hang-up' } : undefined))
  const id = await queued(mine.account)
  await it.settle()
  expect(await rowOf(id)).toMatchObject({ state: 'queued', detail: 'closing at greeting' })
  it.clock.move(49 * HOUR_MS)
  await deliverService(it.house, mine.account, id)
  expect(await rowOf(id)).toMatchObject({ state: 'dropped', detail: 'too-late' })
})

const NOTE = {
  from: { name: 'Bakery', address: 'ada@bakery0.example' },
  subject: 'Hello',
  text: 'Hello\n',
  html: '<p>Hello</p>',
}
async function queued(
  account: Owned['account'],
  from = NOTE.from,
  kind: 'notice' | 'test' = 'notice',
): Promise<string> {
  const sent = await it.turn(account, turn => sendService(turn, { kind, to: mine.email, message: { ...NOTE, from } }))
  if (!sent.ok) throw new Error(sent.refusal)
  return sent.value
}

test('an address that is not the account’s sends nothing [PC-08]', async () => {
  const from = { name: 'Somebody', address: 'ceo@bank.example' }
  const sent = await it.turn(mine.account, turn =>
    sendService(turn, { kind: 'test', to: mine.email, message: { ...NOTE, from } }),
  )
  expect(sent).toEqual({ ok: false, refusal: 'no-sender' })
})

test('without accepted policies nothing leaves [AS-02]', async () => {
  const fresh = await it.account({ accepts: false })
  const server = await through()
  const id = await queued(fresh.account, { name: 'Fresh', address: fresh.email }, 'test')
  await it.settle()
  expect(await rowOf(id)).toMatchObject({ state: 'queued', attempts: 0, detail: 'policies-not-accepted' })
  expect(server.taken).toEqual([])
})

test('what a test key sends arrives in the sandbox mailbox and nowhere else [AS-03]', async () => {
  const server = await through()
  const sandbox = await startSandbox(it.house, 0)
  try {
    const key = { account: mine.account, actor: { kind: 'key', id: 'key_1', test: true } } as const
    const sent = await takeTurn(it.house, key, turn =>
      sendService(turn, { kind: 'test', to: mine.email, message: NOTE }),
    )
    const id = sent.ok ? sent.value : ''
    await deliverService({ ...it.house, sandboxPort: sandbox.port }, mine.account, id)
    expect(await rowOf(id)).toMatchObject({ state: 'accepted' })
    expect(server.taken).toEqual([])
    const [mail] = await it.turn(mine.account, turn => listMail(turn, undefined, 10))
    expect(mail).toMatchObject({ to: mine.email, subject: 'Hello' })
    const opened = await it.turn(mine.account, turn => openMail(turn, mail?.id ?? ''))
    expect(opened).toMatchObject({ ok: true, value: { html: '<p>Hello</p>\n' } })
  } finally {
    await sandbox.stop()
  }
})
