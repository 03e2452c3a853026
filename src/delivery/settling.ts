/** What became of a chunk's recipients, told to the database by whoever may: its worker, or who reads a dead one's journal. */

import { sure } from '#base/bug.ts'
import { signals } from '#conduct/conduct.ts'
import type { SignalKind } from '#conduct/signal-types.ts'
import { Fault } from '#base/fault.ts'
import type { Turn } from '#store/turn.ts'
import { type Claim, finishRun, type Next, settle, type Told } from './claim-store.ts'
import { ADDRESS_REASONS } from './replies.ts'
import { subjectsOfSeqs } from './run-store.ts'
import type { HardBounce, Outcome } from './types.ts'

/** @throws Fault when somebody else has taken the chunk: then nothing was written, and the journal is read by them. */
export async function settleClaim(turn: Turn, claim: Claim, outcomes: readonly Outcome[], next: Next): Promise<void> {
  const told = await settle(turn, claim, outcomes, next)
  if (!told) throw new Fault('a chunk was taken away from this worker', true)
  await hear(turn, claim, outcomes, told)
}

/** Whoever has to know of outcomes is told: the people's own records, and how the account stands. */
export async function hear(turn: Turn, claim: Claim, outcomes: readonly Outcome[], told: Told): Promise<void> {
  await sayHardBounces(turn, claim, outcomes)
  await signalOutcomes(turn, told)
}

/** What stayed in the house says nothing of an account: whoever writes to the sandbox does not thin out what others said. */
async function signalOutcomes(turn: Turn, { route, domain, fresh }: Told): Promise<void> {
  if (route === null) return
  const seen = fresh.flatMap(({ result, reason, n }) => {
    const kind = signalOf(result, reason)
    return kind ? [{ kind, service: 'email', domain: domain ?? undefined, route, n } as const] : []
  })
  await signals(turn, seen)
}

/** Only what a server said of the address, of the message or of its sender. */
const BLOCKED: ReadonlySet<string> = new Set(['policy', 'refused'])
export function signalOf(result: Outcome['result'], reason: string): SignalKind | undefined {
  if (result === 'accepted') return 'accepted'
  if (result === 'deferred') return reason === 'sender-refused' ? 'blocked' : 'soft-bounce'
  if (result !== 'failed') return undefined
  return ADDRESS_REASONS.has(reason) ? 'hard-bounce' : BLOCKED.has(reason) ? 'blocked' : undefined
}

async function sayHardBounces(turn: Turn, { run }: Claim, outcomes: readonly Outcome[]): Promise<void> {
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
