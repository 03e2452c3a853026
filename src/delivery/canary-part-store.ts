/** The SQL of the part that goes first: whether it has left, and what became of it. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import { isResolved } from './held-store.ts'
import type { Result } from './types.ts'

/** Those whose every message has been tried: also in the sandbox, and texts. */
export async function partsThatLeft(platform: Db): Promise<{ readonly account: AccountId; readonly run: string }[]> {
  const { rows } = await sql<{ account: AccountId; run: string }>`
    select canary.account_id as account, canary.run_id as run from canary
    where canary.state = 'open' and canary.size is not null
      and exists (select from chunk where chunk.account_id = canary.account_id and chunk.run_id = canary.run_id and chunk.chunk = 0)
      and not exists (
        select from chunk where chunk.account_id = canary.account_id and chunk.run_id = canary.run_id and chunk.hi <= canary.size
          and not (chunk.state = 'done' or (chunk.state = 'ready' and chunk.retries > 0)))`.execute(platform)
  return rows
}

export type PartOutcome = { readonly result: Result; readonly reason: string; readonly n: number }

/** Of a part of at most a thousand: it is counted. */
export async function outcomesOfPart(turn: Turn, run: string): Promise<readonly PartOutcome[]> {
  const { rows } = await sql<PartOutcome>`
    select result, reason, count(*)::int as n from outcome
    where account_id = ${turn.account} and run_id = ${run} and result <> 'deferred' and not ${isResolved('outcome')}
      and seq <= (select size from canary where account_id = ${turn.account} and run_id = ${run})
    group by result, reason`.execute(turn.db)
  return rows
}
