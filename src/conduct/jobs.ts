/** What happens later: measures whose time is over end. */

import type { Handler } from '#store/jobs.ts'
import { endWhatIsOver } from './expiring.ts'

const tidy: Handler = { event: 'house.tidy', run: endWhatIsOver }

export const HANDLERS: readonly Handler[] = [tidy]
