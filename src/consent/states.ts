/** Where people stand, read: the projection with what is in force before the log has it. */

import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import * as store from './answers-store.ts'
import { wordOf } from './standing.ts'
import type { Stand } from './types.ts'

/** Everything that was ever said by this subject, by channel and purpose. */
export async function statesOf(turn: Turn, subject: SubjectId, channel?: Channel): Promise<readonly Stand[]> {
  const stands = (await statesOfAll(turn, [subject])).get(subject) ?? []
  return channel === undefined ? stands : stands.filter(it => it.channel === channel)
}

/** {@link statesOf} for many at once. Whoever said nothing is absent. */
export async function statesOfAll(
  turn: Turn,
  subjects: readonly SubjectId[],
): Promise<ReadonlyMap<SubjectId, readonly Stand[]>> {
  const rows = await store.standsOf(turn, subjects)
  const suppressed = await store.suppressedAmong(turn, subjects)
  const stands = Map.groupBy(rows, row => row.subject)
  return new Map([...stands].map(([subject, own]) => [subject, own.map(row => standOf(row, suppressed.has(subject)))]))
}

function standOf(
  { purpose, channel, state, v, evidence, enough, seq, since, ...row }: store.StandRow,
  suppressed: boolean,
): Stand {
  const folded = { state, v, evidence, enough }
  const form =
    row.form && row.version !== null && row.locale ? { id: row.form, version: row.version, locale: row.locale } : null
  return { ...folded, purpose, channel, seq, since, form, word: wordOf({ folded, blocked: row.blocked, suppressed }) }
}
