/** What the store itself forgets: counts of attempts, and answers to requests that nobody repeats any more. */

import { DAY_MS } from '#base/limits.ts'
import { forgetKeys } from './idempotency.ts'
import type { Handler } from './jobs.ts'
import { forgetTries } from './rate.ts'

const tidy: Handler = {
  event: 'house.tidy',
  run: async house => {
    const nowMs = house.clock.nowMs()
    await forgetTries(house, new Date(nowMs - 2 * DAY_MS)) // The longest window is a day.
    await forgetKeys(house, new Date(nowMs - DAY_MS))
  },
}

export const HANDLERS: readonly Handler[] = [tidy]
