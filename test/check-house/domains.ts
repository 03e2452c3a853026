/** Sender domains: what is said of them agrees with their keys, and a name is one account's. */

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
    'a domain that is claimed has a key that signs',
    `select account_id, domain from domain_claim c where not exists (
       select from sender_domain k where k.account_id = c.account_id and k.domain = c.domain and k.state = 'active')`,
  ],
  [
    'a key that signs is of a domain that is claimed',
    `select account_id, domain from sender_domain k where state in ('active', 'pending') and not exists (
       select from domain_claim c where c.account_id = k.account_id and c.domain = k.domain)`,
  ],
  [
    'a name is owned once',
    `select domain from domain_claim where owned_at is not null group by domain having count(*) > 1`,
  ],
  [
    'what is proven is owned, and what fails says since when',
    `select domain from domain_claim where state = 'proven' and owned_at is null or (state = 'failing') and failing_at is null`,
  ],
  [
    'a key is retired when it says so',
    `select selector from sender_domain where (state = 'retired') <> (retired_at is not null)`,
  ],
  [
    'sums by day are of reports that came',
    `select d.domain from dmarc_day d group by d.account_id, d.domain
     having sum(d.count) > (select coalesce(sum(messages), 0) from dmarc_report r where r.account_id = d.account_id and r.domain = d.domain)`,
  ],
  [
    'sums of sessions by day are of reports that came',
    `select d.domain from tls_day d group by d.account_id, d.domain
     having sum(d.count) > (select coalesce(sum(sessions), 0) from tls_report r where r.account_id = d.account_id and r.domain = d.domain)`,
  ],
]
