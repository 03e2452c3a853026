/**
 * An account that is to end. From the first moment it sends nothing, asks nobody and changes nothing but what the law
 * gives people; until the last its owner may call it off. What was proved stays provable (docs/decisions/0013).
 */

import { ACCOUNT_CLOSING_MS, DAY_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import { accountOf, audit, closingOf } from './accounts.ts'
import * as store from './closing-store.ts'
import type { Closing } from './types.ts'

/** By its name, typed again: nobody closes the wrong one. */
export async function closeAccount(
  turn: Turn,
  name: string,
): Promise<Result<Closing, 'closing-already' | 'another-name' | 'a-person-closes'>> {
  if (turn.actor.kind !== 'user') return no('a-person-closes')
  if (await closingOf(turn)) return no('closing-already')
  if ((await accountOf(turn)).name.trim() !== name.trim()) return no('another-name')
  const closing = { askedAt: turn.now, endsAt: new Date(turn.nowMs + ACCOUNT_CLOSING_MS) }
  await store.addClosing(turn, closing)
  await store.stopSending(turn)
  turn.notify('revocation')
  await audit(turn, 'account.closing', { days: ACCOUNT_CLOSING_MS / DAY_MS })
  return yes(closing)
}

export async function reopenAccount(turn: Turn): Promise<Result<Record<never, never>, 'not-closing' | 'closed'>> {
  const closing = await closingOf(turn)
  if (!closing) return no('not-closing')
  if (closing.endsAt <= turn.now) return no('closed')
  await store.removeClosing(turn)
  await audit(turn, 'account.reopened', {})
  return yes({})
}
