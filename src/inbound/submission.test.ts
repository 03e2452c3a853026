import { connect } from 'node:net'
import { createTransport } from 'nodemailer'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listMail, openMail } from '#sandbox/sandbox.ts'
import { TEMPLATE_EXAMPLE } from '#transactional/api.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { type MailServer, startSandbox } from './inbound.ts'
import { startSubmission } from './submission.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let sandbox: MailServer
let server: MailServer
let owned: Owned
let ask: Ask
let template: string
let key: { key_id: string; key: string }
beforeAll(async () => {
  it = await openTestHouse({ sandboxPort: await freePort() })
  sandbox = await startSandbox(it.house, it.house.sandboxPort)
  owned = await it.account()
  const app = await it.app()
  ask = await browserOf(app, owned)
  server = await startSubmission(it.house, {
    port: 0,
    post: async (headers, payload) => {
      const { statusCode, body } = await app.inject({ method: 'POST', url: '/v1/messages', headers, payload })
      return { status: statusCode, body: JSON.parse(body) as unknown }
    },
  })
  const made = await ask('POST /templates', { name: 'Order confirmed', draft: TEMPLATE_EXAMPLE.draft })
  template = (made.body as { template_id: string }).template_id // As the operation gives it.
  await ask(`POST /templates/${template}/register`, {})
  key = (await ask('POST /keys', { name: 'shop', scopes: ['campaigns.send'] })).body as typeof key // As above.
})
afterAll(async () => {
  await server?.stop()
  await sandbox?.stop()
  await it?.close()
})

const VALUES = { name: 'Ada', day: '2026-11-30', items: [], link: 'https://shop.example.com/orders/7' }
let nth = 0
type Mail = { headers?: Record<string, string>; over?: object; user?: string; pass?: string }
async function submit({ headers = {}, over = {}, user = key.key_id, pass = key.key }: Mail = {}): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port: server.port, ignoreTLS: true, auth: { user, pass } })
  const all = {
    'X-OptiMail-Template': template,
    'X-OptiMail-Act': `order-${nth++}`,
    'X-OptiMail-Act-At': new Date(it.clock.nowMs() - 3_600_000).toISOString(),
    'X-OptiMail-Values': JSON.stringify(VALUES),
    ...headers,
  }
  const wanted = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
  try {
    const sent = await transport.sendMail({
      from: 'shop@example.com',
      to: 'reader@example.org',
      subject: 'BUY NOW',
      text: 'Sale! 50% off',
      headers: wanted,
      ...over,
    })
    return sent.response
  } catch (cause) {
    return (cause as { response?: string }).response ?? String(cause) // As nodemailer has it.
  } finally {
    transport.close()
  }
}
const mails = () => it.turn(owned.account, turn => listMail(turn, undefined, 100))

test('a mail names a template and an act, and what is sent is the template and never its own words [AS-03]', async () => {
  expect(await submit({ headers: { 'X-OptiMail-Act': 'B-77' } })).toMatch(/^250 2\.0\.0 Taken as msg_/)
  await it.settle()
  const [mail] = await mails()
  expect(mail?.subject).toBe('Your order B-77')
  const opened = await it.turn(owned.account, turn => openMail(turn, mail?.id ?? ''))
  expect(JSON.stringify(opened)).not.toContain('50% off')
  await checkHouse(it)
})

test('the same Message-ID is sent once, and another message by it is refused [AS-01]', async () => {
  const headers = { 'X-OptiMail-Act': 'once', 'X-OptiMail-Act-At': new Date(it.clock.nowMs() - 60_000).toISOString() }
  const over = { messageId: '<1@shop.example.com>' }
  const first = await submit({ headers, over })
  expect(first).toMatch(/^250/)
  expect(await submit({ headers, over })).toBe(first)
  expect(await submit({ headers: { ...headers, 'X-OptiMail-Act': 'twice' }, over })).toMatch(/^554 5\.7\.1/)
})

