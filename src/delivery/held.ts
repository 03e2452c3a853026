/**
 * Of whom nobody knew whether they got their message (RFC 1047): what became known, or what a person decided. Nothing is
 * sent to them again by itself; a word settles it once, and the sums of the run stay true.
 */

import { audit } from '#accounts/accounts.ts'
import { RUN_EXPIRES_MS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import * as store from './held-store.ts'
import { lockRun } from './run-store.ts'
import { signalResolved } from './settling.ts'

export const BECAME = [
  'accepted', // they got it
  'failed', // they did not, and will not
  'released', // they are sent to again
] as const
export type Became = (typeof BECAME)[number]

/** What says so. */
export type HeldEvidence = {
  readonly kind:
    | 'bounce' // a report that it could not be delivered
    | 'delivery-report' // a report that it was
    | 'read' // somebody opened it, or followed a link in it
    | 'left' // somebody unsubscribed by it, or complained about it
    | 'provider' // whoever delivers for us has it in its books
    | 'person' // somebody of the account decided
  /** Of a failure: its reason, as classified. */
  readonly reason?: string
  /** Without addresses. */
  readonly detail?: string
}

type Held = { readonly run: string; readonly seq: number }

/** True when this recipient was held, and now is not; false when there was nothing to resolve. Each is in the audit trail. */
export async function resolveHeld(
  turn: Turn,
  { run, seq }: Held,
  as: Became,
  evidence: HeldEvidence,
): Promise<boolean> {
  const done = await resolveAll(turn, run, [seq], as, evidence)
  return done.ok && done.value.length > 0
}

/** The same for many. Nobody is sent to again of a run that was cancelled. */
export async function resolveAll(
  turn: Turn,
  run: string,
  seqs: readonly number[],
  as: Became,
  evidence: HeldEvidence,
): Promise<Result<readonly number[], 'not-now'>> {
  const found = await lockRun(turn, run)
  if (!found || (as === 'released' && found.status === 'cancelled')) return no('not-now')
  const resolved = await store.resolve(turn, run, seqs, { became: as, ...evidence })
  if (resolved.length === 0) return yes([])
  if (as === 'released') await reopen(turn, run, resolved)
  else await signalResolved(turn, run, as, resolved)
  await audit(turn, 'held.resolve', {
    run,
    as,
    evidence: evidence.kind,
    first: resolved[0] ?? 0,
    count: resolved.length,
  })
  turn.notify('run', run)
  return yes(resolved)
}

/** Their chunks are claimed again, and the gate asks again. Where the run had ended, it goes on, with as much time as any. */
async function reopen(turn: Turn, run: string, seqs: readonly number[]): Promise<void> {
  await store.reopenChunks(turn, run, seqs)
  await store.reopenRun(turn, run, new Date(turn.nowMs + RUN_EXPIRES_MS))
  turn.notify('lane')
}
