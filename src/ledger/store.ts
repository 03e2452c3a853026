/**
 * All SQL of the ledger. Many values go in one statement: texts as arrays, bytes one after another in one value with
 * the places where they begin, because an array of bytes would travel as hexadecimal text.
 */

import { sql } from 'kysely'
import { sure } from '#base/bug.ts'
import type { Db } from '#store/db.ts'
import type { Turn } from '#store/turn.ts'
import { concat, type Bytes } from '#wire/bytes.ts'
import { HASH_BYTES } from '#wire/crypto.ts'
import type { EventType } from '#wire/envelope.ts'
import type { Channel } from '#wire/form-definition.ts'
import { chainName, type Ends, type Placed } from './place.ts'
import { growingTiles, hashesOf, type Tile, type Tree } from './tree.ts'
import type { AddressKind, Checkpoint, EventId, SubjectId, Tenant } from './types.ts'

/** The first log, for ever; further ones would be shards with a number of their own (reference B9). */
export const LOG = 0

/** Bytes one after another, and where each begins (from 1, as SQL counts) and how long it is. */
function packed(values: readonly Bytes[]): { bytes: Bytes; starts: number[]; lengths: number[] } {
  let start = 1
  const starts = values.map(value => (start += value.length) - value.length)
  return { bytes: concat(values), starts, lengths: values.map(value => value.length) }
}

const times = (ms: readonly number[]) => ms.map(it => new Date(it).toISOString())

// Subjects ---------------------------------------------------------------------------------------------------------

export type SubjectRow = {
  readonly id: SubjectId
  readonly kind: AddressKind
  readonly hash: Buffer
  readonly dek: Buffer | null
}

/** Makes those that are not there and locks them all, in one order, so that two turns cannot wait for each other. */
export async function makeSubjects(
  turn: Turn,
  kind: AddressKind,
  made: readonly { id: SubjectId; hash: Bytes; dek: Bytes }[],
): Promise<void> {
  const deks = packed(made.map(it => it.dek))
  await sql`
    insert into subject (account_id, subject_id, kind, address_hash, dek, created_at)
    select ${turn.account}, id, ${kind}, substring(${concat(made.map(it => it.hash))}::bytea from (i::int - 1) * ${HASH_BYTES}::int + 1 for ${HASH_BYTES}),
      substring(${deks.bytes}::bytea from start for length), ${turn.now}
    from unnest(${made.map(it => it.id)}::text[], ${deks.starts}::int[], ${deks.lengths}::int[]) with ordinality as t(id, start, length, i)
    order by 4
    on conflict (account_id, kind, address_hash) do update set kind = excluded.kind where false`.execute(turn.db)
}

export async function subjectsByHash(turn: Turn, kind: AddressKind, hashes: readonly Bytes[]): Promise<SubjectRow[]> {
  const { rows } = await sql<SubjectRow>`
    select subject_id as id, kind, address_hash as hash, dek from subject
    where account_id = ${turn.account} and kind = ${kind} and address_hash = any(${hashes}::bytea[])`.execute(turn.db)
  return rows
}

/** Locked: the events of one subject wait in the order in which their turns commit. */
export async function lockSubjects(turn: Turn, ids: readonly SubjectId[]): Promise<Map<SubjectId, SubjectRow>> {
  const { rows } = await sql<SubjectRow>`
    select subject_id as id, kind, address_hash as hash, dek from subject
    where account_id = ${turn.account} and subject_id = any(${ids}::text[])
    order by address_hash for no key update`.execute(turn.db)
  return new Map(rows.map(row => [row.id, row]))
}

// What turns write -------------------------------------------------------------------------------------------------

export type WaitingRow = { readonly drafts: Bytes; readonly events: number; readonly subjects: readonly SubjectId[] }

export async function addWaiting(db: Db, account: Tenant, at: Date, row: WaitingRow): Promise<void> {
  await sql`
    insert into ledger_intake (account_id, drafts, events, subjects, at)
    values (${account}, ${row.drafts}, ${row.events}, ${row.subjects}, ${at})`.execute(db)
}

export async function addEvidence(turn: Turn, sealed: readonly { event: EventId; bytes: Bytes }[]): Promise<void> {
  const { bytes, starts, lengths } = packed(sealed.map(it => it.bytes))
  await sql`
    insert into evidence (account_id, event_id, sealed)
    select ${turn.account}, id, substring(${bytes}::bytea from start for length)
    from unnest(${sealed.map(it => it.event)}::text[], ${starts}::int[], ${lengths}::int[]) as t(id, start, length)`.execute(
    turn.db,
  )
}

