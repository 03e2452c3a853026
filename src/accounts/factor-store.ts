/** All SQL about second factors. What is used up is written outside any turn: it stays used, whatever becomes of the act. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { Turn } from '#store/turn.ts'
import type { UserId } from './types.ts'

export type FactorRow = { readonly secret: Buffer; readonly confirmedAt: Date | null }

export async function findFactor(db: Db, user: UserId): Promise<FactorRow | undefined> {
  return db
    .selectFrom('second_factor')
    .select(['secret', 'confirmed_at as confirmedAt'])
    .where('user_id', '=', user)
    .executeTakeFirst()
}

/** In place of an earlier one that was never confirmed; false where one is in force. */
export async function proposeFactor(turn: Turn, user: UserId, secret: Buffer): Promise<boolean> {
  const row = { user_id: user, secret, step: 0, proposed_at: turn.now, confirmed_at: null }
  const done = await turn.db
    .insertInto('second_factor')
    .values(row)
    .onConflict(conflict =>
      conflict
        .column('user_id')
        .doUpdateSet({ secret, step: 0, proposed_at: turn.now })
        .where('second_factor.confirmed_at', 'is', null),
    )
    .executeTakeFirst()
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** True for the one who confirms it first. */
export async function confirmFactor(turn: Turn, user: UserId, secret: Buffer, step: number): Promise<boolean> {
  const done = await turn.db
    .updateTable('second_factor')
    .set({ confirmed_at: turn.now, step })
    .where('user_id', '=', user)
    .where('secret', '=', secret)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

/** Its recovery codes go with it. */
export async function removeFactor(turn: Turn, user: UserId): Promise<boolean> {
  const done = await turn.db.deleteFrom('second_factor').where('user_id', '=', user).executeTakeFirst()
  return done.numDeletedRows === 1n
}

/** True once for each step, and for none before one that was used. */
export async function useStep(db: Db, user: UserId, step: number): Promise<boolean> {
  const done = await db
    .updateTable('second_factor')
    .set({ step })
    .where('user_id', '=', user)
    .where('step', '<', step)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export async function replaceCodes(turn: Turn, user: UserId, hashes: readonly Buffer[]): Promise<void> {
  await turn.db.deleteFrom('recovery_code').where('user_id', '=', user).execute()
  await turn.db
    .insertInto('recovery_code')
    .values(hashes.map(hash => ({ user_id: user, hash, used_at: null })))
    .execute()
}

/** True for the one who uses it first. */
export async function useRecovery(db: Db, user: UserId, hash: Buffer, now: Date): Promise<boolean> {
  const done = await db
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('user_id', '=', user)
    .where('hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export async function codesLeft(db: Db, user: UserId): Promise<number> {
  const { rows } = await sql<{ left: number }>`
    select count(*)::int as left from recovery_code where user_id = ${user} and used_at is null`.execute(db)
  return rows[0]?.left ?? 0
}

/** Whether an owner of this account alone answers for them: they work for no other, and do not operate the installation. */
export async function belongsHere(turn: Turn, user: string): Promise<boolean> {
  const { rows } = await sql<{ alone: boolean }>`
    select operator_role is null and not exists (
      select from membership where membership.user_id = person.user_id and account_id <> ${turn.account}) as alone
    from person where user_id = ${user}`.execute(turn.house.platform)
  return rows[0]?.alone ?? false
}
