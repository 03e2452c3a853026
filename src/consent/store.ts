/** All SQL about purposes and forms: how people are asked. What they answered is in answers-store.ts. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Locale } from '#wire/form-definition.ts'
import type { FormDraft, FormId, InLocales, LintReport, PurposeDraft, PurposeId, PurposeVersion } from './types.ts'

export type PurposeRow = {
  readonly id: PurposeId
  readonly draft: PurposeDraft
  readonly rev: number
  readonly version: number | undefined
  readonly hasChanges: boolean
  readonly updatedAt: Date
  readonly archivedAt: Date | undefined
}

const purposes = (turn: Turn) =>
  turn.db
    .selectFrom('purpose')
    .leftJoin('purpose_version as newest', join =>
      join
        .onRef('newest.account_id', '=', 'purpose.account_id')
        .onRef('newest.purpose_id', '=', 'purpose.purpose_id')
        .onRef('newest.v', '=', 'purpose.current_v'),
    )
    .where('purpose.account_id', '=', turn.account)
    .select(['purpose.purpose_id', 'purpose.draft', 'draft_rev', 'current_v', 'updated_at', 'archived_at'])
    .select(sql<boolean>`newest.definition is distinct from purpose.draft`.as('has_changes'))

type FoundPurpose = Awaited<ReturnType<ReturnType<typeof purposes>['execute']>>[number]

const purposeRow = (row: FoundPurpose): PurposeRow => ({
  id: row.purpose_id as PurposeId, // Written by addPurpose only, as is the draft.
  draft: row.draft as PurposeDraft,
  rev: row.draft_rev,
  version: row.current_v ?? undefined,
  hasChanges: row.has_changes,
  updatedAt: row.updated_at,
  archivedAt: row.archived_at ?? undefined,
})

/** Newest first. */
export async function pageOfPurposes(turn: Turn, limit: number): Promise<PurposeRow[]> {
  const rows = await purposes(turn).orderBy('purpose.purpose_id', 'desc').limit(limit).execute()
  return rows.map(purposeRow)
}

export async function findPurpose(turn: Turn, id: PurposeId): Promise<PurposeRow | undefined> {
  const row = await purposes(turn).where('purpose.purpose_id', '=', id).executeTakeFirst()
  return row && purposeRow(row)
}

/** Nobody else changes it until the turn ends. */
export async function lockPurpose(turn: Turn, id: PurposeId): Promise<PurposeRow | undefined> {
  const lock = turn.db.selectFrom('purpose').select('purpose_id').where('account_id', '=', turn.account)
  await lock.where('purpose_id', '=', id).forUpdate().executeTakeFirst()
  return findPurpose(turn, id)
}

