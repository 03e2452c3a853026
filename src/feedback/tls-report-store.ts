/** The SQL of what senders report about encryption. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { Turn } from '#store/turn.ts'
import type { TlsFailure, TlsReport, TlsRow } from '#wire/tls-report/report.ts'

type Kept = { readonly domain: string; readonly via: string; readonly sessions: number }

/** False when this report is here already. */
export async function addTlsReport(turn: Turn, it: TlsReport, { domain, via, sessions }: Kept): Promise<boolean> {
  const added = await turn.db
    .insertInto('tls_report')
    .values({
      account_id: turn.account,
      domain,
      org: it.org,
      report_id: it.id,
      begin_at: new Date(it.beginMs),
      end_at: new Date(it.endMs),
      sessions,
      via,
      received_at: turn.now,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

export async function addTlsRows(turn: Turn, domain: string, day: string, rows: readonly TlsRow[]): Promise<void> {
  await sql`
    insert into tls_day (account_id, domain, day, result, mx, count)
    select ${turn.account}, ${domain}, ${day}::date, result, mx, sum(count)
    from unnest(${rows.map(it => it.result)}::text[], ${rows.map(it => it.mx)}::text[], ${rows.map(it => it.count)}::bigint[])
      as it(result, mx, count)
    group by result, mx order by result, mx
    on conflict (account_id, domain, day, result, mx) do update set count = tls_day.count + excluded.count`.execute(
    turn.db,
  )
}

export async function tlsReportsSince(turn: Turn, domain: string, since: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from tls_report
    where account_id = ${turn.account} and domain = ${domain} and received_at > ${since}`.execute(turn.db)
  return rows[0]?.n ?? 0
}

export type TlsDay = { readonly day: string; readonly succeeded: number; readonly failed: number }

/** Sessions by day: encrypted as they should be, and not. */
export async function tlsDaysSince(turn: Turn, domain: string, since: string): Promise<TlsDay[]> {
  const { rows } = await sql<TlsDay>`
    select to_char(day, 'YYYY-MM-DD') as day, coalesce(sum(count) filter (where result = 'succeeded'), 0)::bigint as succeeded,
      coalesce(sum(count) filter (where result <> 'succeeded'), 0)::bigint as failed
    from tls_day where account_id = ${turn.account} and domain = ${domain} and day >= ${since}::date
    group by 1 order by 1`.execute(turn.db)
  return rows
}

export type TlsFailed = { readonly result: TlsFailure; readonly mx: string; readonly sessions: number }

/** How sessions failed, and with which server; the most frequent first. */
export async function tlsFailuresSince(turn: Turn, domain: string, since: string, limit: number): Promise<TlsFailed[]> {
  const { rows } = await sql<TlsFailed>`
    select result, mx, sum(count)::bigint as sessions from tls_day
    where account_id = ${turn.account} and domain = ${domain} and day >= ${since}::date and result <> 'succeeded'
    group by 1, 2 order by 3 desc, 1, 2 limit ${limit}`.execute(turn.db)
  return rows
}

export async function tlsReportersSince(turn: Turn, domain: string, since: string): Promise<string[]> {
  const { rows } = await sql<{ org: string }>`
    select org from tls_report
    where account_id = ${turn.account} and domain = ${domain} and end_at >= ${since}::date
    group by org order by sum(sessions) desc, 1 limit 50`.execute(turn.db)
  return rows.map(({ org }) => org)
}

export async function forgetTlsBefore(platform: Db, before: Date): Promise<void> {
  await sql`delete from tls_report where end_at < ${before}`.execute(platform)
  await sql`delete from tls_day where day < ${before.toISOString().slice(0, 10)}::date`.execute(platform)
}
