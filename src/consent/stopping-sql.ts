/** What counts no more before the log says so, as other rooms' queries ask for it. `state` is the name of a row of `consent_state` there. */

import { type RawBuilder, sql } from 'kysely'

/** It is blocked, or whoever gave it left by one click a moment ago [AS-03]. */
export const isStopped = (state: string): RawBuilder<boolean> => {
  const of = (column: string) => sql.ref(`${state}.${column}`)
  return sql<boolean>`(${of('blocked_at')} is not null or ${of('channel')} = 'email' and coalesce((
    select true from one_click leaving where leaving.account_id = ${of('account_id')} and leaving.subject_id = ${of('subject_id')}
      and leaving.purpose = ${of('purpose')} limit 1), false))`
}

/** It is given and was not given anew, and confirmed, after this time. */
export const isOpenAt = (state: string, at: RawBuilder<unknown>): RawBuilder<boolean> => {
  const of = (column: string) => sql.ref(`${state}.${column}`)
  return sql<boolean>`(${of('state')} = 'given' and ${of('blocked_at')} is null and not (${of('enough')} and ${of('since')} > ${at}))`
}
