import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../provider/types.ts'
import { newWebhookSecret, signWebhook } from '../../webhook.ts'
import { CODES } from './codes.ts'
import { speakerOf } from './speaker.ts'
import type { CarrierAccount, Letter, SmsCall } from './types.ts'

const NOW = Date.parse('2026-11-27T05:00:00Z')
const SECONDS = String(NOW / 1_000)
const LETTER: Letter = {
  from: '+41790000000',
  to: '+41791234567',
  text: 'Käse “heute”',
  reference: 'ref1',
  callback: 'https://us.example/hooks/sms/t?r=ref1',
}
const HOOK = newWebhookSecret()
const ACCOUNTS = {
  twilio: { is: 'twilio', accountSid: 'AC1', authToken: '12345' },
  vonage: { is: 'vonage', key: 'k', secret: 's', signatureSecret: 'sig', signs: 'sha256' },
  plivo: { is: 'plivo', authId: 'MA1', authToken: 'my_auth_token' },
  sinch: { is: 'sinch', region: 'eu', planId: 'p1', token: 't', hookSecret: 'hs' },
  bird: { is: 'bird', accessKey: 'a', signingKey: 'sk' },
  generic: {
    is: 'generic',
    url: 'https://sms.example/send?v=2',
    headers: { 'x-key': 'k' },
    as: 'json',
    body: { to: ['{to}'], text: '{text}', meta: { ref: 'x-{reference}', deep: [1, null] } },
    idAt: 'messages.0.id',
    hookSecret: HOOK,
  },
} as const satisfies { readonly [C in CarrierAccount['is']]: Extract<CarrierAccount, { is: C }> }
type Name = keyof typeof ACCOUNTS
const speak = (name: Name) => speakerOf(ACCOUNTS[name])

const answer = (status: number, json: unknown): Answer => ({ status, headers: {}, json })
const call = (
  more: Partial<SmsCall> & { readonly form?: Record<string, string>; readonly json?: unknown } = {},
): SmsCall => ({
  method: 'POST',
  url: LETTER.callback,
  headers: {},
  body: Buffer.from(
    more.json === undefined ? new URLSearchParams(more.form ?? {}).toString() : JSON.stringify(more.json),
  ),
  nowMs: NOW,
  ...more,
})

test.each([
  [
    'twilio',
    'api.twilio.com',
    '/2010-04-01/Accounts/AC1/Messages.json',
    /To=%2B41791234567&From=%2B41790000000&Body=K%C3%A4se/,
  ],
  ['vonage', 'rest.nexmo.com', '/sms/json', /"to":"41791234567".*"type":"unicode".*"client-ref":"ref1"/],
  ['plivo', 'api.plivo.com', '/v1/Account/MA1/Message/', /"dst":"41791234567"/],
  ['sinch', 'eu.sms.api.sinch.com', '/xms/v1/p1/batches', /"to":\["41791234567"\].*"client_reference":"ref1"/],
  ['bird', 'rest.messagebird.com', '/messages', /"recipients":\["41791234567"\].*"datacoding":"unicode"/],
  [
    'generic',
    'sms.example',
    '/send?v=2',
    /^\{"to":\["\+41791234567"\],"text":"Käse “heute”","meta":\{"ref":"x-ref1","deep":\[1,null\]\}\}$/,
  ],
] as const)('%s is asked at its own place, in its own words', (name, host, path, body) => {
  const asked = speak(name).ask(LETTER)
  expect([asked.host, asked.path, asked.method]).toEqual([host, path, 'POST'])
  expect(asked.body).toMatch(body)
})

test('no text can become a part of a generic request', () => {
  const text = '","to":["+1900"],"x":"{to}'
  const asked = speak('generic').ask({ ...LETTER, text })
  expect(JSON.parse(asked.body ?? '')).toMatchObject({ to: [LETTER.to], text })
  const form = speakerOf({ ...ACCOUNTS.generic, as: 'form', body: { to: '{to}', text: '{text}' } }).ask({
    ...LETTER,
    text: 'a&to=+1900',
  })
  expect(form.body).toBe('to=%2B41791234567&text=a%26to%3D%2B1900')
})

