/** What happens later: whoever asked to be erased is, and one whom everybody gave up on is taken up again. */

import { ERASURE_STUCK_MS } from '#base/limits.ts'
import type { Handler } from '#store/jobs.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { stuckErasures } from './erasure-store.ts'
import { carryOut } from './erasing.ts'
import { forgetOldEvents } from './events.ts'
import type { ErasureSaid } from './types.ts'

export const HANDLERS: readonly Handler[] = [
  {
    event: 'erasure.asked',
    run: (house, { account, body }) => {
      const { erasure } = body as ErasureSaid // Said by erase.
      return carryOut(house, account as AccountId, erasure)
    },
  },
  {
    event: 'house.tidy',
    run: async house => {
      const before = new Date(house.clock.nowMs() - ERASURE_STUCK_MS)
      for (const { account, ...said } of await stuckErasures(house, before))
        await takeTurn(house, { account, actor: SYSTEM }, async turn => turn.emit('erasure.asked', said))
    },
  },
  { event: 'house.tidy', run: forgetOldEvents },
]
