/** Runs: one sending of one campaign revision, from the moment its audience is frozen to the last answer. */

import { audienceSql } from '#audience/audience.ts'
import { newId } from '#base/id.ts'
import { beginCanary, canaryOf } from '#conduct/conduct.ts'
import { MINUTE_MS, RUN_EXPIRES_MS, WINDOW_WAIT_MS } from '#base/limits.ts'
import { no, yes, type Result as Answer } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import { wouldBe } from './content-of.ts'
import { beginExperiment, runFor } from './experiments.ts'
import { factsFor, isInAudience } from './fact-store.ts'
import { ABSENT_CHECKS, explain as explainFacts } from './rules.ts'
import { isLive } from './exits.ts'
import { setRest } from './group-store.ts'
import { isLiveText } from './sms/exits.ts'
import { hoursOf } from './sms/hours-rules.ts'
import { keepPreflight } from './proven.ts'
import * as store from './run-store.ts'
import type {
  Aim,
  Explanation,
  MailPlan,
  Progress,
  RunChannel,
  RecipientOutcome,
  RunId,
  RunPlan,
  RunStatus,
  TextPlan,
} from './types.ts'

/** The turn that starts a run commits its plan; its audience is frozen a moment later. With a test key all of it goes to the sandbox. */
export async function startRun(turn: Turn, plan: RunPlan): Promise<RunId> {
  const id = newId('run', turn.nowMs)
  const expiresAt = new Date(turn.nowMs + (plan.expiresAfterMs ?? expiresAfterMs(plan)))
  if (plan.channel === 'email') await keepPreflight(turn, id, plan.from.address)
  await store.addRun(turn, { id, plan, test: turn.actor.test ?? false, expiresAt })
  await store.levelRun(turn, id)
  if (plan.perHour !== undefined) await store.setBoundOfRun(turn, id, plan.perHour / MINUTES_OF_HOUR)
  if (plan.experiment) await beginExperiment(turn, id, plan.experiment)
  if (!turn.actor.test) await beginCanary(turn, id, plan.channel) // With a test key nothing leaves the house.
  turn.emit('run.started', { run: id })
  turn.notify('run', id)
  return id
}

const MINUTES_OF_HOUR = 60

/** What waits for its hour, or for what a comparison comes to, has as long as others from then on. */
export const expiresAfterMs = ({ timing, experiment }: Pick<RunPlan, 'timing' | 'experiment'>): number =>
  RUN_EXPIRES_MS + (timing ? WINDOW_WAIT_MS : 0) + (experiment?.decideAfterMs ?? 0)

/** What has not left yet waits until then; null: it goes on at once. Nothing leaves any more within 250 ms, in any process. */
export async function moveRun(
  turn: Turn,
  id: string,
  until: Date | null,
): Promise<Answer<RunStatus, 'not-now' | 'too-late'>> {
  const found = await store.lockRun(turn, id)
  if (!found || !FROM.cancelled.includes(found.status)) return no('not-now')
  if (until && until >= found.expiresAt) return no('too-late')
  await setRest(turn, id, until)
  await revoke(turn, id)
  turn.notify('lane')
  turn.notify('run', id)
  return yes(found.status)
}

const FROM: Readonly<Record<'paused' | 'sending' | 'cancelled', readonly RunStatus[]>> = {
  paused: ['freezing', 'sending'],
  sending: ['paused'],
  cancelled: ['freezing', 'sending', 'paused'],
}

async function move(turn: Turn, id: string, to: keyof typeof FROM): Promise<Answer<RunStatus, 'not-now'>> {
  const found = await store.lockRun(turn, id)
  if (!found || !FROM[to].includes(found.status)) return no('not-now')
  if (to === 'sending' && turn.actor.test && !found.test) return no('not-now') // A test key reaches nobody, not even so.
  const status = to === 'sending' && found.frozen === 0 && !found.isFrozen ? 'freezing' : to
  await store.setStatus(turn, id, status)
  if (to === 'sending') await store.levelRun(turn, id)
  turn.notify('run', id)
  return yes(status)
}

/** Nothing leaves any more within 250 ms of this turn's end, in any process; what a server has already taken stays taken [EN-01]. */
export async function pauseRun(turn: Turn, id: string): Promise<Answer<RunStatus, 'not-now'>> {
  const moved = await move(turn, id, 'paused')
  if (moved.ok) await revoke(turn, id)
  return moved
}

