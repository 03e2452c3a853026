/** What the one sequencer does, in its own role: reign, take what waits, write it in its place. */

import { sql } from 'kysely'
import { must, sure } from '#base/bug.ts'
import type { Db } from '#store/db.ts'
import { type Bytes, concat } from '#wire/bytes.ts'
import { HASH_BYTES, KEY_BYTES } from '#wire/crypto.ts'
import type { Channel } from '#wire/form-definition.ts'
import { LOG, readTiles } from './log-store.ts'
import { listed, packed, times } from '#store/many.ts'
import { chainName, type Last, type Placed } from './place.ts'
import { growingTiles, hashesOf, type Tile, type Tree } from './tree.ts'
import type { Checkpoint, SubjectId, Tenant } from './types.ts'
import type { Waiting } from './waiting.ts'

const ELECTION = 7_361_002

export async function tryReign(db: Db): Promise<boolean> {
  const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${ELECTION}, ${LOG}) as got`.execute(db)
  return rows[0]?.got ?? false
}

export const KEYS_CHANNEL = 'ledger_keys'

/** For what waits to be written, and for keys that change. */
export async function listenForNews(db: Db): Promise<void> {
  await sql`listen ledger_intake`.execute(db)
  await sql`listen ledger_keys`.execute(db)
}

export type Head = Checkpoint & { readonly epoch: number; readonly tree: Tree }

/** A new epoch: whoever reigned before cannot commit any more. Waits for what that one is committing just now. */
export async function takeHead(db: Db): Promise<Head> {
  const { rows } = await sql<{ size: number; root: Buffer; range: Buffer; epoch: number; note: string }>`
    update ledger_head set epoch = epoch + 1 where log_id = ${LOG} returning size, root, range, epoch, note`.execute(db)
  const { range, ...head } = sure(rows[0], 'the log was opened')
  const open: Bytes[][] = growingTiles(head.size).map(() => [])
  for (const { level, data } of await readTiles(db, growingTiles(head.size))) open[level] = hashesOf(data)
  return { ...head, tree: { size: head.size, range: hashesOf(range), open } }
}

export type TakenRow = {
  readonly intake: number
  readonly account: Tenant
  readonly drafts: Buffer
  readonly events: number
}

/** The oldest rows, as many as hold `max` events; always one where there is one. */
export async function takeWaiting(db: Db, rowsMax: number, max: number): Promise<TakenRow[]> {
  const { rows } = await sql<TakenRow>`
    select i.intake, i.account_id as account, i.drafts, i.events from (
      select intake, events, sum(events) over (order by intake) as total
      from (select intake, events from ledger_intake where parked is null order by intake limit ${rowsMax}) oldest) summed
    join ledger_intake i using (intake)
    where total <= ${max} or total = summed.events order by i.intake`.execute(db)
  return rows
}

export async function countWaiting(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from ledger_intake where parked is null`.execute(db)
  return rows[0]?.count ?? 0
}

export async function park(db: Db, intake: number, reason: string): Promise<void> {
  await sql`update ledger_intake set parked = ${reason} where intake = ${intake}`.execute(db)
}

const NOTHING = Buffer.alloc(0)

export type ChainKey = { readonly account: Tenant; readonly subject: SubjectId; readonly channel: Channel }

/** How a chain stands: its end, unless it is not yet begun, and what the key of its subject is made of, which is null where it was destroyed. */
export type ChainStand = { readonly last: Last | undefined; readonly dek: Bytes | null }

/** By {@link chainName}; absent where there is no such subject. In one row, for a row of its own for each costs more than what it says. */
export async function readChains(db: Db, chains: readonly ChainKey[]): Promise<Map<string, ChainStand>> {
  if (chains.length === 0) return new Map()
  const { rows } = await sql<{ stands: string; deks: Buffer | null; ends: string; heads: Buffer | null }>`
    select string_agg(case when s.subject_id is null then '-' when s.dek is null then '0' else '1' end, '' order by k.i) as stands,
      string_agg(s.dek, '' order by k.i) as deks, string_agg(e.c, '' order by k.i) as heads,
      string_agg(coalesce(e.n || ' ' || (extract(epoch from e.at) * 1000)::bigint, ''), ',' order by k.i) as ends
    from unnest(${listed(chains.map(it => it.account))}::text[], ${listed(chains.map(it => it.subject))}::text[], ${listed(chains.map(it => it.channel))}::text[])
      with ordinality as k(account, subject, channel, i)
    left join subject s on s.account_id = k.account and s.subject_id = k.subject
    left join lateral (
      select n, c, at from ledger_event
      where account_id = k.account and subject_id = k.subject and channel = k.channel order by n desc limit 1) e on true`.execute(
    db,
  )
  const { stands, ends, deks, heads } = sure(rows[0], 'an aggregate has a row')
  return standsFrom(chains, stands, ends.split(','), deks ?? NOTHING, heads ?? NOTHING)
}

