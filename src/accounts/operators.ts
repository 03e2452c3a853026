/** Who works on the installation, and as what. The first user is its administrator; an administrator names the others. */

import { parseEmail } from '#base/address.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { Db } from '#store/db.ts'
import type { Turn } from '#store/turn.ts'
import { audit } from './accounts.ts'
import * as store from './operator-store.ts'
import type { OperatorRole } from './types.ts'

export { countAccounts, countUsersBut, operators, type Operator } from './operator-store.ts'

type AssignRefusal = 'not-an-address' | 'absent' | 'yourself'

/** Nobody changes their own role: so whoever may do this remains, and there is always one who may. */
export async function assignOperator(
  turn: Turn,
  email: string,
  role: OperatorRole | null,
): Promise<Result<{ readonly user_id: string }, AssignRefusal>> {
  const address = parseEmail(email)
  if (!address.ok) return no('not-an-address')
  const found = await store.findByAddress(turn.db, address.value.canonical)
  if (!found) return no('absent')
  if (found === turn.actor.id) return no('yourself')
  await store.setRole(turn.db, found, role)
  await audit(turn, 'operators.role', { user: found, role: role ?? 'none' })
  return yes({ user_id: found })
}

/** By whoever has the machine. The last administrator stays one. */
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
