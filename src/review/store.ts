/** SQL of verdicts, reviews and decisions, each of the turn's own account. Across accounts: queue-store.ts. */

import { sql } from 'kysely'
import type { Demand } from '#policy/demands.ts'
import type { Text } from '#screening/types.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Known } from './rules.ts'
import type { Decided, Decision, Findings, Lane, Review, ReviewId, ReviewState } from './types.ts'

type Db = Turn['db'] | House['platform']

// Verdicts ----------------------------------------------------------------------------------------------------------------

type VerdictRow = { readonly hash: string; readonly policy: string; readonly verdict: Known['verdict'] }

/** What is known of a text under this version of the policy. */
export async function findKnown(
  turn: Turn,
  hash: string,
  policy: string,
): Promise<(Known & { readonly review: ReviewId | null; readonly findings: Findings | null }) | undefined> {
  const { rows } = await sql<
    Omit<Known, 'demands' | 'approved'> & {
      demands: Demand[] | null
      approved: Demand[] | null
      review: ReviewId | null
      findings: Findings | null
    }
  >`
    select verdict.verdict, review.state, review.demands, review.review_id as review, review.findings,
      coalesce(last.nth, 0) > 0 as "isDecided", case last.decision when 'approve' then last.demands end as approved
    from verdict
    left join review on review.account_id = verdict.account_id and review.content_hash = verdict.content_hash
    left join lateral (
      select nth, decision, demands from review_decision
      where account_id = review.account_id and review_id = review.review_id order by nth desc limit 1) last on true
    where verdict.account_id = ${turn.account} and verdict.content_hash = ${hash} and verdict.policy = ${policy}`.execute(
    turn.db,
  )
  const [row] = rows
  return row && { ...row, state: row.state ?? undefined, demands: row.demands ?? [], approved: row.approved ?? [] }
}

/** Once for each text and version: of two who screen it at once, the first writes. */
export async function addVerdict(turn: Turn, it: VerdictRow & { lane: Lane; about: string }): Promise<void> {
  await sql`
    insert into verdict (account_id, content_hash, policy, verdict, lane, about, screened_at)
    values (${turn.account}, ${it.hash}, ${it.policy}, ${it.verdict}, ${it.lane}, ${it.about}, ${turn.now})
    on conflict do nothing`.execute(turn.db)
}

/** The demands about which people approved something of this thing. */
export async function approvedAbout(turn: Turn, about: string): Promise<readonly Demand[]> {
  const { rows } = await sql<{ demand: Demand }>`
    select distinct unnest(last.demands) as demand from review
    join lateral (
      select demands from review_decision d where d.account_id = review.account_id and d.review_id = review.review_id
      order by nth desc limit 1) last on true
    where review.account_id = ${turn.account} and review.about = ${about} and review.state = 'approved'`.execute(
    turn.db,
  )
  return rows.map(({ demand }) => demand)
}

// Reviews -----------------------------------------------------------------------------------------------------------------

export type NewReview = Pick<
  Review,
  'id' | 'hash' | 'lane' | 'about' | 'policy' | 'verdict' | 'score' | 'findings' | 'resembles' | 'urgency' | 'audience'
> & {
  readonly text: Text
  readonly simhash: bigint
  readonly bands: readonly number[]
  readonly demands: readonly Demand[]
  readonly rules: readonly string[]
  readonly state: ReviewState
}

/**
 * A text that was flagged. Flagged before, under another version, it is the same review: what is new in it is written
 * over what was, and where nobody has decided, it stands anew. True when it was not there before.
 */
export async function putReview(
  turn: Turn,
  it: NewReview,
): Promise<{ readonly id: ReviewId; readonly isNew: boolean }> {
  const { rows } = await sql<{ id: ReviewId; isNew: boolean }>`
    insert into review (account_id, review_id, content_hash, bands, simhash, lane, about, text, policy, verdict, score, demands,
      rules, findings, resembles, urgency, audience, written_by, state, opened_at)
    values (${turn.account}, ${it.id}, ${it.hash}, ${it.bands}::int[], ${BigInt.asIntN(64, it.simhash).toString()}::bigint, ${it.lane},
      ${it.about}, ${JSON.stringify(it.text)}::jsonb, ${it.policy}, ${it.verdict}, ${it.score}, ${it.demands}::text[],
      ${it.rules}::text[], ${JSON.stringify(it.findings)}::jsonb, ${it.resembles}, ${it.urgency}, ${it.audience},
      ${turn.actor.id}, ${it.state}, ${turn.now})
    on conflict (account_id, content_hash) do update set policy = excluded.policy, verdict = excluded.verdict,
      score = excluded.score, demands = excluded.demands, rules = excluded.rules, findings = excluded.findings,
      urgency = excluded.urgency, audience = greatest(review.audience, excluded.audience),
      state = case
        when review.state = 'approved' and not excluded.demands <@ (
          select demands from review_decision d where d.account_id = review.account_id and d.review_id = review.review_id
          order by nth desc limit 1) then 'open'
        when review.state = 'refused' and excluded.verdict = 'review' and not exists (
          select from review_decision d where d.account_id = review.account_id and d.review_id = review.review_id) then 'open'
        else review.state end
    returning review_id as id, xmax = 0 as "isNew"`.execute(turn.db)
  const [row] = rows
  return row ?? { id: it.id, isNew: false }
}

