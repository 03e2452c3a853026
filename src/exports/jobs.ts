/** What happens later: exports are made; those that were kept a week, or hold somebody who is erased, go. */

import type { Handler } from '#store/jobs.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { work } from './making.ts'
import * as store from './store.ts'
import type { ExportId } from './types.ts'

const make: Handler = {
  event: 'proofs.export',
  run: (house, { account, body }) => work(house, account as AccountId, (body as { export: ExportId }).export), // Said by ask.
}

const forget: Handler = {
  event: 'house.tidy',
  run: async house => {
    for (const { account, id } of await store.expired(house.platform, new Date(house.clock.nowMs())))
      await takeTurn(house, { account, actor: SYSTEM }, turn => store.end(turn, id, { state: 'expired' }))
  },
}

/** An archive that holds somebody cannot be cut: it goes, whatever it was made for. */
const letGo: Handler = {
  event: 'erasure.asked',
  run: (house, { account, body }) =>
    takeTurn(house, { account: account as AccountId, actor: SYSTEM }, async turn => {
      const { subjects } = body as { readonly subjects: readonly string[] } // As audience says it.
      for (const id of await store.holding(turn, subjects))
        await store.end(turn, id, { state: 'expired', said: 'erased' })
    }),
}

export const HANDLERS: readonly Handler[] = [make, forget, letGo]
