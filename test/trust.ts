/** An installation with those who decide: its administrator, a trust lead and a customer, each with an account of their own. */

import { Bug } from '#base/bug.ts'
import type { CaseId } from '#conduct/types.ts'
import { type Ask, type Asked, asking, browserOf, ORIGIN } from './client.ts'
import { type Owned, PASSWORD, type TestHouse } from './house.ts'

export type Party = { readonly owned: Owned; readonly ask: Ask }
export type Trust = {
  readonly administrator: Party
  readonly lead: Party
  readonly customer: Party
  /** Where somebody who decides acts on the customer's case. */
  at(id: string, act?: string): `/${string}`
}

/** The first account of the house must not be opened yet. */
export async function openTrust(it: TestHouse): Promise<Trust> {
  const party = async (): Promise<Party> => {
    const owned = await it.account()
    return { owned, ask: await browserOf(await it.app(), owned) }
  }
  const [administrator, lead, customer] = [await party(), await party(), await party()]
  const { email } = lead.owned
  const named = await administrator.ask('PUT /operators', { email, operator_role: 'trust-lead' })
  if (named.status !== 200) throw new Bug(named.text)
  const at = (id: string, act = ''): `/${string}` => `/trust/accounts/${customer.owned.account}/cases/${id}${act}`
  return { administrator, lead, customer, at }
}

/** A colleague in the account of whoever invites. */
export async function colleagueOf(it: TestHouse, { ask }: Party, name: string, role = 'owner'): Promise<Party> {
  const email = `${name}@colleagues.example`
  const invited = await ask('POST /users/invite', { email, role })
  const invitation = new URL(String(invited.body['link'])).searchParams.get('invitation')
  const app = await it.app()
  const joined = await asking(app, { origin: ORIGIN })('POST /sign-up', { email, password: PASSWORD, name, invitation })
  const { account_id: account, user_id: user } = joined.body as { account_id: Owned['account']; user_id: Owned['user'] }
  return {
    owned: { account, user, email, password: PASSWORD },
    ask: await browserOf(app, { email, password: PASSWORD }),
  }
}

export const BREACH = {
  demand: 'AS-06',
  about: 'frm_1',
  says: 'The form says “updates”, and what was sent were offers of another company.',
  todo: 'Say on the form what will be sent, and by whom.',
} as const

/** A case opened by hand, with a measure. */
export async function imposed(
  by: Party,
  on: Party,
  over: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly id: CaseId; readonly measure: string; readonly answer: Asked }> {
  const answer = await by.ask(`POST /trust/accounts/${on.owned.account}/cases`, {
    ...BREACH,
    step: 'restrict',
    services: ['email'],
    ...over,
  })
  const { case_id, measures } = answer.body as { case_id: CaseId; measures?: { measure_id: string }[] }
  return { id: case_id, measure: measures?.[0]?.measure_id ?? '', answer }
}