describe('answers', () => {
  test.each([
    ['twilio', answer(201, { sid: 'SM1', num_segments: '2' }), { is: 'accepted', id: 'SM1', parts: 2 }],
    [
      'twilio',
      answer(400, { code: 21610, message: 'unsubscribed' }),
      { is: 'refused', kind: 'permanent', about: 'recipient' },
    ],
    ['twilio', answer(400, { code: 21612 }), { is: 'refused', kind: 'permanent', about: 'route' }],
    ['twilio', answer(429, { code: 20429 }), { is: 'refused', kind: 'throttled', about: 'server' }],
    ['twilio', answer(400, { code: 99999 }), { is: 'refused', kind: 'permanent', about: 'message' }],
    ['twilio', answer(503, undefined), { is: 'uncertain' }],
    ['twilio', answer(201, {}), { is: 'uncertain' }], // It took it, and did not say as what.
    [
      'vonage',
      answer(200, {
        messages: [
          { status: '0', 'message-id': 'm1' },
          { status: '0', 'message-id': 'm2' },
        ],
      }),
      { is: 'accepted', id: 'm1', parts: 2 },
    ],
    [
      'vonage',
      answer(200, { messages: [{ status: '1', 'error-text': 'Throttled' }] }),
      { is: 'refused', kind: 'throttled' },
    ],
    ['vonage', answer(200, { messages: [{ status: '0', 'message-id': 'm1' }, { status: '1' }] }), { is: 'uncertain' }],
    ['vonage', answer(200, { messages: [{ status: '4' }] }), { is: 'refused', about: 'route' }],
    ['plivo', answer(202, { message_uuid: ['u1'] }), { is: 'accepted', id: 'u1' }],
    ['plivo', answer(401, { error: 'no' }), { is: 'refused', about: 'route' }],
    ['sinch', answer(201, { id: 'b1' }), { is: 'accepted', id: 'b1' }],
    ['sinch', answer(400, { code: 'syntax_invalid_json' }), { is: 'refused', about: 'message' }],
    ['bird', answer(201, { id: 'x1' }), { is: 'accepted', id: 'x1' }],
    ['bird', answer(422, { errors: [{ code: 25, description: 'no balance' }] }), { is: 'refused', about: 'route' }],
    ['generic', answer(200, { messages: [{ id: 7 }] }), { is: 'accepted', id: '7' }],
    ['generic', answer(200, { messages: [] }), { is: 'uncertain' }],
  ] as const)('%s %o', (name, given, verdict) => expect(speak(name).judge(given)).toMatchObject(verdict))

  test('whatever is answered, it is judged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(ACCOUNTS) as Name[])),
        fc.integer({ min: 100, max: 599 }),
        fc.jsonValue(),
        (name, status, json) => {
          expect(['accepted', 'refused', 'uncertain']).toContain(speak(name).judge(answer(status, json)).is)
        },
      ),
    )
  })
})

const hmac = (how: string, key: string, text: string | Buffer) => createHmac(how, key).update(text)
const sha = (what: string | Buffer) => createHash('sha256').update(what).digest('hex')
const jwt = (url: string, body: Buffer, key: string, more: object = {}, alg = 'HS256') => {
  const part = (it: object) => Buffer.from(JSON.stringify(it)).toString('base64url')
  const claims = {
    iss: 'MessageBird',
    nbf: NOW / 1_000 - 1,
    exp: NOW / 1_000 + 60,
    url_hash: sha(url),
    ...(body.length > 0 && { payload_hash: sha(body) }),
    ...more,
  }
  const text = `${part({ alg })}.${part(claims)}`
  return `${text}.${hmac('sha256', key, text).digest('base64url')}`
}

