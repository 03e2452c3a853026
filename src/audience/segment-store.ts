/** SQL about segments. Their versions are only ever added; one that was removed leaves them behind, for whoever sent by it. */

import { sql } from 'kysely'
import type { Turn } from '#store/turn.ts'
import type { Filter, Segment, SegmentId } from './segment-types.ts'

const segments = (turn: Turn) =>
  turn.db
    .selectFrom('segment')
    .innerJoin('segment_version as version', join =>
      join
        .onRef('version.account_id', '=', 'segment.account_id')
        .onRef('version.segment_id', '=', 'segment.segment_id')
        .onRef('version.v', '=', 'segment.v'),
    )
    .where('segment.account_id', '=', turn.account)
    .select([
      'segment.segment_id as id',
      'segment.name',
      'segment.v',
      'version.tree as filter',
      'segment.created_at as createdAt',
      'segment.updated_at as updatedAt',
    ])

export type Named = { readonly kind: 'purpose' | 'form' | 'campaign'; readonly id: string }

/** Those of them that this account does not have. */
export async function missing(turn: Turn, named: readonly Named[]): Promise<Named[]> {
  if (named.length === 0) return []
  const { rows } = await sql<Named>`
    select distinct kind, id from unnest(${named.map(it => it.kind)}::text[], ${named.map(it => it.id)}::text[]) as t(kind, id)
    where not case kind
      when 'purpose' then exists (select from purpose where account_id = ${turn.account} and slug = t.id)
      when 'form' then exists (select from form where account_id = ${turn.account} and form_id = t.id)
      else exists (select from campaign where account_id = ${turn.account} and campaign_id = t.id) end`.execute(turn.db)
  return rows
}

export async function findSegment(turn: Turn, id: string): Promise<Segment | undefined> {
  const row = await segments(turn).where('segment.segment_id', '=', id).executeTakeFirst()
  return row as Segment | undefined // Written by us, by the same shape.
}

/** Of an account that has at most so many: all of them, by name. */
export async function allSegments(turn: Turn): Promise<readonly Segment[]> {
  return (await segments(turn)
    .orderBy(sql`lower(segment.name)`)
    .execute()) as Segment[] // As above.
}

/** One after the other: what names what is decided by one at a time, so that no two changes close a circle together. */
export async function lockSegments(turn: Turn): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`segments ${turn.account}`}, 0))`.execute(turn.db)
}

export async function isNameTaken(turn: Turn, name: string, by: string | undefined): Promise<boolean> {
  const { rows } = await sql`
    select from segment where account_id = ${turn.account} and lower(name) = lower(${name}::text)
      and segment_id is distinct from ${by ?? null}::text`.execute(turn.db)
  return rows.length > 0
}

export type NewVersion = {
  readonly id: SegmentId
  readonly name: string
  readonly v: number
  readonly filter: Filter
}

export async function addSegment(turn: Turn, { id, name, v }: NewVersion): Promise<void> {
  await sql`
    insert into segment (account_id, segment_id, name, v, created_by, created_at, updated_at)
    values (${turn.account}, ${id}, ${name}, ${v}, ${turn.actor.id}, ${turn.now}, ${turn.now})`.execute(turn.db)
}

export async function addVersion(turn: Turn, { id, v, filter }: NewVersion): Promise<void> {
  await sql`
    insert into segment_version (account_id, segment_id, v, tree, created_by, created_at)
    values (${turn.account}, ${id}, ${v}, ${JSON.stringify(filter)}, ${turn.actor.id}, ${turn.now})`.execute(turn.db)
}

export async function setSegment(turn: Turn, { id, name, v }: NewVersion): Promise<void> {
  await sql`
    update segment set name = ${name}, v = ${v}, updated_at = ${turn.now}
    where account_id = ${turn.account} and segment_id = ${id}`.execute(turn.db)
}

export async function removeSegment(turn: Turn, id: string): Promise<void> {
  await sql`delete from segment where account_id = ${turn.account} and segment_id = ${id}`.execute(turn.db)
}

export type User = {
  readonly kind: 'segment' | 'campaign'
  readonly id: string
  readonly name: string
  readonly draft: boolean
}

/** Who names it now: other segments, and campaigns, of which only drafts still follow it. */
export async function usersOf(turn: Turn, id: string): Promise<readonly User[]> {
  const named = sql`'$.**.segment_id ? (@ == $id)', jsonb_build_object('id', ${id}::text)`
  const { rows } = await sql<User>`
    select 'segment' as kind, segment.segment_id as id, segment.name, true as draft from segment
    join segment_version version using (account_id, segment_id, v)
    where segment.account_id = ${turn.account} and jsonb_path_exists(version.tree, ${named})
    union all
    select 'campaign', campaign_id, name, run_id is null from campaign
    where account_id = ${turn.account} and jsonb_path_exists(draft -> 'filter', ${named})
    order by 1 desc, 3`.execute(turn.db)
  return rows
}
