import type { Handler } from '#store/jobs.ts'
import { closeDays, forgetOldHits } from './hits-closing.ts'

const tidy: Handler = {
  event: 'house.tidy',
  run: async house => {
    await closeDays(house)
    await forgetOldHits(house)
  },
}

export const HANDLERS: readonly Handler[] = [tidy]