/** A call as its provider signs it. */
const SIGNED: { readonly [N in Name]: (key?: string) => SmsCall } = {
  // The vector of Twilio’s own documentation.
  twilio: () =>
    call({
      url: 'https://mycompany.com/myapp.php?foo=1&bar=2',
      form: {
        CallSid: 'CA1234567890ABCDE',
        Caller: '+14158675309',
        Digits: '1234',
        From: '+14158675309',
        To: '+18005551212',
      },
      headers: { 'x-twilio-signature': 'RSOYDt4T1cUTdK1PDd93/VVr8B8=' },
    }),
  vonage: (key = 'sig') => {
    const json = { messageId: 'm1', status: 'delivered', text: 'a=b&c', timestamp: SECONDS }
    const sig = hmac('sha256', key, `&messageId=m1&status=delivered&text=a_b_c&timestamp=${SECONDS}`)
      .digest('hex')
      .toUpperCase()
    return call({ json: { ...json, sig } })
  },
  // Made by Plivo’s own library.
  plivo: () =>
    call({
      url: 'https://example.com/answer?token=xyz',
      form: { From: '+14156667777', To: '+14158889999', CallUUID: 'abcd-1234' },
      headers: {
        'x-plivo-signature-v3': 'other=,IryQ8ucGk4J35wJRxh5K0iVvDCSZpHflFICcZxwx7Cc=',
        'x-plivo-signature-v3-nonce': '12345',
      },
    }),
  sinch: (key = 'hs') => {
    const made = call({ json: { type: 'recipient_delivery_report_sms', batch_id: 'b1', status: 'Delivered' } })
    const signature = hmac('sha256', key, `${made.body.toString()}.n1.${SECONDS}`).digest('base64')
    return {
      ...made,
      headers: {
        'x-sinch-webhook-signature': signature,
        'x-sinch-webhook-signature-nonce': 'n1',
        'x-sinch-webhook-signature-timestamp': SECONDS,
      },
    }
  },
  bird: (key = 'sk') => {
    const made = call({ form: { id: 'x1', status: 'delivered' } })
    return { ...made, headers: { 'messagebird-signature-jwt': jwt(made.url, made.body, key) } }
  },
  generic: (key = HOOK) => {
    const made = call({ json: { events: [{ id: 'g1', state: 'delivered' }] } })
    return { ...made, headers: { ...signWebhook([key], { id: 'w1', atMs: NOW, body: made.body }) } }
  },
}
const NAMES = Object.keys(SIGNED) as Name[]

describe('signatures', () => {
  test.each(NAMES)('%s: its own call is known, and nobody else’s', name => {
    const signed = SIGNED[name]()
    const { isOwn } = speak(name)
    expect(isOwn(signed)).toBe(true)
    expect(isOwn({ ...signed, headers: {}, body: Buffer.from('{}') })).toBe(false)
    const changed = Buffer.from(signed.body.toString().replace(/delivered|Delivered|1234/, 'rejected'))
    expect(isOwn({ ...signed, body: changed })).toBe(false)
    if (['twilio', 'plivo', 'bird'].includes(name))
      expect(isOwn({ ...signed, url: signed.url.replace('.com', '.org').replace('.example', '.invalid') })).toBe(false)
  })

  test.each(['vonage', 'sinch', 'bird', 'generic'] as const)(
    '%s: another key, and an old call, are not its own',
    name => {
      const { isOwn } = speak(name)
      expect(isOwn(SIGNED[name](name === 'generic' ? newWebhookSecret() : 'other'))).toBe(false)
      expect(isOwn({ ...SIGNED[name](), nowMs: NOW + 3_600_000 })).toBe(false)
    },
  )

  test('Twilio: with and without the port; JSON by its hash; GET by its address alone', () => {
    const { isOwn, read } = speak('twilio')
    const sign = (text: string) => hmac('sha1', '12345', text).digest('base64')
    const headers = { 'x-twilio-signature': sign('https://us.example:443/h?x=1a1') }
    expect(isOwn(call({ url: 'https://us.example/h?x=1', form: { a: '1' }, headers }))).toBe(true)
    expect(
      isOwn(
        call({
          url: 'https://us.example:8443/h?x=1',
          form: { a: '1' },
          headers: { 'x-twilio-signature': sign('https://us.example/h?x=1a1') },
        }),
      ),
    ).toBe(true)
    const body = Buffer.from('{"MessageSid":"SM1"}')
    const url = `https://us.example/h?bodySHA256=${sha(body)}`
    const json = call({ url, body, headers: { 'x-twilio-signature': sign(url) } })
    expect([isOwn(json), isOwn({ ...json, body: Buffer.from('{"MessageSid":"SM2"}') })]).toEqual([true, false])
    // A signed GET with a body that nobody signed: the body says nothing.
    const get = 'https://us.example/h?MessageSid=SM1&MessageStatus=sent'
    const forged = call({
      method: 'GET',
      url: get,
      body: Buffer.from('{"MessageSid":"SM9","MessageStatus":"delivered"}'),
      headers: { 'x-twilio-signature': sign(get) },
    })
    expect(read(forged)).toMatchObject([{ id: 'SM1', state: 'sent' }])
  })

  test('a token of Bird’s is of HS256, from MessageBird and over all of it', () => {
    const made = SIGNED.bird()
    const { isOwn } = speak('bird')
    const by = (token: string) => isOwn({ ...made, headers: { 'messagebird-signature-jwt': token } })
    expect(by(jwt(made.url, made.body, 'sk', { iss: 'Mallory' }))).toBe(false)
    expect(by(jwt(made.url, made.body, 'sk', {}, 'none'))).toBe(false)
    expect(by(jwt(made.url, made.body, 'sk', { payload_hash: '' }))).toBe(false)
    expect(by(jwt(made.url, made.body, 'sk', { exp: undefined }))).toBe(false)
    expect(by('a.b.c.d')).toBe(false)
  })

  test.each(['md5hash', 'md5', 'sha1', 'sha512'] as const)('Vonage signs by %s too', signs => {
    const text = `&messageId=m1&timestamp=${SECONDS}`
    const sig =
      signs === 'md5hash'
        ? createHash('md5').update(`${text}sig`).digest('hex')
        : hmac(signs, 'sig', text).digest('hex')
    const { isOwn } = speakerOf({ ...ACCOUNTS.vonage, signs })
    expect(isOwn(call({ form: { messageId: 'm1', timestamp: SECONDS, sig } }))).toBe(true)
    expect(isOwn(call({ form: { messageId: 'm2', timestamp: SECONDS, sig } }))).toBe(false)
  })
})

