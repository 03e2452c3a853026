/** The SQL of what is promised and not told: one of some locks for each who has such, all of them asked about by who sends. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'

const UNTOLD = 0x756e_746f // “unto”
/** So many processes may say so at once; one more does as if it were calm. */
const SLOTS = 8
const slots = sql`generate_series(1, ${sql.lit(SLOTS)}) slot`

/** Whether it could be said. Whoever sends asks often and for a moment: a slot may be taken by that. */
export async function sayUntold(db: Db): Promise<boolean> {
  const { rows } = await sql`
    select slot from ${slots} where pg_try_advisory_lock(${sql.lit(UNTOLD)}, slot) limit 1`.execute(db)
  return rows.length > 0
}

export async function unsayUntold(db: Db): Promise<void> {
  await sql`select pg_advisory_unlock_all()`.execute(db)
}

export async function keepAwake(db: Db): Promise<void> {
  await sql`select`.execute(db)
}

/** Asked before the feed is read, in a statement of its own: what is told between the two is in the feed. */
export async function isAllTold(db: Db): Promise<boolean> {
  const { rows } = await sql<{ told: boolean }>`
    select bool_and(pg_try_advisory_xact_lock_shared(${sql.lit(UNTOLD)}, slot)) as told from ${slots}`.execute(db)
  return rows[0]?.told === true
}
