/** Appeals: the account asks somebody else to look, by a clock; somebody else decides, and the case says who [EN-04]. */

import { no, yes, type Result } from '#base/result.ts'
import { PROCESS } from '#policy/clocks.ts'
import type { Turn } from '#store/turn.ts'
import { CASE_MEASURES_MAX, HOUR_MS } from '#base/limits.ts'
import * as store from './appeal-store.ts'
import { continueCanary } from './canaries.ts'
import { type AppealBar, contested, isOver, type JudgeObjection, keptText } from './case-rules.ts'
import type { Appeal, CaseStep, Decision, Planned } from './case-types.ts'
import { judged } from './judging.ts'
import type { Measure } from './measure-types.ts'
import { lift, measuresOf } from './measures.ts'
import { sayCase } from './opening.ts'
import { planOf } from './plan-store.ts'
import { plan, type PlanRefusal } from './planning.ts'
import { reportersBefore } from './signal-store.ts'
import { SIGNAL_KINDS } from './signal-types.ts'
import { signal } from './signals.ts'
import { lockCase, stepsOf } from './step-store.ts'
import { takeStep } from './steps.ts'
import { endCase, findCase } from './store.ts'
import { THRESHOLDS } from './thresholds.ts'
import { type Case, HOLDING, MENDED_BY_ACCOUNT } from './types.ts'

type AppealRefusal = 'absent' | 'closed' | 'a-person-appeals' | 'no-words' | AppealBar

/** Appeals against what holds now because of this case. A person does: whoever decides must be somebody else. */
export async function appeal(turn: Turn, id: string, text: string): Promise<Result<Appeal, AppealRefusal>> {
  if (turn.actor.kind !== 'user') return no('a-person-appeals')
  const says = keptText(text)
  if (says === '') return no('no-words')
  if (!(await lockCase(turn, id))) return no('absent')
  const found = await findCase(turn, id)
  if (!found) return no('absent')
  if (found.state === 'closed') return no('closed')
  const before = await store.appealsOf(turn, found.id)
  const measures = await measuresOf(turn, { of: found.id, limit: CASE_MEASURES_MAX })
  const state = { nowMs: turn.nowMs, holds: HOLDING.has(found.kind), openedMs: found.openedAt.getTime() }
  const open = contested(measures, before, state)
  if (open.is !== 'open') return no(open.is)
  const decideBy = new Date(turn.nowMs + PROCESS.decideWithinMs)
  const against = open.measures.map(it => it.id)
  const nth = before.length + 1
  await store.addAppeal(turn, found.id, { nth, measures: against, says, decideBy })
  const facts = { appeal: nth, measures: against, decide_by: decideBy.toISOString() }
  await takeStep(turn, found.id, 'appealed', { says, facts })
  return yes(latest(await store.appealsOf(turn, found.id)))
}

/** Appeals are kept in order, and one was just written. */
const latest = (appeals: readonly Appeal[]): Appeal => appeals.at(-1) as Appeal

export type Deciding = {
  readonly decision: Decision
  readonly reason: string
  /** Of a decision `in-steps`. */
  readonly steps?: readonly Planned[] | undefined
}
type DecideRefusal = 'absent' | 'no-appeal' | 'no-words' | 'over' | JudgeObjection | PlanRefusal

