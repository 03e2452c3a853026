/** When somebody who was told “not now” is asked again. */

import { RETRY_FIRST_MS, RETRY_LEAST_MS, RETRY_MAX_MS } from '#base/limits.ts'

/** Full jitter below a bound that doubles with each retry, so that a crowd does not come back at once. `chance` is in [0, 1). */
export function retryAfterMs(retries: number, chance: number): number {
  const most = Math.min(RETRY_MAX_MS, RETRY_FIRST_MS * 2 ** Math.min(retries, 16))
  return RETRY_LEAST_MS + Math.floor(chance * (most - RETRY_LEAST_MS))
}
