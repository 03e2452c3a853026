/** The log's own rows: its keys, its head, its checkpoints, its tiles, its entries. */

import { sql } from 'kysely'
import { sure } from '#base/bug.ts'
import type { Db } from '#store/db.ts'
import type { Bytes } from '#wire/bytes.ts'
import { namesKey } from '#wire/note.ts'
import type { Tile } from './tree.ts'
import type { Checkpoint, Tenant } from './types.ts'

/** The first log, for ever; further ones would be shards with a number of their own (reference B9). */
export const LOG = 0

export type KeyRow = {
  readonly use: 'log' | 'instance'
  readonly vkey: string
  readonly secret: Buffer
  readonly from: Date
  readonly until: Date | null
}
export type NewLog = {
  readonly origin: string
  readonly at: Date
  readonly root: Bytes
  readonly note: string
  readonly keys: readonly Omit<KeyRow, 'from' | 'until'>[]
}

export async function readOrigin(db: Db): Promise<string | undefined> {
  const { rows } = await sql<{ origin: string }>`select origin from ledger_log where log_id = ${LOG}`.execute(db)
  return rows[0]?.origin
}

/** Rows of this account alone, until the transaction ends. */
export async function actAs(db: Db, account: Tenant): Promise<void> {
  await sql`select set_config('optimail.account', ${account}, true)`.execute(db)
}

/** False when another process has made it first. */
export async function makeLog(db: Db, it: NewLog): Promise<boolean> {
  const made = await sql`
    insert into ledger_log (log_id, origin, created_at) values (${LOG}, ${it.origin}, ${it.at}) on conflict do nothing returning 1`.execute(
    db,
  )
  if (made.rows.length === 0) return false
  for (const { use, vkey, secret } of it.keys)
    await sql`
      insert into ledger_key (log_id, use, vkey, secret, from_at) values (${LOG}, ${use}, ${vkey}, ${secret}, ${it.at})`.execute(
      db,
    )
  await sql`
    insert into ledger_head (log_id, size, root, range, epoch, note, at)
    values (${LOG}, 0, ${it.root}, ${Buffer.alloc(0)}, 0, ${it.note}, ${it.at})`.execute(db)
  await addCheckpoint(db, { size: 0, root: it.root, note: it.note }, it.at)
  return true
}

export async function addCheckpoint(db: Db, it: Checkpoint, at: Date): Promise<void> {
  await sql`
    insert into ledger_checkpoint (log_id, size, root, note, at)
    values (${LOG}, ${it.size}, ${it.root}, ${it.note}, ${at})`.execute(db)
}

/** The newest first. */
export async function readKeys(db: Db): Promise<KeyRow[]> {
  const { rows } = await sql<KeyRow>`
    select use, vkey, secret, from_at as "from", until_at as until from ledger_key
    where log_id = ${LOG} order by from_at desc, vkey`.execute(db)
  return rows
}

/** Vkeys of the log in use, the newest first. */
export async function logKeysInUse(db: Db): Promise<string[]> {
  const keys = await readKeys(db)
  return keys.filter(it => it.use === 'log' && it.until === null).map(it => it.vkey)
}

/** A new key beside the one that it follows. */
export async function addKey(db: Db, it: Omit<KeyRow, 'until'>): Promise<void> {
  await sql`
    insert into ledger_key (log_id, use, vkey, secret, from_at) values (${LOG}, ${it.use}, ${it.vkey}, ${it.secret}, ${it.from})`.execute(
    db,
  )
}

/** Those of this use that are older than the newest end now. */
export async function endOldKeys(db: Db, use: KeyRow['use'], at: Date): Promise<string[]> {
  const { rows } = await sql<{ vkey: string }>`
    update ledger_key set until_at = ${at} where log_id = ${LOG} and use = ${use} and until_at is null
      and from_at < (select max(from_at) from ledger_key where log_id = ${LOG} and use = ${use}) returning vkey`.execute(
    db,
  )
  return rows.map(it => it.vkey)
}

/** Whether this key signed the checkpoint of that size. */
export async function isSignedWith(db: Db, size: number, vkey: string): Promise<boolean> {
  return namesKey((await readCheckpoint(db, size))?.note ?? '', vkey)
}

/** Whoever looks at the log looks again, when this commits. */
export const notifyHead = async (db: Db, size: number): Promise<void> =>
  void (await sql`select pg_notify('ledger_head', ${String(size)})`.execute(db))

export const notifyIntake = async (db: Db): Promise<void> =>
  void (await sql`select pg_notify('ledger_intake', '')`.execute(db))

/** Nobody signs any more with the keys that were, from the moment at which this commits. */
export async function endReign(db: Db): Promise<void> {
  await sql`update ledger_head set epoch = epoch + 1 where log_id = ${LOG}`.execute(db)
  await notifyKeys(db)
}

/** Whoever signs asks witnesses and reads keys again, when this commits. */
export const notifyKeys = async (db: Db): Promise<void> =>
  void (await sql`select pg_notify('ledger_keys', '')`.execute(db))

export async function readHead(db: Db): Promise<Checkpoint & { readonly at: Date }> {
  const { rows } = await sql<
    Checkpoint & { at: Date }
  >`select size, root, note, at from ledger_head where log_id = ${LOG}`.execute(db)
  return sure(rows[0], 'the log was opened')
}

export async function readCheckpoint(db: Db, size: number): Promise<Checkpoint | undefined> {
  const { rows } =
    await sql<Checkpoint>`select size, root, note from ledger_checkpoint where log_id = ${LOG} and size = ${size}`.execute(
      db,
    )
  return rows[0]
}

export async function readTiles(db: Db, places: readonly { level: number; index: number }[]): Promise<Tile[]> {
  const { rows } = await sql<Tile>`
    select t.level, t.idx as index, t.width, t.data from ledger_tile t
    join unnest(${places.map(it => it.level)}::int[], ${places.map(it => it.index)}::bigint[]) as p(level, idx)
      on t.log_id = ${LOG} and t.level = p.level and t.idx = p.idx`.execute(db)
  return rows
}

export async function readEntries(db: Db, from: number, count: number): Promise<Buffer[]> {
  const { rows } = await sql<{ entry: Buffer }>`
    select entry from ledger_entry where log_id = ${LOG} and seq >= ${from} and seq < ${from + count} order by seq`.execute(
    db,
  )
  return rows.map(row => row.entry)
}

/** Events, not rows. */
export async function countIntake(db: Db): Promise<{ waiting: number; parked: number }> {
  const { rows } = await sql<{ waiting: number; parked: number }>`
    select coalesce(sum(events) filter (where parked is null), 0)::bigint as waiting, coalesce(sum(events) filter (where parked is not null), 0)::bigint as parked
    from ledger_intake`.execute(db)
  return sure(rows[0], 'a sum is one row')
}
