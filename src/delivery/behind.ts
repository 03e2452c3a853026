/** Those behind a part that went first: whether they wait for what comes of it, and for how long [EN-03]. */

import { type Canary, canaryOf, keptInSandbox, openCaseAbout } from '#conduct/conduct.ts'
import type { Turn } from '#store/turn.ts'
import type { Claimed } from './claim-store.ts'

type Run = { readonly id: string; readonly expiresAt: Date }

/**
 * Whether this chunk waits for what comes of the part. What stayed in the sandbox shows nothing of what leaves the house, so
 * the rest follows there only. `live`: it would leave the house now.
 */
export async function waitsForPart(turn: Turn, run: Pick<Run, 'id'>, claim: Claimed, live: boolean): Promise<boolean> {
  const canary = await canaryOf(turn, run.id)
  return canary !== undefined && isBehind(canary, claim) && (isUndecided(canary) || (live && canary.sandbox))
}

/** This chunk goes to the sandbox now: of a part it is known from then on. What only waited there may still leave the house. */
export async function staysInSandbox(turn: Turn, { run, lo }: Claimed): Promise<void> {
  const canary = await canaryOf(turn, run)
  if (canary && canary.size !== null && lo <= canary.size && !canary.sandbox) await keptInSandbox(turn, run)
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
