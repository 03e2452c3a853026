/** What happens later: whoever was away too long is logged out for good, and old invitations go. */

import { SESSION_IDLE_MS } from '#base/limits.ts'
import type { Handler } from '#store/jobs.ts'
import { forgetEnded } from './store.ts'

const tidy: Handler = {
  event: 'house.tidy',
  run: house => {
    const nowMs = house.clock.nowMs()
    return forgetEnded(house.platform, new Date(nowMs), new Date(nowMs - SESSION_IDLE_MS))
  },
}

export const HANDLERS: readonly Handler[] = [tidy]
