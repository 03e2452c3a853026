/** What is served to browsers, which name a site and no account; and what they choose, counted. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { AccountId } from '#store/turn.ts'
import type { Registry } from '#wire/cookie/registry.ts'
import type { Banner, SiteId } from './types.ts'

export type PublishedRow = {
  readonly account: AccountId
  readonly registry: Registry
  readonly banner: Banner
  readonly hash: string
  readonly key: number
  /** Versions under which choices count. */
  readonly shown: readonly (readonly [version: number, hash: string, key: number])[]
  /** The newest first, each with the moment of its first version, in milliseconds. */
  readonly keys: readonly (readonly [key: number, fromMs: number])[]
}

/** The version in force; undefined of a site that was never published, or is no more. */
export async function findPublished(db: Db, site: SiteId): Promise<PublishedRow | undefined> {
  const { rows } = await sql<PublishedRow>`
    select site.account_id as account, now.registry, now.banner, encode(now.definition, 'hex') as hash, now.receipt_key as key, (
        select json_agg(json_build_array(v.version, encode(v.definition, 'hex'), v.receipt_key) order by v.version) from site_version v
        where v.account_id = now.account_id and v.site_id = now.site_id and v.version between now.since and now.version
      ) as shown, (
        select json_agg(json_build_array(k.receipt_key, k.at) order by k.receipt_key desc) from (
          select v.receipt_key, (extract(epoch from min(v.published_at)) * 1000)::bigint as at from site_version v
          where v.account_id = now.account_id and v.site_id = now.site_id and v.version <= now.version group by 1) k
      ) as keys
    from site join site_version now on now.account_id = site.account_id and now.site_id = site.site_id
      and now.version = site.current_version
    where site.site_id = ${site} and site.archived_at is null`.execute(db)
  return rows[0]
}

export type Counted = {
  readonly account: string
  readonly site: string
  readonly week: number
  readonly version: number
  readonly banner: string
  readonly grant: string
  readonly surface: string
  readonly n: number
}

/** One statement for all of a flush. What is not there any more is not counted. */
export async function addChoices(db: Db, counted: readonly Counted[]): Promise<void> {
  await sql`
    insert into choice_week (account_id, site_id, week, version, banner, granted, surface, n)
    select x.account, x.site, x.week, x.version, decode(x.banner, 'hex'), x."grant", x.surface, x.n
    from json_to_recordset(${JSON.stringify(counted)}::json)
      as x(account text, site text, week int, version int, banner text, "grant" text, surface text, n bigint)
    join site on site.account_id = x.account and site.site_id = x.site
    on conflict (account_id, site_id, week, version, banner, granted, surface)
      do update set n = choice_week.n + excluded.n`.execute(db)
}

/** The installation's own site before anything of it was published: its choices count from the first one. */
export async function addSiteOnce(
  db: Db,
  it: {
    readonly account: string
    readonly site: string
    readonly name: string
    readonly origin: string
    readonly draft: object
    readonly at: Date
  },
): Promise<void> {
  await sql`
    insert into site (account_id, site_id, name, origin, draft, created_at, updated_at)
    values (${it.account}, ${it.site}, ${it.name}, ${it.origin}, ${JSON.stringify(it.draft)}, ${it.at}, ${it.at})
    on conflict do nothing`.execute(db)
}
