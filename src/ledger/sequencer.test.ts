import { sql } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BareLog, grant, openBareLog, sayOf, withdraw } from '../../test/bare-log.ts'
import { check as checkTree } from '../../test/check-house/ledger.ts'
import { check as checkEvents } from '../../test/check-house/ledger-events.ts'
import { asOwner } from '../../test/database.ts'
import { witness } from '../../test/projectors.ts'
import { openDb, openPool } from '#store/db.ts'
import { namesKey } from '#wire/note.ts'
import { writeBatch } from './batch.ts'
import { machineChance } from './chance.ts'
import { checkpointOf, logStatus, rotateKey } from './ledger.ts'
import { logKeysInUse } from './log-store.ts'
import { openSigners } from './notes.ts'
import { start } from './running.ts'
import { Election } from './sequencer.ts'
import * as sequencerStore from './sequencer-store.ts'
import type { Projector } from './types.ts'

const ACCOUNTS = ['acc_one', 'acc_two'] as const

let log: BareLog
let pool: pg.Pool
beforeAll(async () => {
  log = await openBareLog()
  pool = openPool(log.connect, 'optimail_sequencer', 4)
})
afterAll(async () => {
  await pool.end()
  await log.close()
})

/** The sections of checkHouse that are about the log ask for no more than this. */
async function checkLog(): Promise<void> {
  await checkTree(log)
  await checkEvents(log)
  await asOwner(log.connect, async owner => {
    const { rows } = await owner.query('select count(*) = (select size from ledger_head) as all from artefact')
    expect(rows, 'projections were told of each event once').toEqual([{ all: true }])
  })
}

async function sayMuch(round: number): Promise<void> {
  for (const account of ACCOUNTS) {
    const people = [`first${round}@example.org`, 'always@example.org']
    await sayOf(log.house, account, people, grant)
    await sayOf(log.house, account, people, withdraw)
    log.clock.move(round % 3 === 2 ? -5_000 : 1_000)
  }
}

const waiting = () => sequencerStore.countWaiting(openDb(pool))

async function writtenBy(connect: () => Promise<pg.PoolClient>): Promise<void> {
  const election = new Election({ house: log.house, projectors: [witness], chance: machineChance(), connect })
  const running = election.run()
  await election.hurry(async () => {
    for (let i = 0; (await waiting()) > 0; i++) {
      expect(i, 'the log is written in the end').toBeLessThan(2_000)
      await new Promise(resolve => setTimeout(resolve, 5))
    }
  })
  election.end()
  await running
}

type Break = 'before' | 'after'

/** A session that ends at its k-th statement, before or after the server has done it. */
function breaking(client: pg.PoolClient, k: number, when: Break, broke: () => void): pg.PoolClient {
  const { processID } = client as unknown as { processID: number } // pg knows it, and its types do not.
  const cut = async () => {
    broke()
    await asOwner(log.connect, owner => owner.query('select pg_terminate_backend($1)', [processID]))
  }
  let seen = 0
  const query = async (...args: readonly unknown[]) => {
    const isIt = ++seen === k
    if (isIt && when === 'before') await cut()
    const done = await (client.query as (...args: readonly unknown[]) => Promise<unknown>)(...args)
    if (!isIt) return done
    await cut()
    throw new Error('the answer was lost')
  }
  return wrapped(client, { query })
}

/** The session, of which these members are others. */
function wrapped(client: pg.PoolClient, others: Readonly<Record<string, unknown>>): pg.PoolClient {
  const member = (name: string | symbol): unknown => {
    const value: unknown = Reflect.get(client, name)
    return typeof value === 'function' ? value.bind(client) : value
  }
  return new Proxy(client, { get: (_, name) => (typeof name === 'string' && others[name]) || member(name) })
}

test.each(['before', 'after'] as const)(
  'a session that breaks %s any of its statements loses nothing and writes nothing twice',
  async when => {
    let isBroken = true
    let k = 0
    while (isBroken) {
      await sayMuch(++k)
      isBroken = false
      await writtenBy(async () => {
        const client = await pool.connect()
        client.on('error', () => {}) // It ends because we end it.
        return isBroken ? client : breaking(client, k, when, () => void (isBroken = true))
      })
      expect(k, 'a reign that does one thing takes so many statements at most').toBeLessThan(60)
    }
    expect(k, 'the session was broken at each statement of a reign').toBeGreaterThan(15)
    await checkLog() // All that was written before is still there: the log only grows.
  },
)

