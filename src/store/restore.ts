/**
 * A backup brought back into a database that is empty: its schema as it was then, the rows, and then what later versions
 * of the product have changed. Both files are read through once before anything is written.
 */

import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { Fault } from '#base/fault.ts'
import { KEY_COLUMN, listOf, type Manifest, refusePartialView, type TableHead } from './backup.ts'
import { type Part, read } from './frames.ts'
import { knownMigrations, migrate } from './migrate.ts'

export type WaitingJob = { readonly name: string; readonly data: object; readonly start_after: string }

async function* partsOf(path: string): AsyncGenerator<Part> {
  const unpacked = createReadStream(path)
    .on('error', cause => unpacked.destroy(cause))
    .pipe(createGunzip())
  yield* read(unpacked)
}

export type Checked = { readonly manifest: Manifest; readonly secret: string }

/** Reads both files to their ends. @throws Fault when one is damaged, or they do not belong together. */
export async function checkBackup(data: string, keys: string): Promise<Checked> {
  const [{ manifest }, key] = [await checkOne(data), await checkOne(keys)]
  if (manifest.holds !== 'data')
    throw new Fault(`${data} holds keys and not the data. Name the other file first.`, false)
  if (key.manifest.holds !== 'keys' || key.manifest.id !== manifest.id)
    throw new Fault('these two files do not belong to one backup', false)
  const known = new Map(knownMigrations().map(({ number, sha256 }) => [number, sha256]))
  const strange = manifest.migrations.find(({ number, sha256 }) => known.get(number) !== sha256)
  if (strange)
    throw new Fault(
      `the backup was made by another version of the product (migration ${strange.number}). Restore it with that version.`,
      false,
    )
  return { manifest, secret: key.secret }
}

async function checkOne(path: string): Promise<{ manifest: Manifest; secret: string }> {
  let manifest: Manifest | undefined
  let secret = ''
  for await (const { head, chunks } of partsOf(path)) {
    if (head['part'] === 'manifest') manifest = head as Manifest // Whole, as the hash at the end will say.
    if (head['part'] === 'secret') secret = String(head['secret'])
    for await (const _ of chunks);
  }
  if (!manifest) throw new Fault(`${path} is no whole backup: it does not say what it is`, false)
  return { manifest, secret }
}

/** `client` is the owner's, of an empty database. Returns what waited to be done. */
export async function bringBack(
  client: pg.Client,
  data: string,
  keys: string,
  { manifest }: Checked,
): Promise<WaitingJob[]> {
  await refusePartialView(client)
  await refuseFull(client)
  await migrate(client, manifest.migrations.at(-1)?.number)
  const jobs: WaitingJob[] = []
  await client.query('begin')
  try {
    await emptyAll(client)
    await triggers(client, 'disable')
    for await (const part of partsOf(data)) await loadPart(client, part, jobs)
    for await (const part of partsOf(keys)) if (part.head['part'] === 'keys') await loadKeys(client, part)
    await countOn(client)
    await triggers(client, 'enable')
    await stopSending(client)
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  }
  await migrate(client)
  await client.query('analyze')
  return jobs
}

async function refuseFull(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`
    select from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') limit 1`)
  if (rows.length > 0)
    throw new Fault('there is a database already. Restore into an empty one: nothing is overwritten.', false)
}

/** What a migration puts there is in the backup as well. */
async function emptyAll(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migration'`)
  if (rows.length > 0) await client.query(`truncate ${rows.map(({ name }) => `public."${name}"`).join(', ')}`)
}

/** What a trigger would write beside a row is in the backup already. */
async function triggers(client: pg.Client, be: 'disable' | 'enable'): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select distinct tgrelid::regclass::text as name from pg_trigger
    where not tgisinternal and tgrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)`)
  for (const { name } of rows) await client.query(`alter table ${name} ${be} trigger user`)
}

async function loadPart(client: pg.Client, { head, chunks }: Part, jobs: WaitingJob[]): Promise<void> {
  if (head['part'] === 'jobs') jobs.push(...(await jobsIn(chunks)))
  if (head['part'] !== 'table') return
  const { table, columns } = head as TableHead // Whole: the file was read through before.
  await pipeline(
    Readable.from(chunks),
    client.query(copyFrom(`copy public."${table}" (${listOf(columns)}) from stdin`)),
  )
}

async function loadKeys(client: pg.Client, { chunks }: Part): Promise<void> {
  const { table, column } = KEY_COLUMN
  await client.query(`create temporary table key_of (account_id text, subject_id text, ${column} bytea) on commit drop`)
  await pipeline(Readable.from(chunks), client.query(copyFrom('copy key_of from stdin')))
  await client.query(`
    update public.${table} s set ${column} = k.${column} from key_of k
    where s.account_id = k.account_id and s.subject_id = k.subject_id`)
}

/** A line of JSON each, with COPY's own backslashes. */
async function jobsIn(chunks: AsyncIterable<Uint8Array>): Promise<WaitingJob[]> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  const lines = Buffer.concat(parts)
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
  return lines.map(line => JSON.parse(line.replaceAll('\\\\', '\\')) as WaitingJob) // Written by backup.ts.
}

/** Numbers that the database gives go on behind the highest that there is. */
async function countOn(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and is_identity = 'YES'`)
  for (const { table, column } of rows)
    await client.query(`
      select setval(pg_get_serial_sequence('public."${table}"', '${column}'), coalesce(max("${column}"), 0) + 1, false) from public."${table}"`)
}

/** Whom a run has reached since the backup nobody here knows: a person lets it go on, or does not. */
const stopSending = (client: pg.Client) =>
  client.query(`update public.run set status = 'paused' where status in ('freezing', 'sending')`)
