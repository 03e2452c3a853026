/** An account's own view of what was held or refused: which words, why, by whom, and how to ask for a person [EN-04]. */

import { accountOf } from '#accounts/accounts.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import { automatedReason } from './reasons.ts'
import * as store from './store.ts'
import type { Decided, Review, ReviewId } from './types.ts'

/** A statement of reasons: what was found where, who decided, and what they said. */
export type Stated = Review & {
  /** The latest that people decided. */
  readonly decided: Decided | undefined
  readonly reason: string
  /** The refused text of this account of which it is an edit; what others were refused is not shown. */
  readonly editOf: ReviewId | null
  /** Whether the account may still ask that a person looks. */
  readonly mayAsk: boolean
}

export const listOwn = store.pageOfOwn

export async function readOwn(turn: Turn, id: string): Promise<Result<Stated, 'absent'>> {
  const found = await store.findOwn(turn, id)
  if (!found) return no('absent')
  const decided = (await store.decisionsOf(turn.db, turn.account, found.id)).at(-1)
  const { locale } = await accountOf(turn)
  const reason = decided?.reason ?? automatedReason(found.state === 'refused', found.findings.demands, locale)
  const editOf = found.resembles && (await store.findOwn(turn, found.resembles)) ? found.resembles : null
  return yes({ ...found, decided, reason, editOf, mayAsk: isAutomated(found) })
}

/** Refused, and by nobody: a person looks when they are asked to. */
const isAutomated = ({ state, decidedAt }: Review) => state === 'refused' && decidedAt === null

/** What automation refused is put before a person. What people refused is for an appeal. */
export async function askForPerson(turn: Turn, id: string): Promise<Result<Stated, 'absent' | 'not-now'>> {
  const found = await store.lockOwn(turn, id)
  if (!found) return no('absent')
  if (!isAutomated(found)) return no('not-now')
  await store.setAsked(turn, found.id)
  return readOwn(turn, id)
}
