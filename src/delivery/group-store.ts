/** The SQL of groups: where those of a chunk are and which text they get, and what waits for another hour. */

import { sql } from 'kysely'
import type { Turn } from '#store/turn.ts'
import type { Claim } from './claim-store.ts'

export type ChunkGroup = {
  readonly place: string | null
  readonly variant: number | null
  readonly restsUntil: Date | null
}

export async function groupOf(turn: Turn, { run, chunk }: Claim): Promise<ChunkGroup> {
  const { rows } = await sql<ChunkGroup>`
    select place, variant, (select rests_until from run where account_id = ${turn.account} and run_id = ${run}) as "restsUntil"
    from chunk where account_id = ${turn.account} and run_id = ${run} and chunk = ${chunk}`.execute(turn.db)
  return rows[0] ?? { place: null, variant: null, restsUntil: null }
}

/** Which text somebody of a run gets: by chance, or as was decided for the rest; null where there is one text, or nothing is decided. */
export async function variantFor(
  turn: Turn,
  run: string,
  who: { readonly seq: number } | { readonly contact: string },
): Promise<number | null> {
  const is = 'seq' in who ? sql`recipient.seq = ${who.seq}` : sql`recipient.contact_id = ${who.contact}`
  const { rows } = await sql<{ variant: number | null }>`
    select coalesce(recipient.variant, experiment.winner) as variant from recipient
    left join experiment on experiment.account_id = recipient.account_id and experiment.run_id = recipient.run_id
    where recipient.account_id = ${turn.account} and recipient.run_id = ${run} and ${is} limit 1`.execute(turn.db)
  return rows[0]?.variant ?? null
}

/** Nothing of the run leaves before then; null: it goes on at once. */
export async function setRest(turn: Turn, run: string, until: Date | null): Promise<void> {
  await sql`
    update run set rests_until = ${until} where account_id = ${turn.account} and run_id = ${run}`.execute(turn.db)
  await sql`
    update chunk set not_before = ${until}, waits = ${until && 'rescheduled'}, waiting = case when ${until !== null} then hi - lo + 1 end
    where account_id = ${turn.account} and run_id = ${run} and state = 'ready'`.execute(turn.db)
}
