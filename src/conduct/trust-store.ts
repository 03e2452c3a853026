/** The SQL of those who decide: cases and figures of all accounts. Read by the platform alone. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { AccountId } from '#store/turn.ts'
import type { Demand } from '#policy/demands.ts'
import type { CaseId, CaseKind, CaseState } from './types.ts'

export const CLOCKS = ['appeal', 'overdue', 'due'] as const
export type ClockFilter = (typeof CLOCKS)[number]

export type TrustRow = {
  readonly account: AccountId
  readonly name: string
  readonly case: CaseId
  readonly kind: CaseKind
  readonly demand: Demand
  readonly about: string
  readonly state: CaseState
  readonly openedAt: Date
  readonly dueAt: Date
  /** The heaviest measure that holds, where there is one. */
  readonly step: string | null
  readonly decideBy: Date | null
  readonly escalatedAt: Date | null
  readonly selfDecided: boolean
}

export type TrustPage = {
  readonly state: CaseState | undefined
  readonly clock: ClockFilter | undefined
  readonly before: string | undefined
  readonly limit: number
}

const HEAVIEST = sql`(
  select m.step from measure m
  where m.account_id = c.account_id and m.case_id = c.case_id and m.lifted_at is null
  order by array_position(array['suspend', 'restrict', 'throttle', 'warn', 'note'], m.step) limit 1)`

/** Newest first; with a clock those of it that are most urgent first, and no further page. */
export async function casesOfAll(platform: Db, now: Date, page: TrustPage): Promise<TrustRow[]> {
  const { rows } = await sql<TrustRow>`
    select c.account_id as account, a.name, c.case_id as case, c.kind, c.demand, c.about, c.state, c.opened_at as "openedAt",
      c.due_at as "dueAt", ${HEAVIEST} as step, p.decide_by as "decideBy", p.escalated_at as "escalatedAt",
      exists (select from case_step s where s.account_id = c.account_id and s.case_id = c.case_id and s.self_decided) as "selfDecided"
    from conduct_case c
    join account a on a.account_id = c.account_id
    left join appeal p on p.account_id = c.account_id and p.case_id = c.case_id and p.decided_at is null
    where (${page.state ?? null}::text is null or c.state = ${page.state ?? null})
      and (${page.before ?? null}::text is null or c.case_id < ${page.before ?? null})
      and ${wantedBy(page.clock, now)}
    order by ${page.clock === undefined ? sql`c.case_id desc` : sql`coalesce(p.decide_by, c.due_at), c.case_id desc`}
    limit ${page.limit}`.execute(platform)
  return rows
}

const wantedBy = (clock: ClockFilter | undefined, now: Date) =>
  ({
    any: sql`true`,
    appeal: sql`p.decide_by is not null`,
    overdue: sql`p.decide_by <= ${now}`,
    due: sql`c.state = 'open' and c.due_at <= ${now}`,
  })[clock ?? 'any']

export type Statistics = {
  readonly cases: readonly { readonly kind: CaseKind; readonly demand: Demand; readonly n: number }[]
  readonly measures: readonly { readonly step: string; readonly automated: boolean; readonly n: number }[]
  readonly appeals: {
    readonly made: number
    readonly stands: number
    readonly lifted: number
    readonly inSteps: number
    readonly waiting: number
    readonly overdue: number
    readonly eased: number
    readonly selfDecided: number
    /** From being made until being decided, half of them took no longer; null where none was decided. */
    readonly medianHours: number | null
  }
  readonly reinstated: number
}

export async function statisticsOf(platform: Db, since: Date, now: Date): Promise<Statistics> {
  const cases = await sql<Statistics['cases'][number]>`
    select kind, demand, count(*)::int as n from conduct_case where opened_at >= ${since} group by 1, 2 order by 3 desc, 1, 2`.execute(
    platform,
  )
  const measures = await sql<Statistics['measures'][number]>`
    select step, automated, count(*)::int as n from measure where imposed_at >= ${since} group by 1, 2 order by 1, 2`.execute(
    platform,
  )
  const appeals = await sql<Statistics['appeals']>`
    select count(*)::int as made, count(*) filter (where decision = 'stands')::int as stands,
      count(*) filter (where decision = 'lifted')::int as lifted, count(*) filter (where decision = 'in-steps')::int as "inSteps",
      count(*) filter (where decision is null)::int as waiting,
      count(*) filter (where decision is null and decide_by <= ${now})::int as overdue,
      count(*) filter (where eased_at is not null)::int as eased, count(*) filter (where self_decided)::int as "selfDecided",
      percentile_cont(0.5) within group (order by extract(epoch from decided_at - made_at) / 3600)
        filter (where decided_at is not null) as "medianHours"
    from appeal where made_at >= ${since}`.execute(platform)
  const back = await sql<{ n: number }>`
    select count(*)::int as n from case_step where step = 'reinstated' and at >= ${since}`.execute(platform)
  const [figures] = appeals.rows
  return {
    cases: cases.rows,
    measures: measures.rows,
    appeals: figures ?? NONE,
    reinstated: back.rows[0]?.n ?? 0,
  }
}

const NONE: Statistics['appeals'] = {
  made: 0,
  stands: 0,
  lifted: 0,
  inSteps: 0,
  waiting: 0,
  overdue: 0,
  eased: 0,
  selfDecided: 0,
  medianHours: null,
}
