/**
 * A backup, taken while everything runs: one reading of the whole database at one moment, in two files. The first holds
 * what there is; the second the keys without which hardly anything of it opens. Keys are kept for a month at most, so
 * that whoever was erased is gone from the backups as well by then (reference R09).
 */

import { createWriteStream } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { Fault } from '#base/fault.ts'
import type { Connect } from './db.ts'
import { type Part, written } from './frames.ts'

/** What is not taken along: counts of attempts, log-ins, and what workers tell each other about this very moment, counts that have no name. */
export const LEFT_BEHIND: readonly string[] = [
  'migration',
  'rate',
  'session',
  'idempotency',
  'revocation',
  'hit_waiting',
  'hit_salt',
]
/** The wrapped keys of persons: they go into the file with the keys. */
export const KEY_COLUMN = { table: 'subject', column: 'dek' } as const

export type Manifest = {
  readonly part: 'manifest'
  readonly holds: 'data' | 'keys'
  readonly madeAt: string
  /** Both files of one backup have the same. */
  readonly id: string
  readonly migrations: readonly { readonly number: number; readonly sha256: string }[]
  readonly log: { readonly origin: string; readonly size: number; readonly root: string }
}
export type TableHead = { readonly part: 'table'; readonly table: string; readonly columns: readonly string[] }

export type BackupMade = { readonly log: Manifest['log']; readonly tables: number }

/** Both files appear whole, under their names, or not at all. `secret` is the key of the installation, hexadecimal. */
export async function backUp(
  connect: Connect,
  it: {
    readonly data: string
    readonly keys: string
    readonly secret: string
    readonly id: string
    readonly nowMs: number
  },
): Promise<BackupMade> {
  const client = new pg.Client({ ...connect, application_name: 'optimail backup' })
  await client.connect()
  try {
    await refusePartialView(client)
    await client.query('begin transaction isolation level repeatable read read only')
    await client.query('set local statement_timeout = 0')
    const manifest = await manifestOf(client, it)
    const tables = await tablesOf(client)
    await write(it.data, dataParts(client, { ...manifest, holds: 'data' }, tables))
    await write(it.keys, keyParts(client, { ...manifest, holds: 'keys' }, it.secret))
    return { log: manifest.log, tables: tables.length }
  } finally {
    await client.end()
  }
}

/** Whoever is bound by row-level security sees next to nothing, and would not be told. */
export async function refusePartialView(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ all: boolean }>(
    'select rolsuper or rolbypassrls as all from pg_roles where rolname = current_user',
  )
  if (rows[0]?.all !== true)
    throw new Fault(
      'this user of the database does not see all rows. Name one that does in DATABASE_URL: a superuser, or one with BYPASSRLS.',
      false,
    )
}

async function manifestOf(
  client: pg.Client,
  it: { readonly id: string; readonly nowMs: number },
): Promise<Omit<Manifest, 'holds'>> {
  const migrations = await client.query<Manifest['migrations'][number]>(
    'select number, sha256 from migration order by number',
  )
  const log = await client.query<Manifest['log']>(
    `select l.origin, h.size::int as size, encode(h.root, 'hex') as root from ledger_log l join ledger_head h using (log_id)`,
  )
  const [head = { origin: '', size: 0, root: '' }] = log.rows
  return {
    part: 'manifest',
    id: it.id,
    madeAt: new Date(it.nowMs).toISOString(),
    migrations: migrations.rows,
    log: head,
  }
}

/** In an order in which each comes after those that it refers to. */
async function tablesOf(client: pg.Client): Promise<TableHead[]> {
  const { rows } = await client.query<{ table: string; columns: string[]; needs: string[] }>(`
    select c.relname as table,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select array_agg(distinct f.confrelid::regclass::text) from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid), '{}') as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition order by c.relname`)
  const open = rows.filter(({ table }) => !LEFT_BEHIND.includes(table))
  const done: TableHead[] = []
  while (open.length > 0) {
    const free = open.findIndex(({ needs }) => needs.every(need => done.some(({ table }) => table === need)))
    const [next] = open.splice(Math.max(0, free), 1)
    if (next) done.push({ part: 'table', table: next.table, columns: columnsOf(next) })
  }
  return done
}

const columnsOf = ({ table, columns }: { readonly table: string; readonly columns: readonly string[] }) =>
  table === KEY_COLUMN.table ? columns.filter(column => column !== KEY_COLUMN.column) : columns

async function* dataParts(client: pg.Client, manifest: Manifest, tables: readonly TableHead[]): AsyncGenerator<Part> {
  yield bare(manifest)
  for (const head of tables)
    yield {
      head,
      chunks: client.query(copyTo(`copy (select ${listOf(head.columns)} from public."${head.table}") to stdout`)),
    }
  const jobs = `select name, data, start_after from jobs.job where state in ('created', 'retry', 'active')`
  yield {
    head: { part: 'jobs' },
    chunks: client.query(copyTo(`copy (select row_to_json(j) from (${jobs}) j) to stdout`)),
  }
}

async function* keyParts(client: pg.Client, manifest: Manifest, secret: string): AsyncGenerator<Part> {
  yield bare(manifest)
  yield bare({ part: 'secret', secret })
  const { table, column } = KEY_COLUMN
  yield {
    head: { part: 'keys' },
    chunks: client.query(
      copyTo(
        `copy (select account_id, subject_id, ${column} from public.${table} where ${column} is not null) to stdout`,
      ),
    ),
  }
}

const bare = (head: Part['head']): Part => ({ head, chunks: Readable.from([]) })
export const listOf = (columns: readonly string[]): string => columns.map(column => `"${column}"`).join(', ')

async function write(path: string, parts: AsyncIterable<Part>): Promise<void> {
  const fresh = `${path}.new`
  await pipeline(Readable.from(written(parts)), createGzip({ level: 6 }), createWriteStream(fresh, { mode: 0o600 }))
  const file = await open(fresh, 'r')
  await file.sync().finally(() => file.close())
  await rename(fresh, path)
}
