/** Opening a case, and ending one of which nothing is left. */

import { sure } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import { append } from '#ledger/ledger.ts'
import { CASE_MEASURES_MAX } from '#base/limits.ts'
import { PROCESS } from '#policy/clocks.ts'
import { SYSTEM, type Turn } from '#store/turn.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { canonical } from '#wire/jcs.ts'
import * as appeals from './appeal-store.ts'
import type { Appeal } from './case-types.ts'
import { takeStep } from './steps.ts'
import * as store from './store.ts'
import { todoOf } from './todo.ts'
import { isOver } from './case-rules.ts'
import { measuresOf } from './measures.ts'
import type { Breach, Case, CaseId } from './types.ts'

/** Opens a case. The same kind about the same thing, seen again while it is open, is the same case: its id is the answer. */
export async function openCase(turn: Turn, breach: Breach): Promise<CaseId> {
  const id = newId('cas', turn.nowMs)
  const dueAt = new Date(turn.nowMs + PROCESS.mendMs)
  if (!(await store.addCase(turn, id, { ...breach, todo: breach.todo ?? todoOf(breach, 'en') }, dueAt)))
    return sure(await store.findOpenCase(turn, breach.kind, breach.about), 'what stands in the way of a case is a case')
  await sayCase(turn, id, 'open', breach)
  return id
}

/** The ledger keeps what it was about and the hash of what shows it: enough to tell that neither was changed later. */
export async function sayCase(
  turn: Turn,
  id: CaseId,
  state: Case['state'],
  { kind, demand, about, evidence }: Breach,
): Promise<void> {
  const digest = `sha256:${sha256Hex(canonical(evidence))}`
  await append(turn, [
    { type: 'case', disclosures: {}, payload: { case: id, state, kind, demand, about, evidence: digest } },
  ])
  if (state === 'closed') await settleAppeal(turn, id)
  await takeStep(turn, id, state === 'open' ? 'opened' : 'closed')
}

const OVER = 'Nothing of what it was about holds any more.'

/** An appeal that waits when its case ends has been given what it asked for, and by nobody's decision. */
async function settleAppeal(turn: Turn, id: CaseId): Promise<void> {
  const open = await appeals.waitingAppeal(turn, id)
  if (open) await settle(turn, id, open)
}

/** And so has one against what was lifted, or whose time is over, before anybody decided: nobody decides about what is gone. */
export async function settleLifted(turn: Turn, id: CaseId): Promise<void> {
  const open = await appeals.waitingAppeal(turn, id)
  if (!open) return
  const measures = await measuresOf(turn, { of: id, limit: CASE_MEASURES_MAX })
  if (isOver(open, measures, turn.nowMs)) await settle(turn, id, open)
}

async function settle(turn: Turn, id: CaseId, open: Appeal): Promise<void> {
  const change = { decision: 'lifted', reason: OVER, decided_by: SYSTEM.id, decided_at: turn.now } as const
  await appeals.changeAppeal(turn, id, open.nth, change)
  await takeStep(turn, id, 'decided', { says: OVER, facts: { appeal: open.nth, decision: 'lifted', over: true } })
}
