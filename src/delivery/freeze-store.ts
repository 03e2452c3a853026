/** The SQL of freezing: who gets the message, numbered, and in chunks that can be claimed. */

import { type RawBuilder, sql } from 'kysely'
import { planEach } from '#audience/audience.ts'
import { sure } from '#base/bug.ts'
import { CHUNK_RECIPIENTS, FREEZE_SLICE_MAX } from '#base/limits.ts'
import { CANARY } from '#conduct/canary-rules.ts'
import { KIND_OF } from '#ledger/types.ts'
import type { Db } from '#store/db.ts'
import type { Turn } from '#store/turn.ts'
import { addressBy } from './fact-store.ts'
import { groupSql, isGrouped, orderIn } from './grouping-store.ts'
import type { Run, RunPlan, RunStatus } from './types.ts'

/** Whether nobody else freezes this run just now. The run itself stays free: it can be held meanwhile. */
export async function mayFreeze(turn: Turn, id: string): Promise<boolean> {
  const { rows } = await sql<{
    got: boolean
  }>`select pg_try_advisory_xact_lock(hashtextextended(${`freeze ${id}`}, 0)) as got`.execute(turn.db)
  return rows[0]?.got ?? false
}

/** Among whom a slice is looked for: all who agreed, only the first so many of them, or those whom the filter has found. */
export type Among =
  | { readonly is: 'all' }
  | { readonly is: 'first'; readonly look: number; readonly filter: RawBuilder<unknown> }
  | { readonly is: 'found'; readonly slice: number }

/**
 * The next so many of the audience, in the order of their subjects, numbered behind those whom the run has: whoever
 * agreed to this version of the purpose and confirmed it, minus those who left. Returns how many.
 */
export async function freezeRecipients(
  turn: Turn,
  run: Run,
  among: Among,
  wanted: number,
  part: number,
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into recipient (account_id, run_id, seq, contact_id, subject_id, consent_seq, place, variant)
    select ${turn.account}, ${run.id}, ${run.frozen}::bigint + row_number() over (order by ${orderIn(run)} subject_id), contact_id, subject_id, seq, place, variant
    from (
      select contact.contact_id, consent_state.subject_id, consent_state.seq, ${groupSql(run)}
      from ${amongSql(turn, run, among, await lastSubject(turn, run, part))} ${reached(turn, run, among.is === 'first' ? among.filter : sql`true`)}
        and ${notOfPart(turn, run, part)}
      order by consent_state.subject_id limit ${wanted}
    ) slice`.execute(turn.db)
  return Number(numAffectedRows ?? 0n)
}

/** Rows of `consent_state`, behind the last one of the run. Each is then looked up by its keys, whatever led to it: so each costs the same. */
function amongSql(turn: Turn, run: Run, among: Among, last: string): RawBuilder<unknown> {
  if (among.is === 'all')
    return sql`(select * from consent_state where ${agreed(turn, run)} and consent_state.subject_id > ${last}) consent_state`
  if (among.is === 'first')
    return sql`(select * from consent_state where ${agreed(turn, run)} order by subject_id limit ${among.look}) consent_state`
  return sql`(
    select unnest(subjects) as subject_id from audience_slice
    where account_id = ${turn.account} and run_id = ${run.id} and slice = ${among.slice}) found
    join lateral (
      select * from consent_state where consent_state.account_id = ${turn.account} and consent_state.subject_id = found.subject_id
        and ${agreed(turn, run)} limit 1) consent_state on true`
}

/** The part of a canary has been frozen before. */
const notOfPart = (turn: Turn, run: Run, part: number) =>
  part === 0
    ? sql`true`
    : sql`consent_state.subject_id <> all(array(
        select subject_id from recipient where account_id = ${turn.account} and run_id = ${run.id} and seq <= ${part}))`

/**
 * Asks the filter of everybody, once: whom it finds behind the last one of the run is kept in slices, in their order, each
 * of so many as `sizes` says and then of as many as the last. Returns how many slices there are.
 */
export async function findAudience(
  turn: Turn,
  run: Run,
  filter: RawBuilder<unknown>,
  sizes: readonly number[],
  part: number,
): Promise<number> {
  await planEach(turn)
  const bounds = sizes.slice(0, -1).map((_, i) => sizes.slice(0, i + 1).reduce((sum, size) => sum + size, 0))
  const rest = bounds.at(-1) ?? 0
  const { numAffectedRows } = await sql`
    insert into audience_slice (account_id, run_id, slice, subjects)
    select ${turn.account}, ${run.id}, slice, array_agg(subject_id order by subject_id)
    from (
      select subject_id, case when nth < ${rest} then width_bucket(nth::float8, ${bounds}::float8[])
        else ${bounds.length} + (nth - ${rest}) / ${sizes.at(-1) ?? 1} end as slice
      from (
        select consent_state.subject_id, row_number() over (order by consent_state.subject_id) - 1 as nth
        from consent_state
        join contact on contact.account_id = ${turn.account} and ${addressBy(run.plan.channel)[1]} = consent_state.subject_id
        where ${agreed(turn, run)} and consent_state.subject_id > ${await lastSubject(turn, run, part)} and (${filter})
      ) fitting
    ) sliced group by slice`.execute(turn.db)
  return Number(numAffectedRows ?? 0n)
}

/** The first slice that is left of what the filter found; undefined where nothing is, or a crash has lost it. */
export async function nextSlice(
  turn: Turn,
  { id }: Run,
): Promise<{ readonly slice: number; readonly isLast: boolean } | undefined> {
  const { rows } = await sql<{ slice: number; isLast: boolean }>`
    select slice, slice = max(slice) over () as "isLast" from audience_slice
    where account_id = ${turn.account} and run_id = ${id} order by slice limit 1`.execute(turn.db)
  return rows[0]
}

export async function dropSlices(turn: Turn, id: string, upTo?: number): Promise<void> {
  await sql`
    delete from audience_slice where account_id = ${turn.account} and run_id = ${id}
      and ${upTo === undefined ? sql`true` : sql`slice <= ${upTo}`}`.execute(turn.db)
}

/**
 * The part of a canary: so many by chance, out of all. The chance is the hash of run and subject, so whoever begins anew
 * after a crash draws the same. Returns how many; none where the audience is small enough.
 */
export async function freezePart(turn: Turn, run: Run, filter: RawBuilder<unknown>): Promise<number> {
  const { numAffectedRows } = await sql`
    with everybody as (
      select contact.contact_id, consent_state.subject_id, consent_state.seq, ${groupSql(run, 'part')}
      from consent_state ${reached(turn, run, filter)} and ${agreed(turn, run)}
    ), audience as (select count(*)::float8 as n from everybody)
    insert into recipient (account_id, run_id, seq, contact_id, subject_id, consent_seq, place, variant)
    select ${turn.account}, ${run.id}, row_number() over (order by ${orderIn(run)} chance, subject_id), contact_id, subject_id, seq, place, variant
    from (
      select everybody.*, md5(${run.id} || subject_id) as chance from everybody, audience where n >= ${CANARY.least}
      order by chance, subject_id
      limit (select least(${CANARY.max}, greatest(${CANARY.min}, ceil(n * ${CANARY.share}::float8)))::bigint from audience)
    ) drawn`.execute(turn.db)
  return Number(numAffectedRows ?? 0n)
}

type Planned = { readonly plan: Pick<RunPlan, 'purpose' | 'channel'> }

/** Of rows of `consent_state`: agreed to this version of the purpose, confirmed it, and did not leave. */
export const agreed = (turn: Turn, { plan: { purpose, channel } }: Planned) => sql`
  consent_state.account_id = ${turn.account} and consent_state.purpose = ${purpose.slug} and consent_state.channel = ${channel}
  and consent_state.state = 'given' and consent_state.enough and consent_state.v = ${purpose.v} and consent_state.blocked_at is null`

/** Behind rows of `consent_state`: whose contact is here, is not suppressed, and whom the filter fits. */
export function reached(turn: Turn, { plan: { channel } }: Planned, filter: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
      join lateral (
        select * from contact where account_id = ${turn.account} and ${addressBy(channel)[1]} = consent_state.subject_id limit 1) contact on true
      join lateral (
        select address_hash from subject where account_id = ${turn.account} and subject_id = consent_state.subject_id limit 1) subject on true
      where not exists (
          select from suppression where suppression.account_id = ${turn.account}
            and suppression.kind = ${KIND_OF[channel]} and suppression.address_hash = subject.address_hash)
        and (${filter})`
}

