/** What happens later: a mailbox that has grown too large forgets its oldest messages. */

import type { Handler } from '#store/jobs.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'
import { trimMailbox } from './sandbox.ts'
import { allAccounts } from './store.ts'

const tidy: Handler = {
  event: 'house.tidy',
  run: async house => {
    for (const account of await allAccounts(house)) await takeTurn(house, { account, actor: SYSTEM }, trimMailbox)
  },
}

export const HANDLERS: readonly Handler[] = [tidy]
