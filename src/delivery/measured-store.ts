/** The SQL about whose letters measure: who agreed that opens and clicks are measured, and which letters went out so. */

import { type RawBuilder, sql } from 'kysely'
import type { Turn } from '#store/turn.ts'
import type { Recipient } from './types.ts'

/**
 * Whether somebody agrees, now, that their opens and clicks are measured on this channel: an active consent to a purpose of that kind,
 * as it is published now, in the log like any other [CK-03] [AS-08]. What was agreed to in a rehearsal counts in one.
 */
export const agreesToMeasuring = (
  { account }: Pick<Turn, 'account'>,
  { subject, channel }: { readonly subject: RawBuilder<unknown>; readonly channel: RawBuilder<unknown> },
  isRehearsal: boolean,
): RawBuilder<boolean> => sql<boolean>`exists (
  select from purpose asked
  join consent_state agreed on agreed.account_id = asked.account_id and agreed.subject_id = ${subject}
    and agreed.channel = ${channel} and agreed.purpose = asked.slug and agreed.v = asked.current_v
  where asked.account_id = ${account} and asked.kind = 'tracking' and asked.archived_at is null
    and agreed.state = 'given' and agreed.enough and agreed.blocked_at is null
    and agreed.seq < (select size from ledger_head order by log_id limit 1)
    and (${isRehearsal} or not exists (
      select from consent_rehearsed it where it.account_id = asked.account_id and it.subject_id = agreed.subject_id
        and it.channel = agreed.channel and it.purpose = agreed.purpose and it.v = agreed.v)))`

/** Of a chunk, before it leaves: whose letters measure. Who agreed when it was loaded before and does not now, is not among them. */
export async function rememberMeasured(turn: Turn, run: string, recipients: readonly Recipient[]): Promise<void> {
  const [agreed, others] = [recipients.filter(it => it.measured), recipients.filter(it => !it.measured)]
  if (agreed.length > 0)
    await sql`
      insert into measured (account_id, run_id, seq, subject_id, at)
      select ${turn.account}, ${run}, seq, subject, ${turn.now}
      from unnest(${agreed.map(it => it.seq)}::bigint[], ${agreed.map(it => it.subject)}::text[]) as t(seq, subject)
      on conflict do nothing`.execute(turn.db)
  if (others.length > 0)
    await sql`
      delete from measured where account_id = ${turn.account} and run_id = ${run}
        and seq = any(${others.map(it => it.seq)}::bigint[])`.execute(turn.db)
}

/** Whether this letter went out to measure. */
export async function wasMeasured(turn: Turn, run: string, seq: number): Promise<boolean> {
  const { rows } = await sql`
    select from measured where account_id = ${turn.account} and run_id = ${run} and seq = ${seq}`.execute(turn.db)
  return rows.length > 0
}
