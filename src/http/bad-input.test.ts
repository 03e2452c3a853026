import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { API_REQUESTS_PER_MINUTE, BODY_MAX_BYTES, MINUTE_MS } from '#base/limits.ts'
import { OPERATIONS, VISITS } from '#operations.ts'
import type { Operation, Visit } from '#store/operation.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, type Asked, asking, browserOf, type Method, ORIGIN, programOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'

let it: TestHouse
let owned: Owned
let ask: Ask
beforeAll(async () => {
  it = await openTestHouse()
  owned = await it.account()
  ask = await browserOf(await it.app(), owned)
})
afterAll(() => it.close())

/** RFC 9457: a type, a title, the status again, and what a person can do about it. */
function expectProblem(answer: Asked, status: number, code: string): void {
  expect(answer.headers['content-type']).toBe('application/problem+json')
  expect(answer.body).toMatchObject({ type: `/problems/${code}`, status, code })
  expect(answer.status).toBe(status)
  expect(answer.body['detail']).toMatch(/^[A-Z].*\.$/s)
  expect(answer.body['request_id']).toMatch(/^req_[0-9a-f]{32}$/)
  expect(answer.headers['cache-control']).toBe('no-store')
}

const INVITE = { email: 'colleague@bakery.example', role: 'editor' }

describe('a body', () => {
  const BODIES = {
    'cut off': ['{"email": "a@b.example"', 400, 'not-json'],
    'not JSON': ['email=a@b.example', 400, 'not-json'],
    empty: ['', 422, 'invalid'],
    'a list': ['[]', 422, 'invalid'],
    'a number': ['7', 422, 'invalid'],
    null: ['null', 422, 'invalid'],
    'two values': ['{} {}', 400, 'not-json'],
    'with a prototype': ['{"__proto__": {"role": "owner"}, "email": "a@b.example"}', 400, 'not-json'],
    'with a constructor': ['{"constructor": {"prototype": {"x": 1}}}', 400, 'not-json'],
  } as const

  test.each(Object.entries(BODIES))('that is %s is answered with what is wrong', async (_, [body, status, code]) => {
    expectProblem(await ask('POST /users/invite', body), status, code)
  })

  test('that is empty is none, whatever its type', async () => {
    const answer = await ask('POST /users/invite', '')
    expect(answer.body['errors']).toContainEqual({ pointer: '/email', code: 'missing', detail: 'This is missing.' })
    const other = await browserOf(await it.app(), await it.account())
    for (const type of ['application/json', 'application/x-www-form-urlencoded', 'text/plain', 'image/odd']) {
      expectProblem(await ask('POST /users/invite', '', { 'content-type': type }), 422, 'invalid')
    }
    expect((await other('POST /log-out', '')).status).toBe(200)
  })

  test('of another kind is answered with how to send it', async () => {
    expectProblem(
      await ask('POST /users/invite', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }),
      400,
      'not-json',
    )
    expectProblem(await ask('POST /users/invite', '<a/>', { 'content-type': 'text/xml' }), 400, 'not-json')
  })

  test('of two megabytes is refused before it is read, and one that just fits is read', async () => {
    expectProblem(await ask('POST /users/invite', { ...INVITE, email: 'a'.repeat(2 * 1024 * 1024) }), 413, 'too-large')
    const frame = JSON.stringify({ ...INVITE, email: '' }).length
    expectProblem(
      await ask('POST /users/invite', { ...INVITE, email: 'a'.repeat(BODY_MAX_BYTES - frame) }),
      422,
      'invalid',
    )
    expectProblem(
      await ask('POST /users/invite', { ...INVITE, email: 'a'.repeat(BODY_MAX_BYTES - frame + 1) }),
      413,
      'too-large',
    )
  })

  test('with a field that is not there says which', async () => {
    const answer = await ask('POST /users/invite', { ...INVITE, admin: true })
    expectProblem(answer, 422, 'invalid')
    expect(answer.body['errors']).toEqual([
      { pointer: '/admin', code: 'unknown-field', detail: 'There is no such field here.' },
    ])
  })

  test('without what is needed says so', async () => {
    const answer = await ask('POST /users/invite', { role: 'editor' })
    expectProblem(answer, 422, 'invalid')
    expect(answer.body['errors']).toEqual([{ pointer: '/email', code: 'missing', detail: 'This is missing.' }])
  })

  test('without what may be one thing or another says so, too', async () => {
    const at = 'POST /contacts/con_0123456789abcdefghjkmnpqr/withdraw'
    const missing = { pointer: '/purposes', code: 'missing', detail: 'This is missing.' }
    expect((await ask(at, {})).body['errors']).toEqual([missing])
    expect((await ask(at, { purposes: 7 })).body['errors']).not.toEqual([missing])
  })

  const TYPES: readonly unknown[] = [null, 7, true, [], {}, ['a@b.example'], { toString: 'a@b.example' }]
  test.each(TYPES.map(email => ({ email, shown: JSON.stringify(email) })))(
    'with $shown for an address says where',
    async ({ email }) => {
      const answer = await ask('POST /users/invite', { ...INVITE, email })
      expectProblem(answer, 422, 'invalid')
      expect(answer.body).toMatchObject({
        errors: expect.arrayContaining([expect.objectContaining({ pointer: '/email' })]),
      })
    },
  )
})

