/** The SQL of what receivers report. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { Turn } from '#store/turn.ts'
import type { DmarcReport, DmarcRow } from '#wire/dmarc/report.ts'

type Kept = { readonly domain: string; readonly via: string; readonly messages: number }

/** False when this report is here already: receivers send it again, and people upload what came by mail. */
export async function addReport(turn: Turn, it: DmarcReport, { domain, via, messages }: Kept): Promise<boolean> {
  const added = await turn.db
    .insertInto('dmarc_report')
    .values({
      account_id: turn.account,
      domain,
      org: it.org,
      report_id: it.id,
      begin_at: new Date(it.beginMs),
      end_at: new Date(it.endMs),
      policy: it.policy,
      messages,
      via,
      received_at: turn.now,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

export async function addRows(turn: Turn, domain: string, day: string, rows: readonly DmarcRow[]): Promise<void> {
  const column = <T>(of: (row: DmarcRow) => T) => rows.map(of)
  await sql`
    insert into dmarc_day (account_id, domain, day, source, header_from, disposition, dkim, spf, signed_by, passed_for, overridden, count)
    select ${turn.account}, ${domain}, ${day}::date, source, header_from, disposition, dkim, spf, signed_by, passed_for, overridden, sum(count)
    from unnest(
      ${column(it => it.source)}::inet[], ${column(it => it.headerFrom)}::text[], ${column(it => it.disposition)}::text[],
      ${column(it => it.dkim)}::boolean[], ${column(it => it.spf)}::boolean[], ${column(it => it.signedBy.join(' '))}::text[],
      ${column(it => it.passedFor.join(' '))}::text[], ${column(it => it.overridden.join(' '))}::text[], ${column(it => it.count)}::bigint[]
    ) as it(source, header_from, disposition, dkim, spf, signed_by, passed_for, overridden, count)
    group by 4, 5, 6, 7, 8, 9, 10, 11 order by 4, 5, 6, 7, 8, 9, 10, 11
    on conflict (account_id, domain, day, source, header_from, disposition, dkim, spf, signed_by, passed_for, overridden)
      do update set count = dmarc_day.count + excluded.count`.execute(turn.db)
}

export async function reportsSince(turn: Turn, domain: string, since: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from dmarc_report
    where account_id = ${turn.account} and domain = ${domain} and received_at > ${since}`.execute(turn.db)
  return rows[0]?.n ?? 0
}

export type DmarcDay = {
  readonly day: string
  readonly aligned: number
  readonly failed: number
  readonly stopped: number
}

/** Messages by day: aligned by either way, and not; `stopped`: of those, put aside or refused. */
export async function daysSince(turn: Turn, domain: string, since: string): Promise<DmarcDay[]> {
  const { rows } = await sql<DmarcDay>`
    select to_char(day, 'YYYY-MM-DD') as day, coalesce(sum(count) filter (where dkim or spf), 0)::bigint as aligned,
      coalesce(sum(count) filter (where not dkim and not spf), 0)::bigint as failed,
      coalesce(sum(count) filter (where disposition <> 'none'), 0)::bigint as stopped
    from dmarc_day where account_id = ${turn.account} and domain = ${domain} and day >= ${since}::date
    group by 1 order by 1`.execute(turn.db)
  return rows
}

export type SourceRow = {
  readonly source: string
  readonly messages: number
  readonly dkim: number
  readonly spf: number
  readonly failed: number
  readonly stopped: number
  readonly signedBy: readonly string[]
  readonly passedFor: readonly string[]
  readonly headerFrom: readonly string[]
}

/** Addresses that sent in the name of the domain, the loudest first. */
export async function sourcesSince(turn: Turn, domain: string, since: string, limit: number): Promise<SourceRow[]> {
  const words = (column: string) =>
    sql`(array(select distinct word from unnest(string_to_array(string_agg(${sql.ref(column)}, ' '), ' ')) word where word <> '' order by word limit 5))`
  const { rows } = await sql<SourceRow>`
    select host(source) as source, sum(count)::bigint as messages, coalesce(sum(count) filter (where dkim), 0)::bigint as dkim,
      coalesce(sum(count) filter (where spf), 0)::bigint as spf,
      coalesce(sum(count) filter (where not dkim and not spf), 0)::bigint as failed,
      coalesce(sum(count) filter (where disposition <> 'none'), 0)::bigint as stopped,
      ${words('signed_by')} as "signedBy", ${words('passed_for')} as "passedFor", ${words('header_from')} as "headerFrom"
    from dmarc_day where account_id = ${turn.account} and domain = ${domain} and day >= ${since}::date
    group by source order by 2 desc, 1 limit ${limit}`.execute(turn.db)
  return rows
}

export type Reporter = {
  readonly org: string
  readonly reports: number
  readonly messages: number
  readonly last: Date
}

export async function reportersSince(turn: Turn, domain: string, since: string): Promise<Reporter[]> {
  const { rows } = await sql<Reporter>`
    select org, count(*)::int as reports, sum(messages)::bigint as messages, max(end_at) as last from dmarc_report
    where account_id = ${turn.account} and domain = ${domain} and end_at >= ${since}::date
    group by org order by 3 desc, 1 limit 50`.execute(turn.db)
  return rows
}

export async function forgetBefore(platform: Db, before: Date): Promise<void> {
  await sql`delete from dmarc_report where end_at < ${before}`.execute(platform)
  await sql`delete from dmarc_day where day < ${before.toISOString().slice(0, 10)}::date`.execute(platform)
}
