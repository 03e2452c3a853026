/** Runs of texts: what left is found again by a receipt, and nothing left in the night or beyond what a place allows. */

import { expect } from 'vitest'
import { capsFor } from '#delivery/sms/caps.ts'
import { whereaboutsOf } from '#delivery/sms/whereabouts.ts'
import { windowAt } from '#wire/sms/windows.ts'
import type { TestHouse } from '../house.ts'

type Left = {
  readonly account: string
  readonly run: string
  readonly phone: string
  readonly attributes: Record<string, unknown>
  readonly at: Date
}

/** From the tick in which it may leave to the one in which the answer is heard. */
const ANSWER_MS = 60_000

export async function check({ asOwner }: TestHouse): Promise<void> {
  await asOwner(async owner => {
    await owner.query('set row_security = off')
    for (const [law, query] of LAWS) expect((await owner.query(query)).rows, law).toEqual([])
    const { rows } = await owner.query<Left>(`
      select o.account_id as account, o.run_id as run, p.phone, p.attributes, o.at from outcome o
      join run r on r.account_id = o.account_id and r.run_id = o.run_id and r.channel = 'sms'
      join recipient c on c.account_id = o.account_id and c.run_id = o.run_id and c.seq = o.seq
      join contact p on p.account_id = c.account_id and p.contact_id = c.contact_id and p.phone_subject = c.subject_id
      where o.result = 'accepted' and o.reason = 'accepted'`)
    checkHours(rows)
    checkCaps(rows)
  })
}

function checkHours(left: readonly Left[]): void {
  for (const { run, phone, attributes, at } of left) {
    const { regions, zone } = whereaboutsOf({ phone, attributes })
    const wasOpen = [at.getTime(), at.getTime() - ANSWER_MS].some(ms => windowAt(regions, ms, zone).is === 'open')
    expect(wasOpen, `${run}: nobody is texted out of hours`).toBe(true)
  }
}

function checkCaps(left: readonly Left[]): void {
  for (const all of Map.groupBy(left, it => `${it.account} ${it.phone}`).values()) {
    const [{ phone, attributes }] = all as [Left]
    const { regions } = whereaboutsOf({ phone, attributes })
    for (const { count, withinMs } of capsFor('sms', regions))
      for (const { at } of all) {
        const within = all.filter(it => it.at <= at && it.at.getTime() > at.getTime() - withinMs)
        expect(within.length, `no more than is allowed where a number is`).toBeLessThanOrEqual(count)
      }
  }
}

/** Each finds what must not be. */
const LAWS: readonly (readonly [string, string])[] = [
  [
    'a text that was taken is one that a receipt finds',
    `select o.run_id, o.seq from outcome o
     join run r on r.account_id = o.account_id and r.run_id = o.run_id and r.channel = 'sms'
     where o.result = 'accepted' and not exists (
       select from text_sent s where s.account_id = o.account_id and s.run_id = o.run_id and s.seq = o.seq)`,
  ],
  [
    'what left is of a recipient of a run of texts',
    `select s.run_id, s.seq from text_sent s
     left join recipient c on c.account_id = s.account_id and c.run_id = s.run_id and c.seq = s.seq
     left join run r on r.account_id = s.account_id and r.run_id = s.run_id
     where c.seq is null or r.channel is distinct from 'sms'`,
  ],
  [
    'a run of texts has people with phones, and one of mail has people with addresses',
    `select c.run_id, c.seq from recipient c
     join run r on r.account_id = c.account_id and r.run_id = c.run_id
     join subject s on s.account_id = c.account_id and s.subject_id = c.subject_id
     where s.kind <> case r.channel when 'email' then 'email' else 'phone' end`,
  ],
  ['what has a cost has a currency', `select run_id, seq from text_sent where (cost is null) <> (currency is null)`],
]
