/** Proofs that do not hold: whoever finds something broken says what; it is a signal once, however often it is found [EN-03]. */

import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { newOf } from './broken-store.ts'
import { signal } from './signals.ts'

export const tellBroken = (house: House, account: AccountId, what: readonly string[]): Promise<void> =>
  takeTurn(house, { account, actor: SYSTEM }, async turn => {
    const fresh = await newOf(turn, what)
    if (fresh.length === 0) return
    await signal(turn, { kind: 'proof-broken', service: 'imports', n: 1, evidence: { broken: fresh } })
  })