export async function countPurposes(turn: Turn): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from purpose where account_id = ${turn.account} and archived_at is null`.execute(
    turn.db,
  )
  return rows[0]?.count ?? 0
}

/** False when the slug is taken. */
export async function addPurpose(turn: Turn, id: PurposeId, draft: PurposeDraft): Promise<boolean> {
  const times = { created_at: turn.now, updated_at: turn.now }
  const added = await turn.db
    .insertInto('purpose')
    .values({
      account_id: turn.account,
      purpose_id: id,
      slug: draft.slug,
      kind: draft.kind,
      draft: JSON.stringify(draft),
      draft_rev: 1,
      ...times,
    })
    .onConflict(conflict => conflict.columns(['account_id', 'slug']).doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

/** False when another purpose has the slug. */
export async function setPurposeDraft(turn: Turn, id: PurposeId, rev: number, draft: PurposeDraft): Promise<boolean> {
  const { rows } = await sql`
    update purpose set slug = ${draft.slug}, kind = ${draft.kind}, draft = ${JSON.stringify(draft)}, draft_rev = ${rev}, updated_at = ${turn.now}
    where account_id = ${turn.account} and purpose_id = ${id} and not exists (
      select 1 from purpose other where other.account_id = ${turn.account} and other.slug = ${draft.slug} and other.purpose_id <> ${id})
    returning 1`.execute(turn.db)
  return rows.length === 1
}

export async function addPurposeVersion(
  turn: Turn,
  id: PurposeId,
  v: number,
  definition: PurposeDraft,
  event: string,
): Promise<void> {
  const key = { account_id: turn.account, purpose_id: id, v }
  await turn.db
    .insertInto('purpose_version')
    .values({ ...key, definition: JSON.stringify(definition), published_at: turn.now, event_id: event })
    .execute()
  await turn.db
    .updateTable('purpose')
    .set({ current_v: v, updated_at: turn.now })
    .where('account_id', '=', turn.account)
    .where('purpose_id', '=', id)
    .execute()
}

export async function setArchived(turn: Turn, id: PurposeId, at: Date | null): Promise<void> {
  await turn.db
    .updateTable('purpose')
    .set({ archived_at: at, updated_at: turn.now })
    .where('account_id', '=', turn.account)
    .where('purpose_id', '=', id)
    .execute()
}

export type PublishedPurpose = PurposeVersion & { readonly publishedAt: Date }

/** Every version of these purposes, newest first. */
export async function purposeVersions(turn: Turn, ids: readonly PurposeId[]): Promise<PublishedPurpose[]> {
  if (ids.length === 0) return []
  const rows = await turn.db
    .selectFrom('purpose_version')
    .select(['purpose_id', 'v', 'definition', 'published_at'])
    .where('account_id', '=', turn.account)
    .where('purpose_id', 'in', ids)
    .orderBy('v', 'desc')
    .execute()
  return rows.map(row => ({
    ...(row.definition as PurposeDraft), // Written by addPurposeVersion only.
    id: row.purpose_id as PurposeId,
    v: row.v,
    publishedAt: row.published_at,
  }))
}

/** What the account's other published purposes are called, language by language. */
export async function namesBeside(turn: Turn, ids: readonly PurposeId[]): Promise<InLocales<string>[]> {
  const rows = await turn.db
    .selectFrom('purpose')
    .innerJoin('purpose_version', join =>
      join
        .onRef('purpose_version.account_id', '=', 'purpose.account_id')
        .onRef('purpose_version.purpose_id', '=', 'purpose.purpose_id')
        .onRef('purpose_version.v', '=', 'purpose.current_v'),
    )
    .select(['purpose.purpose_id', 'purpose_version.definition'])
    .where('purpose.account_id', '=', turn.account)
    .where('purpose.archived_at', 'is', null)
    .execute()
  return rows
    .filter(({ purpose_id }) => !ids.some(id => id === purpose_id))
    .map(({ definition }) => namesOf(definition as PurposeDraft)) // Written by addPurposeVersion only.
}

const namesOf = ({ texts }: PurposeDraft): InLocales<string> =>
  Object.fromEntries(Object.entries(texts).flatMap(([locale, it]) => (it ? [[locale, it.name]] : [])))

/** Where these purposes stand now: the version in force, and whether anybody may still be asked. */
export async function purposesNow(
  turn: Turn,
  ids: readonly PurposeId[],
): Promise<{ id: PurposeId; v: number; archived: boolean }[]> {
  if (ids.length === 0) return []
  const rows = await turn.db
    .selectFrom('purpose')
    .select(['purpose_id', 'current_v', 'archived_at'])
    .where('account_id', '=', turn.account)
    .where('purpose_id', 'in', ids)
    .execute()
  return rows.map(row => ({
    id: row.purpose_id as PurposeId,
    v: row.current_v ?? 0,
    archived: row.archived_at !== null,
  }))
}

/** Whether the published version of a form that is open asks for this purpose. */
export async function isAskedFor(turn: Turn, id: PurposeId): Promise<boolean> {
  const { rows } = await sql`
    select 1 from form join form_version version using (account_id, form_id)
    where account_id = ${turn.account} and version.version = form.current_version and form.closed_at is null
      and version.definition->'purposes' @> ${JSON.stringify([{ id }])}::jsonb limit 1`.execute(turn.db)
  return rows.length > 0
}

export type FormRow = {
  readonly id: FormId
  readonly name: string
  readonly draft: FormDraft
  readonly rev: number
  readonly version: number | undefined
  readonly hasChanges: boolean
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly closedAt: Date | undefined
}

const forms = (turn: Turn) =>
  turn.db
    .selectFrom('form')
    .leftJoin('form_version as newest', join =>
      join
        .onRef('newest.account_id', '=', 'form.account_id')
        .onRef('newest.form_id', '=', 'form.form_id')
        .onRef('newest.version', '=', 'form.current_version'),
    )
    .where('form.account_id', '=', turn.account)
    .select([
      'form.form_id',
      'form.name',
      'form.draft',
      'draft_rev',
      'current_version',
      'created_at',
      'updated_at',
      'closed_at',
    ])
    .select(sql<boolean>`newest.definition->'draft' is distinct from form.draft`.as('has_changes'))

type FoundForm = Awaited<ReturnType<ReturnType<typeof forms>['execute']>>[number]

const formRow = (row: FoundForm): FormRow => ({
  id: row.form_id as FormId, // Written by addForm only, as is the draft.
  name: row.name,
  draft: row.draft as FormDraft,
  rev: row.draft_rev,
  version: row.current_version ?? undefined,
  hasChanges: row.has_changes,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  closedAt: row.closed_at ?? undefined,
})

/** Newest first. */
export async function pageOfForms(turn: Turn, limit: number): Promise<FormRow[]> {
  const rows = await forms(turn).orderBy('form.form_id', 'desc').limit(limit).execute()
  return rows.map(formRow)
}

export async function findForm(turn: Turn, id: FormId): Promise<FormRow | undefined> {
  const row = await forms(turn).where('form.form_id', '=', id).executeTakeFirst()
  return row && formRow(row)
}

/** Nobody else changes it until the turn ends. */
export async function lockForm(turn: Turn, id: FormId): Promise<FormRow | undefined> {
  const lock = turn.db.selectFrom('form').select('form_id').where('account_id', '=', turn.account)
  await lock.where('form_id', '=', id).forUpdate().executeTakeFirst()
  return findForm(turn, id)
}

/** Whose form it is. A visitor knows the form only. */
export async function accountOfForm(db: Db, id: FormId): Promise<AccountId | undefined> {
  const row = await db.selectFrom('form').select('account_id').where('form_id', '=', id).executeTakeFirst()
  return row?.account_id as AccountId | undefined
}

export async function countForms(turn: Turn): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from form where account_id = ${turn.account} and closed_at is null`.execute(turn.db)
  return rows[0]?.count ?? 0
}

