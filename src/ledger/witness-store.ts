/** Witnesses, their cosignatures, and why the log is not signed: rows of the whole installation. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { Bytes } from '#wire/bytes.ts'
import { LOG } from './log-store.ts'
import { type HoldReason, INSTALLATION, type WitnessState } from './types.ts'

export type WitnessRow = {
  readonly vkey: string
  readonly name: string
  readonly url: string
  readonly added: Date
  readonly from: Date | null
  readonly until: Date | null
  readonly size: number
  readonly cosigned: Date | null
  readonly tried: Date | null
  readonly state: WitnessState
  readonly says: string
  readonly fails: number
  readonly knows: string | null
}

/** Also those that were removed, in the order in which they were named. */
export async function readWitnesses(db: Db): Promise<WitnessRow[]> {
  const { rows } = await sql<WitnessRow>`
    select vkey, name, url, added_at as added, from_at as "from", until_at as until, size, cosigned_at as cosigned,
      tried_at as tried, state, says, fails, knows
    from ledger_witness where log_id = ${LOG} order by added_at, name, vkey`.execute(db)
  return rows
}

/** One that was removed comes back as it was. False when it is there already. */
export async function addWitness(
  db: Db,
  it: { readonly vkey: string; readonly name: string; readonly url: string; readonly at: Date },
): Promise<boolean> {
  const added = await sql`
    insert into ledger_witness (log_id, vkey, name, url, added_at) values (${LOG}, ${it.vkey}, ${it.name}, ${it.url}, ${it.at})
    on conflict (log_id, vkey) do update set name = excluded.name, url = excluded.url, until_at = null, state = 'new', says = '', fails = 0
    where ledger_witness.until_at is not null returning 1`.execute(db)
  return added.rows.length > 0
}

export async function removeWitness(db: Db, vkey: string, at: Date): Promise<void> {
  await sql`update ledger_witness set until_at = ${at} where log_id = ${LOG} and vkey = ${vkey} and until_at is null`.execute(
    db,
  )
}

export type Told = {
  readonly vkey: string
  readonly state: WitnessState
  readonly says: string
  readonly size: number
  readonly knows: string | null
}

export async function putTold(db: Db, it: Told, at: Date): Promise<void> {
  await sql`
    update ledger_witness set state = ${it.state}, says = ${it.says}, size = ${it.size}, knows = ${it.knows}, tried_at = ${at},
      fails = case when ${it.state} = 'well' then 0 else fails + 1 end
    where log_id = ${LOG} and vkey = ${it.vkey}`.execute(db)
}

/**
 * With the first one that covers the event which names it, the witness comes into the policy, as of its first one of all:
 * cosignatures say whole seconds, and by the witness's own clock.
 */
export async function addCosignature(
  db: Db,
  it: { readonly vkey: string; readonly size: number; readonly line: string; readonly at: Date },
): Promise<void> {
  await sql`
    insert into ledger_cosignature (log_id, vkey, size, line, at) values (${LOG}, ${it.vkey}, ${it.size}, ${it.line}, ${it.at})
    on conflict do nothing`.execute(db)
  await sql`
    update ledger_witness set cosigned_at = greatest(cosigned_at, ${it.at}), from_at = coalesce(from_at, case when exists (
      select from ledger_event where account_id = ${INSTALLATION} and type = 'key.rotate' and about = ${it.vkey} and seq < ${it.size})
      then least(added_at, (select min(at) from ledger_cosignature where log_id = ${LOG} and vkey = ${it.vkey})) end)
    where log_id = ${LOG} and vkey = ${it.vkey}`.execute(db)
}

