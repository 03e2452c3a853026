/** The SQL of an import's rows: what the account knows of their people, and where each row stands. In slices, never one by one. */

import { sql } from 'kysely'
import { listed, packed } from '#store/many.ts'
import type { AddressKind, SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import { concat } from '#wire/bytes.ts'
import { HASH_BYTES } from '#wire/crypto.ts'
import type { Level } from '#wire/envelope.ts'
import type { Channel, Locale } from '#wire/form-definition.ts'
import type { ImportId, ImportRow, RowReason, RowState } from './types.ts'

/** What is known of an address before anything of the file is believed. */
export type Known = {
  readonly hash: Buffer
  readonly subject: SubjectId | null
  readonly erased: boolean
  readonly suppressed: boolean
  /** Left in quarantine by an import whose waves were ended. */
  readonly stopped: boolean
  /** What was said about each purpose on the channel. */
  readonly states:
    | readonly {
        readonly purpose: string
        readonly v: number
        readonly state: string
        readonly enough: boolean
        readonly blocked: boolean
      }[]
    | null
  /** The statements of rows of this import that it stands in already. */
  readonly statements: readonly number[] | null
}

/** By the hash of the address; whoever nothing is known of is absent. */
export async function knownOf(
  turn: Turn,
  id: ImportId,
  kind: AddressKind,
  channel: Channel,
  hashes: readonly Buffer[],
): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select k.hash, s.subject_id as subject, s.erased_at is not null or (s.subject_id is not null and s.dek is null) as erased,
      p.reason is not null as suppressed,
      case when exists (select from import_batch where account_id = ${turn.account} and state = 'stopped') then exists (
        select from import_row r join import_batch b on b.account_id = ${turn.account} and b.import_id = r.import_id and b.state = 'stopped'
        where r.account_id = ${turn.account} and r.subject_id = s.subject_id and r.state = 'quarantined') else false end as stopped, states.states, mine.statements
    from (
      select substring(${concat(hashes)}::bytea from i * ${HASH_BYTES}::int + 1 for ${HASH_BYTES}::int) as hash
      from generate_series(0, ${hashes.length}::int - 1) i) k
    left join lateral (
      select subject_id, dek, erased_at from subject
      where account_id = ${turn.account} and kind = ${kind} and address_hash = k.hash limit 1) s on true
    left join lateral (
      select reason from suppression where account_id = ${turn.account} and kind = ${kind} and address_hash = k.hash limit 1) p on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('purpose', purpose, 'v', v, 'state', state, 'enough', enough, 'blocked', blocked_at is not null)) as states
      from consent_state where account_id = ${turn.account} and subject_id = s.subject_id and channel = ${channel}) states on true
    left join lateral (
      select array_agg(statement) as statements from import_row
      where account_id = ${turn.account} and subject_id = s.subject_id and import_id = ${id}) mine on true
    where s.subject_id is not null or p.reason is not null`.execute(turn.db)
  return rows
}

/**
 * The turn is over before it is on the disk. It is there when the next turn is that waits for the disk, for the log of the
 * database is written in order; and if the machine dies before, it was never taken, and whatever followed from it neither.
 */
export async function commitLater({ db }: Turn): Promise<void> {
  await sql`set local synchronous_commit to off`.execute(db)
}

/** Of these addresses those of people whom this account has from a list, by their hashes. */
export async function listedOf(turn: Turn, kind: AddressKind, hashes: readonly Buffer[]): Promise<Buffer[]> {
  const { rows } = await sql<{ hash: Buffer }>`
    select s.address_hash as hash from subject s
    where s.account_id = ${turn.account} and s.kind = ${kind} and s.address_hash = any(array(
        select substring(${concat(hashes)}::bytea from i * ${HASH_BYTES}::int + 1 for ${HASH_BYTES}::int) from generate_series(0, ${hashes.length}::int - 1) i))
      and exists (select from import_row r where r.account_id = ${turn.account} and r.subject_id = s.subject_id)`.execute(
    turn.db,
  )
  return rows.map(row => row.hash)
}

export type NewContact = {
  readonly id: string
  readonly address: string
  readonly subject: SubjectId
  readonly name: string
  readonly locale: Locale
  readonly attributes: string
}

/** Of people whose subject was made in this very turn: nobody has their address. */
export async function addContacts(turn: Turn, kind: AddressKind, rows: readonly NewContact[]): Promise<void> {
  if (rows.length > 0) await sql`${inserted(turn, kind, rows)}`.execute(turn.db)
}

/** Whoever is there keeps what is known of them: a file fills gaps and overwrites nothing. */
export async function keepContacts(turn: Turn, kind: AddressKind, rows: readonly NewContact[]): Promise<void> {
  const target =
    kind === 'email' ? sql`(account_id, email)` : sql`(account_id, phone_subject) where phone_subject is not null`
  if (rows.length === 0) return
  await sql`
    ${inserted(turn, kind, rows)}
    on conflict ${target} do update set
      name = case when contact.name = '' then excluded.name else contact.name end,
      attributes = excluded.attributes || contact.attributes, rev = contact.rev + 1, updated_at = excluded.updated_at
      where contact.name = '' and excluded.name <> '' or not contact.attributes @> excluded.attributes`.execute(turn.db)
}

function inserted(turn: Turn, kind: AddressKind, rows: readonly NewContact[]) {
  const [address, subject] = kind === 'email' ? [sql`email`, sql`email_subject`] : [sql`phone`, sql`phone_subject`]
  return sql`
    insert into contact (account_id, contact_id, ${address}, ${subject}, name, locale, attributes, created_at, updated_at)
    select ${turn.account}, t.*, ${turn.now}::timestamptz, ${turn.now}::timestamptz
    from unnest(${listed(rows.map(it => it.id))}::text[], ${rows.map(it => it.address)}::text[], ${listed(rows.map(it => it.subject))}::text[],
      ${rows.map(it => it.name)}::text[], ${listed(rows.map(it => it.locale))}::text[], ${rows.map(it => it.attributes)}::jsonb[]) t`
}

export type NewRow = {
  readonly row: number
  readonly line: number
  readonly state: RowState
  readonly reason: RowReason | undefined
  readonly subject: SubjectId | undefined
  readonly statement: number | undefined
  readonly level: string | undefined
  readonly country: string | undefined
  readonly doubleOptIn: boolean
  readonly sealed: Buffer | undefined
}

export async function addRows(turn: Turn, id: ImportId, rows: readonly NewRow[]): Promise<void> {
  const { bytes, starts, lengths } = packed(rows.map(it => it.sealed ?? Buffer.alloc(0)))
  const of = (member: (row: NewRow) => string | number | undefined) => listed(rows.map(member))
  await sql`
    insert into import_row (account_id, import_id, row, line, state, reason, subject_id, statement, level, country, double_opt_in, sealed)
    select ${turn.account}, ${id}, row, line, state, reason, subject, statement, level, country, twice,
      case when length > 0 then substring(${bytes}::bytea from start for length) end
    from unnest(${of(it => it.row)}::bigint[], ${of(it => it.line)}::bigint[], ${of(it => it.state)}::text[], ${of(it => it.reason)}::text[],
      ${of(it => it.subject)}::text[], ${of(it => it.statement)}::int[], ${of(it => it.level)}::text[], ${of(it => it.country)}::text[], ${listed(rows.map(it => (it.doubleOptIn ? 't' : 'f')))}::bool[],
      ${listed(starts)}::int[], ${listed(lengths)}::int[])
      as t(row, line, state, reason, subject, statement, level, country, twice, start, length)`.execute(turn.db)
}

export type Wanted = {
  readonly state?: RowState | undefined
  readonly reason?: RowReason | undefined
  readonly sampled?: boolean | undefined
  readonly after: number
  readonly limit: number
}

export async function pageOfRows(
  turn: Turn,
  id: ImportId,
  it: Wanted,
): Promise<(Omit<ImportRow, 'channel'> & { readonly statement: number | null })[]> {
  const { rows } = await sql<Omit<ImportRow, 'channel'> & { statement: number | null }>`
    select r.row, r.line, r.state, r.reason, r.level, r.country, r.sampled, r.wave, r.statement,
      c.contact_id as contact, case when c.email_subject = r.subject_id then c.email else c.phone end as address,
      exists (select from import_document_row d where d.account_id = ${turn.account} and d.import_id = ${id} and d.row = r.row) as backed
    from import_row r
    left join lateral (
      select contact_id, email, phone, email_subject from contact
      where account_id = ${turn.account} and (email_subject = r.subject_id or phone_subject = r.subject_id) limit 1) c on true
    where r.account_id = ${turn.account} and r.import_id = ${id} and r.row > ${it.after}
      and (${it.state ?? null}::text is null or r.state = ${it.state ?? null})
      and (${it.reason ?? null}::text is null or r.reason = ${it.reason ?? null})
      and (${it.sampled ?? null}::boolean is null or r.sampled = ${it.sampled ?? null})
    order by r.row limit ${it.limit}`.execute(turn.db)
  return rows
}

export type Kept = { readonly row: number; readonly line: number; readonly reason: RowReason; readonly sealed: Buffer }

/** Rows that can be mended, with their cells. */
export async function keptCells(turn: Turn, id: ImportId, after: number, limit: number): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select row, line, reason, sealed from import_row
    where account_id = ${turn.account} and import_id = ${id} and row > ${after} and sealed is not null order by row limit ${limit}`.execute(
    turn.db,
  )
  return rows
}