test('a key that is not known is told so, and a right that is missing is named', async () => {
  const unknown = await asking(await it.app(), { authorization: 'Bearer om_live_nothing' })('GET /account')
  expectProblem(unknown, 401, 'not-logged-in')
  expect(unknown.body['detail']).toBe('This API key is not known, or was revoked.')
  const narrow = await programOf(it, owned, ['campaigns.read'])
  const refused = await narrow('GET /contacts')
  expectProblem(refused, 403, 'not-allowed')
  expect(refused.body['detail']).toBe('Your role or key does not include “contacts.read”. Ask an owner of the account.')
})

describe('addresses', () => {
  const REFUSED = [
    'no-at',
    '@bakery.example',
    'a b@bakery.example',
    'a@bakery.example\r\nBcc: eve@evil.example',
    'a@bakery.example, b@bakery.example',
    '<a@bakery.example>',
    'a@b..example',
    '"a.b"@bakery.example',
    `${'a'.repeat(65)}@bakery.example`,
  ]
  test.each(REFUSED)('%j is no address', async email => {
    expectProblem(await ask('POST /users/invite', { ...INVITE, email }), 422, 'not-an-address')
  })

  const TAKEN = ["o'brien+news@bakery.example", 'søren@bakery.example', 'a@bücher.example']
  test.each(TAKEN)('%j is one', async email => {
    expect((await ask('POST /users/invite', { ...INVITE, email })).status).toBe(200)
  })
})

describe('what is not there', () => {
  test.each(['GET /no/such/place', 'GET /users/'.padEnd(400, 'x') as 'GET /users/'] as const)('%s', async at => {
    expectProblem(await ask(at), 404, 'no-such-place')
  })
})

describe('what is there, by another method', () => {
  test.each([
    ['POST /account', ['GET', 'HEAD', 'PUT']],
    ['DELETE /installation', ['GET', 'HEAD']],
    ['PUT /contacts?limit=1', ['GET', 'HEAD']],
    ['POST /contacts/con_0123456789abcdefghjkmnpqr', ['GET', 'HEAD']],
    ['POST /webhooks/whk_0123456789abcdefghjkmnpqr/', ['DELETE', 'GET', 'HEAD', 'PATCH']],
    ['POST /openapi.json', ['GET', 'HEAD']],
  ] as const)('%s is told which it takes', async (at, allowed) => {
    const answer = await ask(at as 'POST /account')
    expectProblem(answer, 405, 'method-not-allowed')
    const named = String(answer.headers['allow']).split(', ')
    expect(named).toEqual(expect.arrayContaining([...allowed]))
    expect(named).not.toContain(at.split(' ')[0])
  })
})

