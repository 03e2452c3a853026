/**
 * Taking back, for many at once and before anything else is known of them: who posted the one click is in `one_click` from
 * then on, and there they have left, whatever the projection says. What they gave is blocked with it or right behind it;
 * its event in the log follows by {@link withdraw} (see docs/decisions/0047).
 */

import type { Turn } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import { blockAll, type Stopping } from './answers-store.ts'

export { isOpenAt, isStopped } from './stopping-sql.ts'
export type { Stopping }

/** Each of them for one purpose on this channel [AS-03]. Who gave nothing, or took it back already, is not concerned. */
export async function stopAll(turn: Turn, channel: Channel, all: readonly Stopping[]): Promise<void> {
  if (all.length > 0) await blockAll(turn, channel, all)
}
