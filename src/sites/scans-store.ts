/** All SQL about scans: what was asked for, what came of it, what is wrong since when, and when it is time again. */

import { sql } from 'kysely'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Every, ScanFinding, ScanId, ScanRow, SealedReport } from './scan-types.ts'
import type { SiteId } from './types.ts'

const ROW = sql`scan_id as id, site_id as site, state, pages, pages_max as "pagesMax", asked_at as "askedAt", asked_by as "askedBy",
  started_at as "startedAt", finished_at as "finishedAt", refusal, errors`

export async function addScan(
  turn: Turn,
  it: { readonly id: ScanId; readonly site: SiteId; readonly pages: readonly string[]; readonly pagesMax: number },
): Promise<void> {
  await sql`insert into scan (account_id, scan_id, site_id, pages, pages_max, asked_at, asked_by)
    values (${turn.account}, ${it.id}, ${it.site}, ${JSON.stringify(it.pages)}, ${it.pagesMax}, ${turn.now}, ${turn.actor.id})`.execute(
    turn.db,
  )
}

export async function findScan(turn: Turn, id: string): Promise<ScanRow | undefined> {
  const { rows } = await sql<ScanRow>`
    select ${ROW} from scan where account_id = ${turn.account} and scan_id = ${id}`.execute(turn.db)
  return rows[0]
}

/** Newest first. */
export async function listScans(turn: Turn, site: SiteId, limit: number): Promise<ScanRow[]> {
  const { rows } = await sql<ScanRow>`
    select ${ROW} from scan where account_id = ${turn.account} and site_id = ${site} order by scan_id desc limit ${limit}`.execute(
    turn.db,
  )
  return rows
}

export async function isUnderWay(turn: Turn, site: SiteId): Promise<boolean> {
  const { rows } = await sql`select 1 from scan
    where account_id = ${turn.account} and site_id = ${site} and state in ('waiting', 'running') limit 1`.execute(
    turn.db,
  )
  return rows.length > 0
}

export async function reportIn(turn: Turn, id: ScanId): Promise<SealedReport | undefined> {
  const { rows } = await sql<{ report: SealedReport | null }>`
    select report from scan where account_id = ${turn.account} and scan_id = ${id}`.execute(turn.db)
  return rows[0]?.report ?? undefined
}

/** False when somebody else has it. One that began before `staleAt` was never ended. */
export async function claim(turn: Turn, id: ScanId, staleAt: Date): Promise<boolean> {
  const { rows } = await sql`update scan set state = 'running', started_at = ${turn.now}
    where account_id = ${turn.account} and scan_id = ${id}
      and (state = 'waiting' or (state = 'running' and started_at < ${staleAt})) returning 1`.execute(turn.db)
  return rows.length > 0
}

/** It waits again. */
export async function putBack(turn: Turn, id: ScanId): Promise<void> {
  await sql`update scan set state = 'waiting', started_at = null
    where account_id = ${turn.account} and scan_id = ${id} and state = 'running'`.execute(turn.db)
}

export async function finish(turn: Turn, id: ScanId, report: SealedReport, errors: number): Promise<void> {
  await sql`update scan set state = 'done', finished_at = ${turn.now}, report = ${JSON.stringify(report)},
      hash = decode(${report.hash}, 'hex'), errors = ${errors}
    where account_id = ${turn.account} and scan_id = ${id} and state = 'running'`.execute(turn.db)
}

export async function fail(turn: Turn, id: ScanId, refusal: string): Promise<void> {
  await sql`update scan set state = 'failed', finished_at = ${turn.now}, refusal = ${refusal}
    where account_id = ${turn.account} and scan_id = ${id} and state = 'running'`.execute(turn.db)
}

export async function forgetScans(turn: Turn, site: SiteId, keep: number): Promise<void> {
  await sql`delete from scan where account_id = ${turn.account} and scan_id in (
    select scan_id from scan where account_id = ${turn.account} and site_id = ${site} and state in ('done', 'failed')
    order by scan_id desc offset ${keep})`.execute(turn.db)
}

