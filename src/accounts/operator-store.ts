/** SQL about operators: users who work on the installation itself. */

import type { Db } from '#store/db.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { OperatorRole, UserId } from './types.ts'

export type Operator = {
  readonly user_id: UserId
  readonly email: string
  readonly name: string
  readonly locale: string
  readonly operator_role: OperatorRole
}

type Reader = Db | Turn['db']

export async function operators(db: Reader): Promise<Operator[]> {
  const rows = await db
    .selectFrom('person')
    .select(['user_id', 'email', 'name', 'locale', 'operator_role'])
    .where('operator_role', 'is not', null)
    .where('disabled_at', 'is', null)
    .orderBy('created_at')
    .execute()
  return rows as Operator[] // Checked by the table's own constraint.
}

export async function findByAddress(db: Reader, emailKey: string): Promise<UserId | undefined> {
  const row = await db
    .selectFrom('person')
    .select('user_id')
    .where('email_key', '=', emailKey)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return row?.user_id as UserId | undefined // Written by addPerson only.
}

export async function localeOfUser(db: Reader, user: string): Promise<string | undefined> {
  const row = await db.selectFrom('person').select('locale').where('user_id', '=', user).executeTakeFirst()
  return row?.locale
}

export async function setRole(db: Reader, user: UserId, role: OperatorRole | null): Promise<void> {
  await db.updateTable('person').set({ operator_role: role }).where('user_id', '=', user).execute()
}

/** How many organisations there are. Asked of the platform: a turn sees its own alone. */
export async function countAccounts(platform: Db): Promise<number> {
  const row = await platform
    .selectFrom('account')
    .select(count => count.fn.countAll<number>().as('count'))
    .executeTakeFirst()
  return row?.count ?? 0
}

/** How many users there are who work for some account, without these. */
export async function countUsersBut(platform: Db, users: readonly string[]): Promise<number> {
  const row = await platform
    .selectFrom('person')
    .select(count => count.fn.countAll<number>().as('count'))
    .where('disabled_at', 'is', null)
    .where('user_id', 'not in', ['', ...users])
    .where(it =>
      it.exists(it.selectFrom('membership').select('role').whereRef('membership.user_id', '=', 'person.user_id')),
    )
    .executeTakeFirst()
  return row?.count ?? 0
}

/** The account in whose name the installation writes to its users: its first administrator's. */
export async function operatorsAccount(platform: Db): Promise<AccountId | undefined> {
  const row = await platform
    .selectFrom('membership')
    .innerJoin('person', 'person.user_id', 'membership.user_id')
    .select('membership.account_id as account')
    .where('person.operator_role', '=', 'administrator')
    .where('person.disabled_at', 'is', null)
    .orderBy('person.created_at')
    .orderBy('membership.created_at')
    .executeTakeFirst()
  return row?.account as AccountId | undefined // As addMember wrote it.
}
