/** The SQL of what phones got lately, over texts, whatever it was for: what bounds by place and the way out go by. */

import { sql } from 'kysely'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import { isResolved } from '../held-store.ts'
import { CAPS_LOOK_MS } from './caps.ts'

type Person = { readonly contact: string; readonly subject: SubjectId }
export type Lately = {
  readonly sentAtMs: readonly number[]
  /** How many there ever were by this sender. */
  readonly bySender: number
}
const NOTHING: Lately = { sentAtMs: [], bySender: 0 }

type Row = { readonly subject: SubjectId; readonly times: readonly number[]; readonly bySender: number }

/**
 * Accepted, or held: whoever may have got it counts as one who did. What an earlier run has not settled is on its way, as
 * with how often (frequency-store.ts). `run` is the one that is sending, whose own messages do not count.
 */
export async function latelyOf(
  turn: Turn,
  people: readonly Person[],
  { run, sender }: { readonly run: string | undefined; readonly sender: string | undefined },
): Promise<(subject: SubjectId) => Lately> {
  const since = turn.nowMs - CAPS_LOOK_MS
  const { rows } = await sql<Row>`
    with other as materialized (
      select run_id, plan ->> 'from' as sender, finished_at is null and number < coalesce((
          select number from run where account_id = ${turn.account} and run_id = ${run ?? null}::text), 9223372036854775807) as ahead
      from run where account_id = ${turn.account} and channel = 'sms' and not test and run_id is distinct from ${run ?? null}::text
    )
    select who.subject,
      coalesce(array_agg((extract(epoch from coalesce(outcome.at, ${turn.now})) * 1000)::float8)
        filter (where coalesce(outcome.at, ${turn.now}) > ${new Date(since)}), '{}') as times,
      (count(*) filter (where other.sender = ${sender ?? null}::text))::int as "bySender"
    from unnest(${people.map(it => it.contact)}::text[], ${people.map(it => it.subject)}::text[]) who(contact, subject)
    join recipient on recipient.account_id = ${turn.account} and recipient.contact_id = who.contact and recipient.subject_id = who.subject
    join other on other.run_id = recipient.run_id
    left join lateral (
      select result, at from outcome where account_id = ${turn.account} and run_id = recipient.run_id and seq = recipient.seq
        and result <> 'deferred' and not ${isResolved('outcome')} limit 1) outcome on true
    where outcome.result in ('accepted', 'held') or outcome.result is null and other.ahead
    group by who.subject`.execute(turn.db)
  const known = new Map(rows.map(({ subject, times, bySender }) => [subject, { sentAtMs: times, bySender }]))
  return subject => known.get(subject) ?? NOTHING
}