describe('a list', () => {
  const CURSORS = [
    'GET /campaigns',
    'GET /cases',
    'GET /call-lists',
    'GET /sandbox/mail',
    'GET /sandbox/texts',
    'GET /screening/reviews',
    'GET /returned',
    'GET /imports',
    'GET /audit',
    'GET /campaigns/cmp_0123456789abcdefghjkmnpqr/recipients',
  ] as const
  test.each(CURSORS)('%s takes no cursor of another one for its end', async at => {
    const answer = await ask(`${at}?cursor=con_0123456789abcdefghjkmnpqr`)
    expectProblem(answer, 422, 'invalid')
    expect(answer.body['errors']).toMatchObject([
      { pointer: '/cursor', detail: expect.stringContaining('no cursor of this list') },
    ])
  })

  test('of contacts refuses a parameter that is not there, and a purpose that names nothing', async () => {
    const unknown = await ask('GET /contacts?purpos=letters')
    expect(unknown.body['errors']).toEqual([
      { pointer: '/purpos', code: 'unknown-field', detail: 'There is no such field here.' },
    ])
    const purpose = await ask('GET /contacts?purpose=no-such&state=active')
    expectProblem(purpose, 422, 'names-nothing')
    expect(purpose.body['errors']).toEqual([
      { pointer: '/purpose', code: 'names-nothing', detail: 'There is no purpose no-such here.' },
    ])
  })

  const FORM = 'frm_0123456789abcdefghjkmnpqr'
  const CAMPAIGN = 'cmp_0123456789abcdefghjkmnpqr'
  test.each([
    [{ all: [{ on: 'form', is: [FORM] }] }, '/filter/all/0/is/0', `There is no form ${FORM} here.`],
    [
      { none: [{ on: 'message', became: 'accepted', campaign_id: CAMPAIGN }] },
      '/filter/none/0/campaign_id',
      `There is no campaign ${CAMPAIGN} here.`,
    ],
    [
      { any: [{ all: [{ on: 'consent', purpose: 'no-such', channel: 'email', is: ['active'] }] }] },
      '/filter/any/0/all/0/purpose',
      'There is no purpose no-such here.',
    ],
  ])('that is asked for by what is not there says what: %j', async (filter, pointer, detail) => {
    for (const at of ['POST /audience/people', 'POST /segments'] as const) {
      const answer = await ask(at, { ...(at === 'POST /segments' && { name: 'Some' }), filter })
      expectProblem(answer, 422, 'names-nothing')
      expect(answer.body['errors']).toEqual([{ pointer, code: 'names-nothing', detail }])
    }
  })
})

describe('the same request twice', () => {
  const key = { 'idempotency-key': 'invite-1' }

  test('is done once under one Idempotency-Key, and answered alike', async () => {
    const [one, two] = [await ask('POST /users/invite', INVITE, key), await ask('POST /users/invite', INVITE, key)]
    expect([one.status, two.status]).toEqual([200, 200])
    expect(two.body).toEqual(one.body)
    const again = await ask('POST /users/invite', INVITE)
    expect(again.body['link']).not.toBe(one.body['link'])
  })

  test('at the same moment is done once', async () => {
    const same = { 'idempotency-key': 'invite-2' }
    const [one, two] = await Promise.all([
      ask('POST /users/invite', INVITE, same),
      ask('POST /users/invite', INVITE, same),
    ])
    expect(two?.body).toEqual(one?.body)
  })

  test('is another request when its body differs, and the key is refused for it', async () => {
    expectProblem(await ask('POST /users/invite', { ...INVITE, role: 'viewer' }, key), 422, 'idempotency-key-reused')
  })

  test('that was refused is not remembered', async () => {
    const failed = { 'idempotency-key': 'invite-3' }
    expect((await ask('POST /users/invite', { ...INVITE, email: 'no-at' }, failed)).status).toBe(422)
    expect((await ask('POST /users/invite', INVITE, failed)).status).toBe(200)
  })

  test('is done once, whether or not its key stands in quotation marks', async () => {
    const one = await ask('POST /users/invite', INVITE, { 'idempotency-key': '"in\\"vite-4"' })
    const two = await ask('POST /users/invite', INVITE, { 'idempotency-key': 'in"vite-4' })
    expect(one.status).toBe(200)
    expect(two.body).toEqual(one.body)
  })

  test.each(['', '""', 'é', 'tab\there', 'x'.repeat(256), `"${'x'.repeat(256)}"`])(
    'is refused under the key %j, which cannot be kept',
    async unfit => {
      expectProblem(await ask('POST /users/invite', INVITE, { 'idempotency-key': unfit }), 400, 'idempotency-key-bad')
      expect((await ask('GET /account', undefined, { 'idempotency-key': unfit })).status).toBe(200)
    },
  )

  test('under a key as long as one may be is done once', async () => {
    const longest = { 'idempotency-key': `"${'x'.repeat(255)}"` }
    const [one, two] = [
      await ask('POST /users/invite', INVITE, longest),
      await ask('POST /users/invite', INVITE, longest),
    ]
    expect([one.status, two.body]).toEqual([200, one.body])
  })

  test('under the key of another account is another request', async () => {
    const other = await browserOf(await it.app(), await it.account())
    const [mine, theirs] = [
      await ask('POST /users/invite', INVITE, key),
      await other('POST /users/invite', INVITE, key),
    ]
    expect(theirs.body['link']).not.toBe(mine.body['link'])
  })
})