/** Those that are there have their bytes one after another. */
function standsFrom(chains: readonly ChainKey[], stands: string, ends: readonly string[], deks: Bytes, heads: Bytes) {
  must(deks.length === [...stands].filter(it => it === '1').length * KEY_BYTES, 'a key is made of so many bytes')
  const standing = new Map<string, ChainStand>()
  let [dekAt, headAt] = [0, 0]
  const nextDek = () => deks.subarray(dekAt, (dekAt += KEY_BYTES))
  const nextHead = () => heads.subarray(headAt, (headAt += HASH_BYTES))
  for (const [i, { account, subject, channel }] of chains.entries()) {
    const [number, atMs] = (ends[i] ?? '').split(' ')
    const last = atMs === undefined ? undefined : { number: Number(number), head: nextHead(), atMs: Number(atMs) }
    if (stands[i] !== '-')
      standing.set(chainName(account, subject, channel), { last, dek: stands[i] === '1' ? nextDek() : null })
  }
  return standing
}

/** Where the journals end. One that is not yet begun is absent. */
export async function readJournals(db: Db, accounts: readonly Tenant[]): Promise<Map<string, Last>> {
  const { rows } = await sql<{ account: Tenant; number: number; head: Buffer; at: Date }>`
    select account_id as account, tseq as number, head, at from ledger_journal where account_id = any(${accounts}::text[])`.execute(
    db,
  )
  return new Map(rows.map(({ account, number, head, at }) => [account, { number, head, atMs: at.getTime() }]))
}

export async function addEntries(db: Db, from: number, entries: readonly Bytes[]): Promise<void> {
  const length = entries[0]?.length ?? 0
  await sql`
    insert into ledger_entry (log_id, seq, entry)
    select ${LOG}, ${from}::bigint + i, substring(${concat(entries)}::bytea from i::int * ${length}::int + 1 for ${length}::int)
    from generate_series(0, ${entries.length}::int - 1) as i`.execute(db)
}

/** What is written of an event: what was placed is sealed in it. */
export type PlacedRow = Pick<Placed, 'seq' | 'tseq' | 'atMs' | 'c' | 'entry'> &
  Pick<Waiting, 'event' | 'tenant' | 'type' | 'said'> & {
    readonly subject: SubjectId | undefined
    readonly channel: Channel | undefined
    readonly n: number | undefined
    readonly sealed: Bytes | undefined
    readonly about: string | undefined
  }

/** In quotes, for they may be several or none. */
const purposesOf = ({ said }: PlacedRow) => `"${(said.purposes ?? []).map(it => it.id).join(',')}"`

export async function addEvents(db: Db, placed: readonly PlacedRow[]): Promise<void> {
  const { bytes, starts, lengths } = packed(placed.map(it => it.sealed ?? NOTHING))
  await sql`
    insert into ledger_event (log_id, seq, account_id, event_id, subject_id, channel, type, n, tseq, c, evidence, purposes, about, sealed, at)
    select ${LOG}, ${placed[0]?.seq ?? 0}::bigint + i - 1, account, event, subject, channel, type, n, tseq,
      substring(${concat(placed.map(it => it.c))}::bytea from (i::int - 1) * ${HASH_BYTES}::int + 1 for ${HASH_BYTES}::int),
      level, string_to_array(purposes, ','), about, case when length > 0 then substring(${bytes}::bytea from start for length) end, at
    from unnest(
      ${listed(placed.map(it => it.tenant))}::text[], ${listed(placed.map(it => it.event))}::text[],
      ${listed(placed.map(it => it.subject))}::text[], ${listed(placed.map(it => it.channel))}::text[],
      ${listed(placed.map(it => it.type))}::text[], ${listed(placed.map(it => it.n))}::int[], ${listed(placed.map(it => it.tseq))}::bigint[],
      ${listed(placed.map(it => it.said.evidence))}::text[], ${listed(placed.map(purposesOf))}::text[],
      ${placed.map(it => it.about ?? null)}::text[], ${listed(starts)}::int[], ${listed(lengths)}::int[], ${times(placed.map(it => it.atMs))}::timestamptz[]
    ) with ordinality as t(account, event, subject, channel, type, n, tseq, level, purposes, about, start, length, at, i)`.execute(
    db,
  )
}

