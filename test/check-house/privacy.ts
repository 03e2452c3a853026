/** What is kept of people: an address stands with its contact and nowhere else in clear; whoever is erased has nothing left. */

import type pg from 'pg'
import { expect } from 'vitest'
import type { TestHouse } from '../house.ts'

const CONTACTS_MAX = 50

export async function check({ asOwner }: TestHouse): Promise<void> {
  await asOwner(async owner => {
    const { rows } = await owner.query<{ address: string }>(`
      select it.address from (select * from contact order by contact_id desc limit ${CONTACTS_MAX}) c
      cross join lateral (values (c.email), (c.phone)) it(address)
      where it.address is not null and not exists (select from person p where p.email_key = it.address or p.email = it.address)`)
    expect(
      await placesOf(
        owner,
        rows.map(it => it.address),
      ),
      'an address stands with its contact alone',
    ).toEqual([])
    await checkErased(owner)
  })
}

/** Columns in which one of these stands, whatever the letters. Sealed bytes are among what is looked at. */
export async function placesOf(owner: pg.Client, addresses: readonly string[]): Promise<string[]> {
  if (addresses.length === 0) return []
  const { rows: columns } = await owner.query<{ place: string; of: string; type: string }>(`
    select format('%I.%I', table_schema, table_name) as place, column_name as of, data_type as type from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema in ('public', 'jobs') and table_type = 'BASE TABLE' and table_name <> 'contact'
      and data_type in ('text', 'jsonb', 'json', 'ARRAY', 'bytea')`)
  const found: string[] = []
  for (const { place, of, type } of columns) {
    const text = type === 'bytea' ? `encode("${of}", 'escape')` : `"${of}"::text`
    const { rows } = await owner.query(
      `select from ${place} cross join lateral (select lower(${text}) as text offset 0) it
       where exists (select from unnest($1::text[]) a where strpos(it.text, a) > 0) limit 1`, // Each row is read once, and not for each address.
      [addresses.map(it => it.toLowerCase())],
    )
    if (rows.length > 0) found.push(`${place}.${of}`)
  }
  return found
}

async function checkErased(owner: pg.Client): Promise<void> {
  const left = await owner.query(`
    select s.subject_id, kept.what from subject s join lateral (
      select 'a contact' as what from contact c where c.account_id = s.account_id and s.subject_id in (c.email_subject, c.phone_subject)
      union all select 'a consent' from consent_state c where c.account_id = s.account_id and c.subject_id = s.subject_id
      union all select 'a question' from confirmation c where c.account_id = s.account_id and c.subject_id = s.subject_id
      union all select 'a message' from service_message m where m.account_id = s.account_id and m.subject_id = s.subject_id
      union all select 'evidence' from ledger_event e join evidence v using (account_id, event_id) where e.account_id = s.account_id and e.subject_id = s.subject_id
      union all select 'a file' from ledger_event e join evidence_file f using (account_id, event_id) where e.account_id = s.account_id and e.subject_id = s.subject_id
    ) kept on true where s.erased_at is not null`)
  expect(left.rows, 'nothing is left of whoever was erased').toEqual([])
  const { rows } = await owner.query(`
    select subject_id from subject where (dek is null) <> (erased_at is not null) or (dek is null and address_hash is not null)`)
  expect(rows, 'a key is destroyed exactly by an erasure').toEqual([])
  const open = await owner.query('select erasure_id from erasure where done_at is null or addresses is not null')
  expect(open.rows, 'every erasure comes to its end').toEqual([])
}
