/** The SQL of workers: which thousand is next, what became of it, and who may still say so. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import { isHeld } from './held-store.ts'
import { OTHER_PROVIDER, providerDomains } from './provider-store.ts'
import type { Outcome, RunChannel, RunId, WaitReason, WorkerId } from './types.ts'

/** One chunk, claimed. The epoch is what nobody else has: whoever claims it after us has a higher one. */
export type Claim = {
  readonly account: AccountId
  readonly run: RunId
  readonly chunk: number
  readonly epoch: number
}
export type Claimed = Claim & {
  readonly lo: number
  readonly hi: number
  readonly retries: number
  readonly channel: string
  readonly purpose: string
}

/**
 * The next chunk of a channel: of the lane with the smallest virtual time among those with work, the run that was served least, there
 * the first. A run that comes later begins where the others are, and so neither waits for them nor holds them up.
 * Two workers may choose the same lane; they never get the same chunk.
 */
export async function claimChunk(
  platform: Db,
  worker: WorkerId,
  now: Date,
  leaseUntil: Date,
  channel: RunChannel = 'email',
): Promise<Claimed | undefined> {
  const { rows } = await sql<Claimed>`
    with choice as materialized (
      select lane.account_id, lane.channel, lane.vtime, run.run_id, run.purpose from lane
      join run on run.account_id = lane.account_id and run.channel = lane.channel and run.status = 'sending'
      where lane.channel = ${channel} and lane.held_reason is null and (lane.next_at is null or lane.next_at <= ${now}) and exists (
        select from chunk where chunk.account_id = run.account_id and chunk.run_id = run.run_id and chunk.state = 'ready'
          and (chunk.not_before is null or chunk.not_before <= ${now}))
      order by lane.vtime, run.vtime, run.number limit 1
    ), picked as (
      select chunk.account_id, chunk.run_id, chunk.chunk from chunk
      join choice on choice.account_id = chunk.account_id and choice.run_id = chunk.run_id
      where chunk.state = 'ready' and (chunk.not_before is null or chunk.not_before <= ${now})
      order by chunk.chunk limit 1 for update of chunk skip locked
    ), claimed as (
      update chunk set state = 'leased', epoch = epoch + 1, worker = ${worker}, lease_until = ${leaseUntil}, not_before = null,
        waits = null, waiting = null, reopened = false
      from picked
      where chunk.account_id = picked.account_id and chunk.run_id = picked.run_id and chunk.chunk = picked.chunk
      returning chunk.account_id, chunk.run_id, chunk.chunk, chunk.epoch, chunk.lo, chunk.hi, chunk.retries
    ), served as (
      update lane set vtime = lane.vtime + (claimed.hi - claimed.lo + 1) / lane.weight from claimed, choice
      where lane.account_id = claimed.account_id and lane.channel = choice.channel
    ), advanced as (
      update run set vtime = run.vtime + (claimed.hi - claimed.lo + 1) from claimed
      where run.account_id = claimed.account_id and run.run_id = claimed.run_id
    )
    select claimed.account_id as account, claimed.run_id as run, chunk, epoch, lo, hi, retries, channel, purpose from claimed, choice`.execute(
    platform,
  )
  return rows[0]
}

/** What a chunk becomes with its next outcomes: ours for longer, ready for whoever is next, or done. */
export type Next =
  | { readonly state: 'leased'; readonly leaseUntil: Date }
  | {
      readonly state: 'ready'
      readonly notBefore: Date | null
      readonly isRetry: boolean
      /** Where it is not for an answer: what for, and how many of them. */
      readonly waits?: { readonly why: WaitReason; readonly count: number }
    }
  | { readonly state: 'done' }

/** What was new of what was told, and by which server it went for which domain; no route where it stayed in the house. */
export type Told = {
  readonly route: string | null
  readonly domain: string | null
  readonly fresh: readonly { readonly result: Outcome['result']; readonly reason: string; readonly n: number }[]
}

/**
 * Appends outcomes and their sums, and moves the chunk, in one statement. Outcomes that are there already change
 * nothing. Undefined when the chunk is not ours any more: then nothing was written.
 */
