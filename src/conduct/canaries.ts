/** Sendings that begin with a small part. What is sent to whom is delivery's; whether the rest may follow is said here. */

import { audit } from '#accounts/accounts.ts'
import { RUN_EXPIRES_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import { CANARY, type CanaryVerdict, verdictOnPart } from './canary-rules.ts'
import type { Canary, CanaryFigures } from './canary-types.ts'
import * as store from './canary-store.ts'
import { openCase, sayCase } from './opening.ts'
import { sumsOf } from './signal-store.ts'
import type { Sums } from './signal-types.ts'
import { takeStep } from './steps.ts'
import { endCase, lastCaseAbout } from './store.ts'
import type { Breach } from './types.ts'

export type { Canary } from './canary-types.ts'
export const canaryOf = store.findCanary
export const askCanary = store.addWish
export const keptInSandbox = store.setSandbox

/** A sending that is to begin with a small part is known as such from its first moment. */
export async function beginCanary(turn: Turn, run: string, channel: Canary['channel']): Promise<void> {
  const about = await store.oldestWish(turn)
  if (about !== undefined) await store.addCanary(turn, { run, channel, why: 'import', about })
  else if ((await store.countContinued(turn)) < CANARY.first)
    await store.addCanary(turn, { run, channel, why: 'first-campaigns', about: '' })
}

/** So many were drawn; none, where the audience is small enough. */
export async function drawnCanary(turn: Turn, run: string, size: number): Promise<void> {
  if (size > 0) return store.setSize(turn, run, size)
  await store.endCanary(turn, run, { state: 'spared', says: 'The audience is small enough to be written to at once.' })
}

/** The part has left: from now on it is looked at. */
export async function watchCanary(turn: Turn, run: string): Promise<void> {
  const found = await store.lockCanary(turn, run)
  if (found?.state !== 'open') return
  await store.watch(turn, run, new Date(turn.nowMs + CANARY.watchMs))
  turn.notify('run', run)
}

/**
 * The watch is over: the rest follows, or it does not, or it is looked at again. `seen`: what became of the part's own
 * messages; what came back otherwise is among the account's signals since then.
 */
export async function judgeCanary(
  turn: Turn,
  run: string,
  seen: Pick<CanaryFigures, 'settled' | 'counts'>,
): Promise<'continue' | 'stop' | 'wait' | 'over'> {
  const found = await store.lockCanary(turn, run)
  if (found?.state !== 'watching' || found.size === null || (found.lookAt?.getTime() ?? 0) > turn.nowMs) return 'over'
  const figures = {
    size: found.size,
    settled: seen.settled,
    counts: { ...(await cameBack(turn, found)), ...seen.counts },
  }
  const verdict = verdictOnPart(figures, turn.nowMs - found.openedAt.getTime())
  if (verdict.is === 'wait') await store.watch(turn, run, new Date(turn.nowMs + CANARY.againMs))
  else {
    await end(turn, found, { state: verdict.is === 'continue' ? 'continued' : 'stopped', says: verdict.says, figures })
    if (verdict.is === 'stop') await openCase(turn, breachOf(found, figures, verdict))
  }
  return verdict.is
}

/** What holds the rest back is a case: it can be answered, and appealed against. */
const breachOf = (
  { run, why }: Canary,
  { size, settled, counts }: CanaryFigures,
  { says, demand = 'EN-03' }: Pick<Extract<CanaryVerdict, { is: 'stop' }>, 'says' | 'demand'>,
): Breach => ({ kind: 'part-stopped', demand, about: run, says, evidence: { run, why, size, settled, ...counts } })

/** What people and others said of what the account sends by the same channel, since the part left. */
async function cameBack(turn: Turn, { openedAt, channel }: Canary): Promise<Sums> {
  const kinds = ['complaint', 'unsubscribe', 'trap'] as const
  const [sums = {}] = await sumsOf(turn, [{ kinds, service: channel, since: hourOf(openedAt) }])
  return sums
}
const hourOf = (at: Date) => new Date(Math.floor(at.getTime() / 3_600_000) * 3_600_000)

async function end(turn: Turn, { run, openedAt, sandbox }: Canary, ended: store.Ended): Promise<void> {
  await store.endCanary(turn, run, ended)
  if (ended.state === 'continued') {
    if (!sandbox) await store.forgetWishes(turn, openedAt)
    await store.freeRest(turn, run)
  }
  await audit(turn, `canary.${ended.state}`, { run_id: run })
  turn.notify('run', run)
  turn.notify('lane')
}

/** Somebody who may decide looked at what was stopped and lets the rest go all the same. Its case says so, and is over. */
export async function continueCanary(
  turn: Turn,
  run: string,
  reason: string,
  selfDecided = false,
): Promise<Result<Canary, 'absent' | 'not-stopped'>> {
  const found = await store.lockCanary(turn, run)
  if (!found) return no('absent')
  const rest = await store.findRest(turn, run)
  if (found.state !== 'stopped' || rest?.state !== 'held') return no('not-stopped')
  const paused = await store.giveTime(turn, run, new Date(turn.nowMs + RUN_EXPIRES_MS))
  await end(turn, found, { state: 'continued', says: reason })
  const about = await lastCaseAbout(turn, 'part-stopped', run)
  if (about) {
    await takeStep(turn, about.id, 'released', { says: reason, facts: { run, paused }, selfDecided })
    if (await endCase(turn, about.id, turn.actor.id, reason)) await sayCase(turn, about.id, 'closed', about)
  }
  return yes({ ...found, state: 'continued', says: reason })
}

export const restOf = store.findRest
export const canariesDue = store.dueCanaries
