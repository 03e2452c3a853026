/** What happens later. */

import type { Handler } from '#store/jobs.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { freeze } from './runs.ts'

export const HANDLERS: readonly Handler[] = [
  {
    event: 'run.started',
    run: (house, { account, body }) => {
      const { run } = body as { run: string } // Said by startRun.
      return takeTurn(house, { account: account as AccountId, actor: SYSTEM }, turn => freeze(turn, run))
    },
  },
]
