import { sql } from 'kysely'
import { DAY_MS } from '#base/limits.ts'
import type { House } from './house.ts'
import type { Turn } from './turn.ts'

/** Undefined for whoever comes first; what the first one kept for all others of the next day. */
export async function claimKey(
  turn: Turn,
  key: string,
  operation: string,
  sha: Buffer,
): Promise<{ sha: Buffer; answer: string | null } | undefined> {
  const old = new Date(turn.nowMs - DAY_MS)
  await turn.db
    .deleteFrom('idempotency')
    .where('account_id', '=', turn.account)
    .where('key', '=', key)
    .where('at', '<', old)
    .execute()
  const { rows } = await sql`
    insert into idempotency (account_id, key, operation, request_sha, at)
    values (${turn.account}, ${key}, ${operation}, ${sha}, ${turn.now}) on conflict do nothing returning 1`.execute(
    turn.db,
  )
  if (rows.length > 0) return undefined
  const found = await turn.db
    .selectFrom('idempotency')
    .select(['request_sha as sha', 'answer'])
    .where('account_id', '=', turn.account)
    .where('key', '=', key)
    .executeTakeFirst()
  return found
}

export async function keepAnswer(turn: Turn, key: string, answer: string): Promise<void> {
  await turn.db
    .updateTable('idempotency')
    .set({ status: 200, answer })
    .where('account_id', '=', turn.account)
    .where('key', '=', key)
    .execute()
}

/** Of all accounts: keys that stand for nothing any more. */
export async function forgetKeys(house: House, before: Date): Promise<void> {
  await house.platform.deleteFrom('idempotency').where('at', '<', before).execute()
}
