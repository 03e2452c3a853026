/** Visits: names never say more than the total that they divide, nothing under three has one, and months are their days. */

import { expect } from 'vitest'
import { DIMS } from '#sites/hits-types.ts'
import type { TestHouse } from '../house.ts'

const DIVIDES = Object.entries(DIMS).flatMap(([dim, { of }]) => (of ? [`('${dim}', '${of}')`] : []))

const LAWS: readonly (readonly [string, string])[] = [
  [
    'no name has a count under three',
    `select dim, key_a, n from hit_cell where dim not in ('total', 'dropped') and n < 3`,
  ],
  [
    'names of a day are no more than its total',
    `select cell.site_id, cell.day, cell.dim, sum(cell.n) from hit_cell cell join (values ${DIVIDES.join(', ')}) as divides (dim, total) using (dim)
     group by cell.account_id, cell.site_id, cell.day, cell.dim, divides.total having sum(cell.n) > coalesce((
       select n from hit_cell whole where whole.account_id = cell.account_id and whole.site_id = cell.site_id and whole.day = cell.day
         and whole.dim = 'total' and whole.key_a = divides.total), 0)`,
  ],
  [
    'a view begins a visit or follows another',
    `select site_id, day from hit_cell where dim = 'total' group by account_id, site_id, day
     having coalesce(sum(n) filter (where key_a = 'views'), 0) <> coalesce(sum(n) filter (where key_a in ('visits', 'flows')), 0)`,
  ],
  [
    'a way from page to page is no more than what went on from the one, or came to the other',
    `select flow.day, flow.key_a, flow.key_b from hit_cell flow where dim = 'flow' and exists (select from hit_day d
       where d.account_id = flow.account_id and d.site_id = flow.site_id and d.day = flow.day and d.closed) and flow.n > least(
       (select n from hit_cell x where x.account_id = flow.account_id and x.site_id = flow.site_id and x.day = flow.day and x.dim = 'onward' and x.key_a = flow.key_a),
       (select n from hit_cell x where x.account_id = flow.account_id and x.site_id = flow.site_id and x.day = flow.day and x.dim = 'page' and x.key_a = flow.key_b))`,
  ],
  [
    'a month is the sum of its closed days',
    `select dim, key_a, key_b, m.n, d.n from (
       select account_id, site_id, dim, date_trunc('month', day)::date as month, key_a, key_b, sum(n) as n
       from hit_cell join hit_day using (account_id, site_id, day) where closed group by 1, 2, 3, 4, 5, 6) d
     full join (select * from hit_month where month > (select coalesce(max(month), '-infinity') from hit_month gone where not exists (
       select from hit_day left_over where left_over.account_id = gone.account_id and left_over.site_id = gone.site_id
         and date_trunc('month', left_over.day) = gone.month))) m
       using (account_id, site_id, dim, month, key_a, key_b) where m.n is distinct from d.n and m.n is not null`,
  ],
  [
    'a page’s own row says what its cells say',
    `select path, since, page.views, cells.views from (
       select account_id, site_id, day as since, key_a as path, coalesce(sum(n) filter (where dim = 'page'), 0) as views,
         coalesce(sum(n) filter (where dim = 'onward'), 0) as onward from hit_cell join hit_day using (account_id, site_id, day)
       where closed and dim in ('page', 'entry', 'second', 'onward', 'error') group by 1, 2, 3, 4) cells
     full join (select * from hit_page where span = 'day') page using (account_id, site_id, since, path)
     where (page.views, page.onward) is distinct from (cells.views, cells.onward)`,
  ],
  [
    'what has no name waits for a day that is open, under its salt',
    `select w.site_id, w.day from hit_waiting w left join hit_day d using (account_id, site_id, day)
     left join hit_salt s using (account_id, site_id, day) where d.closed is distinct from false or s.salt is null`,
  ],
]

export async function check({ asOwner }: TestHouse): Promise<void> {
  await asOwner(async owner => {
    for (const [law, query] of LAWS) expect((await owner.query(query)).rows, law).toEqual([])
  })
}