export type FileRow = {
  readonly event: EventId
  readonly path: string
  readonly media: string
  readonly sha256: Bytes
  readonly sealed: Bytes
}

export async function addFiles(turn: Turn, files: readonly FileRow[]): Promise<void> {
  const rows = files.map(({ event, ...file }) => ({
    account_id: turn.account,
    event_id: event,
    ...file,
    sha256: Buffer.from(file.sha256),
    sealed: Buffer.from(file.sealed),
  }))
  await turn.db.insertInto('evidence_file').values(rows).execute()
}

/** Under the hash of its own bytes: to keep it twice is to keep it once. */
export async function addArtefact(turn: Turn, sha256: Bytes, media: string, bytes: Bytes): Promise<void> {
  const row = { sha256: Buffer.from(sha256), media, bytes: Buffer.from(bytes), created_at: turn.now }
  await turn.db
    .insertInto('artefact')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function findArtefacts(
  db: Db,
  hashes: readonly Bytes[],
): Promise<{ sha256: Buffer; media: string; bytes: Buffer }[]> {
  const { rows } = await sql<{ sha256: Buffer; media: string; bytes: Buffer }>`
    select sha256, media, bytes from artefact where sha256 = any(${hashes}::bytea[])`.execute(db)
  return rows
}

// What turns read --------------------------------------------------------------------------------------------------

export type EventRow = {
  readonly seq: number
  readonly event: EventId
  readonly type: EventType
  readonly n: number | null
  readonly tseq: number
  readonly c: Buffer
  readonly sealed: Buffer | null
  readonly evidence: Buffer | null
  readonly at: Date
}

const EVENT = sql`e.seq, e.event_id as event, e.type, e.n, e.tseq, e.c, e.sealed, v.sealed as evidence, e.at
    from ledger_event e left join evidence v on v.account_id = e.account_id and v.event_id = e.event_id`

export async function readChain(db: Db, account: Tenant, subject: SubjectId, channel: Channel): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select ${EVENT} where e.account_id = ${account} and e.subject_id = ${subject} and e.channel = ${channel} order by e.n`.execute(
    db,
  )
  return rows
}

/** Newest first; `before` is a place in the log. */
export async function pageOfEvents(
  db: Db,
  account: Tenant,
  types: readonly EventType[],
  before: number,
  limit: number,
): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select ${EVENT} where e.account_id = ${account} and e.type = any(${types}::text[]) and e.seq < ${before}
    order by e.seq desc limit ${limit}`.execute(db)
  return rows
}

export async function eventsAbout(
  db: Db,
  account: Tenant,
  type: EventType,
  about: readonly string[],
): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select ${EVENT} where e.account_id = ${account} and e.type = ${type} and e.about = any(${about}::text[]) order by e.seq`.execute(
    db,
  )
  return rows
}

export async function eventsByC(
  db: Db,
  account: Tenant,
  cs: readonly Bytes[],
  types: readonly EventType[],
): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select ${EVENT} where e.account_id = ${account} and e.type = any(${types}::text[]) and e.c = any(${cs}::bytea[]) order by e.seq`.execute(
    db,
  )
  return rows
}

export type FoundFile = {
  readonly event: EventId
  readonly path: string
  readonly media: string
  readonly sha256: Buffer
  readonly sealed: Buffer
}

export async function filesOf(db: Db, account: Tenant, events: readonly EventId[]): Promise<FoundFile[]> {
  const { rows } = await sql<FoundFile>`
    select event_id as event, path, media, sha256, sealed from evidence_file
    where account_id = ${account} and event_id = any(${events}::text[]) order by event_id, path`.execute(db)
  return rows
}

/** What of this subject's the sequencer has not yet written. */
export async function waitingOf(turn: Turn, subject: SubjectId): Promise<{ drafts: Buffer }[]> {
  const { rows } = await sql<{ drafts: Buffer }>`
    select drafts from ledger_intake
    where account_id = ${turn.account} and ${subject} = any(subjects) order by intake`.execute(turn.db)
  return rows
}

