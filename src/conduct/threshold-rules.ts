/** What figures come to: a rate, how sure one can be of it, and the step that follows. */

import type { Step } from './measure-types.ts'
import type { SignalKind, Sums } from './signal-types.ts'
import { isHeavier } from './standing-rules.ts'
import { type Level, type Threshold, THRESHOLDS } from './thresholds.ts'

/** Events, and of how many they are a share; `of` is 0 where they are only counted. */
export type Figure = { readonly events: number; readonly of: number }
export type Rated = Figure & { readonly rate: number; readonly low: number; readonly high: number }

/** 95 of 100 intervals whose lower end is above the line belong to a sender who is above it. */
const Z = 1.645

/** Wilson's interval (1927): it holds for small numbers and for rates near nothing, where the usual one does not. */
export function wilson({ events, of }: Figure, z = Z): Rated {
  const n = Math.max(of, events)
  if (n === 0) return { events, of, rate: 0, low: 0, high: 1 }
  const rate = events / n
  const scale = 1 + (z * z) / n
  const middle = (rate + (z * z) / (2 * n)) / scale
  const half = (z * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n))) / scale
  return { events, of, rate, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

export const figureOf = ({ kind, per }: Threshold, sums: Sums): Figure => ({
  events: sums[kind] ?? 0,
  of: (per ?? []).reduce((sum, it) => sum + (sums[it] ?? 0), 0),
})

/** Events that are only counted are as sure as they are. */
export const rated = ({ per }: Threshold, figure: Figure): Rated =>
  per === null ? { ...figure, rate: figure.events, low: figure.events, high: figure.events } : wilson(figure)

/**
 * The heaviest level that the figure has reached; undefined below all of them. `strict`: on a route that several
 * accounts share and that is over the line as a whole, the rate is enough.
 */
export function levelOf(threshold: Threshold, figure: Figure, strict = false): Level | undefined {
  const { least, levels } = threshold
  if (figure.events < least.events || figure.of < least.of) return undefined
  const { rate, low } = rated(threshold, figure)
  const reached = levels.filter(
    ({ at, by, from = 0 }) => figure.of >= from && (by === 'low' && !strict ? low : rate) >= at,
  )
  return reached.reduce<Level | undefined>(
    (worst, it) => (worst && !isHeavier(it.step, worst.step) ? worst : it),
    undefined,
  )
}

export const thresholdsOf = (kind: SignalKind): readonly Threshold[] =>
  THRESHOLDS.filter(threshold => threshold.kind === kind)

/** Where a share of so many days meets the levels of its threshold; of two steps at one line the heavier. */
export function linesOf(kind: SignalKind, days: number): readonly Pick<Level, 'at' | 'step'>[] {
  const [nearest] = thresholdsOf(kind).toSorted((a, b) => distance(a, days) - distance(b, days))
  const heaviest = new Map<number, Step>()
  for (const { at, step } of nearest?.levels ?? []) {
    const known = heaviest.get(at)
    if (!known || isHeavier(step, known)) heaviest.set(at, step)
  }
  return [...heaviest].map(([at, step]) => ({ at, step }))
}
const distance = ({ windowHours }: Threshold, days: number) => Math.abs(windowHours - 24 * days)

/**
 * One number by which accounts are put in order: how far the worst of their figures is on the way to its heaviest line,
 * by the lower end of the interval where one is taken. 1 is at that line.
 */
export const riskOf = (sums: Sums): number =>
  Math.max(
    0,
    ...THRESHOLDS.map((threshold: Threshold) => rated(threshold, figureOf(threshold, sums)).low / topOf(threshold)),
  )
const topOf = ({ levels }: Threshold): number => Math.max(...levels.map(({ at }) => at))

/** Kinds that are measured, and not only measured by. */
export const isBad = (kind: SignalKind): boolean => kind !== 'accepted'

/** Where a figure is taken: all of a service, or of it what one domain sent or one route took. */
export type Scope = {
  readonly service: string
  readonly domain?: string | undefined
  readonly route?: string | undefined
}

/** As a case is about it: `hard-bounce email`, `complaint email news.bakery.example`, `trap email smtp.relay.example:587`. */
export const aboutOf = (kind: SignalKind, { service, domain, route }: Scope): string =>
  [kind, service, domain ?? route].filter(part => part !== undefined).join(' ')
