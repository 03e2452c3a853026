/** What happens later: the log of hooks is forgotten when it was kept long enough. */

import type { Handler } from '#store/jobs.ts'
import { forgetOldMessages } from './hooks.ts'

const tidy: Handler = { event: 'house.tidy', run: forgetOldMessages }

export const HANDLERS: readonly Handler[] = [tidy]