test('whatever else is handed over is refused in words, with the demand [AS-03]', async () => {
  const rows: [Mail, RegExp][] = [
    [{ headers: { 'X-OptiMail-Template': '' } }, /^554 5\.6\.0 Name a registered template.*\[AS-03\]/],
    [{ headers: { 'X-OptiMail-Act': '' } }, /^554 5\.6\.0 Say in X-OptiMail-Act.*\[AS-03\]/],
    [{ headers: { 'X-OptiMail-Act-At': '' } }, /^554 5\.6\.0/],
    [{ headers: { 'X-OptiMail-Template': `tpl_${'0'.repeat(25)}` } }, /^554 5\.7\.1 .*\[AS-03\]/],
    [{ headers: { 'X-OptiMail-Values': '[1]' } }, /^554 5\.6\.0 The values are one object/],
    [
      { headers: { 'X-OptiMail-Values': JSON.stringify({ ...VALUES, name: 'Ada! Shop now and save 20%' }) } },
      /^554 5\.7\.1 .*\[AS-03\]/,
    ],
    [{ over: { to: ['a@example.org', 'b@example.org'] } }, /452 [\x20-\x7e]+$|^250/],
    [{ user: 'key_other' }, /^535/],
    [{ pass: `om_live_${'A'.repeat(43)}` }, /^535/],
    [{ over: { attachments: [{ filename: 'a.exe', content: 'MZ' }] } }, /^554 5\.7\.1|^554/],
  ]
  for (const [mail, says] of rows) expect(await submit(mail), JSON.stringify(mail)).toMatch(says)
})

test('values may be a part, and a text goes along [AS-03]', async () => {
  const attachments = [
    { filename: 'optimail-values.json', content: JSON.stringify(VALUES), contentType: 'application/json' },
    { filename: 'Fahrplan für Ada.txt', content: 'Gate 4, seat 12', contentType: 'text/plain' },
  ]
  const headers = { 'X-OptiMail-Values': '', 'X-OptiMail-Act': 'with-file' }
  expect(await submit({ headers, over: { attachments } })).toMatch(/^250/)
  await it.settle()
  const mail = (await mails()).find(({ subject }) => subject === 'Your order with-file')
  const opened = await it.turn(owned.account, turn => openMail(turn, mail?.id ?? ''))
  if (!opened.ok) throw new Error('no mail')
  const { attachments: got } = await PostalMime.parse(opened.value.source, { attachmentEncoding: 'utf8' })
  expect(got).toMatchObject([{ filename: 'Fahrplan für Ada.txt', mimeType: 'text/plain', content: 'Gate 4, seat 12' }])
})

/** Says one thing after each answer. */
const talk = (...lines: string[]) =>
  new Promise<string>(resolve => {
    const socket = connect(server.port, '127.0.0.1')
    let all = ''
    socket.on('data', data => {
      all += data.toString()
      if (/(?:^|\n)\d{3} [^\n]*\n$/.test(all)) socket.write(lines.shift() ?? 'QUIT\r\n')
    })
    socket.on('close', () => resolve(all))
  })

test('a line end that is none is refused, and nobody sends without a log-in [AS-03]', async () => {
  const logIn = `AUTH PLAIN ${Buffer.from(`\0${key.key_id}\0${key.key}`).toString('base64')}\r\n`
  const envelope = ['MAIL FROM:<a@example.com>\r\n', 'RCPT TO:<b@example.org>\r\n', 'DATA\r\n']
  const smuggled = 'Subject: a\r\n\r\nc\n.\nMAIL FROM:<x@example.com>\n\r\n.\r\n'
  expect(await talk('EHLO a\r\n', logIn, ...envelope, smuggled)).toContain('554 5.6.0 Lines end with CR LF')
  expect(await talk('EHLO a\r\n', 'MAIL FROM:<a@example.com>\r\n')).toMatch(/\n530 /)
})
