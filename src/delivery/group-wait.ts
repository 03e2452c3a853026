/** Whether the group of a claimed chunk may be written to now: its hour, its text, and whether the run was moved to later. */

import { EXPERIMENT_AGAIN_MS } from '#base/limits.ts'
import type { Turn } from '#store/turn.ts'
import type { Claim } from './claim-store.ts'
import { runWith, winnerOf } from './experiments.ts'
import { groupOf } from './group-store.ts'
import { isGrouped, waitOf } from './grouping-store.ts'
import { hoursAt } from './timing-rules.ts'
import type { Run, WaitReason } from './types.ts'

/** Until when something may leave, and when it may again. */
export type Hours = { readonly closesMs: number; readonly opensAgainMs: number }

export type Group<R extends Run = Run> =
  | {
      readonly is: 'waits'
      readonly why: Extract<WaitReason, 'window' | 'experiment' | 'rescheduled'>
      readonly until: Date
    }
  | { readonly is: 'open'; readonly run: R; readonly hours?: Hours }

export async function groupNow<R extends Run>(turn: Turn, run: R, claim: Claim): Promise<Group<R>> {
  const { place, variant, restsUntil } = await groupOf(turn, claim)
  if (restsUntil && restsUntil.getTime() > turn.nowMs) return { is: 'waits', why: 'rescheduled', until: restsUntil }
  if (!isGrouped(run)) return { is: 'open', run }
  const its = variant ?? (run.plan.experiment ? await winnerOf(turn, run.id) : null)
  const wait = waitOf(run, { place, variant: its }, turn.nowMs)
  if (wait) return { is: 'waits', why: wait.why, until: laterOf(wait.until, wait.why, turn.nowMs) }
  const hours = hoursOf(run, place, turn.nowMs)
  return { is: 'open', run: runWith(run, its), ...(hours && { hours }) }
}

/** Where a person decides, nobody knows when: it is asked for now and then. */
const laterOf = (until: string, why: string, nowMs: number) =>
  new Date(Math.max(Date.parse(until), why === 'experiment' ? nowMs + EXPERIMENT_AGAIN_MS : nowMs))

function hoursOf({ plan: { timing } }: Run, place: string | null, nowMs: number): Hours | undefined {
  if (!timing?.window || place === null) return undefined
  const { closesMs } = hoursAt(place, timing, nowMs)
  return { closesMs, opensAgainMs: hoursAt(place, timing, closesMs).opensMs }
}
