/** One round after the other, until it is stopped: how partners and hooks are told in each process that works. */

import { setTimeout as pause } from 'node:timers/promises'
import type { House } from '#store/house.ts'

export type Running = { stop(): Promise<void> }
export type Rounds = {
  readonly tell: (house: House) => Promise<void>
  readonly everyMs: number
  /** In the log, when a round fails as a whole. */
  readonly says: string
}

export function startTelling(house: House, { tell, everyMs, says }: Rounds): Running {
  const end = new AbortController()
  const running = (async () => {
    while (!end.signal.aborted) {
      await tell(house).catch((cause: Error) => house.log.error({ cause: cause.stack }, `${says}, and will be later`))
      await pause(everyMs, undefined, { signal: end.signal }).catch(() => {}) // Woken to stop.
    }
  })()
  return {
    async stop() {
      end.abort()
      await running
    },
  }
}

/** What fails for one keeps nobody else waiting. */
export async function guarded(house: House, who: object, says: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    house.log.warn(
      { ...who, cause: cause instanceof Error ? cause.stack : String(cause) },
      `${says}, and will be told later`,
    )
  }
}
