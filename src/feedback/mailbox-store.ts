/** SQL of the mailboxes that are looked into. */

import { sql } from 'kysely'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'

export type MailboxRow = {
  readonly mailbox_id: string
  readonly host: string
  readonly port: number
  readonly tls: 'implicit' | 'starttls' | 'none'
  readonly username: string
  readonly secret: Buffer
  readonly folder: string
  readonly done_folder: string | null
  readonly every_minutes: number
  readonly active: boolean
  readonly uid_validity: number | null
  readonly last_uid: number | null
  readonly failures: number
  readonly looked_at: Date | null
  readonly problem: string | null
  readonly taken: number
}
export type Due = { readonly account: AccountId; readonly id: string }

export async function mailboxes(turn: Turn): Promise<MailboxRow[]> {
  const { rows } = await sql<MailboxRow>`
    select mailbox_id, host, port, tls, username, secret, folder, done_folder, every_minutes, active, uid_validity, last_uid,
      failures, looked_at, problem, taken
    from bounce_mailbox where account_id = ${turn.account} order by mailbox_id`.execute(turn.db)
  return rows
}

export const findMailbox = async (turn: Turn, id: string): Promise<MailboxRow | undefined> =>
  (await mailboxes(turn)).find(it => it.mailbox_id === id)

type Given = Pick<
  MailboxRow,
  'host' | 'port' | 'tls' | 'username' | 'secret' | 'folder' | 'done_folder' | 'every_minutes'
>

export async function addMailbox(turn: Turn, id: string, it: Given): Promise<void> {
  await sql`
    insert into bounce_mailbox (account_id, mailbox_id, host, port, tls, username, secret, folder, done_folder, every_minutes, active, next_at)
    values (${turn.account}, ${id}, ${it.host}, ${it.port}, ${it.tls}, ${it.username}, ${it.secret}, ${it.folder},
      ${it.done_folder}, ${it.every_minutes}, true, ${turn.now})`.execute(turn.db)
}

export async function removeMailbox(turn: Turn, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from bounce_mailbox where account_id = ${turn.account} and mailbox_id = ${id}`.execute(turn.db)
  return numAffectedRows === 1n
}

/** Those whose time has come, for whoever asks first: until `until` nobody else gets them. */
export async function claimDue(house: House, now: Date, until: Date, limit: number): Promise<Due[]> {
  const { rows } = await sql<Due>`
    update bounce_mailbox set next_at = ${until} where (account_id, mailbox_id) in (
      select account_id, mailbox_id from bounce_mailbox where active and next_at <= ${now}
      order by next_at limit ${limit} for update skip locked)
    returning account_id as account, mailbox_id as id`.execute(house.platform)
  return rows
}

export type Seen = { readonly validity: number; readonly uid: number; readonly taken: number; readonly next: Date }

export async function noteLook(turn: Turn, id: string, { validity, uid, taken, next }: Seen): Promise<void> {
  await sql`
    update bounce_mailbox set uid_validity = ${validity}, last_uid = ${uid}, taken = taken + ${taken}, next_at = ${next},
      looked_at = ${turn.now}, failures = 0, problem = null
    where account_id = ${turn.account} and mailbox_id = ${id}`.execute(turn.db)
}

export async function noteTrouble(turn: Turn, id: string, problem: string, next: Date): Promise<void> {
  await sql`
    update bounce_mailbox set failures = failures + 1, problem = ${problem}, looked_at = ${turn.now}, next_at = ${next}
    where account_id = ${turn.account} and mailbox_id = ${id}`.execute(turn.db)
}
