/** The SQL of what became of texts: by country, and by what carriers wrote. */

import { sql } from 'kysely'
import type { Turn } from '#store/turn.ts'

/** Of each text the last attempt: what was tried again counts once. */
const last = (turn: Turn, run: string) => sql`
  select distinct on (seq) * from text_sent where account_id = ${turn.account} and run_id = ${run} order by seq, attempt desc`

export type ByCountry = {
  readonly country: string
  readonly currency: string | null
  readonly texts: number
  readonly delivered: number
  readonly undelivered: number
  readonly parts: number
  readonly cost: string | null
}

/** Money is of all attempts: whatever left may have to be paid. */
export async function textsByCountry(turn: Turn, run: string): Promise<readonly ByCountry[]> {
  const { rows } = await sql<ByCountry>`
    with paid as (
      select country, currency, sum(parts)::int as parts, sum(cost)::text as cost from text_sent
      where account_id = ${turn.account} and run_id = ${run} group by country, currency)
    select paid.country, paid.currency, paid.parts, paid.cost, count(latest.seq)::int as texts,
      (count(latest.seq) filter (where latest.became = 'delivered'))::int as delivered,
      (count(latest.seq) filter (where latest.became in ('undelivered', 'expired', 'rejected')))::int as undelivered
    from paid left join (${last(turn, run)}) latest
      on latest.country = paid.country and latest.currency is not distinct from paid.currency
    group by paid.country, paid.currency, paid.parts, paid.cost order by texts desc, country`.execute(turn.db)
  return rows
}

export type ByCode = {
  readonly country: string
  readonly code: string
  readonly became: string | null
  readonly why: string | null
  readonly texts: number
}

/** Where a carrier wrote something beside what became of it, as it wrote it. */
export async function textsByCode(turn: Turn, run: string): Promise<readonly ByCode[]> {
  const { rows } = await sql<ByCode>`
    select country, code, became, why, count(*)::int as texts from (${last(turn, run)}) latest
    where code is not null and code <> '' group by country, code, became, why
    order by texts desc, country, code limit ${CODES_SHOWN}`.execute(turn.db)
  return rows
}

const CODES_SHOWN = 200
