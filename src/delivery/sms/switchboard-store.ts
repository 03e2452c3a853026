/** The lock of the switchboard, and the session that holds it. */

import pg from 'pg'
import type { Connect } from '#store/db.ts'

const SWITCHBOARD = 7_361_030

/** Outside all pools: it lasts as long as the process. One that is silent has lost its client, whatever TCP says. */
export function newSession(connect: Connect, goneMs: number): pg.Client {
  const options = `-c role=optimail_platform -c idle_session_timeout=${goneMs}`
  return new pg.Client({ ...connect, options, application_name: 'optimail switchboard' })
}

export async function open(session: pg.Client): Promise<void> {
  await session.connect()
  await session.query('listen text')
}

export async function tryLock(session: pg.Client): Promise<boolean> {
  const { rows } = await session.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [SWITCHBOARD])
  return rows[0]?.got ?? false
}

export async function isThere(session: pg.Client): Promise<void> {
  await session.query('select 1')
}
