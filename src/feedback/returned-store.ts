/** SQL about what came back. */

import { sql } from 'kysely'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { BounceClass, Reason, Scope } from '#wire/bounce/types.ts'
import { RETURN_SETTLES_MS } from '#base/limits.ts'
import type { Streak } from './soft-rules.ts'

export type News = {
  readonly message: string
  readonly kind: 'bounce' | 'complaint'
  readonly reason: Reason
  readonly class: BounceClass
  readonly scope: Scope
  readonly rule: string
  readonly code: number | null
  readonly status: string
  /** Without addresses. */
  readonly detail: string
  readonly subject: SubjectId
}

/** True when it was not known yet. What is told again is counted, and nothing else of it. */
export async function addNews(turn: Turn, it: News): Promise<boolean> {
  const { rows } = await sql<{ fresh: boolean }>`
    insert into returned (account_id, message, kind, reason, class, scope, rule, code, status, detail, subject_id, at, last_at)
    values (${turn.account}, ${it.message}, ${it.kind}, ${it.reason}, ${it.class}, ${it.scope}, ${it.rule}, ${it.code},
      ${it.status}, ${it.detail}, ${it.subject}, ${turn.now}, ${turn.now})
    on conflict (account_id, message, kind, reason) do update
      set times = least(returned.times + 1, 1000000), last_at = excluded.last_at
    returning times = 1 as fresh`.execute(turn.db)
  return rows[0]?.fresh ?? false
}

/** One more in the row. What arrived between begins it anew. */
export async function addToStreak(turn: Turn, subject: SubjectId, reason: Reason): Promise<Streak> {
  const began = await arrivedSince(turn, subject)
  const { rows } = await sql<Streak>`
    insert into soft_streak (account_id, subject_id, reason, count, first_at, last_at)
    values (${turn.account}, ${subject}, ${reason}, 1, ${turn.now}, ${turn.now})
    on conflict (account_id, subject_id) do update set reason = excluded.reason, last_at = excluded.last_at,
      count = case when ${began} then 1 else soft_streak.count + 1 end,
      first_at = case when ${began} then excluded.first_at else soft_streak.first_at end
    returning reason, count, first_at as "firstAt", last_at as "lastAt"`.execute(turn.db)
  const [streak] = rows
  return streak ?? { reason, count: 1, firstAt: turn.now, lastAt: turn.now }
}

/**
 * Whether a message was taken for them after the row began and nothing of it came back, though there was time for it:
 * by relays everything is taken at first.
 */
async function arrivedSince(turn: Turn, subject: SubjectId): Promise<boolean> {
  const settled = new Date(turn.nowMs - RETURN_SETTLES_MS)
  const { rows } = await sql`
    select from soft_streak s
    join contact c on c.account_id = s.account_id and c.email_subject = s.subject_id
    join recipient r on r.account_id = s.account_id and r.contact_id = c.contact_id and r.subject_id = s.subject_id
    join outcome o on o.account_id = r.account_id and o.run_id = r.run_id and o.seq = r.seq
      and o.result = 'accepted' and o.at > s.last_at and o.at < ${settled}
    where s.account_id = ${turn.account} and s.subject_id = ${subject}
      and not exists (select from returned b where b.account_id = o.account_id and b.message = o.run_id || '/' || o.seq)
    limit 1`.execute(turn.db)
  return rows.length > 0
}

export async function endStreak(turn: Turn, subject: SubjectId): Promise<void> {
  await sql`delete from soft_streak where account_id = ${turn.account} and subject_id = ${subject}`.execute(turn.db)
}

/** Of whom the address is, as far as the receiver goes. */
export async function domainOf(turn: Turn, subject: SubjectId): Promise<string | undefined> {
  const { rows } = await sql<{ domain: string }>`
    select split_part(email, '@', 2) as domain from contact
    where account_id = ${turn.account} and email_subject = ${subject} limit 1`.execute(turn.db)
  return rows[0]?.domain
}

/** What came back stays in the sums; of whom it was is gone with them. */
export async function forgetReturned(turn: Turn, subjects: readonly string[]): Promise<void> {
  await sql`delete from soft_streak where account_id = ${turn.account} and subject_id = any(${[...subjects]}::text[])`.execute(
    turn.db,
  )
  await sql`update returned set subject_id = null, detail = '' where account_id = ${turn.account} and subject_id = any(${[...subjects]}::text[])`.execute(
    turn.db,
  )
}

export type Returned = Omit<News, 'subject'> & {
  readonly times: number
  readonly at: Date
  readonly lastAt: Date
  readonly contact: string | null
}
export type Asked = {
  readonly kind?: News['kind'] | undefined
  readonly reason?: string | undefined
  readonly class?: string | undefined
  readonly contact?: string | undefined
  readonly after?: { readonly at: Date; readonly message: string } | undefined
  readonly limit: number
}

/** Newest first. */
export async function pageOfReturned(
  turn: Turn,
  { kind, reason, class: its, contact, after, limit }: Asked,
): Promise<Returned[]> {
  const { rows } = await sql<Returned>`
    select b.message, b.kind, b.reason, b.class, b.scope, b.rule, b.code, b.status, b.detail, b.times, b.at,
      b.last_at as "lastAt", c.contact_id as contact
    from returned b left join contact c on c.account_id = b.account_id and c.email_subject = b.subject_id
    where b.account_id = ${turn.account}
      and ${kind ? sql`b.kind = ${kind}` : sql`true`} and ${reason ? sql`b.reason = ${reason}` : sql`true`}
      and ${its ? sql`b.class = ${its}` : sql`true`} and ${contact ? sql`c.contact_id = ${contact}` : sql`true`}
      and ${after ? sql`(b.at, b.message) < (${after.at}, ${after.message})` : sql`true`}
    order by b.at desc, b.message desc limit ${limit}`.execute(turn.db)
  return rows
}

export type Sum = {
  readonly kind: News['kind']
  readonly class: BounceClass
  readonly reason: Reason
  readonly count: number
}

export async function sumsOfReturned(turn: Turn, since: Date): Promise<Sum[]> {
  const { rows } = await sql<Sum>`
    select kind, class, reason, count(*)::int as count from returned
    where account_id = ${turn.account} and at >= ${since} group by kind, class, reason order by count desc, reason`.execute(
    turn.db,
  )
  return rows
}
