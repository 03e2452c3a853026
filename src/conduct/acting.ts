/** What an operator does by hand: opens a case with a measure, imposes one, takes one back, plans the way back, lets go what was held, ends a case. */

import { CASE_MEASURES_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Demand } from '#policy/demands.ts'
import type { Turn } from '#store/turn.ts'
import { waitingAppeal } from './appeal-store.ts'
import { continueCanary } from './canaries.ts'
import { type JudgeObjection, keptText } from './case-rules.ts'
import type { Planned } from './case-types.ts'
import { isOfAccount, judged, objectionToActing, partiesToLifting } from './judging.ts'
import type { Imposed, Measure, MeasureId } from './measure-types.ts'
import { impose, lift, measuresOf, readMeasure } from './measures.ts'
import { openCase, sayCase, settleLifted } from './opening.ts'
import { plan, type PlanRefusal } from './planning.ts'
import { lockCase } from './step-store.ts'
import { takeStep } from './steps.ts'
import { endCase, findCase } from './store.ts'
import type { Case, CaseId } from './types.ts'

export type ByHand = {
  readonly demand: Demand
  readonly about: string
  /** What was seen, and what to do about it, in words for the people of the account. */
  readonly says: string
  readonly todo: string
  readonly evidence: Case['evidence']
}
export type HandMeasure = Pick<Imposed, 'step' | 'services' | 'domain' | 'until'>
type MeasureRefusal = 'no-services' | 'ends-before-it-begins'
type Acted<T, No extends string> = Promise<Result<T, No | JudgeObjection>>

/** Opens a case about what an operator saw, with the measure that follows from it at once [EN-01]. */
export async function openByHand(
  turn: Turn,
  it: ByHand,
  measure: HandMeasure,
): Acted<CaseId, 'no-words' | MeasureRefusal> {
  const [says, todo] = [keptText(it.says), keptText(it.todo)]
  if (says === '' || todo === '') return no('no-words')
  const objection = await objectionToActing(turn, it)
  if (objection) return no(objection)
  const flaw = flawOf(turn, measure)
  if (flaw) return no(flaw)
  const id = await openCase(turn, { ...it, kind: 'by-hand', says, todo })
  const isNew = (await findCase(turn, id))?.says === says // A new case says it itself.
  await impose(turn, { ...measure, case: id, automated: false, ...(!isNew && { why: says }) })
  return yes(id)
}

/** A measure on a case that is there: a heavier one, or one for another service; with the reason, which the account reads [EN-04]. */
export async function imposeByHand(
  turn: Turn,
  id: string,
  measure: HandMeasure,
  reason: string,
): Acted<MeasureId, 'absent' | 'closed' | 'no-words' | MeasureRefusal> {
  const why = keptText(reason)
  if (why === '') return no('no-words')
  const found = await openCaseOf(turn, id)
  if (!found.ok) return found
  const objection = await objectionToActing(turn, found.value)
  if (objection) return no(objection)
  const flaw = flawOf(turn, measure)
  return flaw ? no(flaw) : yes(await impose(turn, { ...measure, case: found.value.id, automated: false, why }))
}

function flawOf(turn: Turn, { step, services, until }: HandMeasure): MeasureRefusal | undefined {
  if (services.length === 0 && step !== 'suspend' && step !== 'note' && step !== 'warn') return 'no-services'
  return until && until.getTime() <= turn.nowMs ? 'ends-before-it-begins' : undefined
}

/** Takes a measure back without an appeal. Whoever imposed it may; on their own account, nobody alone. */
export async function liftByHand(
  turn: Turn,
  id: string,
  measure: string,
  reason: string,
): Acted<Measure, 'absent' | 'lifted' | 'no-words'> {
  const why = keptText(reason)
  if (why === '') return no('no-words')
  if (!(await lockCase(turn, id))) return no('absent')
  const [about, it] = [await findCase(turn, id), await readMeasure(turn, measure)]
  if (!about || it?.case !== about.id) return no('absent')
  const { objection, selfDecided } = await judgedLift(turn, about, [it])
  if (objection) return no(objection)
  const done = await lift(turn, it.id, why)
  if (!done.ok) return done
  if (selfDecided) await takeStep(turn, about.id, 'decided', { says: why, facts: { measure: it.id }, selfDecided })
  await settleLifted(turn, about.id)
  return done
}

