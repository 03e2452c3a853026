/** Hours and texts: whoever is frozen is in one chunk of their own place and text, and what was declared was judged by it. */

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
    'a chunk is of one place and one text: those of its people',
    `select c.run_id, r.seq from chunk c join recipient r on r.account_id = c.account_id and r.run_id = c.run_id and r.seq between c.lo and c.hi
     where r.place is distinct from c.place or r.variant is distinct from c.variant`,
  ],
  [
    'nobody who waits for what is decided got anything before that',
    `select e.run_id, r.seq from experiment e join recipient r on r.account_id = e.account_id and r.run_id = e.run_id and r.variant is null
     join outcome o on o.account_id = r.account_id and o.run_id = r.run_id and o.seq = r.seq
     where o.result in ('accepted', 'held') and (e.decided_at is null or o.at < e.decided_at)`,
  ],
  [
    'a text is one of those that were declared',
    `select e.run_id from experiment e join recipient r on r.account_id = e.account_id and r.run_id = e.run_id
     where r.variant not between 0 and e.variants - 1 or e.winner not between 0 and e.variants - 1`,
  ],
  [
    'where it decides itself, the rest gets the leader, or what was declared',
    `select run_id from experiment where decides = 'itself' and winner is distinct from coalesce(leader, fallback) and judged_at is not null`,
  ],
  [
    'what is scheduled has not begun',
    `select campaign_id from campaign where scheduled_at is not null and run_id is not null`,
  ],
]
