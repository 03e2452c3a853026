import type { AccountId, Turn } from '#store/turn.ts'
import type { House } from '#store/house.ts'
import { sql } from 'kysely'

export type MailRow = {
  readonly mail_id: string
  readonly received_at: Date
  readonly summary: Buffer
  readonly size_bytes: number
}

export async function addMail(
  turn: Turn,
  mail: { id: string; summary: Buffer; sealed: Buffer; sizeBytes: number },
): Promise<void> {
  const row = { mail_id: mail.id, summary: mail.summary, sealed: mail.sealed, size_bytes: mail.sizeBytes }
  await turn.db
    .insertInto('sandbox_mail')
    .values({ ...row, account_id: turn.account, received_at: turn.now })
    .execute()
}

/** Newest first; ids sort by time. */
export async function pageOfMail(turn: Turn, before: string | undefined, limit: number): Promise<MailRow[]> {
  return turn.db
    .selectFrom('sandbox_mail')
    .select(['mail_id', 'received_at', 'summary', 'size_bytes'])
    .where('account_id', '=', turn.account)
    .$if(before !== undefined, query => query.where('mail_id', '<', before ?? ''))
    .orderBy('mail_id', 'desc')
    .limit(limit)
    .execute()
}

export async function readMail(turn: Turn, id: string): Promise<(MailRow & { sealed: Buffer }) | undefined> {
  return turn.db
    .selectFrom('sandbox_mail')
    .select(['mail_id', 'received_at', 'summary', 'size_bytes', 'sealed'])
    .where('account_id', '=', turn.account)
    .where('mail_id', '=', id)
    .executeTakeFirst()
}

export async function removeMail(turn: Turn, ids: readonly string[]): Promise<void> {
  await sql`delete from sandbox_mail where account_id = ${turn.account} and mail_id = any(${ids}::text[])`.execute(
    turn.db,
  )
}

export async function clearMail(turn: Turn): Promise<number> {
  const gone = await turn.db.deleteFrom('sandbox_mail').where('account_id', '=', turn.account).executeTakeFirst()
  return Number(gone.numDeletedRows)
}

/** Keeps the newest messages of the account and forgets the rest. */
export async function trimMail(turn: Turn, keep: number): Promise<void> {
  await sql`delete from sandbox_mail where account_id = ${turn.account} and mail_id <= (
    select mail_id from sandbox_mail where account_id = ${turn.account} order by mail_id desc offset ${keep} limit 1)`.execute(
    turn.db,
  )
}

export async function accountExists(house: House, account: AccountId): Promise<boolean> {
  const row = await house.platform
    .selectFrom('account')
    .select('account_id')
    .where('account_id', '=', account)
    .executeTakeFirst()
  return row !== undefined
}

export async function allAccounts(house: House): Promise<AccountId[]> {
  const rows = await house.platform.selectFrom('account').select('account_id').execute()
  return rows.map(row => row.account_id as AccountId) // As every id of an account is.
}
