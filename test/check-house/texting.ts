/** What people text us: a STOP is in force, nothing is answered twice, and no number or word stands open. */

import { expect } from 'vitest'
import type { TestHouse } from '../house.ts'

const LAWS: readonly (readonly [string, string])[] = [
  [
    'what a text stopped was withdrawn, or agreed to anew since',
    `select s.inbound_id from text_stop s cross join unnest(s.purposes) as its(purpose)
     join consent_state c on c.account_id = s.account_id and c.subject_id = s.subject_id and c.channel = 'sms' and c.purpose = its.purpose
     where c.state = 'given' and c.since < s.at and c.blocked_by is null`,
  ],
  [
    'a STOP that was heard is one that was acted upon',
    `select h.inbound_id from text_heard h where h.asked = 'stop'
       and not exists (select from text_stop s where s.account_id = h.account_id and s.inbound_id = h.inbound_id)`,
  ],
  [
    'one text is answered by one message',
    `select answer_id from text_heard where answer_id is not null group by account_id, answer_id having count(*) > 1`,
  ],
  [
    'nobody is answered by hand who asked to be left alone',
    `select inbound_id from text_heard where asked = 'stop' and reply_id is not null`,
  ],
  ['an answer to a STOP is no other', `select inbound_id from text_heard where asked = 'stop' and answer <> 'stopped'`],
  ['no number and no word stands open', `select inbound_id from text_heard where get_byte(sealed, 0) <> 1`],
  [
    'what is answered to letters and short codes is nothing',
    `select inbound_id from text_heard where subject_id is null and (answer is not null or reply_id is not null)`,
  ],
  [
    'letters are answered by nobody',
    `select sender_id from text_sender where kind = 'letters' and proven_by = 'heard'`,
  ],
]

export async function check({ asOwner }: TestHouse): Promise<void> {
  await asOwner(async owner => {
    for (const [law, query] of LAWS) expect((await owner.query(query)).rows, law).toEqual([])
  })
}