export async function settle(
  turn: Turn,
  claim: Claim,
  outcomes: readonly Outcome[],
  next: Next,
): Promise<Told | undefined> {
  const leaseUntil = next.state === 'leased' ? next.leaseUntil : null
  const notBefore = next.state === 'ready' ? next.notBefore : null
  const retries = next.state === 'ready' && next.isRetry ? 1 : 0
  const { why = null, count = null } = (next.state === 'ready' && next.waits) || {}
  const { rows } = await sql<Fresh>`
    with ours as (
      update chunk set state = case when reopened and ${next.state} = 'done' then 'ready' else ${next.state} end, lease_until = ${leaseUntil}, not_before = ${notBefore}, retries = retries + ${retries},
        waits = ${why}, waiting = ${count}, settled_at = ${turn.now}
      where account_id = ${turn.account} and run_id = ${claim.run} and chunk = ${claim.chunk} and epoch = ${claim.epoch} and state = 'leased'
      returning account_id, run_id, route, domain
    ), said as materialized (select * from ${rowsOf(outcomes)}
    ), fresh as (
      insert into outcome (account_id, run_id, seq, attempt, result, reason, code, detail, at)
      select ours.account_id, ours.run_id, seq, ${claim.epoch}, result, reason, code, detail, at from ours, said
      where ${claim.epoch}::bigint = 1 or not ${isHeld}
      on conflict do nothing returning seq, result, reason, at
    ), sided as (${sidedOf(turn, claim)}
    ), summed as (
      insert into run_total (account_id, run_id, minute, result, reason, count)
      select ${turn.account}, ${claim.run}, date_trunc('minute', at), result, reason, count(*) from fresh group by 3, 4, 5 order by 3, 4, 5
      on conflict (account_id, run_id, minute, result, reason) do update set count = run_total.count + excluded.count
    )
    select route, domain, counted.result, counted.reason, counted.n from ours
    left join (select result, reason, count(*)::int as n from fresh group by result, reason) counted on true`.execute(
    turn.db,
  )
  const [first] = rows
  const fresh = rows.filter(row => row.n !== null) as (Fresh & { n: number })[] // One row without any, when nothing was new.
  return first && { route: first.route, domain: first.domain, fresh }
}
/**
 * The same by provider, of what left the house. Where whoever tells does not say it, it is looked up, and whoever was erased
 * meanwhile is with nobody; one by one, for of a run that was frozen a moment ago the database knows no figures, and a join
 * of its choice reads all of the account's people.
 */
const sidedOf = ({ account }: Turn, { run }: Claim) => sql`
      insert into provider_day (account_id, day, provider, result, reason, count)
      select ${account}, (fresh.at at time zone 'UTC')::date, coalesce(said.provider, known.provider, ${OTHER_PROVIDER}), fresh.result, fresh.reason, count(*)
      from fresh join ours on ours.route is not null join said on said.seq = fresh.seq
      left join lateral (
        select contact_id from recipient where said.provider is null and account_id = ${account} and run_id = ${run} and seq = fresh.seq limit 1) recipient on true
      left join lateral (
        select email from contact where account_id = ${account} and contact_id = recipient.contact_id limit 1) contact on true
      left join ${providerDomains} on known.domain = split_part(contact.email, '@', 2)
      group by 2, 3, 4, 5 order by 2, 3, 4, 5
      on conflict (account_id, day, provider, result, reason) do update set count = provider_day.count + excluded.count`
type Fresh = Omit<Told, 'fresh'> & Omit<Told['fresh'][number], 'n'> & { readonly n: number | null }

/** By which server, and for which domain, what a claim sends leaves. */
export async function setWay(
  turn: Turn,
  { run, chunk }: Claim,
  { route, domain }: Pick<Told, 'route' | 'domain'>,
): Promise<void> {
  await sql`
    update chunk set route = ${route}, domain = ${domain}
    where account_id = ${turn.account} and run_id = ${run} and chunk = ${chunk}`.execute(turn.db)
}

/** By which servers, and for which domains, these left. */
export async function waysOf(
  turn: Turn,
  run: string,
  seqs: readonly number[],
): Promise<readonly (Pick<Told, 'route' | 'domain'> & { readonly n: number })[]> {
  const { rows } = await sql<Pick<Told, 'route' | 'domain'> & { readonly n: number }>`
    select route, domain, count(*)::int as n from chunk join unnest(${seqs}::bigint[]) seq on seq between lo and hi
    where account_id = ${turn.account} and run_id = ${run} group by route, domain`.execute(turn.db)
  return rows
}

/** Whether a message of a run may be with its recipient: it was handed over, or its chunk is under way and nobody said otherwise yet. */
export async function mayHaveLeft(turn: Turn, run: string, seq: number): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select exists (select from outcome where account_id = ${turn.account} and run_id = ${run} and seq = ${seq}
        and result in ('accepted', 'held'))
      or (exists (select from chunk where account_id = ${turn.account} and run_id = ${run} and ${seq} between lo and hi and epoch > 0)
        and not exists (select from outcome where account_id = ${turn.account} and run_id = ${run} and seq = ${seq})) as may`.execute(
    turn.db,
  )
  return rows[0]?.may ?? false
}

/** By which server a message of a run left, and for which domain; undefined of what stayed in the house. */
export async function wayOf(
  turn: Turn,
  { run, seq }: { readonly run: string; readonly seq: number },
): Promise<{ readonly route: string; readonly domain: string | undefined } | undefined> {
  const { rows } = await sql<Pick<Told, 'route' | 'domain'>>`
    select route, domain from chunk where account_id = ${turn.account} and run_id = ${run} and ${seq} between lo and hi`.execute(
    turn.db,
  )
  const [way] = rows
  return way && way.route !== null ? { route: way.route, domain: way.domain ?? undefined } : undefined
}

/** Whether this claim may go now, of an account whose mail goes slowly: one chunk at a time, and then a pause. */
export async function takeSlot(turn: Turn, channel: string, until: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update lane set next_at = ${until} where account_id = ${turn.account} and channel = ${channel}
      and (next_at is null or next_at <= ${turn.now})`.execute(turn.db)
  return numAffectedRows === 1n
}

