/** Those behind a part that went first: whether they wait for what comes of it, and for how long [EN-03]. */

import { canaryOf, openCaseAbout } from '#conduct/conduct.ts'
import type { Turn } from '#store/turn.ts'
import type { Claimed } from './claim-store.ts'

type Run = { readonly id: string; readonly expiresAt: Date }

export async function waitsForPart(turn: Turn, run: Pick<Run, 'id'>, { lo }: Claimed): Promise<boolean> {
  const canary = await canaryOf(turn, run.id)
  const isBehind = canary !== undefined && canary.size !== null && lo > canary.size
  return isBehind && canary.state !== 'continued' && canary.state !== 'spared'
}

/** Nothing leaves after its time. What somebody is still to decide about keeps until they have, and has its time then. */
export async function isTooLate(turn: Turn, run: Run, claim: Claimed): Promise<boolean> {
  if (turn.nowMs < run.expiresAt.getTime()) return false
  return !((await waitsForPart(turn, run, claim)) && (await openCaseAbout(turn, 'part-stopped', run.id)))
}
