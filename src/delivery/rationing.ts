/** What each message of a run needs a right for, besides its site's: the bounds of the route, the account, the run, and of the days of a beginning. */

import { MINUTE_MS, SECOND_MS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import { senderDomainOf } from './domain-rules.ts'
import type { Exit } from './exits.ts'
import type { RationSpec } from './ration.ts'
import { boundOfLane, boundOfRun, lockRun, revokeRun, setBoundOfRun } from './run-store.ts'
import type { Provider } from './sites.ts'
import type { MailRun, Run } from './types.ts'
import { warmUpRations } from './warm-ups.ts'

export type RationsAt = (provider: Provider) => readonly RationSpec[]

const perSecond = (perMinute: number) => perMinute / (MINUTE_MS / SECOND_MS)

/** Of the run, and of the account over its channel. */
export async function boundsByRun(turn: Turn, run: Run): Promise<readonly RationSpec[]> {
  const { channel } = run.plan
  const [ofRun, ofAccount] = [await boundOfRun(turn, run.id), await boundOfLane(turn, channel)]
  const account = channel === 'email' ? turn.account : `${turn.account} ${channel}`
  return [...boundBy(`run ${run.id}`, 'run-rate', ofRun), ...boundBy(`account ${account}`, 'account-rate', ofAccount)]
}

export async function rationsFor(turn: Turn, run: MailRun, exit: Exit): Promise<RationsAt> {
  const bounds: readonly RationSpec[] = [
    ...(await boundsByRun(turn, run)),
    ...boundBy(`route ${exit.egress}`, 'route-rate', exit.bounds.perMinute),
  ]
  if (exit.name === null) return () => bounds // What stays in the house warms nothing up.
  const warm = await warmUpRations(turn, exit.route, senderDomainOf(run.plan.from.address))
  return provider => [...bounds, ...warm(provider)]
}

const boundBy = (bucket: string, why: RationSpec['why'], perMinute: number | null): RationSpec[] =>
  perMinute === null ? [] : [{ bucket, why, perSecond: perSecond(perMinute) }]

/** At most so many of a run's messages in a minute, from now on and on every worker within a second; null: no bound of its own. */
export async function boundRun(
  turn: Turn,
  id: string,
  perMinute: number | null,
): Promise<Result<Record<never, never>, 'not-now'>> {
  const found = await lockRun(turn, id)
  if (!found || found.status === 'finished' || found.status === 'cancelled') return no('not-now')
  await setBoundOfRun(turn, id, perMinute)
  await revokeRun(turn, id) // What is under way goes back, and is claimed again with the bound that holds now.
  turn.notify('revocation')
  turn.notify('lane')
  return yes({})
}
