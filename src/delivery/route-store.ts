/** The SQL of routes. */

import type { Turn } from '#store/turn.ts'
import type { TlsMode } from '#wire/smtp/types.ts'
import type { RouteId, RouteKind, RouteTest } from './types.ts'

export type RouteRow = {
  readonly route_id: RouteId
  readonly name: string
  readonly kind: RouteKind
  readonly host: string | null
  readonly port: number | null
  readonly tls: TlsMode | null
  readonly username: string | null
  readonly secret: Buffer | null
  readonly reach: 'any' | 'public'
  readonly active: boolean
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
  'secret',
  'reach',
  'active',
  'test_asked_at',
  'tested_at',
  'test_result',
] as const

export type Settled = Pick<RouteRow, 'name' | 'host' | 'port' | 'tls' | 'username' | 'secret' | 'reach'>

const ofAccount = (turn: Turn) => turn.db.selectFrom('route').select(COLUMNS).where('account_id', '=', turn.account)

export async function routes(turn: Turn): Promise<RouteRow[]> {
  const rows = await ofAccount(turn).orderBy('kind').orderBy('created_at').orderBy('route_id').execute()
  return rows as RouteRow[] // Written here only, within the table's own checks.
}

export async function findRoute(turn: Turn, id: string): Promise<RouteRow | undefined> {
  const row = await ofAccount(turn).where('route_id', '=', id).executeTakeFirst()
  return row as RouteRow | undefined // As above.
}

export async function activeRoute(turn: Turn): Promise<RouteRow | undefined> {
  const row = await ofAccount(turn).where('active', '=', true).executeTakeFirst()
  return row as RouteRow | undefined // As above.
}

/** True unless it was there already: an account has one sandbox and one active route. */
export async function addRoute(
  turn: Turn,
  id: RouteId,
  kind: RouteKind,
  active: boolean,
  settled: Settled,
): Promise<boolean> {
  const times = { created_at: turn.now, updated_at: turn.now }
  const added = await turn.db
    .insertInto('route')
    .values({ account_id: turn.account, route_id: id, kind, active, ...settled, ...times })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

const one = (turn: Turn, id: string) =>
  turn.db.updateTable('route').where('account_id', '=', turn.account).where('route_id', '=', id)

/** What an earlier test found says nothing about new settings. */
export async function changeRoute(turn: Turn, id: string, settled: Settled): Promise<void> {
  const untested = { test_asked_at: null, tested_at: null, test_result: null }
  await one(turn, id)
    .set({ ...settled, ...untested, updated_at: turn.now })
    .execute()
}

export async function activate(turn: Turn, id: string): Promise<void> {
  const all = turn.db.updateTable('route').where('account_id', '=', turn.account)
  await all.set({ active: false }).where('active', '=', true).execute()
  await one(turn, id).set({ active: true, updated_at: turn.now }).execute()
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
