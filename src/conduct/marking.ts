/** Marks: figures that led to a case are judged once. Whoever ends what they led to has seen them, and only new ones count. */

import type { Turn } from '#store/turn.ts'
import type { Service } from './measure-types.ts'
import { setMark } from './signal-store.ts'
import type { SignalKind } from './signal-types.ts'
import { findCase } from './store.ts'
import type { CaseId } from './types.ts'

/** What was seen up to now of the kind and the service that this case is about does not count again [EN-04]. */
export async function markJudged(turn: Turn, id: CaseId): Promise<void> {
  const found = await findCase(turn, id)
  if (found?.kind !== 'over-threshold') return
  const [kind, service] = found.about.split(' ')
  await setMark(turn, { kind: kind as SignalKind, service: service as Service }) // As aboutOf wrote it.
}
