/** The SQL of routes for texts. */

import { sql } from 'kysely'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Language } from '#wire/sms/alphabet.ts'
import type { CountryTerms, TextRouteId, TextRouteKind, TextRouteTest } from './types.ts'

export type TextRouteRow = {
  readonly route_id: TextRouteId
  readonly name: string
  readonly kind: TextRouteKind
  readonly settings: Record<string, unknown>
  readonly secret: Buffer | null
  readonly reach: 'any' | 'public'
  readonly hook_sha256: Buffer | null
  readonly senders: string[] | null
  readonly countries: string[] | null
  readonly languages: Language[]
  readonly per_second: number | null
  readonly currency: string | null
  readonly terms: readonly CountryTerms[]
  readonly place: number | null
  readonly version: number
  readonly failures: number
  readonly rests_until: Date | null
  readonly rests_why: string | null
  readonly rests_detail: string | null
  readonly test_asked_at: Date | null
  readonly tested_at: Date | null
  readonly test_result: TextRouteTest | null
}

export type Settled = Pick<
  TextRouteRow,
  'name' | 'settings' | 'secret' | 'reach' | 'senders' | 'countries' | 'languages' | 'per_second' | 'currency' | 'terms'
>

const COLUMNS =
  sql.raw(`route_id, name, kind, settings, secret, reach, hook_sha256, senders, countries, languages, per_second,
  currency, terms, place, version, failures, rests_until, rests_why, rests_detail, test_asked_at, tested_at, test_result`)

export async function routes(turn: Turn): Promise<TextRouteRow[]> {
  const { rows } = await sql<TextRouteRow>`
    select ${COLUMNS} from text_route where account_id = ${turn.account}
    order by kind <> 'sandbox', created_at, route_id`.execute(turn.db)
  return rows
}

export async function findRoute(turn: Turn, id: string): Promise<TextRouteRow | undefined> {
  const { rows } = await sql<TextRouteRow>`
    select ${COLUMNS} from text_route where account_id = ${turn.account} and route_id = ${id}`.execute(turn.db)
  return rows[0]
}

/** Those by which texts leave, in their order. */
export async function activeRoutes(turn: Turn): Promise<TextRouteRow[]> {
  const { rows } = await sql<TextRouteRow>`
    select ${COLUMNS} from text_route where account_id = ${turn.account} and place is not null order by place`.execute(
    turn.db,
  )
  return rows
}

const columnsOf = (it: Settled) => sql`
  ${it.name}, ${JSON.stringify(it.settings)}, ${it.secret}, ${it.reach}, ${it.senders}, ${it.countries}, ${it.languages},
  ${it.per_second}, ${it.currency}, ${JSON.stringify(it.terms)}`

/** An account has one sandbox, and one route in each place: what is there already stays. */
export async function addRoute(
  turn: Turn,
  it: Settled & Pick<TextRouteRow, 'route_id' | 'kind' | 'place' | 'hook_sha256'>,
): Promise<void> {
  await sql`
    insert into text_route (
      account_id, route_id, kind, place, hook_sha256,
      name, settings, secret, reach, senders, countries, languages, per_second, currency, terms, created_at, updated_at)
    values (${turn.account}, ${it.route_id}, ${it.kind}, ${it.place}, ${it.hook_sha256}, ${columnsOf(it)}, ${turn.now}, ${turn.now})
    on conflict do nothing`.execute(turn.db)
}

const RESTED = sql.raw('failures = 0, rests_until = null, rests_why = null, rests_detail = null')

/** What an earlier test found says nothing about new settings, and neither does an earlier trouble. */
export async function changeRoute(turn: Turn, id: string, it: Settled): Promise<void> {
  await sql`
    update text_route set
      (name, settings, secret, reach, senders, countries, languages, per_second, currency, terms) = (${columnsOf(it)}),
      test_asked_at = null, tested_at = null, test_result = null, ${RESTED}, version = version + 1, updated_at = ${turn.now}
    where account_id = ${turn.account} and route_id = ${id}`.execute(turn.db)
}

/** These from now on, in this order, and no other. */
export async function arrange(turn: Turn, ids: readonly string[]): Promise<void> {
  await sql`update text_route set place = null where account_id = ${turn.account} and place is not null`.execute(
    turn.db,
  )
  for (const [i, id] of ids.entries())
    await sql`
      update text_route set place = ${i + 1}, ${RESTED}, updated_at = ${turn.now}
      where account_id = ${turn.account} and route_id = ${id}`.execute(turn.db)
}

export async function removeRoute(turn: Turn, id: string): Promise<void> {
  await sql`delete from text_route where account_id = ${turn.account} and route_id = ${id}`.execute(turn.db)
}

// Resting -------------------------------------------------------------------------------------------------------------

export type Rest = { readonly until: Date; readonly why: string; readonly detail: string }

/** A route that takes no texts. Of several who find out at once, one says so. Returns how often it has failed in a row. */
export async function restRoute(turn: Turn, id: string, { until, why, detail }: Rest): Promise<void> {
  await sql`
    update text_route set rests_until = ${until}, rests_why = ${why}, rests_detail = ${detail}, failures = failures + 1
    where account_id = ${turn.account} and route_id = ${id} and (rests_until is null or rests_until <= ${turn.now})`.execute(
    turn.db,
  )
}

export async function failuresOf(turn: Turn, id: string): Promise<number> {
  const { rows } = await sql<{ failures: number }>`
    select failures from text_route where account_id = ${turn.account} and route_id = ${id} for update`.execute(turn.db)
  return rows[0]?.failures ?? 0
}

/** It took a message: it is as good as new. */
export async function routeWorks(turn: Turn, id: string): Promise<void> {
  await sql`
    update text_route set ${RESTED} where account_id = ${turn.account} and route_id = ${id} and failures > 0`.execute(
    turn.db,
  )
}

// Tests ---------------------------------------------------------------------------------------------------------------

export async function setTestAsked(turn: Turn, id: string): Promise<void> {
  await sql`update text_route set test_asked_at = ${turn.now} where account_id = ${turn.account} and route_id = ${id}`.execute(
    turn.db,
  )
}

export async function setTested(turn: Turn, id: string, result: TextRouteTest): Promise<void> {
  await sql`
    update text_route set test_asked_at = null, tested_at = ${turn.now}, test_result = ${JSON.stringify(result)}
    where account_id = ${turn.account} and route_id = ${id}`.execute(turn.db)
}

// Of all accounts -----------------------------------------------------------------------------------------------------

export type Kept = { readonly account: AccountId; readonly route: TextRouteId; readonly version: number }

/** Those for which a line is kept, though nothing is to be sent: what comes in comes over it. */
export async function routesWithLines(house: House): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select account_id as account, route_id as route, version from text_route
    where place is not null and kind <> 'sandbox'`.execute(house.platform)
  return rows
}

/** Whose address was called: before any account is known. */
export async function routeCalled(
  house: House,
  sha256: Buffer,
): Promise<{ readonly account: AccountId; readonly route: TextRouteId } | undefined> {
  const { rows } = await sql<{ account: AccountId; route: TextRouteId }>`
    select account_id as account, route_id as route from text_route where hook_sha256 = ${sha256}`.execute(
    house.platform,
  )
  return rows[0]
}
