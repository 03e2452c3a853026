/** The SQL of call lists: what a list is, and the numbers of its rounds. */

import { type RawBuilder, sql } from 'kysely'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { CallList, CallListId, NewList, Row, RowStanding } from './types.ts'

/** Until the turn ends no other list of the account is washed or fetched: bounds that count lists are kept by one at a time. */
export async function takeTurns(turn: Turn): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`calls ${turn.account}`}, 0))`.execute(turn.db)
}

const LIST = (turn: Turn) => sql`
  select l.list_id as id, l.name, l.says, l.content_hash as "contentHash", l.purpose, l.purpose_v as "purposeV", l.filter,
    l.valid_days as "validDays", l.caller_id as caller, c.name as "callerName", l.made_by as "madeBy", l.made_at as "madeAt",
    l.round, l.washed_at as "washedAt", l.expires_at as "expiresAt", l.left_out as "leftOut", l.exports, l.closed_at as "closedAt",
    its.size, its."left", its.ended
  from call_list l join caller c on c.account_id = l.account_id and c.caller_id = l.caller_id
  cross join lateral (
    select count(*)::int as size, count(left_at)::int as "left", count(ended_at)::int as ended from call_number n
    where n.account_id = l.account_id and n.list_id = l.list_id and n.round = l.round) its
  where l.account_id = ${turn.account}`

export async function findList(turn: Turn, id: string): Promise<CallList | undefined> {
  const { rows } = await sql<CallList>`${LIST(turn)} and l.list_id = ${id}`.execute(turn.db)
  return rows[0]
}

/** Newest first. `before`: the id of the last one that was shown. */
export async function pageOfLists(turn: Turn, before: string | undefined, limit: number): Promise<CallList[]> {
  const { rows } = await sql<CallList>`
    ${LIST(turn)} and (${before ?? null}::text is null or l.list_id < ${before ?? null}) order by l.list_id desc limit ${limit}`.execute(
    turn.db,
  )
  return rows
}

export async function countLive(turn: Turn): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from call_list
    where account_id = ${turn.account} and closed_at is null and expires_at > ${turn.now}`.execute(turn.db)
  return rows[0]?.n ?? 0
}

export type Made = NewList & {
  readonly id: CallListId
  readonly purposeV: number
  readonly contentHash: string
  readonly expiresAt: Date
}

export async function addList(turn: Turn, it: Made): Promise<void> {
  await sql`
    insert into call_list (account_id, list_id, caller_id, name, says, content_hash, purpose, purpose_v, filter, valid_days, made_by, made_at,
      washed_at, expires_at, looked_at)
    values (${turn.account}, ${it.id}, ${it.caller}, ${it.name}, ${it.says}, ${it.contentHash}, ${it.purpose}, ${it.purposeV},
      ${JSON.stringify(it.filter)}::jsonb, ${it.validDays}, ${JSON.stringify(turn.actor)}::jsonb, ${turn.now}, ${turn.now}, ${it.expiresAt}, ${turn.now})`.execute(
    turn.db,
  )
}

/** Who agreed to be called for this and fits, one contact for each number; one more than are wanted shows that there are more. */
export async function candidates(
  turn: Turn,
  purpose: string,
  filter: RawBuilder<unknown>,
  limit: number,
): Promise<Omit<Row, 'row'>[]> {
  const { rows } = await sql<Omit<Row, 'row'>>`
    select contact.contact_id as contact, consent_state.subject_id as subject from consent_state
    join lateral (
      select * from contact where account_id = ${turn.account} and phone_subject = consent_state.subject_id limit 1) contact on true
    where consent_state.account_id = ${turn.account} and consent_state.purpose = ${purpose} and consent_state.channel = 'call'
      and consent_state.state = 'given' and (${filter})
    order by consent_state.subject_id limit ${limit}`.execute(turn.db)
  return rows
}

export type Washed = Row & { readonly consentSeq: number }

export async function addRows(turn: Turn, id: string, round: number, rows: readonly Washed[]): Promise<void> {
  await sql`
    insert into call_number (account_id, list_id, round, row, contact_id, subject_id, consent_seq)
    select ${turn.account}, ${id}, ${round}, row, contact, subject, seq from unnest(
      ${rows.map(it => it.row)}::int[], ${rows.map(it => it.contact)}::text[], ${rows.map(it => it.subject)}::text[],
      ${rows.map(it => it.consentSeq)}::bigint[]) it(row, contact, subject, seq)`.execute(turn.db)
}

