/** The SQL of visits as they are read: months where they are whole, days around them, and days that are still open. */

import { sql } from 'kysely'
import type { Turn } from '#store/turn.ts'
import type { PageSums } from './website-rules.ts'

/** Days that are not closed are among `days` as well: they are in no month, and on no page's own row. */
export type Part = {
  readonly site: string
  readonly months: readonly string[]
  readonly days: readonly string[]
  readonly open: readonly string[]
}
export type Sum = { readonly dim: string; readonly a: string; readonly b: string; readonly n: number }

/** Days that are in no month yet. */
export async function openDays(turn: Turn, site: string): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    select to_char(day, 'YYYY-MM-DD') as day from hit_day
    where account_id = ${turn.account} and site_id = ${site} and not closed order by hit_day.day`.execute(turn.db)
  return rows.map(({ day }) => day)
}

const where = (turn: Turn, { site }: Part) => sql`account_id = ${turn.account} and site_id = ${site}`
const inMonths = ({ months }: Part) => sql`month = any(${months}::date[])`
const inDays = ({ days }: Part) => sql`day = any(${days}::date[])`

type Narrow = { readonly a?: string | readonly string[]; readonly b?: string }
function narrowed({ a, b }: Narrow) {
  const ofA = a === undefined ? sql`true` : typeof a === 'string' ? sql`key_a = ${a}` : sql`key_a = any(${a}::text[])`
  return sql`${ofA} and ${b === undefined ? sql`true` : sql`key_b = ${b}`}`
}

/** Sums of cells over the span. */
export async function sumsOf(turn: Turn, part: Part, dims: readonly string[], narrow: Narrow = {}): Promise<Sum[]> {
  const its = sql`${where(turn, part)} and dim = any(${dims}::text[]) and ${narrowed(narrow)}`
  const { rows } = await sql<Sum>`
    select dim, key_a as a, key_b as b, sum(n)::bigint as n from (
      select dim, key_a, key_b, n from hit_month where ${its} and ${inMonths(part)}
      union all select dim, key_a, key_b, n from hit_cell where ${its} and ${inDays(part)}) cells
    group by 1, 2, 3`.execute(turn.db)
  return rows
}

/** The same of one field, whatever the other is. */
export async function sumsBy(
  turn: Turn,
  part: Part,
  dim: string,
  field: 'a' | 'b',
  narrow: Narrow = {},
): Promise<{ name: string; n: number }[]> {
  const its = sql`${where(turn, part)} and dim = ${dim} and ${narrowed(narrow)}`
  const key = sql.ref(field === 'a' ? 'key_a' : 'key_b')
  const { rows } = await sql<{ name: string; n: number }>`
    select name, sum(n)::bigint as n from (
      select ${key} as name, n from hit_month where ${its} and ${inMonths(part)}
      union all select ${key}, n from hit_cell where ${its} and ${inDays(part)}) cells
    group by 1`.execute(turn.db)
  return rows
}

/** By day: of totals, or of one name. */
export async function byDay(
  turn: Turn,
  site: string,
  { from, to }: { readonly from: string; readonly to: string },
  its: readonly { readonly dim: string; readonly a: string }[],
): Promise<(Sum & { readonly day: string })[]> {
  const { rows } = await sql<Sum & { day: string }>`
    select to_char(cell.day, 'YYYY-MM-DD') as day, cell.dim, cell.key_a as a, cell.key_b as b, cell.n
    from unnest(${its.map(it => it.dim)}::text[], ${its.map(it => it.a)}::text[]) as asked (dim, a)
    join hit_cell cell on cell.account_id = ${turn.account} and cell.site_id = ${site} and cell.dim = asked.dim and cell.key_a = asked.a
      and cell.key_b = '' and cell.day = any(array(select generate_series(${from}::date, ${to}::date, '1 day')::date))`.execute(
    turn.db,
  )
  return rows
}

/** Every page that has a name, with what is known of it. */
export async function pagesOf(turn: Turn, part: Part, path?: string): Promise<PageSums[]> {
  const named = path === undefined ? sql`true` : sql`path = ${path}`
  const page = (span: string, since: readonly string[]) => sql`
    select path, views, entries, seconds, onward, errors from hit_page
    where ${where(turn, part)} and span = ${span} and since = any(${since}::date[]) and ${named}`
  const sum = (dim: string) => sql`(case dim when ${dim} then n else 0 end)::int`
  const { rows } = await sql<PageSums>`
    select path, sum(views)::bigint as views, sum(entries)::bigint as entries, sum(seconds)::bigint as seconds,
      sum(onward)::bigint as onward, sum(errors)::bigint as errors from (
      ${page('month', part.months)} union all ${page('day', part.days)} union all
      select key_a, ${sum('page')}, ${sum('entry')}, ${sum('second')}, ${sum('onward')}, ${sum('error')} from hit_cell
      where ${where(turn, part)} and dim = any('{page,entry,second,onward,error}'::text[]) and day = any(${part.open}::date[])
        and ${path === undefined ? sql`true` : sql`key_a = ${path}`}) pages (path, views, entries, seconds, onward, errors)
    group by 1`.execute(turn.db)
  return rows
}

/** The strongest ways from page to page. */
export async function flowsOf(
  turn: Turn,
  part: Part,
  narrow: Narrow,
  max: number,
): Promise<{ readonly from: string; readonly to: string; readonly n: number }[]> {
  const its = sql`${where(turn, part)} and dim = 'flow' and ${narrowed(narrow)}`
  const { rows } = await sql<{ from: string; to: string; n: number }>`
    select a as "from", b as "to", sum(n)::bigint as n from (
      select key_a as a, key_b as b, n from hit_month where ${its} and ${inMonths(part)}
      union all select key_a, key_b, n from hit_cell where ${its} and ${inDays(part)}) cells
    group by 1, 2 order by 3 desc, 1, 2 limit ${max}`.execute(turn.db)
  return rows
}
