/** The SQL of what comes back: messages, and what became of ours. */

import { sql } from 'kysely'
import type { House } from '#store/house.ts'
import type { Turn } from '#store/turn.ts'
import type { Why } from '#wire/sms/carrier/types.ts'
import type { SmsState } from '#wire/sms/states.ts'
import type { InboundTextId, TextReceiptId, TextRouteId } from './types.ts'

export type InboundRow = {
  readonly inbound_id: InboundTextId
  readonly route_id: TextRouteId | null
  readonly sealed: Buffer
  readonly at: Date
}

/** True the first time. Of two who tell it at once, one waits for the other. */
export async function addInbound(turn: Turn, it: Omit<InboundRow, 'at'> & { readonly key: Buffer }): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into text_inbound (account_id, inbound_id, route_id, key_sha256, sealed, at)
    values (${turn.account}, ${it.inbound_id}, ${it.route_id}, ${it.key}, ${it.sealed}, ${turn.now})
    on conflict do nothing`.execute(turn.db)
  return numAffectedRows === 1n
}

export async function findInbound(turn: Turn, id: string): Promise<InboundRow | undefined> {
  const { rows } = await sql<InboundRow>`
    select inbound_id, route_id, sealed, at from text_inbound
    where account_id = ${turn.account} and inbound_id = ${id}`.execute(turn.db)
  return rows[0]
}

type PartRow = {
  readonly route_id: TextRouteId
  readonly message: Buffer
  readonly number: number
  readonly sealed: Buffer
}

export async function putPart(turn: Turn, { route_id, message, number, sealed }: PartRow): Promise<void> {
  await sql`
    insert into text_part (account_id, route_id, message_sha256, number, sealed, at)
    values (${turn.account}, ${route_id}, ${message}, ${number}, ${sealed}, ${turn.now})
    on conflict (account_id, route_id, message_sha256, number) do update set sealed = excluded.sealed, at = excluded.at`.execute(
    turn.db,
  )
}

/** The oldest first. */
export async function findParts(turn: Turn, route: TextRouteId): Promise<readonly Buffer[]> {
  const { rows } = await sql<{ sealed: Buffer }>`
    select sealed from text_part where account_id = ${turn.account} and route_id = ${route}
    order by at, message_sha256, number`.execute(turn.db)
  return rows.map(({ sealed }) => sealed)
}

export async function dropParts(turn: Turn, route: TextRouteId, message: Buffer): Promise<void> {
  await sql`
    delete from text_part where account_id = ${turn.account} and route_id = ${route} and message_sha256 = ${message}`.execute(
    turn.db,
  )
}

export type ReceiptRow = {
  readonly receipt_id: TextReceiptId
  readonly route_id: TextRouteId
  readonly ids: string[]
  readonly ref: string | null
  readonly reference: number | null
  readonly number: Buffer | null
  readonly state: SmsState
  readonly code: string
  readonly why: Why | null
  readonly at: Date
}

export async function addReceipt(turn: Turn, it: Omit<ReceiptRow, 'at'> & { readonly key: Buffer }): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into text_receipt (account_id, receipt_id, route_id, key_sha256, ids, ref, reference, number, state, code, why, at)
    values (${turn.account}, ${it.receipt_id}, ${it.route_id}, ${it.key}, ${it.ids}, ${it.ref}, ${it.reference}, ${it.number}, ${it.state},
      ${it.code}, ${it.why}, ${turn.now})
    on conflict do nothing`.execute(turn.db)
  return numAffectedRows === 1n
}

export async function findReceipts(turn: Turn, ids: readonly string[]): Promise<ReceiptRow[]> {
  const { rows } = await sql<ReceiptRow>`
    select receipt_id, route_id, ids, ref, reference, number, state, code, why, at from text_receipt
    where account_id = ${turn.account} and receipt_id = any(${[...ids]}::text[]) order by receipt_id`.execute(turn.db)
  return rows
}

export async function forgetHeard(house: House, before: Date): Promise<void> {
  await sql`delete from text_inbound where at < ${before}`.execute(house.platform)
  await sql`delete from text_part where at < ${before}`.execute(house.platform)
  await sql`delete from text_receipt where at < ${before}`.execute(house.platform)
}
