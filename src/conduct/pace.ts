/** How much may leave a day of an account on its way back: a share of what left on a usual day before its case was opened [EN-04]. */

import { DAY_MS, HOUR_MS, PACE_LEAST_A_DAY, PACE_USUAL_DAYS } from '#base/limits.ts'
import type { Turn } from '#store/turn.ts'
import type { Measure, Service, Standing } from './measure-types.ts'
import { sumsOf } from './signal-store.ts'
import { covers } from './standing-rules.ts'
import { findCase } from './store.ts'

/** Whether more may leave today; always, where no way back is on. Asked before each chunk, so a day may run over by one. */
export async function isWithinShare(
  turn: Turn,
  { measures }: Standing,
  service: Service,
  domain?: string,
): Promise<boolean> {
  const paced = measures.filter(it => it.step === 'throttle' && it.share !== null && covers(it, service, domain))
  for (const it of paced)
    if ((await sentSince(turn, service, DAY_MS)) >= (await allowed(turn, it, service))) return false
  return true
}

async function allowed(turn: Turn, { case: id, share }: Measure, service: Service): Promise<number> {
  const openedMs = (await findCase(turn, id))?.openedAt.getTime() ?? turn.nowMs
  const agoMs = turn.nowMs - openedMs
  const before = await sentSince(turn, service, agoMs + PACE_USUAL_DAYS * DAY_MS)
  const usual = (before - (await sentSince(turn, service, agoMs))) / PACE_USUAL_DAYS
  return Math.max(PACE_LEAST_A_DAY, (share ?? 1) * usual)
}

/** By whole hours, as sums are kept. */
async function sentSince(turn: Turn, service: Service, agoMs: number): Promise<number> {
  const since = new Date(Math.floor((turn.nowMs - agoMs) / HOUR_MS) * HOUR_MS)
  const [sums] = await sumsOf(turn, [{ kinds: ['accepted'], service, since }])
  return sums?.accepted ?? 0
}
