/**
 * Conduct: each case stands in the ledger, opened once and closed once, with the hash of what shows it, and so does each
 * step about it. Each measure has a case; each appeal was decided by somebody who was no party to it, or says so.
 */

import { expect } from 'vitest'
import { eventsOf } from '#ledger/ledger.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { canonical, type JsonObject } from '#wire/jcs.ts'
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
type Step = {
  account: AccountId
  case_id: string
  nth: number
  step: string
  by_id: string
  says: string
  facts: JsonObject
  self_decided: boolean
}
const EVENTS_MAX = 10_000
/** Said by leaves of their own. */
const SAID = ['opened', 'closed', 'imposed', 'lifted']

export async function check({ asOwner, house }: TestHouse): Promise<void> {
  const { rows } = await asOwner(owner =>
    owner.query<Row>('select account_id as account, case_id, kind, demand, about, state, evidence from conduct_case'),
  )
  const steps = await asOwner(owner =>
    owner.query<Step>('select account_id as account, * from case_step order by account_id, case_id, nth'),
  )
  for (const [account, cases] of Map.groupBy(rows, row => row.account)) {
    const told = await takeTurn(house, { account, actor: SYSTEM }, turn =>
      eventsOf(turn, ['case', 'appeal'], { limit: EVENTS_MAX }),
    )
    const said = told.map(({ said: { payload } }) => canonical(payload ?? {})).toSorted()
    const own = steps.rows.filter(it => it.account === account && !SAID.includes(it.step)).map(leafOf)
    expect(said, 'what the ledger says of cases').toEqual([...cases.flatMap(expected), ...own].toSorted())
  }
  for (const row of rows)
    checkSteps(
      row,
      steps.rows.filter(it => it.case_id === row.case_id),
    )
  await checkParties(asOwner)
}

const expected = ({ case_id, kind, demand, about, state, evidence }: Row) =>
  (state === 'closed' ? ['open', 'closed'] : ['open']).map(it =>
    canonical({ case: case_id, state: it, kind, demand, about, evidence: `sha256:${sha256Hex(canonical(evidence))}` }),
  )

const leafOf = ({ case_id, nth, step, by_id, says, facts, self_decided }: Step) =>
  canonical({
    case: case_id,
    nth,
    state: step,
    by: by_id,
    self_decided,
    ...facts,
    ...(says === '' ? {} : { says: `sha256:${sha256Hex(Buffer.from(says))}` }),
  })

function checkSteps({ case_id, state }: Row, steps: readonly Step[]): void {
  expect([case_id, steps.map(({ nth }) => nth)]).toEqual([case_id, steps.map((_, i) => i + 1)])
  const names = steps.map(({ step }) => step)
  expect([case_id, names[0]], 'a case begins by being opened').toEqual([case_id, 'opened'])
  expect([case_id, names.filter(it => it === 'closed').length]).toEqual([case_id, state === 'closed' ? 1 : 0])
}

/** Each of these finds what must not be. */
const NEVER = {
  'a measure without its case': `
    select measure_id from measure m where not exists (
      select from conduct_case c where c.account_id = m.account_id and c.case_id = m.case_id)`,
  'a measure whose steps do not tell of it': `
    select measure_id from measure m where (m.lifted_at is null) <> (not exists (
      select from case_step s where s.account_id = m.account_id and s.case_id = m.case_id and s.step = 'lifted'
        and s.facts->>'measure' = m.measure_id)) or not exists (
      select from case_step s where s.account_id = m.account_id and s.case_id = m.case_id and s.step = 'imposed'
        and s.facts->>'measure' = m.measure_id)`,
  'an appeal decided by a party to it, and not marked': `
    select p.case_id from appeal p where p.decided_by is not null and not p.self_decided and (p.decided_by = p.made_by or exists (
      select from measure m where m.account_id = p.account_id and m.measure_id = any(p.measures) and not m.automated
        and m.imposed_by = p.decided_by))`,
  'an appeal about prohibited content that a party to it decided': `
    select p.case_id from appeal p join conduct_case c on c.account_id = p.account_id and c.case_id = p.case_id
    where p.self_decided and c.demand like 'PC-%'`,
  'a closed case of which a measure holds': `
    select m.measure_id from measure m join conduct_case c on c.account_id = m.account_id and c.case_id = m.case_id
    where c.state = 'closed' and m.lifted_at is null`,
} as const

async function checkParties(asOwner: TestHouse['asOwner']): Promise<void> {
  for (const [what, query] of Object.entries(NEVER)) {
    const { rows } = await asOwner(owner => owner.query(query))
    expect(rows, what).toEqual([])
  }
}