export async function evidenceOf(db: Db, account: Tenant, events: readonly EventId[]): Promise<Map<string, Buffer>> {
  const { rows } = await sql<{ event: string; sealed: Buffer }>`
    select event_id as event, sealed from evidence where account_id = ${account} and event_id = any(${events}::text[])`.execute(
    db,
  )
  return new Map(rows.map(row => [row.event, row.sealed]))
}

export async function dekOf(db: Db, account: Tenant, subject: SubjectId): Promise<Buffer | null | undefined> {
  const { rows } = await sql<{ dek: Buffer | null }>`
    select dek from subject where account_id = ${account} and subject_id = ${subject}`.execute(db)
  return rows[0]?.dek
}

/** The journal from `from` on: what the account may hand to its auditor. */
export async function pageOfJournal(
  db: Db,
  account: Tenant,
  from: number,
  limit: number,
): Promise<{ c: Buffer; seq: number; tseq: number }[]> {
  const { rows } = await sql<{ c: Buffer; seq: number; tseq: number }>`
    select c, seq, tseq from ledger_event where account_id = ${account} and tseq >= ${from} order by tseq limit ${limit}`.execute(
    db,
  )
  return rows
}

// The log ----------------------------------------------------------------------------------------------------------

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

async function addCheckpoint(db: Db, it: Checkpoint, at: Date): Promise<void> {
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

// What the sequencer does ------------------------------------------------------------------------------------------

const ELECTION = 7_361_002

export async function tryReign(db: Db): Promise<boolean> {
  const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${ELECTION}, ${LOG}) as got`.execute(db)
  return rows[0]?.got ?? false
}

export async function endReign(db: Db): Promise<void> {
  await sql`select pg_advisory_unlock(${ELECTION}, ${LOG})`.execute(db)
}

export const listenForIntake = async (db: Db): Promise<void> => void (await sql`listen ledger_intake`.execute(db))

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

/** Events, not rows. */
export async function countIntake(db: Db): Promise<{ waiting: number; parked: number }> {
  const { rows } = await sql<{ waiting: number; parked: number }>`
    select coalesce(sum(events) filter (where parked is null), 0)::bigint as waiting, coalesce(sum(events) filter (where parked is not null), 0)::bigint as parked
    from ledger_intake`.execute(db)
  return sure(rows[0], 'a sum is one row')
}

export async function countWaiting(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from ledger_intake where parked is null`.execute(db)
  return rows[0]?.count ?? 0
}

export async function park(db: Db, intake: number, reason: string): Promise<void> {
  await sql`update ledger_intake set parked = ${reason} where intake = ${intake}`.execute(db)
}

export type ChainKey = { readonly account: Tenant; readonly subject: SubjectId; readonly channel: Channel }

/** Where the chains and journals end that a batch is about. Those not yet begun are absent. */
export async function readEnds(db: Db, chains: readonly ChainKey[], accounts: readonly Tenant[]): Promise<Ends> {
  const chained = await sql<ChainKey & { number: number; head: Buffer; at: Date }>`
    select k.account, k.subject, k.channel, e.n as number, e.c as head, e.at
    from unnest(${chains.map(it => it.account)}::text[], ${chains.map(it => it.subject)}::text[], ${chains.map(it => it.channel)}::text[]) as k(account, subject, channel)
    cross join lateral (
      select n, c, at from ledger_event
      where account_id = k.account and subject_id = k.subject and channel = k.channel order by n desc limit 1) e`.execute(
    db,
  )
  const journaled = await sql<{ account: Tenant; number: number; head: Buffer; at: Date }>`
    select account_id as account, tseq as number, head, at from ledger_journal where account_id = any(${accounts}::text[])`.execute(
    db,
  )
  const last = ({ number, head, at }: { number: number; head: Buffer; at: Date }) => ({
    number,
    head,
    atMs: at.getTime(),
  })
  return {
    chains: new Map(chained.rows.map(row => [chainName(row.account, row.subject, row.channel), last(row)])),
    journals: new Map(journaled.rows.map(row => [row.account, last(row)])),
  }
}

/** What the keys of subjects are made of, by account and id; null where it was destroyed, absent where there is no such subject. */
export async function readDeks(
  db: Db,
  subjects: readonly { account: Tenant; subject: SubjectId }[],
): Promise<Map<string, Buffer | null>> {
  const { rows } = await sql<{ account: string; subject: string; dek: Buffer | null }>`
    select s.account_id as account, s.subject_id as subject, s.dek
    from unnest(${subjects.map(it => it.account)}::text[], ${subjects.map(it => it.subject)}::text[]) as k(account, subject)
    join subject s on s.account_id = k.account and s.subject_id = k.subject`.execute(db)
  return new Map(rows.map(row => [`${row.account} ${row.subject}`, row.dek]))
}