/** Whether the log grew after it was named, and before it cosigned anything: up to this size nobody was watching. */
export async function beginsLate(db: Db, vkey: string, size: number): Promise<boolean> {
  const { rows } = await sql<{ named: number | null; isKnown: boolean }>`
    select (select max(seq) from ledger_event where account_id = ${INSTALLATION} and type = 'key.rotate' and about = ${vkey}) as named,
      exists (select from ledger_cosignature where log_id = ${LOG} and vkey = ${vkey}) as "isKnown"`.execute(db)
  const [row] = rows
  return row !== undefined && row.named !== null && !row.isKnown && row.named + 1 < size
}

/** The newest checkpoint that one of these cosigned. */
export async function newestCosigned(db: Db, vkeys: readonly string[]): Promise<number | undefined> {
  const { rows } = await sql<{ size: number | null }>`
    select max(size) as size from ledger_cosignature where log_id = ${LOG} and vkey = any(${vkeys}::text[])`.execute(db)
  return rows[0]?.size ?? undefined
}

export type AnchorsWanted = { readonly index: number; readonly after: number }
export type AnchorSizes = { readonly first: number | null; readonly floor: number | null }

/** For each event the oldest cosigned checkpoint that has it, and the newest one that it was written after (A1). */
export async function anchorSizes(
  db: Db,
  vkeys: readonly string[],
  wanted: readonly AnchorsWanted[],
): Promise<AnchorSizes[]> {
  const { rows } = await sql<AnchorSizes>`
    select min(above.size) as first, max(below.size) as floor
    from unnest(${wanted.map(it => it.index)}::bigint[], ${wanted.map(it => it.after)}::bigint[]) with ordinality as w(index, after, i)
    cross join unnest(${vkeys}::text[]) as v(vkey)
    left join lateral (select min(size) as size from ledger_cosignature
      where log_id = ${LOG} and vkey = v.vkey and size > w.index) above on true
    left join lateral (select max(size) as size from ledger_cosignature
      where log_id = ${LOG} and vkey = v.vkey and size <= w.after) below on true
    group by w.i order by w.i`.execute(db)
  return rows
}

export type CosignedRow = {
  readonly size: number
  readonly root: Bytes
  readonly note: string
  readonly at: Date
  readonly lines: readonly { readonly vkey: string; readonly line: string; readonly at: string }[] | null
}

/** Checkpoints of these sizes with their cosignatures by these witnesses. */
export async function readCosigned(db: Db, sizes: readonly number[], vkeys: readonly string[]): Promise<CosignedRow[]> {
  const { rows } = await sql<CosignedRow>`
    select p.size, p.root, p.note, p.at, (
      select json_agg(json_build_object('vkey', c.vkey, 'line', c.line, 'at', c.at)) from ledger_cosignature c
      where c.log_id = p.log_id and c.size = p.size and c.vkey = any(${vkeys}::text[])) as lines
    from ledger_checkpoint p where p.log_id = ${LOG} and p.size = any(${sizes}::bigint[]) order by p.size`.execute(db)
  return rows
}

export type HoldRow = {
  readonly reason: HoldReason
  readonly says: string
  readonly at: Date
  readonly accepted: number | null
}

export async function readHold(db: Db): Promise<HoldRow | undefined> {
  const { rows } = await sql<HoldRow>`
    select reason, says, at, accepted_size as accepted from ledger_hold where log_id = ${LOG}`.execute(db)
  return rows[0]
}

/** What is known already keeps its time, and what the operator said of it. */
export async function putHold(db: Db, reason: HoldReason, says: string, at: Date): Promise<void> {
  await sql`
    insert into ledger_hold (log_id, reason, says, at) values (${LOG}, ${reason}, ${says}, ${at})
    on conflict (log_id) do update set reason = excluded.reason, says = excluded.says`.execute(db)
}

export async function acceptHold(db: Db, size: number): Promise<void> {
  await sql`update ledger_hold set accepted_size = ${size} where log_id = ${LOG}`.execute(db)
}

export async function endHold(db: Db): Promise<void> {
  await sql`delete from ledger_hold where log_id = ${LOG}`.execute(db)
}
