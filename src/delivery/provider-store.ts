/** The SQL of how mail fares with each provider: sums by day, kept with the outcomes. */

import { sql } from 'kysely'
import type { Turn } from '#store/turn.ts'
import { BY_DOMAIN, providerOf } from './provider-domains.ts'

export { OTHER_PROVIDER } from './provider-domains.ts'

const domains = [...BY_DOMAIN.keys()]
const providers = [...BY_DOMAIN.values()]

/** `known(domain, provider)`, to join an address with. */
export const providerDomains = sql`unnest(${domains}::text[], ${providers}::text[]) as known(domain, provider)`

/** Somebody with an address of this domain said that a message was spam. */
export async function countComplaint(turn: Turn, domain: string, reason: string): Promise<void> {
  await sql`
    insert into provider_day (account_id, day, provider, result, reason, count)
    values (${turn.account}, (${turn.now}::timestamptz at time zone 'UTC')::date, ${providerOf(domain)}, 'complaint', ${reason}, 1)
    on conflict (account_id, day, provider, result, reason) do update set count = provider_day.count + 1`.execute(
    turn.db,
  )
}

export type ProviderSum = {
  readonly day: string
  readonly provider: string
  readonly result: string
  readonly reason: string
  readonly count: number
}

/** From `since` to `until`, both included. */
export async function sumsByProvider(turn: Turn, since: string, until: string): Promise<ProviderSum[]> {
  const { rows } = await sql<ProviderSum>`
    select to_char(day, 'YYYY-MM-DD') as day, provider, result, reason, count from provider_day
    where account_id = ${turn.account} and day between ${since}::date and ${until}::date
    order by day, provider, result, reason`.execute(turn.db)
  return rows
}

export type AffectedAsked = {
  readonly provider: string
  readonly result: string
  readonly reason?: string | undefined
  readonly since: string
  readonly until: string
  /** Of the last one of the page before: its run's number and its place there. */
  readonly after?: { readonly run: number; readonly seq: number } | undefined
  readonly limit: number
}
export type Affected = {
  readonly number: number
  readonly seq: number
  readonly campaign: string
  readonly contact: string
  readonly email: string
  readonly result: string
  readonly reason: string
  readonly code: number | null
  readonly detail: string | null
  readonly at: Date
}

/** Those behind a sum, the latest run first: only runs that had such outcomes on these days are looked into. */
export async function affectedBy(turn: Turn, it: AffectedAsked): Promise<Affected[]> {
  const { run, seq } = it.after ?? { run: Number.MAX_SAFE_INTEGER, seq: 0 }
  const known = it.provider === 'other' ? sql`known.provider is null` : sql`known.provider = ${it.provider}`
  const ofReason = it.reason === undefined ? sql`true` : sql`reason = ${it.reason}`
  const from = sql`${it.since}::date::timestamp at time zone 'UTC'`
  const to = sql`(${it.until}::date + 1)::timestamp at time zone 'UTC'`
  const { rows } = await sql<Affected>`
    with active as (
      select distinct run_id from run_total where account_id = ${turn.account} and result = ${it.result} and ${ofReason}
        and minute >= ${from} and minute < ${to})
    select run.number, outcome.seq, run.campaign_id as campaign, contact.contact_id as contact, contact.email,
      outcome.result, outcome.reason, outcome.code, outcome.detail, outcome.at
    from active join run on run.account_id = ${turn.account} and run.run_id = active.run_id
    join chunk on chunk.account_id = run.account_id and chunk.run_id = run.run_id and chunk.route is not null
    join outcome on outcome.account_id = run.account_id and outcome.run_id = run.run_id and outcome.seq between chunk.lo and chunk.hi
      and outcome.result = ${it.result} and outcome.at >= ${from} and outcome.at < ${to}
    join recipient on recipient.account_id = outcome.account_id and recipient.run_id = outcome.run_id and recipient.seq = outcome.seq
    join contact on contact.account_id = recipient.account_id and contact.contact_id = recipient.contact_id
    left join ${providerDomains} on known.domain = split_part(contact.email, '@', 2)
    where ${known} and ${it.reason === undefined ? sql`true` : sql`outcome.reason = ${it.reason}`}
      and (run.number < ${run} or run.number = ${run} and outcome.seq > ${seq})
    order by run.number desc, outcome.seq limit ${it.limit}`.execute(turn.db)
  return rows
}
