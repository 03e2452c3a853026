/** The SQL of routes. */

import type { Turn } from '#store/turn.ts'
import type { LoginKind, RouteId, RouteKind, RouteTest, RouteTls } from './types.ts'

export type RouteRow = {
  readonly route_id: RouteId
  readonly name: string
  readonly kind: RouteKind
  readonly host: string | null
  readonly port: number | null
  readonly tls: RouteTls | null
  readonly username: string | null
  readonly login_kind: LoginKind
  readonly secret: Buffer | null
  readonly reach: 'any' | 'public'
  readonly source_address: string | null
  readonly helo: string | null
  readonly per_minute: number | null
  readonly connections: number | null
  readonly several_at_once: number
  readonly region: string | null
  readonly stream: string | null
  readonly act_stream: string | null
  readonly configuration_set: string | null
  readonly place: number | null
  readonly failures: number
  readonly rests_until: Date | null
  readonly rests_why: string | null
  readonly rests_detail: string | null
  readonly test_asked_at: Date | null
  readonly tested_at: Date | null
  readonly test_result: RouteTest | null
}
const COLUMNS = [
  'route_id',
  'name',
  'kind',
  'host',
  'port',
  'tls',
  'username',
  'login_kind',
  'secret',
  'reach',
  'source_address',
  'helo',
  'per_minute',
  'connections',
  'several_at_once',
  'region',
  'stream',
  'act_stream',
  'configuration_set',
  'place',
  'failures',
  'rests_until',
  'rests_why',
  'rests_detail',
  'test_asked_at',
  'tested_at',
  'test_result',
] as const

export type Settled = Pick<
  RouteRow,
  | 'name'
  | 'host'
  | 'port'
  | 'tls'
  | 'username'
  | 'login_kind'
  | 'secret'
  | 'reach'
  | 'source_address'
  | 'helo'
  | 'per_minute'
  | 'connections'
  | 'several_at_once'
  | 'region'
  | 'stream'
  | 'act_stream'
  | 'configuration_set'
>

const ofAccount = (turn: Turn) => turn.db.selectFrom('route').select(COLUMNS).where('account_id', '=', turn.account)

export async function routes(turn: Turn): Promise<RouteRow[]> {
  const rows = await ofAccount(turn).orderBy('kind').orderBy('created_at').orderBy('route_id').execute()
  return rows as RouteRow[] // Written here only, within the table's own checks.
}

export async function findRoute(turn: Turn, id: string): Promise<RouteRow | undefined> {
  const row = await ofAccount(turn).where('route_id', '=', id).executeTakeFirst()
  return row as RouteRow | undefined // As above.
}

/** Those by which mail leaves, in their order. */
export async function activeRoutes(turn: Turn): Promise<RouteRow[]> {
  const rows = await ofAccount(turn).where('place', 'is not', null).orderBy('place').execute()
  return rows as RouteRow[] // As above.
}

/** True unless it was there already: an account has one sandbox, and one route in each place. */
export async function addRoute(
  turn: Turn,
  id: RouteId,
  kind: RouteKind,
  place: number | null,
  settled: Settled,
): Promise<boolean> {
  const times = { created_at: turn.now, updated_at: turn.now }
  const added = await turn.db
    .insertInto('route')
    .values({ account_id: turn.account, route_id: id, kind, place, ...settled, ...times })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

const one = (turn: Turn, id: string) =>
  turn.db.updateTable('route').where('account_id', '=', turn.account).where('route_id', '=', id)

const RESTED = { failures: 0, rests_until: null, rests_why: null, rests_detail: null, probe_until: null } as const

/** What an earlier test found says nothing about new settings, and neither does an earlier trouble. */
export async function changeRoute(turn: Turn, id: string, settled: Settled): Promise<void> {
  const untested = { test_asked_at: null, tested_at: null, test_result: null, ...RESTED }
  await one(turn, id)
    .set({ ...settled, ...untested, updated_at: turn.now })
    .execute()
}

/** These from now on, in this order, and no other. */
export async function arrange(turn: Turn, ids: readonly string[]): Promise<void> {
  const all = turn.db.updateTable('route').where('account_id', '=', turn.account)
  await all.set({ place: null }).where('place', 'is not', null).execute()
  for (const [i, id] of ids.entries())
    await one(turn, id)
      .set({ place: i + 1, updated_at: turn.now, ...RESTED })
      .execute()
}

// Resting -------------------------------------------------------------------------------------------------------------

export type Rest = { readonly until: Date; readonly why: string; readonly detail: string }

/** A route that takes no mail. Of several who find out at once, one says so. */
export async function restRoute(turn: Turn, id: string, { until, why, detail }: Rest): Promise<void> {
  await one(turn, id)
    .set(it => ({
      rests_until: until,
      rests_why: why,
      rests_detail: detail,
      probe_until: null,
      failures: it('failures', '+', 1),
    }))
    .where(it => it.or([it('rests_until', 'is', null), it('rests_until', '<=', turn.now)]))
    .execute()
}

/** Of many who would try a route after its rest, one may. */
export async function takeProbe(turn: Turn, id: string, until: Date): Promise<boolean> {
  const taken = await one(turn, id)
    .set({ probe_until: until })
    .where(it => it.or([it('probe_until', 'is', null), it('probe_until', '<=', turn.now)]))
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n
}

/** It took a message: it is as good as new. */
export async function routeWorks(turn: Turn, id: string): Promise<void> {
  await one(turn, id)
    .set({ ...RESTED })
    .where('failures', '>', 0)
    .execute()
}

export async function removeRoute(turn: Turn, id: string): Promise<void> {
  await turn.db.deleteFrom('route').where('account_id', '=', turn.account).where('route_id', '=', id).execute()
}

export async function setTestAsked(turn: Turn, id: string): Promise<void> {
  await one(turn, id).set({ test_asked_at: turn.now }).execute()
}

export async function setTested(turn: Turn, id: string, result: RouteTest): Promise<void> {
  await one(turn, id)
    .set({ test_asked_at: null, tested_at: turn.now, test_result: JSON.stringify(result) })
    .execute()
}
