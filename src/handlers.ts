/** Who does what is said (`turn.emit`): every room's jobs, by name. */

import type { Handler } from '#store/jobs.ts'

export const HANDLERS: readonly Handler[] = []
