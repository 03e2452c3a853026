/** What happens later about routes for texts and service texts. */

import type { ErasureSaid } from '#audience/types.ts'
import { DAY_MS, SERVICE_TEXT_KEPT_DAYS, TEXTS_HEARD_KEPT_DAYS } from '#base/limits.ts'
import type { Handler } from '#store/jobs.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { forgetTexts, forgetTextsOf } from './queue-store.ts'
import { runTextTest } from './route-test.ts'
import { forgetHeard } from './told-store.ts'

export const HANDLERS: readonly Handler[] = [
  {
    event: 'text-route.test',
    run: (house, { account, body }) => {
      const { route, to } = body as { route: string; to: string | null } // Said by askForTextTest.
      return runTextTest(house, account as AccountId, route, to)
    },
  },
  {
    event: 'house.tidy',
    run: async house => {
      const nowMs = house.clock.nowMs()
      await forgetTexts(house, new Date(nowMs - SERVICE_TEXT_KEPT_DAYS * DAY_MS))
      await forgetHeard(house, new Date(nowMs - TEXTS_HEARD_KEPT_DAYS * DAY_MS))
    },
  },
  {
    event: 'erasure.asked',
    run: (house, { account, body }) => {
      const { subjects } = body as ErasureSaid // Said by audience.
      return takeTurn(house, { account: account as AccountId, actor: SYSTEM }, turn => forgetTextsOf(turn, subjects))
    },
  },
]