/** Decides the open appeal of a case: by somebody other than whoever imposed the measure, and than whoever appeals. */
export async function decide(turn: Turn, id: string, it: Deciding): Promise<Result<Case, DecideRefusal>> {
  const reason = keptText(it.reason)
  if (reason === '') return no('no-words')
  if (!(await lockCase(turn, id))) return no('absent')
  const found = await findCase(turn, id)
  if (!found) return no('absent')
  const open = await store.waitingAppeal(turn, found.id)
  if (!open) return no('no-appeal')
  const all = await measuresOf(turn, { of: found.id, limit: CASE_MEASURES_MAX })
  if (it.decision !== 'lifted' && isOver(open, all, turn.nowMs)) return no('over')
  const measures = all.filter(({ id }) => open.measures.includes(id))
  const parties = [open.madeBy, ...(await imposersOf(turn, found, measures))]
  const { objection, selfDecided } = await judged(turn, { about: found, parties, since: open.madeAt })
  if (objection) return no(objection)
  const change = { decision: it.decision, reason, decided_by: turn.actor.id, decided_at: turn.now }
  await store.changeAppeal(turn, found.id, open.nth, { ...change, self_decided: selfDecided })
  const facts = { appeal: open.nth, decision: it.decision }
  await takeStep(turn, found.id, 'decided', { says: reason, facts, selfDecided })
  const done = await EFFECTS[it.decision](turn, found, measures, it)
  if (!done.ok) return done
  return yes((await findCase(turn, found.id)) ?? found)
}

/**
 * Who decided what is appealed against: of figures whoever told of them, of a step on a way back whoever planned it. A case that
 * holds by itself was opened by somebody.
 */
async function imposersOf(turn: Turn, about: Case, measures: readonly Measure[]): Promise<readonly string[]> {
  const { id } = about
  const steps = await stepsOf(turn, id)
  const people = (named: readonly CaseStep[]) => named.flatMap(({ by }) => (by.kind === 'user' ? [by.id] : []))
  const opener = measures.length === 0 ? people(steps.slice(0, 1)) : []
  const planned = (await planOf(turn, id)).map(it => it.measure)
  const isOfPlan = measures.some(it => planned.includes(it.id))
  const planners = isOfPlan ? people(steps.filter(({ step }) => step === 'planned')) : []
  const byPeople = measures.flatMap(({ automated, imposedBy }) => (automated ? [] : [imposedBy]))
  const byFigures = measures.filter(it => it.automated && !planned.includes(it.id))
  return [...byPeople, ...planners, ...opener, ...(await reportersOf(turn, about, byFigures))]
}

/** Figures decide, and whoever told of what they count has had a part in it. */
async function reportersOf(turn: Turn, { evidence }: Case, measures: readonly Measure[]): Promise<readonly string[]> {
  const kind = SIGNAL_KINDS.find(it => it === evidence['signal'])
  if (!kind) return []
  const told = measures.map(({ imposedAt }) => reportersBefore(turn, kind, imposedAt, WINDOW_MAX_MS))
  return (await Promise.all(told)).flat()
}
const WINDOW_MAX_MS = Math.max(...THRESHOLDS.map(({ windowHours }) => windowHours)) * HOUR_MS

type Effect = (
  turn: Turn,
  about: Case,
  measures: readonly Measure[],
  it: Deciding,
) => Promise<Result<unknown, PlanRefusal>>

const EFFECTS: Readonly<Record<Decision, Effect>> = {
  stands: async (turn, about) => {
    const evidence = { case: about.id }
    await signal(turn, { kind: 'appeal-lost', service: 'email', n: 1, evidence }) // One service, so that they add up.
    return yes({})
  },
  lifted: async (turn, about, measures) => {
    for (const { id } of measures) await lift(turn, id, 'The appeal against it was right.')
    if (about.kind === 'part-stopped') await continueCanary(turn, about.about, 'The appeal was right.')
    await closeIfOver(turn, about, 'The appeal was right.')
    return yes({})
  },
  'in-steps': (turn, about, _measures, { steps }) => plan(turn, about, steps),
}

/** Nothing of it holds any more, and there is nothing for the account to mend. */
export async function closeIfOver(turn: Turn, about: Case, note: string): Promise<void> {
  if (MENDED_BY_ACCOUNT.has(about.kind)) return
  const measures = await measuresOf(turn, { of: about.id, limit: CASE_MEASURES_MAX })
  if (measures.some(({ liftedAt }) => liftedAt === null)) return
  if (await endCase(turn, about.id, turn.actor.id, note)) await sayCase(turn, about.id, 'closed', about)
}
