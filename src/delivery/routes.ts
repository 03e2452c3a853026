/**
 * Routes: the ways by which an account's mail can leave. Some are active, in order; from the start that is the sandbox
 * mailbox. How they are opened is in exits.ts.
 */

import { acceptedPolicies, membersOf, reachOf } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import { HOUR_MS, ROUTE_TESTS_MAX, ROUTES_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { countTry } from '#store/rate.ts'
import { seal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import { lookAtAll, ownSender } from './domains.ts'
import { flawOfSettings, isProvider, type SettingsRefusal } from './route-rules.ts'
import { inOrder, restOf, whyItStays } from './route-order.ts'
import * as store from './route-store.ts'
import type { Route, RouteId, RouteSettings } from './types.ts'

type Done = Record<never, never>

const SANDBOX: store.Settled = {
  name: 'Sandbox mailbox',
  host: null,
  port: null,
  tls: null,
  username: null,
  login_kind: 'password',
  secret: null,
  reach: 'any',
  source_address: null,
  helo: null,
  per_minute: null,
  connections: null,
  several_at_once: 1,
  region: null,
  stream: null,
  act_stream: null,
  configuration_set: null,
}

/** All of them, the sandbox first; it is made when somebody first looks. */
export async function listRoutes(turn: Turn): Promise<readonly Route[]> {
  const rows = await store.routes(turn)
  if (rows.some(({ kind }) => kind === 'sandbox')) return rows.map(row => shown(turn, row))
  const place = rows.some(row => row.place !== null) ? null : 1
  await store.addRoute(turn, newId('rte', turn.nowMs), 'sandbox', place, SANDBOX)
  return (await store.routes(turn)).map(row => shown(turn, row))
}

const shown = (turn: Turn, row: store.RouteRow): Route => ({
  id: row.route_id,
  name: row.name,
  kind: row.kind,
  host: row.host,
  port: row.port,
  tls: row.tls,
  username: row.username,
  loginKind: row.login_kind,
  hasPassword: row.secret !== null,
  sourceAddress: row.source_address,
  helo: row.helo,
  perMinute: row.per_minute,
  connections: row.connections,
  severalAtOnce: row.several_at_once,
  provider: {
    region: row.region,
    stream: row.stream,
    actStream: row.act_stream,
    configurationSet: row.configuration_set,
  },
  active: row.place !== null,
  place: row.place,
  rests: restOf(turn, row),
  testing: row.test_asked_at !== null,
  testedAt: row.tested_at,
  test: row.test_result,
})

export async function createRoute(
  turn: Turn,
  it: RouteSettings,
): Promise<Result<RouteId, SettingsRefusal | 'too-many'>> {
  const known = await listRoutes(turn)
  if (known.length >= ROUTES_MAX) return no('too-many')
  const settled = await settle(turn, it, { kind: it.kind ?? 'smtp', secret: null })
  if (!settled.ok) return settled
  const id = newId('rte', turn.nowMs)
  await store.addRoute(turn, id, it.kind ?? 'smtp', null, settled.value)
  return yes(id)
}

export async function saveRoute(
  turn: Turn,
  id: string,
  it: RouteSettings,
): Promise<Result<Done, SettingsRefusal | 'absent' | 'sandbox-stays'>> {
  const row = await store.findRoute(turn, id)
  if (!row) return no('absent')
  const { kind, secret } = row
  if (kind === 'sandbox') return no('sandbox-stays')
  const settled = await settle(turn, it, { kind, secret })
  if (!settled.ok) return settled
  await store.changeRoute(turn, id, settled.value)
  if (row.place !== null) turn.notify('lane')
  return yes({})
}

async function settle(
  turn: Turn,
  it: RouteSettings,
  { kind, secret: kept }: { readonly kind: NonNullable<RouteSettings['kind']>; readonly secret: Buffer | null },
): Promise<Result<store.Settled, SettingsRefusal>> {
  const { password } = it
  const secret = password === undefined ? kept : password === null ? null : seal(keyOf(turn), Buffer.from(password))
  const isTrusted = (await reachOf(turn)) === 'own'
  const flaw = flawOfSettings({ ...it, kind }, secret !== null, isTrusted)
  if (flaw) return no(flaw)
  return yes({
    name: it.name,
    host: it.host,
    port: it.port,
    tls: it.tls,
    username: it.username,
    login_kind: it.loginKind ?? 'password',
    secret,
    reach: isTrusted && !isProvider(kind) ? 'any' : 'public',
    source_address: it.sourceAddress ?? null,
    helo: it.helo ?? null,
    per_minute: it.perMinute ?? null,
    connections: it.connections ?? null,
    several_at_once: it.severalAtOnce ?? 1,
    region: it.provider?.region ?? null,
    stream: it.provider?.stream ?? null,
    act_stream: it.provider?.actStream ?? null,
    configuration_set: it.provider?.configurationSet ?? null,
  })
}

const keyOf = (turn: Turn) => turn.house.keys.key('account', turn.account)

/** This one, and no other. */
export async function activateRoute(turn: Turn, id: string): Promise<Result<Done, 'absent'>> {
  const arranged = await arrangeRoutes(turn, [id])
  return arranged.ok ? arranged : no('absent')
}

/**
 * These, in this order: while one rests, the next one takes what surely has not been handed over yet. The sandbox stands
 * alone, for what goes there reaches nobody.
 */
export async function arrangeRoutes(
  turn: Turn,
  ids: readonly string[],
): Promise<Result<Done, 'absent' | 'sandbox-alone'>> {
  const chosen = inOrder(await listRoutes(turn), ids)
  if (!chosen.ok) return chosen
  await store.arrange(turn, chosen.value)
  await lookAtAll(turn)
  turn.notify('lane')
  return yes({})
}

export async function removeRoute(
  turn: Turn,
  id: string,
): Promise<Result<Done, 'absent' | 'active' | 'sandbox-stays'>> {
  const row = await store.findRoute(turn, id)
  const stays = whyItStays(row)
  if (stays) return no(stays)
  await store.removeRoute(turn, id)
  return yes({})
}

type TestRefusal = 'absent' | 'a-person-asks' | 'policies-first' | 'no-sender' | 'too-many-tests'

/** The test itself talks to the world and so happens after this turn. `send`: with a message to whoever asks. */
export async function askForTest(turn: Turn, id: string, send: boolean): Promise<Result<Done, TestRefusal>> {
  if (!(await store.findRoute(turn, id))) return no('absent')
  if ((await countTry(turn.house, `route test ${turn.account}`, HOUR_MS)) > ROUTE_TESTS_MAX) return no('too-many-tests')
  if (send && !(await acceptedPolicies(turn))) return no('policies-first')
  const asker = send ? (await membersOf(turn)).find(({ user_id }) => user_id === turn.actor.id) : undefined
  if (send && !asker) return no('a-person-asks')
  if (send && !(await ownSender(turn))) return no('no-sender')
  await store.setTestAsked(turn, id)
  turn.emit('route.test', { route: id, to: asker?.email ?? null })
  return yes({})
}
