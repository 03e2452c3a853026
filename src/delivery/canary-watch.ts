/** Looks after sendings that began with a small part: when it has left, and when it has been watched long enough. */

import { canariesDue, judgeCanary, watchCanary } from '#conduct/conduct.ts'
import type { SignalKind } from '#conduct/signal-types.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import * as store from './canary-part-store.ts'
import { signalOf } from './settling.ts'

/** Asked every two seconds by every process: whoever is first does it, and a restart forgets nothing. */
export async function lookAtCanaries(house: House): Promise<void> {
  const as = <T>(account: AccountId, work: (turn: Turn) => Promise<T>) =>
    takeTurn(house, { account, actor: SYSTEM }, work)
  for (const { account, run } of await store.partsThatLeft(house.platform))
    await as(account, turn => watchCanary(turn, run))
  for (const { account, run } of await canariesDue(house.platform, new Date(house.clock.nowMs())))
    await as(account, turn => judge(turn, run))
}

async function judge(turn: Turn, run: string): Promise<void> {
  const counts: Partial<Record<SignalKind, number>> = {}
  let settled = 0
  for (const { result, reason, n } of await store.outcomesOfPart(turn, run)) {
    settled += n
    const kind = signalOf(result, reason)
    if (kind) counts[kind] = (counts[kind] ?? 0) + n
  }
  await judgeCanary(turn, run, { settled, counts })
}
