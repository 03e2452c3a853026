/** Signals: what happened that bears on how an account stands. They are added to sums by the hour, in the turn in which they happened [EN-03]. */

import { SYSTEM, type Turn } from '#store/turn.ts'
import { judge } from './ladder.ts'
import * as store from './signal-store.ts'
import type { Signal } from './signal-types.ts'

export const signal = (turn: Turn, it: Signal): Promise<void> => signals(turn, [it])

/** Several at once, in one statement. */
export async function signals(turn: Turn, all: readonly Signal[]): Promise<void> {
  const heard = all.filter(({ n }) => n > 0).map(it => ({ ...it, domain: it.domain?.toLowerCase() }))
  if (heard.length === 0) return
  await store.addSignals(turn, heard)
  await judge({ ...turn, actor: SYSTEM }, heard) // Whoever's turn it is: figures decide, not they.
}
