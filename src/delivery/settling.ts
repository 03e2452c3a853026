/** What became of a chunk's recipients, told to the database by whoever may: its worker, or who reads a dead one's journal. */

import { sure } from '#base/bug.ts'
import { signals } from '#conduct/conduct.ts'
import type { SignalKind } from '#conduct/signal-types.ts'
import { Fault } from '#base/fault.ts'
import type { Turn } from '#store/turn.ts'
import { type Claim, finishRun, type Next, settle, type Told, waysOf } from './claim-store.ts'
import { ADDRESS_REASONS, HARD_REASONS, SOFT_REASONS } from './replies.ts'
import { subjectsOfSeqs } from './run-store.ts'
import { hearTexts } from './sms/sent.ts'
import type { HardBounce, Outcome } from './types.ts'

/** @throws Fault when somebody else has taken the chunk: then nothing was written, and the journal is read by them. */
export async function settleClaim(turn: Turn, claim: Claim, outcomes: readonly Outcome[], next: Next): Promise<void> {
  const told = await settle(turn, claim, outcomes, next)
  if (!told) throw new Fault('a chunk was taken away from this worker', true)
  await hear(turn, claim, outcomes, told)
}

/** Whoever has to know of outcomes is told: the people's own records, and how the account stands. */
export async function hear(turn: Turn, claim: Claim, outcomes: readonly Outcome[], told: Told): Promise<void> {
  await sayBounces(turn, claim, outcomes)
  await signalOutcomes(turn, told)
  await hearTexts(turn, claim, outcomes)
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

/** The same of those who had been held: now it is known. */
export async function signalResolved(
  turn: Turn,
  run: string,
  result: 'accepted' | 'failed',
  seqs: readonly number[],
): Promise<void> {
  if (result === 'failed') return // Whoever knows of the failure tells of it.
  for (const { route, domain, n } of await waysOf(turn, run, seqs))
    await signalOutcomes(turn, { route, domain, fresh: [{ result, reason: result, n }] })
}

/** Only what a server said of the address, of the message or of its sender. */
const BLOCKED: ReadonlySet<string> = new Set(['policy', 'refused'])
export function signalOf(result: Outcome['result'], reason: string): SignalKind | undefined {
  if (result === 'accepted') return 'accepted'
  if (result === 'deferred') return reason === 'sender-refused' ? 'blocked' : 'soft-bounce'
  if (result !== 'failed') return undefined
  return HARD_REASONS.has(reason) ? 'hard-bounce' : BLOCKED.has(reason) ? 'blocked' : undefined
}

async function sayBounces(turn: Turn, { run }: Claim, outcomes: readonly Outcome[]): Promise<void> {
  const said = outcomes.filter(
    ({ result, reason }) => result === 'failed' && (ADDRESS_REASONS.has(reason) || SOFT_REASONS.has(reason)),
  )
  if (said.length === 0) return
  const subjects = await subjectsOfSeqs(
    turn,
    run,
    said.map(({ seq }) => seq),
  )
  for (const { seq, reason, code, detail } of said) {
    const subject = sure(subjects.get(seq), 'an outcome is of a recipient')
    turn.emit(ADDRESS_REASONS.has(reason) ? 'outcome.hard-bounce' : 'outcome.soft-bounce', {
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
