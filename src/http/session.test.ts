import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOUR_MS, LOGIN_TRIES_MAX, LOGIN_TRIES_WINDOW_MS, SESSION_IDLE_MS, SESSION_MAX_MS } from '#base/limits.ts'
import { type Ask, asking, browserOf, ORIGIN } from '../../test/client.ts'
import { openTestHouse, type Owned, PASSWORD, type TestHouse } from '../../test/house.ts'

let it: TestHouse
let owned: Owned
let ask: Ask
beforeAll(async () => {
  it = await openTestHouse()
  owned = await it.account()
  ask = asking(await it.app(), { origin: ORIGIN })
})
afterAll(() => it.close())

const cookieOf = (answer: Awaited<ReturnType<Ask>>) => String(answer.headers['set-cookie'] ?? '')

describe('the cookie of a log-in', () => {
  test.each(['GET /installation', 'GET /openapi.json', 'GET /account', 'GET /no-such-place'] as const)(
    'no cookie comes before an act: %s [CK-04]',
    async at => {
      expect((await ask(at)).headers['set-cookie']).toBeUndefined()
    },
  )

  test('a log-in that fails sets none [CK-04]', async () => {
    const answer = await ask('POST /log-in', { email: owned.email, password: 'not it at all' })
    expect([answer.status, answer.headers['set-cookie']]).toEqual([401, undefined])
  })

  test('it is random, says nothing of whom it is for, and no script can read it [CK-05]', async () => {
    const cookies = await Promise.all(
      [1, 2].map(async () => cookieOf(await ask('POST /log-in', { email: owned.email, password: PASSWORD }))),
    )
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^optimail=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/)
      for (const word of [owned.email, owned.user, owned.account])
        expect(Buffer.from(cookie.slice(9, 52), 'base64url').includes(word)).toBe(false)
    }
    expect(cookies[0]).not.toBe(cookies[1])
  })

  test('only its hash is kept', async () => {
    const { cookie } = await browserOf(await it.app(), owned)
    const { rows } = await it.house.platformPool.query<{ all: string }>(
      'select jsonb_agg(session)::text as all from session',
    )
    expect(rows[0]?.all).not.toContain(cookie.split('=')[1])
  })

  test('over https its name forbids another path, another host and plain http', async () => {
    const secure = await openTestHouse({ publicUrl: 'https://mail.example.org' })
    try {
      const person = await secure.account()
      const answer = await asking(await secure.app(), { origin: ORIGIN })('POST /log-in', {
        email: person.email,
        password: PASSWORD,
      })
      expect(cookieOf(answer)).toMatch(/^__Host-optimail=[^;]+; Path=\/; HttpOnly; .*; Secure$/)
    } finally {
      await secure.close()
    }
  })

  test('a log-out ends it at once, and takes it back', async () => {
    const mine = await browserOf(await it.app(), owned)
    expect((await mine('GET /account')).status).toBe(200)
    expect(cookieOf(await mine('POST /log-out', {}))).toMatch(/^optimail=; .*Max-Age=0/)
    expect((await mine('GET /account')).status).toBe(401)
  })
})

describe('a request from another site', () => {
  const SITES = {
    'no origin': {},
    'another origin': { origin: 'https://evil.example' },
    'another port': { origin: 'http://localhost:8081' },
    'an opaque origin': { origin: 'null' },
    'what the browser calls cross-site': { origin: ORIGIN, 'sec-fetch-site': 'cross-site' },
    'a sister domain': { origin: ORIGIN, 'sec-fetch-site': 'same-site' },
  } as const

  test.each(Object.entries(SITES))('is refused when it changes something: %s', async (_, headers) => {
    const { cookie } = await browserOf(await it.app(), owned)
    const foreign = asking(await it.app(), { cookie, ...headers })
    const answer = await foreign('POST /users/invite', { email: 'eve@evil.example', role: 'owner' })
    expect([answer.status, answer.body['code']]).toEqual([403, 'foreign-origin'])
    expect((await foreign('POST /log-out', {})).body['code']).toBe('foreign-origin')
  })

  test('may read, for what it reads the browser keeps from it', async () => {
    const { cookie } = await browserOf(await it.app(), owned)
    expect((await asking(await it.app(), { cookie })('GET /account')).status).toBe(200)
  })
})

describe('a session ends', () => {
  test('when nobody used it for two weeks', async () => {
    const mine = await browserOf(await it.app(), owned)
    it.clock.move(SESSION_IDLE_MS - HOUR_MS)
    expect((await mine('GET /account')).status).toBe(200)
    it.clock.move(SESSION_IDLE_MS + HOUR_MS)
    expect((await mine('GET /account')).status).toBe(401)
  })

  test('after ninety days, however much it is used', async () => {
    const mine = await browserOf(await it.app(), owned)
    const step = SESSION_IDLE_MS - HOUR_MS
    for (let passedMs = step; passedMs < SESSION_MAX_MS; passedMs += step) {
      it.clock.move(step)
      expect((await mine('GET /account')).status).toBe(200)
    }
    it.clock.move(step)
    expect((await mine('GET /account')).status).toBe(401)
  })
})

describe('guessing a password', () => {
  test('ends after ten tries, for the right one too, until the window is over', async () => {
    const other = await it.account({ email: 'guessed@bakery.example' })
    const guess = (password: string) => ask('POST /log-in', { email: other.email, password })
    for (let i = 0; i < LOGIN_TRIES_MAX; i++) expect((await guess(`a wrong guess ${i}`)).status).toBe(401)
    const answer = await guess(PASSWORD)
    expect([answer.status, answer.body['code']]).toEqual([429, 'too-many-tries'])
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    it.clock.move(LOGIN_TRIES_WINDOW_MS)
    expect((await guess(PASSWORD)).status).toBe(200)
  })

  test('an address that nobody has is answered like one that somebody has', async () => {
    const [known, unknown] = await Promise.all(
      [owned.email, 'nobody@nowhere.example'].map(email => ask('POST /log-in', { email, password: 'a wrong guess' })),
    )
    expect({ ...unknown?.body, request_id: '' }).toEqual({ ...known?.body, request_id: '' })
  })
})
