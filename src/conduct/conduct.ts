/** The door of conduct: what was seen to be wrong, as cases. Each is opened and closed in the ledger as well [EN-04]. */

import { membersOf } from '#accounts/accounts.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import { sayCase } from './opening.ts'
import * as store from './store.ts'
import type { Case, CaseKind } from './types.ts'

export const listCases = store.pageOfCases

/** The case of this kind about this thing, if one is open. */
export const openCaseAbout = store.findOpenCase

export { hasOpenCase } from './store.ts'
export { openCase } from './opening.ts'
export { impose, lift, measuresOf, readMeasure, standingOf } from './measures.ts'
export { signal, signals } from './signals.ts'
export { barOf, isThrottled, mayUse } from './standing-rules.ts'

export async function readCase(turn: Turn, id: string): Promise<Result<Case, 'absent'>> {
  const found = await store.findCase(turn, id)
  return found ? yes(found) : no('absent')
}

/** What an account must not forgive itself: while such a case is open, something of it stays suspended [EN-02]. */
const OPERATORS: ReadonlySet<CaseKind> = new Set(['import-untrue', 'over-threshold'])

async function mayClose(turn: Turn, { kind }: Case): Promise<boolean> {
  if (!OPERATORS.has(kind)) return true
  return (await membersOf(turn)).some(it => it.operator && turn.actor.kind === 'user' && it.user_id === turn.actor.id)
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
