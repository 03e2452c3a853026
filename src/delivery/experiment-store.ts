/** The SQL of comparing texts: what was declared, what happened until the hour that was declared, and what the rest gets. */

import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Counted, Experiment, ExperimentState, Judged, MeasureName } from './experiment-types.ts'

export async function addExperiment(turn: Turn, run: string, it: Experiment<unknown>): Promise<void> {
  await turn.db
    .insertInto('experiment')
    .values({
      account_id: turn.account,
      run_id: run,
      variants: it.others.length + 1,
      measure: it.measure,
      share: it.share,
      fallback: it.fallback,
      decides: it.decides,
      decide_at: new Date(turn.nowMs + it.decideAfterMs),
    })
    .execute()
}

export async function readExperiment(turn: Turn, run: string): Promise<ExperimentState | undefined> {
  const { rows } = await sql<ExperimentState>`
    select variants, measure, share, fallback, decides, decide_at as "decideAt", figures, verdict, leader, winner,
      decided_at as "decidedAt", decided_by as "decidedBy"
    from experiment where account_id = ${turn.account} and run_id = ${run}`.execute(turn.db)
  return rows[0]
}

/** Nobody else judges or decides it until the turn ends. */
export async function lockExperiment(turn: Turn, run: string): Promise<void> {
  await sql`select from experiment where account_id = ${turn.account} and run_id = ${run} for no key update`.execute(
    turn.db,
  )
}

/** Those whose hour has come. */
export async function experimentsDue(
  platform: Db,
  now: Date,
): Promise<{ readonly account: AccountId; readonly run: string }[]> {
  const { rows } = await sql<{ account: AccountId; run: string }>`
    select account_id as account, run_id as run from experiment where judged_at is null and decide_at <= ${now}
    order by decide_at limit ${DUE_AT_ONCE}`.execute(platform)
  return rows
}
const DUE_AT_ONCE = 100

/** Whether it happened to a recipient by then, of those to whom it can happen. */
type Happened = { readonly counts: RawBuilder<unknown>; readonly to: RawBuilder<unknown> }

/** Each by what was known at that moment, and not by what is known when somebody asks. */
const HAPPENED: Readonly<Record<MeasureName, (by: Date) => Happened>> = {
  clicks: by => ({
    to: sql`exists (select from measured it where it.account_id = told.account_id and it.run_id = told.run_id and it.seq = told.seq)`,
    counts: sql`exists (
      select from engagement it where it.account_id = told.account_id and it.run_id = told.run_id and it.seq = told.seq
        and it.kind = 'clicked' and it.first_at <= ${by})`,
  }),
  unsubscribes: by => ({
    to: sql`true`,
    counts: sql`exists (
      select from consent_state gone join run on run.account_id = told.account_id and run.run_id = told.run_id
      where gone.account_id = told.account_id and gone.subject_id = who.subject_id and gone.purpose = run.purpose and gone.channel = run.channel
        and (gone.state = 'withdrawn' and gone.since between told.at and ${by} or gone.blocked_at between told.at and ${by}))`,
  }),
  complaints: by => ({
    to: sql`true`,
    counts: sql`exists (
      select from returned it where it.account_id = told.account_id and it.message = told.run_id || '/' || told.seq
        and it.kind = 'complaint' and it.at <= ${by})`,
  }),
}

/** Of those who were given one of the texts by chance and whose server had it by then. */
export async function countVariants(turn: Turn, run: string, measure: MeasureName, by: Date): Promise<Counted[]> {
  const { counts, to } = HAPPENED[measure](by)
  const { rows } = await sql<Counted>`
    select who.variant, count(*) filter (where ${counts})::int as n, count(*)::int as of
    from recipient who
    join outcome told on told.account_id = who.account_id and told.run_id = who.run_id and told.seq = who.seq
      and told.result = 'accepted' and told.at <= ${by}
    where who.account_id = ${turn.account} and who.run_id = ${run} and who.variant is not null and ${to}
    group by who.variant order by who.variant`.execute(turn.db)
  return rows
}

export async function keepJudged(
  turn: Turn,
  run: string,
  figures: readonly Counted[],
  { verdict, leader }: Judged,
): Promise<void> {
  await sql`
    update experiment set judged_at = ${turn.now}, figures = ${JSON.stringify(figures)}::jsonb, verdict = ${verdict}, leader = ${leader}
    where account_id = ${turn.account} and run_id = ${run} and judged_at is null`.execute(turn.db)
}

/** What the rest gets, from now on: those who are frozen later as well. */
export async function keepWinner(turn: Turn, run: string, winner: number): Promise<void> {
  await sql`
    update experiment set decided_at = ${turn.now}, decided_by = ${turn.actor.id}, winner = ${winner}
    where account_id = ${turn.account} and run_id = ${run} and decided_at is null`.execute(turn.db)
  await sql`
    update chunk set not_before = null, waits = null, waiting = null
    where account_id = ${turn.account} and run_id = ${run} and variant is null and state = 'ready' and waits = 'experiment'`.execute(
    turn.db,
  )
}

/** Of each text, how many were given it and how many servers took it. */
export async function sentByVariant(
  turn: Turn,
  run: string,
): Promise<{ variant: number | null; frozen: number; accepted: number }[]> {
  const { rows } = await sql<{ variant: number | null; frozen: number; accepted: number }>`
    select who.variant, count(*)::int as frozen, count(told.seq)::int as accepted from recipient who
    left join outcome told on told.account_id = who.account_id and told.run_id = who.run_id and told.seq = who.seq and told.result = 'accepted'
    where who.account_id = ${turn.account} and who.run_id = ${run} group by who.variant order by who.variant nulls last`.execute(
    turn.db,
  )
  return rows
}
