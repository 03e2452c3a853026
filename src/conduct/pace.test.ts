import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '#base/limits.ts'
import type { AccountId } from '#store/turn.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { impose, isWithinShare, lift, openCase, signal, standingOf } from './conduct.ts'

let it: TestHouse
let account: AccountId
beforeAll(async () => {
  it = await openTestHouse()
  account = (await it.account()).account
})
afterAll(() => it?.close())

const sent = (n: number) => it.turn(account, turn => signal(turn, { kind: 'accepted', service: 'email', n }))
const mayGoOn = () => it.turn(account, async turn => isWithinShare(turn, await standingOf(turn), 'email'))

test('an account on its way back sends a share of a usual day, a hundred at least, and then as before [EN-04]', async () => {
  await sent(30_000)
  it.clock.move(2 * DAY_MS)
  const breach = { kind: 'by-hand', demand: 'AS-06', about: 'x', says: 'x', evidence: {} } as const
  const id = await it.turn(account, turn => openCase(turn, breach))
  const throttle = { case: id, step: 'throttle', services: ['email'], automated: true } as const
  const half = await it.turn(account, turn => impose(turn, { ...throttle, share: 0.5 }))
  await sent(499)
  expect(await mayGoOn()).toBe(true)
  await sent(1)
  expect(await mayGoOn()).toBe(false)
  it.clock.move(DAY_MS + HOUR_MS)
  expect(await mayGoOn()).toBe(true)
  await it.turn(account, turn => lift(turn, half, 'Its step is done.'))
  await it.turn(account, turn => impose(turn, { ...throttle, share: 0.01 }))
  await sent(99)
  expect(await mayGoOn()).toBe(true)
  await sent(1)
  expect(await mayGoOn()).toBe(false)
})

test('who is throttled without a plan is not held to a share', async () => {
  const other = (await it.account()).account
  await it.turn(other, async turn => {
    const breach = { kind: 'by-hand', demand: 'AS-06', about: 'x', says: 'x', evidence: {} } as const
    await impose(turn, { case: await openCase(turn, breach), step: 'throttle', services: ['email'], automated: true })
    await signal(turn, { kind: 'accepted', service: 'email', n: 10_000 })
    expect(await isWithinShare(turn, await standingOf(turn), 'email')).toBe(true)
  })
})
