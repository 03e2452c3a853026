/** All SQL about the sites of an account: their drafts, their versions, and what was proposed for them. */

import { sql } from 'kysely'
import type { Turn } from '#store/turn.ts'
import type { Entry, Registry } from '#wire/cookie/registry.ts'
import type { Locale } from '#wire/form-definition.ts'
import type { Banner, ProposalId, SiteDraft, SiteId } from './types.ts'

export type SiteRow = {
  readonly id: SiteId
  readonly name: string
  readonly origin: string
  readonly draft: SiteDraft
  readonly rev: number
  readonly version: number | undefined
  readonly updatedAt: Date
  readonly archivedAt: Date | undefined
}

const COLUMNS = [
  'site_id',
  'name',
  'origin',
  'draft',
  'draft_rev',
  'current_version',
  'updated_at',
  'archived_at',
] as const

const sites = (turn: Turn) => turn.db.selectFrom('site').where('account_id', '=', turn.account).select(COLUMNS)

type Found = Awaited<ReturnType<ReturnType<typeof sites>['execute']>>[number]

const rowOf = (row: Found): SiteRow => ({
  id: row.site_id as SiteId, // Written by addSite only, as is the draft.
  name: row.name,
  origin: row.origin,
  draft: row.draft as SiteDraft,
  rev: row.draft_rev,
  version: row.current_version ?? undefined,
  updatedAt: row.updated_at,
  archivedAt: row.archived_at ?? undefined,
})

/** Newest first. */
export async function listSites(turn: Turn, limit: number): Promise<SiteRow[]> {
  return (await sites(turn).orderBy('site_id', 'desc').limit(limit).execute()).map(rowOf)
}

export async function findSite(turn: Turn, id: SiteId): Promise<SiteRow | undefined> {
  const row = await sites(turn).where('site_id', '=', id).executeTakeFirst()
  return row && rowOf(row)
}

/** Nobody else changes it until the turn ends. */
export async function lockSite(turn: Turn, id: SiteId): Promise<SiteRow | undefined> {
  const row = await sites(turn).where('site_id', '=', id).forUpdate().executeTakeFirst()
  return row && rowOf(row)
}

export async function countSites(turn: Turn): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from site where account_id = ${turn.account} and archived_at is null`.execute(turn.db)
  return rows[0]?.n ?? 0
}

/** False when another site of the account has this origin. */
export async function addSite(
  turn: Turn,
  it: { readonly id: SiteId; readonly name: string; readonly origin: string; readonly draft: SiteDraft },
): Promise<boolean> {
  const added = await turn.db
    .insertInto('site')
    .values({
      account_id: turn.account,
      site_id: it.id,
      name: it.name,
      origin: it.origin,
      draft: JSON.stringify(it.draft),
      created_at: turn.now,
      updated_at: turn.now,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('site_id')
    .executeTakeFirst()
  return added !== undefined
}

export type Changed = {
  readonly name?: string
  readonly origin?: string
  readonly draft?: SiteDraft
  readonly rev?: number
  readonly version?: number
  readonly archivedAt?: Date | null
}

export async function changeSite(turn: Turn, id: SiteId, it: Changed): Promise<void> {
  await turn.db
    .updateTable('site')
    .set({
      updated_at: turn.now,
      ...(it.name !== undefined && { name: it.name }),
      ...(it.origin !== undefined && { origin: it.origin }),
      ...(it.draft && { draft: JSON.stringify(it.draft) }),
      ...(it.rev !== undefined && { draft_rev: it.rev }),
      ...(it.version !== undefined && { current_version: it.version }),
      ...(it.archivedAt !== undefined && { archived_at: it.archivedAt }),
    })
    .where('account_id', '=', turn.account)
    .where('site_id', '=', id)
    .execute()
}

export async function isOriginTaken(turn: Turn, origin: string, but?: SiteId): Promise<boolean> {
  const { rows } = await sql`
    select 1 from site where account_id = ${turn.account} and origin = ${origin} and archived_at is null
      and site_id is distinct from ${but ?? null}`.execute(turn.db)
  return rows.length > 0
}

export type Pictures = Partial<Record<Locale, { readonly wide: string; readonly narrow: string }>>

export type VersionRow = {
  readonly version: number
  readonly since: number
  readonly registry: Registry
  readonly banner: Banner
  /** Hash of the definition, in hex. */
  readonly definition: string
  readonly pictures: Pictures
  /** The number of the key that signs its receipts. */
  readonly key: number
  readonly event: string
  readonly draft: SiteDraft
  readonly publishedAt: Date
  readonly publishedBy: string
}

const VERSION = sql`version, since, registry, banner, encode(definition, 'hex') as definition, pictures, receipt_key as key, event_id as event, draft,
  published_at as "publishedAt", published_by as "publishedBy"`

/** The newest first; `upTo` is a version. */
export async function versionsOf(turn: Turn, id: SiteId, limit: number, upTo?: number): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select ${VERSION} from site_version where account_id = ${turn.account} and site_id = ${id}
      and version <= ${upTo ?? 999_999_999} order by version desc limit ${limit}`.execute(turn.db)
  return rows
}

