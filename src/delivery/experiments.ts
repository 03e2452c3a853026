/** Comparing texts: judged once, at the hour that was declared, by what was so at that hour; then the rest gets one of them. */

import { no, type Result, yes } from '#base/result.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { judge } from './experiment-rules.ts'
import * as store from './experiment-store.ts'
import type { Counted, ExperimentState } from './experiment-types.ts'
import { variantFor } from './group-store.ts'
import { lockRun } from './run-store.ts'
import type { Run } from './types.ts'

/** Asked every two seconds by every process: whoever is first does it. Late is as if it had been on time. */
export async function lookAtExperiments(house: House): Promise<void> {
  for (const { account, run } of await store.experimentsDue(house.platform, new Date(house.clock.nowMs())))
    await takeTurn(house, { account, actor: SYSTEM }, turn => judgeExperiment(turn, run))
}

async function judgeExperiment(turn: Turn, run: string): Promise<void> {
  await store.lockExperiment(turn, run)
  const it = await store.readExperiment(turn, run)
  if (!it || it.verdict !== null) return
  const figures = allOf(it, await store.countVariants(turn, run, it.measure, it.decideAt))
  const judged = judge(it.measure, figures)
  await store.keepJudged(turn, run, figures, judged)
  if (it.decides === 'itself') await store.keepWinner(turn, run, judged.leader ?? it.fallback)
  turn.notify('lane')
  turn.notify('run', run)
}

/** Also those that nobody got. */
const allOf = ({ variants }: ExperimentState, counted: readonly Counted[]): Counted[] =>
  Array.from(
    { length: variants },
    (_, variant) => counted.find(it => it.variant === variant) ?? { variant, n: 0, of: 0 },
  )

export type NotDecided = 'no-experiment' | 'too-early' | 'decided' | 'no-such-variant' | 'not-now'

/** By a person, where that was declared: after the hour, for then the figures stand. */
export async function decideExperiment(
  turn: Turn,
  run: string,
  winner: number,
): Promise<Result<ExperimentState, NotDecided>> {
  await store.lockExperiment(turn, run)
  const it = await store.readExperiment(turn, run)
  if (!it) return no('no-experiment')
  if (it.winner !== null) return no('decided')
  if (it.verdict === null) return no('too-early')
  if (winner >= it.variants) return no('no-such-variant')
  const found = await lockRun(turn, run)
  if (!found || found.status === 'cancelled' || found.status === 'finished') return no('not-now')
  await store.keepWinner(turn, run, winner)
  turn.notify('lane')
  turn.notify('run', run)
  return yes({ ...it, winner, decidedAt: turn.now, decidedBy: turn.actor.id })
}

export type ExperimentProgress = ExperimentState & {
  /** Those that decide, once they stand; before that as they are now, which decides nothing. */
  readonly counted: readonly Counted[]
  readonly sent: readonly { readonly variant: number | null; readonly frozen: number; readonly accepted: number }[]
}

export async function experimentOf(turn: Turn, run: string): Promise<ExperimentProgress | undefined> {
  const it = await store.readExperiment(turn, run)
  if (!it) return undefined
  const counted = it.figures ?? allOf(it, await store.countVariants(turn, run, it.measure, turn.now))
  return { ...it, counted, sent: await store.sentByVariant(turn, run) }
}

/** What the rest gets, where that is decided. */
export const winnerOf = async (turn: Turn, run: string): Promise<number | null> =>
  (await store.readExperiment(turn, run))?.winner ?? null

type Texts<C> = { readonly content: C; readonly experiment?: { readonly others: readonly C[] } | undefined }

/** One of the texts of a plan; the first, where there is one. */
export const textOf = <C>({ content, experiment }: Texts<C>, variant: number | null): C =>
  (variant ? experiment?.others[variant - 1] : undefined) ?? content

/** A run as it is for whoever gets one of its texts. */
export function runWith<R extends Run>(run: R, variant: number | null): R {
  const { plan } = run
  if (!plan.experiment) return run
  const before = [plan.content, ...plan.experiment.others].slice(0, variant ?? 0)
  return { ...run, before, plan: { ...plan, content: textOf<unknown>(plan, variant) } }
}

/** A run as one of its recipients is written to. */
export async function runFor<R extends Run>(turn: Turn, run: R, who: Parameters<typeof variantFor>[2]): Promise<R> {
  return run.plan.experiment ? runWith(run, await variantFor(turn, run.id, who)) : run
}

export const beginExperiment = store.addExperiment
