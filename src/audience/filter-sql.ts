/**
 * Filters as SQL: a condition over `contact` and the `consent_state` of the purpose that is sent for. Values travel as
 * parameters; nothing that somebody wrote becomes part of the statement.
 */

import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Condition, Filter } from './types.ts'

/** Everything that holds of everybody: an empty filter. */
export function audienceSql({ all }: Filter): RawBuilder<SqlBool> {
  return all.length === 0
    ? sql`true`
    : sql`${sql.join(
        all.map(it => sql`(${conditionOf(it)})`),
        sql` and `,
      )}`
}

function conditionOf(it: Condition): RawBuilder<SqlBool> {
  switch (it.on) {
    case 'locale':
      return sql`contact.locale = any(${[...it.is]}::text[])`
    case 'attribute':
      return it.op === 'equals' ? sql`contact.attributes ->> ${it.name} = ${it.value}` : containsOf(it)
    case 'signed-up':
      return it.op === 'before'
        ? sql`contact.created_at < ${new Date(it.at)}`
        : sql`contact.created_at >= ${new Date(it.at)}`
    case 'form':
      return sql`consent_state.form_id = any(${[...it.is]}::text[])`
  }
}

/** Whatever the case of letters; a sign that LIKE knows stands for itself. */
const containsOf = ({ name, value }: Extract<Condition, { on: 'attribute' }>) =>
  sql<SqlBool>`contact.attributes ->> ${name} ilike ${`%${value.replace(/[\\%_]/g, '\\$&')}%`}`
