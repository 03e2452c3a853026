/**
 * Measures: what follows from a breach. Each belongs to a case, stands in the ledger and in the audit trail, and is felt
 * in every process within a second: who sends hears of it by the feed that withdrawals use, whoever else asks the table.
 */

import { audit } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import { sure } from '#base/bug.ts'
import { no, yes, type Result } from '#base/result.ts'
import { append } from '#ledger/ledger.ts'
import { SYSTEM, type Turn } from '#store/turn.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { stepFacts } from './case-rules.ts'
import { markJudged } from './marking.ts'
import * as store from './measure-store.ts'
import { endPlan, stepRunningBy } from './plan-store.ts'
import type { Imposed, Measure, MeasureId, Standing } from './measure-types.ts'
import { isFelt, servicesOf } from './standing-rules.ts'
import { stepsOf } from './step-store.ts'
import { takeStep } from './steps.ts'

/** How the account stands now. One small reading; nothing is remembered between turns. */
export const standingOf = async (turn: Turn): Promise<Standing> => ({ measures: await store.activeMeasures(turn) })

/** Imposes a measure. The same for the same case again is the same measure, which then holds as long as the longer of the two. */
export async function impose(turn: Turn, asked: Imposed): Promise<MeasureId> {
  const it = { ...asked, services: servicesOf(asked.step, asked.services), domain: asked.domain?.toLowerCase() }
  const id = newId('msr', turn.nowMs)
  if (!(await store.addMeasure(turn, id, it))) return again(turn, it)
  await say(turn, sure(await store.findMeasure(turn, id), 'a measure that was added is there'), 'imposed', it.why)
  if (isFelt(it.step)) await stopAndLook(turn)
  return id
}

/** It is imposed once; why it was again is told all the same, unless nothing is new: somebody pressed twice. */
async function again(turn: Turn, it: Imposed): Promise<MeasureId> {
  const { id, isLonger } = sure(await store.prolong(turn, it), 'what stands in the way of a measure is a measure')
  const isSaid = async () =>
    (await stepsOf(turn, it.case)).some(({ says, facts }) => says === it.why && facts['measure'] === id)
  if (it.why && (isLonger || !(await isSaid())))
    await takeStep(turn, it.case, 'asked', { says: it.why, facts: { measure: id, step: it.step } })
  return id
}

/**
 * Ends a measure, with the reason why. What a person ends was judged by them, with the figures that led to it; and with the
 * step of a way back on which an account is, the way ends, too.
 */
export async function lift(turn: Turn, id: string, reason: string): Promise<Result<Measure, 'absent' | 'lifted'>> {
  const found = await store.findMeasure(turn, id)
  if (!found) return no('absent')
  if (!(await store.endMeasure(turn, found.id, turn.actor.id, reason))) return no('lifted')
  const way = await stepRunningBy(turn, found.id)
  if (way) await endPlan(turn, way.case, way.plan)
  await say(turn, found, 'lifted')
  if (way) await takeStep(turn, way.case, 'ended', { facts: stepFacts(way) })
  if (turn.actor.id !== SYSTEM.id) await markJudged(turn, found.case)
  if (isFelt(found.step)) {
    await store.wakeLanes(turn)
    turn.notify('lane')
  }
  return yes(sure(await store.findMeasure(turn, id), 'a measure stays'))
}

export const readMeasure = store.findMeasure
export const measuresOf = store.listMeasures

/** Whoever has mail of this account in hand puts it back and asks anew. */
async function stopAndLook(turn: Turn): Promise<void> {
  await store.revokeAccount(turn)
  turn.notify('revocation')
}

/** What somebody wrote about why stands in the leaf as its hash alone. */
async function say(turn: Turn, it: Measure, state: 'imposed' | 'lifted', why = ''): Promise<void> {
  const payload = {
    measure: it.id,
    case: it.case,
    state,
    step: it.step,
    services: [...it.services],
    automated: it.automated,
    ...(it.domain !== null && { domain: it.domain }),
    ...(state === 'imposed' && it.until && { until: it.until.toISOString() }),
    ...(why !== '' && { why: `sha256:${sha256Hex(new TextEncoder().encode(why))}` }),
  }
  await append(turn, [{ type: 'measure', payload, disclosures: {} }])
  await takeStep(turn, it.case, state, { says: why, facts: { measure: it.id, step: it.step } })
  await audit(turn, `measure.${state}`, { measure_id: it.id, case_id: it.case, step: it.step })
}
