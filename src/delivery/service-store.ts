/** The SQL of service messages. */

import type { EventId, SubjectId } from '#ledger/types.ts'
import type { Db } from '#store/db.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { ActName, MessageId, ServiceKind } from './types.ts'

export type ServiceState =
  | 'queued'
  | 'attempted' // its last bytes have left, or are about to
  | 'accepted'
  | 'failed'
  | 'dropped' // there is no reason any more to send it

export const isSettled = (state: ServiceState): boolean => state !== 'queued' && state !== 'attempted'

export type ServiceRow = {
  readonly message_id: MessageId
  readonly kind: ServiceKind
  readonly subject_id: SubjectId | null
  readonly grant_event: EventId | null
  readonly test: boolean
  readonly sealed: Buffer
  readonly state: ServiceState
  readonly attempts: number
  readonly created_at: Date
}
const COLUMNS = [
  'message_id',
  'kind',
  'subject_id',
  'grant_event',
  'test',
  'sealed',
  'state',
  'attempts',
  'created_at',
] as const

export type NewMessage = Pick<ServiceRow, 'message_id' | 'kind' | 'test' | 'sealed'> &
  Partial<Pick<ServiceRow, 'subject_id' | 'grant_event'>> & {
    readonly template_id?: string
    readonly template_version?: number
    readonly act?: ActName
  }

/** False when the same grant has its confirmation already. */
export async function addMessage(turn: Turn, message: NewMessage): Promise<boolean> {
  const added = await turn.db
    .insertInto('service_message')
    .values({ ...message, account_id: turn.account, state: 'queued', created_at: turn.now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

/** Locked, so that of two who have the same job one waits for the other's word. */
export async function lockMessage(turn: Turn, id: string): Promise<ServiceRow | undefined> {
  const row = await turn.db
    .selectFrom('service_message')
    .select(COLUMNS)
    .where('account_id', '=', turn.account)
    .where('message_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row as ServiceRow | undefined // Written here only, within the table's own checks.
}

export type Change = {
  readonly state: ServiceState
  readonly attempts?: number
  readonly code?: number | null
  readonly detail?: string | null
}

/** What is settled stays so; of what it said nothing is kept, and of whom it was for as much as `keeps` holds. */
export async function setState(turn: Turn, id: string, change: Change, keeps: Buffer = Buffer.alloc(0)): Promise<void> {
  await turn.db
    .updateTable('service_message')
    .set({ ...change, ...(isSettled(change.state) && { settled_at: turn.now, sealed: keeps }) })
    .where('account_id', '=', turn.account)
    .where('message_id', '=', id)
    .where('settled_at', 'is', null)
    .execute()
}

/** Whose a message is, by the id in its token: for what comes back to it. */
export async function ownerOf(
  db: Db,
  id: MessageId,
): Promise<{ readonly account: AccountId; readonly subject: SubjectId | null } | undefined> {
  const row = await db
    .selectFrom('service_message')
    .select(['account_id', 'subject_id'])
    .where('message_id', '=', id)
    .executeTakeFirst()
  return row && { account: row.account_id as AccountId, subject: row.subject_id as SubjectId | null } // As written above.
}

/** The account and the recipient of a run's message, by the numbers in its token. */
export async function accountOfRun(
  db: Db,
  number: number,
): Promise<{ readonly account: AccountId; readonly run: string } | undefined> {
  const row = await db
    .selectFrom('run')
    .select(['account_id', 'run_id'])
    .where('number', '=', number)
    .executeTakeFirst()
  return row && { account: row.account_id as AccountId, run: row.run_id } // As startRun writes it.
}

/** Messages to these people, sent or not. */
export async function forgetMessages(turn: Turn, subjects: readonly string[]): Promise<void> {
  await turn.db
    .deleteFrom('service_message')
    .where('account_id', '=', turn.account)
    .where('subject_id', 'in', [...subjects])
    .execute()
}

/** Of all accounts: whom a message went to that ended before this time. */
export async function forgetRecipients(house: House, before: Date): Promise<void> {
  await house.platform
    .updateTable('service_message')
    .set({ sealed: Buffer.alloc(0) })
    .where('settled_at', '<', before)
    .where('sealed', '!=', Buffer.alloc(0))
    .execute()
}

// Messages for an act -------------------------------------------------------------------------------------------------

export async function countActMessages(turn: Turn, subject: SubjectId, since: Date): Promise<number> {
  const row = await turn.db
    .selectFrom('service_message')
    .select(count => count.fn.countAll<number>().as('count'))
    .where('account_id', '=', turn.account)
    .where('subject_id', '=', subject)
    .where('kind', '=', 'transactional')
    .where('created_at', '>', since)
    .executeTakeFirst()
  return row?.count ?? 0
}
