/** Service texts and what came back: each in one state, and nothing kept that nobody needs. */

import { expect } from 'vitest'
import type { TestHouse } from '../house.ts'

const OVER = `('accepted', 'refused', 'uncertain', 'expired', 'dropped')`
const LAWS: readonly (readonly [string, string])[] = [
  [
    'a service text is settled if and only if it says when',
    `select message_id as what from text_message where (state in ${OVER}) <> (settled_at is not null)`,
  ],
  [
    'a service text that is over says no more what it said',
    `select message_id as what from text_message where state in ${OVER} and state <> 'uncertain' and length(sealed) > 0`,
  ],
  [
    'whoever has a service text in hand has a name',
    `select message_id as what from text_message where state in ('taken', 'attempted') and crown is null`,
  ],
  [
    'a service text that left was attempted',
    `select message_id as what from text_message where state in ('accepted', 'uncertain') and attempts = 0 and crown is not null`,
  ],
  [
    'an active sandbox stands alone',
    `select account_id as what from text_route where place is not null group by account_id
     having bool_or(kind = 'sandbox') and count(*) > 1`,
  ],
  [
    'a receipt belongs to a route of its account, or to one that was removed',
    `select receipt_id as what from text_receipt r where exists (
       select from text_route t where t.route_id = r.route_id and t.account_id <> r.account_id)`,
  ],
  [
    'no secret of a route stands open',
    `select route_id as what from text_route where secret is not null and get_byte(secret, 0) <> 1`,
  ],
]

export async function check(it: TestHouse): Promise<void> {
  await it.asOwner(async owner => {
    for (const [says, query] of LAWS) expect((await owner.query(query)).rows, says).toEqual([])
  })
}
