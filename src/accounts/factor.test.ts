import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  CODE_STEP_MS,
  CODE_TRIES_MAX,
  CODE_TRIES_WINDOW_MS,
  LOGIN_TRIES_MAX,
  LOGIN_TRIES_WINDOW_MS,
  RECOVERY_CODES,
  SESSION_HALF_OPEN_MS,
} from '#base/limits.ts'
import { no } from '#base/result.ts'
import { eventsOf } from '#ledger/ledger.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, asking, browserOf, ORIGIN, programOf } from '../../test/client.ts'
import { authenticatorOf, secretIn } from '../../test/factor.ts'
import { openTestHouse, type Owned, PASSWORD, type TestHouse } from '../../test/house.ts'
import { secondFactorOf } from './accounts.ts'
import { codeIn, recoveryCode } from './factor-rules.ts'
import { codeAt, stepOf } from './totp.ts'

let it: TestHouse
let open: Ask
let owned: Owned
let me: Ask & { readonly cookie: string }
beforeAll(async () => {
  it = await openTestHouse()
  open = asking(await it.app(), { origin: ORIGIN })
})
beforeEach(async () => {
  it.clock.move(CODE_TRIES_WINDOW_MS)
  owned = await it.account()
  me = await browserOf(await it.app(), owned)
})
afterAll(() => it.close())

const half = async (person: Pick<Owned, 'email' | 'password'> = owned) => {
  const answer = await open('POST /log-in', { email: person.email, password: person.password })
  const cookie = String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? ''
  return { answer, cookie, ask: asking(await it.app(), { origin: ORIGIN, cookie }) }
}
const step = (code: string) => it.turn(owned.account, turn => secondFactorOf(turn, code))

describe('the codes of an authenticator', () => {
  // RFC 6238, Appendix B, for SHA-1; the last six of its eight digits.
  const SEED = new TextEncoder().encode('12345678901234567890')
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at %d seconds it is %s', (seconds, code) => {
    expect(codeAt(SEED, seconds * 1_000)).toBe(code)
    expect(stepOf(SEED, code, seconds * 1_000)).toBe(Math.floor(seconds / 30))
  })

  test('are good one step early and one step late, and no more', () => {
    const nowMs = 1_111_111_111_000
    const at = (steps: number) => stepOf(SEED, codeAt(SEED, nowMs + steps * CODE_STEP_MS), nowMs)
    const now = Math.floor(nowMs / CODE_STEP_MS)
    expect([-2, -1, 0, 1, 2].map(at)).toEqual([undefined, now - 1, now, now + 1, undefined])
  })

  test.each([
    ['123456', { kind: 'totp', code: '123456' }],
    [' 123 456 ', { kind: 'totp', code: '123456' }],
    ['123-456', { kind: 'totp', code: '123456' }],
    ['1234567', undefined],
    ['12345', undefined],
    ['ABCDE-FGH1K', { kind: 'recovery', code: 'abcdefgh1k' }],
    ['abcde fghlk', { kind: 'recovery', code: 'abcdefgh1k' }],
    ['OOOOO-IIIII', { kind: 'recovery', code: '0000011111' }],
    ['abcde-fghu', undefined],
    ['abcde-fghku', undefined],
    ['', undefined],
    ['１２３４５６', undefined],
  ])('typed as %j it is %j', (typed, is) => expect(codeIn(typed)).toEqual(is))

  test('a recovery code is read back however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), fc.boolean(), (chance, shouts) => {
        const code = recoveryCode(chance)
        const typed = shouts ? code.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'I') : code.replace('-', ' ')
        expect(codeIn(typed)).toEqual({ kind: 'recovery', code: code.replace('-', '') })
      }),
    )
  })
})

