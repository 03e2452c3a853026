/** Who does what is said (`turn.emit`): every room's jobs, by name. */

import { HANDLERS as delivery } from '#delivery/jobs.ts'
import type { Handler } from '#store/jobs.ts'

export const HANDLERS: readonly Handler[] = [...delivery]
