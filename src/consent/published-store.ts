/** The SQL of what is in force: purposes by name, and forms that can be answered. */

import { sql } from 'kysely'
import type { Turn } from '#store/turn.ts'
import type { FormId, PurposeDraft, PurposeVersion } from './types.ts'

/** By slug; those that nobody is asked for any more are among them, for people may have agreed to them. */
export async function purposesInForce(turn: Turn): Promise<ReadonlyMap<string, PurposeVersion>> {
  const { rows } = await sql<{ id: PurposeVersion['id']; v: number; definition: PurposeDraft }>`
    select purpose_id as id, version.v, version.definition from purpose
    join purpose_version version using (account_id, purpose_id)
    where account_id = ${turn.account} and version.v = purpose.current_v order by purpose_id`.execute(turn.db)
  return new Map(rows.map(({ id, v, definition }) => [definition.slug, { ...definition, id, v }])) // As publishPurpose keeps it.
}

/** Which of these forms can be answered now. */
export async function openForms(turn: Turn, ids: readonly FormId[]): Promise<ReadonlySet<FormId>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: FormId }>`
    select form_id as id from form where account_id = ${turn.account} and form_id = any(${[...ids]}::text[])
      and current_version is not null and closed_at is null`.execute(turn.db)
  return new Set(rows.map(row => row.id))
}
