/** Everything that a claimed chunk needs, in one turn: the plan, the keys, the route, and who is still open with what is known of them. */

import { RETRY_LEAST_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import type { Relay } from '#wire/smtp/types.ts'
import type { Claimed } from './claim-store.ts'
import { senderFor } from './domains.ts'
import { openRecipients, type OpenRecipients } from './fact-store.ts'
import { type Scribe, scribeOf } from './letter.ts'
import { relayFor } from './routes.ts'
import { readRun } from './run-store.ts'

export type Ready = OpenRecipients & { readonly relay: Relay; readonly scribe: Scribe }

/** Why nothing of a chunk can be sent: not now, or never. */
export type LoadRefusal =
  | { readonly is: 'held'; readonly why: 'not-sending' | 'no-sender' | 'no-route' }
  | {
      readonly is: 'hopeless'
      readonly result: 'expired' | 'failed'
      readonly why: string
      readonly seqs: readonly number[]
    }

export async function load(turn: Turn, claim: Claimed): Promise<Result<Ready, LoadRefusal>> {
  const run = await readRun(turn, claim.run)
  if (run?.status !== 'sending') return held('not-sending')
  const isLate = turn.nowMs >= run.expiresAt.getTime()
  const notSince = new Date(isLate ? turn.nowMs : turn.nowMs - RETRY_LEAST_MS)
  const open = await openRecipients(turn, run.plan, claim, notSince)
  if (isLate) return hopeless('expired', 'too-late', open)
  const sender = await senderFor(turn, run.plan.from.address)
  if (!sender) return held('no-sender')
  const relay = await relayFor(turn, { test: run.test })
  if (!relay) return held('no-route')
  const scribe = scribeOf(turn.house, run, { account: turn.account, keys: sender.keys })
  return scribe.ok ? yes({ ...open, relay, scribe: scribe.value }) : hopeless('failed', scribe.refusal, open)
}

type Held = Extract<LoadRefusal, { is: 'held' }>
const held = (why: Held['why']): Result<never, LoadRefusal> => no({ is: 'held', why })

const hopeless = (
  result: 'expired' | 'failed',
  why: string,
  { recipients }: OpenRecipients,
): Result<never, LoadRefusal> => no({ is: 'hopeless', result, why, seqs: recipients.map(({ seq }) => seq) })
