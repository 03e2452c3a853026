/**
 * Routes for texts, opened: by which one a text leaves now. While a route rests, the next one in order that serves the country
 * takes what surely was not handed over.
 */

import { createHash } from 'node:crypto'
import { TEXT_CARRIER_LINES } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { House } from '#store/house.ts'
import { unseal } from '#store/seal.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { TextRouteRow } from './route-store.ts'
import * as store from './route-store.ts'
import { carrierOf, joined, serverOf } from './route-rules.ts'
import type { NoTextExit, SpokenTo, TextExit, TextRouteId } from './types.ts'

type Wanted = {
  /** To the sandbox, whatever is active. */
  readonly test: boolean
  /** ISO 3166-1; '' where a number belongs to none: then only a route for all countries serves it. */
  readonly country: string
  /** The sender's value: a number that was leased with a provider leaves by that provider alone. */
  readonly from?: string | undefined
}

/** The first that serves the country and does not rest. With a test key, and where none is active, the sandbox. */
export async function textExitFor(turn: Turn, wanted: Wanted): Promise<Result<TextExit, NoTextExit>> {
  const rows = wanted.test ? [] : await store.activeRoutes(turn)
  if (rows.length === 0) return yes(sandboxTextExit(turn.account))
  return firstOf(turn, rows, wanted)
}

/** For many at once: the routes are read once. */
export async function textExits(turn: Turn): Promise<(wanted: Wanted) => Result<TextExit, NoTextExit>> {
  const rows = await store.activeRoutes(turn)
  const sandbox = yes(sandboxTextExit(turn.account))
  return wanted => (wanted.test || rows.length === 0 ? sandbox : firstOf(turn, rows, wanted))
}

function firstOf(turn: Turn, rows: readonly TextRouteRow[], wanted: Wanted): Result<TextExit, NoTextExit> {
  const serving = rows.filter(row => serves(row, wanted))
  if (serving.length === 0) return no({ is: 'no-country' })
  const awake = serving.filter(({ rests_until: until }) => until === null || until <= turn.now)
  for (const row of awake) {
    const exit = exitOf(turn, row)
    if (exit) return yes(exit)
  }
  if (awake.length > 0) return no({ is: 'none' })
  const ends = serving.map(({ rests_until: until }) => until?.getTime() ?? turn.nowMs)
  return no({ is: 'resting', until: new Date(Math.min(...ends)) })
}

const serves = ({ countries, senders }: TextRouteRow, { country, from }: Wanted) =>
  (countries === null || countries.includes(country)) &&
  (senders === null || from === undefined || senders.includes(from))

/** Whether what is sent now would leave the house. */
export async function isLiveText(turn: Turn, test: boolean): Promise<boolean> {
  const rows = test ? [] : await store.activeRoutes(turn)
  return rows.some(({ kind }) => kind !== 'sandbox')
}

export async function textExitOfRoute(turn: Turn, id: string): Promise<TextExit | undefined> {
  const row = await store.findRoute(turn, id)
  return row && exitOf(turn, row)
}

/** How a route is spoken to, with what is secret of it. */
export function wholeOf(turn: Turn, { kind, settings, secret }: TextRouteRow): SpokenTo | undefined {
  if (kind === 'sandbox' || secret === null) return undefined
  const hidden = JSON.parse(unseal(turn.house.keys.key('account', turn.account), secret).toString()) as Record<
    string,
    unknown
  > // Sealed by routes.ts.
  return joined({ open: settings, secret: hidden })
}

function exitOf(turn: Turn, row: TextRouteRow): TextExit | undefined {
  if (row.kind === 'sandbox') return { ...sandboxTextExit(turn.account), route: row.route_id }
  const whole = wholeOf(turn, row)
  if (!whole) return undefined
  return {
    account: turn.account,
    key: `${row.route_id} ${row.version}`,
    route: row.route_id,
    kind: row.kind,
    name: row.name,
    by: spokenBy(turn, row, whole),
    segment: { languages: row.languages },
    perSecond: row.per_second,
    terms: row.terms,
    currency: row.currency,
  }
}

function spokenBy({ house, account }: Turn, row: TextRouteRow, whole: SpokenTo): TextExit['by'] {
  const { reach, per_second: perSecond } = row
  if (whole.is === 'smpp') return { is: 'smpp', server: serverOf(whole, reach, perSecond), binds: whole.binds ?? 1 }
  const url = house.providerUrls[whole.is]
  return {
    is: 'carrier',
    carrier: carrierOf(whole),
    callback: hookUrlOf(house, account, row.route_id),
    url,
    reach: url === undefined ? reach : 'any',
    atOnce: TEXT_CARRIER_LINES,
  }
}

export const sandboxTextExit = (account: AccountId): TextExit => ({
  account,
  key: `sandbox ${account}`,
  route: undefined,
  kind: 'sandbox',
  name: 'Sandbox handset',
  by: { is: 'sandbox' },
  segment: {},
  perSecond: null,
  terms: [],
  currency: null,
})

// Where providers call ------------------------------------------------------------------------------------------------

const TOKEN_BYTES = 20

const hookTokenOf = ({ keys }: House, account: AccountId, route: TextRouteId) =>
  keys.mac('message', account, `text hook ${route}`).subarray(0, TOKEN_BYTES).toString('base64url')

export const hookHash = (token: string): Buffer => createHash('sha256').update(token).digest()
export const hookHashOf = (house: House, account: AccountId, route: TextRouteId): Buffer =>
  hookHash(hookTokenOf(house, account, route))

/** It names the route and shows nothing of it; whoever calls has to sign besides. */
export const hookUrlOf = (house: House, account: AccountId, route: TextRouteId): string =>
  `${house.publicUrl}/hooks/texts/${hookTokenOf(house, account, route)}`
