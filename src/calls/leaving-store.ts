/** The SQL of numbers that leave the house, of what that was in a contact's history, and of consents that ended since. */

import { sql } from 'kysely'
import type { Ending } from '#consent/ending-rules.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Db } from '#store/db.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { CallEvent, CallEventId, CallList, CallListId, Change, Row } from './types.ts'

export type Leaving = Row & { readonly event: CallEventId; readonly consentSeq: number }

/** That they left, and an event for each: all in the turn in which the file is made. */
export async function setLeft(turn: Turn, list: CallList, rows: readonly Leaving[]): Promise<void> {
  const nth = list.exports + 1
  const of = <T>(member: (it: Leaving) => T) => rows.map(member)
  await sql`
    update call_number n set left_at = coalesce(left_at, ${turn.now}), consent_seq = it.seq
    from unnest(${of(it => it.row)}::int[], ${of(it => it.consentSeq)}::bigint[]) it(row, seq)
    where n.account_id = ${turn.account} and n.list_id = ${list.id} and n.round = ${list.round} and n.row = it.row`.execute(
    turn.db,
  )
  await sql`
    insert into call_event (account_id, event_id, list_id, round, export, row, contact_id, subject_id, purpose, purpose_v, consent_seq, at, use_until)
    select ${turn.account}, event, ${list.id}, ${list.round}, ${nth}, row, contact, subject, ${list.purpose}, ${list.purposeV}, seq, ${turn.now}, ${list.expiresAt}
    from unnest(${of(it => it.event)}::text[], ${of(it => it.row)}::int[], ${of(it => it.contact)}::text[], ${of(it => it.subject)}::text[],
      ${of(it => it.consentSeq)}::bigint[]) it(event, row, contact, subject, seq)`.execute(turn.db)
  await sql`
    update call_list set exports = ${nth} where account_id = ${turn.account} and list_id = ${list.id}`.execute(turn.db)
}

/** Who of them has ended since the gate was asked: it takes a moment to ask it of many. */
export async function endedAmong(
  turn: Turn,
  purpose: string,
  subjects: readonly SubjectId[],
): Promise<ReadonlySet<SubjectId>> {
  const { rows } = await sql<{ subject: SubjectId }>`
    select it.subject from unnest(${subjects}::text[]) it(subject)
    left join consent_state s on s.account_id = ${turn.account} and s.subject_id = it.subject and s.channel = 'call' and s.purpose = ${purpose}
    where s.state is distinct from 'given' or not s.enough or s.blocked_at is not null or exists (
      select from subject w join suppression x on x.account_id = w.account_id and x.kind = w.kind and x.address_hash = w.address_hash
      where w.account_id = ${turn.account} and w.subject_id = it.subject)`.execute(turn.db)
  return new Set(rows.map(row => row.subject))
}

/** What the log is called: a place in it says nothing without. */
export async function logName(turn: Turn): Promise<string> {
  const { rows } = await sql<{ origin: string }>`select origin from ledger_log order by log_id limit 1`.execute(turn.db)
  return rows[0]?.origin ?? ''
}

/** On which lists a contact's number left the house, newest first. */
export async function eventsOf(turn: Turn, contact: string, limit: number): Promise<CallEvent[]> {
  const { rows } = await sql<CallEvent>`
    select e.event_id as id, e.list_id as list, l.name as "listName", c.name as caller, e.round || '.' || e.row as reference, e.purpose,
      e.consent_seq as "consentSeq", e.at, e.use_until as until, n.ended_at as "endedAt", n.ended_by as "endedBy"
    from call_event e
    join call_list l on l.account_id = e.account_id and l.list_id = e.list_id
    join caller c on c.account_id = l.account_id and c.caller_id = l.caller_id
    join call_number n on n.account_id = e.account_id and n.list_id = e.list_id and n.round = e.round and n.row = e.row
    where e.account_id = ${turn.account} and e.contact_id = ${contact} order by e.at desc, e.event_id desc limit ${limit}`.execute(
    turn.db,
  )
  return rows
}

export type HeldRow = {
  readonly round: number
  readonly row: number
  /** Null: nothing is known of them any more. */
  readonly state: string | null
  readonly enough: boolean
  readonly blocked: boolean
  readonly suppressed: boolean
  /** The contact has this number. */
  readonly isTheirs: boolean
}

