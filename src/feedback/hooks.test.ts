import { execFileSync } from 'node:child_process'
import { createHmac, createSign, generateKeyPairSync, sign as signWith } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NOTHING_OUTSIDE } from '#base/outside.ts'
import { HOOK_MAX_BYTES } from '#base/limits.ts'
import { suppressionOf } from '#consent/consent.ts'
import { messageToken } from '#wire/token.ts'
import { signWebhook } from '#wire/webhook.ts'
import { checkHouse } from '../../test/check-house.ts'
import { finishedRun } from '../../test/finished-run.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { crowd, type Person } from '../../test/people.ts'
import { addHook, type HookSettings, listHooks } from './hooks.ts'

const TOPIC = 'arn:aws:sns:eu-west-1:123456789012:mail'
const CERTIFICATE = 'https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123.pem'
const RUN = 'run_0123456789abcdefghjkmnpqr'
const folder = mkdtempSync(join(tmpdir(), 'optimail-sns-'))
const pem = (name: string) => readFileSync(join(folder, name), 'utf8')
execFileSync(
  'openssl',
  [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '30',
    '-subj',
    '/CN=sns.amazonaws.com',
    '-keyout',
    join(folder, 'key'),
    '-out',
    join(folder, 'cert'),
  ],
  { stdio: 'ignore' },
)

let it: TestHouse
let mine: Owned
let other: Owned
let people: Person[]
let number = 0
const asked: string[] = []
const grid = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const GRID_KEY = grid.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')

beforeAll(async () => {
  const fetch: typeof NOTHING_OUTSIDE.fetch = async url => {
    asked.push(url)
    const bytes = Buffer.from(url === CERTIFICATE ? pem('cert') : '<ConfirmSubscriptionResponse/>')
    return { ok: true, value: { status: 200, media: '', headers: {}, bytes, url } }
  }
  it = await openTestHouse({ nowMs: Date.now() + 60_000, outside: { ...NOTHING_OUTSIDE, fetch } })
  mine = await it.account()
  other = await it.account()
  people = await crowd(it, mine.account, { count: 20, purpose: 'letters' })
  await finishedRun(it, mine.account, RUN, people)
  ;({ number } = await it.house.platform.selectFrom('run').select('number').executeTakeFirstOrThrow())
})
afterAll(async () => {
  await it?.close()
  rmSync(folder, { recursive: true, force: true })
})

const nth = (n: number) => people[n]! // There are twenty.
const tokenOf = (n: number) => messageToken(it.house.keys.key('link'), { kind: 'run', run: number, seq: n + 1 })
const messageIdOf = (n: number) => {
  const name = `${number}.${n + 1}`
  return `<${name}.${it.house.keys.mac('message', mine.account, name).toString('hex', 0, 10)}@bakery0.example>`
}
const whyOf = async (n: number) =>
  (await it.turn(mine.account, turn => suppressionOf(turn, { kind: 'email', subject: nth(n).subject })))?.reason
const seconds = () => Math.floor(it.clock.nowMs() / 1_000)

async function hook(
  settings: Omit<HookSettings, 'knownAddresses'> & { readonly knownAddresses?: boolean },
  owner = mine,
) {
  const made = await it.turn(owner.account, turn => addHook(turn, { knownAddresses: false, ...settings }))
  if (!made.ok) throw new Error(made.refusal)
  const find = async () => (await it.turn(owner.account, listHooks)).find(({ hook_id }) => hook_id === made.value)! // Just made.
  return { find, path: new URL((await find()).url).pathname, secret: (await find()).secret ?? '' }
}
type Headers = Readonly<Record<string, string>>
async function post(path: string, body: string | object, headers: Headers = {}): Promise<number> {
  const app = await it.app()
  const payload = typeof body === 'string' ? body : JSON.stringify(body)
  return (
    await app.inject({
      method: 'POST',
      url: path,
      payload,
      headers: { 'content-type': 'application/json', ...headers },
    })
  ).statusCode
}

// Each as its provider signs ------------------------------------------------------------------------------------------