export async function setLeftOut(turn: Turn, id: string, leftOut: Readonly<Record<string, number>>): Promise<void> {
  await sql`
    update call_list set left_out = ${JSON.stringify(leftOut)}::jsonb
    where account_id = ${turn.account} and list_id = ${id}`.execute(turn.db)
}

/** What was washed and never fetched is forgotten with its round. */
export async function beginRound(
  turn: Turn,
  id: string,
  it: { readonly purposeV: number; readonly contentHash: string; readonly expiresAt: Date },
): Promise<void> {
  await sql`
    delete from call_number n using call_list l where l.account_id = ${turn.account} and l.list_id = ${id}
      and n.account_id = l.account_id and n.list_id = l.list_id and n.round = l.round and n.left_at is null`.execute(
    turn.db,
  )
  await sql`
    update call_list set round = round + 1, exports = 0, told_over = false, purpose_v = ${it.purposeV}, content_hash = ${it.contentHash},
      washed_at = ${turn.now}, expires_at = ${it.expiresAt}, left_out = '{}'
    where account_id = ${turn.account} and list_id = ${id}`.execute(turn.db)
}

/** Those of the round whose consent has not ended, in order. */
export async function rowsToLeave(turn: Turn, { id, round }: CallList): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select row, contact_id as contact, subject_id as subject from call_number
    where account_id = ${turn.account} and list_id = ${id} and round = ${round} and ended_at is null order by row`.execute(
    turn.db,
  )
  return rows
}

/** When these numbers left the house, on other rounds than this one, as far back as it matters. */
export async function leftBefore(
  turn: Turn,
  { id, round }: { readonly id: string; readonly round: number },
  subjects: readonly SubjectId[],
  since: Date,
): Promise<ReadonlyMap<SubjectId, readonly { readonly atMs: number; readonly purpose: string }[]>> {
  const { rows } = await sql<{ subject: SubjectId; at: Date; purpose: string }>`
    select n.subject_id as subject, n.left_at as at, l.purpose from call_number n
    join call_list l on l.account_id = n.account_id and l.list_id = n.list_id
    where n.account_id = ${turn.account} and n.subject_id = any(${subjects}::text[]) and n.left_at > ${since}
      and not (n.list_id = ${id} and n.round = ${round})`.execute(turn.db)
  const its = Map.groupBy(rows, row => row.subject)
  return new Map(
    [...its].map(([subject, all]) => [subject, all.map(it => ({ atMs: it.at.getTime(), purpose: it.purpose }))]),
  )
}

export async function closeList(turn: Turn, id: string): Promise<void> {
  await sql`
    update call_list set closed_at = ${turn.now} where account_id = ${turn.account} and list_id = ${id}`.execute(
    turn.db,
  )
}

/** False when the caller has heard of it. */
export async function reopenList(turn: Turn, id: string): Promise<boolean> {
  const { rows } = await sql`
    update call_list set closed_at = null where account_id = ${turn.account} and list_id = ${id} and not told_over returning 1`.execute(
    turn.db,
  )
  return rows.length > 0
}

/** Of which nothing ever left the house. */
export async function removeList(turn: Turn, id: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from call_event where account_id = ${turn.account} and list_id = ${id} limit 1`.execute(turn.db)
  if (rows.length > 0) return false
  await sql`delete from call_number where account_id = ${turn.account} and list_id = ${id}`.execute(turn.db)
  await sql`delete from call_list where account_id = ${turn.account} and list_id = ${id}`.execute(turn.db)
  return true
}

export async function pageOfRows(
  turn: Turn,
  { id, round }: CallList,
  after: number,
  limit: number,
): Promise<RowStanding[]> {
  const { rows } = await sql<RowStanding>`
    select n.row, n.contact_id as contact, n.subject_id as subject, c.name, n.consent_seq as "consentSeq", n.left_at as "leftAt",
      n.ended_at as "endedAt", n.ended_by as "endedBy"
    from call_number n left join contact c on c.account_id = n.account_id and c.contact_id = n.contact_id
    where n.account_id = ${turn.account} and n.list_id = ${id} and n.round = ${round} and n.row > ${after}
    order by n.row limit ${limit}`.execute(turn.db)
  return rows
}
