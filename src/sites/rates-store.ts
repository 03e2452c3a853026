/** How often which choice was made, by week; and which weeks the log has not heard of. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { Turn } from '#store/turn.ts'
import type { Grant } from '#wire/cookie/classes.ts'
import type { Surface } from '#wire/cookie/choice.ts'
import type { SiteId } from './types.ts'

export type WeekRow = {
  readonly week: number
  readonly version: number
  readonly banner: string
  readonly grant: Grant
  readonly surface: Surface
  readonly n: number
}

const ROW = sql`week, version, encode(banner, 'hex') as banner, granted as "grant", surface`

export async function weeksOf(turn: Turn, site: SiteId, from: number, to: number): Promise<WeekRow[]> {
  const { rows } = await sql<WeekRow>`
    select ${ROW}, n from choice_week where account_id = ${turn.account} and site_id = ${site} and week between ${from} and ${to}
    order by week, version, granted, surface`.execute(turn.db)
  return rows
}

export type ClosedWeek = { readonly account: string; readonly site: SiteId; readonly week: number }

/** Of all accounts, the oldest first. */
export async function closedWeeks(db: Db, before: number, limit: number): Promise<ClosedWeek[]> {
  const { rows } = await sql<ClosedWeek>`
    select account_id as account, site_id as site, week from choice_week where week < ${before} and told < n
    group by 1, 2, 3 order by 3, 1, 2 limit ${limit}`.execute(db)
  return rows
}

/** What the log has not heard of that week; from now on it has. */
export async function takeUntold(turn: Turn, site: SiteId, week: number): Promise<WeekRow[]> {
  const { rows } = await sql<WeekRow>`
    with untold as (
      select ${ROW}, n - told as n from choice_week
      where account_id = ${turn.account} and site_id = ${site} and week = ${week} and told < n for update
    ), now_told as (
      update choice_week set told = n where account_id = ${turn.account} and site_id = ${site} and week = ${week} and told < n
    )
    select * from untold order by version, "grant", surface`.execute(turn.db)
  return rows
}
