import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AccountId } from '#store/turn.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { textPlan, textRun, textSender } from '../../../test/texts.ts'
import type { Outcome } from '../types.ts'
import { listTextRoutes } from './routes.ts'
import { hearTexts } from './sent.ts'
import type { TextRouteId } from './types.ts'

let it: TestHouse
let account: AccountId
beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
})
afterAll(() => it?.close())

const taken = (seq: number, route: TextRouteId | null): Outcome => ({
  seq,
  result: 'accepted',
  reason: 'accepted',
  atMs: it.clock.nowMs(),
  text: { route, country: 'CH', parts: 1, reference: seq, ids: [], code: null, perPart: null, currency: null },
})

const counted = async () => {
  const { rows } = await it.house.platformPool.query<{ route: string; n: number }>(
    `select route, n::int from conduct_signal where account_id = $1 and kind = 'accepted'`,
    [account],
  )
  return rows
}

test('texts that stayed at the sandbox handset count for nothing in how an account stands; those that left do [EN-03]', async () => {
  const [sandbox] = await it.turn(account, listTextRoutes)
  if (sandbox?.kind !== 'sandbox') throw new Error('the sandbox is the first route')
  const run = await textRun(it, account, textPlan(await textSender(it, account)))
  const claim = { account, run, chunk: 1, epoch: 1 }
  await it.turn(account, turn => hearTexts(turn, claim, [taken(1, sandbox.id), taken(2, null)]))
  expect(await counted()).toEqual([])
  const out = 'txr_0123456789abcdefghjkmnpqr' as TextRouteId
  await it.turn(account, turn => hearTexts(turn, claim, [taken(3, sandbox.id), taken(4, out)]))
  expect(await counted()).toEqual([{ route: out, n: 1 }])
})
