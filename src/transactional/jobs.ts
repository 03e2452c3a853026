/** What happens later: acts to which no message can belong any more are forgotten. */

import { DAY_MS } from '#base/limits.ts'
import { ACTS } from '#delivery/act-rules.ts'
import type { Handler } from '#store/jobs.ts'
import { forgetActs } from './store.ts'

const LONGEST_DAYS = Math.max(...Object.values(ACTS).map(({ days }) => days))

const tidy: Handler = {
  event: 'house.tidy',
  run: house => forgetActs(house, new Date(house.clock.nowMs() - (LONGEST_DAYS + 1) * DAY_MS)),
}

export const HANDLERS: readonly Handler[] = [tidy]
