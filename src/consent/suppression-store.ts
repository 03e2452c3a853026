/** SQL about suppressions: by the keyed hash of an address, which is all that is kept of it. */

import { sql } from 'kysely'
import type { AddressKind } from '#ledger/types.ts'
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

export async function findSuppression(turn: Turn, kind: AddressKind, hash: Buffer): Promise<Suppression | undefined> {
  const { rows } = await sql<Suppression>`
    select reason, detail, at from suppression
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
