import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AccountId } from '#store/turn.ts'
import { eventsOf } from '#ledger/ledger.ts'
import { finished, progress, PURPOSE, sendThrough, started } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { type HostileServer, startHostile } from '../../test/hostile-smtp.ts'
import { cancelRun, heldIn, outcomesOf, resolveAll, resolveHeld, startDelivery } from './delivery.ts'
import type { RunId } from './types.ts'

let it: TestHouse
let account: AccountId
let server: HostileServer
let drops = true
beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
  await crowd(it, account, { count: 6, purpose: PURPOSE })
  server = await startHostile({
    script: verb => (drops && verb === 'dot' ? { then: 'hang-up', keeps: false } : undefined),
  })
  await sendThrough(it, account, server.port)
})
afterAll(async () => {
  await server.close()
  await it.close()
})

const results = async (run: RunId) => {
  const rows = await it.turn(account, turn => outcomesOf(turn, run, { limit: 100 }))
  return rows.map(({ seq, result, reason }) => `${seq} ${result} ${reason}`)
}
async function sent(run: RunId): Promise<void> {
  const delivery = await startDelivery(it.house, { senders: 1, connections: 1, where: 'here' })
  await finished(it, account, run)
  await delivery.stop()
}

test('whoever may have got it is held, until evidence or a person says so; each once, and in the audit trail [AS-10]', async () => {
  const run = await started(it, account)
  const delivery = await startDelivery(it.house, { senders: 1, connections: 6, where: 'here' })
  for (let i = 0; i < 60 && (await progress(it, account, run)).status !== 'finished'; i++) {
    it.clock.move(60_000) // Each lost connection lets the route rest a while.
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  await delivery.stop()
  expect((await progress(it, account, run)).counts).toMatchObject({ held: 6, accepted: 0 })
  const by = (seq: number, as: 'accepted' | 'failed', kind: 'read' | 'bounce', reason?: string) =>
    it.turn(account, turn => resolveHeld(turn, { run, seq }, as, { kind, ...(reason && { reason }) }))
  expect(await by(1, 'accepted', 'read')).toBe(true)
  expect(await by(1, 'failed', 'bounce'), 'it was resolved already').toBe(false)
  expect(await by(2, 'failed', 'bounce', 'no-such-mailbox')).toBe(true)
  expect(await by(99, 'accepted', 'read'), 'nobody is there').toBe(false)
  expect((await progress(it, account, run)).counts).toMatchObject({ held: 4, accepted: 1, failed: 1 })
  await checkHouse(it)

  drops = false
  const released = await it.turn(account, turn => resolveAll(turn, run, [3, 4], 'released', { kind: 'person' }))
  expect(released).toEqual({ ok: true, value: [3, 4] })
  expect(await progress(it, account, run)).toMatchObject({ status: 'sending', pending: 2, counts: { held: 2 } })
  await checkHouse(it)
  it.clock.move(3_600_000)
  await sent(run)
  expect(server.taken).toHaveLength(2)
  expect(await results(run)).toEqual([
    '1 accepted read',
    '2 failed no-such-mailbox',
    '3 accepted accepted',
    '4 accepted accepted',
    '5 held no-answer',
    '6 held no-answer',
  ])
  expect(await it.turn(account, turn => heldIn(turn, run, 10))).toEqual([5, 6])
  await it.settle()
  const trail = await it.turn(account, turn => eventsOf(turn, ['audit'], { limit: 100 }))
  expect(JSON.stringify(trail).match(/held\.resolve/g)).toHaveLength(3)
  await checkHouse(it)
}, 300_000)

test('of a run that was cancelled nobody is sent to again, and another account resolves nothing', async () => {
  drops = true
  const run = await started(it, account)
  await it.turn(account, turn => cancelRun(turn, run))
  const no = await it.turn(account, turn => resolveAll(turn, run, [1], 'released', { kind: 'person' }))
  expect(no).toEqual({ ok: false, refusal: 'not-now' })
  const other = await it.account()
  expect(await it.turn(other.account, turn => resolveHeld(turn, { run, seq: 1 }, 'accepted', { kind: 'read' }))).toBe(
    false,
  )
}, 300_000)
