import { sql } from 'kysely'
import type { Turn } from '#store/turn.ts'
import type { Breach, Case, CaseId, CaseKind, CaseState } from './types.ts'
import type { Demand } from '#policy/demands.ts'
import type { JsonObject } from '#wire/jcs.ts'

type Row = {
  case_id: string
  kind: string
  demand: string
  about: string
  says: string
  evidence: unknown
  state: string
  opened_at: Date
  closed_at: Date | null
  closed_by: string | null
  note: string | null
  todo: string | null
  due_at: Date
}

/** As {@link addCase} wrote it. */
const caseOf = (row: Row): Case => ({
  id: row.case_id as CaseId,
  kind: row.kind as CaseKind,
  demand: row.demand as Demand,
  about: row.about,
  says: row.says,
  evidence: row.evidence as JsonObject,
  state: row.state as CaseState,
  openedAt: row.opened_at,
  closedAt: row.closed_at,
  closedBy: row.closed_by,
  note: row.note,
  todo: row.todo ?? undefined,
  dueAt: row.due_at,
})

/** False when one of this kind about this thing is open already. Of two turns at once, the second waits for the first. */
export async function addCase(
  turn: Turn,
  id: CaseId,
  { kind, demand, about, says, evidence, todo }: Breach,
  dueAt: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into conduct_case (account_id, case_id, kind, demand, about, says, evidence, state, opened_at, todo, due_at)
    values (${turn.account}, ${id}, ${kind}, ${demand}, ${about}, ${says}, ${JSON.stringify(evidence)}::jsonb, 'open', ${turn.now},
      ${todo ?? null}, ${dueAt})
    on conflict (account_id, kind, about) where state = 'open' do nothing`.execute(turn.db)
  return numAffectedRows === 1n
}

/** Whether any case of this kind is open. */
export async function hasOpenCase(turn: Turn, kind: CaseKind): Promise<boolean> {
  const row = await turn.db
    .selectFrom('conduct_case')
    .select('case_id')
    .where('account_id', '=', turn.account)
    .where('kind', '=', kind)
    .where('state', '=', 'open')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function findOpenCase(turn: Turn, kind: CaseKind, about: string): Promise<CaseId | undefined> {
  const row = await turn.db
    .selectFrom('conduct_case')
    .select('case_id')
    .where('account_id', '=', turn.account)
    .where('kind', '=', kind)
    .where('about', '=', about)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return row && (row.case_id as CaseId)
}

/** Whether it is open or not. */
export async function lastCaseAbout(turn: Turn, kind: CaseKind, about: string): Promise<Case | undefined> {
  const row = await turn.db
    .selectFrom('conduct_case')
    .selectAll()
    .where('account_id', '=', turn.account)
    .where('kind', '=', kind)
    .where('about', '=', about)
    .orderBy('case_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && caseOf(row)
}

export async function findCase(turn: Turn, id: string): Promise<Case | undefined> {
  const row = await turn.db
    .selectFrom('conduct_case')
    .selectAll()
    .where('account_id', '=', turn.account)
    .where('case_id', '=', id)
    .executeTakeFirst()
  return row && caseOf(row)
}

export type CasePage = {
  readonly state?: CaseState | undefined
  readonly before?: string | undefined
  readonly limit: number
}

/** Newest first; ids sort by time. */
export async function pageOfCases(turn: Turn, { state, before, limit }: CasePage): Promise<Case[]> {
  const rows = await turn.db
    .selectFrom('conduct_case')
    .selectAll()
    .where('account_id', '=', turn.account)
    .$if(state !== undefined, query => query.where('state', '=', state ?? ''))
    .$if(before !== undefined, query => query.where('case_id', '<', before ?? ''))
    .orderBy('case_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(caseOf)
}

/** False when it is not open any more. */
export async function endCase(turn: Turn, id: CaseId, by: string, note: string): Promise<boolean> {
  const done = await turn.db
    .updateTable('conduct_case')
    .set({ state: 'closed', closed_at: turn.now, closed_by: by, note })
    .where('account_id', '=', turn.account)
    .where('case_id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}
