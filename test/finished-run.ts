/** A run that is over, as what comes back finds it: one message to each of some people, counted from 1. */

import { sql } from 'kysely'
import type { AccountId } from '#store/turn.ts'
import type { TestHouse } from './house.ts'

export function finishedRun(
  it: TestHouse,
  account: AccountId,
  run: string,
  people: readonly { readonly contact: string; readonly subject: string }[],
): Promise<void> {
  return it.turn(account, async ({ db }) => {
    await sql`insert into run (account_id, run_id, campaign_id, revision, status, plan, purpose, purpose_v, channel, test, started_at, expires_at)
      values (${account}, ${run}, 'cmp_1', 1, 'finished', '{}', 'letters', 1, 'email', false, now(), now())`.execute(db)
    await sql`insert into recipient (account_id, run_id, seq, contact_id, subject_id, consent_seq)
      select ${account}, ${run}, row_number() over (), contact_id, email_subject, 0
      from unnest(${people.map(({ contact }) => contact)}::text[], ${people.map(({ subject }) => subject)}::text[]) as t(contact_id, email_subject)`.execute(
      db,
    )
    await sql`insert into chunk (account_id, run_id, chunk, lo, hi, state, epoch) values (${account}, ${run}, 1, 1, 100, 'done', 1)`.execute(
      db,
    )
  })
}
