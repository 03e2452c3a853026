/** Conduct: each case stands in the ledger, opened once and closed once, with the hash of what shows it. */

import { expect } from 'vitest'
import { eventsOf } from '#ledger/ledger.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { canonical, type JsonObject } from '#wire/jcs.ts'
import { asOwner } from '../database.ts'
import type { TestHouse } from '../house.ts'

type Row = {
  account: AccountId
  case_id: string
  kind: string
  demand: string
  about: string
  state: string
  evidence: JsonObject
}
const EVENTS_MAX = 10_000

export async function check({ connect, house }: TestHouse): Promise<void> {
  const { rows } = await asOwner(connect, owner =>
    owner.query<Row>('select account_id as account, case_id, kind, demand, about, state, evidence from conduct_case'),
  )
  for (const [account, cases] of Map.groupBy(rows, row => row.account)) {
    const told = await takeTurn(house, { account, actor: SYSTEM }, turn =>
      eventsOf(turn, ['case'], { limit: EVENTS_MAX }),
    )
    const said = told.map(({ said: { payload } }) => canonical(payload ?? {})).toSorted()
    expect(said, 'what the ledger says of cases').toEqual(cases.flatMap(expected).toSorted())
  }
}

const expected = ({ case_id, kind, demand, about, state, evidence }: Row) =>
  (state === 'closed' ? ['open', 'closed'] : ['open']).map(it =>
    canonical({ case: case_id, state: it, kind, demand, about, evidence: `sha256:${sha256Hex(canonical(evidence))}` }),
  )
