import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#base/id.ts'
import type { House } from '#store/house.ts'
import { until } from '../../test/campaign.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { Feed } from './feed.ts'
import { Untold, untoldPath } from './untold.ts'

let it: TestHouse
/** Another machine on the same database. */
let other: House
const elsewhere = mkdtempSync(join(tmpdir(), 'optimail-elsewhere-'))
beforeAll(async () => {
  it = await openTestHouse()
  other = { ...it.house, dataDir: elsewhere }
})
afterAll(async () => {
  await it?.close()
  rmSync(elsewhere, { recursive: true })
})

const feedOf = (house: House) => Feed.open(house, newId('wrk', 0), () => {})
const becomes = (feed: Feed, isFresh: boolean) => until('what is known changes', () => feed.isFresh === isFresh, 10_000)

test('what a machine has in a file and not in the database keeps its own workers from sending, and no others [AS-03]', async () => {
  const [here, there] = [await feedOf(it.house), await feedOf(other)]
  await Promise.all([becomes(here, true), becomes(there, true)])
  const path = untoldPath(it.house.dataDir, newId('clk', 0))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, 'a promise\n')
  await becomes(here, false)
  await becomes(there, true)
  expect(here.isFresh).toBe(false)
  writeFileSync(path, '')
  await becomes(here, true)
  await Promise.all([here.close(), there.close()])
})

test('what is said to be untold keeps everybody from sending, until it is told or whoever said so is gone [AS-03]', async () => {
  const feed = await feedOf(other)
  await becomes(feed, true)
  const [first, second] = [await Untold.say(it.house), await Untold.say(it.house)]
  await becomes(feed, false)
  await first?.end()
  await becomes(feed, false)
  expect([first?.isSaid, second?.isSaid]).toEqual([false, true])
  await second?.end()
  await becomes(feed, true)
  const third = await Untold.say(it.house)
  await becomes(feed, false)
  await it.asOwner(owner =>
    owner.query(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 1970173039`),
  )
  await becomes(feed, true)
  await until('it knows', () => third?.isSaid === false)
  await feed.close()
})
