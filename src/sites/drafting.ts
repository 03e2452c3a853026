/** Sites of an account and their drafts. Nothing of a draft is served before it is published. */

import { SITE_VERSIONS_PAGE, SITES_MAX } from '#base/limits.ts'
import { newId } from '#base/id.ts'
import { no, yes, type Result } from '#base/result.ts'
import { flawed } from '#store/flawed.ts'
import type { Detailed } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { NEW_DRAFT, type Place, placeOf } from './composing-rules.ts'
import { type Finding, flawsAtSaving, isSiteOrigin, lint } from './rules.ts'
import { forgetSite } from './serving.ts'
import * as store from './store.ts'
import { OWN_SITE, type SiteDraft, type SiteId } from './types.ts'

export type Flawed = Detailed<'flawed'>
export type Draftable = Result<{ readonly rev: number; readonly findings: readonly Finding[] }, never>

export const placeIn = (turn: Turn, { id, origin }: Pick<store.SiteRow, 'id' | 'origin'>): Place =>
  placeOf(origin, id === OWN_SITE, turn.house.publicUrl)

type CreateRefusal = 'bad-origin' | 'taken' | 'too-many' | Flawed

export async function createSite(
  turn: Turn,
  {
    name,
    origin,
    draft = NEW_DRAFT,
  }: { readonly name: string; readonly origin: string; readonly draft?: SiteDraft | undefined },
): Promise<Result<{ id: SiteId; rev: number; findings: readonly Finding[] }, CreateRefusal>> {
  if (!isSiteOrigin(origin)) return no('bad-origin')
  if ((await store.countSites(turn)) >= SITES_MAX) return no('too-many')
  const id = newId('sit', turn.nowMs)
  const place = placeIn(turn, { id, origin })
  const refusal = flawed(flawsAtSaving(draft, place), '/draft')
  if (refusal) return no(refusal)
  if (!(await store.addSite(turn, { id, name, origin, draft }))) return no('taken')
  return yes({ id, rev: 1, findings: lint(draft, place) })
}

export const listSites = (turn: Turn): Promise<store.SiteRow[]> => store.listSites(turn, SITES_MAX)

export type OpenSite = store.SiteRow & {
  readonly findings: readonly Finding[]
  readonly versions: readonly store.VersionRow[]
}

export async function readSite(turn: Turn, id: SiteId): Promise<Result<OpenSite, 'absent'>> {
  const row = await store.findSite(turn, id)
  if (!row) return no('absent')
  const versions = await store.versionsOf(turn, id, SITE_VERSIONS_PAGE)
  return yes({ ...row, findings: lint(row.draft, placeIn(turn, row)), versions })
}

type SaveRefusal = 'absent' | 'changed' | 'archived' | 'bad-origin' | 'taken' | Flawed

export type Saving = {
  readonly draft: SiteDraft
  readonly name?: string | undefined
  readonly origin?: string | undefined
}

/** What could not mean one thing is refused at once; everything else is saved, and told. */
export async function saveRegistry(
  turn: Turn,
  id: SiteId,
  { draft, name, origin }: Saving,
  rev: number,
): Promise<Result<{ rev: number; findings: readonly Finding[] }, SaveRefusal>> {
  const row = await store.lockSite(turn, id)
  if (!row) return no('absent')
  if (row.archivedAt) return no('archived')
  if (row.rev !== rev) return no('changed')
  const moved = { id, origin: id === OWN_SITE ? row.origin : (origin ?? row.origin) }
  if (!isSiteOrigin(moved.origin)) return no('bad-origin')
  if (await store.isOriginTaken(turn, moved.origin, id)) return no('taken')
  const place = placeIn(turn, moved)
  const refusal = flawed(flawsAtSaving(draft, place), '/draft')
  if (refusal) return no(refusal)
  await store.changeSite(turn, id, { draft, rev: rev + 1, origin: moved.origin, ...(name !== undefined && { name }) })
  return yes({ rev: rev + 1, findings: lint(draft, place) })
}

/** Nothing of it is served any more; what was published stays provable. */
export async function archiveSite(
  turn: Turn,
  id: SiteId,
): Promise<Result<Record<never, never>, 'absent' | 'archived'>> {
  const row = await store.lockSite(turn, id)
  if (!row || id === OWN_SITE) return no('absent')
  if (row.archivedAt) return no('archived')
  await store.changeSite(turn, id, { archivedAt: turn.now })
  forgetSite(turn.house, id)
  return yes({})
}

export async function restoreSite(
  turn: Turn,
  id: SiteId,
): Promise<Result<Record<never, never>, 'absent' | 'taken' | 'too-many'>> {
  const row = await store.lockSite(turn, id)
  if (!row?.archivedAt) return no('absent')
  if ((await store.countSites(turn)) >= SITES_MAX) return no('too-many')
  if (await store.isOriginTaken(turn, row.origin, id)) return no('taken')
  await store.changeSite(turn, id, { archivedAt: null })
  forgetSite(turn.house, id)
  return yes({})
}
