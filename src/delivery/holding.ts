/** What becomes of a claimed chunk of which nothing can be sent: it goes back, or what is left of it is settled. */

import { ROUTE_PAUSE_MS } from '#base/limits.ts'
import type { Turn } from '#store/turn.ts'
import { type Claimed, type Next, restLane, restRun } from './claim-store.ts'
import type { Held, LoadRefusal } from './load.ts'
import type { Outcome } from './types.ts'

type Hands = {
  readonly nowMs: number
  readonly tell: (outcomes: readonly Outcome[], next: Next) => Promise<void>
  readonly inTurn: <T>(work: (turn: Turn) => Promise<T>) => Promise<T>
}

export async function holdClaim(hands: Hands, claim: Claimed, refusal: LoadRefusal): Promise<void> {
  const { nowMs, tell } = hands
  if (refusal.is === 'held') return hold(hands, claim, refusal.why, refusal.until ?? new Date(nowMs + ROUTE_PAUSE_MS))
  if (refusal.is === 'waits') {
    const { why, until, count } = refusal
    return tell([], { state: 'ready', notBefore: until, isRetry: false, waits: { why, count } })
  }
  const outcomes = refusal.seqs.map(seq => ({ seq, result: refusal.result, reason: refusal.why, atMs: nowMs }))
  return tell(outcomes, { state: 'done' })
}

/** What is true of all that the account sends over a channel, or of all of the run, is not found out chunk by chunk. */
async function hold({ tell, inTurn }: Hands, claim: Claimed, why: Held['why'], until: Date): Promise<void> {
  const isOne = why === 'no-sender' || why === 'no-route' || why === 'routes-rest'
  await tell([], { state: 'ready', notBefore: isOne ? until : null, isRetry: false })
  if (why === 'restricted' || why === 'policies-not-accepted' || why === 'throttled' || why === 'routes-rest')
    await inTurn(turn => restLane(turn, claim.channel, until))
  if (why === 'domain-restricted' || why === 'domain-unproven' || why === 'canary')
    await inTurn(turn => restRun(turn, claim.run, until))
}
