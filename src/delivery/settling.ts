/** What became of a chunk's recipients, told to the database by whoever may: its worker, or who reads a dead one's journal. */

import { sure } from '#base/bug.ts'
import { Fault } from '#base/fault.ts'
import type { Turn } from '#store/turn.ts'
import { type Claim, finishRun, type Next, settle } from './claim-store.ts'
import { ADDRESS_REASONS } from './replies.ts'
import { subjectsOfSeqs } from './run-store.ts'
import type { HardBounce, Outcome } from './types.ts'

/** @throws Fault when somebody else has taken the chunk: then nothing was written, and the journal is read by them. */
export async function settleClaim(turn: Turn, claim: Claim, outcomes: readonly Outcome[], next: Next): Promise<void> {
  if (!(await settle(turn, claim, outcomes, next))) throw new Fault('a chunk was taken away from this worker', true)
  await sayHardBounces(turn, claim, outcomes)
}

export async function sayHardBounces(turn: Turn, { run }: Claim, outcomes: readonly Outcome[]): Promise<void> {
  const hard = outcomes.filter(({ result, reason }) => result === 'failed' && ADDRESS_REASONS.has(reason))
  if (hard.length === 0) return
  const subjects = await subjectsOfSeqs(
    turn,
    run,
    hard.map(({ seq }) => seq),
  )
  for (const { seq, reason, code, detail } of hard) {
    const subject = sure(subjects.get(seq), 'an outcome is of a recipient')
    turn.emit('outcome.hard-bounce', {
      subject,
      run,
      seq,
      reason,
      code: code ?? null,
      detail: detail ?? '',
    } satisfies HardBounce)
  }
}

/** Ends a run of which nothing is left to do. */
export async function endRun(turn: Turn, run: string): Promise<void> {
  if (await finishRun(turn, run)) turn.notify('run', run)
}
