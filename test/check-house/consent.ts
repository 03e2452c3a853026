/** Consent: the projection is the fold of each chain, a block waits for its withdrawal, a contact is their subject. */

import { expect } from 'vitest'
import { afterEvent, type Standings } from '#consent/standing.ts'
import { addressHash } from '#ledger/keys.ts'
import { chainOf } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import { type AccountId, takeTurn, type Turn } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import type { TestHouse } from '../house.ts'

type Chain = { account: AccountId; subject: SubjectId; channel: Channel }
type State = { purpose: string; state: string; v: number; evidence: string | null; enough: boolean; seq: number }

export async function check(it: TestHouse): Promise<void> {
  const { chains, states, blocks, strays } = await everything(it)
  const told = new Map<string, readonly State[]>()
  for (const [account, own] of Map.groupBy(chains, chain => chain.account))
    await takeTurn(it.house, { account, actor: { kind: 'system', id: 'check' } }, async turn => {
      for (const chain of own) told.set(nameOf(chain), await foldOf(turn, chain))
    })
  for (const [name, folded] of told)
    expect(states.get(name) ?? [], `the state of ${name} is the fold of its events`).toEqual(folded)
  for (const name of states.keys()) expect(told.has(name), `nobody stands anywhere without events: ${name}`).toBe(true)
  expect(blocks, 'a block waits for its withdrawal').toEqual([])
  expect(strays, 'a contact’s subject is the one of their address').toEqual([])
}

const nameOf = ({ account, subject, channel }: Chain) => `${account} ${subject} ${channel}`

async function everything({ asOwner, house }: TestHouse) {
  return asOwner(async owner => {
    const chains = await owner.query<Chain>(
      'select distinct account_id as account, subject_id as subject, channel from ledger_event where subject_id is not null',
    )
    const states = await owner.query<Chain & State>(`
      select account_id as account, subject_id as subject, channel, purpose, state, v, evidence, enough, seq::int from consent_state`)
    const blocks = await owner.query(`
      select c.subject_id, c.blocked_by from consent_state c where c.blocked_by is not null and (
        exists (select from ledger_event e where e.account_id = c.account_id and e.event_id = c.blocked_by)
        or not exists (select from ledger_intake i where i.account_id = c.account_id and c.subject_id = any(i.subjects)))`)
    const contacts = await owner.query<{ account: AccountId; email: string; hash: Buffer | null }>(`
      select c.account_id as account, c.email, s.address_hash as hash from contact c
      left join subject s on s.account_id = c.account_id and s.subject_id = c.email_subject where c.email is not null`)
    const numbers = await owner.query<{ account: AccountId; phone: string; hash: Buffer | null }>(`
      select c.account_id as account, c.phone, s.address_hash as hash from contact c
      left join subject s on s.account_id = c.account_id and s.subject_id = c.phone_subject where c.phone is not null`)
    const wrong = numbers.rows.filter(
      ({ account, phone, hash }) => !hash?.equals(addressHash(house, account, 'phone', phone)),
    )
    const strays = contacts.rows.filter(
      ({ account, email, hash }) => !hash?.equals(addressHash(house, account, 'email', email)),
    )
    return {
      chains: chains.rows,
      states: grouped(states.rows),
      blocks: blocks.rows,
      strays: [...strays.map(row => row.email), ...wrong.map(row => row.phone)],
    }
  })
}

const grouped = (rows: readonly (Chain & State)[]) =>
  new Map([...Map.groupBy(rows, nameOf)].map(([name, own]) => [name, sorted(own.map(stateOf))]))
const stateOf = ({ purpose, state, v, evidence, enough, seq }: State): State => ({
  purpose,
  state,
  v,
  evidence,
  enough,
  seq,
})

/** From the events themselves, opened and folded again, one after the other. */
async function foldOf(turn: Turn, { subject, channel }: Chain): Promise<State[]> {
  const chain = await chainOf(turn, subject, channel)
  let standings: Standings = new Map()
  const seqs = new Map<string, number>()
  for (const told of chain.filter(({ state }) => state !== 'waiting')) {
    const after = afterEvent(standings, told)
    for (const [purpose, folded] of after) if (folded !== standings.get(purpose)) seqs.set(purpose, Number(told.seq))
    standings = after
  }
  return sorted(
    [...standings].map(([purpose, { state, v, evidence = null, enough = false }]) => ({
      purpose,
      state,
      v,
      evidence,
      enough,
      seq: Number(seqs.get(purpose)),
    })),
  )
}

const sorted = (states: readonly State[]) => states.toSorted((a, b) => (a.purpose < b.purpose ? -1 : 1))
