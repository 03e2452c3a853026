/** SQL about accounts that are to end. */

import { sql } from 'kysely'
import type { House } from '#store/house.ts'
import type { Turn } from '#store/turn.ts'
import type { Closing } from './types.ts'

export async function findClosing(turn: Turn): Promise<Closing | undefined> {
  const { rows } = await sql<Closing>`
    select asked_at as "askedAt", ends_at as "endsAt" from account_closure where account_id = ${turn.account}`.execute(
    turn.db,
  )
  return rows[0]
}

export async function addClosing(turn: Turn, { askedAt, endsAt }: Closing): Promise<void> {
  await sql`
    insert into account_closure (account_id, asked_by, asked_at, ends_at)
    values (${turn.account}, ${turn.actor.id}, ${askedAt}, ${endsAt})`.execute(turn.db)
}

const HELD = 'account-closing'

/** The account itself may not send: every worker hears it, and none claims for it any more. */
export async function stopSending(turn: Turn): Promise<void> {
  await sql`insert into revocation (account_id, at) values (${turn.account}, ${turn.now})`.execute(turn.db)
  await sql`
    update lane set held_reason = ${HELD} where account_id = ${turn.account} and held_reason is null`.execute(turn.db)
}

export async function removeClosing(turn: Turn): Promise<void> {
  await sql`delete from account_closure where account_id = ${turn.account}`.execute(turn.db)
  await sql`
    update lane set held_reason = null where account_id = ${turn.account} and held_reason = ${HELD}`.execute(turn.db)
}

/** Keys of accounts that have ended open nothing any more. */
export async function endKeys({ platform }: House, now: Date): Promise<void> {
  await sql`
    update api_key k set revoked_at = ${now} from account_closure c
    where c.account_id = k.account_id and c.ends_at <= ${now} and k.revoked_at is null`.execute(platform)
}