async function judgedLift(turn: Turn, about: Case, measures: readonly Measure[]) {
  const parties = await Promise.all(measures.map(it => partiesToLifting(turn, it)))
  const times = measures.map(({ imposedAt }) => imposedAt.getTime())
  const since = new Date(Math.max(about.openedAt.getTime(), ...times))
  return judged(turn, { about, parties: parties.flat(), since })
}

/** Puts what holds onto a way back, without an appeal. */
export async function planByHand(
  turn: Turn,
  id: string,
  steps: readonly Planned[] | undefined,
): Acted<Case, 'absent' | 'closed' | 'appealed' | PlanRefusal> {
  const found = await openCaseOf(turn, id)
  if (!found.ok) return found
  const about = found.value
  if (await waitingAppeal(turn, about.id)) return no('appealed')
  const { objection, selfDecided } = await judgedLift(turn, about, await holding(turn, about))
  if (objection) return no(objection)
  if (selfDecided) await takeStep(turn, about.id, 'decided', { facts: { plan: true }, selfDecided })
  const done = await plan(turn, about, steps)
  return done.ok ? yes((await findCase(turn, id)) ?? about) : done
}

/** Lets go what the case itself held back, without an appeal: also when it was closed and nobody had thought of it. */
export async function releaseByHand(
  turn: Turn,
  id: string,
  reason: string,
): Acted<Case, 'absent' | 'no-words' | 'nothing-held'> {
  const why = keptText(reason)
  if (why === '') return no('no-words')
  if (!(await lockCase(turn, id))) return no('absent')
  const about = await findCase(turn, id)
  if (!about) return no('absent')
  if (about.kind !== 'part-stopped') return no('nothing-held')
  const { objection, selfDecided } = await judgedAlone(turn, about)
  if (objection) return no(objection)
  const done = await continueCanary(turn, about.about, why, selfDecided)
  return done.ok ? yes(about) : no('nothing-held')
}

/** Ends a case of which nothing holds any more. */
export async function closeByHand(
  turn: Turn,
  id: string,
  note: string,
): Acted<Case, 'absent' | 'closed' | 'no-words' | 'measures-hold'> {
  const why = keptText(note)
  if (why === '') return no('no-words')
  const found = await openCaseOf(turn, id)
  if (!found.ok) return found
  const about = found.value
  if ((await holding(turn, about)).length > 0) return no('measures-hold')
  const { objection, selfDecided } = await judgedAlone(turn, about)
  if (objection) return no(objection)
  if (selfDecided) await takeStep(turn, about.id, 'decided', { says: why, selfDecided })
  if (await endCase(turn, about.id, turn.actor.id, why)) await sayCase(turn, about.id, 'closed', about)
  return yes((await findCase(turn, id)) ?? about)
}

/** What nobody imposed: who works for the account is a party to it. */
async function judgedAlone(turn: Turn, about: Case) {
  const parties = (await isOfAccount(turn)) ? [turn.actor.id] : []
  return judged(turn, { about, parties, since: about.openedAt })
}

const holding = async (turn: Turn, { id }: Case): Promise<readonly Measure[]> =>
  (await measuresOf(turn, { of: id, limit: CASE_MEASURES_MAX })).filter(it => it.liftedAt === null)

async function openCaseOf(turn: Turn, id: string): Promise<Result<Case, 'absent' | 'closed'>> {
  if (!(await lockCase(turn, id))) return no('absent')
  const found = await findCase(turn, id)
  if (!found) return no('absent')
  return found.state === 'closed' ? no('closed') : yes(found)
}