test('whoever asks too often is told how long to wait', async () => {
  const person = await browserOf(await it.app(), await it.account())
  it.clock.move(MINUTE_MS)
  const last = await asksUntil(person, API_REQUESTS_PER_MINUTE)
  expect([last.status, last.headers['ratelimit']]).toEqual([200, expect.stringContaining(';r=0;')])
  const over = await person('GET /account')
  expectProblem(over, 429, 'too-many-requests')
  expect(Number(over.headers['retry-after'])).toBeGreaterThan(0)
  it.clock.move(MINUTE_MS)
  expect((await person('GET /account')).status).toBe(200)
})

async function asksUntil(person: Ask, count: number): Promise<Asked> {
  let last = await person('GET /content/no-such')
  for (let i = 0; i < count; i++) last = await person('GET /account')
  return last
}

describe('every operation', () => {
  const ALL = Object.entries({ ...(VISITS as Record<string, Visit>), ...(OPERATIONS as Record<string, Operation>) })
  const placeOf = (at: string, id: string) => at.replace(/:\w+/g, id) as `${Method} /${string}`

  test.each(ALL.filter(([, { needs }]) => needs !== 'nothing'))('%s asks who is asking', async (_, { at }) => {
    expectProblem(await asking(await it.app(), { origin: ORIGIN })(placeOf(at, 'x')), 401, 'not-logged-in')
  })

  test.each(ALL)('%s answers whatever is sent with a yes or a no, and never breaks', async (name, { at, refuses }) => {
    const json = fc.json({ maxDepth: 3 })
    const id = fc.stringMatching(/^[a-zA-Z0-9_.~-]{1,40}$/)
    await fc.assert(
      fc.asyncProperty(id, json, fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }), async (id, body, query) => {
        const search = at.startsWith('GET') ? `?${new URLSearchParams(query)}` : ''
        const answer = await ask(
          `${placeOf(at, id)}${search}` as `${Method} /${string}`,
          at.startsWith('GET') ? undefined : body,
        )
        it.clock.move(1_000)
        if (answer.status === 200) return
        const known = [
          'invalid',
          'not-json',
          'not-logged-in',
          'not-allowed',
          'no-such-place',
          'method-not-allowed', // Of “.” and “..” in an address nothing is left.
          'foreign-origin',
          'too-many-requests',
          'policy-not-accepted',
        ]
        expect({
          name,
          text: answer.text,
          isKnown: [...known, ...Object.keys(refuses)].includes(String(answer.body['code'])),
        }).toMatchObject({ isKnown: true })
      }),
      { numRuns: name === 'session.log-out' ? 1 : 12 },
    )
  })
})

test('after all that the house is as it must be', () => checkHouse(it))
