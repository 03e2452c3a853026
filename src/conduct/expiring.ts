/** Measures end by themselves when their time is over; what figures imposed may become something lighter first. */

import { MEASURES_ENDED_AT_ONCE, SIGNALS_KEPT_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { untilOf } from './ladder.ts'
import * as store from './measure-store.ts'
import type { Measure } from './measure-types.ts'
import { impose, lift } from './measures.ts'
import { sayCase, settleLifted } from './opening.ts'
import { forgetSignals } from './signal-store.ts'
import { endCase, findCase } from './store.ts'
import { TERMS } from './thresholds.ts'

/** Says of what is over that it is: it has had no effect since its hour came, whether or not this ran. */
export async function endWhatIsOver(house: House): Promise<void> {
  const now = new Date(house.clock.nowMs())
  for (const { account, id } of await store.endedMeasures(house.platform, now, MEASURES_ENDED_AT_ONCE))
    await takeTurn(house, { account, actor: SYSTEM }, turn => end(turn, id))
  await forgetSignals(house.platform, new Date(now.getTime() - SIGNALS_KEPT_MS))
}

async function end(turn: Turn, id: string): Promise<void> {
  const ended = await lift(turn, id, 'Its time was over.')
  if (!ended.ok) return
  const { automated, case: about } = ended.value
  if (automated && (await relax(turn, ended.value))) return
  if (automated && !(await store.hasOpenMeasure(turn, about))) await closeByItself(turn, ended.value)
  await settleLifted(turn, about)
}

/** What was restricted goes slowly for a while before it is as before. */
async function relax(turn: Turn, { case: about, step, services, domain }: Measure): Promise<boolean> {
  const { then } = TERMS[step]
  if (then === null || services.length === 0) return false // There is nothing left of it that could go slowly.
  await impose(turn, {
    case: about,
    step: then,
    services,
    domain: domain ?? undefined,
    until: untilOf(turn, then),
    automated: true,
  })
  return true
}

async function closeByItself(turn: Turn, { case: about }: Measure): Promise<void> {
  const found = await findCase(turn, about)
  if (found?.kind !== 'over-threshold') return
  if (await endCase(turn, about, turn.actor.id, 'Nothing of it holds any more.'))
    await sayCase(turn, about, 'closed', found)
}
