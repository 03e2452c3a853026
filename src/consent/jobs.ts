/** What happens later: what can be of no use any more is forgotten. */

import { CONFIRMATION_KEPT_MS, DAY_MS, RENDER_TOKEN_MS } from '#base/limits.ts'
import type { Handler } from '#store/jobs.ts'
import { forgetAnswers } from './answers-store.ts'
import { forgetQuestions } from './handset-store.ts'

/** Confirmations that nobody gave, and marks of pages that are too old to be sent. The log keeps what was said. */
const tidy: Handler = {
  event: 'house.tidy',
  run: async house => {
    const nowMs = house.clock.nowMs()
    const ago = (ms: number) => new Date(nowMs - ms)
    await forgetQuestions(house.platform, ago(CONFIRMATION_KEPT_MS))
    await forgetAnswers(house.platform, { expired: ago(CONFIRMATION_KEPT_MS), rendered: ago(RENDER_TOKEN_MS + DAY_MS) })
  },
}

export const HANDLERS: readonly Handler[] = [tidy]
