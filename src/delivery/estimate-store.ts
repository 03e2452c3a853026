/** What a sending will take, before it begins: who is where, and the slowest of its bounds. */

import { type RawBuilder, sql } from 'kysely'
import { audienceSql } from '#audience/audience.ts'
import { HOUR_MS, MINUTE_MS, OFTEN_LOOKED_MAX } from '#base/limits.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import { agreed, reached } from './freeze-store.ts'
import { isTooOften } from './frequency-rules.ts'
import { oftenOf } from './frequency-store.ts'
import { placeSql } from './grouping-store.ts'
import { listRoutes } from './routes.ts'
import { boundOfLane } from './run-store.ts'
import type { Crowd } from './timing-rules.ts'
import type { RunPlan } from './types.ts'

type Aim = Pick<RunPlan, 'purpose' | 'channel' | 'filter' | 'timing'>

/** Whom freezing would number now. */
function frozenNow(turn: Turn, { filter, ...plan }: Pick<Aim, 'purpose' | 'channel' | 'filter'>): RawBuilder<unknown> {
  const fits = audienceSql(filter, { account: turn.account, now: turn.now, purpose: plan.purpose.slug })
  return sql`from consent_state ${reached(turn, { plan }, fits)} and ${agreed(turn, { plan })}`
}

/** How many of the audience there are at each place, if it were frozen now. */
export async function crowdsOf(turn: Turn, aim: Aim): Promise<Crowd[]> {
  const place: RawBuilder<unknown> = aim.timing ? placeSql(aim.timing) : sql`''`
  const { rows } = await sql<Crowd>`
    select place, count(*)::int as people from (select ${place} as place ${frozenNow(turn, aim)}) placed
    group by place order by 2 desc, 1`.execute(turn.db)
  return rows
}

export type TooOften = { readonly held: number; readonly of: number }

/** Of the audience, or of as many of it as are looked at, how many have had all that they agreed to lately, if it began now. */
export async function tooOftenAmong(turn: Turn, aim: Pick<Aim, 'purpose' | 'channel' | 'filter'>): Promise<TooOften> {
  const { rows } = await sql<{ contact: string; subject: SubjectId }>`
    select contact.contact_id as contact, consent_state.subject_id as subject ${frozenNow(turn, aim)}
    limit ${OFTEN_LOOKED_MAX}`.execute(turn.db)
  const often = await oftenOf(turn, aim, rows, undefined)
  return { held: rows.filter(({ subject }) => isTooOften(often(subject))).length, of: rows.length }
}

export type Bound = { readonly perHour: number; readonly by: 'campaign' | 'account' | 'route' | 'seen' }

/** The slowest of what bounds it; else as fast as this account's mail went lately; undefined where nothing is known. */
export async function paceOf(turn: Turn, perHour: number | null): Promise<Bound | undefined> {
  const [lane, [route]] = [await boundOfLane(turn, 'email'), (await listRoutes(turn)).filter(({ active }) => active)]
  const bounds: Bound[] = [
    ...bound('campaign', perHour),
    ...bound('account', lane && lane * MINUTES),
    ...bound('route', route?.perMinute ? route.perMinute * MINUTES : null),
  ]
  const [slowest] = bounds.toSorted((a, b) => a.perHour - b.perHour)
  return slowest ?? bound('seen', await seenPerHour(turn))[0]
}
const MINUTES = HOUR_MS / MINUTE_MS

const bound = (by: Bound['by'], perHour: number | null): Bound[] => (perHour === null ? [] : [{ by, perHour }])

/** Of the best minute of the latest runs that sent a whole minute long: by so many an hour at most. */
async function seenPerHour(turn: Turn): Promise<number | null> {
  const { rows } = await sql<{ most: number | null }>`
    select max(taken)::int as most from (
      select total.minute, sum(total.count) as taken from run
      join run_total total on total.account_id = run.account_id and total.run_id = run.run_id and total.result = 'accepted'
      where run.account_id = ${turn.account} and run.run_id in (
        select run_id from run where account_id = ${turn.account} order by started_at desc limit ${RUNS_SEEN})
      group by run.run_id, total.minute) minutes`.execute(turn.db)
  const most = rows[0]?.most
  return most === null || most === undefined || most < SEEN_LEAST ? null : most * MINUTES
}
const RUNS_SEEN = 10
/** A minute with fewer says how many there were, and not how many there could have been. */
const SEEN_LEAST = 100
