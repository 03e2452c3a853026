/** SQL about what the account's own programs tell of contacts. */

import { sql } from 'kysely'
import type { House } from '#store/house.ts'
import type { Turn } from '#store/turn.ts'

export type Told = {
  readonly id: string
  readonly contact: string
  readonly name: string
  readonly props: Readonly<Record<string, string>>
  readonly at: Date
}

/** The contacts of these ids that are there, by id or by address. */
export async function contactsNamed(
  turn: Turn,
  ids: readonly string[],
  emails: readonly string[],
): Promise<readonly { readonly id: string; readonly email: string }[]> {
  const { rows } = await sql<{ id: string; email: string }>`
    select contact_id as id, email from contact
    where account_id = ${turn.account} and contact_id = any(${ids}::text[]) and email is not null
    union
    select contact_id, email from contact where account_id = ${turn.account} and email = any(${emails}::text[])`.execute(
    turn.db,
  )
  return rows
}

export async function addEvents(turn: Turn, events: readonly Told[]): Promise<void> {
  await sql`
    insert into contact_event (account_id, event_id, contact_id, name, props, at)
    select ${turn.account}, it.id, it.contact, it.name, it.props, it.at from unnest(
      ${events.map(it => it.id)}::text[], ${events.map(it => it.contact)}::text[], ${events.map(it => it.name)}::text[],
      ${events.map(it => JSON.stringify(it.props))}::jsonb[], ${events.map(it => it.at)}::timestamptz[]) as it(id, contact, name, props, at)`.execute(
    turn.db,
  )
}

export async function eventsOf(turn: Turn, contact: string, max: number): Promise<readonly Omit<Told, 'contact'>[]> {
  const { rows } = await sql<Omit<Told, 'contact'>>`
    select event_id as id, name, props, at from contact_event
    where account_id = ${turn.account} and contact_id = ${contact} order by at desc, event_id desc limit ${max}`.execute(
    turn.db,
  )
  return rows
}

export async function removeEventsOf(turn: Turn, contact: string): Promise<void> {
  await sql`delete from contact_event where account_id = ${turn.account} and contact_id = ${contact}`.execute(turn.db)
}

/** What the events of an account are called, for whoever chooses among them. */
export async function eventNames(turn: Turn, max: number): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    with recursive names as (
      (select name from contact_event where account_id = ${turn.account} order by name limit 1)
      union all
      select (select next.name from contact_event next where next.account_id = ${turn.account} and next.name > names.name
        order by next.name limit 1) from names where names.name is not null
    ) select name from names where name is not null limit ${max}`.execute(turn.db)
  return rows.map(it => it.name)
}

export async function accountsWithEvents(house: House): Promise<readonly string[]> {
  const { rows } = await sql<{ account: string }>`select account_id as account from account`.execute(house.platform)
  return rows.map(it => it.account)
}

/** So many of those older than that; returns how many there were. */
export async function forgetEvents(turn: Turn, before: Date, max: number): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from contact_event where (account_id, event_id) in (
      select account_id, event_id from contact_event where account_id = ${turn.account} and at < ${before} order by at limit ${max})`.execute(
    turn.db,
  )
  return Number(numAffectedRows ?? 0n)
}
