/** The SQL of appeals. */

import type { Db } from '#store/db.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Appeal, Decision } from './case-types.ts'
import type { MeasureId } from './measure-types.ts'
import type { CaseId } from './types.ts'

type Row = {
  readonly nth: number
  readonly measures: string[]
  readonly says: string
  readonly made_by: string
  readonly made_at: Date
  readonly decide_by: Date
  readonly escalated_at: Date | null
  readonly eased_at: Date | null
  readonly decision: string | null
  readonly reason: string | null
  readonly decided_by: string | null
  readonly decided_at: Date | null
  readonly self_decided: boolean
}

/** As {@link addAppeal} wrote it. */
const appealOf = (row: Row): Appeal => ({
  nth: row.nth,
  measures: row.measures as MeasureId[],
  says: row.says,
  madeBy: row.made_by,
  madeAt: row.made_at,
  decideBy: row.decide_by,
  escalatedAt: row.escalated_at,
  easedAt: row.eased_at,
  decision: row.decision as Decision | null,
  reason: row.reason,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at,
  selfDecided: row.self_decided,
})

/** Oldest first. */
export async function appealsOf(turn: Turn, id: CaseId): Promise<Appeal[]> {
  const rows = await turn.db
    .selectFrom('appeal')
    .selectAll()
    .where('account_id', '=', turn.account)
    .where('case_id', '=', id)
    .orderBy('nth')
    .execute()
  return rows.map(appealOf)
}

/** The one that nobody decided yet: there is one at most. */
export const waitingAppeal = async (turn: Turn, id: CaseId): Promise<Appeal | undefined> =>
  (await appealsOf(turn, id)).find(({ decision }) => decision === null)

export type NewAppeal = {
  readonly nth: number
  readonly measures: readonly MeasureId[]
  readonly says: string
  readonly decideBy: Date
}

export async function addAppeal(turn: Turn, id: CaseId, it: NewAppeal): Promise<void> {
  const { nth, measures, says, decideBy } = it
  await turn.db
    .insertInto('appeal')
    .values({
      account_id: turn.account,
      case_id: id,
      nth,
      measures: [...measures],
      says,
      made_by: turn.actor.id,
      made_at: turn.now,
      decide_by: decideBy,
    })
    .execute()
}

type Change = {
  readonly escalated_at?: Date
  readonly eased_at?: Date
  readonly decision?: Decision
  readonly reason?: string
  readonly decided_by?: string
  readonly decided_at?: Date
  readonly self_decided?: boolean
}

export async function changeAppeal(turn: Turn, id: CaseId, nth: number, change: Change): Promise<void> {
  await turn.db
    .updateTable('appeal')
    .set(change)
    .where('account_id', '=', turn.account)
    .where('case_id', '=', id)
    .where('nth', '=', nth)
    .where('decided_at', 'is', null)
    .execute()
}

export type Due = { readonly account: AccountId; readonly case: CaseId }

/** Of all accounts: appeals that nobody decided in time and of which those who lead were not told. */
export async function overdueAppeals(platform: Db, now: Date, limit: number): Promise<Due[]> {
  const rows = await platform
    .selectFrom('appeal')
    .select(['account_id as account', 'case_id as case'])
    .where('decided_at', 'is', null)
    .where('decide_by', '<=', now)
    .where('escalated_at', 'is', null)
    .orderBy('decide_by')
    .limit(limit)
    .execute()
  return rows as Due[] // As addAppeal wrote them.
}

/** Of all accounts: appeals that were due before then, and what they are about is as heavy as ever. Nothing that is prohibited. */
export async function uneasedAppeals(platform: Db, dueBefore: Date, limit: number): Promise<Due[]> {
  const rows = await platform
    .selectFrom('appeal')
    .innerJoin('conduct_case', join =>
      join
        .onRef('conduct_case.account_id', '=', 'appeal.account_id')
        .onRef('conduct_case.case_id', '=', 'appeal.case_id'),
    )
    .select(['appeal.account_id as account', 'appeal.case_id as case'])
    .where('decided_at', 'is', null)
    .where('decide_by', '<=', dueBefore)
    .where('eased_at', 'is', null)
    .where('demand', 'not like', 'PC-%')
    .orderBy('decide_by')
    .limit(limit)
    .execute()
  return rows as Due[] // As addAppeal wrote them.
}
