/**
 * What is said and done about a case, step by step. Each is a row that nobody changes, a leaf of the ledger and an entry
 * of the audit trail, and tells whom it concerns [EN-04].
 */

import { audit } from '#accounts/accounts.ts'
import { append } from '#ledger/ledger.ts'
import type { Turn } from '#store/turn.ts'
import { sha256Hex } from '#wire/crypto.ts'
import type { JsonObject } from '#wire/jcs.ts'
import { type CaseStepName, TELLS } from './case-types.ts'
import * as store from './step-store.ts'
import type { CaseId } from './types.ts'

/** These have a leaf of their own already: a case's opening and end (opening.ts), a measure's (measures.ts). */
const SAID: ReadonlySet<CaseStepName> = new Set(['opened', 'closed', 'imposed', 'lifted'])
const APPEALS: ReadonlySet<CaseStepName> = new Set(['appealed', 'escalated', 'eased', 'decided'])

type Step = { readonly says?: string; readonly facts?: JsonObject; readonly selfDecided?: boolean }

/** Writes a step down. What somebody wrote about it stands in the leaf as its hash alone. */
export async function takeStep(
  turn: Turn,
  id: CaseId,
  step: CaseStepName,
  { says = '', facts = {}, selfDecided = false }: Step = {},
): Promise<void> {
  await store.lockCase(turn, id)
  const nth = await store.addStep(turn, id, { step, says, facts, selfDecided })
  if (!SAID.has(step)) {
    const said = says === '' ? {} : { says: `sha256:${sha256Hex(new TextEncoder().encode(says))}` }
    const payload = { case: id, nth, state: step, by: turn.actor.id, self_decided: selfDecided, ...facts, ...said }
    await append(turn, [{ type: APPEALS.has(step) ? 'appeal' : 'case', disclosures: {}, payload }])
    await audit(turn, `case.${step}`, { case_id: id, nth, self_decided: selfDecided })
  }
  if (TELLS[step] !== null) turn.emit('case.told', { case: id })
}
