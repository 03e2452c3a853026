/** The SQL of signals: sums by the hour, added to and never counted. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { Turn } from '#store/turn.ts'
import type { Service } from './measure-types.ts'
import type { Signal, SignalKind, Sums } from './signal-types.ts'

/** In one order, so that of two turns which add to the same hours one waits for the other. */
const inOrder = (signals: readonly Signal[]) => signals.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
const keyOf = ({ kind, service, domain = '', route = '' }: Signal) => [kind, service, domain, route].join(' ')

/** In the hour, or in what is left of it after the last mark of the service: what was judged is kept apart from what comes. */
export async function addSignals(turn: Turn, signals: readonly Signal[]): Promise<void> {
  const rows = inOrder(signals)
  await sql`
    insert into conduct_signal (account_id, kind, service, domain, route, hour, n, reported_by)
    select ${turn.account}, kind, service, domain, route,
      greatest(date_trunc('hour', ${turn.now}::timestamptz, 'UTC'), (
        select max(at) from conduct_mark mark
        where mark.account_id = ${turn.account} and mark.service = said.service and mark.at <= ${turn.now})), sum(n), array_agg(distinct reporter) filter (where reporter <> '')
    from unnest(${rows.map(it => it.kind)}::text[], ${rows.map(it => it.service)}::text[],
      ${rows.map(it => it.domain ?? '')}::text[], ${rows.map(it => it.route ?? '')}::text[],
      ${rows.map(it => it.n)}::bigint[], ${rows.map(it => it.reportedBy ?? '')}::text[]) as said(kind, service, domain, route, n, reporter)
    group by kind, service, domain, route order by kind, service, domain, route
    on conflict (account_id, kind, service, domain, route, hour) do update set n = conduct_signal.n + excluded.n,
      reported_by = case when excluded.reported_by is null then conduct_signal.reported_by
        else array(select distinct unnest(conduct_signal.reported_by || excluded.reported_by)) end`.execute(turn.db)
}

/** Users who told of something of this kind that may have counted at this time: within so long before it. */
export async function reportersBefore(
  turn: Turn,
  kind: SignalKind,
  at: Date,
  withinMs: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ user: string }>`
    select distinct unnest(reported_by) as user from conduct_signal where account_id = ${turn.account} and kind = ${kind}
      and reported_by is not null and hour <= ${at} and hour >= ${new Date(at.getTime() - withinMs)}`.execute(turn.db)
  return rows.map(it => it.user)
}

/** One question: what of these kinds there was in this scope since then. */
export type Asked = {
  readonly kinds: readonly SignalKind[]
  readonly service: Service
  readonly domain?: string | undefined
  readonly route?: string | undefined
  readonly since: Date
}
type Sum = { readonly i: number; readonly kind: SignalKind; readonly n: number }

/** Several questions in one statement; the answers in their order. Each reads rows of hours, never of messages. */
export async function sumsOf(turn: Turn, asked: readonly Asked[]): Promise<Sums[]> {
  const { rows } = await sql<Sum>`
    select asked.i::int as i, seen.kind, sum(seen.n)::bigint as n
    from unnest(${asked.map((_, i) => i)}::int[], ${asked.map(it => it.service)}::text[], ${asked.map(it => it.kinds.join(' '))}::text[],
      ${asked.map(it => it.domain ?? null)}::text[], ${asked.map(it => it.route ?? null)}::text[],
      ${asked.map(it => it.since.toISOString())}::timestamptz[]) as asked(i, service, kinds, domain, route, since)
    join conduct_signal seen on seen.account_id = ${turn.account} and seen.service = asked.service
      and seen.kind = any(string_to_array(asked.kinds, ' ')) and seen.hour >= asked.since
      and (asked.domain is null or seen.domain = asked.domain) and (asked.route is null or seen.route = asked.route)
    group by 1, 2`.execute(turn.db)
  return asked.map((_, i) => Object.fromEntries(rows.filter(row => row.i === i).map(({ kind, n }) => [kind, n])))
}

/** What all accounts together did on a route, and how many they are. Read by the platform: a turn sees its own account alone. */
export async function routeSums(
  platform: Db,
  { route, kinds, since }: { route: string; kinds: readonly SignalKind[]; since: Date },
): Promise<{ readonly accounts: number; readonly sums: Sums }> {
  const { rows } = await sql<{ kind: SignalKind; n: number; accounts: number }>`
    select kind, sum(n)::bigint as n, count(distinct account_id)::int as accounts from conduct_signal
    where route = ${route} and hour >= ${since} and kind = any(${[...kinds]}::text[]) group by kind`.execute(platform)
  return {
    accounts: Math.max(0, ...rows.map(({ accounts }) => accounts)),
    sums: Object.fromEntries(rows.map(({ kind, n }) => [kind, n])),
  }
}

export type Mark = { readonly service: Service; readonly kind: SignalKind; readonly at: Date }

/** Up to when figures have been judged. */
export async function marksOf(turn: Turn): Promise<readonly Mark[]> {
  const { rows } = await sql<Mark>`
    select service, kind, at from conduct_mark where account_id = ${turn.account}`.execute(turn.db)
  return rows
}

/** Behind what was judged, also where that began with the hour in this very moment: sums are known by when they begin. */
export async function setMark(turn: Turn, { service, kind }: Pick<Mark, 'service' | 'kind'>): Promise<void> {
  await sql`
    insert into conduct_mark (account_id, service, kind, at) values (${turn.account}, ${service}, ${kind},
      greatest(${turn.now}::timestamptz, date_trunc('hour', ${turn.now}::timestamptz, 'UTC') + interval '1 millisecond'))
    on conflict (account_id, service, kind) do update set at = greatest(conduct_mark.at, excluded.at)`.execute(turn.db)
}

/** Domains and routes that a service was seen with since then. */
export async function scopesSince(
  turn: Turn,
  since: Date,
): Promise<{ readonly service: Service; readonly domain: string; readonly route: string }[]> {
  const { rows } = await sql<{ service: Service; domain: string; route: string }>`
    select distinct service, domain, route from conduct_signal
    where account_id = ${turn.account} and hour >= ${since} limit ${SCOPES_MAX}`.execute(turn.db)
  return rows
}
const SCOPES_MAX = 200

export async function forgetSignals(platform: Db, before: Date): Promise<void> {
  await sql`delete from conduct_signal where hour < ${before}`.execute(platform)
}

export type Bucket = { readonly at: Date; readonly kind: SignalKind; readonly n: number }

/** What there was, by the hour or by the day, for a plot. */
export async function bucketsOf(
  turn: Turn,
  { service, since, by }: { readonly service: Service; readonly since: Date; readonly by: 'hour' | 'day' },
): Promise<readonly Bucket[]> {
  const { rows } = await sql<Bucket>`
    select date_trunc(${by}, hour, 'UTC') as at, kind, sum(n)::bigint as n from conduct_signal
    where account_id = ${turn.account} and service = ${service} and hour >= ${since}
    group by 1, 2 order by 1, 2 limit ${BUCKETS_MAX}`.execute(turn.db)
  return rows
}
const BUCKETS_MAX = 10_000

/** How the account calls those of these routes that are known by an id. */
export async function routeNames(turn: Turn, routes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (routes.length === 0) return new Map()
  const { rows } = await sql<{ route: string; name: string }>`
    select route_id as route, name from text_route
    where account_id = ${turn.account} and route_id = any(${[...routes]}::text[])`.execute(turn.db)
  return new Map(rows.map(it => [it.route, it.name]))
}