/**
 * What an erasure is: in the transaction that writes it into the log, the secret of the subject's key and everything that
 * was sealed under that key go, and the address's keyed hash. The commitments stay: they are the log's.
 */
export async function destroy(db: Db, placed: readonly PlacedRow[]): Promise<void> {
  const erased = placed.filter(it => it.type === 'erase' && it.subject !== undefined)
  if (erased.length === 0) return
  const gone = sql`unnest(${listed(erased.map(it => it.tenant))}::text[], ${listed(erased.map(it => it.subject))}::text[],
    ${times(erased.map(it => it.atMs))}::timestamptz[]) as gone(account, subject, at)`
  const theirs = sql`select e.account_id, e.event_id from ledger_event e join ${gone} on e.account_id = gone.account and e.subject_id = gone.subject`
  await sql`delete from evidence v using (${theirs}) it where v.account_id = it.account_id and v.event_id = it.event_id`.execute(
    db,
  )
  await sql`delete from evidence_file f using (${theirs}) it where f.account_id = it.account_id and f.event_id = it.event_id`.execute(
    db,
  )
  await sql`
    update ledger_event e set sealed = null from ${gone}
    where e.account_id = gone.account and e.subject_id = gone.subject and e.type <> 'erase'`.execute(db)
  await sql`
    update subject s set dek = null, address_hash = null, erased_at = gone.at from ${gone}
    where s.account_id = gone.account and s.subject_id = gone.subject`.execute(db)
}

export async function putTiles(db: Db, tiles: readonly Tile[]): Promise<void> {
  const { bytes, starts, lengths } = packed(tiles.map(it => it.data))
  await sql`
    insert into ledger_tile (log_id, level, idx, width, data)
    select ${LOG}, level, idx, width, substring(${bytes}::bytea from start for length)
    from unnest(${tiles.map(it => it.level)}::int[], ${tiles.map(it => it.index)}::bigint[], ${tiles.map(it => it.width)}::int[],
      ${starts}::int[], ${lengths}::int[]) as t(level, idx, width, start, length)
    on conflict (log_id, level, idx) do update set width = excluded.width, data = excluded.data`.execute(db)
}

/** With its checkpoint. False when another reigns: the epoch is not ours any more, or the log has grown without us. */
export async function moveHead(
  db: Db,
  from: Head,
  to: Checkpoint & { readonly range: Bytes },
  at: Date,
): Promise<boolean> {
  const moved = await sql`
    with moved as (
      update ledger_head set size = ${to.size}, root = ${to.root}, range = ${to.range}, note = ${to.note}, at = ${at}
      where log_id = ${LOG} and epoch = ${from.epoch} and size = ${from.size} returning log_id, size, root, note, at)
    insert into ledger_checkpoint (log_id, size, root, note, at) select * from moved`.execute(db)
  return moved.numAffectedRows === 1n
}

/** Where the journals end now. A chain ends with its last event. */
export async function moveJournals(db: Db, placed: readonly PlacedRow[]): Promise<void> {
  const last = [...new Map(placed.map(it => [it.tenant, it])).values()]
  await sql`
    insert into ledger_journal (account_id, tseq, head, at)
    select account, tseq, substring(${concat(last.map(it => it.c))}::bytea from (i::int - 1) * ${HASH_BYTES}::int + 1 for ${HASH_BYTES}::int), at
    from unnest(${last.map(it => it.tenant)}::text[], ${last.map(it => it.tseq)}::bigint[],
      ${times(last.map(it => it.atMs))}::timestamptz[]) with ordinality as t(account, tseq, at, i)
    on conflict (account_id) do update set tseq = excluded.tseq, head = excluded.head, at = excluded.at`.execute(db)
}

export async function removeWaiting(db: Db, intakes: readonly number[]): Promise<number> {
  const gone = await sql`delete from ledger_intake where intake = any(${listed(intakes)}::bigint[])`.execute(db)
  return Number(gone.numAffectedRows ?? 0n)
}
