import { z } from 'zod'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INVITATION_MS } from '#base/limits.ts'
import { RIGHTS, type Right } from '#base/right.ts'
import { eventsOf } from '#ledger/ledger.ts'
import { OPERATIONS } from '#operations.ts'
import { POLICY_VERSION } from '#policy/versions.ts'
import type { Operation } from '#store/operation.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, asking, browserOf, type Method, ORIGIN, programOf } from '../../test/client.ts'
import { asOwner } from '../../test/database.ts'
import { sampleOf } from '../../test/sample.ts'
import { openTestHouse, type Owned, PASSWORD, type TestHouse } from '../../test/house.ts'
import { passwordMatches } from './password.ts'
import { isOperators, passwordFlaw, RIGHTS_OF, SENDING_RIGHTS } from './rules.ts'
import { ROLES, type Role } from './types.ts'

let it: TestHouse
let owned: Owned
let owner: Ask
beforeAll(async () => {
  it = await openTestHouse()
  owned = await it.account()
  owner = await browserOf(await it.app(), owned)
})
afterAll(() => it.close())

const ALL = Object.entries(OPERATIONS as Record<string, Operation>)
const NOWHERE = '0'.repeat(25)
/** The operation, about something that is not there: enough to see who may ask. */
const placeOf = (at: string) => at.replaceAll(/:(\w+)/g, `xxx_${NOWHERE}`) as `${Method} /${string}`
const askNothing = async (ask: Ask, { at }: Operation) => {
  it.clock.move(100)
  return ask(placeOf(at), at.startsWith('GET') ? undefined : {})
}

async function colleague(role: Role): Promise<Ask> {
  const email = `${role}-${it.clock.nowMs()}@bakery.example`
  const invited = await owner('POST /users/invite', { email, role })
  const invitation = new URL(String(invited.body['link'])).searchParams.get('invitation')
  const app = await it.app()
  await asking(app, { origin: ORIGIN })('POST /sign-up', { email, password: PASSWORD, name: role, invitation })
  return browserOf(app, { email, password: PASSWORD })
}

describe('the first sign-up', () => {
  const PERSON = { password: PASSWORD, name: 'Eve', account_name: 'Eve’s' }

  test('makes the operator, and closes the door behind them', async () => {
    const empty = await openTestHouse()
    try {
      const ask = asking(await empty.app())
      expect((await ask('GET /installation')).body).toMatchObject({ sign_up_open: true, has_operator: false })
      const both = await Promise.all(
        ['one@a.example', 'two@a.example'].map(email => ask('POST /sign-up', { ...PERSON, email })),
      )
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 403])
      expect((await ask('GET /installation')).body).toMatchObject({ sign_up_open: false, has_operator: true })
      expect((await ask('POST /sign-up', { ...PERSON, email: 'three@a.example' })).body).toMatchObject({
        code: 'sign-up-closed',
      })
    } finally {
      await empty.close()
    }
  })

  const FLAWS = [
    ['elevenchars', 'too-short'],
    ['x'.repeat(257), 'too-long'],
    ['passwordpassword', 'too-common'],
    ['aaaaaaaaaaaa', 'too-common'],
    ['ada.lovelace rules', 'too-common'],
    ['twelve chars', undefined],
    ['x'.repeat(252).concat('abcd'), undefined],
    ['пароль из слов', undefined],
  ] as const
  test.each(FLAWS)('a password like %j is %s', (password, flaw) => {
    expect(passwordFlaw(password, 'ada.lovelace@bakery.example')).toBe(flaw)
  })

  test('a stored password that is none of ours matches nothing', async () => {
    expect(await passwordMatches('', '')).toBe(false)
    expect(await passwordMatches('x', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA')).toBe(false)
  })
})

describe('roles', () => {
  test.each(ROLES)('%s may do what the table says, and nothing else', async role => {
    const ask = role === 'owner' ? owner : await colleague(role)
    const rights: readonly Right[] = RIGHTS_OF[role]
    for (const [name, operation] of ALL) {
      if (name === 'account.update' || name === 'sandbox.clear') continue // Would be done, and not be refused.
      const { body } = await askNothing(ask, operation)
      const may = rights.includes(operation.needs) || (role === 'owner' && isOperators(operation.needs))
      expect([name, body['code'] === 'not-allowed']).toEqual([name, !may])
    }
  })

  test('a right is somebody’s: none can be reached by nobody', () => {
    expect(RIGHTS.filter(right => !isOperators(right) && !RIGHTS_OF.owner.some(it => it === right))).toEqual([])
  })
})

