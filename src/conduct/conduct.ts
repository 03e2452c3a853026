/** The door of conduct: what was seen to be wrong, as cases. Each is opened and closed in the ledger as well [EN-04]. */

import { CASE_MEASURES_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import { measuresOf } from './measures.ts'
import { sayCase } from './opening.ts'
import * as store from './store.ts'
import { type Case, MENDED_BY_ACCOUNT } from './types.ts'

export const listCases = store.pageOfCases

/** The case of this kind about this thing, if one is open. */
export const openCaseAbout = store.findOpenCase

export { hasOpenCase } from './store.ts'
export { type Notice, noticesOf, sayTold } from './notice.ts'
export { objectionToActing } from './judging.ts'
export { openCase } from './opening.ts'
export { isWithinShare } from './pace.ts'
export { impose, lift, measuresOf, standingOf } from './measures.ts'
export { signal, signals } from './signals.ts'
export { barOf, isThrottled, mayUse } from './standing-rules.ts'
export {
  askCanary,
  beginCanary,
  canariesDue,
  type Canary,
  canaryOf,
  continueCanary,
  drawnCanary,
  judgeCanary,
  keptInSandbox,
  watchCanary,
} from './canaries.ts'

export async function readCase(turn: Turn, id: string): Promise<Result<Case, 'absent'>> {
  const found = await store.findCase(turn, id)
  return found ? yes(found) : no('absent')
}

/** What somebody else decides about, the account does not end; and nothing of which a measure still holds. */
async function mayClose(turn: Turn, { id, kind }: Case): Promise<boolean> {
  if (!MENDED_BY_ACCOUNT.has(kind)) return false
  return (await measuresOf(turn, { of: id, limit: CASE_MEASURES_MAX })).every(({ liftedAt }) => liftedAt !== null)
}

/** Closes a case, with a note that says why it is over. Seen again, it is a new one. */
export async function closeCase(
  turn: Turn,
  id: string,
  note: string,
): Promise<Result<Case, 'absent' | 'closed' | 'not-yours'>> {
  const found = await store.findCase(turn, id)
  if (!found) return no('absent')
  if (!(await mayClose(turn, found))) return no('not-yours')
  if (!(await store.endCase(turn, found.id, turn.actor.id, note))) return no('closed')
  await sayCase(turn, found.id, 'closed', found)
  return readCase(turn, id)
}
