/** The SQL of those who were held. */

import { type RawBuilder, sql } from 'kysely'
import type { Turn } from '#store/turn.ts'

/** Of the outcomes `ofRun` chooses: those whose recipients are settled. Whoever was held is, until they are released. */
export const settledIn = (ofRun: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  select seq from outcome where ${ofRun} and result not in ('deferred', 'held')
  union all
  select held.seq from outcome held where ${ofRun} and result = 'held' and not exists (
    select from held_resolution word where word.account_id = held.account_id and word.run_id = held.run_id
      and word.seq = held.seq and word.attempt = held.attempt and word.became = 'released'))`

/** Of an outcome under this name: it is no more than what was not known once. */
export const isResolved = (outcome: string): RawBuilder<boolean> => sql<boolean>`exists (
  select from held_resolution word where word.account_id = ${sql.ref(`${outcome}.account_id`)}
    and word.run_id = ${sql.ref(`${outcome}.run_id`)} and word.seq = ${sql.ref(`${outcome}.seq`)}
    and word.attempt = ${sql.ref(`${outcome}.attempt`)})`

/** Of a row `said` of the run `ours`: nobody knows whether this recipient got it, and nobody has decided. */
export const isHeld: RawBuilder<boolean> = sql<boolean>`exists (
  select from outcome held where held.account_id = ours.account_id and held.run_id = ours.run_id and held.seq = said.seq
    and held.result = 'held' and not ${isResolved('held')})`

type Word = {
  readonly became: string
  readonly kind: string
  readonly reason?: string
  readonly detail?: string
}

/** In one statement: the word, the outcome that it makes, and the sums. Returns who was held until now. */
export async function resolve(turn: Turn, run: string, seqs: readonly number[], word: Word): Promise<number[]> {
  const { became, kind, reason = kind, detail = null } = word
  const actor = `${turn.actor.kind} ${turn.actor.id}`
  const { rows } = await sql<{ seq: number }>`
    with open as (
      select seq, attempt, reason, at from outcome held
      where account_id = ${turn.account} and run_id = ${run} and seq = any(${seqs}::bigint[]) and result = 'held'
        and not ${isResolved('held')}
    ), said as (
      insert into held_resolution (account_id, run_id, seq, attempt, became, evidence, detail, actor, at)
      select ${turn.account}, ${run}, seq, attempt, ${became}, ${kind}, ${detail}, ${actor}, ${turn.now} from open
      on conflict do nothing returning seq, attempt
    ), settled as (
      insert into outcome (account_id, run_id, seq, attempt, result, reason, detail, at)
      select ${turn.account}, ${run}, seq, attempt + 1, ${became}, ${reason}, ${detail}, ${turn.now} from said
      where ${became} <> 'released' returning result, reason, at
    ), told as (
      update chunk set settled_at = ${turn.now}
      where account_id = ${turn.account} and run_id = ${run} and exists (select from said where seq between lo and hi)
    ), sums as (
      select date_trunc('minute', open.at) as minute, 'held' as result, open.reason, -count(*) as n
      from open join said using (seq, attempt) group by 1, 3
      union all
      select date_trunc('minute', at), result, reason, count(*) from settled group by 1, 2, 3
    ), summed as (
      insert into run_total (account_id, run_id, minute, result, reason, count)
      select ${turn.account}, ${run}, minute, result, reason, n from sums order by 3, 4, 5
      on conflict (account_id, run_id, minute, result, reason) do update set count = run_total.count + excluded.count
    )
    select seq from said order by seq`.execute(turn.db)
  return rows.map(({ seq }) => seq)
}

export async function heldIn(turn: Turn, run: string, limit: number): Promise<number[]> {
  const { rows } = await sql<{ seq: number }>`
    select seq from outcome held where account_id = ${turn.account} and run_id = ${run} and result = 'held'
      and not ${isResolved('held')} order by seq limit ${limit}`.execute(turn.db)
  return rows.map(({ seq }) => seq)
}

/** What is leased is claimed again when its worker is through with it: that one does not know of these. */
export async function reopenChunks(turn: Turn, run: string, seqs: readonly number[]): Promise<void> {
  await sql`
    update chunk set reopened = true, state = case state when 'done' then 'ready' else state end, not_before = null
    where account_id = ${turn.account} and run_id = ${run}
      and exists (select from unnest(${seqs}::bigint[]) seq where seq between lo and hi)`.execute(turn.db)
}

export async function reopenRun(turn: Turn, run: string, expiresAt: Date): Promise<void> {
  await sql`
    update run set status = case status when 'finished' then 'sending' else status end, finished_at = null,
      expires_at = greatest(expires_at, ${expiresAt})
    where account_id = ${turn.account} and run_id = ${run}`.execute(turn.db)
}
