/** The SQL of shaping: what workers on any machine share of a site, and the rights to send that they take in slices. */

import { sql } from 'kysely'
import { PACE_FASTER_MS, PACE_LEAST, PACE_SLOWER_MS, PACE_STEP } from '#base/limits.ts'
import type { Db } from '#store/db.ts'

export type SiteKey = { readonly egress: string; readonly site: string }

/** How a site stands, as all know it. */
export type SiteStanding = {
  /** Share of its limits. */
  readonly pace: number
  readonly failures: number
  readonly notBefore: Date | null
  readonly why: string | null
}

/** What a worker has heard of it since it last said so. */
export type SiteNews = {
  readonly accepted: number
  readonly slowed: number
  readonly failures: number
  readonly rest?: { readonly until: Date; readonly why: string; readonly detail: string } | undefined
}

/**
 * Additive increase, multiplicative decrease: whatever many workers say at once halves the pace once. A rest is never
 * made shorter; what was accepted ends the failures.
 */
export async function syncSite(db: Db, { egress, site }: SiteKey, now: Date, news: SiteNews): Promise<SiteStanding> {
  const slowerSince = new Date(now.getTime() - PACE_SLOWER_MS)
  const fasterSince = new Date(now.getTime() - PACE_FASTER_MS)
  const { until = null, why = null, detail = null } = news.rest ?? {}
  const { rows } = await sql<SiteStanding>`
    insert into site_state as known (egress, site, pace, paced_at, failures, not_before, why, detail, seen_at)
    values (${egress}, ${site}, ${news.slowed > 0 ? 0.5 : 1}, ${now}, ${news.failures}, ${until}, ${why}, ${detail}, ${now})
    on conflict (egress, site) do update set
      pace = case
        when ${news.slowed}::int > 0 and known.paced_at <= ${slowerSince} then greatest(${PACE_LEAST}::real, known.pace / 2)
        when ${news.slowed}::int > 0 then known.pace
        when ${news.accepted}::int > 0 and known.paced_at <= ${fasterSince} then least(1, known.pace + ${PACE_STEP}::real)
        else known.pace end,
      paced_at = case
        when ${news.slowed}::int > 0 and known.paced_at <= ${slowerSince} then ${now}
        when ${news.slowed}::int = 0 and ${news.accepted}::int > 0 and known.paced_at <= ${fasterSince} then ${now}
        else known.paced_at end,
      failures = case when ${news.accepted}::int > 0 then 0 else known.failures + excluded.failures end,
      not_before = greatest(known.not_before, excluded.not_before),
      why = case when excluded.not_before > coalesce(known.not_before, '-infinity') then excluded.why else known.why end,
      detail = case when excluded.not_before > coalesce(known.not_before, '-infinity') then excluded.detail else known.detail end,
      seen_at = ${now}
    returning pace, failures, not_before as "notBefore", why`.execute(db)
  return rows[0] ?? { pace: 1, failures: 0, notBefore: null, why: null }
}

export type Seats = {
  readonly worker: string
  readonly wanted: number
  /** Of all workers together. */
  readonly most: number
  readonly until: Date
}

/**
 * Connections for a worker, within what all may have. Whoever asks anew gets a fair share as soon as the others ask
 * again; with fewer connections than workers, some have none. `wanted` 0 gives them back. The site is known already.
 */
export async function takeSeats(db: Db, key: SiteKey, now: Date, it: Seats): Promise<number> {
  const ofSite = sql`egress = ${key.egress} and site = ${key.site}`
  if (it.wanted === 0) {
    await sql`delete from site_seat where ${ofSite} and worker = ${it.worker}`.execute(db)
    return 0
  }
  return db.transaction().execute(async trx => {
    await sql`select from site_state where ${ofSite} for update`.execute(trx) // One after another: each sees what the other took.
    const { rows } = await sql<{ seats: number }>`
      with others as (
        select coalesce(sum(seats), 0)::int as taken, count(*)::int as n from site_seat
        where ${ofSite} and worker <> ${it.worker} and until > ${now}
      )
      insert into site_seat (egress, site, worker, seats, until)
      select ${key.egress}, ${key.site}, ${it.worker},
        greatest(0, least(${it.wanted}::int, ${it.most}::int - taken, greatest(1, ${it.most}::int / (n + 1)))), ${it.until}
      from others
      on conflict (egress, site, worker) do update set seats = excluded.seats, until = excluded.until
      returning seats`.execute(trx)
    return rows[0]?.seats ?? 0
  })
}

export async function giveSeatsBack(db: Db, worker: string): Promise<void> {
  await sql`delete from site_seat where worker = ${worker}`.execute(db)
}

// Rations -----------------------------------------------------------------------------------------------------------

export type RationAsk = {
  readonly bucket: string
  readonly want: number
  /** What it holds at most; it is full when nobody has taken from it for long. */
  readonly capacity: number
  /** How fast it fills again; 0 of one that is for a day. */
  readonly perSecond: number
  /** Takes what it wants in any case: others wait for it. */
  readonly first?: boolean
}
export type RationGiven = { readonly bucket: string; readonly granted: number; readonly left: number }

/** Takes slices of many buckets at once; whoever asks at the same time waits for it, so that no right is given twice. */
export async function takeRations(db: Db, now: Date, asks: readonly RationAsk[]): Promise<readonly RationGiven[]> {
  if (asks.length === 0) return []
  const asked = sql`unnest(
    ${asks.map(it => it.bucket)}::text[], ${asks.map(it => it.want)}::float8[], ${asks.map(it => it.capacity)}::float8[],
    ${asks.map(it => it.perSecond)}::float8[], ${asks.map(it => it.first === true)}::boolean[]
  ) as asked(bucket, want, capacity, per_second, first)`
  await sql`
    insert into bucket (bucket, level, at) select bucket, capacity, ${now}::timestamptz from ${asked} order by bucket
    on conflict do nothing`.execute(db)
  const { rows } = await sql<RationGiven>`
    with locked as materialized (
      select bucket, level, at from bucket where bucket = any(${asks.map(it => it.bucket)}::text[]) order by bucket for update
    ), filled as (
      select locked.bucket, want, first,
        least(capacity, level + per_second * greatest(0, extract(epoch from ${now}::timestamptz - at))) as level
      from locked join ${asked} on asked.bucket = locked.bucket
    ), granted as (
      select bucket, level, case when first then want else greatest(0, least(want, floor(level))) end as granted from filled
    )
    update bucket set level = granted.level - granted.granted, at = greatest(bucket.at, ${now}::timestamptz)
    from granted where bucket.bucket = granted.bucket
    returning bucket.bucket, granted.granted, bucket.level as left`.execute(db)
  return rows
}

/** What was taken and not used. */
export async function giveRationsBack(db: Db, unused: readonly { bucket: string; n: number }[]): Promise<void> {
  if (unused.length === 0) return
  await sql`
    update bucket set level = level + n
    from unnest(${unused.map(it => it.bucket)}::text[], ${unused.map(it => it.n)}::float8[]) as back(name, n)
    where bucket = name`.execute(db)
}

/** What has not been touched for days is full again, or of a day that is over. */
export async function forgetShaping(db: Db, before: Date): Promise<void> {
  await sql`delete from bucket where at < ${before}`.execute(db)
  await sql`delete from site_seat where until < ${before}`.execute(db)
  await sql`delete from site_state where seen_at < ${before} and (not_before is null or not_before < ${before})`.execute(
    db,
  )
}