/** By chance of the database's own, which nobody who brings a list can steer. */
export async function drawSample(turn: Turn, id: ImportId, many: number): Promise<number> {
  const { numAffectedRows } = await sql`
    update import_row set sampled = true where account_id = ${turn.account} and import_id = ${id} and row = any(array(
      select row from import_row where account_id = ${turn.account} and import_id = ${id} and state = 'quarantined'
      order by gen_random_uuid() limit ${many}))`.execute(turn.db)
  return Number(numAffectedRows ?? 0n)
}

export type Waiting = {
  readonly row: number
  readonly subject: SubjectId
  readonly statement: number
  readonly level: Level
  readonly country: string | null
  readonly hasDoubleOptIn: boolean
}

/** The next rows to be released, in the order of the file, locked. */
export async function nextToRelease(turn: Turn, id: ImportId, limit: number): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select row, subject_id as subject, statement, level, country, double_opt_in as "hasDoubleOptIn" from import_row
    where account_id = ${turn.account} and import_id = ${id} and state = 'quarantined' order by row limit ${limit} for update`.execute(
    turn.db,
  )
  return rows
}

/** Their addresses as they are now; whoever has another address, or none, is absent. */
export async function addressesOf(turn: Turn, subjects: readonly SubjectId[]): Promise<Map<SubjectId, string>> {
  const { rows } = await sql<{ subject: SubjectId; address: string }>`
    select k.subject, coalesce(e.email, p.phone) as address from unnest(${listed(subjects)}::text[]) k(subject)
    left join contact e on e.account_id = ${turn.account} and e.email_subject = k.subject
    left join contact p on p.account_id = ${turn.account} and p.phone_subject = k.subject
    where coalesce(e.email, p.phone) is not null`.execute(turn.db)
  return new Map(rows.map(row => [row.subject, row.address]))
}

/** Which of these say no, or are erased, by now: whatever was said since the row came wins. */
export async function barred(
  turn: Turn,
  channel: Channel,
  subjects: readonly SubjectId[],
): Promise<Map<string, RowReason>> {
  const { rows } = await sql<{ subject: SubjectId; purpose: string | null; reason: RowReason }>`
    select s.subject_id as subject, null as purpose, case when s.dek is null then 'erased' else 'suppressed' end as reason from subject s
    where s.account_id = ${turn.account} and s.subject_id = any(${listed(subjects)}::text[]) and (s.dek is null or exists (
      select from suppression p where p.account_id = ${turn.account} and p.kind = s.kind and p.address_hash = s.address_hash))
    union all
    select distinct r.subject_id, null, 'import-stopped' from import_row r
    join import_batch b on b.account_id = ${turn.account} and b.import_id = r.import_id and b.state = 'stopped'
    where r.account_id = ${turn.account} and r.subject_id = any(${listed(subjects)}::text[]) and r.state = 'quarantined'
    union all
    select subject_id, purpose, case when state = 'given' and enough and blocked_at is null then 'already-given' else 'withdrawn' end from consent_state
    where account_id = ${turn.account} and subject_id = any(${listed(subjects)}::text[]) and channel = ${channel}
      and (state <> 'given' or enough or blocked_at is not null)`.execute(turn.db)
  return new Map(rows.map(row => [`${row.subject} ${row.purpose ?? ''}`, row.reason]))
}

export type Moved = {
  readonly row: number
  readonly state: RowState
  readonly reason: RowReason | undefined
  readonly wave: number | undefined
}

export async function moveRows(turn: Turn, id: ImportId, rows: readonly Moved[]): Promise<void> {
  await sql`
    update import_row r set state = t.state, reason = t.reason, wave = t.wave
    from unnest(${listed(rows.map(it => it.row))}::bigint[], ${listed(rows.map(it => it.state))}::text[], ${listed(rows.map(it => it.reason))}::text[],
      ${listed(rows.map(it => it.wave))}::int[]) as t(row, state, reason, wave)
    where r.account_id = ${turn.account} and r.import_id = ${id} and r.row = t.row`.execute(turn.db)
}

/** The cells of rows that nobody mended go, a while after the import has ended. */
export async function forgetCells(turn: Turn, id: ImportId): Promise<void> {
  await sql`update import_row set sealed = null where account_id = ${turn.account} and import_id = ${id} and sealed is not null`.execute(
    turn.db,
  )
}

/** Which of these rows were drawn, with whom they are about. */
export async function sampledAmong(
  turn: Turn,
  id: ImportId,
  rows: readonly number[],
): Promise<{ row: number; subject: SubjectId }[]> {
  const found = await sql<{ row: number; subject: SubjectId }>`
    select row, subject_id as subject from import_row
    where account_id = ${turn.account} and import_id = ${id} and sampled and row = any(${[...rows]}::bigint[])`.execute(
    turn.db,
  )
  return found.rows
}

export async function removeRows(turn: Turn, id: ImportId): Promise<void> {
  await sql`delete from import_row where account_id = ${turn.account} and import_id = ${id}`.execute(turn.db)
}

/** Nobody says anything about them until the turn ends: what was said before is seen, what comes after wins. */
export async function holdSubjects(turn: Turn, subjects: readonly SubjectId[]): Promise<void> {
  await sql`
    select from subject where account_id = ${turn.account} and subject_id = any(${listed(subjects)}::text[])
    order by address_hash for no key update`.execute(turn.db)
}

/**
 * Of somebody who was erased: the cells of their rows, and documents that are about them: a text at once, for it is a copy;
 * a paper that others signed, too, with the last of them. That a row was backed stays known.
 */
export async function forgetPeople(turn: Turn, subjects: readonly string[]): Promise<void> {
  const who = sql`any(${[...subjects]}::text[])`
  await sql`
    update import_row set sealed = null where account_id = ${turn.account} and subject_id = ${who}`.execute(turn.db)
  const about = sql`
    select r.subject_id from import_document_row x join import_row r using (account_id, import_id, row)
    where x.account_id = d.account_id and x.import_id = d.import_id and x.document_id = d.document_id`
  await sql`
    delete from import_document d where account_id = ${turn.account}
      and exists (${about} and r.subject_id = ${who})
      and (d.media like 'text/%' or d.media = 'message/rfc822' or not exists (select from (${about}) a join subject s on s.account_id = ${turn.account} and s.subject_id = a.subject_id
        where s.dek is not null and s.subject_id <> all(${[...subjects]}::text[])))`.execute(turn.db)
}
