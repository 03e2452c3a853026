/** In each process that works: every few seconds it is looked what partners must be told, and they are told. */

import { setTimeout as pause } from 'node:timers/promises'
import { PARTNER_POLL_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'
import { follow } from './following.ts'
import { tell } from './sending.ts'
import * as store from './store.ts'

/** Bounds one round; the next one goes on. */
const ROUNDS_MAX = 200

/** One round for all partners. What fails for one keeps nobody else waiting. */
export async function tellPartners(house: House): Promise<void> {
  for (const key of await store.allPartners(house))
    try {
      for (let round = 0; round < ROUNDS_MAX && (await followOne(house, key)); round++);
      for (let round = 0; round < ROUNDS_MAX && (await tell(house, key)) === 'more'; round++);
    } catch (cause) {
      house.log.warn(
        { partner: key.partner, cause: cause instanceof Error ? cause.stack : String(cause) },
        'a partner could not be told, and will be told later',
      )
    }
}

const followOne = (house: House, { account, partner }: store.PartnerKey) =>
  takeTurn(house, { account, actor: SYSTEM }, turn => follow(turn, partner))

export function startPartners(house: House): { stop(): Promise<void> } {
  const end = new AbortController()
  const running = (async () => {
    while (!end.signal.aborted) {
      await tellPartners(house).catch((cause: Error) =>
        house.log.error({ cause: cause.stack }, 'partners could not be looked at, and will be later'),
      )
      await pause(PARTNER_POLL_MS, undefined, { signal: end.signal }).catch(() => {}) // Woken to stop.
    }
  })()
  return {
    async stop() {
      end.abort()
      await running
    },
  }
}
