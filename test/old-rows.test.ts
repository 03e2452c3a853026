/** What versions before left in the database, brought over by the migrations that mend it. */

import { afterEach, beforeEach, expect, test } from 'vitest'
import { CANARY } from '#conduct/canary-rules.ts'
import { beginCanary, canaryOf, impose, measuresOf, openCase } from '#conduct/conduct.ts'
import { endWhatIsOver } from '#conduct/expiring.ts'
import type { Imposed } from '#conduct/measure-types.ts'
import { migrate } from '#store/migrate.ts'
import type { AccountId } from '#store/turn.ts'
import { checkHouse } from './check-house.ts'
import { openTestHouse, type TestHouse } from './house.ts'

let it: TestHouse
let account: AccountId
beforeEach(async () => {
  it = await openTestHouse({ nowMs: Date.now() }) // A migration has no other clock.
  ;({ account } = await it.account())
})
afterEach(() => it?.close())

const again = (number: number) =>
  it.asOwner(async owner => {
    await owner.query('delete from migration where number = $1', [number])
    await migrate(owner)
  })

type Old = { readonly channel?: string; readonly status: string; readonly chunk: string; readonly route?: string }

/** A run of before, its part of a hundred, and a canary that was never looked at. */
async function old(run: string, { channel = 'email', status, chunk, route }: Old): Promise<void> {
  const ids = { account_id: account, run_id: run }
  await it.turn(account, async turn => {
    const started_at = new Date(0)
    await turn.db
      .insertInto('run')
      .values({
        ...ids,
        campaign_id: 'cmp_1',
        revision: 1,
        status,
        plan: '{}',
        purpose: 'letters',
        purpose_v: 1,
        channel,
        test: false,
        started_at,
        expires_at: started_at,
      })
      .execute()
    await turn.db
      .insertInto('chunk')
      .values({ ...ids, chunk: 0, lo: 1, hi: 100, state: chunk, epoch: 1, route: route ?? null })
      .execute()
    await turn.db
      .insertInto('canary')
      .values({ ...ids, channel, why: 'first-campaigns', state: 'open', size: 100, opened_at: started_at })
      .execute()
  })
}
const canary = (run: string) => it.turn(account, turn => canaryOf(turn, run))

test('a part of before that stayed in the sandbox shows nothing, and of what is over none is looked at [EN-03]', async () => {
  for (let nth = 0; nth < CANARY.first; nth++) await old(`run_over${nth}`, { status: 'finished', chunk: 'done' })
  await old('run_goes', { status: 'sending', chunk: 'done' })
  await old('run_waits', { status: 'sending', chunk: 'ready' })
  await old('run_left', { status: 'sending', chunk: 'done', route: 'smtp.example:587' })
  await old('run_texts', { channel: 'sms', status: 'sending', chunk: 'done' })
  await old('run_ended', { channel: 'sms', status: 'cancelled', chunk: 'done' })
  await again(113)
  expect(await canary('run_over0')).toMatchObject({ state: 'spared', sandbox: true, endedAt: expect.any(Date) })
  expect(await canary('run_goes')).toMatchObject({ state: 'open', sandbox: true })
  expect(await canary('run_waits'), 'nothing of it was tried').toMatchObject({ state: 'open', sandbox: false })
  expect(await canary('run_left')).toMatchObject({ state: 'open', sandbox: false })
  expect(await canary('run_texts'), 'texts name no route').toMatchObject({ state: 'open', sandbox: false })
  expect(await canary('run_ended')).toMatchObject({ state: 'spared', sandbox: false })
  await it.turn(account, turn => beginCanary(turn, 'run_next', 'email'))
  expect(await canary('run_next'), 'the account is not known by any of them').toMatchObject({ state: 'open' })
})

test('measures of before that name automations are the same as those that do not [EN-02]', async () => {
  const about = await it.turn(account, turn =>
    openCase(turn, { kind: 'import-untrue', demand: 'AS-11', about: 'imp_1', says: 'Untrue.', evidence: {} }),
  )
  const put = (over: Partial<Imposed> = {}) =>
    it.turn(account, turn =>
      impose(turn, { case: about, step: 'restrict', services: ['email'], automated: false, ...over }),
    )
  const hours = (n: number) => new Date(it.clock.nowMs() + n * 3_600_000)
  const kept = (id: string, services: readonly string[]) =>
    it.house.platformPool.query('update measure set services = $2 where measure_id = $1', [id, services])
  const twice = await put({ until: hours(9) })
  await kept(twice, ['email', 'automations'])
  const plain = await put({ until: hours(2) })
  const other = await put({ services: ['imports'], step: 'throttle' })
  await kept(other, ['automations', 'imports'])
  const alone = await put({ services: ['forms'], automated: true })
  await kept(alone, ['automations'])
  await again(114)
  expect(await put({ until: hours(1) })).toBe(plain)
  expect(await put({ services: ['imports'], step: 'throttle' })).toBe(other)
  it.clock.move(60_000) // More than this test took, by the clock of the database.
  await endWhatIsOver(it.house)
  const left = await it.turn(account, turn => measuresOf(turn, { limit: 9 }))
  const holds = left.filter(({ liftedAt }) => liftedAt === null)
  expect(new Set(holds.map(({ id }) => id))).toEqual(new Set([plain, other]))
  expect(holds.find(({ id }) => id === plain)?.until?.getTime()).toBeGreaterThan(hours(8).getTime())
  expect(left.length, 'and nothing came in place of what ended').toBe(4)
  await checkHouse(it)
})