export async function addEntries(db: Db, from: number, entries: readonly Bytes[]): Promise<void> {
  const length = entries[0]?.length ?? 0
  await sql`
    insert into ledger_entry (log_id, seq, entry)
    select ${LOG}, ${from}::bigint + i, substring(${concat(entries)}::bytea from i::int * ${length}::int + 1 for ${length}::int)
    from generate_series(0, ${entries.length}::int - 1) as i`.execute(db)
}

export type PlacedRow = Placed & { readonly sealed: Bytes | undefined; readonly about: string | undefined }

export async function addEvents(db: Db, placed: readonly PlacedRow[]): Promise<void> {
  const { bytes, starts, lengths } = packed(placed.map(it => it.sealed ?? Buffer.alloc(0)))
  await sql`
    insert into ledger_event (log_id, seq, account_id, event_id, subject_id, channel, type, n, tseq, c, evidence, purposes, about, sealed, at)
    select ${LOG}, ${placed[0]?.seq ?? 0}::bigint + i - 1, account, event, subject, channel, type, n, tseq,
      substring(${concat(placed.map(it => it.c))}::bytea from (i::int - 1) * ${HASH_BYTES}::int + 1 for ${HASH_BYTES}::int),
      level, string_to_array(purposes, ','), about, case when length > 0 then substring(${bytes}::bytea from start for length) end, at
    from unnest(
      ${placed.map(it => it.waiting.tenant)}::text[], ${placed.map(it => it.waiting.event)}::text[],
      ${placed.map(it => it.waiting.subject ?? null)}::text[], ${placed.map(it => it.waiting.channel ?? null)}::text[],
      ${placed.map(it => it.waiting.type)}::text[], ${placed.map(it => it.n ?? null)}::int[], ${placed.map(it => it.tseq)}::bigint[],
      ${placed.map(it => it.waiting.said.evidence ?? null)}::text[],
      ${placed.map(it => (it.waiting.said.purposes ?? []).map(purpose => purpose.id).join(','))}::text[],
      ${placed.map(it => it.about ?? null)}::text[], ${starts}::int[], ${lengths}::int[], ${times(placed.map(it => it.atMs))}::timestamptz[]
    ) with ordinality as t(account, event, subject, channel, type, n, tseq, level, purposes, about, start, length, at, i)`.execute(
    db,
  )
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

/** False when another reigns: the epoch is not ours any more, or the log has grown without us. */
export async function moveHead(
  db: Db,
  from: Head,
  to: Checkpoint & { readonly range: Bytes },
  at: Date,
): Promise<boolean> {
  const moved = await sql`
    update ledger_head set size = ${to.size}, root = ${to.root}, range = ${to.range}, note = ${to.note}, at = ${at}
    where log_id = ${LOG} and epoch = ${from.epoch} and size = ${from.size} returning 1`.execute(db)
  if (moved.rows.length === 0) return false
  await addCheckpoint(db, to, at)
  return true
}

/** Where the journals end now. A chain ends with its last event. */
export async function moveJournals(db: Db, placed: readonly Placed[]): Promise<void> {
  const last = [...new Map(placed.map(it => [it.waiting.tenant, it])).values()]
  await sql`
    insert into ledger_journal (account_id, tseq, head, at)
    select account, tseq, substring(${concat(last.map(it => it.c))}::bytea from (i::int - 1) * ${HASH_BYTES}::int + 1 for ${HASH_BYTES}::int), at
    from unnest(${last.map(it => it.waiting.tenant)}::text[], ${last.map(it => it.tseq)}::bigint[],
      ${times(last.map(it => it.atMs))}::timestamptz[]) with ordinality as t(account, tseq, at, i)
    on conflict (account_id) do update set tseq = excluded.tseq, head = excluded.head, at = excluded.at`.execute(db)
}

export async function removeWaiting(db: Db, intakes: readonly number[]): Promise<number> {
  const gone = await sql`delete from ledger_intake where intake = any(${intakes}::bigint[])`.execute(db)
  return Number(gone.numAffectedRows ?? 0n)
}

export async function tellHead(db: Db, size: number): Promise<void> {
  await sql`select pg_notify('ledger_head', ${String(size)})`.execute(db)
}
