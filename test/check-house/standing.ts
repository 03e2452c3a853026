/**
 * How accounts stand: what holds is the fold of what the ledger says of measures, and no message was attempted for an
 * account later than a second after a measure that forbade it [EN-01] [EN-02].
 */

import { expect } from 'vitest'
import { standingOf } from '#conduct/conduct.ts'
import { eventsOf } from '#ledger/ledger.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import type { TestHouse } from '../house.ts'

const EVENTS_MAX = 10_000
type Said = { readonly measure: string; readonly state: 'imposed' | 'lifted'; readonly until?: string }

export async function check(it: TestHouse): Promise<void> {
  const { rows } = await it.asOwner(owner =>
    owner.query<{ account: AccountId; measures: string[] }>(
      'select account_id as account, array_agg(measure_id) as measures from measure group by account_id',
    ),
  )
  for (const { account, measures } of rows) await checkFold(it, account, measures)
  await checkNobodySent(it)
}

/** Told newest first; a measure's end may have been moved after it was imposed, which is in its row alone. */
async function checkFold({ house }: TestHouse, account: AccountId, measures: readonly string[]): Promise<void> {
  const [told, standing] = await takeTurn(house, { account, actor: SYSTEM }, async turn => [
    await eventsOf(turn, ['measure'], { limit: EVENTS_MAX }),
    await standingOf(turn),
  ])
  const said = told.map(({ said: { payload } }) => payload as unknown as Said) // As conduct/measures.ts says it.
  const imposed = said.filter(({ state }) => state === 'imposed').map(({ measure }) => measure)
  const lifted = new Set(said.filter(({ state }) => state === 'lifted').map(({ measure }) => measure))
  expect(imposed.toSorted(), 'each measure is said to be imposed once').toEqual([...measures].toSorted())
  const holds = standing.measures.map(({ id }) => id)
  const open = imposed.filter(id => !lifted.has(id))
  expect(
    holds.filter(id => !open.includes(id as never)),
    'what holds was imposed and not lifted',
  ).toEqual([])
}

/** A second for the measure to be felt, and what a server may take to answer for a message that was on its way. */
const FELT = `interval '1 second' + interval '30 seconds'`

async function checkNobodySent({ asOwner }: TestHouse): Promise<void> {
  const { rows } = await asOwner(owner =>
    owner.query(`
      select measure_id, outcome.run_id, outcome.seq, outcome.at from measure
      join outcome on outcome.account_id = measure.account_id and outcome.result in ('accepted', 'failed')
        and outcome.code is not null and outcome.at > measure.imposed_at + ${FELT}
        and outcome.at < coalesce(measure.lifted_at, 'infinity') and outcome.at < coalesce(measure.until, 'infinity')
      join chunk on chunk.account_id = outcome.account_id and chunk.run_id = outcome.run_id
        and outcome.seq between chunk.lo and chunk.hi
      where (measure.step = 'suspend' or (measure.step = 'restrict' and 'email' = any(measure.services)))
        and (measure.domain = '' or chunk.domain = measure.domain)`),
  )
  expect(rows, 'messages that left while a measure forbade it').toEqual([])
}
