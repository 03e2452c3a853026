/** The SQL of what is said and done about cases. */

import { sql } from 'kysely'
import type { JsonObject } from '#wire/jcs.ts'
import type { Turn } from '#store/turn.ts'
import type { CaseStep, CaseStepName } from './case-types.ts'
import type { CaseId } from './types.ts'

/** Whoever does something about a case waits for whoever does something about it just now. */
export async function lockCase(turn: Turn, id: string): Promise<boolean> {
  const row = await turn.db
    .selectFrom('conduct_case')
    .select('case_id')
    .where('account_id', '=', turn.account)
    .where('case_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

export type NewStep = {
  readonly step: CaseStepName
  readonly says: string
  readonly facts: JsonObject
  readonly selfDecided: boolean
}

/** Its place among the steps of the case. The case is locked. */
export async function addStep(turn: Turn, id: CaseId, it: NewStep): Promise<number> {
  const { rows } = await sql<{ nth: number }>`
    insert into case_step (account_id, case_id, nth, step, by_kind, by_id, at, says, facts, self_decided)
    select ${turn.account}, ${id}, coalesce(max(nth), 0) + 1, ${it.step}, ${turn.actor.kind}, ${turn.actor.id}, ${turn.now}, ${it.says},
      ${JSON.stringify(it.facts)}::jsonb, ${it.selfDecided}
    from case_step where account_id = ${turn.account} and case_id = ${id}
    returning nth`.execute(turn.db)
  return rows[0]?.nth ?? 0
}

export async function stepsOf(turn: Turn, id: CaseId): Promise<CaseStep[]> {
  const rows = await turn.db
    .selectFrom('case_step')
    .selectAll()
    .where('account_id', '=', turn.account)
    .where('case_id', '=', id)
    .orderBy('nth')
    .execute()
  return rows.map(row => ({
    nth: row.nth,
    step: row.step as CaseStepName, // As addStep wrote it.
    by: { kind: row.by_kind as CaseStep['by']['kind'], id: row.by_id },
    at: row.at,
    says: row.says,
    facts: row.facts as JsonObject,
    selfDecided: row.self_decided,
  }))
}

/** Other cases of which something happened at one of these instants. */
export async function casesAt(turn: Turn, instants: readonly Date[], but: CaseId): Promise<CaseId[]> {
  const { rows } = await sql<{ id: CaseId }>`
    select distinct case_id as id from case_step
    where account_id = ${turn.account} and at = any(${instants.map(at => at.toISOString())}::timestamptz[]) and case_id <> ${but}
    order by case_id limit ${TOGETHER_MAX}`.execute(turn.db)
  return rows.map(({ id }) => id)
}
const TOGETHER_MAX = 10

export async function countSteps(turn: Turn, id: CaseId, step: CaseStepName): Promise<number> {
  const row = await turn.db
    .selectFrom('case_step')
    .select(count => count.fn.countAll<number>().as('count'))
    .where('account_id', '=', turn.account)
    .where('case_id', '=', id)
    .where('step', '=', step)
    .executeTakeFirst()
  return row?.count ?? 0
}