/** As pausing, for good. Whoever is still open stays without a message. */
export async function cancelRun(turn: Turn, id: string): Promise<Answer<RunStatus, 'not-now'>> {
  const moved = await move(turn, id, 'cancelled')
  if (moved.ok) await revoke(turn, id)
  return moved
}

/** Goes on where it was held. The gate asks again for each recipient. */
export async function resumeRun(turn: Turn, id: string): Promise<Answer<RunStatus, 'not-now'>> {
  const moved = await move(turn, id, 'sending')
  if (moved.ok) turn.notify('lane')
  return moved
}

async function revoke(turn: Turn, id: string): Promise<void> {
  await store.revokeRun(turn, id)
  turn.notify('revocation')
}

/** How far a run is: sums that are kept with the outcomes, never counted. */
export async function progressOf(turn: Turn, id: string): Promise<Progress | undefined> {
  const reasons = await store.totalsOf(turn, id) // First: meanwhile there may be more recipients, and never fewer.
  const run = await store.readStanding(turn, id)
  if (!run) return undefined
  const sumOf = (result: string) => reasons.reduce((sum, it) => sum + (it.result === result ? it.count : 0), 0)
  const counts = {
    accepted: sumOf('accepted'),
    failed: sumOf('failed'),
    gated: sumOf('gated'),
    expired: sumOf('expired'),
    held: sumOf('held'),
  }
  const settled = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const { status, frozen, isFrozen, startedAt, finishedAt } = run
  const lastMinute = new Date(Math.floor(turn.nowMs / MINUTE_MS) * MINUTE_MS - MINUTE_MS)
  const perMinute = status === 'sending' ? await store.acceptedIn(turn, id, lastMinute) : 0
  const pending = frozen - settled
  const waiting = status === 'sending' ? await store.waitingIn(turn, id) : []
  const canary = (await canaryOf(turn, id)) ?? null
  return {
    run: run.id,
    status,
    frozen,
    isFrozen,
    counts,
    pending,
    reasons,
    perMinute,
    waiting,
    startedAt,
    finishedAt,
    canary,
  }
}

/** Recipients by what became of them, in the order of the run. `after` is the seq of the last one of the page before. */
export function outcomesOf(turn: Turn, id: string, page: store.OutcomePage): Promise<readonly RecipientOutcome[]> {
  return store.pageOfOutcomes(turn, id, page)
}

/** What is known of a plan before there is all of it. */
type Draft =
  | (Aim<'email'> & Partial<Pick<MailPlan, 'content'>>)
  | (Aim<'sms'> & Partial<Pick<TextPlan, 'content' | 'from'>>)

/** Whether what is sent over a channel now would leave the house. */
const isLiveBy = (turn: Turn, channel: RunChannel, test = false): Promise<boolean> =>
  channel === 'email' ? isLive(turn, test) : isLiveText(turn, test)

export type Asked = { readonly run: string } | { readonly plan: Draft }

/**
 * Why a contact gets a message or does not, by the rules that decide it. Of a plan: as if it were sent now. Undefined
 * when there is no such run or contact.
 */
export async function explain(turn: Turn, asked: Asked, contact: string): Promise<Explanation | undefined> {
  const whole = 'run' in asked ? await store.readRun(turn, asked.run) : undefined
  const run = whole && (await runFor(turn, whole, { contact }))
  const plan = 'plan' in asked ? asked.plan : run?.plan
  const found =
    plan && (await factsFor(turn, plan, contact, { run: run?.id, live: await isLiveBy(turn, plan.channel, run?.test) }))
  if (!plan || !found) return undefined
  const content = await wouldBe(turn, run?.plan.campaign ?? '', plan)
  const stopped = run?.status === 'paused' || run?.status === 'cancelled'
  const checks = explainFacts({
    ...found.facts,
    ...content.factsFor(found),
    ...hoursOf(found, turn.nowMs),
    stopped,
    revoked: false,
  })
  const at = { account: turn.account, now: run?.startedAt ?? turn.now, purpose: plan.purpose.slug }
  const inAudience = await isInAudience(turn, plan, audienceSql(plan.filter, at), contact)
  const part = run && (await store.outcomeFor(turn, run.id, contact))
  return {
    passes: checks.every(({ lets }) => lets),
    checks,
    absent: ABSENT_CHECKS,
    inAudience,
    frozen: run && (part || run.isFrozen) ? part !== undefined : null,
    outcome:
      part?.result && part.reason !== null && part.at
        ? { result: part.result, reason: part.reason, at: part.at }
        : null,
  }
}
