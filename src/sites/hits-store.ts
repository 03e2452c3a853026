/** The SQL of visits: settings, days, counts under names and under hashes. What it is given as a name was counted often enough. */

import { type RawBuilder, sql } from 'kysely'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import { HIT_K_DEFAULT } from '#base/limits.ts'
import type { HitSettings, SiteAt } from './hits-types.ts'
import type { SiteId } from './types.ts'

/** A row of counts: a dimension, `total` or `dropped`. */
export type Row = { readonly dim: string; readonly a: string; readonly b: string; readonly n: number }
export type Waiting = { readonly hash: Buffer; readonly n: number }

// Settings --------------------------------------------------------------------------------------------------------------------------------

type Saved = HitSettings & { readonly rev: number }
const AS_SETTINGS = sql`k, routes, funnels, rev`
const PLAIN: Saved = { k: HIT_K_DEFAULT, routes: [], funnels: [], rev: 0 }

export async function settingsOf(turn: Turn, site: SiteId): Promise<Saved> {
  const { rows } = await sql<Saved>`
    select ${AS_SETTINGS} from hit_settings where account_id = ${turn.account} and site_id = ${site}`.execute(turn.db)
  return rows[0] ?? PLAIN
}

/** As whoever serves browsers reads them: for any site. */
export async function settingsFor({ platform }: House, { account, site }: SiteAt): Promise<HitSettings> {
  const { rows } = await sql<Saved>`
    select ${AS_SETTINGS} from hit_settings where account_id = ${account} and site_id = ${site}`.execute(platform)
  return rows[0] ?? PLAIN
}

/** False when somebody else was faster. */
export async function saveSettings(turn: Turn, site: SiteId, { k, routes, funnels, rev }: Saved): Promise<boolean> {
  const { rows } = await sql`
    insert into hit_settings (account_id, site_id, k, routes, funnels)
    select ${turn.account}, ${site}, ${k}, ${JSON.stringify(routes)}::jsonb, ${JSON.stringify(funnels)}::jsonb where ${rev} = 0
      or exists (select from hit_settings where account_id = ${turn.account} and site_id = ${site})
    on conflict (account_id, site_id) do update set k = excluded.k, routes = excluded.routes, funnels = excluded.funnels,
      rev = hit_settings.rev + 1 where hit_settings.rev = ${rev}
    returning rev`.execute(turn.db)
  return rows.length > 0
}

export async function isSite(turn: Turn, site: SiteId): Promise<boolean> {
  const { rows } = await sql`
    select from site where account_id = ${turn.account} and site_id = ${site}`.execute(turn.db)
  return rows.length > 0
}

/** Paths that had a name lately, the most visited first: those that are here for sure. */
export async function knownPaths(
  { platform }: House,
  { account, site }: SiteAt,
  since: string,
  max: number,
): Promise<string[]> {
  const { rows } = await sql<{ path: string }>`
    select key_a as path from hit_cell
    where account_id = ${account} and site_id = ${site} and dim = 'page' and day >= ${since}::date
    group by key_a order by sum(n) desc limit ${max}`.execute(platform)
  return rows.map(({ path }) => path)
}

// Writing ---------------------------------------------------------------------------------------------------------------------------------

/** Takes the day's lock until the turn ends. True when the day is closed already. */
export async function openDay(turn: Turn, site: SiteId, day: string): Promise<boolean> {
  const { rows } = await sql<{ closed: boolean }>`
    insert into hit_day (account_id, site_id, day) values (${turn.account}, ${site}, ${day}::date)
    on conflict (account_id, site_id, day) do update set closed = hit_day.closed
    returning closed`.execute(turn.db)
  return rows[0]?.closed ?? false
}

/** The day's salt, made by whoever comes first. */
export async function saltOf(turn: Turn, site: SiteId, day: string, fresh: Buffer): Promise<Buffer> {
  const { rows } = await sql<{ salt: Buffer }>`
    insert into hit_salt (account_id, site_id, day, salt) values (${turn.account}, ${site}, ${day}::date, ${fresh})
    on conflict (account_id, site_id, day) do update set salt = hit_salt.salt
    returning salt`.execute(turn.db)
  return rows[0]?.salt ?? fresh
}

const columns = (rows: readonly Row[]) =>
  sql`unnest(${rows.map(it => it.dim)}::text[], ${rows.map(it => it.a)}::text[], ${rows.map(it => it.b)}::text[],
    ${rows.map(it => it.n)}::bigint[]) as given (dim, a, b, n)`

export async function addCells(turn: Turn, site: SiteId, day: string, rows: readonly Row[]): Promise<void> {
  await sql`
    insert into hit_cell (account_id, site_id, dim, day, key_a, key_b, n)
    select ${turn.account}, ${site}, dim, ${day}::date, a, b, n from ${columns(rows)}
    on conflict (account_id, site_id, dim, day, key_a, key_b) do update set n = hit_cell.n + excluded.n`.execute(
    turn.db,
  )
}

