/**
 * The ladder: what follows by itself when figures are over a threshold. It is climbed in the turn that tells of the event
 * which was one too many. A case for each kind of signal and place where it was seen; on it stands the heaviest step that
 * was reached, and the lower ones end: a measure escalates and does not pile up. What a person imposed is not touched.
 */

import { DAY_MS } from '#base/limits.ts'
import type { Turn } from '#store/turn.ts'
import { isRouteInTrouble, measure, type Measured, type Taken } from './figures.ts'
import { activeMeasures } from './measure-store.ts'
import type { Measure, Service, Step } from './measure-types.ts'
import { impose, lift } from './measures.ts'
import { openCase } from './opening.ts'
import { planOf } from './plan-store.ts'
import { saysOf } from './signal-words.ts'
import type { Signal } from './signal-types.ts'
import { isHeavier } from './standing-rules.ts'
import { aboutOf, isBad, levelOf, rated, thresholdsOf } from './threshold-rules.ts'
import { type Level, TERMS } from './thresholds.ts'
import type { Breach } from './types.ts'

/** Looks whether these signals were one too many, wherever they belong to: the service, its domain, its route. */
export async function judge(turn: Turn, signals: readonly Signal[]): Promise<void> {
  const asked = signals
    .filter(({ kind }) => isBad(kind))
    .flatMap(it =>
      thresholdsOf(it.kind).flatMap(threshold => scopesOf(it).map(scope => ({ threshold, scope, of: it }))),
    )
  const reached: Reached[] = []
  for (const [i, it] of (await measure(turn, asked)).entries()) {
    const level = levelOf(it.threshold, it.figure, await isStrict(turn, it))
    if (level) reached.push({ ...it, level, seen: asked[i]?.of.evidence ?? {} })
  }
  for (const it of heaviestOf(reached)) await reach(turn, it)
}

type Reached = Measured & { readonly level: Level; readonly seen: Breach['evidence'] }

/** Of each place the heaviest; and of a domain or a route only what is heavier than what the whole service has reached. */
function heaviestOf(reached: readonly Reached[]): readonly Reached[] {
  const byPlace = Map.groupBy(reached, ({ threshold, scope }) => aboutOf(threshold.kind, scope))
  const heaviest = new Map([...byPlace].map(([about, all]) => [about, all.reduce(heavier)]))
  return [...heaviest.values()].filter(it => {
    const whole = heaviest.get(aboutOf(it.threshold.kind, { service: it.scope.service }))
    return whole === undefined || whole === it || isHeavier(it.level.step, whole.level.step)
  })
}
const heavier = (a: Reached, b: Reached): Reached => (isHeavier(b.level.step, a.level.step) ? b : a)

/** Asked only of a figure that would go further if the answer is yes. */
async function isStrict(turn: Turn, it: Measured): Promise<boolean> {
  const [sure, perhaps] = [levelOf(it.threshold, it.figure), levelOf(it.threshold, it.figure, true)]
  return perhaps !== undefined && perhaps !== sure && (await isRouteInTrouble(turn, it))
}

const scopesOf = ({ service, domain, route }: Signal): readonly Taken[] => [
  { service },
  ...(domain ? [{ service, domain }] : []),
  ...(route ? [{ service, route }] : []),
]

async function reach(turn: Turn, it: Reached): Promise<void> {
  const { level } = it
  const about = await openCase(turn, breachOf(it))
  const planned = (await planOf(turn, about)).map(step => step.measure)
  const standing = (await activeMeasures(turn)).filter(
    held => held.case === about && (held.automated || planned.includes(held.id)),
  )
  const { services, domain } = takenBy(it)
  if (standing.some(held => !isHeavier(level.step, held.step) && !isAging(turn, held))) return
  await impose(turn, {
    case: about,
    step: level.step,
    services,
    domain,
    until: untilOf(turn, level.step),
    automated: true,
  })
  for (const held of standing)
    if (isHeavier(level.step, held.step)) await lift(turn, held.id, `It became: ${level.step}.`)
}

/** What is half over is prolonged when the figures are still over the line. */
const isAging = (turn: Turn, { step, until, imposedAt }: Measure): boolean =>
  until !== null &&
  until.getTime() - turn.nowMs < (until.getTime() - imposedAt.getTime()) / 2 &&
  TERMS[step].days !== null

const takenBy = ({
  threshold,
  scope,
}: Measured): { readonly services: readonly Service[]; readonly domain?: string } => ({
  services: threshold.takes ?? [scope.service],
  ...(scope.domain !== undefined && { domain: scope.domain }),
})

export function untilOf(turn: Turn, step: Step): Date | undefined {
  const { days } = TERMS[step]
  return days === null ? undefined : new Date(turn.nowMs + days * DAY_MS)
}

function breachOf({ threshold, scope, figure, since, level, seen }: Reached): Breach {
  const { rate, low, high } = rated(threshold, figure)
  return {
    kind: 'over-threshold',
    demand: threshold.demand,
    about: aboutOf(threshold.kind, scope),
    says: saysOf(threshold, figure),
    evidence: {
      threshold: threshold.threshold,
      signal: threshold.kind,
      service: scope.service,
      ...(scope.domain !== undefined && { domain: scope.domain }),
      ...(scope.route !== undefined && { route: scope.route }),
      since: since.toISOString(),
      events: figure.events,
      of: figure.of,
      rate: rounded(rate),
      low: rounded(low),
      high: rounded(high),
      line: String(level.at),
      step: level.step,
      ...(Object.keys(seen).length > 0 && { seen }),
    },
  }
}

/** Six digits are more than anybody reads, and the same in every process. */
const rounded = (share: number): string => share.toFixed(6)
