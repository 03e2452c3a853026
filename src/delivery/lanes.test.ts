import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { newId } from '#base/id.ts'
import { CHUNK_RECIPIENTS, MINUTE_MS } from '#base/limits.ts'
import type { AccountId } from '#store/turn.ts'
import { PURPOSE, started, until } from '../../test/campaign.ts'
import { asOwner } from '../../test/database.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { claimChunk } from './claim-store.ts'
import { Feed } from './feed.ts'
import { retryAfterMs } from './retry-rules.ts'

let it: TestHouse
let big: AccountId
let small: AccountId
beforeAll(async () => {
  it = await openTestHouse()
  big = (await it.account()).account
  small = (await it.account()).account
  for (const account of [big, small]) await crowd(it, account, { count: 2, purpose: PURPOSE })
})
afterAll(() => it.close())

const worker = () => newId('wrk', it.clock.nowMs())
const claim = () => {
  const nowMs = it.clock.nowMs()
  return claimChunk(it.house.platform, worker(), new Date(nowMs), new Date(nowMs + MINUTE_MS))
}
/** Chunks without people: what is claimed is what counts here. */
const fill = (account: AccountId, run: string, chunks: number) =>
  sql`
  insert into chunk (account_id, run_id, chunk, lo, hi, state)
  select ${account}, ${run}, i, i * ${CHUNK_RECIPIENTS}::bigint + 1, (i + 1) * ${CHUNK_RECIPIENTS}::bigint, 'ready' from generate_series(1, ${chunks}::int) i`.execute(
    it.house.platform,
  )

test('a big account does not keep a small one waiting', async () => {
  await fill(big, await started(it, big), 50)
  const before = [await claim(), await claim(), await claim()]
  expect(before.map(it => it?.account)).toEqual([big, big, big])
  await fill(small, await started(it, small), 3)
  const next = [await claim(), await claim(), await claim(), await claim()].map(it => it?.account)
  expect(next.filter(account => account === small).length).toBeGreaterThanOrEqual(2)
  expect(next.filter(account => account === big).length).toBeGreaterThanOrEqual(1)
})

test('one row stops an account [EN-01]', async () => {
  await sql`update lane set held_reason = 'suspended' where account_id = ${big}`.execute(it.house.platform)
  const next = [await claim(), await claim(), await claim(), await claim()].map(it => it?.account)
  expect(next).not.toContain(big)
  await sql`update lane set held_reason = null where account_id = ${big}`.execute(it.house.platform)
  expect((await claim())?.account).toBe(big)
})

test('whoever claims at once gets different chunks', async () => {
  const claims = await Promise.all(Array.from({ length: 8 }, claim))
  const names = claims.flatMap(it => (it ? [`${it.run} ${it.chunk}`] : []))
  expect(names.length).toBeGreaterThan(1)
  expect(new Set(names).size).toBe(names.length)
})

test('a revocation is heard however late its transaction commits [AS-03]', async () => {
  const feed = await Feed.open(it.house, worker(), () => {})
  const watch = feed.watch({ account: big, run: 'run_1', channel: 'email', purpose: PURPOSE })
  const slow = await it.house.platformPool.connect()
  const add = (subject: string) => ({
    text: 'insert into revocation (account_id, subject_id, at) values ($1, $2, now())',
    values: [big, subject],
  })
  await slow.query('begin')
  await slow.query(add('sub_early')) // It has its number before the other one, and is seen after it.
  await it.house.platformPool.query(add('sub_late'))
  await heard(() => watch.isRevoked('sub_late'))
  expect(watch.isRevoked('sub_early')).toBe(false)
  await slow.query('commit')
  slow.release()
  await heard(() => watch.isRevoked('sub_early'))
  expect(feed.isFresh).toBe(true)
  await feed.close()
  expect(feed.isFresh).toBe(false)
})

const heard = (isSo: () => boolean) => until('it is heard', isSo)

test('a worker whose session breaks knows nothing fresh any more [AS-03]', async () => {
  const its = worker()
  const feed = await Feed.open(it.house, its, () => {})
  await asOwner(it.connect, owner =>
    owner.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and
         (classid::bigint << 32) | objid::bigint = hashtextextended($1, 0)`,
      [its],
    ),
  )
  await expect(feed.lost).rejects.toThrow('broke off')
  expect(feed.isFresh).toBe(false)
  await feed.close()
})

test('the pauses between tries double up to a bound, and no two need be alike', () => {
  const [minute, hour] = [60_000, 3_600_000]
  expect([0, 1, 2, 10].map(retries => retryAfterMs(retries, 0))).toEqual([minute, minute, minute, minute])
  expect([0, 1, 2, 10].map(retries => Math.round(retryAfterMs(retries, 1) / minute))).toEqual([10, 20, 40, 240])
  expect(retryAfterMs(99, 1)).toBe(4 * hour)
})
