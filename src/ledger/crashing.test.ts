/** What happens around the signing of the log, broken at each of its statements: before it was done, and after. */

import { sql } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BareLog, grant, openBareLog, sayOf } from '../../test/bare-log.ts'
import { check as checkTree } from '../../test/check-house/ledger.ts'
import { check as checkEvents } from '../../test/check-house/ledger-events.ts'
import { check as checkWitnesses } from '../../test/check-house/witnesses.ts'
import { type Watching, watch } from '../../test/witnesses.ts'
import { openDb, openPool } from '#store/db.ts'
import type { House } from '#store/house.ts'
import { writeBatch } from './batch.ts'
import { machineChance } from './chance.ts'
import { checkpointOf, endOldLogKey, listLogKeys, logStatus, rotateKey } from './ledger.ts'
import { openSigners } from './notes.ts'
import * as sequencerStore from './sequencer-store.ts'
import { maySign, witnessRound } from './witnessing.ts'

let log: BareLog
let witness: Watching
let pool: pg.Pool
let writers: pg.Pool
beforeAll(async () => {
  log = await openBareLog('https://mail.bakery.example')
  pool = openPool(log.connect, 'optimail_platform', 4)
  writers = openPool(log.connect, 'optimail_sequencer', 2)
  await write('first')
  witness = await watch(log, 'w.example')
  await write('second')
  await witnessRound(log.house, true)
})
afterAll(async () => {
  await witness.stop()
  await pool.end()
  await writers.end()
  await log.close()
})

/** As the sequencer does, once. */
async function write(person: string): Promise<void> {
  await sayOf(log.house, 'acc_one', [`${person}@example.org`], grant)
  const db = openDb(writers)
  const works = { house: log.house, projectors: [], chance: machineChance(), ...(await openSigners(log.house, db)) }
  await writeBatch(db, works, await sequencerStore.takeHead(db), 100)
}

async function checkLog(): Promise<void> {
  for (const check of [checkTree, checkEvents, checkWitnesses]) await check(log)
}

type Break = 'before' | 'after'
class Cut extends Error {}

/** The house, whose k-th statement as the platform fails: before the server has done it, or after, when nobody hears. */
function breaking(k: number, when: Break): { house: House; wasCut: () => boolean } {
  let seen = 0
  let wasCut = false
  const connect = async () => {
    const client = await pool.connect()
    const query = async (...args: readonly unknown[]) => {
      const isIt = ++seen === k
      if (isIt) wasCut = true
      if (isIt && when === 'before') throw new Cut('cut before')
      const done = await (client.query as (...args: readonly unknown[]) => Promise<unknown>)(...args)
      if (isIt) throw new Cut('cut after')
      return done
    }
    const release = async () => {
      await client.query('rollback').catch(() => {}) // As the server does when a session ends.
      client.release()
    }
    return { query, release: () => void release() }
  }
  const platform = openDb({ connect } as unknown as pg.Pool) // All that is asked of it.
  return { house: { ...log.house, platform }, wasCut: () => wasCut }
}

/** The work, broken at each of its statements in turn; after each the same work is done whole. */
async function breakEach(
  when: Break,
  before: () => Promise<unknown>,
  work: (house: House) => Promise<unknown>,
): Promise<number> {
  for (let k = 1; ; k++) {
    expect(k, 'it takes so many statements at most').toBeLessThan(80)
    await before()
    const { house, wasCut } = breaking(k, when)
    await work(house).catch((cause: unknown) => {
      if (!wasCut()) throw cause
    })
    if (!wasCut()) return checkLog().then(() => k)
    await work(log.house)
  }
}

describe.each(['before', 'after'] as const)('cut %s each statement', when => {
  test('a round to the witnesses loses no cosignature, and takes none for another history', async () => {
    let round = 0
    const count = await breakEach(
      when,
      () => write(`round${when}${round++}`),
      house => witnessRound(house, true),
    )
    expect(count).toBeGreaterThan(5)
    const { size, witnesses } = await logStatus(log.house)
    expect(witnesses.map(it => it.state)).toEqual(['well'])
    expect((await checkpointOf(log.house)).size).toBe(size)
  })

  test('asking before the first signature ends as it would have, and holds nothing that is well', async () => {
    let round = 0
    await breakEach(
      when,
      () => write(`sign${when}${round++}`),
      async house => expect(await maySign(house)).toBe(true),
    )
    expect((await logStatus(log.house)).hold).toBe(undefined)
  })

  test('exchanging a key makes one key or none, and the log names the one that it made', async () => {
    await breakEach(
      when,
      async () => {
        await witness.learn()
        await witnessRound(log.house, true)
        await endOldLogKey(log.house)
        await write(`key${when}${log.clock.nowMs()}`)
        log.clock.move(60_000)
      },
      async house => {
        const done = await rotateKey(house, 'log', false)
        if (!done.ok) expect(done.refusal).toBe('in-rotation') // It was done, and nobody heard.
        await write(`after${log.clock.nowMs()}`)
        const { rows } = await sql<{ stray: number }>`
          select count(*)::int as stray from ledger_key k where use = 'log' and not exists (
            select from ledger_event e where e.account_id = '-' and e.about = k.vkey)`.execute(log.house.platform)
        expect(rows).toEqual([{ stray: 0 }])
        await witness.learn()
        await witnessRound(log.house, true)
      },
    )
  })
})

test('a round before a new key has signed anything does not say that a witness knows it', async () => {
  await witness.learn()
  await witnessRound(log.house, true)
  await endOldLogKey(log.house)
  await write('earlier')
  log.clock.move(60_000)
  expect(await rotateKey(log.house, 'log', false)).toMatchObject({ ok: true })
  await witnessRound(log.house, true)
  expect((await listLogKeys(log.house)).rotation?.strangers).toEqual(['w.example'])
  await write('later')
  await witness.learn()
  await witnessRound(log.house, true)
  expect((await listLogKeys(log.house)).rotation?.strangers).toEqual([])
})

test('a process that dies while a witness thinks finds its cosignature again', async () => {
  await write('thought')
  const { size } = await logStatus(log.house)
  const dead = breaking(4, 'before') // The witness has kept it; what it answered is lost.
  await witnessRound(dead.house, true).catch(() => {})
  await witnessRound(log.house, true)
  expect((await checkpointOf(log.house)).size).toBe(size)
  await checkLog()
})
