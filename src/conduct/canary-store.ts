/** The SQL of canaries. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { JsonObject } from '#wire/jcs.ts'
import type { Canary, CanaryFigures, CanaryState, Rest } from './canary-types.ts'

const COLUMNS = sql`run_id as run, channel, why, about, state, size, sandbox, figures, says, opened_at as "openedAt", look_at as "lookAt", ended_at as "endedAt"`

export async function addCanary(
  turn: Turn,
  { run, channel, why, about }: Pick<Canary, 'run' | 'channel' | 'why' | 'about'>,
): Promise<void> {
  await sql`
    insert into canary (account_id, run_id, channel, why, about, state, opened_at)
    values (${turn.account}, ${run}, ${channel}, ${why}, ${about}, 'open', ${turn.now})`.execute(turn.db)
}

export async function findCanary(turn: Turn, run: string): Promise<Canary | undefined> {
  const { rows } = await sql<Canary>`
    select ${COLUMNS} from canary where account_id = ${turn.account} and run_id = ${run}`.execute(turn.db)
  return rows[0]
}

/** Waits for whoever is at it. */
export async function lockCanary(turn: Turn, run: string): Promise<Canary | undefined> {
  const { rows } = await sql<Canary>`
    select ${COLUMNS} from canary where account_id = ${turn.account} and run_id = ${run} for update`.execute(turn.db)
  return rows[0]
}

export async function setSize(turn: Turn, run: string, size: number): Promise<void> {
  await sql`update canary set size = ${size} where account_id = ${turn.account} and run_id = ${run}`.execute(turn.db)
}

export async function setSandbox(turn: Turn, run: string): Promise<void> {
  await sql`update canary set sandbox = true where account_id = ${turn.account} and run_id = ${run}`.execute(turn.db)
}

export async function watch(turn: Turn, run: string, until: Date): Promise<void> {
  await sql`
    update canary set state = 'watching', look_at = ${until} where account_id = ${turn.account} and run_id = ${run}`.execute(
    turn.db,
  )
}

export type Ended = {
  readonly state: Exclude<CanaryState, 'open' | 'watching'>
  readonly says: string
  readonly figures?: CanaryFigures
}

export async function endCanary(turn: Turn, run: string, { state, says, figures }: Ended): Promise<void> {
  const seen: JsonObject | null = figures ? { ...figures, counts: { ...figures.counts } } : null
  await sql`
    update canary set state = ${state}, says = ${says}, look_at = null, ended_at = ${turn.now}, ended_by = ${turn.actor.id},
      figures = coalesce(${seen && JSON.stringify(seen)}::jsonb, figures)
    where account_id = ${turn.account} and run_id = ${run}`.execute(turn.db)
}

/** The rest goes at once, and not when its rest would be over. */
export async function freeRest(turn: Turn, run: string): Promise<void> {
  await sql`
    update chunk set not_before = null
    where account_id = ${turn.account} and run_id = ${run} and state = 'ready' and chunk > 0 and retries = 0`.execute(
    turn.db,
  )
}

/**
 * What was held back has as much time as any from now on. Is it later than its sender meant, it is paused: whether it
 * still goes is theirs to say. True where it is.
 */
export async function giveTime(turn: Turn, run: string, expiresAt: Date): Promise<boolean> {
  const { rows } = await sql<{ late: boolean }>`
    with before as (
      select expires_at <= ${turn.now} as late from run
      where account_id = ${turn.account} and run_id = ${run} and status in ('sending', 'paused') for update)
    update run set expires_at = greatest(expires_at, ${expiresAt}), status = case when late then 'paused' else status end
    from before where account_id = ${turn.account} and run_id = ${run} returning late`.execute(turn.db)
  return rows[0]?.late ?? false
}

/** Of a sending that began with a part: what became of the others. */
export async function findRest(turn: Turn, run: string): Promise<Rest | undefined> {
  const { rows } = await sql<Rest>`
    select canary.run_id as run, run.campaign_id as campaign, (run.frozen - canary.size)::int as people,
      case when run.status in ('cancelled', 'finished') then 'over'
        when canary.state <> 'continued' then 'held'
        when run.status = 'paused' then 'paused' else 'goes' end as state
    from canary left join run on run.account_id = canary.account_id and run.run_id = canary.run_id
    where canary.account_id = ${turn.account} and canary.run_id = ${run}`.execute(turn.db)
  return rows[0]
}

/** How many sendings of this account have gone on after they were watched. What stayed in the sandbox shows nothing. */
export async function countContinued(turn: Turn): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from canary
    where account_id = ${turn.account} and state = 'continued' and not sandbox limit 10`.execute(turn.db)
  return rows[0]?.n ?? 0
}

export async function addWish(turn: Turn, about: string): Promise<void> {
  await sql`
    insert into canary_wish (account_id, about, asked_at) values (${turn.account}, ${about}, ${turn.now})
    on conflict (account_id, about) do update set asked_at = excluded.asked_at`.execute(turn.db)
}

export async function oldestWish(turn: Turn): Promise<string | undefined> {
  const { rows } = await sql<{ about: string }>`
    select about from canary_wish where account_id = ${turn.account} order by asked_at limit 1`.execute(turn.db)
  return rows[0]?.about
}

/** What was asked for before a sending began has been watched with it. */
export async function forgetWishes(turn: Turn, before: Date): Promise<void> {
  await sql`delete from canary_wish where account_id = ${turn.account} and asked_at <= ${before}`.execute(turn.db)
}

/** Those of which the watch is over. */
export async function dueCanaries(
  platform: Db,
  now: Date,
): Promise<{ readonly account: AccountId; readonly run: string }[]> {
  const { rows } = await sql<{ account: AccountId; run: string }>`
    select account_id as account, run_id as run from canary where look_at <= ${now} order by look_at limit ${DUE_MAX}`.execute(
    platform,
  )
  return rows
}
const DUE_MAX = 100
