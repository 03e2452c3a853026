/**
 * Routes for texts: the ways by which an account's texts can leave. Some are active, in order; from the start that is the
 * handset of the sandbox. How they are opened is in exits.ts.
 */

import { acceptedPolicies, reachOf } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import { HOUR_MS, TEXT_ROUTE_TESTS_MAX, TEXT_ROUTES_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { countTry } from '#store/rate.ts'
import { seal, unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import { newWebhookSecret } from '#wire/webhook.ts'
import { inOrder, restOf, whyItStays } from '../route-order.ts'
import { hookHashOf, hookUrlOf } from './exits.ts'
import { mayBeTested } from './own.ts'
import { queueText } from './queue.ts'
import { flawOfRoute, joined, parted, type TextRouteFlaw, warningsOf } from './route-rules.ts'
import * as store from './route-store.ts'
import type { ServiceTextRefusal, SpokenTo, TextRoute, TextRouteId, TextRouteSettings } from './types.ts'

type Done = Record<never, never>

const SANDBOX: store.Settled = {
  name: 'Sandbox handset',
  settings: {},
  secret: null,
  reach: 'any',
  senders: null,
  countries: null,
  languages: [],
  per_second: null,
  currency: null,
  terms: [],
}

/** All of them, the sandbox first; it is made when somebody first looks. */
export async function listTextRoutes(turn: Turn): Promise<readonly TextRoute[]> {
  const rows = await store.routes(turn)
  if (rows.some(({ kind }) => kind === 'sandbox')) return rows.map(row => shown(turn, row))
  const place = rows.some(row => row.place !== null) ? null : 1
  await store.addRoute(turn, {
    ...SANDBOX,
    route_id: newId('txr', turn.nowMs),
    kind: 'sandbox',
    place,
    hook_sha256: null,
  })
  return (await store.routes(turn)).map(row => shown(turn, row))
}

function shown(turn: Turn, row: store.TextRouteRow): TextRoute {
  const by = row.kind === 'sandbox' ? null : joined({ open: row.settings, secret: {} })
  return {
    id: row.route_id,
    name: row.name,
    kind: row.kind,
    by,
    senders: row.senders,
    countries: row.countries,
    languages: row.languages,
    perSecond: row.per_second,
    currency: row.currency,
    terms: row.terms,
    hookUrl: row.hook_sha256 ? hookUrlOf(turn.house, turn.account, row.route_id) : null,
    active: row.place !== null,
    place: row.place,
    rests: restOf(turn, row),
    warns: warningsOf(by),
    testing: row.test_asked_at !== null,
    testedAt: row.tested_at,
    test: row.test_result,
  }
}

export type Created = {
  readonly id: TextRouteId
  readonly hookUrl: string | null
  /** Of a provider that is none of those we know, made here: shown this once. */
  readonly hookSecret: string | null
}

export async function createTextRoute(
  turn: Turn,
  it: TextRouteSettings,
): Promise<Result<Created, TextRouteFlaw | 'too-many'>> {
  if ((await listTextRoutes(turn)).length >= TEXT_ROUTES_MAX) return no('too-many')
  const hookSecret = it.by.is === 'generic' && it.by.hookSecret === undefined ? newWebhookSecret() : null
  const by: SpokenTo = it.by.is === 'generic' ? { headers: {}, ...it.by, ...(hookSecret && { hookSecret }) } : it.by
  const settled = await settle(turn, { ...it, by }, {})
  if (!settled.ok) return settled
  const id = newId('txr', turn.nowMs)
  const isCalled = by.is !== 'smpp'
  const hook_sha256 = isCalled ? hookHashOf(turn.house, turn.account, id) : null
  await store.addRoute(turn, { ...settled.value, route_id: id, kind: by.is, place: null, hook_sha256 })
  return yes({ id, hookUrl: isCalled ? hookUrlOf(turn.house, turn.account, id) : null, hookSecret })
}

export async function saveTextRoute(
  turn: Turn,
  id: string,
  it: TextRouteSettings,
): Promise<Result<Done, TextRouteFlaw | 'absent' | 'sandbox-stays' | 'another-kind'>> {
  const row = await store.findRoute(turn, id)
  if (!row) return no('absent')
  if (row.kind === 'sandbox') return no('sandbox-stays')
  if (row.kind !== it.by.is) return no('another-kind')
  const settled = await settle(turn, it, isMoved(it.by, row.settings) ? {} : keptOf(turn, row))
  if (!settled.ok) return settled
  await store.changeRoute(turn, id, settled.value)
  if (row.place !== null) turn.notify('text')
  return yes({})
}

/** What is secret was given for one place, and is not handed to another: whoever changes the place gives it again. */
const isMoved = (by: SpokenTo, settings: Record<string, unknown>) =>
  ['host', 'port', 'url', 'tls', 'ca'].some(name => (by as Record<string, unknown>)[name] !== settings[name])

const keptOf = (turn: Turn, { secret }: store.TextRouteRow) =>
  secret === null ? {} : (JSON.parse(unseal(keyOf(turn), secret).toString()) as Record<string, unknown>) // Sealed below.

async function settle(
  turn: Turn,
  it: TextRouteSettings,
  kept: Record<string, unknown>,
): Promise<Result<store.Settled, TextRouteFlaw>> {
  const { open, secret } = parted(it.by, kept)
  const isTrusted = (await reachOf(turn)) === 'own'
  const flaw = flawOfRoute(it, joined({ open, secret }), isTrusted)
  if (flaw) return no(flaw)
  const isPlaced = it.by.is === 'smpp' || it.by.is === 'generic'
  return yes({
    name: it.name,
    settings: open,
    secret: seal(keyOf(turn), Buffer.from(JSON.stringify(secret))),
    reach: isTrusted && isPlaced ? 'any' : 'public',
    senders: it.senders && [...it.senders],
    countries: it.countries && [...it.countries],
    languages: [...it.languages],
    per_second: it.perSecond,
    currency: it.currency,
    terms: it.terms,
  })
}

const keyOf = (turn: Turn) => turn.house.keys.key('account', turn.account)

/** These, in this order. The sandbox stands alone, for what goes there reaches nobody. */
export async function arrangeTextRoutes(
  turn: Turn,
  ids: readonly string[],
): Promise<Result<Done, 'absent' | 'sandbox-alone'>> {
  const chosen = inOrder(await listTextRoutes(turn), ids)
  if (!chosen.ok) return chosen
  await store.arrange(turn, chosen.value)
  turn.notify('text')
  return yes({})
}

export async function removeTextRoute(
  turn: Turn,
  id: string,
): Promise<Result<Done, 'absent' | 'active' | 'sandbox-stays'>> {
  const row = await store.findRoute(turn, id)
  const stays = whyItStays(row)
  if (stays) return no(stays)
  await store.removeRoute(turn, id)
  return yes({})
}

type TestRefusal =
  | Exclude<ServiceTextRefusal, 'too-long'>
  | 'absent'
  | 'policies-first'
  | 'too-many-tests'
  | 'not-yours'

/** Fixed words: a test is no way to write to somebody [AS-03]. */
const TEST_WORDS = 'This is a test of a route for texts. It arrived, so the route works.'

/** The test itself talks to the world and so happens after this turn. `to`: with a text there, by whichever route is used. */
export async function askForTextTest(
  turn: Turn,
  id: string,
  to: string | undefined,
): Promise<Result<Done, TestRefusal>> {
  if (!(await store.findRoute(turn, id))) return no('absent')
  if ((await countTry(turn.house, `text route test ${turn.account}`, HOUR_MS)) > TEXT_ROUTE_TESTS_MAX)
    return no('too-many-tests')
  if (to !== undefined) {
    if (!(await acceptedPolicies(turn))) return no('policies-first')
    if (!(await mayBeTested(turn, to))) return no('not-yours') // Whoever else has this number agreed to nothing [AS-03].
    const sent = await queueText(turn, { kind: 'test', to, text: TEST_WORDS, expiresInMs: HOUR_MS })
    if (!sent.ok) return sent.refusal === 'too-long' ? no('not-a-number') : no(sent.refusal)
  }
  await store.setTestAsked(turn, id)
  turn.emit('text-route.test', { route: id, to: to ?? null })
  return yes({})
}
