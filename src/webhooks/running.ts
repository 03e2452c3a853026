/** In each process that works: every few seconds it is looked what partners must be told, and they are told. */

import { PARTNER_POLL_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'
import { follow } from './following.ts'
import { tell } from './sending.ts'
import { guarded, type Running, startTelling } from './rounds.ts'
import * as store from './store.ts'

/** Bounds one round; the next one goes on. */
const ROUNDS_MAX = 200

/** One round for all partners. What fails for one keeps nobody else waiting. */
export async function tellPartners(house: House): Promise<void> {
  for (const key of await store.allPartners(house))
    await guarded(house, { partner: key.partner }, 'a partner could not be told', async () => {
      for (let round = 0; round < ROUNDS_MAX && (await followOne(house, key)); round++);
      for (let round = 0; round < ROUNDS_MAX && (await tell(house, key)) === 'more'; round++);
    })
}

const followOne = (house: House, { account, partner }: store.PartnerKey) =>
  takeTurn(house, { account, actor: SYSTEM }, turn => follow(turn, partner))

export const startPartners = (house: House): Running =>
  startTelling(house, { tell: tellPartners, everyMs: PARTNER_POLL_MS, says: 'partners could not be looked at' })
