/** SQL across accounts, by the role of the platform and by these verbs only: of those who operate, and of what was refused anywhere. */

import { sql } from 'kysely'
import type { Demand } from '#policy/demands.ts'
import type { Text } from '#screening/types.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Opinion } from './opinion-shape.ts'
import { COLUMNS, reviewOf } from './store.ts'
import type { Findings, Lane, Review, ReviewId, ReviewState } from './types.ts'

export type QueuePage = {
  readonly states: readonly ReviewState[]
  readonly lane?: Lane | undefined
  /** The urgency and the id of the last one of the page before. */
  readonly after?: { readonly urgency: number; readonly id: string } | undefined
  readonly limit: number
}
export type Queued = Review & { readonly accountName: string; readonly title: string }

/** By what a text is known among others: its subject, or how it begins. */
const TITLE_MAX_CHARS = 120
const titled = sql<string>`left(coalesce(nullif(text ->> 'subject', ''), text ->> 'text', ''), ${sql.lit(TITLE_MAX_CHARS)})`

/** The most urgent first: risk × audience. */
export async function pageOfQueue(house: House, { states, lane, after, limit }: QueuePage): Promise<Queued[]> {
  const rows = await house.platform
    .selectFrom('review')
    .innerJoin('account', 'account.account_id', 'review.account_id')
    .select(COLUMNS.map(name => `review.${name}` as const))
    .select(['account.name as account_name', titled.as('title')])
    .where('state', 'in', [...states])
    .$if(lane !== undefined, query => query.where('lane', '=', lane ?? ''))
    .$if(after !== undefined, query =>
      query.where(({ eb, or, and }) =>
        or([
          eb('urgency', '<', after?.urgency ?? 0),
          and([eb('urgency', '=', after?.urgency ?? 0), eb('review_id', '>', after?.id ?? '')]),
        ]),
      ),
    )
    .orderBy('urgency', 'desc')
    .orderBy('review_id')
    .limit(limit)
    .execute()
  return rows.map(row => ({ ...reviewOf(row), accountName: row.account_name, title: row.title }))
}

export async function findAnywhere(house: House, id: string): Promise<Queued | undefined> {
  const row = await house.platform
    .selectFrom('review')
    .innerJoin('account', 'account.account_id', 'review.account_id')
    .select(COLUMNS.map(name => `review.${name}` as const))
    .select(['account.name as account_name', titled.as('title')])
    .where('review_id', '=', id)
    .executeTakeFirst()
  return row && { ...reviewOf(row), accountName: row.account_name, title: row.title }
}

/** A second opinion stands beside what was found until the text is screened anew. */
export async function opinionOf(
  house: House,
  { account, id }: Pick<Review, 'account' | 'id'>,
): Promise<Opinion | null> {
  const { rows } = await sql<{ opinion: Opinion | null }>`
    select findings->'opinion' as opinion from review where account_id = ${account} and review_id = ${id}`.execute(
    house.platform,
  )
  return rows[0]?.opinion ?? null
}

export async function keepOpinion(turn: Turn, id: string, opinion: Opinion, urgency: number): Promise<void> {
  await sql`
    update review set urgency = ${urgency}, findings = findings || jsonb_build_object('opinion', ${JSON.stringify(opinion)}::jsonb)
    where account_id = ${turn.account} and review_id = ${id}`.execute(turn.db)
}

export type Past = Pick<Review, 'id' | 'state' | 'lane' | 'openedAt'> & {
  readonly demands: readonly Demand[]
  readonly bits: number
  readonly isSameAccount: boolean
}

/**
 * What was decided about texts like it, of the latest few thousand: found for a demand that it was found for, and in nearly
 * the same words, or by the same rules in others. The most alike in words first, then those with most rules in common.
 */
export async function similarPast(
  house: House,
  { account, id }: Review,
  mostBits: number,
  limit: number,
): Promise<Past[]> {
  const { rows } = await sql<Past>`
    with it as (
      select simhash, demands, array_remove(rules, 'model') as rules from review where account_id = ${account} and review_id = ${id})
    select past.review_id as id, past.state, past.lane, past.opened_at as "openedAt", past.demands,
      bit_count((past.simhash # it.simhash)::bit(64))::int as bits, past.account_id = ${account} as "isSameAccount"
    from it, (select * from review where state in ('approved', 'change-needed', 'refused') order by review_id desc limit 5000) past
    where past.review_id <> ${id} and past.demands && it.demands
      and (bit_count((past.simhash # it.simhash)::bit(64)) <= ${mostBits} or past.rules && it.rules)
    order by least(bit_count((past.simhash # it.simhash)::bit(64)), ${mostBits + 1}),
      cardinality(array(select unnest(past.rules) intersect select unnest(it.rules))) desc, past.review_id desc
    limit ${limit}`.execute(house.platform)
  return rows
}

export type Near = Pick<Findings, 'offences' | 'categories' | 'reasons' | 'demands'> & {
  readonly id: ReviewId
  readonly simhash: bigint
}
const NEAR_MAX = 50
const OWN_NEAR_MAX = 20
const OWN_MAX = 200
/** Of all accounts, the latest that people refused: to count the bits of so many takes some milliseconds, and misses none. */
const OTHERS_MAX = 50_000

const FOUND = sql.raw(`findings->'offences' as offences, findings->'categories' as categories,
  findings->'reasons' as reasons, demands`)

