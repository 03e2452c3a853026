import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { eventsOf } from '#ledger/ledger.ts'
import { OPERATIONS } from '#operations.ts'
import type { Operation } from '#store/operation.ts'
import { openDb, openPool } from '#store/db.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { assignHere } from './operator-here.ts'
import { isOperators, OPERATOR_RIGHTS_OF } from './rules.ts'
import { OPERATOR_ROLES } from './types.ts'

let it: TestHouse
let first: Owned
let second: Owned
let administrator: Ask
let other: Ask
beforeAll(async () => {
  it = await openTestHouse()
  first = await it.account()
  administrator = await browserOf(await it.app(), first)
})
beforeEach(async () => {
  second = await it.account()
  other = await browserOf(await it.app(), second)
})
afterAll(() => it?.close())

const assign = (operator_role: string | null, email = second.email, ask = administrator) =>
  ask('PUT /operators', { email, operator_role })

test('the first user is the administrator, and everybody else is no operator', async () => {
  const { data } = (await administrator('GET /operators')).body as { data: { user_id: string }[] }
  expect(data.map(it => it.user_id)).toContain(first.user)
  expect(data.map(it => it.user_id)).not.toContain(second.user)
  expect((await other('GET /operators')).status).toBe(403)
})

test.each(OPERATOR_ROLES)('whoever is named %s may do what the table says from the next request on', async role => {
  expect(await assign(role)).toMatchObject({ status: 200, body: { user_id: second.user } })
  expect((await other('GET /operators')).status).toBe(200)
  const mayOperate = (OPERATOR_RIGHTS_OF[role] as readonly string[]).includes('operate')
  expect((await assign('reviewer', 'nobody@bakery.example', other)).status).toBe(mayOperate ? 404 : 403)
  expect((await assign(null)).status).toBe(200)
  expect((await other('GET /operators')).status).toBe(403)
})

test('nobody changes their own role, nor one of somebody who is not here [EN-04]', async () => {
  expect((await assign('reviewer', first.email)).body).toMatchObject({ code: 'yourself', demand: 'EN-04' })
  expect((await assign('reviewer', 'nobody@bakery.example')).body).toMatchObject({ code: 'absent' })
  expect((await assign('owner')).status).toBe(422)
})

test('what is done in an account that somebody names is an operator’s, and is told once', () => {
  const elsewhere = Object.entries(OPERATIONS as Record<string, Operation>).filter(([, it]) => it.elsewhere)
  for (const [name, { needs, follows }] of elsewhere)
    expect([name, isOperators(needs), follows]).toEqual([name, true, undefined])
})

test('the audit trail has who was named what [EN-04]', async () => {
  await assign('trust-lead')
  await it.settle()
  const said = await it.turn(first.account, turn => eventsOf(turn, ['audit'], { limit: 50 }))
  const acts = said.map(entry => entry.said.payload as { act: string; on: object })
  expect(acts).toContainEqual(
    expect.objectContaining({ act: 'operators.role', on: { user: second.user, role: 'trust-lead' } }),
  )
})

test('an administrator opens the installation to other organisations, and closes it again; nobody else does', async () => {
  const app = await it.app()
  const come = (email: string) =>
    app.inject({
      method: 'POST',
      url: '/v1/sign-up',
      payload: {
        email,
        password: 'four unrelated words here',
        name: 'Cy Baker',
        account_name: 'Third Bakery',
        locale: 'en',
      },
    })
  const set = (ask: Ask, sign_up_open: boolean) => ask('PATCH /installation', { sign_up_open })
  expect((await set(administrator, false)).body).toEqual({ sign_up_open: false })
  expect((await come('cy@third.example')).json()).toMatchObject({ code: 'sign-up-closed' })
  expect((await set(other, true)).status).toBe(403)
  expect((await set(administrator, true)).body).toEqual({ sign_up_open: true })
  expect((await come('cy@third.example')).statusCode).toBe(200)
  expect((await administrator('GET /installation')).body).toMatchObject({ sign_up_open: true, has_operator: true })
  await it.settle()
  const said = await it.turn(first.account, turn => eventsOf(turn, ['audit'], { limit: 50 }))
  const acts = said.map(entry => (entry.said.payload as { act: string }).act)
  expect(acts).toEqual(expect.arrayContaining(['installation.sign-up-closed', 'installation.sign-up-opened']))
})

test('whoever has the machine names operators too, but not the last administrator away', async () => {
  const pool = openPool(it.connect, 'optimail_platform', 1)
  const here = (email: string, role: 'administrator' | 'reviewer' | null) => assignHere(openDb(pool), email, role)
  expect(await here(first.email, 'reviewer')).toMatchObject({ refusal: 'last-administrator' })
  expect(await here(second.email, 'administrator')).toMatchObject({ ok: true })
  expect(await here(first.email, null)).toMatchObject({ ok: true })
  expect(await here(second.email, null)).toMatchObject({ refusal: 'last-administrator' })
  expect(await here(first.email, 'administrator')).toMatchObject({ ok: true })
  expect(await here('who@bakery.example', null)).toMatchObject({ refusal: 'absent' })
  await pool.end()
})
