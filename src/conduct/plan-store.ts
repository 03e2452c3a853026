/** The SQL of the way back. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { PlanState, PlanStep } from './case-types.ts'
import { type MeasureId, servicesIn } from './measure-types.ts'
import type { CaseId } from './types.ts'

/** Of all plans of a case, in order. */
export async function planOf(turn: Turn, id: CaseId): Promise<PlanStep[]> {
  const rows = await turn.db
    .selectFrom('reinstatement')
    .selectAll()
    .where('account_id', '=', turn.account)
    .where('case_id', '=', id)
    .orderBy('plan')
    .orderBy('nth')
    .execute()
  return rows.map(row => ({
    plan: row.plan,
    nth: row.nth,
    share: row.share,
    days: row.days,
    services: servicesIn(row.services),
    domain: row.domain === '' ? null : row.domain,
    state: row.state as PlanState,
    repeats: row.repeats,
    beganAt: row.began_at,
    lookAt: row.look_at,
    measure: row.measure_id as MeasureId | null,
  }))
}

type NewPlan = Pick<PlanStep, 'plan' | 'nth' | 'share' | 'days' | 'services' | 'domain'>

export async function addPlan(turn: Turn, id: CaseId, steps: readonly NewPlan[]): Promise<void> {
  await turn.db
    .insertInto('reinstatement')
    .values(
      steps.map(({ plan, nth, share, days, services, domain }) => ({
        account_id: turn.account,
        case_id: id,
        plan,
        nth,
        share,
        days,
        services: [...services],
        domain: domain ?? '',
        state: 'ahead',
      })),
    )
    .execute()
}

type Change = {
  readonly state?: PlanState
  readonly repeats?: number
  readonly began_at?: Date
  readonly look_at?: Date | null
  readonly measure_id?: string
}

export async function changeStep(
  turn: Turn,
  id: CaseId,
  { plan, nth }: Pick<PlanStep, 'plan' | 'nth'>,
  change: Change,
): Promise<void> {
  await turn.db
    .updateTable('reinstatement')
    .set(change)
    .where('account_id', '=', turn.account)
    .where('case_id', '=', id)
    .where('plan', '=', plan)
    .where('nth', '=', nth)
    .execute()
}

/** Whatever is left of a plan will not be done. */
export async function endPlan(turn: Turn, id: CaseId, plan: number): Promise<void> {
  await turn.db
    .updateTable('reinstatement')
    .set({ state: 'ended', look_at: null })
    .where('account_id', '=', turn.account)
    .where('case_id', '=', id)
    .where('plan', '=', plan)
    .where('state', 'in', ['ahead', 'runs'])
    .execute()
}

/** Where this measure is the step of a plan that runs: that step. */
export async function stepRunningBy(
  turn: Turn,
  measure: MeasureId,
): Promise<({ case: CaseId } & Pick<PlanStep, 'plan' | 'nth' | 'share' | 'days'>) | undefined> {
  const row = await turn.db
    .selectFrom('reinstatement')
    .select(['case_id', 'plan', 'nth', 'share', 'days'])
    .where('account_id', '=', turn.account)
    .where('measure_id', '=', measure)
    .where('state', '=', 'runs')
    .executeTakeFirst()
  return row && { ...row, case: row.case_id as CaseId } // As addPlan wrote it.
}

/** Of all accounts: steps whose days are over. */
export async function dueSteps(
  platform: Db,
  now: Date,
  limit: number,
): Promise<{ readonly account: AccountId; readonly case: CaseId }[]> {
  const { rows } = await sql<{ account: AccountId; case: CaseId }>`
    select account_id as account, case_id as case from reinstatement where state = 'runs' and look_at <= ${now}
    order by look_at limit ${limit}`.execute(platform)
  return rows
}
