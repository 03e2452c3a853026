/** Everything that a claimed chunk needs, in one turn: the plan, the keys, the route, and who is still open with what is known of them. */

import { RETRY_LEAST_MS, THROTTLED_EVERY_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { barOf, canaryOf, isThrottled, isWithinShare, standingOf } from '#conduct/conduct.ts'
import type { Turn } from '#store/turn.ts'
import type { Relay } from '#wire/smtp/types.ts'
import { type Claimed, setWay, takeSlot } from './claim-store.ts'
import { senderDomainOf } from './domain-rules.ts'
import { senderFor } from './domains.ts'
import { type Content, contentOf } from './content-of.ts'
import { openRecipients, type OpenRecipients } from './fact-store.ts'
import { type Scribe, scribeOf } from './letter.ts'
import { isLive, isSandbox, relayFor, routeOf } from './routes.ts'
import { readRun } from './run-store.ts'
import type { Run, RunPlan } from './types.ts'
import type { ValueScreen } from './value-screen.ts'

export type Ready = OpenRecipients & { readonly relay: Relay; readonly scribe: Scribe; readonly content: Content }

/** Why nothing of a chunk can be sent: not now, or never. */
export type LoadRefusal =
  | { readonly is: 'held'; readonly why: 'not-sending' | 'no-sender' | 'no-route' | 'not-cleared' | Barrier }
  | {
      readonly is: 'hopeless'
      readonly result: 'expired' | 'failed'
      readonly why: string
      readonly seqs: readonly number[]
    }

/** By a measure: of the account, of the domain that this run is from, or for now, because its mail goes slowly; or until it is known how its first part was received. */
export type Barrier = 'restricted' | 'domain-restricted' | 'throttled' | 'canary'

export async function load(turn: Turn, claim: Claimed, values: ValueScreen): Promise<Result<Ready, LoadRefusal>> {
  const run = await readRun(turn, claim.run)
  if (run?.status !== 'sending') return held('not-sending')
  const isLate = turn.nowMs >= run.expiresAt.getTime()
  const notSince = new Date(isLate ? turn.nowMs : turn.nowMs - RETRY_LEAST_MS)
  const open = await openRecipients(turn, run.plan, claim, { notSince, live: await isLive(turn, run.test) })
  if (isLate) return hopeless('expired', 'too-late', open)
  const barrier = await barrierFor(turn, run.plan)
  if (barrier) return held(barrier)
  const content = await contentOf(turn, run, values)
  if (!content.isCleared) return held('not-cleared')
  const sender = await senderFor(turn, run.plan.from.address)
  if (!sender) return held('no-sender')
  const relay = await relayFor(turn, { test: run.test })
  if (!relay) return held('no-route')
  const scribe = scribeOf(turn.house, run, { account: turn.account, keys: sender.keys })
  const waits = scribe.ok && (await waitsFor(turn, run, claim, relay))
  if (waits) return held(waits)
  await setWay(turn, claim, { route: routeOf(turn.house, relay), domain: senderDomainOf(run.plan.from.address) })
  return scribe.ok ? yes({ ...open, relay, content, scribe: scribe.value }) : hopeless('failed', scribe.refusal, open)
}

/** Before anything is read of anybody: a measure that was imposed a moment ago is felt here [EN-01] [EN-02]. */
async function barrierFor(turn: Turn, { from }: RunPlan): Promise<Barrier | undefined> {
  const barred = barOf(await standingOf(turn), 'email', senderDomainOf(from.address))
  return barred && (barred.measure.domain === null ? 'restricted' : 'domain-restricted')
}

/** Whether the chunk has to wait: for what comes of the part that went first, or for its turn. */
async function waitsFor(
  turn: Turn,
  run: Run,
  claim: Claimed,
  relay: Relay,
): Promise<'canary' | 'throttled' | undefined> {
  const canary = isSandbox(turn.house, relay) ? undefined : await canaryOf(turn, run.id)
  const isBehind = canary !== undefined && canary.size !== null && claim.lo > canary.size
  if (isBehind && canary.state !== 'continued' && canary.state !== 'spared') return 'canary'
  return (await isPaced(turn, run.plan)) ? undefined : 'throttled'
}

/** Whether it is this chunk's turn, where the account's mail goes slowly; always, where it does not. */
async function isPaced(turn: Turn, { from, channel }: RunPlan): Promise<boolean> {
  const [standing, domain] = [await standingOf(turn), senderDomainOf(from.address)]
  if (!isThrottled(standing, 'email', domain)) return true
  if (!(await isWithinShare(turn, standing, 'email', domain))) return false
  return takeSlot(turn, channel, new Date(turn.nowMs + THROTTLED_EVERY_MS))
}

export type Held = Extract<LoadRefusal, { is: 'held' }>
const held = (why: Held['why']): Result<never, LoadRefusal> => no({ is: 'held', why })

const hopeless = (
  result: 'expired' | 'failed',
  why: string,
  { recipients }: OpenRecipients,
): Result<never, LoadRefusal> => no({ is: 'hopeless', result, why, seqs: recipients.map(({ seq }) => seq) })
