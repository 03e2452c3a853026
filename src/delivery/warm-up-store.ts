/** The SQL of warm-ups. */

import { sql } from 'kysely'
import type { Turn } from '#store/turn.ts'
import type { WarmUpPlan } from './warm-up-rules.ts'

export const WARM_UP_KINDS = ['route', 'domain'] as const
export type WarmUpKind = (typeof WARM_UP_KINDS)[number]

export type WarmUpRow = {
  readonly kind: WarmUpKind
  readonly name: string
  readonly plan: WarmUpPlan
  readonly beganOn: Date
}

export async function warmUps(turn: Turn): Promise<WarmUpRow[]> {
  const { rows } = await sql<WarmUpRow>`
    select kind, name, plan, began_on::timestamp at time zone 'UTC' as "beganOn" from warm_up
    where account_id = ${turn.account} order by kind, name`.execute(turn.db)
  return rows
}

export async function setWarmUp(turn: Turn, { kind, name, plan, beganOn }: WarmUpRow): Promise<void> {
  const day = beganOn.toISOString().slice(0, 10)
  await sql`
    insert into warm_up (account_id, kind, name, plan, began_on) values (${turn.account}, ${kind}, ${name}, ${plan}, ${day})
    on conflict (account_id, kind, name) do update set plan = excluded.plan, began_on = excluded.began_on`.execute(
    turn.db,
  )
}

export async function removeWarmUp(turn: Turn, kind: WarmUpKind, name: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from warm_up where account_id = ${turn.account} and kind = ${kind} and name = ${name}`.execute(turn.db)
  return numAffectedRows === 1n
}

/** What is left in each bucket that has been taken from. */
export async function levelsOf(turn: Turn, buckets: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ bucket: string; level: number }>`
    select bucket, level from bucket where bucket = any(${buckets}::text[])`.execute(turn.db)
  return new Map(rows.map(({ bucket, level }) => [bucket, level]))
}
