/** What came back: of messages of the account's own, without addresses; what was hard about an address suppressed it. */

import { expect } from 'vitest'
import type { TestHouse } from '../house.ts'

const LAWS: readonly (readonly [string, string])[] = [
  [
    'what came back is of a message that there is',
    `select b.message from returned b
     where not exists (select from recipient r where r.account_id = b.account_id and r.run_id || '/' || r.seq = b.message)
       and not exists (select from service_message m where m.account_id = b.account_id and m.message_id = b.message)`,
  ],
  ['what came back repeats no address', `select message from returned where detail ~ '[^ …<]@[a-z0-9-]+\\.'`],
  [
    'nobody is counted out for what is ours to mend',
    `select message from returned where class = 'hard' and scope not in ('address', 'domain')`,
  ],
  [
    'a complaint silences, unless somebody was erased',
    `select b.message from returned b join subject s on s.account_id = b.account_id and s.subject_id = b.subject_id
     where b.kind = 'complaint' and s.address_hash is not null and not exists (
       select from suppression p where p.account_id = b.account_id and p.address_hash = s.address_hash and p.reason = 'complaint')`,
  ],
  ['a row of soft bounces has a beginning', `select subject_id from soft_streak where first_at > last_at or count < 1`],
  ['no provider’s secret stands open', `select hook_id from provider_hook where get_byte(sealed, 0) <> 1`],
  ['a provider told no more than it said', `select hook_id from provider_hook where told + unknown > events`],
  ['no password stands open', `select mailbox_id from bounce_mailbox where get_byte(secret, 0) <> 1`],
]

export async function check({ asOwner }: TestHouse): Promise<void> {
  await asOwner(async owner => {
    for (const [law, query] of LAWS) expect((await owner.query(query)).rows, law).toEqual([])
  })
}