export async function addForm(turn: Turn, id: FormId, name: string, draft: FormDraft): Promise<void> {
  const times = { created_at: turn.now, updated_at: turn.now }
  await turn.db
    .insertInto('form')
    .values({ account_id: turn.account, form_id: id, name, draft: JSON.stringify(draft), draft_rev: 1, ...times })
    .execute()
}

type FormChange = {
  readonly name?: string
  readonly draft?: FormDraft
  readonly rev?: number
  readonly version?: number
  readonly closedAt?: Date | null
}

export async function changeForm(
  turn: Turn,
  id: FormId,
  { name, draft, rev, version, closedAt }: FormChange,
): Promise<void> {
  await turn.db
    .updateTable('form')
    .set({
      updated_at: turn.now,
      ...(name !== undefined && { name }),
      ...(draft && { draft: JSON.stringify(draft) }),
      ...(rev !== undefined && { draft_rev: rev }),
      ...(version !== undefined && { current_version: version }),
      ...(closedAt !== undefined && { closed_at: closedAt }),
    })
    .where('account_id', '=', turn.account)
    .where('form_id', '=', id)
    .execute()
}

export type VersionRow = {
  readonly version: number
  readonly draft: FormDraft
  readonly purposes: readonly PurposeVersion[]
  readonly lint: LintReport
  readonly publishedAt: Date
  readonly publishedBy: string
}

export async function addFormVersion(turn: Turn, id: FormId, it: Omit<VersionRow, 'publishedAt'>): Promise<void> {
  const { version, draft, purposes, lint, publishedBy } = it
  const bytes = { definition: JSON.stringify({ draft, purposes }), lint: JSON.stringify(lint) }
  await turn.db
    .insertInto('form_version')
    .values({
      account_id: turn.account,
      form_id: id,
      version,
      ...bytes,
      published_at: turn.now,
      published_by: publishedBy,
    })
    .execute()
}

/** Versions of a form, newest first; of one number when that is given. */
export async function formVersions(turn: Turn, id: FormId, limit: number, version?: number): Promise<VersionRow[]> {
  const rows = await turn.db
    .selectFrom('form_version')
    .select(['version', 'definition', 'lint', 'published_at', 'published_by'])
    .where('account_id', '=', turn.account)
    .where('form_id', '=', id)
    .$if(version !== undefined, query => query.where('version', '=', version ?? 0))
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => ({
    ...(row.definition as Pick<VersionRow, 'draft' | 'purposes'>), // Written by addFormVersion only.
    version: row.version,
    lint: row.lint as LintReport,
    publishedAt: row.published_at,
    publishedBy: row.published_by,
  }))
}

/** Hashes, in hexadecimal, of what was kept of one language of a version; the event that put it into the ledger. */
export type SnapshotRow = {
  readonly locale: Locale
  readonly definition: string
  readonly html: string
  readonly css: string
  readonly notice?: string | undefined
  readonly desktop?: string | undefined
  readonly mobile?: string | undefined
  readonly event: string
}

const bytesOf = (hex: string | undefined) => (hex === undefined ? null : Buffer.from(hex, 'hex'))

export async function addSnapshots(
  turn: Turn,
  id: FormId,
  version: number,
  snapshots: readonly SnapshotRow[],
): Promise<void> {
  const rows = snapshots.map(it => ({
    account_id: turn.account,
    form_id: id,
    version,
    locale: it.locale,
    definition_sha: Buffer.from(it.definition, 'hex'),
    html_sha: Buffer.from(it.html, 'hex'),
    css_sha: Buffer.from(it.css, 'hex'),
    notice_sha: bytesOf(it.notice),
    desktop_sha: bytesOf(it.desktop),
    mobile_sha: bytesOf(it.mobile),
    event_id: it.event,
  }))
  await turn.db.insertInto('form_snapshot').values(rows).execute()
}

export async function snapshotsOf(turn: Turn, id: FormId, version: number): Promise<SnapshotRow[]> {
  const rows = await turn.db
    .selectFrom('form_snapshot')
    .select(['locale', 'definition_sha', 'html_sha', 'css_sha', 'notice_sha', 'desktop_sha', 'mobile_sha', 'event_id'])
    .where('account_id', '=', turn.account)
    .where('form_id', '=', id)
    .where('version', '=', version)
    .orderBy('locale')
    .execute()
  return rows.map(row => ({
    locale: row.locale as Locale, // Written by addSnapshots only.
    definition: row.definition_sha.toString('hex'),
    html: row.html_sha.toString('hex'),
    css: row.css_sha.toString('hex'),
    notice: row.notice_sha?.toString('hex'),
    desktop: row.desktop_sha?.toString('hex'),
    mobile: row.mobile_sha?.toString('hex'),
    event: row.event_id,
  }))
}
