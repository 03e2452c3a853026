/** Imports: what is in quarantine is a request and nothing more, what was released proves itself, and all rows are accounted for. */

import { expect } from 'vitest'
import type { TestHouse } from '../house.ts'

/** Each finds what must not be there. */
const NEVER: readonly (readonly [law: string, query: string])[] = [
  [
    'a row has one request in its person’s own chain when it was taken, and none when it was not',
    `select r.import_id, r.row, r.state from import_row r
     join import_batch b using (account_id, import_id)
     where b.state not in ('trying', 'tried', 'attested') and (r.subject_id is not null) <> exists (
       select from ledger_event e where e.account_id = r.account_id and e.subject_id = r.subject_id and e.type = 'request')
       and not exists (select from subject s where s.account_id = r.account_id and s.subject_id = r.subject_id and s.erased_at is not null)`,
  ],
  [
    'nobody is granted anything by an import but by its release, at E3, as its row says',
    `select e.seq from ledger_event e where e.type = 'grant' and e.evidence in ('E0', 'E1', 'E2', 'E3')
       and exists (select from import_row r where r.account_id = e.account_id and r.subject_id = e.subject_id)
       and not exists (select from import_row r where r.account_id = e.account_id and r.subject_id = e.subject_id
         and r.state = 'released' and r.level = e.evidence)`,
  ],
  [
    'what was released was sampled, and each row of the sample is backed',
    `select r.import_id, r.row from import_row r
     where r.sampled and exists (select from import_wave w where w.account_id = r.account_id and w.import_id = r.import_id)
       and not exists (select from import_document_row d where d.account_id = r.account_id and d.import_id = r.import_id and d.row = r.row)`,
  ],
  [
    'what was released has what its region demands',
    `select r.import_id, r.row from import_row r where r.state = 'released'
       and (r.level <> 'E3' or r.country is null or r.country in ('DE', 'AT', 'CH', 'LU') and not r.double_opt_in)`,
  ],
  [
    'a wave holds no more than it may, and as many as it says',
    `select w.import_id, w.wave, w.released from import_wave w
     where w.released > (array[100, 1000, 10000, 9007199254740991])[least(w.wave, 4)]
       or w.released <> (select count(*) from import_row r where r.account_id = w.account_id and r.import_id = w.import_id
         and r.state = 'released' and r.wave = w.wave)`,
  ],
  [
    'the counts of an import are those of its rows',
    `select b.import_id, b.counts, k.name from import_batch b
     cross join (values ('rejected'), ('kept-out'), ('quarantined'), ('withheld'), ('released')) k(name)
     where b.state not in ('uploading', 'uploaded', 'trying', 'tried') and coalesce((b.counts ->> k.name)::bigint, 0) <> (
       select count(*) from import_row r where r.account_id = b.account_id and r.import_id = b.import_id and r.state = k.name)`,
  ],
  [
    'no file lies about once its rows are in quarantine',
    `select p.import_id from import_part p join import_batch b using (account_id, import_id)
     where b.state not in ('uploading', 'uploaded', 'trying', 'tried', 'attested')`,
  ],
]

export async function check({ asOwner }: TestHouse): Promise<void> {
  await asOwner(async owner => {
    for (const [law, query] of NEVER) expect((await owner.query(query)).rows, law).toEqual([])
  })
}