/** Adds to what waits, and answers what has come to `k` with it: so much is to be written under its name now. */
export async function addWaiting(
  turn: Turn,
  site: SiteId,
  day: string,
  its: readonly Waiting[],
  { k, max }: { readonly k: number; readonly max: number },
): Promise<Waiting[]> {
  const ofDay = sql`w.account_id = ${turn.account} and w.site_id = ${site} and w.day = ${day}::date`
  const given = sql`unnest(${its.map(it => it.hash)}::bytea[], ${its.map(it => it.n)}::int[]) as given (hash, n)`
  const counted = await sql<{ n: number }>`select count(*)::int as n from hit_waiting w where ${ofDay}`.execute(turn.db)
  const isRoom = (counted.rows[0]?.n ?? 0) + its.length <= max
  const added = isRoom
    ? sql`
      insert into hit_waiting as w (account_id, site_id, day, hash, n)
      select ${turn.account}, ${site}, ${day}::date, given.hash, given.n from ${given}
      on conflict (account_id, site_id, day, hash) do update set n = w.n + excluded.n returning w.hash, w.n`
    : sql`update hit_waiting w set n = w.n + given.n from ${given} where ${ofDay} and w.hash = given.hash returning w.hash, w.n`
  const { rows } = await sql<Waiting>`
    with added as (${added}) select hash, n from added where n >= ${k}`.execute(turn.db)
  return rows
}

export async function dropWaiting(turn: Turn, site: SiteId, day: string, hashes: readonly Buffer[]): Promise<void> {
  await sql`
    delete from hit_waiting where account_id = ${turn.account} and site_id = ${site} and day = ${day}::date
      and hash = any(${hashes}::bytea[])`.execute(turn.db)
}

// Closing ---------------------------------------------------------------------------------------------------------------------------------

export type DayAt = SiteAt & { readonly day: string }

export async function openDaysBefore({ platform }: House, day: string): Promise<DayAt[]> {
  const { rows } = await sql<DayAt>`
    select account_id as account, site_id as site, to_char(day, 'YYYY-MM-DD') as day from hit_day
    where not closed and day < ${day}::date order by hit_day.day`.execute(platform)
  return rows
}

/** Names of a day after this one, in the order of the key. */
export async function cellsAfter(
  turn: Turn,
  site: SiteId,
  day: string,
  after: Row | undefined,
  max: number,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select dim, key_a as a, key_b as b, n from hit_cell
    where account_id = ${turn.account} and site_id = ${site} and day = ${day}::date and dim not in ('total', 'dropped')
      and (dim, key_a, key_b) > (${after?.dim ?? ''}, ${after?.a ?? ''}, ${after?.b ?? ''})
    order by dim, key_a, key_b limit ${max}`.execute(turn.db)
  return rows
}

/** What of these waits. */
export async function waitingOf(turn: Turn, site: SiteId, day: string, hashes: readonly Buffer[]): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select hash, n from hit_waiting where account_id = ${turn.account} and site_id = ${site} and day = ${day}::date
      and hash = any(${hashes}::bytea[])`.execute(turn.db)
  return rows
}

/** Into its month, and what had no name is gone, with the key to it. */
export async function closeDay(turn: Turn, site: SiteId, day: string): Promise<void> {
  const its = sql`account_id = ${turn.account} and site_id = ${site} and day = ${day}::date`
  await sql`
    insert into hit_month (account_id, site_id, dim, month, key_a, key_b, n)
    select account_id, site_id, dim, date_trunc('month', day)::date, key_a, key_b, n from hit_cell where ${its}
    on conflict (account_id, site_id, dim, month, key_a, key_b) do update set n = hit_month.n + excluded.n`.execute(
    turn.db,
  )
  await addPages(turn, its)
  await sql`delete from hit_waiting where ${its}`.execute(turn.db)
  await sql`delete from hit_salt where ${its}`.execute(turn.db)
  await sql`update hit_day set closed = true where ${its}`.execute(turn.db)
}

/** What is known of each page that day, and the same in its month. */
async function addPages(turn: Turn, its: RawBuilder<unknown>): Promise<void> {
  const sum = (dim: string) => sql`coalesce(sum(n) filter (where dim = ${dim}), 0)`
  await sql`
    with day as (
      select account_id, site_id, day as since, key_a as path, ${sum('page')} as views, ${sum('entry')} as entries,
        ${sum('second')} as seconds, ${sum('onward')} as onward, ${sum('error')} as errors
      from hit_cell where ${its} and dim in ('page', 'entry', 'second', 'onward', 'error') group by 1, 2, 3, 4)
    insert into hit_page (account_id, site_id, span, since, path, views, entries, seconds, onward, errors)
    select account_id, site_id, 'day', since, path, views, entries, seconds, onward, errors from day
    union all
    select account_id, site_id, 'month', date_trunc('month', since)::date, path, views, entries, seconds, onward, errors from day
    on conflict (account_id, site_id, span, since, path) do update set views = hit_page.views + excluded.views,
      entries = hit_page.entries + excluded.entries, seconds = hit_page.seconds + excluded.seconds,
      onward = hit_page.onward + excluded.onward, errors = hit_page.errors + excluded.errors`.execute(turn.db)
}

// Forgetting ------------------------------------------------------------------------------------------------------------------------------

/** Days before this one go, and months with all but their totals. */
export async function forgetBefore({ platform }: House, month: string): Promise<void> {
  await sql`delete from hit_cell where day < ${month}::date`.execute(platform)
  await sql`delete from hit_page where since < ${month}::date`.execute(platform)
  await sql`delete from hit_day where day < ${month}::date and closed`.execute(platform)
  await sql`delete from hit_month where month < ${month}::date and dim <> 'total'`.execute(platform)
}

const OF_A_SITE = ['hit_waiting', 'hit_salt', 'hit_cell', 'hit_month', 'hit_page', 'hit_day'] as const

export async function forgetSite(
  { db, account }: { readonly db: Turn['db']; readonly account: AccountId },
  site: SiteId,
): Promise<void> {
  for (const table of OF_A_SITE)
    await sql`delete from ${sql.table(table)} where account_id = ${account} and site_id = ${site}`.execute(db)
}