/** Of the latest texts that were refused in this account, and of what people refused in others, those that differ in so few bits. */
export async function refusedNear(turn: Turn, hash: string, simhash: bigint, bits: number): Promise<readonly Near[]> {
  const own = BigInt.asIntN(64, simhash).toString()
  const { rows } = await sql<Omit<Near, 'simhash'> & { simhash: string }>`
    (select review_id as id, simhash::text as simhash, ${FOUND} from (
        select review_id, simhash, findings, demands from review
        where account_id = ${turn.account} and state in ('refused', 'change-needed') and content_hash <> ${hash}
        order by review_id desc limit ${OWN_MAX}) latest
      where bit_count((simhash # ${own}::bigint)::bit(64)) <= ${bits}
      order by review_id desc limit ${OWN_NEAR_MAX})
    union all
    (select review_id as id, simhash::text as simhash, ${FOUND} from (
        select account_id, review_id, simhash, findings, demands from review
        where state = 'refused' and decided_at is not null order by review_id desc limit ${OTHERS_MAX}) latest
      where account_id <> ${turn.account} and bit_count((simhash # ${own}::bigint)::bit(64)) <= ${bits}
      order by review_id desc limit ${NEAR_MAX})`.execute(turn.house.platform)
  return rows.map(row => ({ ...row, simhash: BigInt.asUintN(64, BigInt(row.simhash)) }))
}

/** What was refused, of whichever account. */
export async function refusedText(house: House, id: ReviewId): Promise<Text | undefined> {
  const row = await house.platform.selectFrom('review').select('text').where('review_id', '=', id).executeTakeFirst()
  return row && (row.text as Text) // Written by putReview only.
}

export type History = {
  readonly since: Date
  readonly industry: string | null
  readonly locale: string
  readonly counts: Readonly<Record<ReviewState, number>>
  readonly runs: number
}

/** What is known of an account, for whoever decides about a text of it. */
export async function historyOf(house: House, account: AccountId): Promise<History> {
  const { rows } = await sql<{
    since: Date
    industry: string | null
    locale: string
    counts: History['counts']
    runs: number
  }>`
    select account.created_at as since, account.industry, account.locale,
      (select count(*)::int from run where run.account_id = account.account_id) as runs,
      (select coalesce(jsonb_object_agg(state, n), '{}') from (
        select state, count(*)::int as n from review where review.account_id = account.account_id group by state) each) as counts
    from account where account_id = ${account}`.execute(house.platform)
  const [row] = rows
  const none = { open: 0, second: 0, escalated: 0, approved: 0, 'change-needed': 0, refused: 0 }
  if (!row) return { since: new Date(0), industry: null, locale: 'en', counts: none, runs: 0 }
  return { ...row, counts: { ...none, ...row.counts } }
}

export type Standing = {
  readonly isOwn: boolean
  readonly isLead: boolean
  readonly accounts: number
  readonly colleagues: number
}

/** What somebody is to an account, and how many others are. */
export async function standingOf(house: House, account: AccountId, user: string): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select (select count(*)::int from account) as accounts,
      exists (select from person where user_id = ${user} and operator_role in ('trust-lead', 'administrator')) as "isLead",
      exists (select from membership where account_id = ${account} and user_id = ${user})
        or exists (select from former_member where account_id = ${account} and user_id = ${user}) as "isOwn",
      (select count(*)::int from membership where account_id = ${account} and user_id <> ${user}) as colleagues`.execute(
    house.platform,
  )
  return rows[0] ?? { isOwn: true, isLead: false, accounts: 2, colleagues: 1 } // Without an answer nobody decides.
}

export type RuleCount = {
  readonly rule: string
  readonly hits: number
  readonly decided: number
  readonly overturned: number
}
const RULES_MAX = 2_000

/** How often each rule was among the reasons, and how often people said otherwise. */
export async function countRules(house: House): Promise<readonly RuleCount[]> {
  const { rows } = await sql<RuleCount>`
    select rule, count(*)::int as hits,
      count(*) filter (where last.nth is not null and state in ('approved', 'change-needed', 'refused'))::int as decided,
      count(*) filter (where state = 'approved' or rule = any(last.wrong_rules))::int as overturned
    from review cross join lateral unnest(rules) rule
    left join lateral (
      select nth, wrong_rules from review_decision d where d.account_id = review.account_id and d.review_id = review.review_id
      order by nth desc limit 1) last on true
    group by rule order by overturned desc, hits desc, rule limit ${RULES_MAX}`.execute(house.platform)
  return rows
}

export type Line = {
  readonly text: Text
  readonly state: 'approved' | 'refused'
  readonly demands: readonly Demand[]
  /** What the account is called, and where it is. */
  readonly senders: readonly string[]
}

/** What people decided, newest first: labelled texts. */
export async function decidedTexts(house: House, limit: number): Promise<readonly Line[]> {
  const { rows } = await sql<Line>`
    select review.text, review.state, last.demands,
      array[account.name, account.controller->>'name', account.controller->>'address', account.controller->>'contact'] as senders
    from review join account on account.account_id = review.account_id
    join lateral (
      select demands from review_decision d where d.account_id = review.account_id and d.review_id = review.review_id
      order by nth desc limit 1) last on true
    where state in ('approved', 'refused') order by review_id desc limit ${limit}`.execute(house.platform)
  return rows
}

export async function keepsLines(house: House): Promise<boolean> {
  const row = await house.platform.selectFrom('installation').select('keeps_lines').executeTakeFirst()
  return row?.keeps_lines ?? false
}

export async function setKeepsLines(turn: Turn, keeps: boolean): Promise<void> {
  await turn.db.updateTable('installation').set({ keeps_lines: keeps }).execute()
}
