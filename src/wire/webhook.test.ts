import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSigned, newWebhookSecret, signWebhook } from './webhook.ts'

const BODY = Buffer.from('{"test": 2432232314}')
// The example of the specification.
const EXAMPLE = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  atMs: 1_614_265_330_000,
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
}

test('the specification’s example is signed as it says', () => {
  const headers = signWebhook([EXAMPLE.secret], { id: EXAMPLE.id, atMs: EXAMPLE.atMs, body: BODY })
  expect(headers).toEqual({
    'webhook-id': EXAMPLE.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': EXAMPLE.signature,
  })
  expect(isSigned(EXAMPLE.secret, headers, BODY, EXAMPLE.atMs)).toBe(true)
})

test('what is signed passes under each secret that signed it, and under no other', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string({ maxLength: 40 }), fc.nat(), (body, id, seconds) => {
      const [mine, former, other] = [newWebhookSecret(), newWebhookSecret(), newWebhookSecret()]
      const atMs = seconds * 1_000
      const headers = signWebhook([mine, former], { id, atMs, body })
      expect([mine, former, other].map(secret => isSigned(secret, headers, body, atMs))).toEqual([true, true, false])
    }),
  )
})

describe('a message does not pass', () => {
  const atMs = Date.UTC(2026, 0, 1)
  const secret = newWebhookSecret()
  const headers = signWebhook([secret], { id: 'm1', atMs, body: BODY })
  test.each([
    ['with another body', headers, Buffer.from('{}'), atMs],
    ['under another id', { ...headers, 'webhook-id': 'm2' }, BODY, atMs],
    ['at another time', { ...headers, 'webhook-timestamp': String(atMs / 1_000 + 1) }, BODY, atMs],
    ['six minutes later', headers, BODY, atMs + 360_000],
    ['six minutes before', headers, BODY, atMs - 360_000],
    ['with a time that is none', { ...headers, 'webhook-timestamp': '1e9' }, BODY, 1e12],
    ['without a signature', { ...headers, 'webhook-signature': '' }, BODY, atMs],
    [
      'with a signature of another kind',
      { ...headers, 'webhook-signature': headers['webhook-signature'].replace('v1', 'v2') },
      BODY,
      atMs,
    ],
  ])('%s', (_, given, body, nowMs) => expect(isSigned(secret, given, body, nowMs)).toBe(false))
  test('four minutes later it still does', () => expect(isSigned(secret, headers, BODY, atMs + 240_000)).toBe(true))
})

test.each(['', 'whsec_', 'whsec_c2hvcnQ=', 'whsec_not base64', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'])(
  'a secret that is none signs nothing, and nothing passes under it: %j',
  secret => {
    const headers = signWebhook([secret], { id: 'm', atMs: 0, body: BODY })
    expect(headers['webhook-signature']).toBe('')
    expect(isSigned(secret, headers, BODY, 0)).toBe(false)
  },
)