export type FindingRow = {
  readonly flaw: string
  readonly demand: string
  readonly kind: string
  readonly name: string
  readonly severity: 'error' | 'warning'
  readonly says: string
  readonly firstSeenAt: Date
  readonly lastSeenAt: Date
}

/** What is seen again stays since when it was; what had gone and came back is new. */
export async function noteFindings(
  turn: Turn,
  site: SiteId,
  scan: ScanId,
  findings: readonly ScanFinding[],
): Promise<void> {
  const rows = findings.map(({ flaw, demand, what, severity, says }) => ({ flaw, demand, ...what, severity, says }))
  await sql`
    insert into scan_finding as f (account_id, site_id, flaw, demand, kind, name, severity, says, first_scan, last_scan, first_seen_at, last_seen_at)
    select ${turn.account}, ${site}, x.flaw, x.demand, x.kind, x.name, x.severity, x.says, ${scan}, ${scan}, ${turn.now}, ${turn.now}
    from json_to_recordset(${JSON.stringify(rows)}::json) as x(flaw text, demand text, kind text, name text, severity text, says text)
    on conflict (account_id, site_id, flaw, demand, kind, name) do update set last_scan = excluded.last_scan,
      last_seen_at = excluded.last_seen_at, says = excluded.says, severity = excluded.severity, gone_at = null,
      first_scan = case when f.gone_at is null then f.first_scan else excluded.first_scan end,
      first_seen_at = case when f.gone_at is null then f.first_seen_at else excluded.first_seen_at end`.execute(turn.db)
}

/** What this scan, which saw everything, did not see. */
export async function markGone(turn: Turn, site: SiteId, scan: ScanId): Promise<void> {
  await sql`update scan_finding set gone_at = ${turn.now}
    where account_id = ${turn.account} and site_id = ${site} and last_scan <> ${scan} and gone_at is null`.execute(
    turn.db,
  )
}

export async function openFindings(turn: Turn, site: SiteId, limit: number): Promise<FindingRow[]> {
  const { rows } = await sql<FindingRow>`
    select flaw, demand, kind, name, severity, says, first_seen_at as "firstSeenAt", last_seen_at as "lastSeenAt"
    from scan_finding where account_id = ${turn.account} and site_id = ${site} and gone_at is null
    order by severity, first_seen_at desc, flaw, name limit ${limit}`.execute(turn.db)
  return rows
}

export async function setSchedule(turn: Turn, site: SiteId, every: Every | null, due: Date): Promise<void> {
  if (every === null) {
    await sql`delete from scan_schedule where account_id = ${turn.account} and site_id = ${site}`.execute(turn.db)
    return
  }
  await sql`insert into scan_schedule (account_id, site_id, every, due_at, set_by)
    values (${turn.account}, ${site}, ${every}, ${due}, ${turn.actor.id})
    on conflict (account_id, site_id) do update set every = excluded.every, due_at = excluded.due_at, set_by = excluded.set_by`.execute(
    turn.db,
  )
}

export async function scheduleOf(turn: Turn, site: SiteId): Promise<{ every: Every; due: Date } | undefined> {
  const { rows } = await sql<{ every: Every; due: Date }>`
    select every, due_at as due from scan_schedule where account_id = ${turn.account} and site_id = ${site}`.execute(
    turn.db,
  )
  return rows[0]
}

type Due = { readonly account: AccountId; readonly site: SiteId; readonly every: Every }

/** Whose time has come, of all accounts. */
export async function dueSchedules(house: House, limit: number): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select account_id as account, site_id as site, every from scan_schedule where due_at <= ${new Date(house.clock.nowMs())}
    order by due_at limit ${limit}`.execute(house.platform)
  return rows
}

/** Who has waited for longest; of all accounts. */
export async function waitingScans(
  house: House,
  staleAt: Date,
  limit: number,
): Promise<{ account: AccountId; scan: ScanId }[]> {
  const { rows } = await sql<{ account: AccountId; scan: ScanId }>`
    select account_id as account, scan_id as scan from scan
    where state = 'waiting' or (state = 'running' and started_at < ${staleAt}) order by asked_at limit ${limit}`.execute(
    house.platform,
  )
  return rows
}
