/** What happens later: whoever was away too long is logged out for good, and old invitations go. */

import { SESSION_IDLE_MS } from '#base/limits.ts'
import type { Handler } from '#store/jobs.ts'
import { endKeys } from './closing-store.ts'
import { forgetEnded } from './store.ts'

const tidy: Handler = {
  event: 'house.tidy',
  run: async house => {
    const nowMs = house.clock.nowMs()
    await forgetEnded(house.platform, new Date(nowMs), new Date(nowMs - SESSION_IDLE_MS))
    await endKeys(house, new Date(nowMs))
  },
}

export const HANDLERS: readonly Handler[] = [tidy]
