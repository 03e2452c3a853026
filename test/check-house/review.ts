/** Review: nothing was handed over whose words were not cleared, and nothing is approved that nobody decided. */

import { expect } from 'vitest'
import { wordsHash } from '#content/reading-rules.ts'
import type { MailPlan } from '#delivery/types.ts'
import type { TestHouse } from '../house.ts'

export async function check({ asOwner }: TestHouse): Promise<void> {
  await asOwner(async owner => {
    await owner.query('set row_security = off')
    const { rows: runs } = await owner.query<{ account: string; run: string; plan: MailPlan }>(`
      select account_id as account, run_id as run, plan from run r
      where channel = 'email' and exists (select from outcome o where o.account_id = r.account_id and o.run_id = r.run_id and result = 'accepted')`)
    for (const { account, run, plan } of runs) {
      const { rows } = await owner.query(
        `select from verdict v left join review r on r.account_id = v.account_id and r.content_hash = v.content_hash
         where v.account_id = $1 and v.content_hash = $2 and (v.verdict = 'allow' or exists (
           select from review_decision d where d.account_id = v.account_id and d.review_id = r.review_id and d.decision = 'approve'))`,
        [account, wordsHash(plan.content)],
      )
      expect(rows.length, `${run}: what was handed over was cleared`).toBeGreaterThan(0)
    }
    for (const [law, query] of LAWS) expect((await owner.query(query)).rows, law).toEqual([])
  })
}

/** Each finds what must not be. */
const LAWS: readonly (readonly [string, string])[] = [
  [
    'what is approved was approved by somebody, and what is prohibited by two who did not write it',
    `select review_id from review r where state = 'approved' and (
       select count(distinct decided_by) from review_decision d
       where d.account_id = r.account_id and d.review_id = r.review_id and decision = 'approve'
         and not (self_decided and r.demands && array['PC-01','PC-02','PC-03','PC-04','PC-05','PC-06','PC-07','PC-08','PC-09']))
     < case when r.demands && array['PC-01','PC-02','PC-03','PC-04','PC-05','PC-06','PC-07','PC-08','PC-09'] then 2 else 1 end`,
  ],
  [
    'what was flagged has a review',
    `select content_hash from verdict v where verdict <> 'allow' and not exists (
       select from review r where r.account_id = v.account_id and r.content_hash = v.content_hash)`,
  ],
]
