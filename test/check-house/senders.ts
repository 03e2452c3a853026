/** Keys that sign, and messages to one person: what they leave behind agrees with the log. */

import { expect } from 'vitest'
import type { TestHouse } from '../house.ts'

export async function check({ asOwner }: TestHouse): Promise<void> {
  await asOwner(async owner => {
    await owner.query('set row_security = off')
    for (const [law, query] of LAWS) expect((await owner.query(query)).rows, law).toEqual([])
  })
}

/** Each finds what must not be. */
const LAWS: readonly (readonly [string, string])[] = [
  [
    'every key that ever signed is in the log',
    `select d.domain, d.selector from sender_domain d
     left join ledger_event e on e.account_id = '-' and e.type = 'key.rotate' and e.about = d.selector || '._domainkey.' || d.domain
     where e.seq is null`,
  ],
  [
    'a key that gave way or is retired cannot sign',
    `select domain, selector from sender_domain where (state in ('retiring', 'retired')) <> (octet_length(secret) = 0)`,
  ],
  [
    'a message is kept until it is settled, and no longer; of one for an act, whom it went to',
    `select message_id from service_message
     where (settled_at is null and octet_length(sealed) = 0)
       or (settled_at is not null and octet_length(sealed) > case kind when 'transactional' then 512 else 0 end)
       or (settled_at is null) <> (state in ('queued', 'attempted'))`,
  ],
  [
    'every confirmation that a server took is in the chain of whom it asked',
    `select m.account_id, m.subject_id from service_message m
     where m.kind = 'confirmation' and m.state = 'accepted'
     group by m.account_id, m.subject_id
     having count(*) <> (select count(*) from ledger_event e where e.account_id = m.account_id and e.subject_id = m.subject_id and e.type = 'doi.sent')`,
  ],
  [
    'nothing was taken from an account that never accepted the policies',
    `select m.message_id from service_message m
     left join policy_acceptance p on p.account_id = m.account_id where m.state = 'accepted' and p.version is null`,
  ],
  [
    'the sandbox stands in for no other route',
    `select account_id from route group by account_id having count(*) filter (where place is not null) > 1
       and count(*) filter (where place is not null and kind = 'sandbox') > 0`,
  ],
]
