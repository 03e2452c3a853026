/** Those behind a part that went first: whether they wait for what comes of it, and for how long [EN-03]. */

import { type Canary, canaryOf, keptInSandbox, openCaseAbout } from '#conduct/conduct.ts'
import type { Turn } from '#store/turn.ts'
import type { Claimed } from './claim-store.ts'

type Run = { readonly id: string; readonly expiresAt: Date }

/**
 * Whether this chunk waits for what comes of the part, or of the part it is known from now on that it stayed in the sandbox:
 * what does shows nothing of what leaves the house, so the rest follows there only. `live`: it would leave the house now.
 * Whoever asks and then holds the chunk all the same answers with a refusal, and this is undone with their turn.
 */
export async function waitsForPart(turn: Turn, run: Pick<Run, 'id'>, claim: Claimed, live: boolean): Promise<boolean> {
  const canary = await canaryOf(turn, run.id)
  if (canary === undefined || canary.size === null) return false
  if (isBehind(canary, claim)) return isUndecided(canary) || (live && canary.sandbox)
  if (!live && !canary.sandbox) await keptInSandbox(turn, run.id)
  return false
}
const isBehind = ({ size }: Canary, { lo }: Claimed) => size !== null && lo > size
const isUndecided = ({ state }: Canary) => state !== 'continued' && state !== 'spared'

/** Nothing leaves after its time. What somebody is still to decide about keeps until they have, and has its time then. */
export async function isTooLate(turn: Turn, run: Run, claim: Claimed): Promise<boolean> {
  if (turn.nowMs < run.expiresAt.getTime()) return false
  const canary = await canaryOf(turn, run.id)
  const waits = canary !== undefined && isBehind(canary, claim) && isUndecided(canary)
  return !(waits && (await openCaseAbout(turn, 'part-stopped', run.id)))
}
