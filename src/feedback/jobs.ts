/** What happens later: an address that does not exist is not written to again. */

import { suppress } from '#consent/consent.ts'
import type { HardBounce } from '#delivery/types.ts'
import type { Handler } from '#store/jobs.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'

const DETAIL_MAX_CHARS = 500

const hardBounce: Handler = {
  event: 'outcome.hard-bounce',
  run: (house, { account, body }) => {
    const { subject, code, reason, detail } = body as HardBounce // Said by delivery.
    const says = [code, reason, detail]
      .filter(part => part !== null && part !== '')
      .join(' ')
      .slice(0, DETAIL_MAX_CHARS)
    return takeTurn(house, { account: account as AccountId, actor: SYSTEM }, async turn => {
      await suppress(turn, { kind: 'email', subject, reason: 'hard-bounce', detail: says })
    })
  },
}

export const HANDLERS: readonly Handler[] = [hardBounce]