describe('setting it up', () => {
  test('shows a link, letters and a picture of the same secret, and keeps it sealed', async () => {
    const { body } = await me('POST /second-factor', { password: PASSWORD })
    const uri = new URL(String(body['uri']))
    expect([uri.protocol, uri.host, uri.searchParams.get('secret')]).toEqual(['otpauth:', 'totp', body['secret']])
    expect([uri.searchParams.get('period'), uri.searchParams.get('digits')]).toEqual(['30', '6'])
    expect(decodeURIComponent(uri.pathname)).toContain(owned.email)
    expect(body['qr_svg']).toMatch(/^<svg [^>]*viewBox/)
    const { rows } = await it.house.platformPool.query<{ secret: Buffer }>('select secret from second_factor')
    for (const { secret } of rows) expect(secret.includes(Buffer.from(secretIn(body)))).toBe(false)
  })

  test('is on only when a code has confirmed it; until then a log-in asks for none', async () => {
    const { body } = await me('POST /second-factor', { password: PASSWORD })
    expect((await me('GET /second-factor')).body).toEqual({ on: false, since: null, recovery_codes_left: 0 })
    expect((await half()).answer.body).toMatchObject({ asks_code: false })
    expect((await me('POST /second-factor/confirm', { code: '000000' })).body).toMatchObject({ code: 'wrong-code' })
    const code = codeAt(secretIn(body), it.clock.nowMs())
    const confirmed = await me('POST /second-factor/confirm', { code })
    expect(new Set(confirmed.body['recovery_codes'] as string[]).size).toBe(RECOVERY_CODES)
    expect((await me('GET /second-factor')).body).toMatchObject({ on: true, recovery_codes_left: RECOVERY_CODES })
    expect(await step(code), 'the confirming code is used').toEqual(no('wrong-code'))
  })

  test('asks for the password, ten times in a quarter of an hour', async () => {
    for (let i = 0; i < LOGIN_TRIES_MAX; i++)
      expect((await me('POST /second-factor', { password: 'not it' })).body).toMatchObject({ code: 'wrong-password' })
    expect(await me('POST /second-factor', { password: PASSWORD })).toMatchObject({
      status: 429,
      headers: { 'retry-after': expect.anything() as string },
    })
  })

  test('twice is refused while one is on; a second proposal replaces one that was not confirmed', async () => {
    const first = await me('POST /second-factor', { password: PASSWORD })
    const second = await me('POST /second-factor', { password: PASSWORD })
    const codeOf = ({ body }: typeof first) => codeAt(secretIn(body), it.clock.nowMs())
    expect((await me('POST /second-factor/confirm', { code: codeOf(first) })).body).toMatchObject({
      code: 'wrong-code',
    })
    expect((await me('POST /second-factor/confirm', { code: codeOf(second) })).status).toBe(200)
    expect((await me('POST /second-factor', { password: PASSWORD })).body).toMatchObject({ code: 'set-up-already' })
  })

  test('is for persons: a key can neither set one up, nor read of one, nor show one', async () => {
    const program = await programOf(it, owned)
    for (const [at, body] of [
      ['GET /second-factor', undefined],
      ['POST /second-factor', { password: PASSWORD }],
      ['POST /second-factor/confirm', { code: '123456' }],
      ['POST /second-factor/turn-off', { code: '123456' }],
    ] as const)
      expect((await program(at, body)).body).toMatchObject({ code: 'a-person-confirms' })
  })
})