describe('API keys', () => {
  test('carry their scopes and nothing else, whoever made them', async () => {
    const ask = await programOf(it, owned, ['contacts.read'])
    for (const [name, operation] of ALL) {
      const { body } = await askNothing(ask, operation)
      expect([name, body['code'] === 'not-allowed']).toEqual([name, operation.needs !== 'contacts.read'])
    }
  })

  test.each(['users.write', 'keys.write', 'review', 'decide', 'operate', 'account.write'])(
    'cannot carry %s',
    async scope => {
      expect((await owner('POST /keys', { name: 'too much', scopes: ['account.read', scope] })).body).toMatchObject({
        code: 'not-grantable',
        errors: [{ pointer: '/scopes/1', detail: `No key can carry “${scope}”.` }],
      })
    },
  )

  test('are shown once, end at once, and say who used them', async () => {
    const made = await owner('POST /keys', { name: 'once', scopes: ['account.read'], mode: 'test' })
    expect(made.body['key']).toMatch(/^om_test_[A-Za-z0-9_-]{43}$/)
    const listed = await owner('GET /keys')
    expect(listed.text).not.toContain(made.body['key'])
    const ask = asking(await it.app(), { authorization: `Bearer ${String(made.body['key'])}` })
    expect((await ask('GET /account')).body).toMatchObject({ actor: { kind: 'key', id: made.body['key_id'] } })
    await owner(`DELETE /keys/${String(made.body['key_id'])}`, {})
    expect((await ask('GET /account')).status).toBe(401)
  })

  test.each(['', 'om_live_', `om_live_${'x'.repeat(43)}`, 'Basic abc', `om_live_${'x'.repeat(4_000)}`])(
    '%j opens nothing',
    async key => {
      expect((await asking(await it.app(), { authorization: `Bearer ${key}` })('GET /account')).status).toBe(401)
    },
  )
})

const idFor: Readonly<Record<string, string>> = {
  template_id: `tpl_${NOWHERE}`,
  list_id: `cls_${NOWHERE}`,
  text_id: `txi_${NOWHERE}`,
}

describe('the policies', () => {
  const sending = ALL.filter(([, { needs }]) => SENDING_RIGHTS.includes(needs))

  test.each(sending)(
    '%s refuses before somebody accepts them, for a person and for a key [AS-02]',
    async (_, operation) => {
      const other = await it.account({ accepts: false })
      for (const ask of [await browserOf(await it.app(), other), await programOf(it, other)]) {
        const schema = z.toJSONSchema(operation.takes, { io: 'input', unrepresentable: 'any' })
        const sample = sampleOf(schema as Parameters<typeof sampleOf>[0], name => idFor[name]) as object // A record, as operations take.
        const body = { ...sample, ...operation.example, rev: 1, to: 'ada@bakery.example' }
        const shape = Object.keys((operation.takes as { shape?: object }).shape ?? {}) // A strict object, as all of them.
        const fitting = Object.fromEntries(Object.entries(body).filter(([name]) => shape.includes(name)))
        const nowhere = (_: string, member: string) => idFor[member] ?? `cmp_${NOWHERE}`
        const path = operation.at.replaceAll(/:(\w+)/g, nowhere) as `${Method} /${string}`
        expect((await ask(path, fitting)).body).toMatchObject({
          status: 403,
          code: 'policy-not-accepted',
          demand: 'AS-02',
        })
      }
    },
  )

  test('there is something that sends', () => expect(sending.length).toBeGreaterThan(1))

  test('are accepted by version: another than the one in force is refused [AS-02]', async () => {
    const ask = await browserOf(await it.app(), await it.account({ accepts: false }))
    expect((await ask('POST /policies/accept', { version: 'anti-spam@2024-06' })).body).toMatchObject({
      code: 'not-in-force',
      demand: 'AS-02',
    })
    expect((await ask('GET /policies')).body).toMatchObject({ accepted: false })
    expect((await ask('POST /policies/accept', { version: POLICY_VERSION })).status).toBe(200)
    expect((await ask('GET /policies')).body).toMatchObject({ accepted: true })
  })

  test('are accepted by a person, and the log has who it was [AS-02]', async () => {
    const other = await it.account()
    await it.settle()
    const [accepted] = await it.turn(other.account, turn => eventsOf(turn, ['account.accept'], { limit: 2 }))
    expect(accepted).toMatchObject({ type: 'account.accept', said: { payload: { user: other.user } } })
  })

  test('a new version asks again: an acceptance of another one lets nothing out [AS-02]', async () => {
    const other = await it.account()
    await asOwner(it.connect, owner =>
      owner.query(`update policy_acceptance set version = 'anti-spam@2024-06' where account_id = $1`, [other.account]),
    )
    const ask = await browserOf(await it.app(), other)
    expect((await ask('GET /policies')).body).toMatchObject({ accepted: false })
    expect((await ask(`POST /campaigns/cmp_${NOWHERE}/resume`, {})).body).toMatchObject({ code: 'policy-not-accepted' })
  })
})

