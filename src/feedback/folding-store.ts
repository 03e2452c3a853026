/** The SQL by which what was measured becomes sums. */

import { type RawBuilder, sql } from 'kysely'
import { MEASURED_FOLD_PAGE } from '#base/limits.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'

export const lettersBefore = (before: Date): RawBuilder<boolean> => sql<boolean>`letter.at < ${before}`
export const lettersTo = (subjects: readonly SubjectId[]): RawBuilder<boolean> =>
  sql<boolean>`letter.subject_id = any(${subjects}::text[])`

export async function accountsWith(house: House, before: Date): Promise<AccountId[]> {
  const { rows } = await sql<{ account: AccountId }>`
    select distinct account_id as account from measured where at < ${before}`.execute(house.platform)
  return rows.map(({ account }) => account)
}

/** A page of letters with all that they led to, in one statement, so that no sum is ever wrong; says how many letters. */
export async function fold(turn: Turn, which: RawBuilder<boolean>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with page as (
      select run_id, seq from measured letter where account_id = ${turn.account} and ${which}
      order by run_id, seq limit ${MEASURED_FOLD_PAGE} for update),
    letters as (
      delete from measured m using page where m.account_id = ${turn.account} and m.run_id = page.run_id and m.seq = page.seq
      returning m.run_id, m.seq),
    events as (
      delete from engagement e using page where e.account_id = ${turn.account} and e.run_id = page.run_id and e.seq = page.seq
      returning e.run_id, e.seq, e.kind, e.link, e.people, e.machines, e.at),
    sums as (
      select run_id, 'measured' as kind, 0 as link, count(*) as persons, 0::bigint as people, 0::bigint as machines, 0::bigint as machine_only
      from letters where exists (
        select from outcome where outcome.account_id = ${turn.account} and outcome.run_id = letters.run_id
          and outcome.seq = letters.seq and result = 'accepted') group by run_id
      union all
      select run_id, kind, link, count(at), sum(people), sum(machines), count(*) filter (where at is null)
      from events group by run_id, kind, link
      union all
      select run_id, 'clicked-any', 0, count(distinct seq) filter (where at is not null), sum(people), sum(machines), 0
      from events where kind = 'clicked' group by run_id),
    kept as (
      insert into engagement_total as t (account_id, run_id, kind, link, persons, people, machines, machine_only)
      select ${turn.account}, run_id, kind, link, persons, people, machines, machine_only from sums
      on conflict (account_id, run_id, kind, link) do update set persons = t.persons + excluded.persons,
        people = t.people + excluded.people, machines = t.machines + excluded.machines,
        machine_only = t.machine_only + excluded.machine_only)
    select count(*)::int as count from page`.execute(turn.db)
  return rows[0]?.count ?? 0
}
