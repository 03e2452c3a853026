/** The pools and the typed queries over them. Each role has a pool of its own; the role is set before anything else. */

import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { TURN_SILENT_MS } from '#base/limits.ts'
import type { Role } from './tenancy.ts'
import type { DB } from './tables.ts'

export type Db = Kysely<DB>
export type Connect = {
  readonly connectionString?: string
  readonly host?: string
  readonly port?: number
  readonly user?: string
  readonly database?: string
}

const POOL_MAX_DEFAULT = 10

// Counts and sequence numbers stay far below 2^53: as numbers they are what the rest of the code means.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** A pool whose connections act as `role`. A lost idle connection is no news: the next query opens another. */
export function openPool(connect: Connect, role: Role | undefined, max = POOL_MAX_DEFAULT): pg.Pool {
  // Whoever is cut off in the middle of a turn does not keep what it has locked.
  const silent = `-c idle_in_transaction_session_timeout=${TURN_SILENT_MS}`
  const options = ['-c timezone=UTC', silent, ...(role ? [`-c role=${role}`] : [])].join(' ')
  // What is asked while an answer is awaited goes on its way at once.
  const pool = new pg.Pool({ ...connect, max, options, application_name: 'optimail', pipeline: true })
  pool.on('error', () => {})
  // One that is lent out has nobody else who listens, and would take the process with it: its next question is refused.
  pool.on('connect', client => void client.on('error', () => {}))
  return pool
}

/** Kysely over a pool: each query takes a connection of its own. */
export function openDb(pool: pg.Pool): Db {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool: async () => lending(async () => naming(await pool.connect())) }),
  })
}

/** The least that can be asked. Rejects where the database is away. */
export const answers = (db: Db): Promise<unknown> => sql`select 1`.execute(db)

/** Kysely over one connection in whose transaction the caller already is. Ending that transaction is the caller's. */
export function kyselyOver(client: pg.PoolClient): Transaction<DB> {
  const borrowed = naming(client, () => {})
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool: async () => lending(async () => borrowed) }) })
  return db as unknown as Transaction<DB> // The transaction was begun on the connection itself.
}

const lending = (connect: () => Promise<pg.PoolClient>) => ({ connect, end: async () => {} }) as unknown as pg.Pool // All that Kysely asks of a pool.

/** The connection, each of its statements prepared under the hash of its text: planned once. */
function naming(client: pg.PoolClient, release: () => void = () => client.release()): pg.PoolClient {
  const query = (text: unknown, values: unknown) =>
    typeof text === 'string' && Array.isArray(values) ? client.query(named(text, values)) : client.query(text as string)
  return { query, release } as unknown as pg.PoolClient // Kysely asks for these two only.
}

const names = new Map<string, string>()
const NAMES_KEPT_MAX = 2_000

function named(text: string, values: unknown[]): pg.QueryConfig {
  const known = names.get(text)
  if (known) return { name: known, text, values }
  if (names.size >= NAMES_KEPT_MAX) return { text, values } // Segments built at run time: planned each time.
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  names.set(text, name)
  return { name, text, values }
}
