import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { newId } from '#base/id.ts'
import { CHUNK_RECIPIENTS, LEASE_MS } from '#base/limits.ts'
import type { AccountId } from '#store/turn.ts'
import { known, planOf, progress, PURPOSE } from '../../test/campaign.ts'
import { asOwner } from '../../test/database.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { claimChunk } from './claim-store.ts'
import { cancelRun, pauseRun, resumeRun, startRun, sweepOnce } from './delivery.ts'
import { freeze, freezeSlice } from './freezing.ts'
import type { RunId } from './types.ts'

const PEOPLE = 5 * CHUNK_RECIPIENTS + 7

let it: TestHouse
let account: AccountId
beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
  await known(it, account)
  await asOwner(it.connect, async owner => {
    await owner.query('set row_security = off')
    for (const people of PEOPLE_ROWS) await owner.query(people, [account, PEOPLE])
  })
})
afterAll(() => it.close())

/** People who agreed, by their rows alone: the log is not what is looked at here. */
const PEOPLE_ROWS = [
  `insert into subject (account_id, subject_id, kind, address_hash, created_at)
   select $1, 'sub_' || lpad(i::text, 25, '0'), 'email', sha256(i::text::bytea), now() from generate_series(1, $2::int) i`,
  `insert into contact (account_id, contact_id, email, email_subject, name, locale, created_at, updated_at)
   select $1, 'con_' || lpad(i::text, 25, '0'), 'u' || i || '@example.org', 'sub_' || lpad(i::text, 25, '0'), '', 'en', now(), now()
   from generate_series(1, $2::int) i`,
  `insert into consent_state (account_id, subject_id, channel, purpose, v, state, evidence, enough, seq, since)
   select $1, 'sub_' || lpad(i::text, 25, '0'), 'email', '${PURPOSE}', 1, 'given', 'E5', true, 0, now() from generate_series(1, $2::int) i`,
] as const

const begun = () => it.turn(account, turn => startRun(turn, planOf()))
const slice = (run: RunId) => it.turn(account, turn => freezeSlice(turn, run))
const numbersOf = (run: RunId) =>
  it.turn(account, async turn => {
    const { rows } = await sql`
      select count(*) as count, count(distinct contact_id) as people, min(seq) as least, max(seq) as most,
        (select sum(hi - lo + 1)::bigint from chunk where run_id = ${run}) as "inChunks" from recipient where run_id = ${run}`.execute(
      turn.db,
    )
    return rows[0]
  })
const ALL = { count: PEOPLE, people: PEOPLE, least: 1, most: PEOPLE, inChunks: PEOPLE }
const claim = () => {
  const nowMs = it.house.clock.nowMs()
  return claimChunk(it.house.platform, newId('wrk', nowMs), new Date(nowMs), new Date(nowMs + LEASE_MS))
}

test('the first thousand can be sent before the others are numbered, and the run does not end with them', async () => {
  const run = await begun()
  expect(await slice(run)).toBe(true)
  expect(await progress(it, account, run)).toMatchObject({
    status: 'sending',
    frozen: CHUNK_RECIPIENTS,
    isFrozen: false,
  })
  expect(await claim()).toMatchObject({ run, lo: 1, hi: CHUNK_RECIPIENTS })
  await sql`update chunk set state = 'done' where run_id = ${run}`.execute(it.house.platform)
  await sweepOnce(it.house)
  expect(await progress(it, account, run)).toMatchObject({ status: 'sending' })
  await freeze(it.house, account, run)
  expect(await progress(it, account, run)).toMatchObject({ status: 'sending', frozen: PEOPLE, isFrozen: true })
  expect(await numbersOf(run)).toEqual(ALL)
})

test('whoever freezes on after a crash, or twice at once, numbers everybody once', async () => {
  const run = await begun()
  await slice(run)
  await Promise.all([freeze(it.house, account, run), freeze(it.house, account, run)])
  await freeze(it.house, account, run)
  expect(await numbersOf(run)).toEqual(ALL)
})

test('a run can be held while it is frozen, and goes on where it was; cancelled, it gets nobody else [EN-01]', async () => {
  const run = await begun()
  await it.turn(account, turn => pauseRun(turn, run))
  await slice(run)
  expect(await progress(it, account, run)).toMatchObject({ status: 'paused', frozen: CHUNK_RECIPIENTS })
  expect(await it.turn(account, turn => resumeRun(turn, run))).toEqual({ ok: true, value: 'sending' })
  await slice(run)
  await it.turn(account, turn => cancelRun(turn, run))
  expect(await slice(run)).toBe(false)
  expect(await progress(it, account, run)).toMatchObject({ status: 'cancelled', frozen: 5 * CHUNK_RECIPIENTS })
})
