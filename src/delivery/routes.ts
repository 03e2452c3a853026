/** Routes: the servers that take an account's mail. One is active; from the start that is the sandbox mailbox. */

import { isIP } from 'node:net'
import { acceptedPolicies, membersOf } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import { HOUR_MS, ROUTE_TESTS_MAX, ROUTES_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { sandboxPassword } from '#sandbox/sandbox.ts'
import type { House } from '#store/house.ts'
import { countTry } from '#store/rate.ts'
import { seal, unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import type { Relay } from '#wire/smtp/types.ts'
import { ownSender } from './domains.ts'
import { flawOfSettings, type SettingsRefusal } from './route-rules.ts'
import * as store from './route-store.ts'
import type { Route, RouteId, RouteSettings } from './types.ts'

type Done = Record<never, never>

const SANDBOX: store.Settled = {
  name: 'Sandbox mailbox',
  host: null,
  port: null,
  tls: null,
  username: null,
  secret: null,
  reach: 'any',
}

/** All of them, the sandbox first; it is made when somebody first looks. */
export async function listRoutes(turn: Turn): Promise<readonly Route[]> {
  const rows = await store.routes(turn)
  if (rows.some(({ kind }) => kind === 'sandbox')) return rows.map(shown)
  await store.addRoute(turn, newId('rte', turn.nowMs), 'sandbox', !rows.some(({ active }) => active), SANDBOX)
  return (await store.routes(turn)).map(shown)
}

const shown = (row: store.RouteRow): Route => ({
  id: row.route_id,
  name: row.name,
  kind: row.kind,
  host: row.host,
  port: row.port,
  tls: row.tls,
  username: row.username,
  hasPassword: row.secret !== null,
  active: row.active,
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
  const settled = await settle(turn, it, null)
  if (!settled.ok) return settled
  const id = newId('rte', turn.nowMs)
  await store.addRoute(turn, id, 'smtp', false, settled.value)
  return yes(id)
}

export async function saveRoute(
  turn: Turn,
  id: string,
  it: RouteSettings,
): Promise<Result<Done, SettingsRefusal | 'absent' | 'sandbox-stays'>> {
  const row = await store.findRoute(turn, id)
  if (!row) return no('absent')
  if (row.kind === 'sandbox') return no('sandbox-stays')
  const settled = await settle(turn, it, row.secret)
  if (!settled.ok) return settled
  await store.changeRoute(turn, id, settled.value)
  if (row.active) turn.notify('lane')
  return yes({})
}

async function settle(
  turn: Turn,
  { password, ...it }: RouteSettings,
  kept: Buffer | null,
): Promise<Result<store.Settled, SettingsRefusal>> {
  const secret = password === undefined ? kept : password === null ? null : seal(keyOf(turn), Buffer.from(password))
  const isTrusted = await isOperators(turn)
  const flaw = flawOfSettings(it, secret !== null, isTrusted)
  return flaw ? no(flaw) : yes({ ...it, secret, reach: isTrusted ? 'any' : 'public' })
}

const keyOf = (turn: Turn) => turn.house.keys.key('account', turn.account)

/** Whoever runs the installation reaches its network anyhow; other accounts' mail does not lead there (docs/decisions/0005). */
const isOperators = async (turn: Turn) => (await membersOf(turn)).some(({ operator }) => operator)

export async function activateRoute(turn: Turn, id: string): Promise<Result<Done, 'absent'>> {
  const row = await store.findRoute(turn, id)
  if (!row) return no('absent')
  await store.activate(turn, id)
  turn.notify('lane')
  return yes({})
}

export async function removeRoute(
  turn: Turn,
  id: string,
): Promise<Result<Done, 'absent' | 'active' | 'sandbox-stays'>> {
  const row = await store.findRoute(turn, id)
  if (!row) return no('absent')
  if (row.kind === 'sandbox') return no('sandbox-stays')
  if (row.active) return no('active')
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

/** The server that takes the mail of this turn's account. With a test key that is the sandbox mailbox, whatever is active. */
export async function relayFor(turn: Turn, { test }: { readonly test: boolean }): Promise<Relay | undefined> {
  const row = test ? undefined : await store.activeRoute(turn)
  return row ? relayOf(turn, row) : sandboxRelay(turn)
}

export async function relayOfRoute(turn: Turn, id: string): Promise<Relay | undefined> {
  const row = await store.findRoute(turn, id)
  return row && relayOf(turn, row)
}

function relayOf(turn: Turn, row: store.RouteRow): Relay | undefined {
  const { host, port, tls, username, secret, reach } = row
  if (row.kind === 'sandbox') return sandboxRelay(turn)
  if (host === null || port === null || tls === null) return undefined
  const password = secret && unseal(keyOf(turn), secret).toString()
  const login = username !== null && password !== null ? { login: { username, password } } : {}
  return { host, port, tls, reach, helo: heloOf(turn.house), ...login }
}

/** The name by which accounts share a server; null of the sandbox, where nothing leaves the house. */
export const routeOf = (house: House, { host, port }: Relay): string | null =>
  isSandbox(house, { host, port }) ? null : `${host.toLowerCase()}:${port}`

export const isSandbox = (house: House, { host, port }: Pick<Relay, 'host' | 'port'>): boolean =>
  host === SANDBOX_HOST && port === house.sandboxPort

/** Whether what is sent now would leave the house. */
export async function isLive(turn: Turn, test: boolean): Promise<boolean> {
  const relay = await relayFor(turn, { test })
  return relay !== undefined && !isSandbox(turn.house, relay)
}

const SANDBOX_HOST = '127.0.0.1'

function sandboxRelay({ house, account }: Turn): Relay {
  const login = { username: account, password: sandboxPassword(house, account) }
  return { host: SANDBOX_HOST, port: house.sandboxPort, tls: 'none', reach: 'any', helo: heloOf(house), login }
}

/** Our name as recipients know it, or an address literal where it is only an address (RFC 5321 §4.1.3). */
export function heloOf({ publicUrl }: House): string {
  const host = new URL(publicUrl).hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  return family === 0 ? host : family === 4 ? `[${host}]` : `[IPv6:${host}]`
}
