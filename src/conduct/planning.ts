/**
 * The way back: so much of the usual volume for so many days, then more, then all of it. Each step has a date and a
 * condition; a step that shows too much is done again, and then the measure is back [EN-04].
 */

import { CASE_MEASURES_MAX, DAY_MS, HOUR_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { PLAN, PLAN_CONDITION, PLAN_REPEATS_MAX, PROCESS } from '#policy/clocks.ts'
import type { Turn } from '#store/turn.ts'
import { stepFacts } from './case-rules.ts'
import type { Planned, PlanStep } from './case-types.ts'
import { markJudged } from './marking.ts'
import type { Measure, Service } from './measure-types.ts'
import { impose, lift, measuresOf } from './measures.ts'
import { sayCase } from './opening.ts'
import * as store from './plan-store.ts'
import { sumsOf } from './signal-store.ts'
import { isFelt, isHeavier } from './standing-rules.ts'
import { takeStep } from './steps.ts'
import { endCase } from './store.ts'
import type { Case } from './types.ts'

export type PlanRefusal = 'not-rising' | 'nothing-to-plan'

/** Puts what holds because of this case onto a way back. Its first step begins at once. */
export async function plan(
  turn: Turn,
  about: Case,
  steps: readonly Planned[] = PLAN,
): Promise<Result<Record<never, never>, PlanRefusal>> {
  if (!steps.every(({ share }, i) => share > (steps[i - 1]?.share ?? 0) && share < 1)) return no('not-rising')
  const felt = (await holding(turn, about)).filter(({ step }) => isFelt(step))
  const [first] = felt
  if (!first) return no('nothing-to-plan')
  const services = [...new Set(felt.flatMap(it => it.services))]
  const domain = felt.every(it => it.domain === first.domain) ? first.domain : null
  const known = await store.planOf(turn, about.id)
  const number = (known.at(-1)?.plan ?? 0) + 1
  await leave(turn, about, known)
  const rows = steps.map((it, i) => ({ ...it, plan: number, nth: i + 1, services, domain }))
  await store.addPlan(turn, about.id, rows)
  for (const { id } of felt) await lift(turn, id, 'It became a way back, in steps.')
  const facts = { plan: number, steps: steps.map(({ share, days }) => ({ share: String(share), days })) }
  await takeStep(turn, about.id, 'planned', { facts })
  await begin(turn, about, number, 1)
  return yes({})
}

const holding = async (turn: Turn, { id }: Case): Promise<readonly Measure[]> =>
  (await measuresOf(turn, { of: id, limit: CASE_MEASURES_MAX })).filter(it => it.liftedAt === null)

async function leave(turn: Turn, { id }: Case, known: readonly PlanStep[]): Promise<void> {
  const running = known.find(({ state }) => state === 'runs')
  if (running) await store.endPlan(turn, id, running.plan)
}

async function begin(turn: Turn, about: Case, number: number, nth: number): Promise<void> {
  const step = (await store.planOf(turn, about.id)).find(it => it.plan === number && it.nth === nth)
  if (!step) return
  const measure = await impose(turn, {
    case: about.id,
    step: 'throttle',
    services: step.services,
    domain: step.domain ?? undefined,
    share: step.share,
    automated: turn.actor.kind !== 'user', // Whoever plans the way back imposes its first step; the others follow by figures.
  })
  const look_at = new Date(turn.nowMs + step.days * DAY_MS)
  await store.changeStep(turn, about.id, step, { state: 'runs', began_at: turn.now, look_at, measure_id: measure })
}

/** What a step did not show, or showed too much of; undefined where the next one may begin. */
async function troubleOf(turn: Turn, about: Case, step: PlanStep): Promise<string | undefined> {
  const since = step.beganAt ?? turn.now
  const kinds = ['accepted', 'complaint', 'hard-bounce'] as const
  const sums = await sumsOf(
    turn,
    step.services.map(service => ({ kinds, service, domain: step.domain ?? undefined, since: hourOf(since) })),
  )
  const of = (kind: (typeof kinds)[number]) => sums.reduce((sum, it) => sum + (it[kind] ?? 0), 0)
  if (of('complaint') > of('accepted') * PLAN_CONDITION.complaints) return 'complaints'
  if (of('hard-bounce') > (of('accepted') + of('hard-bounce')) * PLAN_CONDITION.hardBounces) return 'hard-bounces'
  const measures = await measuresOf(turn, { limit: CASE_MEASURES_MAX })
  const isNew = (it: Measure) => it.id !== step.measure && isFelt(it.step) && it.imposedAt.getTime() > since.getTime()
  return measures.some(isNew) ? 'another-measure' : undefined
}

/** Sums are kept by the hour: the one in which a step began counts with it. */
const hourOf = (at: Date) => new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS)

