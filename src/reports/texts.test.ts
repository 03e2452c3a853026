/** What became of texts: by country and code, each text once, whatever was paid for it. */

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { publishedForm, withNumbers } from '../../test/sign-up.ts'
import { phones } from '../../test/texts.ts'
import { overviewOf } from './reports.ts'
import { textsByCode, textsByCountry } from './text-store.ts'

let it: TestHouse
let owner: Owned
beforeAll(async () => {
  it = await openTestHouse()
  owner = await it.account()
})
afterAll(() => it?.close())

const RUN = 'run_0123456789abcdefghjkmnpqr'
type Sent = { seq: number; attempt?: number; country?: string; became?: string; code?: string; cost?: string }

const sent = (rows: readonly Sent[]) =>
  it.turn(owner.account, async turn => {
    for (const { seq, attempt = 1, country = 'CH', became = null, code = null, cost = null } of rows)
      await sql`insert into text_sent (account_id, run_id, seq, attempt, country, sender_id, parts, reference, code, cost, currency, became, at)
        values (${turn.account}, ${RUN}, ${seq}, ${attempt}, ${country}, 'txs_1', 2, 7, ${code}, ${cost}, ${cost === null ? null : 'EUR'}, ${became}, ${turn.now})`.execute(
        turn.db,
      )
  })

test('a text that was tried twice counts once, by its last attempt, and is paid for twice', async () => {
  await sent([
    { seq: 1, became: 'undelivered', code: '0B', cost: '0.10' },
    { seq: 1, attempt: 2, became: 'delivered', code: '000', cost: '0.10' },
    { seq: 2, became: 'undelivered', code: '0B', cost: '0.10' },
    { seq: 3, country: 'DE', cost: '0.08' },
    { seq: 4, country: '' },
  ])
  const [countries, codes] = await it.turn(owner.account, async turn => [
    await textsByCountry(turn, RUN),
    await textsByCode(turn, RUN),
  ])
  expect(countries).toEqual([
    { country: 'CH', currency: 'EUR', texts: 2, delivered: 1, undelivered: 1, parts: 6, cost: '0.30' },
    { country: '', currency: null, texts: 1, delivered: 0, undelivered: 0, parts: 2, cost: null },
    { country: 'DE', currency: 'EUR', texts: 1, delivered: 0, undelivered: 0, parts: 2, cost: '0.08' },
  ])
  expect(codes).toEqual([
    { country: 'CH', code: '000', became: 'delivered', why: null, texts: 1 },
    { country: 'CH', code: '0B', became: 'undelivered', why: null, texts: 1 },
  ])
  const other = await it.account()
  expect(await it.turn(other.account, turn => textsByCountry(turn, RUN)), 'of another account').toEqual([])
})

test('whom a purpose reaches by text message stands in the overview beside its mails [AS-08]', async () => {
  const { account } = await it.account()
  await publishedForm(it, account, ['breads'], withNumbers, ['email', 'sms'])
  await phones(it, account, { count: 3, purpose: 'breads' })
  const { reachable } = await it.turn(account, overviewOf)
  expect(reachable).toMatchObject([
    { slug: 'breads', channel: 'email', count: 0 },
    { slug: 'breads', channel: 'sms', count: 3 },
  ])
})
