/** Scans: whole reports under their hashes, and nothing in them but what our own browser met. */

import { expect } from 'vitest'
import { isSealed } from '#sites/scan-rules.ts'
import type { SealedReport } from '#sites/scan-types.ts'
import type { TestHouse } from '../house.ts'

const LAWS: readonly (readonly [string, string])[] = [
  ['a scan that is done says how much is wrong', `select scan_id from scan where state = 'done' and errors is null`],
  [
    'a scan that is over has an end',
    `select scan_id from scan where state in ('done', 'failed') and finished_at is null`,
  ],
  ['a scan that failed says why', `select scan_id from scan where state = 'failed' and refusal is null`],
  [
    'what is wrong was seen by a scan of that site',
    `select f.name from scan_finding f where last_seen_at < first_seen_at or gone_at < last_seen_at`,
  ],
  [
    'two scans of one site are not under way at once',
    `select site_id from scan where state in ('waiting', 'running') group by account_id, site_id having count(*) > 1`,
  ],
]

export async function check({ asOwner }: TestHouse): Promise<void> {
  await asOwner(async owner => {
    for (const [law, query] of LAWS) expect((await owner.query(query)).rows, law).toEqual([])
    const { rows } = await owner.query<{ report: SealedReport; hash: string }>(
      `select report, encode(hash, 'hex') as hash from scan where report is not null`,
    )
    for (const { report, hash } of rows) expect([isSealed(report), report.hash], report.asked).toEqual([true, hash])
  })
}