/** Behind whom the next slice begins. A canary's part is no slice: it stands before the first. */
async function lastSubject(turn: Turn, run: Run, part: number): Promise<string> {
  const { id, frozen } = run
  if (frozen <= part) return ''
  if (isGrouped(run)) return lastOfGroups(turn, run, part)
  const { rows } = await sql<{ subject: string }>`
    select subject_id as subject from recipient
    where account_id = ${turn.account} and run_id = ${id} and seq = ${frozen}`.execute(turn.db)
  return rows[0]?.subject ?? ''
}

/** Where a slice is numbered by groups, whoever comes last in it may be anywhere in it. */
async function lastOfGroups(turn: Turn, { id, frozen }: Run, part: number): Promise<string> {
  const { rows } = await sql<{ subject: string | null }>`
    select max(subject_id) as subject from recipient
    where account_id = ${turn.account} and run_id = ${id} and seq > ${Math.max(part, frozen - FREEZE_SLICE_MAX)} and seq <= ${frozen}`.execute(
    turn.db,
  )
  return rows[0]?.subject ?? ''
}

/** The recipients behind those whom the run had, in thousands, ready to be claimed, numbered behind its other chunks. */
export async function openChunks(turn: Turn, { id, frozen: had }: Run, has: number): Promise<void> {
  await sql`
    insert into chunk (account_id, run_id, chunk, lo, hi, state)
    select ${turn.account}, ${id}, first + i, ${had}::bigint + i * ${CHUNK_RECIPIENTS}::bigint + 1,
      least(${had}::bigint + (i + 1) * ${CHUNK_RECIPIENTS}::bigint, ${has}::bigint), 'ready'
    from (select coalesce(max(chunk) + 1, 0) as first from chunk where account_id = ${turn.account} and run_id = ${id}) others,
      generate_series(0, ((${has}::bigint - ${had}::bigint - 1) / ${CHUNK_RECIPIENTS})::int) as i`.execute(turn.db)
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