describe('what is told', () => {
  test.each([
    [
      'twilio',
      { form: { MessageSid: 'SM1', MessageStatus: 'undelivered', ErrorCode: '30006' } },
      { id: 'SM1', state: 'undelivered', reference: 'ref1', code: '30006', why: 'no-handset' },
    ],
    [
      'twilio',
      { form: { MessageSid: 'SM1', MessageStatus: 'failed', ErrorCode: '21610' } },
      { state: 'rejected', why: 'opted-out' },
    ],
    [
      'twilio',
      { form: { MessageSid: 'SM2', From: '+41790000001', To: '+41', Body: 'STOP' } },
      { is: 'inbound', from: '+41790000001', text: 'STOP' },
    ],
    [
      'vonage',
      { json: { messageId: 'm1', status: 'failed', 'err-code': '6', 'client-ref': 'ref2' } },
      { state: 'undelivered', reference: 'ref2', why: 'content' },
    ],
    [
      'vonage',
      { form: { msisdn: '41790000001', to: '36180', messageId: 'm2', text: 'STOP', type: 'text' } },
      { is: 'inbound', from: '+41790000001', to: '36180', text: 'STOP' },
    ],
    [
      'plivo',
      { form: { MessageUUID: 'u1', Status: 'delivered', ErrorCode: '000' } },
      { state: 'delivered', reference: 'ref1' },
    ],
    [
      'plivo',
      { form: { MessageUUID: 'u2', From: '41790000001', To: '36180', Text: 'Stop' } },
      { is: 'inbound', from: '+41790000001' },
    ],
    [
      'sinch',
      { json: { batch_id: 'b1', status: 'Expired', code: 406, client_reference: 'ref3' } },
      { state: 'expired', reference: 'ref3' },
    ],
    [
      'sinch',
      { json: { type: 'mo_text', id: 'mo1', from: '41790000001', to: '36180', body: 'stop' } },
      { is: 'inbound', text: 'stop' },
    ],
    [
      'bird',
      { form: { id: 'x1', status: 'delivery_failed', statusErrorCode: '1', reference: 'ref4' } },
      { state: 'undelivered', why: 'no-such-number' },
    ],
    [
      'bird',
      { form: { id: 'x2', originator: '41790000001', recipient: '36180', body: 'STOP' } },
      { is: 'inbound', from: '+41790000001' },
    ],
    ['generic', { json: { events: [{ id: 'g1', state: 'delivered' }] } }, { state: 'delivered', reference: 'ref1' }],
    [
      'generic',
      { json: { events: [{ id: 'g2', from: '+41', to: '+42', text: 'STOP' }] } },
      { is: 'inbound', text: 'STOP' },
    ],
  ] as const)('%s %o', (name, given, told) => expect(speak(name).read(call(given))).toMatchObject([told]))

  test('what says nothing is nothing, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.json().map(it => Buffer.from(it)),
        ),
        (name, body) => {
          speak(name).read(call({ body: Buffer.from(body) }))
          expect(speak(name).isOwn(call({ body: Buffer.from(body) }))).toBe(false)
        },
      ),
    )
    expect(speak('twilio').read(call({ form: { MessageSid: 'SM1', MessageStatus: 'constructor' } }))).toEqual([])
  })
})

test('each code has one row of its provider, with a source', () => {
  const all = CODES.flatMap(it => it.codes.map(code => `${it.carrier} ${code}`))
  expect(new Set(all).size).toBe(all.length)
  expect(CODES.every(it => it.source.length > 5)).toBe(true)
})
