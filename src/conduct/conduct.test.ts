import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { AccountId } from '#store/turn.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf, programOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { closeCase, listCases, openCase } from './conduct.ts'
import type { Breach } from './types.ts'

let it: TestHouse
let owned: Owned
let account: AccountId
let ask: Ask
beforeAll(async () => {
  it = await openTestHouse()
})
beforeEach(async () => {
  owned = await it.account()
  ;({ account } = owned)
  ask = await browserOf(await it.app(), owned)
})
afterEach(() => checkHouse(it))
afterAll(() => it?.close())

const TICKED: Breach = {
  kind: 'embedding-tampered',
  demand: 'AS-05',
  about: 'emb_1',
  says: 'A box is ticked.',
  evidence: { found: ['ticked'] },
}
const open = (breach: Breach = TICKED) => it.turn(account, turn => openCase(turn, breach))

test('what is seen again while its case is open is the same case, and what is seen of something else is another [AS-05]', async () => {
  const first = await open()
  expect(await open({ ...TICKED, says: 'Still ticked.' })).toBe(first)
  expect(await open({ ...TICKED, about: 'emb_2' })).not.toBe(first)
  expect(await it.turn(account, turn => listCases(turn, { limit: 9 }))).toHaveLength(2)
})

test('of two who see the same at once, both get the one case [AS-05]', async () => {
  const ids = await Promise.all([open(), open(), open()])
  expect(new Set(ids).size).toBe(1)
})

test('what is seen after its case was closed is a new one, and the old one keeps its note [AS-05]', async () => {
  const first = await open()
  it.clock.move(1_000)
  const closed = await ask(`POST /cases/${first}/close`, { note: 'mended' })
  expect(closed.body).toMatchObject({ state: 'closed', note: 'mended', closed_by: owned.user })
  const second = await open()
  expect(second).not.toBe(first)
  expect((await ask('GET /cases')).body).toMatchObject({
    data: [{ case_id: second }, { case_id: first, state: 'closed' }],
  })
  expect((await ask('GET /cases?state=open')).body['data']).toHaveLength(1)
})

test('a case is closed once', async () => {
  const id = await open()
  expect(await it.turn(account, turn => closeCase(turn, id, 'a'))).toMatchObject({ ok: true })
  expect(await it.turn(account, turn => closeCase(turn, id, 'b'))).toEqual({ ok: false, refusal: 'closed' })
  expect((await ask(`POST /cases/${id}/close`, { note: 'c' })).status).toBe(409)
})

test('a note is wanted, of more than blanks', async () => {
  const id = await open()
  expect((await ask(`POST /cases/${id}/close`, { note: '  ' })).status).toBe(422)
})

test('who may read cases need not be able to close them', async () => {
  const id = await open()
  const reader = await programOf(it, owned, ['cases.read'])
  expect(await reader(`GET /cases/${id}`)).toMatchObject({ status: 200, body: { evidence: { found: ['ticked'] } } })
  expect((await reader(`POST /cases/${id}/close`, { note: 'no' })).status).toBe(403)
})

test('a long list comes page by page, each case once', async () => {
  for (const about of ['emb_a', 'emb_b', 'emb_c']) {
    await open({ ...TICKED, about })
    it.clock.move(1_000)
  }
  const first = await ask('GET /cases?limit=2')
  const rest = await ask(`GET /cases?limit=2&cursor=${String(first.body['next_cursor'])}`)
  const about = [first, rest].flatMap(({ body }) => (body['data'] as { about: string }[]).map(row => row.about))
  expect(about).toEqual(['emb_c', 'emb_b', 'emb_a'])
  expect(rest.body['next_cursor']).toBeNull()
})
