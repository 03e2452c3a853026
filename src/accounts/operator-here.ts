/** Naming operators by whoever has the machine, when nobody is left who could. */

import { parseEmail } from '#base/address.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { Db } from '#store/db.ts'
import * as store from './operator-store.ts'
import type { OperatorRole } from './types.ts'

/** The last administrator stays one. */
export async function assignHere(
  db: Db,
  email: string,
  role: OperatorRole | null,
): Promise<Result<{ readonly user_id: string }, 'not-an-address' | 'absent' | 'last-administrator'>> {
  const address = parseEmail(email)
  if (!address.ok) return no('not-an-address')
  return db.transaction().execute(async within => {
    const found = await store.findByAddress(within, address.value.canonical)
    if (!found) return no('absent')
    const others = (await store.operators(within)).filter(it => it.user_id !== found)
    if (role !== 'administrator' && !others.some(it => it.operator_role === 'administrator'))
      return no('last-administrator')
    await store.setRole(within, found, role)
    return yes({ user_id: found })
  })
}
