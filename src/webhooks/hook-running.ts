/** In each process that works: every few seconds it is looked what hooks must be told, and they are told, several of them at once. */

import { HOOK_POLL_MS, HOOKS_TOLD_AT_ONCE } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'
import { followFor } from './hook-following.ts'
import { tellHookOf } from './hook-sending.ts'
import { activeHooks, type HookKey } from './hook-store.ts'
import { guarded, type Running, startTelling } from './rounds.ts'

/** Bounds one look; the next one goes on. */
const ROUNDS_MAX = 20

/** One round for all hooks. One that is slow holds up one of the places, and not the others. */
export async function tellHooks(house: House): Promise<void> {
  const waiting = (await activeHooks(house, new Date(house.clock.nowMs()))).values()
  const place = async () => {
    for (const key of waiting)
      await guarded(house, { hook: key.hook }, 'a hook could not be told', () => tellOne(house, key))
  }
  await Promise.all(Array.from({ length: HOOKS_TOLD_AT_ONCE }, place))
}

async function tellOne(house: House, { account, hook }: HookKey): Promise<void> {
  const look = () => takeTurn(house, { account, actor: SYSTEM }, turn => followFor(turn, hook))
  for (let round = 0; round < ROUNDS_MAX && (await look()); round++);
  await tellHookOf(house, { account, hook })
}

export const startHooks = (house: House): Running =>
  startTelling(house, { tell: tellHooks, everyMs: HOOK_POLL_MS, says: 'hooks could not be looked at' })
