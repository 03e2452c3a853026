/** SQL about exports. */

import { type RawBuilder, sql } from 'kysely'
import { EXPORTS_LISTED_MAX } from '#base/limits.ts'
import type { Covering } from '#ledger/ledger.ts'
import type { Db } from '#store/db.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Bytes } from '#wire/bytes.ts'
import type { BulkManifest } from '#wire/bulk/format.ts'
import type { Asked, Export, ExportId, ExportState, Item, Making } from './types.ts'

const COLUMNS = sql`export_id as id, state, asked, why, asked_by as "askedBy", asked_at as "askedAt", total, done, proofs,
  size_bytes as "sizeBytes", said, done_at as "doneAt", expires_at as "expiresAt"`

export async function add(turn: Turn, it: Pick<Export, 'id' | 'asked' | 'why'>): Promise<void> {
  await sql`
    insert into proof_export (account_id, export_id, state, asked, why, asked_by, asked_at)
    values (${turn.account}, ${it.id}, 'waiting', ${JSON.stringify(it.asked)}::jsonb, ${it.why}, ${JSON.stringify(turn.actor)}::jsonb, ${turn.now})`.execute(
    turn.db,
  )
}

export async function newest(turn: Turn): Promise<Export[]> {
  const { rows } = await sql<Export>`
    select ${COLUMNS} from proof_export where account_id = ${turn.account}
    order by asked_at desc, export_id desc limit ${EXPORTS_LISTED_MAX}`.execute(turn.db)
  return rows
}

export async function find(turn: Turn, id: string): Promise<Export | undefined> {
  const { rows } =
    await sql<Export>`select ${COLUMNS} from proof_export where account_id = ${turn.account} and export_id = ${id}`.execute(
      turn.db,
    )
  return rows[0]
}

export async function countOpen(turn: Turn): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from proof_export where account_id = ${turn.account} and state = any('{waiting,working}')`.execute(
    turn.db,
  )
  return rows[0]?.n ?? 0
}

/** Whoever works on it holds it until the turn ends: two workers do not do the same part. */
export async function hold(turn: Turn, id: string): Promise<Making | undefined> {
  const { rows } = await sql<
    Making & { size: number | null; root: Buffer | null; note: string | null; asOf: Date | null }
  >`
    select ${COLUMNS}, parts, size, root, note, as_of as "asOf", keys from proof_export
    where account_id = ${turn.account} and export_id = ${id} for update`.execute(turn.db)
  const [row] = rows
  if (!row) return undefined
  const { size, root, note, asOf, ...it } = row
  const covering = size !== null && root && note !== null && asOf ? { size, root, note, at: asOf } : undefined
  return { ...it, covering }
}

/**
 * `people` are rows of (contact_id, subject_id). Those of whom the log knows nothing on this channel have no proof; and
 * whoever confirmed the purpose that is asked for in the sandbox alone is not among those who agreed to it [AS-03].
 */
export async function freeze(
  turn: Turn,
  id: ExportId,
  {
    people,
    asked: { channel, purpose, state },
    covering,
  }: {
    readonly people: RawBuilder<unknown>
    readonly asked: Pick<Asked, 'channel' | 'purpose' | 'state'>
    readonly covering: Covering
  },
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into proof_export_item (account_id, export_id, item, contact_id, subject_id)
    select ${turn.account}, ${id}, row_number() over (order by seq) - 1, contact_id, subject_id
    from (select people.contact_id, people.subject_id, (
        select min(seq) from ledger_event e where e.account_id = ${turn.account} and e.subject_id = people.subject_id
          and e.channel = ${channel}) as seq
      from (${people}) people) found
    where seq < ${covering.size} and not exists (
      select from consent_rehearsed it where it.account_id = ${turn.account} and it.subject_id = found.subject_id
        and it.channel = ${channel} and it.purpose = ${state === 'active' ? (purpose ?? null) : null}::text)`.execute(
    turn.db,
  )
  return Number(numAffectedRows ?? 0n)
}

export async function begin(turn: Turn, id: ExportId, covering: Covering, total: number): Promise<void> {
  const { size, root, note, at } = covering
  await sql`
    update proof_export set state = 'working', size = ${size}, root = ${Buffer.from(root)}, note = ${note}, as_of = ${at}, total = ${total}
    where account_id = ${turn.account} and export_id = ${id}`.execute(turn.db)
}

export async function itemsFrom(turn: Turn, id: ExportId, from: number, limit: number): Promise<Item[]> {
  const { rows } = await sql<Item>`
    select contact_id as contact, subject_id as subject from proof_export_item
    where account_id = ${turn.account} and export_id = ${id} and item >= ${from} order by item limit ${limit}`.execute(
    turn.db,
  )
  return rows
}

export type Part = {
  readonly part: number
  readonly sha256: Bytes | null
  readonly sizeBytes: number
  readonly sealed: Buffer
}

