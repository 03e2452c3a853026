/**
 * Routes, opened: by which server a message leaves now, or that it goes straight to its recipient's own. While a route
 * rests, the next one in order takes what surely was not handed over; after its rest, one worker tries it first.
 */

import { isIP } from 'node:net'
import { EXIT_PROBE_MS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { sandboxPassword } from '#sandbox/rules.ts'
import type { House } from '#store/house.ts'
import { unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import type { Api, ProviderKind } from '#wire/provider/api.ts'
import { hostOf } from '#wire/provider/speak.ts'
import type { Relay } from '#wire/smtp/types.ts'
import { isProvider } from './route-rules.ts'
import * as store from './route-store.ts'
import type { RouteId, RouteKind, RouteTls } from './types.ts'

export type Exit = {
  /** Undefined where nobody has chosen a route: then it is the sandbox. */
  readonly route: RouteId | undefined
  readonly kind: RouteKind
  /** By which accounts that share a server are compared; null of the sandbox, where nothing leaves the house. */
  readonly name: string | null
  /** What receivers see of it: limits are counted by it, whoever sends. */
  readonly egress: string
  /** How a server is spoken to. Of a direct one the host is each recipient's own. */
  readonly relay: Relay
  /** How mail is encrypted to servers that the DNS names. */
  readonly tls: RouteTls
  /** It has been resting, and has not taken a message since. */
  readonly isProbe: boolean
  readonly bounds: { readonly perMinute: number | null; readonly connections: number | null }
}

export type NoExit = { readonly is: 'none' } | { readonly is: 'resting'; readonly until: Date }

/** The first that does not rest. With a test key that is the sandbox mailbox, whatever is active. */
export async function exitFor(turn: Turn, { test }: { readonly test: boolean }): Promise<Result<Exit, NoExit>> {
  const rows = test ? [] : await store.activeRoutes(turn)
  if (rows.length === 0) return yes(sandboxExit(turn))
  let until: Date | undefined
  for (const row of rows) {
    const exit = exitOf(turn, row)
    if (!exit) continue
    const wakes = await wakesAt(turn, row)
    if (!wakes) return yes(exit)
    if (!until || wakes < until) until = wakes
  }
  return no(until ? { is: 'resting', until } : { is: 'none' })
}

/** Until when it is not for us; undefined when it is. */
async function wakesAt(turn: Turn, { route_id, failures, rests_until }: store.RouteRow): Promise<Date | undefined> {
  if (rests_until && rests_until > turn.now) return rests_until
  if (failures === 0) return undefined
  const probe = new Date(turn.nowMs + EXIT_PROBE_MS)
  return (await store.takeProbe(turn, route_id, probe)) ? undefined : probe
}

/** When the first of them may be tried again; undefined when one does not rest now. */
export async function allRestUntil(turn: Turn): Promise<Date | undefined> {
  const rests = (await store.activeRoutes(turn)).map(({ rests_until }) => rests_until)
  const times = rests.flatMap(until => (until && until > turn.now ? [until.getTime()] : []))
  return rests.length > 0 && times.length === rests.length ? new Date(Math.min(...times)) : undefined
}

/** All of them in their order, whether they rest or not: for one message that may try each. */
export async function exitsFor(turn: Turn, { test }: { readonly test: boolean }): Promise<readonly Exit[]> {
  const rows = test ? [] : await store.activeRoutes(turn)
  if (rows.length === 0) return [sandboxExit(turn)]
  const isUp = (row: store.RouteRow) => row.rests_until === null || row.rests_until <= turn.now
  const inOrder = [...rows.filter(isUp), ...rows.filter(row => !isUp(row))]
  return inOrder.flatMap(row => exitOf(turn, row) ?? [])
}

export async function exitOfRoute(turn: Turn, id: string): Promise<Exit | undefined> {
  const row = await store.findRoute(turn, id)
  return row && exitOf(turn, row)
}

function exitOf(turn: Turn, row: store.RouteRow): Exit | undefined {
  const { kind, host, port, tls, reach, source_address: source } = row
  if (kind === 'sandbox') return { ...sandboxExit(turn), route: row.route_id }
  if (isProvider(kind)) return providerExit(turn, row, kind)
  if (port === null || tls === null || (kind === 'smtp' && host === null)) return undefined
  const helo = row.helo ?? heloOf(turn.house)
  const relay: Relay = {
    host: host ?? '',
    port,
    tls: tls === 'mta-sts' ? 'opportunistic' : tls, // Of a direct route, what its hosts demand is said with them.
    reach,
    helo,
    ...(source !== null && { sourceAddress: source }),
    ...(kind === 'smtp' && row.several_at_once > 1 && { atOnce: row.several_at_once }),
    ...loginOf(turn, row),
  }
  const server =
    kind === 'direct' ? `direct${source === null ? '' : `:${source}`}` : `${relay.host.toLowerCase()}:${port}`
  const egress = kind === 'direct' ? server : row.route_id
  const bounds = { perMinute: row.per_minute, connections: row.connections }
  return { route: row.route_id, kind, name: server, egress, relay, tls, isProbe: row.failures > 0, bounds }
}

/** By a provider's interface: at the provider's own address, unless the operator named another. */
function providerExit(turn: Turn, row: store.RouteRow, kind: ProviderKind): Exit | undefined {
  const api = apiOf(turn, row, kind)
  const given = turn.house.providerUrls[kind]
  const url = new URL(given ?? `https://${hostOf(kind, row.region ?? '')}`)
  const isClear = url.protocol === 'http:'
  const relay: Relay = {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (isClear ? 80 : 443)),
    tls: isClear ? 'none' : 'implicit',
    reach: given === undefined ? 'public' : 'any',
    helo: heloOf(turn.house),
    ...(api && { api }),
  }
  const bounds = { perMinute: row.per_minute, connections: row.connections }
  const shared = { tls: relay.tls, isProbe: row.failures > 0, bounds }
  return (
    api && { route: row.route_id, kind, name: `${relay.host}:${relay.port}`, egress: row.route_id, relay, ...shared }
  )
}

function apiOf(turn: Turn, row: store.RouteRow, kind: ProviderKind): Api | undefined {
  if (row.secret === null) return undefined
  const key = unseal(turn.house.keys.key('account', turn.account), row.secret).toString()
  if (kind === 'sendgrid') return { is: kind, key }
  if (kind === 'postmark')
    return { is: kind, token: key, stream: row.stream ?? 'broadcast', actStream: row.act_stream ?? 'outbound' }
  const configurationSet = row.configuration_set ?? undefined
  return { is: kind, region: row.region ?? '', keyId: row.username ?? '', secret: key, configurationSet }
}

function loginOf(turn: Turn, { username, secret, login_kind: kind }: store.RouteRow): Pick<Relay, 'login'> {
  if (username === null || secret === null) return {}
  const word = unseal(turn.house.keys.key('account', turn.account), secret).toString()
  return { login: { username, ...(kind === 'oauth' ? { token: word } : { password: word }) } }
}

function sandboxExit(turn: Turn): Exit {
  const relay = sandboxRelay(turn)
  const bounds = { perMinute: null, connections: null }
  return {
    route: undefined,
    kind: 'sandbox',
    name: null,
    egress: `sandbox ${turn.account}`,
    relay,
    tls: 'none',
    isProbe: false,
    bounds,
  }
}

/** Whether what is sent now would leave the house. */
export async function isLive(turn: Turn, test: boolean): Promise<boolean> {
  const rows = test ? [] : await store.activeRoutes(turn)
  return rows.some(({ kind }) => kind !== 'sandbox')
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
