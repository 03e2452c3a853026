/** One process at a time tells somebody something; a lease that ended was somebody who died. */

import { sql } from 'kysely'
import type { Turn } from '#store/turn.ts'

/** Who is told: tables with `lease_until` and `not_before`, an id under a name of its own, and who of them may be told. */
const TOLD = {
  partner: { id: 'partner_id', may: sql`way = 'webhook'` },
  hook: { id: 'hook_id', may: sql`state = 'active'` },
} as const
export type Leased = { readonly of: keyof typeof TOLD; readonly id: string }

const row = (turn: Turn, { of, id }: Leased) => sql`account_id = ${turn.account} and ${sql.ref(TOLD[of].id)} = ${id}`

/** True when it is ours until then. */
export async function lease(turn: Turn, it: Leased, until: Date): Promise<boolean> {
  const { rows } = await sql`
    update ${sql.table(it.of)} set lease_until = ${until}
    where ${row(turn, it)} and (lease_until is null or lease_until <= ${turn.now})
      and (not_before is null or not_before <= ${turn.now}) and ${TOLD[it.of].may} returning 1`.execute(turn.db)
  return rows.length > 0
}

export async function extendLease(turn: Turn, it: Leased, until: Date): Promise<void> {
  await sql`update ${sql.table(it.of)} set lease_until = ${until} where ${row(turn, it)}`.execute(turn.db)
}

export async function endLease(turn: Turn, it: Leased): Promise<void> {
  await sql`update ${sql.table(it.of)} set lease_until = null where ${row(turn, it)}`.execute(turn.db)
}
