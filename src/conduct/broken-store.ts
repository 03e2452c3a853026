/** The SQL of what is broken. */

import { sql } from 'kysely'
import type { Turn } from '#store/turn.ts'

/** Which of these nobody has found before. */
export async function newOf(turn: Turn, what: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ what: string }>`
    insert into broken_proof (account_id, what, seen_at)
    select ${turn.account}, what, ${turn.now} from unnest(${[...new Set(what)].toSorted()}::text[]) as said(what)
    on conflict do nothing returning what`.execute(turn.db)
  return rows.map(row => row.what)
}
