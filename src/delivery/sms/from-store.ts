/** The SQL of what text messages come from. */

import { sql } from 'kysely'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { SenderKind } from '#wire/sms/senders.ts'
import type { Registration, SenderWayOut, TextSenderId, TextSenderState } from './from-types.ts'

export type SenderRow = {
  readonly sender_id: TextSenderId
  readonly value: string
  readonly kind: SenderKind
  readonly name: string
  readonly countries: string[]
  readonly registrations: readonly Registration[]
  readonly way_out: SenderWayOut['by']
  readonly way_out_number: string | null
  readonly every_nth: number
  readonly contact: string
  readonly programs: string[]
  readonly state: TextSenderState
  readonly proven_by: 'heard' | 'operator' | null
  readonly decided_at: Date | null
  readonly decided_why: string | null
  readonly code: string
  readonly created_at: Date
}
const COLUMNS = [
  'sender_id',
  'value',
  'kind',
  'name',
  'countries',
  'registrations',
  'way_out',
  'way_out_number',
  'every_nth',
  'contact',
  'programs',
  'state',
  'proven_by',
  'decided_at',
  'decided_why',
  'code',
  'created_at',
] as const

export type Settled = Pick<
  SenderRow,
  'name' | 'countries' | 'registrations' | 'way_out' | 'way_out_number' | 'every_nth' | 'contact' | 'programs'
>
export type Standing = Pick<SenderRow, 'state' | 'proven_by' | 'decided_why'>

const ofAccount = (turn: Turn) =>
  turn.db
    .selectFrom('text_sender')
    .select(COLUMNS)
    .where('account_id', '=', turn.account)
    .where('removed_at', 'is', null)

export async function senders(turn: Turn): Promise<SenderRow[]> {
  const rows = await ofAccount(turn).orderBy('name').orderBy('value').execute()
  return rows as SenderRow[] // Written here only, within the table's own checks.
}

export async function findSender(turn: Turn, id: string): Promise<SenderRow | undefined> {
  const row = await ofAccount(turn).where('sender_id', '=', id).executeTakeFirst()
  return row as SenderRow | undefined // As above.
}

export async function senderNamed(turn: Turn, value: string): Promise<SenderRow | undefined> {
  const row = await ofAccount(turn)
    .where(sql`lower(value)`, '=', value.toLowerCase())
    .executeTakeFirst()
  return row as SenderRow | undefined // As above.
}

const asJson = ({ registrations, ...it }: Settled) => ({ ...it, registrations: JSON.stringify(registrations) })

export type WaitingRow = SenderRow & { readonly account: AccountId; readonly accountName: string; readonly since: Date }
export type WaitingPage = {
  readonly kind: SenderKind
  readonly after?: { readonly since: Date; readonly id: string } | undefined
  readonly limit: number
}

/** Of all accounts, by the role of the platform: those of a kind that are not shown yet, whoever waits for longest first. */
export async function waitingSenders(
  { platform }: Pick<House, 'platform'>,
  { kind, after, limit }: WaitingPage,
): Promise<WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    select * from (
      select s.*, s.account_id as account, a.name as "accountName",
        date_trunc('milliseconds', coalesce(s.decided_at, s.created_at)) as since
      from text_sender s join account a on a.account_id = s.account_id
      where s.state = 'waiting' and s.kind = ${kind} and s.removed_at is null) waiting
    where ${after ? sql`(since, sender_id) > (${after.since}, ${after.id})` : sql`true`}
    order by since, sender_id limit ${limit}`.execute(platform)
  return rows
}

/** False when the account has it already. */
export async function addSender(
  turn: Turn,
  row: Pick<SenderRow, 'sender_id' | 'value' | 'kind' | 'code'>,
  settled: Settled,
): Promise<boolean> {
  const added = await turn.db
    .insertInto('text_sender')
    .values({ account_id: turn.account, ...row, ...asJson(settled), created_at: turn.now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

const one = (turn: Turn, id: string) =>
  turn.db
    .updateTable('text_sender')
    .where('account_id', '=', turn.account)
    .where('sender_id', '=', id)
    .where('removed_at', 'is', null)

export async function changeSender(turn: Turn, id: string, settled: Settled): Promise<void> {
  await one(turn, id).set(asJson(settled)).execute()
}

export async function setStanding(turn: Turn, id: string, standing: Standing): Promise<void> {
  await one(turn, id)
    .set({ ...standing, decided_at: turn.now })
    .execute()
}

/** Whether messages of another one say that a STOP goes to it. */
export async function isWayOut(turn: Turn, value: string): Promise<boolean> {
  const row = await ofAccount(turn).where('way_out_number', '=', value).executeTakeFirst()
  return row !== undefined
}

/** It stays, for what came from it and what is answered to it. */
export async function removeSender(turn: Turn, id: string): Promise<void> {
  await one(turn, id).set({ removed_at: turn.now }).execute()
}

/** One that was removed no longer ago than that. */
export async function removedSender(
  turn: Turn,
  id: string,
  since: Date,
): Promise<{ readonly value: string } | undefined> {
  return turn.db
    .selectFrom('text_sender')
    .select('value')
    .where('account_id', '=', turn.account)
    .where('sender_id', '=', id)
    .where('removed_at', '>', since)
    .executeTakeFirst()
}

export async function restoreSender(turn: Turn, id: string): Promise<void> {
  await turn.db
    .updateTable('text_sender')
    .set({ removed_at: null })
    .where('account_id', '=', turn.account)
    .where('sender_id', '=', id)
    .execute()
}

/** The purposes of whatever was sent from it to anybody: they are its programs, whatever was declared. */
export async function programsUsed(turn: Turn, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ slug: string }>`
    select distinct plan -> 'purpose' ->> 'slug' as slug from run
    where account_id = ${turn.account} and plan ->> 'channel' = 'sms' and plan ->> 'from' = any(${[...ids]})`.execute(
    turn.db,
  )
  return rows.map(({ slug }) => slug)
}
