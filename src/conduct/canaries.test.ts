import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AccountId } from '#store/turn.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { CANARY } from './canary-rules.ts'
import { beginCanary, canaryOf, drawnCanary, judgeCanary, signal, watchCanary } from './conduct.ts'

const PART = 100

let it: TestHouse
let account: AccountId
beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
})
afterAll(() => it?.close())

test.each([
  ['sms', 'email', 'continued'],
  ['sms', 'sms', 'stopped'],
  ['email', 'sms', 'continued'],
  ['email', 'email', 'stopped'],
] as const)('a part by %s, and readers of %s who leave: %s [EN-03]', async (channel, service, state) => {
  it.clock.move(CANARY.giveUpMs)
  const run = `run_${channel}_${service}`
  await it.turn(account, async turn => {
    await beginCanary(turn, run, channel)
    await drawnCanary(turn, run, PART)
    await watchCanary(turn, run)
    await signal(turn, { kind: 'unsubscribe', service, n: PART / 10 })
  })
  it.clock.move(CANARY.watchMs)
  await it.turn(account, turn => judgeCanary(turn, run, { settled: PART, counts: {} }))
  expect(await it.turn(account, turn => canaryOf(turn, run))).toMatchObject({ channel, state })
})
