/** The SQL of service texts. */

import { sql } from 'kysely'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { SmsState } from '#wire/sms/states.ts'
import type { MessageId } from '../types.ts'
import type { ServiceTextKind, ServiceTextResult } from './types.ts'

export type TextRow = {
  readonly message_id: MessageId
  readonly kind: ServiceTextKind
  readonly test: boolean
  readonly subject_id: SubjectId | null
  readonly about: string | null
  readonly sealed: Buffer
  readonly country: string
  readonly state: 'queued' | 'taken' | 'attempted' | ServiceTextResult
  readonly crown: string | null
  readonly attempts: number
  readonly live: boolean
  readonly ids: string[]
  readonly code: string | null
  readonly expires_at: Date
}
const COLUMNS = sql.raw(
  'message_id, kind, test, subject_id, about, sealed, country, state, crown, attempts, live, ids, code, expires_at',
)

export type NewText = Pick<TextRow, 'message_id' | 'kind' | 'test' | 'about' | 'sealed' | 'country' | 'expires_at'> & {
  readonly subject_id: string | null
  readonly to_mac: Buffer
}

export async function addText(turn: Turn, it: NewText): Promise<void> {
  await sql`
    insert into text_message (
      account_id, message_id, kind, test, subject_id, about, sealed, to_mac, country, state, due_at, created_at, expires_at)
    values (${turn.account}, ${it.message_id}, ${it.kind}, ${it.test}, ${it.subject_id}, ${it.about}, ${it.sealed},
      ${it.to_mac}, ${it.country}, 'queued', ${turn.now}, ${turn.now}, ${it.expires_at})`.execute(turn.db)
}

export async function lockText(turn: Turn, id: string): Promise<TextRow | undefined> {
  const { rows } = await sql<TextRow>`
    select ${COLUMNS} from text_message where account_id = ${turn.account} and message_id = ${id} for update`.execute(
    turn.db,
  )
  return rows[0]
}

export async function takeText(turn: Turn, id: string, crown: string): Promise<void> {
  await sql`
    update text_message set state = 'taken', crown = ${crown}
    where account_id = ${turn.account} and message_id = ${id} and state = 'queued'`.execute(turn.db)
}

export type Attempt = {
  readonly reference: number
  readonly route: string | null
  readonly live: boolean
  readonly parts: number
}

/** False where another keeps the lines by now and has taken it, or it is over. Then it must not leave. */
export async function attemptText(turn: Turn, id: string, crown: string, it: Attempt): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update text_message set state = 'attempted', attempts = attempts + 1, reference = ${it.reference}, route_id = ${it.route},
      live = ${it.live}, parts = ${it.parts}
    where account_id = ${turn.account} and message_id = ${id} and state = 'taken' and crown = ${crown}`.execute(turn.db)
  return numAffectedRows === 1n
}

/** It may be taken again, from then on. False where another has it, or it is over. */
export async function putBack(turn: Turn, id: string, crown: string, due: Date, detail: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update text_message set state = 'queued', crown = null, due_at = ${due}, detail = ${detail}
    where account_id = ${turn.account} and message_id = ${id} and crown = ${crown} and state in ('taken', 'attempted')`.execute(
    turn.db,
  )
  return numAffectedRows === 1n
}

/** Before anybody took it. */
export async function postpone(turn: Turn, id: string, due: Date, detail: string): Promise<void> {
  await sql`
    update text_message set due_at = ${due}, detail = ${detail}
    where account_id = ${turn.account} and message_id = ${id} and state = 'queued'`.execute(turn.db)
}

export type Settled = {
  readonly result: ServiceTextResult
  readonly ids?: readonly string[]
  readonly code?: string | null
  readonly detail?: string | null
}

/** Once. What is uncertain may still become certain: by an answer that came late, or a receipt. Then what it said goes, too. */
export async function settleText(turn: Turn, id: string, it: Settled): Promise<boolean> {
  const isCertain = it.result === 'accepted' || it.result === 'refused'
  const { numAffectedRows } = await sql`
    update text_message set state = ${it.result}, ids = ${it.ids ?? []}, code = ${it.code ?? null}, detail = ${it.detail ?? null},
      settled_at = ${turn.now}, sealed = case when ${it.result === 'uncertain'} then sealed else '' end
    where account_id = ${turn.account} and message_id = ${id} and (
      state in ('queued', 'taken', 'attempted') or (state = 'uncertain' and ${isCertain}))`.execute(turn.db)
  return numAffectedRows === 1n
}

/** Which texts of this route a receipt tells of: by our own reference, or by a number in one of its forms. */
export async function textsNamed(
  turn: Turn,
  route: string,
  named: { readonly message: string | undefined; readonly ids: readonly string[]; readonly toMac: Buffer | null },
): Promise<(Pick<TextRow, 'message_id' | 'state'> & { readonly became: SmsState | null })[]> {
  const { rows } = await sql<Pick<TextRow, 'message_id' | 'state'> & { became: SmsState | null }>`
    select message_id, state, became from text_message
    where account_id = ${turn.account} and route_id = ${route} and state in ('attempted', 'accepted', 'uncertain', 'refused')
      and (message_id = ${named.message ?? ''} or ids && ${[...named.ids]}::text[])
      and (to_mac is null or ${named.toMac}::bytea is null or to_mac = ${named.toMac})
    for update`.execute(turn.db)
  return rows
}

/** For an operator's receipt, which knows no more of ours than sixteen bits. */
export async function uncertainWith(
  turn: Turn,
  route: string,
  reference: number,
): Promise<(Pick<TextRow, 'message_id' | 'state' | 'sealed'> & { readonly became: SmsState | null })[]> {
  const { rows } = await sql<Pick<TextRow, 'message_id' | 'state' | 'sealed'> & { became: SmsState | null }>`
    select message_id, state, sealed, became from text_message
    where account_id = ${turn.account} and route_id = ${route} and state = 'uncertain' and reference = ${reference}
    for update`.execute(turn.db)
  return rows
}

export async function noteBecame(turn: Turn, id: string, became: SmsState, why: string | null): Promise<void> {
  await sql`
    update text_message set became = ${became}, detail = coalesce(${why}, detail)
    where account_id = ${turn.account} and message_id = ${id}`.execute(turn.db)
}

export async function forgetTextsOf(turn: Turn, subjects: readonly string[]): Promise<void> {
  await sql`delete from text_message where account_id = ${turn.account} and subject_id = any(${[...subjects]}::text[])`.execute(
    turn.db,
  )
}

// Of all accounts -----------------------------------------------------------------------------------------------------

export type Due = { readonly account: AccountId; readonly message: MessageId }

export async function dueTexts(house: House, limit: number): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select account_id as account, message_id as message from text_message
    where state = 'queued' and due_at <= ${new Date(house.clock.nowMs())} order by due_at limit ${limit}`.execute(
    house.platform,
  )
  return rows
}

/** What whoever kept the lines before had in hand. */
export async function leftBehind(
  house: House,
  crown: string,
): Promise<(Due & { readonly state: 'taken' | 'attempted'; readonly crown: string })[]> {
  const { rows } = await sql<Due & { state: 'taken' | 'attempted'; crown: string }>`
    select account_id as account, message_id as message, state, crown from text_message
    where state in ('taken', 'attempted') and crown <> ${crown}`.execute(house.platform)
  return rows
}

export async function forgetTexts(house: House, before: Date): Promise<void> {
  await sql`delete from text_message where settled_at < ${before}`.execute(house.platform)
}
