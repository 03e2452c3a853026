/** What every turn stands on: the database under its roles, the clock, the keys, the queue, the log. Opened once. */

import type { PgBoss } from 'pg-boss'
import { pino, type Logger } from 'pino'
import type pg from 'pg'
import { type Clock, machineClock } from '#base/clock.ts'
import { NOTHING_OUTSIDE, type Outside } from '#base/outside.ts'
import { type Connect, type Db, openDb, openPool } from './db.ts'
import { Jobs } from './jobs.ts'
import { Keyring } from './seal.ts'

export type House = {
  readonly connect: Connect
  /** Turns: row-level security applies. */
  readonly pool: pg.Pool
  /** The few things that are about all accounts: log-in, lanes, feeds. See tenancy.ts. */
  readonly platform: Db
  readonly platformPool: pg.Pool
  readonly clock: Clock
  readonly keys: Keyring
  /** The queue of jobs; its first use loads it. */
  readonly boss: () => Promise<PgBoss>
  readonly log: Logger
  /** Links in messages and pages begin with it: no trailing slash. */
  readonly publicUrl: string
  /** Whether somebody configured that address; where not, it is only where this machine happens to listen. */
  readonly isPublicUrlGiven: boolean
  /** Where the sandbox mailbox listens, on loopback. */
  readonly sandboxPort: number
  /** Journals and other files of this installation. */
  readonly dataDir: string
  /** What may be asked of the world, between turns. */
  readonly outside: Outside
  /** Who is asked about names: for threads, which ask for themselves. */
  readonly names: NameSettings
  /** Where providers are that take mail over HTTP, where that is not their own address. */
  readonly providerUrls: ProviderUrls
  close(): Promise<void>
}

/** As configured (base/config.ts): plain, so that it crosses from one thread to another. */
export type NameSettings = { readonly dnsServers?: string; readonly dnsValidates?: string }

/** By kind of route: given by the operator, and by tests. Nobody else names an address that a key is sent to. */
export type ProviderUrls = Readonly<Record<string, string | undefined>>

export type HouseOptions = {
  readonly connect: Connect
  readonly secret: Uint8Array
  readonly publicUrl: string
  readonly isPublicUrlGiven?: boolean
  readonly sandboxPort?: number
  readonly dataDir: string
  readonly outside?: Outside
  readonly names?: NameSettings | undefined
  readonly providerUrls?: ProviderUrls
  /** This process does the jobs, and does not only ask for them. */
  readonly doesJobs?: boolean
  readonly clock?: Clock
  readonly log?: Logger
  readonly poolMax?: number
}

/** The database must be migrated. Nothing runs by itself until main, or a test, starts it. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const pool = openPool(options.connect, 'optimail_app', options.poolMax)
  const platformPool = openPool(options.connect, 'optimail_platform', options.poolMax)
  const jobs = new Jobs(platformPool, { does: options.doesJobs ?? false, log: options.log })
  if (options.doesJobs) await jobs.boss()
  return {
    connect: options.connect,
    pool,
    platform: openDb(platformPool),
    platformPool,
    clock: options.clock ?? machineClock,
    keys: new Keyring(options.secret),
    boss: () => jobs.boss(),
    log: options.log ?? pino({ level: 'silent' }),
    publicUrl: options.publicUrl.replace(/\/$/, ''),
    isPublicUrlGiven: options.isPublicUrlGiven ?? false,
    sandboxPort: options.sandboxPort ?? 0,
    dataDir: options.dataDir,
    outside: options.outside ?? NOTHING_OUTSIDE,
    names: options.names ?? {},
    providerUrls: options.providerUrls ?? {},
    async close() {
      await jobs.stop()
      await pool.end()
      await platformPool.end()
    },
  }
}