type Json = Record<string, string>
function sns(over: Json & { readonly Message: string }, { version = '2', topic = TOPIC } = {}): Json {
  const type = over['Type'] ?? 'Notification'
  const one: Json = {
    Type: type,
    MessageId: `m${Math.random()}`,
    TopicArn: topic,
    Timestamp: new Date(it.clock.nowMs()).toISOString(),
    SignatureVersion: version,
    SigningCertURL: CERTIFICATE,
    ...over,
  }
  const names =
    type === 'Notification'
      ? ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type']
      : ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type']
  const text = names.flatMap(name => (one[name] === undefined ? [] : [`${name}\n${one[name]}\n`])).join('')
  return {
    ...one,
    Signature: createSign(version === '1' ? 'sha1' : 'sha256')
      .update(text)
      .sign(pem('key'), 'base64'),
  }
}
const sesBounce = (n: number, bounceType = 'Permanent', diagnosticCode = '') =>
  JSON.stringify({
    notificationType: 'Bounce',
    bounce: {
      bounceType,
      bounceSubType: 'General',
      bouncedRecipients: [{ emailAddress: nth(n).email, action: 'failed', status: '', diagnosticCode }],
    },
    mail: { headers: [{ name: 'X-OptiMail-Message', value: tokenOf(n) }] },
  })
const gridHeaders = (body: string, at = String(seconds())): Headers => ({
  'x-twilio-email-event-webhook-timestamp': at,
  'x-twilio-email-event-webhook-signature': signWith('sha256', Buffer.from(at + body), grid.privateKey).toString(
    'base64',
  ),
})
const gunBody = (event: object, { at = String(seconds()), token = `t${Math.random()}`, key = 'mailgun-key' } = {}) => ({
  signature: {
    timestamp: at,
    token,
    signature: createHmac('sha256', key)
      .update(at + token)
      .digest('hex'),
  },
  'event-data': event,
})
const basic = (secret: string): Headers => ({
  authorization: `Basic ${Buffer.from(`optimail:${secret}`).toString('base64')}`,
})

// ---------------------------------------------------------------------------------------------------------------------

test('SES tells by SNS, in both versions of its signature; its topic is subscribed to by itself [EN-03]', async () => {
  const { path, find } = await hook({ provider: 'ses', topic: TOPIC })
  const confirm = sns({
    Type: 'SubscriptionConfirmation',
    Message: 'x',
    Token: 't',
    SubscribeURL: 'https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription',
  })
  expect(await post(path, confirm, { 'content-type': 'text/plain; charset=UTF-8' })).toBe(200)
  expect(asked).toContain('https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription')
  expect(await post(path, sns({ Message: sesBounce(0) }, { version: '1' }))).toBe(200)
  expect(await post(path, sns({ Message: sesBounce(1, 'Transient', 'smtp; 452 4.2.2 mailbox full') }))).toBe(200)
  expect([await whyOf(0), await whyOf(1)]).toEqual(['hard-bounce', undefined])
  expect(asked.filter(url => url === CERTIFICATE)).toHaveLength(1)
  expect(await find()).toMatchObject({ told: 2, refused: 0, confirmed_at: expect.any(Date) as Date })
})

test('what only looks like SNS is nobody’s: other certificates, topics, times, words [EN-03]', async () => {
  const { path, find } = await hook({ provider: 'ses', topic: TOPIC })
  const good = sns({ Message: sesBounce(2) })
  const bad: readonly Json[] = [
    ...[
      'https://sns.s3-eu-west-1.amazonaws.com/x.pem',
      'https://sns.eu-west-1.amazonaws.com.evil.example/x.pem',
      'http://sns.eu-west-1.amazonaws.com/x.pem',
      'https://evil@sns.eu-west-1.amazonaws.com:8443/x.pem',
      'https://sns.us-east-1.amazonaws.com/x.pem',
      'https://127.0.0.1/x.pem',
    ].map(SigningCertURL => ({ ...good, SigningCertURL })),
    sns({ Message: sesBounce(2) }, { topic: `${TOPIC}2` }),
    sns({ Message: sesBounce(2), Timestamp: new Date(it.clock.nowMs() - 2 * 86_400_000).toISOString() }),
    { ...good, Message: sesBounce(3) },
    { ...good, SignatureVersion: '3' },
    { ...good, Signature: '' },
    sns({ Type: 'SubscriptionConfirmation', Message: 'x', Token: 't', SubscribeURL: 'https://evil.example/' }),
  ]
  const before = asked.length
  for (const json of bad) expect(await post(path, json), JSON.stringify(json).slice(0, 200)).toBe(403)
  expect(asked.slice(before).filter(url => url !== CERTIFICATE)).toEqual([])
  expect([await whyOf(2), await whyOf(3)]).toEqual([undefined, undefined])
  expect((await find()).refused).toBe(bad.length - 1) // The last one was SNS’s own, and leads elsewhere.
})

