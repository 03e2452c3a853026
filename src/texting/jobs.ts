/** What happens later: what came in is heard and answered, and what did not arrive is learnt from. */

import type { ErasureSaid } from '#audience/types.ts'
import { TEXTS_HEARD_KEPT_MS } from '#base/limits.ts'
import type { Handler } from '#store/jobs.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { forgetHeard, forgetSubjects } from './store.ts'
import { hearText, unreached } from './texting.ts'

const inbound: Handler = {
  event: 'text.inbound',
  run: (house, { account, body }) => {
    const { inbound: id } = body as { readonly inbound: string } // Said by delivery.
    return takeTurn(house, { account: account as AccountId, actor: SYSTEM }, turn => hearText(turn, id))
  },
}

const receipts: Handler = {
  event: 'text.receipts',
  run: (house, { account, body }) => {
    const { receipts: ids } = body as { readonly receipts: readonly string[] } // Said by delivery.
    return takeTurn(house, { account: account as AccountId, actor: SYSTEM }, turn => unreached(turn, ids))
  },
}

const erased: Handler = {
  event: 'erasure.asked',
  run: (house, { account, body }) => {
    const { subjects } = body as ErasureSaid // Said by audience.
    return takeTurn(house, { account: account as AccountId, actor: SYSTEM }, turn => forgetSubjects(turn, subjects))
  },
}

const tidy: Handler = {
  event: 'house.tidy',
  run: house => forgetHeard(house, new Date(house.clock.nowMs() - TEXTS_HEARD_KEPT_MS)),
}

export const HANDLERS: readonly Handler[] = [inbound, receipts, erased, tidy]
