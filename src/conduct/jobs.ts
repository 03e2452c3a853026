/** What happens later: measures whose time is over end, and what was found broken is told. */

import type { Handler } from '#store/jobs.ts'
import type { AccountId } from '#store/turn.ts'
import { tellBroken } from './broken.ts'
import { endWhatIsOver } from './expiring.ts'

const tidy: Handler = { event: 'house.tidy', run: endWhatIsOver }

const broken: Handler = {
  event: 'proof.broken',
  run: (house, { account, body }) => {
    const { broken: what } = body as { broken: readonly string[] } // Said by the ledger.
    return tellBroken(house, account as AccountId, what)
  },
}

export const HANDLERS: readonly Handler[] = [tidy, broken]