test('SendGrid signs with a key of its own: what is changed, old or another’s does nothing; twice is once [EN-03]', async () => {
  const { path, find } = await hook({ provider: 'sendgrid', key: GRID_KEY })
  const events = [
    {
      event: 'bounce',
      type: 'bounce',
      email: nth(4).email,
      optimail: tokenOf(4),
      sg_event_id: 'e1',
      status: '5.1.1',
      reason: '550 5.1.1 user unknown',
    },
    { event: 'spamreport', email: nth(5).email, optimail: tokenOf(5), sg_event_id: 'e2' },
    { event: 'open', email: nth(6).email, optimail: tokenOf(6), sg_event_id: 'e3' },
    { event: 'sung', email: nth(6).email, optimail: tokenOf(6), sg_event_id: 'e4' },
    {
      event: 'bounce',
      type: 'bounce',
      email: nth(6).email,
      sg_event_id: 'e5',
      status: '5.1.1',
      reason: '550 5.1.1 user unknown',
    },
    {
      event: 'bounce',
      type: 'bounce',
      email: nth(6).email,
      optimail: tokenOf(7),
      sg_event_id: 'e6',
      status: '5.1.1',
      reason: '550 5.1.1 user unknown',
    },
  ]
  const body = JSON.stringify(events)
  expect(await post(path, body.replace('5.1.1', '5.1.2'), gridHeaders(body))).toBe(403)
  expect(await post(path, body, gridHeaders(body, String(seconds() - 301)))).toBe(403)
  expect(await post(path, body)).toBe(403)
  expect(await whyOf(4)).toBeUndefined()
  for (let i = 0; i < 2; i++) expect(await post(path, body, gridHeaders(body))).toBe(200)
  expect([await whyOf(4), await whyOf(5), await whyOf(6), await whyOf(7)]).toEqual([
    'hard-bounce',
    'complaint',
    undefined,
    undefined,
  ])
  expect(await find()).toMatchObject({ events: 6, told: 2, unknown: 3, refused: 3 })
  const { rows } = await it.turn(mine.account, turn =>
    sql`select times from returned where message in (${`${RUN}/5`}, ${`${RUN}/6`})`.execute(turn.db),
  )
  expect(rows).toEqual([{ times: 1 }, { times: 1 }])
})