/** Of all numbers of a list that a caller has: those that do not stand as they did. */
export async function changedRows(turn: Turn, list: string, limit: number): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select * from (
      select n.round, n.row, s.state, coalesce(s.enough, false) as enough, s.blocked_at is not null as blocked,
        exists (select from subject w join suppression x on x.account_id = w.account_id and x.kind = w.kind and x.address_hash = w.address_hash
          where w.account_id = n.account_id and w.subject_id = n.subject_id) as suppressed,
        exists (select from contact c where c.account_id = n.account_id and c.phone_subject = n.subject_id) as "isTheirs"
      from call_number n
      join call_list l on l.account_id = n.account_id and l.list_id = n.list_id
      left join consent_state s on s.account_id = n.account_id and s.subject_id = n.subject_id and s.channel = 'call' and s.purpose = l.purpose
      where n.account_id = ${turn.account} and n.list_id = ${list} and n.left_at is not null and n.ended_at is null) held
    where state is distinct from 'given' or not enough or blocked or suppressed or not "isTheirs" limit ${limit}`.execute(
    turn.db,
  )
  return rows
}

export type Ended = { readonly round: number; readonly row: number; readonly by: Ending }

/** And the caller is told, where there is an address to tell it to. */
export async function endRows(turn: Turn, list: string, ended: readonly Ended[]): Promise<void> {
  await sql`
    with gone as (
      update call_number n set ended_at = ${turn.now}, ended_by = it.by
      from unnest(${ended.map(it => it.round)}::int[], ${ended.map(it => it.row)}::int[], ${ended.map(it => it.by)}::text[]) it(round, row, by)
      where n.account_id = ${turn.account} and n.list_id = ${list} and n.round = it.round and n.row = it.row and n.ended_at is null
      returning n.round, n.row)
    insert into call_message (account_id, caller_id, kind, list_id, round, row, state, created_at)
    select ${turn.account}, c.caller_id, 'ended', ${list}, gone.round, gone.row, 'waiting', ${turn.now}
    from gone join call_list l on l.account_id = ${turn.account} and l.list_id = ${list}
    join caller c on c.account_id = l.account_id and c.caller_id = l.caller_id and c.url is not null`.execute(turn.db)
}

/** The caller hears once of each round that it is over; nobody does of one that was never fetched. */
export async function sayOver(turn: Turn, list: string, closedBefore: Date): Promise<void> {
  await sql`
    with told as (
      update call_list set told_over = true
      where account_id = ${turn.account} and list_id = ${list} and not told_over and (closed_at <= ${closedBefore} or expires_at <= ${turn.now})
      returning caller_id, round, exports)
    insert into call_message (account_id, caller_id, kind, list_id, round, state, created_at)
    select ${turn.account}, c.caller_id, 'over', ${list}, told.round, 'waiting', ${turn.now}
    from told join caller c on c.account_id = ${turn.account} and c.caller_id = told.caller_id and c.url is not null
    where told.exports > 0`.execute(turn.db)
}

export async function setLooked(turn: Turn, list: string): Promise<void> {
  await sql`
    update call_list set looked_at = ${turn.now} where account_id = ${turn.account} and list_id = ${list}`.execute(
    turn.db,
  )
}

/** Numbers whose consent ended while a caller had them, the latest last. The number is the contact's, as long as they have it. */
export async function changesOf(turn: Turn, list: string, only?: Pick<Change, 'round' | 'row'>): Promise<Change[]> {
  const which = only ? sql`and n.round = ${only.round} and n.row = ${only.row}` : sql``
  const { rows } = await sql<Change>`
    select n.round, n.row, c.phone as number, n.ended_at as "endedAt", n.ended_by as "endedBy" from call_number n
    left join lateral (
      select phone from contact where account_id = n.account_id and phone_subject = n.subject_id and n.ended_by <> 'erased' limit 1) c on true
    where n.account_id = ${turn.account} and n.list_id = ${list} and n.ended_at is not null ${which} order by n.ended_at, n.round, n.row`.execute(
    turn.db,
  )
  return rows
}

export type ListKey = { readonly account: AccountId; readonly list: CallListId }

/** Lists of all accounts that are to be looked at now: those that are live each time, others now and then, and none for ever. */
export async function listsToLookAt(
  { platform }: Pick<House, 'platform'>,
  at: { readonly now: Date; readonly later: Date; readonly followed: Date },
): Promise<ListKey[]> {
  const { rows } = await sql<ListKey>`
    select account_id as account, list_id as list from call_list
    where expires_at > ${at.followed} and ((expires_at > ${at.now} and closed_at is null) or looked_at <= ${at.later} or not told_over)
    order by account_id, list_id`.execute(platform satisfies Db)
  return rows
}

// What was kept long enough -----------------------------------------------------------------------------------------------

export type OldEvent = { readonly id: CallEventId; readonly until: Date }

/** That numbers left the house on rounds that were over before then; in the order of their ids, a page behind `after`. */
export async function oldEvents(
  turn: Turn,
  { before, after, limit }: { readonly before: Date; readonly after: string; readonly limit: number },
): Promise<OldEvent[]> {
  const { rows } = await sql<OldEvent>`
    select event_id as id, use_until as until from call_event
    where account_id = ${turn.account} and use_until <= ${before} and event_id > ${after} order by event_id limit ${limit}`.execute(
    turn.db,
  )
  return rows
}

/** The rows that they are about go with them. A turn may not remove events: the platform does. */
export async function forgetEvents(turn: Turn, events: readonly OldEvent[]): Promise<void> {
  await sql`
    with gone as (
      delete from call_event where account_id = ${turn.account} and event_id = any(${events.map(it => it.id)}::text[]) returning *)
    delete from call_number n using gone e
    where n.account_id = e.account_id and n.list_id = e.list_id and n.round = e.round and n.row = e.row`.execute(
    turn.house.platform,
  )
}
