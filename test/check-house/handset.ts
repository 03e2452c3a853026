/** Handsets: what a number has answered stands in its chain, nobody who was let go is asked, and each contact can be reached. */

import { expect } from 'vitest'
import type { TestHouse } from '../house.ts'

export async function check({ asOwner }: TestHouse): Promise<void> {
  const [silent, gone, nobody] = await asOwner(async owner => [
    await owner.query(`
      select q.question_id from handset_question q where q.used_at is not null and not exists (
        select from ledger_event e where e.account_id = q.account_id and e.subject_id = q.subject_id and e.type = 'confirm'
          and e.channel in ('sms', 'call'))`),
    await owner.query(`
      select s.subject_id from subject s where s.erased_at is not null and (
        exists (select from handset_question q where q.account_id = s.account_id and q.subject_id = s.subject_id)
        or exists (select from handset_link l where l.account_id = s.account_id and l.subject_id = s.subject_id))`),
    await owner.query('select contact_id from contact where email is null and phone is null'),
  ])
  expect(silent?.rows, 'a question that was answered has its confirmation in the chain').toEqual([])
  expect(gone?.rows, 'whoever was erased is asked nothing, and has no link').toEqual([])
  expect(nobody?.rows, 'a contact has an address or a number').toEqual([])
}
