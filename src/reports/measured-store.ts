/** The SQL of what was measured of a campaign: of rows, and of the sums that are left of older ones. */

import { sql } from 'kysely'
import type { Turn } from '#store/turn.ts'
import type { Sum } from './types.ts'

export async function sumsOf(turn: Turn, run: string): Promise<Sum[]> {
  const ofRun = sql`account_id = ${turn.account} and run_id = ${run}`
  const { rows } = await sql<Sum>`
    select kind, link, sum(persons)::bigint as persons, sum(people)::bigint as people, sum(machines)::bigint as machines,
      sum(machine_only)::bigint as "machineOnly"
    from (
      select kind, link, persons, people, machines, machine_only from engagement_total where ${ofRun}
      union all
      select 'measured', 0, count(*), 0, 0, 0 from measured letter where ${ofRun} and exists (
        select from outcome where outcome.account_id = letter.account_id and outcome.run_id = letter.run_id
          and outcome.seq = letter.seq and result = 'accepted')
      union all
      select kind, link, count(at), sum(people), sum(machines), count(*) filter (where at is null)
      from engagement where ${ofRun} group by kind, link
      union all
      select 'clicked-any', 0, count(distinct seq) filter (where at is not null), sum(people), sum(machines), 0
      from engagement where ${ofRun} and kind = 'clicked') sums
    group by kind, link order by kind, link`.execute(turn.db)
  return rows
}