describe('a log-in with it', () => {
  test('is half open until the code comes: it opens nothing, and ends by itself', async () => {
    const mine = await authenticatorOf(it, me)
    const { answer, ask } = await half()
    expect([answer.status, answer.body['asks_code']]).toEqual([200, true])
    for (const at of ['GET /account', 'GET /contacts', 'GET /second-factor'] as const)
      expect((await ask(at)).status).toBe(401)
    it.clock.move(SESSION_HALF_OPEN_MS)
    expect((await ask('POST /log-in/code', { code: mine.code() })).body).toMatchObject({ code: 'begin-anew' })
  })

  test('goes on with the code, under a new cookie; the old one opens nothing', async () => {
    const mine = await authenticatorOf(it, me)
    const { cookie, ask } = await half()
    const whole = await ask('POST /log-in/code', { code: mine.code() })
    const fresh = String(whole.headers['set-cookie']).split(';')[0] ?? ''
    expect([whole.status, fresh === cookie]).toEqual([200, false])
    expect((await asking(await it.app(), { cookie: fresh })('GET /account')).status).toBe(200)
    expect((await ask('GET /account')).status).toBe(401)
    expect((await ask('POST /log-in/code', { code: mine.next() })).body).toMatchObject({ code: 'begin-anew' })
  })

  test('a code is good once, even for two log-ins at the same time', async () => {
    const mine = await authenticatorOf(it, me)
    const [one, two] = [await half(), await half()]
    const code = mine.code()
    const both = await Promise.all([one, two].map(({ ask }) => ask('POST /log-in/code', { code })))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 403])
  })

  test('a code from before the last one that was used is refused, though its time is not over', async () => {
    const mine = await authenticatorOf(it, me)
    const earlier = mine.code()
    expect((await step(mine.next())).ok).toBe(true)
    expect(await step(earlier)).toEqual(no('wrong-code'))
  })

  test('guessing ends after five wrong codes, for the right one too, until the window is over', async () => {
    const mine = await authenticatorOf(it, me)
    const { ask } = await half()
    for (let i = 0; i < CODE_TRIES_MAX; i++)
      expect((await ask('POST /log-in/code', { code: '000000' })).body).toMatchObject({ code: 'wrong-code' })
    const answer = await ask('POST /log-in/code', { code: mine.code() })
    expect([answer.body['code'], Number(answer.headers['retry-after']) > 0]).toEqual(['too-many-tries', true])
    it.clock.move(CODE_TRIES_WINDOW_MS)
    expect((await (await half()).ask('POST /log-in/code', { code: mine.code() })).status).toBe(200)
  })

  test('who has not shown the password learns nothing of it: a wrong one is answered as for anybody', async () => {
    await authenticatorOf(it, me)
    const answers = await Promise.all(
      [owned.email, 'nobody@nowhere.example'].map(email => open('POST /log-in', { email, password: 'a wrong guess' })),
    )
    const told = answers.map(({ status, headers, body }) => [
      status,
      headers['set-cookie'],
      { ...body, request_id: '' },
    ])
    expect(told[0]).toEqual(told[1])
    expect((await open('POST /log-in/code', { code: '123456' })).body).toMatchObject({ code: 'begin-anew' })
    expect((await me('POST /log-in/code', { code: '123456' })).body, 'a whole session is no half one').toMatchObject({
      code: 'begin-anew',
    })
  })
})

describe('a recovery code', () => {
  test('is good once, for the log-in too, and the audit trail has it', async () => {
    const { codes } = await authenticatorOf(it, me)
    const { ask } = await half()
    expect((await ask('POST /log-in/code', { code: codes[0] })).status).toBe(200)
    expect((await (await half()).ask('POST /log-in/code', { code: codes[0] })).status).toBe(403)
    expect((await step(codes[1] ?? '')).ok).toBe(true)
    expect((await me('GET /second-factor')).body).toMatchObject({ recovery_codes_left: RECOVERY_CODES - 2 })
    await it.settle()
    const trail = await it.turn(owned.account, turn => eventsOf(turn, ['audit'], { limit: 50 }))
    expect(JSON.stringify(trail)).toContain('session.recovery-code')
    expect(JSON.stringify(trail)).not.toContain(codes[0])
  })

  test('of an earlier set opens nothing; neither does somebody else’s', async () => {
    const mine = await authenticatorOf(it, me)
    const fresh = await me('POST /second-factor/recovery-codes', { code: mine.codes[0] })
    expect((fresh.body['recovery_codes'] as string[]).length).toBe(RECOVERY_CODES)
    expect(await step(mine.codes[1] ?? '')).toEqual(no('wrong-code'))
    const other = await it.account()
    const theirs = await authenticatorOf(it, await browserOf(await it.app(), other))
    expect(await step(theirs.codes[0] ?? '')).toEqual(no('wrong-code'))
  })

  test('is kept as a keyed hash', async () => {
    const { codes } = await authenticatorOf(it, me)
    const { rows } = await it.house.platformPool.query<{ all: string }>(
      `select jsonb_agg(recovery_code)::text as all from recovery_code`,
    )
    for (const code of codes) expect(rows[0]?.all).not.toContain(code.replace('-', ''))
  })
})

