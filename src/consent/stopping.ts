/**
 * Taking back, for many at once and before anything else is known of them: what was given counts no more when this turn
 * commits, and every worker hears of it. It is the half of a withdrawal that cannot wait; the other half, its event in the
 * log, follows by {@link withdraw} (see docs/decisions/0047).
 */

import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import { blockAll } from './answers-store.ts'

export type Stopped = { readonly subject: SubjectId; readonly purpose: string }

/** Each of them for one purpose on this channel [AS-03]. Who gave nothing, or took it back already, is not concerned. */
export async function stopAll(turn: Turn, channel: Channel, all: readonly Stopped[]): Promise<void> {
  if ((await blockAll(turn, channel, all)) > 0) turn.notify('revocation')
}
