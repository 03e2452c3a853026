/** Everything that a claimed chunk needs, in one turn: the plan, the keys, the route, and who is still open with what is known of them. */

import { RETRY_LEAST_MS, THROTTLED_EVERY_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { barOf, isThrottled, isWithinShare, standingOf } from '#conduct/conduct.ts'
import type { Turn } from '#store/turn.ts'
import { isTooLate, waitsForPart } from './behind.ts'
import { type Claimed, setWay, takeSlot } from './claim-store.ts'
import { senderDomainOf } from './domain-rules.ts'
import { senderFor } from './domains.ts'
import { type Content, contentOf } from './content-of.ts'
import { openRecipients, type OpenRecipients } from './fact-store.ts'
import { type Scribe, scribeOf } from './letter.ts'
import { type Exit, exitFor, isLive } from './exits.ts'
import { type Blanket, blanketOf } from './blanket-rules.ts'
import { type Group, groupNow, type Hours } from './group-wait.ts'
import { type RationsAt, rationsFor } from './rationing.ts'
import { rememberMeasured } from './measured-store.ts'
import { isMail } from './plan-rules.ts'
import { readRun } from './run-store.ts'
import type { MailPlan, MailRun } from './types.ts'
import type { ValueScreen } from './value-screen.ts'

export type Ready = OpenRecipients & {
  readonly exit: Exit
  readonly rationsAt: RationsAt
  readonly scribe: Scribe
  readonly content: Content
  /** Where it may leave at some hours only. */
  readonly hours?: Hours
}

/** Why nothing of a chunk can be sent: not now, or never. */
export type LoadRefusal =
  | {
      readonly is: 'held'
      readonly why: 'not-sending' | 'no-sender' | 'no-route' | 'routes-rest' | 'not-cleared' | Barrier
      /** When it may be otherwise, where that is known. */
      readonly until?: Date
    }
  | {
      /** Those of this chunk wait, and others of the run need not. */
      readonly is: 'waits'
      readonly why: Extract<Group, { is: 'waits' }>['why']
      readonly until: Date
      readonly count: number
    }
  | {
      readonly is: 'hopeless'
      readonly result: 'expired' | 'failed'
      readonly why: string
      readonly seqs: readonly number[]
    }

/** For the policies are not accepted; by a measure: of the account, of the domain that this run is from, or for now, because its mail goes slowly; or until it is known how its first part was received. */
export type Barrier = Blanket | 'domain-restricted' | 'throttled' | 'canary'

export async function load(turn: Turn, claim: Claimed, values: ValueScreen): Promise<Result<Ready, LoadRefusal>> {
  const whole = await readRun(turn, claim.run)
  if (whole?.status !== 'sending' || !isMail(whole)) return held('not-sending')
  const group = await groupNow(turn, whole, claim)
  const run = group.is === 'open' ? group.run : whole
  const isLate = await isTooLate(turn, run, claim)
  const notSince = new Date(isLate ? turn.nowMs : turn.nowMs - RETRY_LEAST_MS)
  const open = await openRecipients(turn, run.plan, claim, { notSince, live: await isLive(turn, run.test) })
  if (isLate) return hopeless('expired', 'too-late', open)
  if (group.is === 'waits') return no({ ...group, count: open.recipients.length + open.resting })
  const barrier = await barrierFor(turn, run.plan)
  const blanket = barrier ?? blanketOf(open.recipients.map(({ facts }) => facts))
  if (blanket) return held(blanket)
  const content = await contentOf(turn, run, values)
  if (!content.isCleared) return held('not-cleared')
  const sender = await senderFor(turn, run.plan.from.address)
  if (!sender) return held('no-sender')
  const found = await exitFor(turn, { test: run.test })
  if (!found.ok) return found.refusal.is === 'none' ? held('no-route') : held('routes-rest', found.refusal.until)
  const exit = found.value
  const scribe = scribeOf(turn.house, run, {
    account: turn.account,
    keys: sender.keys,
    returnDomain: sender.returnDomain,
    ...open,
  })
  const waits = scribe.ok && (await waitsFor(turn, run, claim, exit))
  if (waits) return held(waits)
  await setWay(turn, claim, { route: exit.name, domain: senderDomainOf(run.plan.from.address) })
  const rationsAt = await rationsFor(turn, run, exit)
  if (scribe.ok) await rememberMeasured(turn, run.id, open.recipients)
  return scribe.ok
    ? yes({ ...open, exit, rationsAt, content, scribe: scribe.value, ...(group.hours && { hours: group.hours }) })
    : hopeless('failed', scribe.refusal, open)
}

/** Before anything is read of anybody: a measure that was imposed a moment ago is felt here [EN-01] [EN-02]. */
async function barrierFor(turn: Turn, { from }: MailPlan): Promise<Barrier | undefined> {
  const barred = barOf(await standingOf(turn), 'email', senderDomainOf(from.address))
  return barred && (barred.measure.domain === null ? 'restricted' : 'domain-restricted')
}

/** Whether the chunk has to wait: for what comes of the part that went first, or for its turn. */
async function waitsFor(
  turn: Turn,
  run: MailRun,
  claim: Claimed,
  exit: Exit,
): Promise<'canary' | 'throttled' | undefined> {
  if (await waitsForPart(turn, run, claim, exit.name !== null)) return 'canary'
  return (await isPaced(turn, run.plan)) ? undefined : 'throttled'
}

/** Whether it is this chunk's turn, where the account's mail goes slowly; always, where it does not. */
async function isPaced(turn: Turn, { from, channel }: MailPlan): Promise<boolean> {
  const [standing, domain] = [await standingOf(turn), senderDomainOf(from.address)]
  if (!isThrottled(standing, 'email', domain)) return true
  if (!(await isWithinShare(turn, standing, 'email', domain))) return false
  return takeSlot(turn, channel, new Date(turn.nowMs + THROTTLED_EVERY_MS))
}

export type Held = Extract<LoadRefusal, { is: 'held' }>
const held = (why: Held['why'], until?: Date): Result<never, LoadRefusal> =>
  no({ is: 'held', why, ...(until && { until }) })

const hopeless = (
  result: 'expired' | 'failed',
  why: string,
  { recipients }: OpenRecipients,
): Result<never, LoadRefusal> => no({ is: 'hopeless', result, why, seqs: recipients.map(({ seq }) => seq) })
