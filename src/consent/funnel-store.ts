import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Locale } from '#wire/form-definition.ts'
import type { FormId } from './types.ts'

type At = {
  readonly account: AccountId
  readonly form: FormId
  readonly version: number
  readonly locale: Locale
  /** In UTC: `2026-11-26`. */
  readonly day: string
}
export type Tally = At & { readonly seen: number; readonly started: number }
export type Answered = At & { readonly submitted: number; readonly confirmed: number }

/** In the order of the key, so that two who write at once wait for each other and not in a ring. */
const sorted = <T extends At>(rows: readonly T[]) =>
  rows.toSorted((a, b) =>
    `${a.account} ${a.form} ${a.version} ${a.locale} ${a.day}` <
    `${b.account} ${b.form} ${b.version} ${b.locale} ${b.day}`
      ? -1
      : 1,
  )

export async function addTallies(house: House, rows: readonly Tally[]): Promise<void> {
  const its = sorted(rows)
  await sql`insert into form_count (account_id, form_id, version, locale, day, seen, started)
    select * from unnest(${its.map(it => it.account)}::text[], ${its.map(it => it.form)}::text[], ${its.map(it => it.version)}::int[],
      ${its.map(it => it.locale)}::text[], ${its.map(it => it.day)}::date[], ${its.map(it => it.seen)}::int[], ${its.map(it => it.started)}::int[])
    on conflict (account_id, form_id, version, locale, day)
    do update set seen = form_count.seen + excluded.seen, started = form_count.started + excluded.started`.execute(
    house.platform,
  )
}

/** Within the transaction that writes the events which are counted. */
export async function addAnswered(tx: Db, rows: readonly Answered[]): Promise<void> {
  const its = sorted(rows)
  await sql`insert into form_count (account_id, form_id, version, locale, day, submitted, confirmed)
    select * from unnest(${its.map(it => it.account)}::text[], ${its.map(it => it.form)}::text[], ${its.map(it => it.version)}::int[],
      ${its.map(it => it.locale)}::text[], ${its.map(it => it.day)}::date[], ${its.map(it => it.submitted)}::int[], ${its.map(it => it.confirmed)}::int[])
    on conflict (account_id, form_id, version, locale, day)
    do update set submitted = form_count.submitted + excluded.submitted, confirmed = form_count.confirmed + excluded.confirmed`.execute(
    tx,
  )
}

export type Counts = {
  readonly seen: number
  readonly started: number
  readonly submitted: number
  readonly confirmed: number
}
export type Counted = Counts & { readonly version: number; readonly locale: Locale; readonly day: string }

export async function countsOf(turn: Turn, form: FormId, from: string, to: string): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select version, locale, to_char(day, 'YYYY-MM-DD') as day, seen, started, submitted, confirmed from form_count
    where account_id = ${turn.account} and form_id = ${form} and day between ${from}::date and ${to}::date
    order by day, version, locale`.execute(turn.db)
  return rows
}
