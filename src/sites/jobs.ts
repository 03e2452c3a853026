/** What happens by itself: choices are written down, and weeks that are over are told. */

import { CHOICES_FLUSH_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import type { Handler } from '#store/jobs.ts'
import { flushChoices } from './choosing.ts'
import { tellWeeks } from './telling.ts'

export const HANDLERS: readonly Handler[] = [{ event: 'house.tidy', run: tellWeeks }]

/** In each process that serves pages. Stopping writes what is left. */
export function startChoices(house: House): { stop(): Promise<void> } {
  let writing: Promise<void> = Promise.resolve()
  const write = () => {
    writing = writing.then(() =>
      flushChoices(house).catch((cause: Error) =>
        house.log.error({ cause: cause.stack }, 'choices could not be written; they are counted on'),
      ),
    )
  }
  const timer = setInterval(write, CHOICES_FLUSH_MS)
  return {
    async stop() {
      clearInterval(timer)
      write()
      await writing
    },
  }
}