/** What was in force at that moment. */
export async function versionAt(turn: Turn, id: SiteId, at: Date): Promise<VersionRow | undefined> {
  const { rows } = await sql<VersionRow>`
    select ${VERSION} from site_version where account_id = ${turn.account} and site_id = ${id}
      and published_at <= ${at} order by version desc limit 1`.execute(turn.db)
  return rows[0]
}

export async function addVersion(
  turn: Turn,
  id: SiteId,
  it: Omit<VersionRow, 'publishedAt' | 'publishedBy'>,
): Promise<void> {
  await sql`
    insert into site_version (account_id, site_id, version, since, registry, banner, definition, pictures, receipt_key, event_id, draft, published_at, published_by)
    values (${turn.account}, ${id}, ${it.version}, ${it.since}, ${JSON.stringify(it.registry)}, ${JSON.stringify(it.banner)},
      decode(${it.definition}, 'hex'), ${JSON.stringify(it.pictures)}, ${it.key}, ${it.event}, ${JSON.stringify(it.draft)}, ${turn.now}, ${turn.actor.id})`.execute(
    turn.db,
  )
}

export type ProposalRow = {
  readonly id: ProposalId
  readonly entry: Entry
  readonly why: string
  readonly state: 'open' | 'accepted' | 'dismissed'
  readonly foundAt: Date
}

const PROPOSAL = sql`proposal_id as id, entry, why, state, found_at as "foundAt"`

/** The open ones first, then newest first. */
export async function listProposals(turn: Turn, site: SiteId, limit: number): Promise<ProposalRow[]> {
  const { rows } = await sql<ProposalRow>`
    select ${PROPOSAL} from site_proposal where account_id = ${turn.account} and site_id = ${site}
    order by state <> 'open', proposal_id desc limit ${limit}`.execute(turn.db)
  return rows
}

export async function lockProposal(turn: Turn, site: SiteId, id: ProposalId): Promise<ProposalRow | undefined> {
  const { rows } = await sql<ProposalRow>`
    select ${PROPOSAL} from site_proposal where account_id = ${turn.account} and site_id = ${site} and proposal_id = ${id}
    for update`.execute(turn.db)
  return rows[0]
}

/** What was decided already stays decided: found again, it is not asked again. Answers how many are new. */
export async function addProposals(
  turn: Turn,
  site: SiteId,
  found: readonly { readonly id: ProposalId; readonly entry: Entry; readonly why: string }[],
): Promise<number> {
  const rows = found.map(({ id, entry, why }) => ({ id, kind: entry.kind, name: entry.name, entry, why }))
  const added = await sql`
    insert into site_proposal (account_id, site_id, proposal_id, kind, name, entry, why, found_at)
    select ${turn.account}, ${site}, x.id, x.kind, x.name, x.entry, x.why, ${turn.now}
    from json_to_recordset(${JSON.stringify(rows)}::json) as x(id text, kind text, name text, entry jsonb, why text)
    on conflict (account_id, site_id, kind, name) do nothing returning 1`.execute(turn.db)
  return added.rows.length
}

export async function countProposals(turn: Turn, site: SiteId): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from site_proposal where account_id = ${turn.account} and site_id = ${site}`.execute(
    turn.db,
  )
  return rows[0]?.n ?? 0
}

export async function decideProposal(
  turn: Turn,
  site: SiteId,
  id: ProposalId,
  state: 'accepted' | 'dismissed',
): Promise<void> {
  await sql`
    update site_proposal set state = ${state}, decided_at = ${turn.now}, decided_by = ${turn.actor.id}
    where account_id = ${turn.account} and site_id = ${site} and proposal_id = ${id}`.execute(turn.db)
}
