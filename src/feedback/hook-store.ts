/** SQL of the addresses to which providers tell what became of messages. */

import { sql } from 'kysely'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Teller } from '#wire/told/types.ts'

export type HookRow = {
  readonly hook_id: string
  readonly provider: Teller
  readonly sealed: Buffer
  readonly topic: string | null
  readonly known_addresses: boolean
  readonly created_at: Date
  readonly confirmed_at: Date | null
  readonly last_at: Date | null
  readonly events: number
  readonly told: number
  readonly unknown: number
  readonly refused: number
  readonly refused_at: Date | null
  readonly refused_why: string | null
}

const COLUMNS = sql`hook_id, provider, sealed, topic, known_addresses, created_at, confirmed_at, last_at,
  events::float8 as events, told::float8 as told, unknown::float8 as unknown, refused::float8 as refused, refused_at, refused_why`

export async function hooks(turn: Turn): Promise<HookRow[]> {
  const { rows } = await sql<HookRow>`
    select ${COLUMNS} from provider_hook where account_id = ${turn.account} order by hook_id`.execute(turn.db)
  return rows
}

export async function addHook(
  turn: Turn,
  id: string,
  it: Pick<HookRow, 'provider' | 'sealed' | 'topic' | 'known_addresses'> & { readonly sha256: Buffer },
): Promise<void> {
  await sql`
    insert into provider_hook (account_id, hook_id, provider, token_sha256, sealed, topic, known_addresses, created_at)
    values (${turn.account}, ${id}, ${it.provider}, ${it.sha256}, ${it.sealed}, ${it.topic}, ${it.known_addresses}, ${turn.now})`.execute(
    turn.db,
  )
}

export async function removeHook(turn: Turn, id: string): Promise<boolean> {
  await sql`delete from provider_event where account_id = ${turn.account} and hook_id = ${id}`.execute(turn.db)
  const { numAffectedRows } = await sql`
    delete from provider_hook where account_id = ${turn.account} and hook_id = ${id}`.execute(turn.db)
  return numAffectedRows === 1n
}

export type Found = HookRow & { readonly account: AccountId }

/** Whose address was called: before any account is known. */
export async function hookOf(house: House, sha256: Buffer): Promise<Found | undefined> {
  const { rows } = await sql<Found>`
    select account_id as account, ${COLUMNS} from provider_hook where token_sha256 = ${sha256}`.execute(house.platform)
  return rows[0]
}

/** True the first time. Of two who tell it at once, one waits for the other. */
export async function isNew(turn: Turn, id: string, key: Buffer): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into provider_event (account_id, hook_id, key_sha256, at) values (${turn.account}, ${id}, ${key}, ${turn.now})
    on conflict do nothing`.execute(turn.db)
  return numAffectedRows === 1n
}

export async function noteHeard(
  turn: Turn,
  id: string,
  n: { readonly events: number; readonly told: number; readonly unknown: number },
): Promise<void> {
  await sql`
    update provider_hook set events = events + ${n.events}, told = told + ${n.told}, unknown = unknown + ${n.unknown}, last_at = ${turn.now}
    where account_id = ${turn.account} and hook_id = ${id}`.execute(turn.db)
}

export async function noteRefused(turn: Turn, id: string, why: string): Promise<void> {
  await sql`
    update provider_hook set refused = refused + 1, refused_at = ${turn.now}, refused_why = ${why}
    where account_id = ${turn.account} and hook_id = ${id}`.execute(turn.db)
}

export async function noteConfirmed(turn: Turn, id: string, at: Date | null): Promise<void> {
  await sql`update provider_hook set confirmed_at = ${at} where account_id = ${turn.account} and hook_id = ${id}`.execute(
    turn.db,
  )
}

export async function forgetEvents(house: House, before: Date): Promise<void> {
  await sql`delete from provider_event where at < ${before}`.execute(house.platform)
}
