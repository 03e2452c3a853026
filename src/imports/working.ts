/** Long work on one import: one process at a time, as long as it lives, and whoever comes after it goes on where it was. */

import { createHash } from 'node:crypto'
import type { House } from '#store/house.ts'
import type { AccountId } from '#store/turn.ts'
import type { ImportId } from './types.ts'

const WORK = 7_361_005

/** Held by a session: it ends with the process, however that ends. False when somebody else is at it. */
export async function alone(
  house: House,
  account: AccountId,
  id: ImportId,
  work: () => Promise<void>,
): Promise<boolean> {
  const client = await house.platformPool.connect()
  const name = createHash('sha256').update(`${account} ${id}`).digest().readInt32BE(0)
  let broken: Error | undefined
  try {
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1, $2) as got', [WORK, name])
    if (rows[0]?.got !== true) return false
    await work()
    return true
  } catch (fault) {
    broken = new Error('the lock goes with the session')
    throw fault
  } finally {
    if (!broken)
      await client.query('select pg_advisory_unlock($1, $2)', [WORK, name]).catch((cause: Error) => (broken = cause))
    client.release(broken)
  }
}
