/** What happens later: whoever asked to be erased is. */

import type { Handler } from '#store/jobs.ts'
import type { AccountId } from '#store/turn.ts'
import { carryOut } from './erasing.ts'
import type { ErasureSaid } from './types.ts'

export const HANDLERS: readonly Handler[] = [
  {
    event: 'erasure.asked',
    run: (house, { account, body }) => {
      const { erasure } = body as ErasureSaid // Said by erase.
      return carryOut(house, account as AccountId, erasure)
    },
  },
]
