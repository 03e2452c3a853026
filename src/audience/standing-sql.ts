/** Where the contact of the row stands, as SQL: what the projection says of each word. A suppression wins over all of them. */

import { type RawBuilder, sql, type SqlBool } from 'kysely'
import type { ConsentState } from '#consent/types.ts'
import { KIND_OF } from '#ledger/types.ts'
import type { Channel } from '#wire/form-definition.ts'

/** The subject of the contact of the row, by what the channel reaches. */
export const subjectOn = (channel: Channel): RawBuilder<unknown> =>
  KIND_OF[channel] === 'email' ? sql`contact.email_subject` : sql`contact.phone_subject`

/** What it reaches; nothing of who was erased. */
export const addressOn = (channel: Channel): RawBuilder<unknown> =>
  KIND_OF[channel] === 'email' ? sql`contact.email` : sql`contact.phone`

export const suppressedOn = (channel: Channel) => sql<SqlBool>`exists (
  select from subject join suppression using (account_id, kind, address_hash)
  where subject.account_id = contact.account_id and subject.subject_id = ${subjectOn(channel)})`

/** Of a row of consent_state that is called `state`. */
export const STANDS: Readonly<Record<Exclude<ConsentState, 'none' | 'suppressed'>, RawBuilder<SqlBool>>> = {
  active: sql`state.state = 'given' and state.enough and state.blocked_at is null`,
  pending: sql`state.state = 'given' and not state.enough and state.blocked_at is null`,
  refused: sql`state.state = 'refused' and not state.enough`,
  withdrawn: sql`(state.state = 'withdrawn' and not state.enough or state.blocked_at is not null)`,
  expired: sql`state.state = any('{expired,invalidated}') and not state.enough`,
}

export const isDriving = (state: ConsentState | undefined): state is keyof typeof STANDS =>
  state !== undefined && state in STANDS