describe('an act that asks for it', () => {
  test('takes a code that stays used, though the act is refused afterwards', async () => {
    const mine = await authenticatorOf(it, me)
    const code = mine.code()
    const refused = await it.turn(owned.account, async turn => {
      expect((await secondFactorOf(turn, code)).ok).toBe(true)
      return no('something-else')
    })
    expect(refused.ok).toBe(false)
    expect(await step(code)).toEqual(no('wrong-code'))
  })

  test('is refused to whoever has none', async () => expect(await step('123456')).toEqual(no('not-set-up')))
})

describe('turning it off', () => {
  test('needs a code; afterwards the password is enough, and the recovery codes are gone', async () => {
    const mine = await authenticatorOf(it, me)
    expect((await me('POST /second-factor/turn-off', { code: '000000' })).body).toMatchObject({ code: 'wrong-code' })
    expect((await me('POST /second-factor/turn-off', { code: mine.code() })).status).toBe(200)
    expect((await half()).answer.body).toMatchObject({ asks_code: false })
    expect(await step(mine.codes[0] ?? '')).toEqual(no('not-set-up'))
  })

  test('for a colleague is another owner’s, and stands in the audit trail', async () => {
    const email = `colleague${it.clock.nowMs()}@bakery.example`
    const invited = await me('POST /users/invite', { email, role: 'editor' })
    const invitation = new URL(String(invited.body['link'])).searchParams.get('invitation')
    const joined = await open('POST /sign-up', { email, password: PASSWORD, name: 'Cy', invitation })
    const user = String(joined.body['user_id'])
    const theirs = await browserOf(await it.app(), { email, password: PASSWORD })
    const reset = `DELETE /users/${user}/second-factor` as const
    expect((await me(reset, {})).body).toMatchObject({ code: 'not-set-up' })
    await authenticatorOf(it, theirs)
    expect((await theirs(reset, {})).body, 'an editor may not').toMatchObject({ code: 'not-allowed' })
    expect((await me(`DELETE /users/${owned.user}/second-factor`, {})).body).toMatchObject({ code: 'yourself' })
    const stranger = await browserOf(await it.app(), await it.account())
    expect((await stranger(reset, {})).body).toMatchObject({ code: 'absent' })
    expect((await me('GET /users')).body['data']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ user_id: owned.user, second_factor: false }),
        expect.objectContaining({ user_id: user, second_factor: true }),
      ]),
    )
    expect((await me(reset, {})).status).toBe(200)
    expect((await half({ email, password: PASSWORD })).answer.body).toMatchObject({ asks_code: false })
    await it.settle()
    const trail = await it.turn(owned.account, turn => eventsOf(turn, ['audit'], { limit: 50 }))
    expect(JSON.stringify(trail)).toMatch(new RegExp(`users.reset-second-factor.*${user}|${user}.*users.reset`))
  })

  test('for the operator is nobody’s who has not the machine', async () => {
    const { rows } = await it.house.platformPool.query<{ user_id: string }>(
      'select user_id from person where operator_role is not null',
    )
    const user = rows[0]?.user_id ?? ''
    await it.house.platformPool.query(
      `insert into membership (account_id, user_id, role, created_at) values ($1, $2, 'viewer', now()) on conflict do nothing`,
      [owned.account, user],
    )
    expect((await me(`DELETE /users/${user}/second-factor`, {})).body).toMatchObject({ code: 'works-elsewhere' })
    await it.house.platformPool.query('delete from membership where account_id = $1 and user_id = $2', [
      owned.account,
      user,
    ])
  })
})

describe('log-ins from version 6', () => {
  test('count together by /64, and others are not hindered', async () => {
    const from = async (ip: string) =>
      (await open('POST /log-in', { email: `x${ip}@nowhere.example`, password: 'guess' }, { 'x-forwarded-for': ip }))
        .status
    for (let i = 0; i < LOGIN_TRIES_MAX * 5; i++) expect(await from(`2001:db8:7:7::${i.toString(16)}`)).toBe(401)
    expect(await from('2001:db8:7:7:ffff::1')).toBe(429)
    expect(await from('2001:db8:7:8::1')).toBe(401)
    it.clock.move(LOGIN_TRIES_WINDOW_MS)
    expect(await from('2001:db8:7:7:ffff::1')).toBe(401)
  })
})

test('after all that the house is as it must be', () => checkHouse(it))
