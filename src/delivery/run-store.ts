/** The SQL of runs: starting, holding, and how far they are. */

import { sql } from 'kysely'
import { RUN_REASONS_MAX } from '#base/limits.ts'
import type { ContactId } from '#audience/types.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import { isResolved, settledIn } from './held-store.ts'
import type { RecipientOutcome, Result, Run, RunId, RunPlan, RunStatus, WaitReason } from './types.ts'

export type NewRun = {
  readonly id: RunId
  readonly plan: RunPlan
  readonly test: boolean
  readonly expiresAt: Date
}

export async function addRun(turn: Turn, { id, plan, test, expiresAt }: NewRun): Promise<void> {
  await turn.db
    .insertInto('run')
    .values({
      account_id: turn.account,
      run_id: id,
      campaign_id: plan.campaign,
      revision: plan.revision,
      status: 'freezing',
      plan: JSON.stringify(plan),
      purpose: plan.purpose.slug,
      purpose_v: plan.purpose.v,
      channel: plan.channel,
      test,
      started_at: turn.now,
      expires_at: expiresAt,
    })
    .execute()
}

export async function readRun(turn: Turn, id: string): Promise<Run | undefined> {
  const row = await turn.db
    .selectFrom('run')
    .selectAll()
    .where('account_id', '=', turn.account)
    .where('run_id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      id: row.run_id as RunId, // Made by us, like the two below.
      number: row.number,
      status: row.status as RunStatus,
      plan: row.plan as RunPlan,
      test: row.test,
      frozen: row.frozen,
      isFrozen: row.frozen_at !== null,
      startedAt: row.started_at,
      expiresAt: row.expires_at,
      finishedAt: row.finished_at,
    }
  )
}

export type Standing = Pick<Run, 'id' | 'status' | 'frozen' | 'isFrozen' | 'startedAt' | 'finishedAt'>

/** Without the plan, which is large: this is asked again and again. */
export async function readStanding(turn: Turn, id: string): Promise<Standing | undefined> {
  const { rows } = await sql<Standing>`
    select run_id as id, status, frozen, frozen_at is not null as "isFrozen", started_at as "startedAt", finished_at as "finishedAt"
    from run
    where account_id = ${turn.account} and run_id = ${id}`.execute(turn.db)
  return rows[0]
}

type Locked = Pick<Run, 'status' | 'frozen' | 'isFrozen' | 'test' | 'expiresAt'>

/** Waits for whoever is changing it; the answer stays true until the turn ends. */
export async function lockRun(turn: Turn, id: string): Promise<Locked | undefined> {
  const { rows } = await sql<Locked>`
    select status, frozen, frozen_at is not null as "isFrozen", test, expires_at as "expiresAt" from run
    where account_id = ${turn.account} and run_id = ${id} for no key update`.execute(turn.db)
  return rows[0]
}

export async function setStatus(turn: Turn, id: string, status: RunStatus): Promise<void> {
  const finished = status === 'cancelled' || status === 'finished' ? turn.now : null
  await turn.db
    .updateTable('run')
    .set({ status, finished_at: finished, ...(status === 'paused' && { paused_at: turn.now }) })
    .where('account_id', '=', turn.account)
    .where('run_id', '=', id)
    .execute()
}

/** Among the runs of its account it is served from now on like the one that was served least: it owes nothing, and is owed nothing. */
export async function levelRun(turn: Turn, id: string): Promise<void> {
  await sql`
    update run set vtime = greatest(vtime, (
      select coalesce(min(other.vtime), 0) from run other
      where other.account_id = run.account_id and other.channel = run.channel and other.status = 'sending' and other.run_id <> run.run_id))
    where account_id = ${turn.account} and run_id = ${id}`.execute(turn.db)
}

/** Tells every worker, in one order with the withdrawals, that this run may not go on as it was. */
export async function revokeRun(turn: Turn, id: string): Promise<void> {
  await turn.db.insertInto('revocation').values({ account_id: turn.account, run_id: id, at: turn.now }).execute()
}

export async function boundOfRun(turn: Turn, id: string): Promise<number | null> {
  const { rows } = await sql<{ per_minute: number | null }>`
    select per_minute from run where account_id = ${turn.account} and run_id = ${id}`.execute(turn.db)
  return rows[0]?.per_minute ?? null
}

export async function setBoundOfRun(turn: Turn, id: string, perMinute: number | null): Promise<void> {
  await sql`
    update run set per_minute = ${perMinute} where account_id = ${turn.account} and run_id = ${id}`.execute(turn.db)
}

export async function boundOfLane(turn: Turn, channel: string): Promise<number | null> {
  const { rows } = await sql<{ per_minute: number | null }>`
    select per_minute from lane where account_id = ${turn.account} and channel = ${channel}`.execute(turn.db)
  return rows[0]?.per_minute ?? null
}

/** Chunks that are not for anybody just now: why, until when at the earliest, and how many people are in them. */
export type Waiting = { readonly why: WaitReason; readonly count: number; readonly until: Date }

