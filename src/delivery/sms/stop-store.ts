/** The SQL of what was stopped by a text. */

import { sql } from 'kysely'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'

export type StopRow = {
  readonly subject: SubjectId | null
  /** What ended by it. */
  readonly purposes: readonly string[]
  /** What of it was named; empty where everything was meant. */
  readonly named: readonly string[]
}

export async function findStop(turn: Turn, inbound: string): Promise<StopRow | undefined> {
  const { rows } = await sql<StopRow>`
    select subject_id as subject, purposes, named from text_stop
    where account_id = ${turn.account} and inbound_id = ${inbound}`.execute(turn.db)
  return rows[0]
}

export async function addStop(turn: Turn, inbound: string, { subject, purposes, named }: StopRow): Promise<void> {
  await sql`
    insert into text_stop (account_id, inbound_id, subject_id, purposes, named, at)
    values (${turn.account}, ${inbound}, ${subject}, ${[...purposes]}, ${[...named]}, ${turn.now})
    on conflict do nothing`.execute(turn.db)
}