/** The days of a step are over: on, again, or back. */
export async function lookAtStep(turn: Turn, about: Case): Promise<void> {
  const step = (await store.planOf(turn, about.id)).find(it => it.state === 'runs')
  if (!step?.lookAt || step.lookAt.getTime() > turn.nowMs) return
  const trouble = await troubleOf(turn, about, step)
  if (trouble === undefined) return advance(turn, about, step)
  if (step.repeats < PLAN_REPEATS_MAX) return repeat(turn, about, step, trouble)
  await giveUp(turn, about, step, trouble)
}

async function advance(turn: Turn, about: Case, step: PlanStep): Promise<void> {
  await store.changeStep(turn, about.id, step, { state: 'passed', look_at: null })
  if (step.measure) await lift(turn, step.measure, 'Its step is done.')
  const next = (await store.planOf(turn, about.id)).find(it => it.plan === step.plan && it.nth === step.nth + 1)
  if (!next) return reinstate(turn, about, step)
  await takeStep(turn, about.id, 'advanced', { facts: stepFacts(next) })
  await begin(turn, about, next.plan, next.nth)
}

async function reinstate(turn: Turn, about: Case, { plan: number }: PlanStep): Promise<void> {
  await takeStep(turn, about.id, 'reinstated', { facts: { plan: number } })
  if (await endCase(turn, about.id, turn.actor.id, 'Everything is as it was before.'))
    await sayCase(turn, about.id, 'closed', about)
}

async function repeat(turn: Turn, about: Case, step: PlanStep, trouble: string): Promise<void> {
  const look_at = new Date(turn.nowMs + step.days * DAY_MS)
  await store.changeStep(turn, about.id, step, { repeats: step.repeats + 1, began_at: turn.now, look_at })
  await takeStep(turn, about.id, 'repeated', { facts: { ...stepFacts(step), trouble } })
}

async function giveUp(turn: Turn, about: Case, step: PlanStep, trouble: string): Promise<void> {
  await store.endPlan(turn, about.id, step.plan)
  if (step.measure) await lift(turn, step.measure, 'Its step showed too much, twice.')
  await takeStep(turn, about.id, 'ended', { facts: { ...stepFacts(step), trouble } })
  const isBack = (await holding(turn, about)).some(it => isHeavier(it.step, 'throttle'))
  if (!isBack) await back(turn, about, step.services, step.domain)
}

const back = (turn: Turn, about: Case, services: readonly Service[], domain: string | null) =>
  impose(turn, { case: about.id, step: 'restrict', services, domain: domain ?? undefined, automated: true })

/** Nobody decided, and nobody after those who lead were told: what takes away becomes what slows down, until somebody does. */
export async function ease(turn: Turn, about: Case, measures: readonly Measure[]): Promise<void> {
  const heavy = measures.filter(
    ({ step, liftedAt }) => liftedAt === null && (step === 'restrict' || step === 'suspend'),
  )
  for (const it of heavy) {
    await lift(turn, it.id, 'Nobody decided the appeal against it in time.')
    const { services, domain } = it
    const throttle = { case: about.id, step: 'throttle', services, automated: true, share: PLAN[0].share } as const
    await impose(turn, { ...throttle, domain: domain ?? undefined })
  }
  if (heavy.length > 0) await markJudged(turn, about.id) // Else the next figure takes back what this gave.
  await takeStep(turn, about.id, 'eased', { facts: { days: Math.round(PROCESS.easeAfterMs / DAY_MS) } })
}