type Row = {
  readonly account_id: string
  readonly review_id: string
  readonly content_hash: string
  readonly lane: string
  readonly about: string
  readonly policy: string
  readonly verdict: string
  readonly score: number
  readonly findings: unknown
  readonly resembles: string | null
  readonly urgency: number
  readonly audience: number
  readonly written_by: string
  readonly state: string
  readonly opened_at: Date
  readonly asked_at: Date | null
  readonly decided_at: Date | null
}

export const COLUMNS = [
  'account_id',
  'review_id',
  'content_hash',
  'lane',
  'about',
  'policy',
  'verdict',
  'score',
  'findings',
  'resembles',
  'urgency',
  'audience',
  'written_by',
  'state',
  'opened_at',
  'asked_at',
  'decided_at',
] as const

/** As {@link putReview} wrote it. */
export const reviewOf = (row: Row): Review => ({
  account: row.account_id as AccountId,
  id: row.review_id as ReviewId,
  hash: row.content_hash,
  lane: row.lane as Lane,
  about: row.about,
  policy: row.policy,
  verdict: row.verdict as Review['verdict'],
  score: row.score,
  findings: row.findings as Findings,
  resembles: row.resembles as ReviewId | null,
  urgency: row.urgency,
  audience: row.audience,
  writtenBy: row.written_by,
  state: row.state as ReviewState,
  openedAt: row.opened_at,
  askedAt: row.asked_at,
  decidedAt: row.decided_at,
})

export type OwnPage = {
  readonly state?: ReviewState | undefined
  readonly about?: string | undefined
  readonly before?: string | undefined
  readonly limit: number
}

/** Of the turn's account, newest first; ids sort by time. */
export async function pageOfOwn(turn: Turn, { state, about, before, limit }: OwnPage): Promise<Review[]> {
  const rows = await turn.db
    .selectFrom('review')
    .select(COLUMNS)
    .where('account_id', '=', turn.account)
    .$if(state !== undefined, query => query.where('state', '=', state ?? ''))
    .$if(about !== undefined, query => query.where('about', '=', about ?? ''))
    .$if(before !== undefined, query => query.where('review_id', '<', before ?? ''))
    .orderBy('review_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(reviewOf)
}

export async function findOwn(turn: Turn, id: string): Promise<Review | undefined> {
  const row = await turn.db
    .selectFrom('review')
    .select(COLUMNS)
    .where('account_id', '=', turn.account)
    .where('review_id', '=', id)
    .executeTakeFirst()
  return row && reviewOf(row)
}

/** Nobody else decides about it until this turn ends. */
export async function lockOwn(turn: Turn, id: string): Promise<Review | undefined> {
  const { rows } = await sql`
    select 1 from review where account_id = ${turn.account} and review_id = ${id} for update`.execute(turn.db)
  return rows.length > 0 ? findOwn(turn, id) : undefined
}

export async function setState(turn: Turn, id: ReviewId, state: ReviewState, isDecided: boolean): Promise<void> {
  await turn.db
    .updateTable('review')
    .set({ state, decided_at: isDecided ? turn.now : null })
    .where('account_id', '=', turn.account)
    .where('review_id', '=', id)
    .execute()
}

export async function setAsked(turn: Turn, id: ReviewId): Promise<void> {
  await turn.db
    .updateTable('review')
    .set({ state: 'open', asked_at: turn.now })
    .where('account_id', '=', turn.account)
    .where('review_id', '=', id)
    .execute()
}

export async function addDecision(turn: Turn, id: ReviewId, it: Omit<Decided, 'at'>): Promise<void> {
  await sql`
    insert into review_decision (account_id, review_id, nth, decision, reason, demands, wrong_rules, decided_by, self_decided, decided_at)
    values (${turn.account}, ${id}, ${it.nth}, ${it.decision}, ${it.reason}, ${it.demands}::text[], ${it.wrongRules}::text[],
      ${it.by}, ${it.self}, ${turn.now})`.execute(turn.db)
}

export async function decisionsOf(db: Db, account: AccountId, id: ReviewId): Promise<readonly Decided[]> {
  const rows = await db
    .selectFrom('review_decision')
    .selectAll()
    .where('account_id', '=', account)
    .where('review_id', '=', id)
    .orderBy('nth')
    .execute()
  return rows.map(row => ({
    nth: row.nth,
    decision: row.decision as Decision, // As the table's check says.
    reason: row.reason,
    demands: row.demands as Demand[], // Written by addDecision only.
    wrongRules: row.wrong_rules,
    by: row.decided_by,
    self: row.self_decided,
    at: row.decided_at,
  }))
}

export async function textOf(db: Db, account: AccountId, id: ReviewId): Promise<Text | undefined> {
  const row = await db
    .selectFrom('review')
    .select('text')
    .where('account_id', '=', account)
    .where('review_id', '=', id)
    .executeTakeFirst()
  return row && (row.text as Text) // Written by putReview only.
}