export async function waitingIn(turn: Turn, run: string): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select waits as why, sum(waiting)::int as count, min(not_before) as until from chunk
    where account_id = ${turn.account} and run_id = ${run} and state = 'ready' and waits is not null and not_before > ${turn.now}
    group by waits order by 2 desc`.execute(turn.db)
  return rows
}

// How far it is ----------------------------------------------------------------------------------------------------

export type Total = { readonly result: Result; readonly reason: string; readonly count: number }

export async function totalsOf(turn: Turn, run: string): Promise<Total[]> {
  const { rows } = await sql<Total>`
    select result, reason, sum(count)::bigint as count from run_total
    where account_id = ${turn.account} and run_id = ${run} group by result, reason
    order by result, count desc, reason limit ${RUN_REASONS_MAX}`.execute(turn.db)
  return rows
}

/** Accepted in the minute that begins at `minute`. */
export async function acceptedIn(turn: Turn, run: string, minute: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select coalesce(sum(count), 0)::bigint as count from run_total
    where account_id = ${turn.account} and run_id = ${run} and minute = ${minute} and result = 'accepted'`.execute(
    turn.db,
  )
  return rows[0]?.count ?? 0
}

export type OutcomePage = {
  readonly result?: Result | undefined
  readonly reason?: string | undefined
  readonly after?: number | undefined
  readonly limit: number
}

/** In the order of the recipients; the last attempt of each, where `result` is not asked for. */
export async function pageOfOutcomes(turn: Turn, run: string, page: OutcomePage): Promise<RecipientOutcome[]> {
  const rows = await turn.db
    .selectFrom('outcome')
    .innerJoin('recipient', join =>
      join
        .onRef('recipient.account_id', '=', 'outcome.account_id')
        .onRef('recipient.run_id', '=', 'outcome.run_id')
        .onRef('recipient.seq', '=', 'outcome.seq'),
    )
    .select(['outcome.seq', 'recipient.contact_id as contact', 'result', 'reason', 'code', 'detail', 'attempt', 'at'])
    .where('outcome.account_id', '=', turn.account)
    .where('outcome.run_id', '=', run)
    .where('outcome.seq', '>', page.after ?? 0)
    .where(isResolved('outcome'), '=', false)
    .$if(page.result === undefined, query => query.where('result', '<>', 'deferred'))
    .$if(page.result !== undefined, query => query.where('result', '=', page.result ?? ''))
    .$if(page.reason !== undefined, query => query.where('reason', '=', page.reason ?? ''))
    .orderBy('outcome.seq')
    .orderBy('attempt')
    .limit(page.limit)
    .execute()
  return rows.map(row => ({ ...row, contact: row.contact as ContactId, result: row.result as Result })) // As written.
}

/** Whether this contact was frozen into the run, and how that ended. */
export async function outcomeFor(
  turn: Turn,
  run: string,
  contact: string,
): Promise<{ result: Result | null; reason: string | null; at: Date | null } | undefined> {
  const { rows } = await sql<{ result: Result | null; reason: string | null; at: Date | null }>`
    select outcome.result, outcome.reason, outcome.at from recipient
    left join outcome on outcome.account_id = recipient.account_id and outcome.run_id = recipient.run_id and outcome.seq = recipient.seq
    where recipient.account_id = ${turn.account} and recipient.contact_id = ${contact} and recipient.run_id = ${run}
    order by outcome.attempt desc nulls last limit 1`.execute(turn.db)
  return rows[0]
}

/** A message of a run that was sent to somebody, or was not, and why. */
export type SentMessage = {
  readonly run: RunId
  readonly campaign: string
  readonly revision: number
  readonly purpose: string
  readonly channel: Channel
  readonly result: Result | null
  readonly reason: string | null
  readonly at: Date
}

/** Newest first: what became of each run that this contact was among. */
export async function messagesTo(turn: Turn, contact: ContactId, limit: number): Promise<SentMessage[]> {
  const { rows } = await sql<SentMessage>`
    select run.run_id as run, run.campaign_id as campaign, run.revision, run.purpose, run.channel, last.result, last.reason,
      coalesce(last.at, run.started_at) as at
    from recipient
    join run on run.account_id = recipient.account_id and run.run_id = recipient.run_id
    left join lateral (
      select result, reason, at from outcome where outcome.account_id = recipient.account_id
        and outcome.run_id = recipient.run_id and outcome.seq = recipient.seq order by attempt desc limit 1) last on true
    where recipient.account_id = ${turn.account} and recipient.contact_id = ${contact}
    order by run.number desc limit ${limit}`.execute(turn.db)
  return rows
}

export async function subjectsOfSeqs(
  turn: Turn,
  run: string,
  seqs: readonly number[],
): Promise<Map<number, SubjectId>> {
  const { rows } = await sql<{ seq: number; subject: SubjectId }>`
    select seq, subject_id as subject from recipient
    where account_id = ${turn.account} and run_id = ${run} and seq = any(${seqs}::bigint[])`.execute(turn.db)
  return new Map(rows.map(({ seq, subject }) => [seq, subject]))
}

/** Of a chunk: those of whom it is not settled what became of them. */
export async function openSeqs(turn: Turn, { run, chunk }: { run: string; chunk: number }): Promise<number[]> {
  const ofRun = sql`account_id = ${turn.account} and run_id = ${run}`
  const { rows } = await sql<{ seq: number }>`
    with it as (select lo, hi from chunk where ${ofRun} and chunk = ${chunk})
    select seq from recipient where ${ofRun} and seq between (select lo from it) and (select hi from it) and seq not in ${settledIn(
      sql`${ofRun} and seq between (select lo from it) and (select hi from it)`,
    )}`.execute(turn.db)
  return rows.map(({ seq }) => seq)
}
