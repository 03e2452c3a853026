/** The SQL of freezing: who gets the message, numbered, and in chunks that can be claimed. */

import { type RawBuilder, sql } from 'kysely'
import { sure } from '#base/bug.ts'
import { CHUNK_RECIPIENTS } from '#base/limits.ts'
import { CANARY } from '#conduct/canary-rules.ts'
import type { Db } from '#store/db.ts'
import type { Turn } from '#store/turn.ts'
import type { Run, RunStatus } from './types.ts'

/** Whether nobody else freezes this run just now. The run itself stays free: it can be held meanwhile. */
export async function mayFreeze(turn: Turn, id: string): Promise<boolean> {
  const { rows } = await sql<{
    got: boolean
  }>`select pg_try_advisory_xact_lock(hashtextextended(${`freeze ${id}`}, 0)) as got`.execute(turn.db)
  return rows[0]?.got ?? false
}

/**
 * The next so many of the audience, in the order of their subjects, numbered behind those whom the run has: whoever
 * agreed to this version of the purpose and confirmed it, minus those who left, and the filter. Returns how many.
 */
export async function freezeRecipients(
  turn: Turn,
  run: Run,
  filter: RawBuilder<unknown>,
  wanted: number,
  part: number,
): Promise<number> {
  const last = run.frozen > part ? await lastSubject(turn, run) : ''
  const { numAffectedRows } = await sql`
    insert into recipient (account_id, run_id, seq, contact_id, subject_id, consent_seq)
    select ${turn.account}, ${run.id}, ${run.frozen}::bigint + row_number() over (order by subject_id), contact_id, subject_id, seq
    from (
      select contact.contact_id, consent_state.subject_id, consent_state.seq ${reachable(turn, run, filter)}
        and consent_state.subject_id > ${last}
        and consent_state.subject_id <> all(array(
          select subject_id from recipient where account_id = ${turn.account} and run_id = ${run.id} and seq <= ${part}))
      order by consent_state.subject_id limit ${wanted}
    ) slice`.execute(turn.db)
  return Number(numAffectedRows ?? 0n)
}

/**
 * The part of a canary: so many by chance, out of all. The chance is the hash of run and subject, so whoever begins anew
 * after a crash draws the same. Returns how many; none where the audience is small enough.
 */
export async function freezePart(turn: Turn, run: Run, filter: RawBuilder<unknown>): Promise<number> {
  const { numAffectedRows } = await sql`
    with everybody as (
      select contact.contact_id, consent_state.subject_id, consent_state.seq ${reachable(turn, run, filter)}
    ), audience as (select count(*)::float8 as n from everybody)
    insert into recipient (account_id, run_id, seq, contact_id, subject_id, consent_seq)
    select ${turn.account}, ${run.id}, row_number() over (order by chance, subject_id), contact_id, subject_id, seq
    from (
      select everybody.*, md5(${run.id} || subject_id) as chance from everybody, audience where n >= ${CANARY.least}
      order by chance, subject_id
      limit (select least(${CANARY.max}, greatest(${CANARY.min}, ceil(n * ${CANARY.share}::float8)))::bigint from audience)
    ) drawn`.execute(turn.db)
  return Number(numAffectedRows ?? 0n)
}

/** Whoever agreed to this version of the purpose and confirmed it, minus those who left, and the filter. */
function reachable(turn: Turn, { plan: { purpose, channel } }: Run, filter: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`from consent_state
      join lateral (
        select * from contact where account_id = ${turn.account} and email_subject = consent_state.subject_id limit 1) contact on true
      join lateral (
        select address_hash from subject where account_id = ${turn.account} and subject_id = consent_state.subject_id limit 1) subject on true
      where consent_state.account_id = ${turn.account} and consent_state.purpose = ${purpose.slug} and consent_state.channel = ${channel}
        and consent_state.state = 'given' and consent_state.enough
        and consent_state.v = ${purpose.v} and consent_state.blocked_at is null
        and not exists (
          select from suppression where suppression.account_id = ${turn.account}
            and suppression.kind = 'email' and suppression.address_hash = subject.address_hash)
        and (${filter})`
}

async function lastSubject(turn: Turn, { id, frozen }: Run): Promise<string> {
  const { rows } = await sql<{ subject: string }>`
    select subject_id as subject from recipient
    where account_id = ${turn.account} and run_id = ${id} and seq = ${frozen}`.execute(turn.db)
  return rows[0]?.subject ?? ''
}

/** The recipients behind those whom the run had, in thousands, ready to be claimed. `part`: of a canary, which is chunk 0. */
export async function openChunks(turn: Turn, { id, frozen: had }: Run, has: number, part: number): Promise<void> {
  const first = part > 0 ? 1 : 0
  await sql`
    insert into chunk (account_id, run_id, chunk, lo, hi, state)
    select ${turn.account}, ${id}, ${first}::int + i, ${part}::bigint + i * ${CHUNK_RECIPIENTS}::bigint + 1,
      least(${part}::bigint + (i + 1) * ${CHUNK_RECIPIENTS}::bigint, ${has}::bigint), 'ready'
    from generate_series((${had}::bigint - ${part}::bigint) / ${CHUNK_RECIPIENTS}, (${has}::bigint - ${part}::bigint - 1) / ${CHUNK_RECIPIENTS}) as i`.execute(
    turn.db,
  )
}

/** The part of a canary: a chunk of its own, the first. */
export async function openPart(turn: Turn, { id }: Run, size: number): Promise<void> {
  await sql`
    insert into chunk (account_id, run_id, chunk, lo, hi, state) values (${turn.account}, ${id}, 0, 1, ${size}, 'ready')`.execute(
    turn.db,
  )
}

/** The account's lane begins where the others are. */
export async function openLane(turn: Turn, channel: string): Promise<void> {
  const floor = await lowestLane(turn.house.platform, channel)
  await sql`
    insert into lane (account_id, channel, vtime) values (${turn.account}, ${channel}, ${floor})
    on conflict (account_id, channel) do update set vtime = greatest(lane.vtime, excluded.vtime)`.execute(turn.db)
}

/** Of the lanes that have work: whoever was idle has saved nothing up, and owes nothing. */
async function lowestLane(platform: Db, channel: string): Promise<number> {
  const { rows } = await sql<{ floor: number }>`
    select coalesce(min(vtime), 0) as floor from lane
    where channel = ${channel} and exists (
      select from run where run.account_id = lane.account_id and run.channel = lane.channel and run.status = 'sending')`.execute(
    platform,
  )
  return sure(rows[0], 'an aggregate has a row').floor
}

export type Frozen = { readonly frozen: number; readonly isAll: boolean; readonly status: RunStatus }

export async function markFrozen(turn: Turn, id: string, { frozen, isAll, status }: Frozen): Promise<void> {
  await turn.db
    .updateTable('run')
    .set({
      frozen,
      status,
      ...(isAll && { frozen_at: turn.now }),
      ...(status === 'finished' && { finished_at: turn.now }),
    })
    .where('account_id', '=', turn.account)
    .where('run_id', '=', id)
    .execute()
}
