/** The SQL of signals: sums by the hour, added to and never counted. */

import { sql } from 'kysely'
import type { Turn } from '#store/turn.ts'
import type { Signal } from './signal-types.ts'

/** In one order, so that of two turns which add to the same hours one waits for the other. */
const inOrder = (signals: readonly Signal[]) => signals.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
const keyOf = ({ kind, service, domain = '', route = '' }: Signal) => [kind, service, domain, route].join(' ')

export async function addSignals(turn: Turn, signals: readonly Signal[]): Promise<void> {
  const rows = inOrder(signals)
  await sql`
    insert into conduct_signal (account_id, kind, service, domain, route, hour, n)
    select ${turn.account}, kind, service, domain, route, date_trunc('hour', ${turn.now}::timestamptz, 'UTC'), sum(n)
    from unnest(${rows.map(it => it.kind)}::text[], ${rows.map(it => it.service)}::text[],
      ${rows.map(it => it.domain ?? '')}::text[], ${rows.map(it => it.route ?? '')}::text[],
      ${rows.map(it => it.n)}::bigint[]) as said(kind, service, domain, route, n)
    group by kind, service, domain, route order by kind, service, domain, route
    on conflict (account_id, kind, service, domain, route, hour) do update set n = conduct_signal.n + excluded.n`.execute(
    turn.db,
  )
}
