/** What all accounts did, for whoever looks after the installation: read by the platform, and nowhere else. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { AccountId } from '#store/turn.ts'
import type { Sums } from './signal-types.ts'
import type { Step } from './measure-types.ts'

export type AccountSums = {
  readonly account: AccountId
  readonly name: string
  readonly sums: Sums
  readonly steps: readonly Step[]
}
type Row = {
  readonly account: AccountId
  readonly name: string
  readonly kinds: Sums | null
  readonly steps: readonly Step[] | null
}

/** Accounts of which anything was seen since then, or on which a measure holds; by a name or an id, also others. */
export async function accountSums(
  platform: Db,
  {
    since,
    now,
    limit,
    find,
  }: { readonly since: Date; readonly now: Date; readonly limit: number; readonly find?: string | undefined },
): Promise<readonly AccountSums[]> {
  const { rows } = await sql<Row>`
    select account.account_id as account, account.name, seen.kinds, held.steps from account
    left join (
      select account_id, jsonb_object_agg(kind, n) as kinds from (
        select account_id, kind, sum(n)::bigint as n from conduct_signal where hour >= ${since} group by account_id, kind) each
      group by account_id) seen using (account_id)
    left join (
      select account_id, array_agg(step) as steps from measure
      where lifted_at is null and (until is null or until > ${now}) group by account_id) held using (account_id)
    where case when ${find ?? null}::text is null then seen.kinds is not null or held.steps is not null
      else account.account_id = ${find ?? null} or position(lower(${find ?? null}::text) in lower(account.name)) > 0 end
    order by held.steps is null, account.account_id limit ${limit}`.execute(platform)
  return rows.map(({ account, name, kinds, steps }) => ({ account, name, sums: kinds ?? {}, steps: steps ?? [] }))
}

export type RouteSums = {
  readonly route: string
  readonly name: string | null
  readonly accounts: number
  readonly sums: Sums
}

/** Servers that took mail since then, and of how many accounts; by name, where an account gave it one. */
export async function routesSince(platform: Db, since: Date, limit: number): Promise<readonly RouteSums[]> {
  const { rows } = await sql<RouteSums>`
    select route, max(text_route.name) as name, max(accounts)::int as accounts, jsonb_object_agg(each.kind, n) as sums from (
      select route, kind, sum(n)::bigint as n, count(distinct account_id) as accounts from conduct_signal
      where route <> '' and hour >= ${since} group by route, kind) each
    left join text_route on text_route.route_id = each.route
    group by route order by max(n) desc limit ${limit}`.execute(platform)
  return rows
}
