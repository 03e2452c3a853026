/** Who works on the installation, and as what. The first user is its administrator; an administrator names the others. */

import { parseEmail } from '#base/address.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import { audit } from './accounts.ts'
import * as store from './operator-store.ts'
import { setInstallation } from './store.ts'
import type { OperatorRole } from './types.ts'

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

/** Whether organisations that nobody here invited may open an account. */
export async function openSignUp(turn: Turn, open: boolean): Promise<void> {
  await setInstallation(turn, { open })
  await audit(turn, open ? 'installation.sign-up-opened' : 'installation.sign-up-closed', {})
}
