/** SQL about suppressions: by the keyed hash of an address, which is all that is kept of it. */

import { sql } from 'kysely'
import type { AddressKind, SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { Suppression, SuppressionReason } from './types.ts'

type NewSuppression = {
  readonly kind: AddressKind
  readonly hash: Buffer
  readonly reason: SuppressionReason
  readonly detail: string | null
  readonly by: string
}

/** The reason that is already there stays, unless it is one of `yielding`. */
export async function putSuppression(
  turn: Turn,
  it: NewSuppression,
  yielding: readonly SuppressionReason[],
): Promise<boolean> {
  const { rows } = await sql`
    insert into suppression as s (account_id, kind, address_hash, reason, detail, at, suppressed_by)
    values (${turn.account}, ${it.kind}, ${it.hash}, ${it.reason}, ${it.detail}, ${turn.now}, ${it.by})
    on conflict (account_id, kind, address_hash) do update set
      reason = excluded.reason, detail = excluded.detail, at = excluded.at, suppressed_by = excluded.suppressed_by
    where s.reason = any(${yielding}::text[]) returning 1`.execute(turn.db)
  return rows.length > 0
}

export async function findSuppression(
  turn: Turn,
  kind: AddressKind,
  hash: Buffer,
): Promise<SuppressionRow | undefined> {
  const { rows } = await sql<SuppressionRow>`
    select kind, address_hash as hash, reason, detail, at, suppressed_by as by from suppression
    where account_id = ${turn.account} and kind = ${kind} and address_hash = ${hash}`.execute(turn.db)
  return rows[0]
}

export async function removeSuppression(turn: Turn, kind: AddressKind, hash: Buffer): Promise<void> {
  await sql`
    delete from suppression where account_id = ${turn.account} and kind = ${kind} and address_hash = ${hash}`.execute(
    turn.db,
  )
}

export type SuppressionRow = Suppression & {
  readonly kind: AddressKind
  readonly hash: Buffer
  readonly by: string | null
}
export type SuppressionsWanted = {
  readonly reason?: SuppressionReason | undefined
  readonly before?: { readonly at: Date; readonly hash: Buffer } | undefined
  readonly limit: number
}

export async function pageOfSuppressions(turn: Turn, { reason, before, limit }: SuppressionsWanted) {
  const { rows } = await sql<SuppressionRow>`
    select kind, address_hash as hash, reason, detail, at, suppressed_by as by from suppression
    where account_id = ${turn.account} and (${reason ?? null}::text is null or reason = ${reason ?? null})
      and ${before ? sql`(at, address_hash) < (${before.at}, ${before.hash})` : sql`true`}
    order by at desc, address_hash desc limit ${limit}`.execute(turn.db)
  return rows
}

export type Addressed = { readonly kind: AddressKind; readonly hash: Buffer }

/** {@link putSuppression} of many for one reason; answers with those that were not so before. */
export async function putSuppressions(
  turn: Turn,
  all: readonly Addressed[],
  it: Omit<NewSuppression, 'kind' | 'hash'>,
  yielding: readonly SuppressionReason[],
): Promise<Addressed[]> {
  const { rows } = await sql<Addressed>`
    insert into suppression as s (account_id, kind, address_hash, reason, detail, at, suppressed_by)
    select ${turn.account}, kind, hash, ${it.reason}, ${it.detail}, ${turn.now}, ${it.by}
    from unnest(${all.map(one => one.kind)}::text[], ${all.map(one => one.hash)}::bytea[]) as t(kind, hash) order by kind, hash
    on conflict (account_id, kind, address_hash) do update set
      reason = excluded.reason, detail = excluded.detail, at = excluded.at, suppressed_by = excluded.suppressed_by
    where s.reason = any(${yielding}::text[]) returning kind, address_hash as hash`.execute(turn.db)
  return rows
}

/** Who is known under these hashes. */
export async function subjectsUnder(
  turn: Turn,
  all: readonly Addressed[],
): Promise<{ readonly kind: AddressKind; readonly subject: SubjectId }[]> {
  const { rows } = await sql<{ kind: AddressKind; subject: SubjectId }>`
    select s.kind, s.subject_id as subject
    from unnest(${all.map(one => one.kind)}::text[], ${all.map(one => one.hash)}::bytea[]) as t(kind, hash)
    join subject s on s.account_id = ${turn.account} and s.kind = t.kind and s.address_hash = t.hash order by s.address_hash`.execute(
    turn.db,
  )
  return rows
}
