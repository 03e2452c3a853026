/** Lists of numbers to call: whatever left the house had a live consent for calls when it did, and is an event of its contact [AS-08]. */

import { expect } from 'vitest'
import { CALL_EXPORTS_MAX, CALL_LISTS_PER_NUMBER_MAX, CALL_LISTS_WITHIN_MS } from '#base/limits.ts'
import type { TestHouse } from '../house.ts'

/** Each row is one that must not be there. */
const NEVER: readonly (readonly [says: string, sql: string])[] = [
  [
    'a number left the house by no consent to calls',
    `select e.event_id from call_event e left join ledger_event l on l.account_id = e.account_id and l.seq = e.consent_seq
       and l.subject_id = e.subject_id and l.channel = 'call' and e.purpose = any(l.purposes)
     where l.type is null or l.type not in ('grant', 'confirm', 'renew', 'amend')`,
  ],
  [
    'a number left the house after its consent had ended',
    `select e.event_id from call_event e join ledger_event l on l.account_id = e.account_id and l.subject_id = e.subject_id and l.channel = 'call'
       and l.type in ('withdraw', 'expire', 'invalidate', 'refuse') and e.purpose = any(l.purposes) and l.seq > e.consent_seq and l.at < e.at`,
  ],
  [
    'a number left the house and its contact does not know',
    `select n.list_id from call_number n where n.left_at is not null and not exists (
       select from call_event e where e.account_id = n.account_id and e.list_id = n.list_id and e.round = n.round and e.row = n.row
         and e.subject_id = n.subject_id and e.contact_id = n.contact_id and e.at = n.left_at)`,
  ],
  [
    'an event tells of a number that did not leave, or of one after its day',
    `select e.event_id from call_event e left join call_number n on n.account_id = e.account_id and n.list_id = e.list_id and n.round = e.round
       and n.row = e.row where n.left_at is null or n.left_at > e.at or e.at >= e.use_until or n.ended_at < e.at`,
  ],
  [
    'a round was fetched more often than it may be, or than is written',
    `select l.list_id from call_list l where l.exports > ${CALL_EXPORTS_MAX} or l.exports <> (
       select count(distinct e.export) from call_event e where e.account_id = l.account_id and e.list_id = l.list_id and e.round = l.round)
       and exists (select from call_number n where n.account_id = l.account_id and n.list_id = l.list_id and n.round = l.round and n.left_at is not null)`,
  ],
  [
    'more lists held a number than may',
    `select n.subject_id from call_number n join call_number o on o.account_id = n.account_id and o.subject_id = n.subject_id
       and o.left_at <= n.left_at and o.left_at > n.left_at - interval '${CALL_LISTS_WITHIN_MS} milliseconds'
     where n.left_at is not null group by n.account_id, n.subject_id, n.list_id, n.round having count(*) > ${CALL_LISTS_PER_NUMBER_MAX}`,
  ],
  [
    'a consent ended and a caller with a webhook is told nothing',
    `select n.list_id from call_number n join call_list l on l.account_id = n.account_id and l.list_id = n.list_id
       join caller c on c.account_id = l.account_id and c.caller_id = l.caller_id
     where n.ended_at is not null and c.url is not null and c.updated_at <= n.ended_at and not exists (
       select from call_message m where m.account_id = n.account_id and m.caller_id = c.caller_id and m.kind = 'ended'
         and m.list_id = n.list_id and m.round = n.round and m.row = n.row)`,
  ],
]

export async function check({ asOwner }: TestHouse): Promise<void> {
  await asOwner(async owner => {
    await owner.query('set row_security = off')
    for (const [says, text] of NEVER) expect((await owner.query(text)).rows, says).toEqual([])
  })
}