test('Mailgun and Brevo are known by the Message-ID that we gave, Postmark and others by our token', async () => {
  const gun = await hook({ provider: 'mailgun', key: 'mailgun-key' })
  const failed = (n: number) => ({
    id: `g${n}`,
    event: 'failed',
    severity: 'permanent',
    reason: 'bounce',
    recipient: nth(n).email,
    message: { headers: { 'message-id': messageIdOf(n).slice(1, -1) } },
    'delivery-status': { code: 550, message: '5.1.1 user unknown' },
  })
  expect(await post(gun.path, gunBody(failed(8)))).toBe(200)
  expect(await post(gun.path, gunBody(failed(9), { key: 'another' }))).toBe(403)
  expect(await post(gun.path, gunBody(failed(9), { at: String(seconds() - 400) }))).toBe(403)
  const brevo = await hook({ provider: 'brevo' })
  expect(
    await post(brevo.path, {
      event: 'hard_bounce',
      email: nth(10).email,
      'message-id': messageIdOf(10),
      ts_event: 1,
      reason: '',
    }),
  ).toBe(200)
  const postmark = await hook({ provider: 'postmark' })
  const pm = (n: number, over: object = {}) => ({
    RecordType: 'Bounce',
    ID: n,
    Type: 'HardBounce',
    Email: nth(n).email,
    Metadata: { optimail: tokenOf(n) },
    Details: '',
    ...over,
  })
  expect(await post(postmark.path, pm(11), basic(postmark.secret))).toBe(200)
  expect(await post(postmark.path, pm(12), basic(`${postmark.secret}x`))).toBe(403)
  expect(await post(postmark.path, pm(12), { authorization: 'Basic' })).toBe(403)
  expect(
    await post(
      postmark.path,
      {
        RecordType: 'SubscriptionChange',
        SuppressSending: true,
        Origin: 'Customer',
        Recipient: nth(12).email,
        Metadata: { optimail: tokenOf(12) },
      },
      { 'x-optimail-secret': postmark.secret },
    ),
  ).toBe(200)
  const generic = await hook({ provider: 'generic' })
  const body = JSON.stringify({ event: 'bounced', severity: 'hard', token: tokenOf(13), address: nth(13).email })
  const signed = { ...signWebhook([generic.secret], { id: 'x1', atMs: it.clock.nowMs(), body: Buffer.from(body) }) }
  expect(await post(generic.path, body, signed)).toBe(200)
  expect(await post(generic.path, body, { ...signed, 'webhook-id': 'x2' })).toBe(403)
  expect(await Promise.all([8, 9, 10, 11, 12, 13].map(whyOf))).toEqual([
    'hard-bounce',
    undefined,
    'hard-bounce',
    'hard-bounce',
    undefined,
    'hard-bounce',
  ])
})

test('another account’s hook, a made-up address, a body that is none or too large change nothing', async () => {
  const stranger = await hook({ provider: 'postmark' }, other)
  const bounce = {
    RecordType: 'Bounce',
    ID: 1,
    Type: 'HardBounce',
    Email: nth(14).email,
    Metadata: { optimail: tokenOf(14) },
  }
  expect(await post(stranger.path, bounce, basic(stranger.secret))).toBe(200)
  expect(await stranger.find()).toMatchObject({ told: 0, unknown: 1 })
  const brevo = await hook({ provider: 'brevo' }, other)
  expect(await post(brevo.path, { event: 'hard_bounce', email: nth(14).email, 'message-id': messageIdOf(14) })).toBe(
    200,
  )
  expect(await whyOf(14)).toBeUndefined()
  expect(await post(`/hooks/postmark/${'0'.repeat(40)}`, bounce)).toBe(404)
  expect(await post(stranger.path.replace('postmark', 'brevo'), bounce, basic(stranger.secret))).toBe(404)
  expect(await post(stranger.path, 'no json', basic(stranger.secret))).toBe(400)
  expect(await post(stranger.path, 'x'.repeat(HOOK_MAX_BYTES + 1), basic(stranger.secret))).toBe(413)
  const known = await hook({ provider: 'brevo', knownAddresses: true })
  expect(await post(known.path, { event: 'hard_bounce', email: nth(14).email, 'message-id': messageIdOf(14) })).toBe(
    403,
  )
  await checkHouse(it)
})

test('what a provider signs with is asked for, and kept sealed', async () => {
  const tries: readonly (readonly [Omit<HookSettings, 'knownAddresses'>, string])[] = [
    [{ provider: 'ses' }, 'bad-topic'],
    [{ provider: 'ses', topic: 'arn:aws:sns:s3-eu-west-1:123456789012:x' }, 'bad-topic'],
    [{ provider: 'sendgrid' }, 'no-key'],
    [{ provider: 'sendgrid', key: 'bm8ga2V5' }, 'bad-key'],
    [{ provider: 'mailgun' }, 'no-key'],
  ]
  for (const [given, refusal] of tries)
    expect(await it.turn(mine.account, turn => addHook(turn, { ...given, knownAddresses: false })), refusal).toEqual({
      ok: false,
      refusal,
    })
  expect(JSON.stringify(await it.turn(mine.account, listHooks))).not.toContain('mailgun-key')
})
