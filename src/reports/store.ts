import { sql } from 'kysely'
import type { Turn } from '#store/turn.ts'
import type { Day, Minute } from './rules.ts'

/** Sums that are kept with the outcomes, by the minute. */
export async function minutesOf(turn: Turn, run: string): Promise<Minute[]> {
  const { rows } = await sql<{ minute: Date; result: string; count: number }>`
    select minute, result, sum(count)::bigint as count from run_total
    where account_id = ${turn.account} and run_id = ${run} and result <> 'deferred'
    group by minute, result order by minute`.execute(turn.db)
  return rows.map(({ minute, result, count }) => ({ atMs: minute.getTime(), result, count }))
}

/** How many of a run's recipients have left its purpose since it began, whichever way they took. */
export async function leftSince(turn: Turn, run: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::bigint as count from run
    join consent_state gone on gone.account_id = run.account_id and gone.purpose = run.purpose and gone.channel = run.channel
      and (gone.state = 'withdrawn' and gone.since >= run.started_at or gone.blocked_at >= run.started_at)
    join recipient on recipient.account_id = run.account_id and recipient.run_id = run.run_id and recipient.subject_id = gone.subject_id
    where run.account_id = ${turn.account} and run.run_id = ${run}`.execute(turn.db)
  return rows[0]?.count ?? 0
}

/** Confirmations and withdrawals as the log has them, by the day in UTC. */
export async function daysSince(turn: Turn, since: Date): Promise<Day[]> {
  const { rows } = await sql<Day>`
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD') as day,
      count(*) filter (where type = 'confirm')::bigint as confirmed,
      count(*) filter (where type = 'withdraw')::bigint as withdrawn
    from ledger_event
    where account_id = ${turn.account} and type in ('confirm', 'withdraw') and at >= ${since}
    group by 1`.execute(turn.db)
  return rows
}

export type Standing = {
  readonly contacts: number
  readonly pending: number
  readonly everConfirmed: boolean
  readonly formPublished: boolean
  readonly everSent: boolean
}

/** What is there, in one look. */
export async function standingOf(turn: Turn): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select
      (select count(*)::bigint from contact where account_id = ${turn.account}) as contacts,
      (select count(distinct subject_id)::bigint from consent_state
        where account_id = ${turn.account} and state = 'given' and evidence = 'E4') as pending,
      exists (select from ledger_event where account_id = ${turn.account} and type = 'confirm') as "everConfirmed",
      exists (select from form where account_id = ${turn.account} and current_version is not null and closed_at is null) as "formPublished",
      exists (select from run where account_id = ${turn.account} and frozen > 0) as "everSent"`.execute(turn.db)
  const [row] = rows
  return row ?? { contacts: 0, pending: 0, everConfirmed: false, formPublished: false, everSent: false }
}
