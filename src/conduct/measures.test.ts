import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { eventsOf } from '#ledger/ledger.ts'
import type { AccountId } from '#store/turn.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { impose, lift, measuresOf, mayUse, openCase, standingOf } from './conduct.ts'
import type { Imposed } from './measure-types.ts'
import { readMeasure } from './measures.ts'
import type { CaseId } from './types.ts'

let it: TestHouse
let account: AccountId
let about: CaseId
beforeAll(async () => {
  it = await openTestHouse()
})
beforeEach(async () => {
  ;({ account } = await it.account())
  about = await it.turn(account, turn =>
    openCase(turn, { kind: 'import-untrue', demand: 'AS-11', about: 'imp_1', says: 'Untrue.', evidence: {} }),
  )
})
afterEach(() => checkHouse(it))
afterAll(() => it?.close())

const put = (over: Partial<Imposed> = {}) =>
  it.turn(account, turn =>
    impose(turn, { case: about, step: 'restrict', services: ['email'], automated: false, ...over }),
  )
const may = (...asked: Parameters<typeof mayUse> extends [unknown, ...infer Rest] ? Rest : never) =>
  it.turn(account, async turn => mayUse(await standingOf(turn), ...asked))

test('what is restricted cannot be used, until it is lifted [EN-02]', async () => {
  const id = await put()
  expect([await may('email'), await may('imports')]).toEqual([false, true])
  expect(await it.turn(account, turn => lift(turn, id, 'mended'))).toMatchObject({
    ok: true,
    value: { reason: 'mended' },
  })
  expect(await may('email')).toBe(true)
  expect(await it.turn(account, turn => lift(turn, id, 'again'))).toEqual({ ok: false, refusal: 'lifted' })
})

test('a suspension is of everything [EN-01]', async () => {
  await put({ step: 'suspend', services: [] })
  expect([await may('email'), await may('api-keys'), await may('forms')]).toEqual([false, false, false])
})

test('the same for the same case is one measure, though several impose it at once [EN-02]', async () => {
  const ids = await Promise.all([put(), put(), put()])
  expect(new Set(ids).size).toBe(1)
  expect(await it.turn(account, turn => measuresOf(turn, { limit: 9 }))).toHaveLength(1)
  expect(await put({ services: ['imports'] })).not.toBe(ids[0])
})

test('what is imposed again holds as long as the longer of the two [EN-02]', async () => {
  const at = (ms: number) => new Date(it.clock.nowMs() + ms)
  const id = await put({ until: at(1_000) })
  expect(await put({ until: at(5_000) })).toBe(id)
  expect(await put({ until: at(2_000) })).toBe(id)
  it.clock.move(3_000)
  expect(await may('email')).toBe(false)
  it.clock.move(3_000)
  expect(await may('email')).toBe(true)
})

test('what was kept of a service that there is no more is read without it [EN-02]', async () => {
  const id = await put({ services: ['email', 'imports'] })
  await it.house.platformPool.query(
    `update measure set services = array['email', 'automations', 'imports'] where measure_id = $1`,
    [id],
  )
  expect(await it.turn(account, turn => readMeasure(turn, id))).toMatchObject({ services: ['email', 'imports'] })
})

test('what one account may not do, another still may [EN-02]', async () => {
  await put({ step: 'suspend' })
  const other = await it.account()
  expect(await it.turn(other.account, async turn => mayUse(await standingOf(turn), 'email'))).toBe(true)
})

test('a measure stands in the ledger, imposed and lifted [EN-02]', async () => {
  const id = await put()
  await it.turn(account, turn => lift(turn, id, 'mended'))
  await it.settle()
  const told = await it.turn(account, turn => eventsOf(turn, ['measure'], { limit: 9 }))
  expect(told.map(({ said }) => said.payload)).toEqual([
    expect.objectContaining({ measure: id, state: 'lifted' }), // The newest first.
    expect.objectContaining({ measure: id, case: about, state: 'imposed', step: 'restrict', services: ['email'] }),
  ])
})