/** What of this run is ready waits until then; other runs of the lane go on. */
export async function restRun(turn: Turn, run: string, until: Date): Promise<void> {
  await sql`
    update chunk set not_before = ${until} where account_id = ${turn.account} and run_id = ${run} and state = 'ready'
      and (not_before is null or not_before < ${until})`.execute(turn.db)
}

const rowsOf = (outcomes: readonly Outcome[]) => sql`unnest(
  ${outcomes.map(it => it.seq)}::bigint[], ${outcomes.map(it => it.result)}::text[], ${outcomes.map(it => it.reason)}::text[],
  ${outcomes.map(it => it.code ?? null)}::int[], ${outcomes.map(it => it.detail ?? null)}::text[],
  ${outcomes.map(it => new Date(it.atMs).toISOString())}::timestamptz[], ${outcomes.map(it => it.provider ?? null)}::text[]
) as said(seq, result, reason, code, detail, at, provider)`

/** The rest of a dead worker's chunks goes back, whatever the journal says of them was written before. */
export async function freeChunksOf(platform: Db, worker: string): Promise<number> {
  const freed = await sql`
    update chunk set state = 'ready', worker = null, lease_until = null where worker = ${worker} and state = 'leased'`.execute(
    platform,
  )
  return Number(freed.numAffectedRows ?? 0n)
}

/** Claims whose worker has said nothing since `before`. */
export async function staleClaims(platform: Db, before: Date): Promise<(Claim & { readonly worker: string })[]> {
  const { rows } = await sql<Claim & { worker: string }>`
    select account_id as account, run_id as run, chunk, epoch, worker from chunk
    where state = 'leased' and lease_until < ${before} order by account_id, run_id, chunk`.execute(platform)
  return rows
}

/** Nobody is served from this lane before then, nor earlier than was said before. */
export async function restLane(turn: Turn, channel: string, until: Date): Promise<void> {
  await sql`
    update lane set next_at = greatest(next_at, ${until}) where account_id = ${turn.account} and channel = ${channel}`.execute(
    turn.db,
  )
}

/** Ends the run when no chunk of it is left. Asked after each chunk that is done, and by the sweep. */
export async function finishRun(turn: Turn, run: string): Promise<boolean> {
  const { rows } = await sql`
    update run set status = 'finished', finished_at = ${turn.now}
    where account_id = ${turn.account} and run_id = ${run} and status = 'sending' and frozen_at is not null
      and not exists (select from chunk where chunk.account_id = run.account_id and chunk.run_id = run.run_id and chunk.state <> 'done')
    returning 1`.execute(turn.db)
  return rows.length > 0
}

export async function unfinishedRuns(platform: Db): Promise<{ account: AccountId; run: RunId }[]> {
  const { rows } = await sql<{ account: AccountId; run: RunId }>`
    select account_id as account, run_id as run from run
    where status = 'sending' and frozen_at is not null and not exists (
      select from chunk where chunk.account_id = run.account_id and chunk.run_id = run.run_id and chunk.state <> 'done')`.execute(
    platform,
  )
  return rows
}

// Being alive ------------------------------------------------------------------------------------------------------

/** The lock that says a worker lives: held by the session that follows the revocations, and gone with it. */
const lifeOf = (worker: string) => sql`hashtextextended(${worker}, 0)`

export async function live(db: Db, worker: string): Promise<boolean> {
  const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${lifeOf(worker)}) as got`.execute(db)
  return rows[0]?.got ?? false
}

/** The session polls many times a second: one that is silent has lost its client, whatever TCP says. */
export async function endWhenSilent(db: Db, ms: number): Promise<void> {
  await sql`select set_config('idle_session_timeout', ${String(ms)}, false)`.execute(db)
}

export async function letGo(db: Db, worker: string): Promise<void> {
  await sql`select pg_advisory_unlock(${lifeOf(worker)})`.execute(db)
}

// The feed ---------------------------------------------------------------------------------------------------------

export type Revoked = {
  readonly revocation: number
  readonly account: AccountId
  readonly run: RunId | null
  readonly subject: string | null
  readonly channel: string | null
  readonly purpose: string | null
}

/**
 * What was revoked by transactions that had not ended when `since` was given out, and where to go on from. Rows may
 * come twice and never not at all: whatever commits after this reading has a transaction of at least `horizon`.
 */
export async function readRevocations(db: Db, since: string): Promise<{ rows: Revoked[]; horizon: string }> {
  const { rows } = await sql<Partial<Revoked> & { horizon: string }>`
    select snapshot.horizon, revocation, account_id as account, run_id as run, subject_id as subject, channel, purpose
    from (select pg_snapshot_xmin(pg_current_snapshot())::text as horizon) snapshot
    left join revocation on revocation.xact >= ${since}::xid8 order by revocation`.execute(db)
  const found = rows.filter(row => row.revocation !== null) as Revoked[] // One row without any, when nothing was revoked.
  return { rows: found, horizon: rows[0]?.horizon ?? since }
}

export async function listen(db: Db): Promise<void> {
  await sql`listen revocation`.execute(db)
  await sql`listen lane`.execute(db)
}
