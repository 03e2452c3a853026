/** What happens later: the log is verified again because somebody asked for it. */

import type { Handler } from '#store/jobs.ts'
import type { AccountId } from '#store/turn.ts'
import { runCheck } from './checks.ts'

const check: Handler = {
  event: 'log.check',
  run: async (house, { account, body }) =>
    runCheck(house, account as AccountId, (body as { readonly check: string }).check), // As checks.ts said it.
}

export const HANDLERS: readonly Handler[] = [check]
