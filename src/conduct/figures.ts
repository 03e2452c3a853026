/** The figures of an account against the thresholds, for whoever judges and for whoever wants to see. */

import { DAY_MS, HOUR_MS } from '#base/limits.ts'
import type { Turn } from '#store/turn.ts'
import type { Service } from './measure-types.ts'
import * as store from './signal-store.ts'
import { aboutOf, type Figure, figureOf, levelOf, type Scope } from './threshold-rules.ts'
import type { SignalKind } from './signal-types.ts'
import { type Threshold, THRESHOLDS } from './thresholds.ts'

export type Taken = Scope & { readonly service: Service }
/** One threshold in one scope, and what there was. */
export type Measured = {
  readonly threshold: Threshold
  readonly scope: Taken
  readonly figure: Figure
  readonly since: Date
}

/**
 * What the thresholds come to in these scopes. It is counted from the beginning of the window, or from the mark of the
 * kind and the service: what was judged is not judged again, in none of its domains and routes.
 */
export async function measure(
  turn: Turn,
  asked: readonly { readonly threshold: Threshold; readonly scope: Taken }[],
): Promise<readonly Measured[]> {
  if (asked.length === 0) return []
  const marks = new Map((await store.marksOf(turn)).map(it => [aboutOf(it.kind, it), it.at]))
  const since = asked.map(({ threshold, scope: { service } }) =>
    sinceOf(turn.nowMs, threshold, marks.get(aboutOf(threshold.kind, { service }))),
  )
  const sums = await store.sumsOf(
    turn,
    asked.map(({ threshold, scope }, i) => ({
      ...scope,
      kinds: [...new Set([threshold.kind, ...(threshold.per ?? [])])],
      since: since[i] ?? turn.now,
    })),
  )
  return asked.map((it, i) => ({ ...it, figure: figureOf(it.threshold, sums[i] ?? {}), since: since[i] ?? turn.now }))
}

/** Whole hours, as sums are kept, or the mark to the millisecond: sums begin anew with it. */
function sinceOf(nowMs: number, { windowHours }: Threshold, mark: Date | undefined): Date {
  const from = Math.floor((nowMs - windowHours * HOUR_MS) / HOUR_MS) * HOUR_MS
  return new Date(Math.max(from, mark?.getTime() ?? 0))
}

/** Every threshold in every place where something was seen lately, and for the services as a whole in any case. */
export async function figuresOf(turn: Turn): Promise<readonly Measured[]> {
  const month = new Date(turn.nowMs - 30 * DAY_MS)
  const seen = await store.scopesSince(turn, month)
  const places = uniqueBy([
    ...THRESHOLDS.map(({ kind }): Taken => ({ service: HOME[kind] })),
    ...seen.map(({ service }) => ({ service })),
    ...seen.filter(({ domain }) => domain !== '').map(({ service, domain }) => ({ service, domain })),
    ...seen.filter(({ route }) => route !== '').map(({ service, route }) => ({ service, route })),
  ])
  const asked = THRESHOLDS.flatMap(threshold => places.map(scope => ({ threshold, scope })))
  const all = await measure(turn, asked)
  return all.filter(({ threshold, scope, figure }) => figure.events > 0 || isHome(threshold, scope))
}

/** Where signals of a kind are at home: there a figure is shown though it is nothing. */
const HOME: Readonly<Record<SignalKind, Service>> = {
  accepted: 'email',
  'soft-bounce': 'email',
  'hard-bounce': 'email',
  blocked: 'email',
  complaint: 'email',
  trap: 'email',
  unsubscribe: 'email',
  'content-refused': 'email',
  'content-reviewed': 'email',
  'proof-missing': 'imports',
  'proof-broken': 'imports',
  'form-finding': 'forms',
  'import-finding': 'imports',
  'import-refused': 'imports',
  'appeal-lost': 'email',
}
const isHome = ({ kind }: Threshold, { service, domain, route }: Taken) =>
  service === HOME[kind] && domain === undefined && route === undefined

const uniqueBy = (places: readonly Taken[]): readonly Taken[] => [
  ...new Map(places.map(it => [[it.service, it.domain, it.route].join(' '), it])).values(),
]

/** Whether several accounts share the route and, taken together, are over the line themselves [EN-03]. */
export async function isRouteInTrouble(turn: Turn, { threshold, scope, since }: Measured): Promise<boolean> {
  if (scope.route === undefined) return false
  const kinds = [...new Set([threshold.kind, ...(threshold.per ?? [])])]
  const { accounts, sums } = await store.routeSums(turn.house.platform, { route: scope.route, kinds, since })
  return accounts > 1 && levelOf(threshold, figureOf(threshold, sums)) !== undefined
}
