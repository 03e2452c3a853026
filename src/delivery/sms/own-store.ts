/** The SQL of the handsets of users. */

import { sql } from 'kysely'
import type { Turn } from '#store/turn.ts'

export type OwnRow = {
  readonly user_id: string
  readonly handset_id: string
  readonly number: string
  readonly asked_at: Date
  readonly live: boolean
  readonly confirmed_at: Date | null
}

const COLUMNS = sql`user_id, handset_id, number, asked_at, live, confirmed_at`

export async function findOwn(turn: Turn, user: string): Promise<OwnRow | undefined> {
  const { rows } = await sql<OwnRow>`
    select ${COLUMNS} from own_handset where account_id = ${turn.account} and user_id = ${user}`.execute(turn.db)
  return rows[0]
}

/** Of whichever user has proven one of these numbers. */
export async function findProven(turn: Turn, numbers: readonly string[]): Promise<OwnRow | undefined> {
  const { rows } = await sql<OwnRow>`
    select ${COLUMNS} from own_handset
    where account_id = ${turn.account} and number = any(${[...numbers]}) and live and confirmed_at is not null
    order by user_id limit 1`.execute(turn.db)
  return rows[0]
}

/** What was proven before is not any more. */
export async function putOwn(
  turn: Turn,
  it: { readonly user: string; readonly id: string; readonly number: string },
): Promise<void> {
  await sql`
    insert into own_handset (account_id, user_id, handset_id, number, asked_at)
    values (${turn.account}, ${it.user}, ${it.id}, ${it.number}, ${turn.now})
    on conflict (account_id, user_id) do update set handset_id = excluded.handset_id, number = excluded.number,
      asked_at = excluded.asked_at, live = false, confirmed_at = null`.execute(turn.db)
}

/** False where another text has taken its place meanwhile. */
export async function setConfirmed(turn: Turn, { user_id, handset_id }: OwnRow): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update own_handset set confirmed_at = ${turn.now}
    where account_id = ${turn.account} and user_id = ${user_id} and handset_id = ${handset_id}`.execute(turn.db)
  return numAffectedRows === 1n
}

export async function setLive(turn: Turn, id: string): Promise<void> {
  await sql`
    update own_handset set live = true where account_id = ${turn.account} and handset_id = ${id}`.execute(turn.db)
}

export async function dropOwn(turn: Turn, user: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from own_handset where account_id = ${turn.account} and user_id = ${user}`.execute(turn.db)
  return numAffectedRows === 1n
}

export async function dropNumbers(turn: Turn, numbers: readonly string[]): Promise<void> {
  await sql`
    delete from own_handset where account_id = ${turn.account} and number = any(${[...numbers]})`.execute(turn.db)
}