test('two sequencers at once write one log', async () => {
  const both = await Promise.all([start(log.house, [witness]), start(log.house, [witness])])
  const talk = Array.from({ length: 20 }, async (_, i) => sayMuch(1_000 + i))
  await Promise.all(talk)
  await both[0].stop() // Whoever of the two reigns: the other one goes on.
  await sayMuch(2_000)
  await both[1].settle()
  await both[1].stop()
  await checkLog()
})

test('whoever was deposed without knowing it cannot commit', async () => {
  await sayMuch(3_000)
  const db = openDb(pool)
  const works = {
    house: log.house,
    projectors: [witness],
    chance: machineChance(),
    ...(await openSigners(log.house, db)),
  }
  const old = await sequencerStore.takeHead(db)
  const { size } = await sequencerStore.takeHead(db) // Another one was elected.
  await expect(writeBatch(db, works, old, 100)).rejects.toThrow('another sequencer reigns')
  expect((await logStatus(log.house)).size).toBe(size)
  await writtenBy(() => pool.connect())
  await checkLog()
})

test('whoever read the keys before they were exchanged signs nothing with them, though the news comes late [AS-10]', async () => {
  await sayMuch(3_500)
  let isExchanged = false
  const exchanging = (client: pg.PoolClient): pg.PoolClient => {
    const query = async (...args: readonly unknown[]) => {
      if (!isExchanged && JSON.stringify(args).includes('update ledger_head set epoch')) {
        isExchanged = true
        expect(await rotateKey(log.house, 'log', false)).toMatchObject({ ok: true })
      }
      return (client.query as (...args: readonly unknown[]) => Promise<unknown>)(...args)
    }
    return wrapped(client, { query, on: () => client }) // Nobody is told of it while this one reigns.
  }
  await writtenBy(async () => exchanging(await pool.connect()))
  const [newest = ''] = await logKeysInUse(log.house.platform)
  expect(namesKey((await checkpointOf(log.house)).note, newest)).toBe(true)
  await checkLog()
})

test('a row that cannot be written is parked, and stops nobody', async () => {
  await sayMuch(4_000)
  await asOwner(log.connect, owner =>
    owner.query(
      `insert into ledger_intake (account_id, drafts, events, subjects, at) values ('acc_one', '\\x00', 1, '{}', now())`,
    ),
  )
  await sayMuch(4_001)
  await writtenBy(() => pool.connect())
  const { waiting, parked } = await logStatus(log.house)
  expect({ waiting, parked }).toEqual({ waiting: 0, parked: 1 })
  await asOwner(log.connect, async owner => {
    const { rows } = await owner.query('delete from ledger_intake returning parked')
    expect(rows).toEqual([{ parked: 'cannot be opened: a sealed value is damaged' }])
  })
  await checkLog()
})

test('an event that breaks a projection is parked alone, and its neighbours are written', async () => {
  await sayMuch(5_000)
  const { rows } = await sql<{ intake: number }>`select intake from ledger_intake order by intake`.execute(
    log.house.platform,
  )
  const bad = rows[2]?.intake ?? 0
  const touchy: Projector = async (tx, events) => {
    await witness(tx, events)
    if (events.some(it => it.account === 'acc_two' && it.type === 'grant')) throw new TypeError('it cannot be told')
  }
  const sequencer = await start(log.house, [touchy])
  await sequencer.settle()
  await sequencer.stop()
  await asOwner(log.connect, async owner => {
    const gone = await owner.query('delete from ledger_intake returning intake, parked')
    expect(gone.rows).toEqual([{ intake: bad, parked: 'cannot be written: it cannot be told' }])
  })
  await checkLog()
})

test('a thousand events of one turn fill tiles, bundles and one chain each', async () => {
  const people = Array.from({ length: 1_100 }, (_, i) => `person${i}@example.org`)
  await sayOf(log.house, 'acc_one', people, grant)
  await writtenBy(() => pool.connect())
  await checkLog()
})
