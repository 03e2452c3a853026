/** The SQL of measures. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import { type Imposed, type Measure, type MeasureId, servicesIn, type Step } from './measure-types.ts'
import type { CaseId } from './types.ts'

type Row = {
  readonly measure_id: string
  readonly case_id: string
  readonly step: string
  readonly services: string[]
  readonly domain: string
  readonly share: number | null
  readonly automated: boolean
  readonly imposed_by: string
  readonly imposed_at: Date
  readonly until: Date | null
  readonly lifted_at: Date | null
  readonly lifted_by: string | null
  readonly reason: string | null
}

/** As {@link addMeasure} wrote it. */
const measureOf = (row: Row): Measure => ({
  id: row.measure_id as MeasureId,
  case: row.case_id as CaseId,
  step: row.step as Step,
  services: servicesIn(row.services),
  domain: row.domain === '' ? null : row.domain,
  share: row.share,
  automated: row.automated,
  imposedBy: row.imposed_by,
  imposedAt: row.imposed_at,
  until: row.until,
  liftedAt: row.lifted_at,
  liftedBy: row.lifted_by,
  reason: row.reason,
})

/** False when the same holds already. Of two turns at once, the second waits for the first. */
export async function addMeasure(turn: Turn, id: MeasureId, it: Imposed): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into measure (account_id, measure_id, case_id, step, services, domain, automated, imposed_by, imposed_at, until, share)
    values (${turn.account}, ${id}, ${it.case}, ${it.step}, ${[...it.services]}::text[], ${it.domain ?? ''}, ${it.automated},
      ${turn.actor.id}, ${turn.now}, ${it.until ?? null}, ${it.share ?? null})
    on conflict (account_id, case_id, step, services, domain) where lifted_at is null do nothing`.execute(turn.db)
  return numAffectedRows === 1n
}

/** What is imposed again holds as long as the longer of the two. */
export async function prolong(
  turn: Turn,
  it: Imposed,
): Promise<{ readonly id: MeasureId; readonly isLonger: boolean } | undefined> {
  const { rows } = await sql<{ id: MeasureId; isLonger: boolean }>`
    update measure set until = case when measure.until is null or ${it.until ?? null}::timestamptz is null then null
      else greatest(measure.until, ${it.until ?? null}::timestamptz) end
    from (select measure_id, until from measure
      where account_id = ${turn.account} and case_id = ${it.case} and step = ${it.step}
        and services = ${[...it.services]}::text[] and domain = ${it.domain ?? ''} and lifted_at is null for update) before
    where measure.account_id = ${turn.account} and measure.measure_id = before.measure_id
    returning measure.measure_id as id, measure.until is distinct from before.until as "isLonger"`.execute(turn.db)
  return rows[0]
}

/** What has begun and not ended, heaviest last written first. */
export async function activeMeasures(turn: Turn): Promise<Measure[]> {
  const rows = await turn.db
    .selectFrom('measure')
    .selectAll()
    .where('account_id', '=', turn.account)
    .where('lifted_at', 'is', null)
    .where(it => it.or([it('until', 'is', null), it('until', '>', turn.now)]))
    .orderBy('measure_id', 'desc')
    .execute()
  return rows.map(measureOf)
}

export async function findMeasure(turn: Turn, id: string): Promise<Measure | undefined> {
  const row = await turn.db
    .selectFrom('measure')
    .selectAll()
    .where('account_id', '=', turn.account)
    .where('measure_id', '=', id)
    .executeTakeFirst()
  return row && measureOf(row)
}

/** Newest first; those of one case, or the account's. */
export async function listMeasures(turn: Turn, { of, limit }: { of?: CaseId; limit: number }): Promise<Measure[]> {
  const rows = await turn.db
    .selectFrom('measure')
    .selectAll()
    .where('account_id', '=', turn.account)
    .$if(of !== undefined, query => query.where('case_id', '=', of ?? ''))
    .orderBy('measure_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(measureOf)
}

/** False when it had ended before. */
export async function endMeasure(turn: Turn, id: MeasureId, by: string, reason: string): Promise<boolean> {
  const done = await turn.db
    .updateTable('measure')
    .set({ lifted_at: turn.now, lifted_by: by, reason })
    .where('account_id', '=', turn.account)
    .where('measure_id', '=', id)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

/** Every worker hears that this account's mail may not go on as it was: it looks again before it sends more [EN-01]. */
export async function revokeAccount(turn: Turn): Promise<void> {
  await sql`insert into revocation (account_id, at) values (${turn.account}, ${turn.now})`.execute(turn.db)
}

/** What rested because of a measure goes on at once. */
export async function wakeLanes(turn: Turn): Promise<void> {
  await sql`update lane set next_at = null where account_id = ${turn.account} and next_at is not null`.execute(turn.db)
}

/** Measures whose time is over and of which nobody has said so. */
export async function endedMeasures(
  platform: Db,
  now: Date,
  limit: number,
): Promise<{ readonly account: AccountId; readonly id: MeasureId }[]> {
  const { rows } = await sql<{ account: AccountId; id: MeasureId }>`
    select account_id as account, measure_id as id from measure
    where lifted_at is null and until <= ${now} order by until limit ${limit}`.execute(platform)
  return rows
}

/** Whether anything that was imposed for this case has not ended. */
export async function hasOpenMeasure(turn: Turn, about: CaseId): Promise<boolean> {
  const { rows } = await sql`
    select from measure where account_id = ${turn.account} and case_id = ${about} and lifted_at is null limit 1`.execute(
    turn.db,
  )
  return rows.length > 0
}