test('whoever asks is told what they may do: by their role, or by the scopes of their key', async () => {
  const rights = (await owner('GET /account')).body['rights']
  expect(rights).toContain('users.write')
  const made = await owner('POST /keys', { name: 'reads', scopes: ['account.read', 'forms.read'] })
  const asked = await asking(await it.app())('GET /account', undefined, {
    authorization: `Bearer ${String(made.body['key'])}`,
  })
  expect(asked.body['rights']).toEqual(['account.read', 'forms.read'])
})

describe('an invitation', () => {
  const link = async (email: string, role: Role = 'viewer') =>
    new URL(String((await owner('POST /users/invite', { email, role })).body['link'])).searchParams.get('invitation')
  const join = async (email: string, invitation: string | null) =>
    asking(await it.app())('POST /sign-up', { email, password: PASSWORD, name: 'Guest', invitation })

  test('lets its guest in, once', async () => {
    const token = await link('guest@bakery.example')
    expect((await join('guest@bakery.example', token)).body).toMatchObject({ account_id: owned.account })
    expect((await join('guest@bakery.example', token)).body).toMatchObject({ code: 'invitation-ended' })
  })

  test('is for that address alone', async () => {
    expect((await join('other@bakery.example', await link('meant@bakery.example'))).body).toMatchObject({
      code: 'invitation-ended',
    })
  })

  test('two at once are one', async () => {
    const token = await link('twice@bakery.example')
    const both = await Promise.all([1, 2].map(() => join('twice@bakery.example', token)))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 403])
  })

  test('ends after a week', async () => {
    const [first, second] = [await link('soon@bakery.example'), await link('late@bakery.example')]
    it.clock.move(INVITATION_MS - 1_000)
    expect((await join('soon@bakery.example', first)).status).toBe(200)
    it.clock.move(2_000)
    expect((await join('late@bakery.example', second)).body).toMatchObject({ code: 'invitation-ended' })
    owner = await browserOf(await it.app(), owned)
  })

  test('whoever is taken out is out on the next request; oneself one cannot take out', async () => {
    const guest = await colleague('editor')
    const { actor } = (await guest('GET /account')).body as { actor: { id: string } }
    expect((await owner(`DELETE /users/${actor.id}`, {})).status).toBe(200)
    expect((await guest('GET /account')).status).toBe(401)
    expect((await owner(`DELETE /users/${owned.user}`, {})).body).toMatchObject({ code: 'yourself' })
  })
})

test('whoever is taken out leaves no way back: the keys and the invitations that they made end with them', async () => {
  const guest = await colleague('owner')
  const { actor } = (await guest('GET /account')).body as { actor: { id: string } }
  const made = await guest('POST /keys', { name: 'left behind', scopes: ['account.read'] })
  const kept = await owner('POST /keys', { name: 'kept', scopes: ['account.read'] })
  const byKey = async (key: unknown) =>
    (await asking(await it.app(), { authorization: `Bearer ${String(key)}` })('GET /account')).status
  const invited = await guest('POST /users/invite', { email: 'friend@bakery.example', role: 'owner' })
  const invitation = new URL(String(invited.body['link'])).searchParams.get('invitation')
  expect([await byKey(made.body['key']), await byKey(kept.body['key'])]).toEqual([200, 200])
  await owner(`DELETE /users/${actor.id}`, {})
  expect([await byKey(made.body['key']), await byKey(kept.body['key'])]).toEqual([401, 200])
  const friend = { email: 'friend@bakery.example', password: PASSWORD, name: 'Friend', invitation }
  expect((await asking(await it.app())('POST /sign-up', friend)).body).toMatchObject({ code: 'invitation-ended' })
})

test('after all that the house is as it must be', () => checkHouse(it))
