/** What happens later: once a day each account's people are walked through, and what was kept long enough goes. */

import type { ErasureSaid } from '#audience/types.ts'
import { DAY_MS } from '#base/limits.ts'
import type { Handler } from '#store/jobs.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { noteErased } from './erased.ts'
import { startWalk, walkOn } from './retention.ts'
import { accountsToWalk, walking } from './retention-store.ts'

const walk: Handler = {
  event: 'retention.walk',
  run: (house, { account, body }) => walkOn(house, account as AccountId, (body as { run: string }).run), // Said by startWalk.
}

const daily: Handler = {
  event: 'house.tidy',
  run: async house => {
    for (const { account, run } of await walking(house))
      // Whoever walked may be gone; two on one walk take turns.
      await takeTurn(house, { account, actor: SYSTEM }, async turn => turn.emit('retention.walk', { run }))
    for (const account of await accountsToWalk(house, new Date(house.clock.nowMs() - DAY_MS)))
      await takeTurn(house, { account, actor: SYSTEM }, turn => startWalk(turn, false))
  },
}

const erased: Handler = {
  event: 'erasure.asked',
  run: (house, { account, body }) =>
    takeTurn(house, { account: account as AccountId, actor: SYSTEM }, turn => noteErased(turn, body as ErasureSaid)), // Said by audience.
}

export const HANDLERS: readonly Handler[] = [walk, daily, erased]