export async function addPart(turn: Turn, id: ExportId, it: Part): Promise<void> {
  await sql`
    insert into proof_export_part (account_id, export_id, part, sha256, size_bytes, sealed)
    values (${turn.account}, ${id}, ${it.part}, ${it.sha256 && Buffer.from(it.sha256)}, ${it.sizeBytes}, ${it.sealed})`.execute(
    turn.db,
  )
}

/** Which of these files the export does not have yet. */
export async function unknownOf(turn: Turn, id: ExportId, hashes: readonly Bytes[]): Promise<Set<string>> {
  const { rows } = await sql<{ hex: string }>`
    select encode(hash, 'hex') as hex from unnest(${hashes.map(it => Buffer.from(it))}::bytea[]) as t(hash)
    where not exists (select from proof_export_shared s
      where s.account_id = ${turn.account} and s.export_id = ${id} and s.sha256 = hash)`.execute(turn.db)
  return new Set(rows.map(it => it.hex))
}

export async function addShared(turn: Turn, id: ExportId, sha256: Bytes, sealed: Buffer): Promise<void> {
  await sql`
    insert into proof_export_shared (account_id, export_id, sha256, sealed)
    values (${turn.account}, ${id}, ${Buffer.from(sha256)}, ${sealed})`.execute(turn.db)
}

export async function allShared(
  turn: Turn,
  id: ExportId,
): Promise<{ readonly sha256: Buffer; readonly sealed: Buffer }[]> {
  const { rows } = await sql<{ sha256: Buffer; sealed: Buffer }>`
    select sha256, sealed from proof_export_shared where account_id = ${turn.account} and export_id = ${id} order by sha256`.execute(
    turn.db,
  )
  return rows
}

export async function grow(
  turn: Turn,
  id: ExportId,
  by: { readonly done: number; readonly proofs: number; readonly parts: number; readonly sizeBytes: number },
  keys: BulkManifest['keys'] | null,
): Promise<void> {
  await sql`
    update proof_export set done = done + ${by.done}, proofs = proofs + ${by.proofs}, parts = parts + ${by.parts},
      size_bytes = size_bytes + ${by.sizeBytes}, keys = coalesce(keys, ${keys && JSON.stringify(keys)}::jsonb)
    where account_id = ${turn.account} and export_id = ${id}`.execute(turn.db)
}

/** The hashes of the parts' manifests, in order. */
export async function partHashes(turn: Turn, id: ExportId): Promise<{ readonly part: number; readonly hex: string }[]> {
  const { rows } = await sql<{ part: number; hex: string }>`
    select part, encode(sha256, 'hex') as hex from proof_export_part
    where account_id = ${turn.account} and export_id = ${id} and part > 0 order by part`.execute(turn.db)
  return rows
}

export async function partOf(turn: Turn, id: ExportId, part: number): Promise<Buffer | undefined> {
  const { rows } = await sql<{ sealed: Buffer }>`
    select p.sealed from proof_export_part p join proof_export e using (account_id, export_id)
    where p.account_id = ${turn.account} and p.export_id = ${id} and p.part = ${part} and e.state = 'done'`.execute(
    turn.db,
  )
  return rows[0]?.sealed
}

export async function countParts(turn: Turn, id: ExportId): Promise<number> {
  const { rows } = await sql<{ parts: number }>`
    select parts from proof_export where account_id = ${turn.account} and export_id = ${id}`.execute(turn.db)
  return rows[0]?.parts ?? 0
}

export type End = { readonly state: ExportState; readonly said?: string; readonly expires?: Date }

/** Of one that is not over. What it was made of goes, and without an archive everything does. */
export async function end(turn: Turn, id: ExportId, { state, said, expires }: End): Promise<void> {
  await sql`
    update proof_export set state = ${state}, said = ${said ?? null}, done_at = ${turn.now}, expires_at = ${expires ?? null}
    where account_id = ${turn.account} and export_id = ${id}`.execute(turn.db)
  await sql`delete from proof_export_shared where account_id = ${turn.account} and export_id = ${id}`.execute(turn.db)
  if (state !== 'done') await drop(turn.db, turn.account, [id])
}

async function drop(db: Db, account: AccountId, ids: readonly string[]): Promise<void> {
  for (const table of [sql`proof_export_part`, sql`proof_export_item`, sql`proof_export_shared`])
    await sql`delete from ${table} where account_id = ${account} and export_id = any(${ids}::text[])`.execute(db)
}

/** Those in which one of these subjects is, and which are kept. */
export async function holding(turn: Turn, subjects: readonly string[]): Promise<ExportId[]> {
  const { rows } = await sql<{ id: ExportId }>`
    select distinct export_id as id from proof_export_item
    where account_id = ${turn.account} and subject_id = any(${subjects}::text[])`.execute(turn.db)
  return rows.map(it => it.id)
}

/** Whose time is over, in all accounts. */
export async function expired(db: Db, now: Date): Promise<{ readonly account: AccountId; readonly id: ExportId }[]> {
  const { rows } = await sql<{ account: AccountId; id: ExportId }>`
    select account_id as account, export_id as id from proof_export where expires_at <= ${now} and state = 'done'`.execute(
    db,
  )
  return rows
}
