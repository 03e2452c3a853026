/** What turns write and read: subjects, what waits, evidence, artefacts, events. */

import { sql } from 'kysely'
import { sure } from '#base/bug.ts'
import type { Db } from '#store/db.ts'
import type { Turn } from '#store/turn.ts'
import { type Bytes, concat } from '#wire/bytes.ts'
import { HASH_BYTES } from '#wire/crypto.ts'
import type { EventType } from '#wire/envelope.ts'
import type { Channel } from '#wire/form-definition.ts'
import { listed, packed } from '#store/many.ts'
import type { AddressKind, EventId, SubjectId, Tenant } from './types.ts'

// Subjects ---------------------------------------------------------------------------------------------------------

export type SubjectRow = {
  readonly id: SubjectId
  readonly kind: AddressKind
  /** Null once nothing more may be said about this one: it is being erased, or was. */
  readonly hash: Buffer | null
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

/** `held`: they go on standing for these addresses until the turn ends; whoever is let go meanwhile is not among them. */
export async function subjectsByHash(
  turn: Turn,
  kind: AddressKind,
  hashes: readonly Bytes[],
  held = false,
): Promise<(SubjectRow & { readonly hash: Buffer })[]> {
  const { rows } = await sql<SubjectRow & { hash: Buffer }>`
    select subject_id as id, kind, address_hash as hash, dek from subject
    where account_id = ${turn.account} and kind = ${kind} and address_hash = any(${hashes}::bytea[])
    ${held ? sql`order by address_hash for key share` : sql``}`.execute(turn.db)
  return rows
}

export async function hashOf(turn: Turn, id: SubjectId): Promise<Buffer | undefined> {
  const { rows } = await sql<{ hash: Buffer | null }>`
    select address_hash as hash from subject where account_id = ${turn.account} and subject_id = ${id}`.execute(turn.db)
  return rows[0]?.hash ?? undefined
}

/** Locked: the events of one subject wait in the order in which their turns commit. */
export async function lockSubjects(turn: Turn, ids: readonly SubjectId[]): Promise<Map<SubjectId, SubjectRow>> {
  const { rows } = await sql<SubjectRow>`
    select subject_id as id, kind, address_hash as hash, dek from subject
    where account_id = ${turn.account} and subject_id = any(${listed(ids)}::text[])
    order by address_hash for no key update`.execute(turn.db)
  return new Map(rows.map(row => [row.id, row]))
}

// What turns write -------------------------------------------------------------------------------------------------

export type WaitingRow = { readonly drafts: Bytes; readonly events: number; readonly subjects: readonly SubjectId[] }

export async function addWaiting(db: Db, account: Tenant, at: Date, row: WaitingRow): Promise<void> {
  await sql`
    insert into ledger_intake (account_id, drafts, events, subjects, at)
    values (${account}, ${row.drafts}, ${row.events}, ${listed(row.subjects)}::text[], ${at})`.execute(db)
}

export async function addEvidence(turn: Turn, sealed: readonly { event: EventId; bytes: Bytes }[]): Promise<void> {
  const { bytes, starts, lengths } = packed(sealed.map(it => it.bytes))
  await sql`
    insert into evidence (account_id, event_id, sealed)
    select ${turn.account}, id, substring(${bytes}::bytea from start for length)
    from unnest(${listed(sealed.map(it => it.event))}::text[], ${listed(starts)}::int[], ${listed(lengths)}::int[]) as t(id, start, length)`.execute(
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

/** The chains of many, each in order. */
export async function readChains(
  db: Db,
  account: Tenant,
  subjects: readonly SubjectId[],
  channel: Channel,
): Promise<(EventRow & { readonly subject: SubjectId })[]> {
  const { rows } = await sql<EventRow & { subject: SubjectId }>`
    select e.subject_id as subject, ${EVENT} where e.account_id = ${account}
      and e.subject_id = any(${listed(subjects)}::text[]) and e.channel = ${channel} order by e.subject_id, e.n`.execute(
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

/** Events of persons by their ids, in the order of the log, each with what opens it. */
export async function eventsByIds(
  db: Db,
  account: Tenant,
  events: readonly string[],
): Promise<(EventRow & { readonly dek: Buffer | null })[]> {
  const { rows } = await sql<EventRow & { dek: Buffer | null }>`
    select own.*, s.dek from (select e.subject_id, ${EVENT} where e.account_id = ${account} and e.event_id = any(${listed(events)}::text[])) own
    left join subject s on s.account_id = ${account} and s.subject_id = own.subject_id order by own.seq`.execute(db)
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

/** The files of one event in the log, if it is this subject's, and its place in the chain. */
export async function filesOfEvent(
  db: Db,
  account: Tenant,
  subject: SubjectId,
  event: string,
): Promise<(Omit<FoundFile, 'event' | 'sha256'> & { readonly n: number })[]> {
  const { rows } = await sql<Omit<FoundFile, 'event' | 'sha256'> & { n: number }>`
    select f.path, f.media, f.sealed, e.n from ledger_event e join evidence_file f using (account_id, event_id)
    where e.account_id = ${account} and e.subject_id = ${subject} and e.event_id = ${event}`.execute(db)
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

/** Of those whose key is still there. */
export async function deksOf(db: Db, account: Tenant, subjects: readonly SubjectId[]): Promise<Map<SubjectId, Buffer>> {
  const { rows } = await sql<{ id: SubjectId; dek: Buffer }>`
    select subject_id as id, dek from subject
    where account_id = ${account} and subject_id = any(${listed(subjects)}::text[]) and dek is not null`.execute(db)
  return new Map(rows.map(row => [row.id, row.dek]))
}

/** Events of this account that were said by now and wait for the log; and how far the log has gone for it. */
export async function standOf(
  db: Db,
  account: Tenant,
  upTo: number | undefined,
): Promise<{ readonly newest: number; readonly waits: number; readonly size: number }> {
  const { rows } = await sql<{ newest: number; waits: number; size: number }>`
    select coalesce((select max(intake) from ledger_intake where account_id = ${account}), 0)::bigint as newest,
      (select count(*) from ledger_intake where account_id = ${account} and parked is null
        and intake <= coalesce(${upTo ?? null}::bigint, 9223372036854775807))::bigint as waits,
      coalesce((select max(seq) + 1 from ledger_event where account_id = ${account}), 0)::bigint as size`.execute(db)
  return sure(rows[0], 'an aggregate has a row')
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

// Erasing -----------------------------------------------------------------------------------------------------------

/** The strongest lock: it waits even for those who only make sure that the subject is there. */
export async function holdSubjects(turn: Turn, ids: readonly SubjectId[]): Promise<void> {
  await sql`
    select from subject where account_id = ${turn.account} and subject_id = any(${listed(ids)}::text[])
    order by address_hash for update`.execute(turn.db)
}

/** Whoever asks for the address finds nobody from now on. */
export async function forgetHash(turn: Turn, subject: SubjectId): Promise<void> {
  await sql`
    update subject set address_hash = null where account_id = ${turn.account} and subject_id = ${subject}`.execute(
    turn.db,
  )
}

/** Of one about whom nothing was ever said. */
export async function destroyUnsaid(turn: Turn, subject: SubjectId): Promise<void> {
  await sql`
    update subject set dek = null, address_hash = null, erased_at = ${turn.now}
    where account_id = ${turn.account} and subject_id = ${subject}`.execute(turn.db)
}

/** What the log committed to about this subject, chain by chain, in order. */
export async function commitmentsOf(
  db: Db,
  account: Tenant,
  subject: SubjectId,
): Promise<{ readonly channel: Channel; readonly cs: readonly Buffer[] }[]> {
  const { rows } = await sql<{ channel: Channel; cs: Buffer[] }>`
    select channel, array_agg(c order by n) as cs from ledger_event
    where account_id = ${account} and subject_id = ${subject} and type <> 'erase' group by channel order by channel`.execute(
    db,
  )
  return rows
}

export type OldEvidence = {
  readonly tseq: number
  readonly event: EventId
  readonly sealed: Buffer | null
  readonly dek: Buffer | null
}

/** Events of persons in the order of the journal, with what they disclosed and what opens it. */
export async function oldEvidence(
  turn: Turn,
  { from, before, limit }: { readonly from: number; readonly before: Date; readonly limit: number },
): Promise<OldEvidence[]> {
  const { rows } = await sql<OldEvidence>`
    select e.tseq, e.event_id as event, v.sealed, s.dek from ledger_event e
    left join evidence v on v.account_id = e.account_id and v.event_id = e.event_id
    left join subject s on s.account_id = e.account_id and s.subject_id = e.subject_id
    where e.account_id = ${turn.account} and e.tseq >= ${from} and e.at < ${before} order by e.tseq limit ${limit}`.execute(
    turn.db,
  )
  return rows
}

export async function replaceEvidence(turn: Turn, cut: readonly { event: EventId; bytes: Bytes }[]): Promise<void> {
  const { bytes, starts, lengths } = packed(cut.map(it => it.bytes))
  await sql`
    update evidence v set sealed = substring(${bytes}::bytea from start for length)
    from unnest(${listed(cut.map(it => it.event))}::text[], ${listed(starts)}::int[], ${listed(lengths)}::int[]) as t(id, start, length)
    where v.account_id = ${turn.account} and v.event_id = t.id`.execute(turn.db)
}

export async function commitment(db: Db, account: Tenant, event: string): Promise<Buffer | undefined> {
  const { rows } = await sql<{ c: Buffer }>`
    select c from ledger_event where account_id = ${account} and event_id = ${event}`.execute(db)
  return rows[0]?.c
}

export async function countWaiting(db: Db, max: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from (select from ledger_intake where parked is null limit ${max}) waiting`.execute(db)
  return rows[0]?.count ?? 0
}

/** Answers with the ids of those that were not there. */
export async function makeNewSubjects(
  turn: Turn,
  kind: AddressKind,
  made: readonly { id: SubjectId; hash: Bytes; dek: Bytes }[],
): Promise<SubjectId[]> {
  const deks = packed(made.map(it => it.dek))
  const { rows } = await sql<{ id: SubjectId }>`
    insert into subject (account_id, subject_id, kind, address_hash, dek, created_at)
    select ${turn.account}, id, ${kind}, substring(${concat(made.map(it => it.hash))}::bytea from (i::int - 1) * ${HASH_BYTES}::int + 1 for ${HASH_BYTES}) as hash,
      substring(${deks.bytes}::bytea from start for length), ${turn.now}
    from unnest(${listed(made.map(it => it.id))}::text[], ${listed(deks.starts)}::int[], ${listed(deks.lengths)}::int[]) with ordinality as t(id, start, length, i)
    order by hash
    on conflict (account_id, kind, address_hash) do nothing returning subject_id as id`.execute(turn.db)
  return rows.map(row => row.id)
}

/** In one order, as {@link lockSubjects}. */
export async function lockSubjectsByHash(
  turn: Turn,
  kind: AddressKind,
  hashes: readonly Bytes[],
): Promise<SubjectRow[]> {
  const { rows } = await sql<SubjectRow>`
    select subject_id as id, kind, address_hash as hash, dek from subject
    where account_id = ${turn.account} and kind = ${kind} and address_hash = any(${hashes}::bytea[])
    order by address_hash for no key update`.execute(turn.db)
  return rows
}
