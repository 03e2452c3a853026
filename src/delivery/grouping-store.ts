/**
 * Recipients by where they are and by which text they get: numbered so while a slice is frozen, so that a thousand of them
 * wait, or are written to, together. Nothing is kept or asked for each of them later: what it costs does not depend on it.
 */

import { type RawBuilder, sql } from 'kysely'
import { places } from '#base/places.ts'
import { CHUNK_RECIPIENTS } from '#base/limits.ts'
import type { Turn } from '#store/turn.ts'
import type { Experiment } from './experiment-types.ts'
import { hoursAt } from './timing-rules.ts'
import type { Timing } from './timing-types.ts'
import type { Run } from './types.ts'

export const isGrouped = ({ plan }: Pick<Run, 'plan'>): boolean =>
  plan.timing !== undefined || plan.experiment !== undefined

/** Ahead of what else numbers a slice. Whoever gets a text of a comparison comes before those who wait for it. */
export const orderIn = (run: Run): RawBuilder<unknown> => (isGrouped(run) ? sql`variant nulls last, place,` : sql``)

/** Of rows of `contact` and `consent_state`. All of a canary's part are asked: it goes before anything is known. */
export const groupSql = (run: Run, whom: 'all' | 'part' = 'all'): RawBuilder<unknown> => {
  const { timing, experiment } = run.plan
  const share = whom === 'part' ? 100 : (experiment?.share ?? 0)
  return sql`${timing ? placeSql(timing) : sql`null::text`} as place,
    ${experiment ? variantSql(run.id, experiment, share) : sql`null::int`} as variant`
}

/**
 * Chance that is the same in every worker and after every crash: the hash of run and subject. Other bits of it say who is
 * asked, and which text they get; and it is another hash than the one that draws a canary's part.
 */
const variantSql = (run: string, { others }: Experiment<unknown>, share: number): RawBuilder<unknown> => sql`(
  select case when ('x' || substr(hash, 1, 8))::bit(32)::bigint % 10000 < ${share * 100}::int
    then (('x' || substr(hash, 9, 8))::bit(32)::bigint % ${others.length + 1}::int)::int end
  from md5('variant ' || ${run} || ' ' || consent_state.subject_id) as hash)`

/** What somebody said of their zone; else of their country; else the region of their language, their number; else what the plan says. */
export function placeSql({ zone }: Pick<Timing, 'zone'>): RawBuilder<unknown> {
  const { zones, countries, callingCodes } = places()
  const [ofZone, ofCountry, ofCode] = [zones, countries, callingCodes].map(it => sql`${JSON.stringify(it)}::jsonb`)
  const code = (digits: number) => sql`${ofCode} ->> substr(contact.phone, 2, ${digits}::int)`
  return sql`coalesce(
    ${ofZone} ->> lower(coalesce(contact.attributes ->> 'timezone', contact.attributes ->> 'time_zone')),
    ${ofCountry} ->> upper(contact.attributes ->> 'country'),
    ${ofCountry} ->> upper(substring(contact.locale from '[-_]([A-Za-z]{2})$')),
    ${code(1)}, ${code(2)}, ${code(3)}, ${zone})`
}

type Group = { readonly place: string | null; readonly variant: number | null }

/** The recipients from one number to another, in chunks of one place and one text each: those that have to wait do. */
export async function openGroups(turn: Turn, run: Run, had: number, has: number): Promise<void> {
  const waits = (await groupsOf(turn, run, had, has)).map(group => ({ ...group, ...waitOf(run, group, turn.nowMs) }))
  await sql`
    insert into chunk (account_id, run_id, chunk, lo, hi, state, place, variant, not_before, waits, waiting)
    select ${turn.account}, ${run.id}, first + row_number() over (order by lo) - 1, lo, hi, 'ready', sliced.place, sliced.variant,
      wait.until, wait.why, case when wait.why is not null then hi - lo + 1 end
    from (select coalesce(max(chunk) + 1, 0) as first from chunk where account_id = ${turn.account} and run_id = ${run.id}) others,
      (select place, variant, min(seq) as lo, max(seq) as hi from (
        select place, variant, seq, (row_number() over (partition by place, variant order by seq) - 1) / ${CHUNK_RECIPIENTS} as nth
        from recipient where ${between(turn, run, had, has)}) numbered group by place, variant, nth) sliced
      join jsonb_to_recordset(${JSON.stringify(waits)}::jsonb) as wait(place text, variant int, until timestamptz, why text)
        on wait.place is not distinct from sliced.place and wait.variant is not distinct from sliced.variant`.execute(
    turn.db,
  )
}

async function groupsOf(turn: Turn, run: Run, had: number, has: number): Promise<Group[]> {
  const { rows } =
    await sql<Group>`select distinct place, variant from recipient where ${between(turn, run, had, has)}`.execute(
      turn.db,
    )
  return rows
}

const between = (turn: Turn, run: Run, had: number, has: number) =>
  sql`account_id = ${turn.account} and run_id = ${run.id} and seq > ${had} and seq <= ${has}`

export type GroupWait = { readonly why: 'window' | 'experiment'; readonly until: string }

/** What a group waits for just now, in the words of a progress; undefined when for nothing. */
export function waitOf({ plan, startedAt }: Run, { place, variant }: Group, nowMs: number): GroupWait | undefined {
  if (plan.experiment && variant === null)
    return {
      why: 'experiment',
      until: new Date(Math.max(nowMs, startedAt.getTime() + plan.experiment.decideAfterMs)).toISOString(),
    }
  if (!plan.timing || place === null) return undefined
  const { opensMs } = hoursAt(place, plan.timing, nowMs)
  return opensMs > nowMs ? { why: 'window', until: new Date(opensMs).toISOString() } : undefined
}
