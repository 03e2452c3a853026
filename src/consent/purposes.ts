/** Purposes: what messages are for. A draft until it is published; each publication is a version that never changes. */

import { newId } from '#base/id.ts'
import { PURPOSES_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { sure } from '#base/bug.ts'
import { append } from '#ledger/ledger.ts'
import type { Detailed } from '#store/operation.ts'
import { flawed } from '#store/flawed.ts'
import type { Turn } from '#store/turn.ts'
import { LOCALES } from '#wire/form-definition.ts'
import { purposeFindings } from './rules.ts'
import { contentFindings } from './content-rules.ts'
import { clearPurpose } from './screened.ts'
import * as store from './store.ts'
import type { Finding, InLocales, PurposeDraft, PurposeId, PurposeState, PurposeTexts } from './types.ts'

export type PurposeSummary = Omit<store.PurposeRow, 'archivedAt'> & { readonly state: PurposeState }
export type OpenPurpose = PurposeSummary & {
  readonly findings: readonly Finding[]
  readonly versions: readonly store.PublishedPurpose[]
}
type Kept = { readonly id: PurposeId; readonly rev: number; readonly findings: readonly Finding[] }

/** A purpose's name in the first language in which it has one; its slug otherwise is the caller's to show. */
export const nameOf = (texts: InLocales<PurposeTexts>): string =>
  LOCALES.map(locale => texts[locale]?.name ?? '').find(name => name !== '') ?? ''

const summary = ({ archivedAt, ...row }: store.PurposeRow): PurposeSummary => ({
  ...row,
  state: archivedAt ? 'archived' : row.version === undefined ? 'draft' : 'published',
})

export async function listPurposes(turn: Turn): Promise<PurposeSummary[]> {
  return (await store.pageOfPurposes(turn, PURPOSES_MAX * 2)).map(summary)
}

export async function readPurpose(turn: Turn, id: PurposeId): Promise<Result<OpenPurpose, 'absent'>> {
  const row = await store.findPurpose(turn, id)
  if (!row) return no('absent')
  const versions = await store.purposeVersions(turn, [id])
  return yes({ ...summary(row), findings: purposeFindings(row.draft), versions })
}

/** A partner's purpose has the slug `partner.<id>`, and no other purpose has one like it [AS-09]. */
const slugFits = ({ kind, slug }: PurposeDraft) =>
  kind === 'partner' ? /^partner\.[a-z0-9_-]{1,32}$/.test(slug) : !/^partner(?:\.|$)/.test(slug)

export async function createPurpose(
  turn: Turn,
  draft: PurposeDraft,
): Promise<Result<Kept, 'slug-taken' | 'partner-slug' | 'too-many'>> {
  if (!slugFits(draft)) return no('partner-slug')
  if ((await store.countPurposes(turn)) >= PURPOSES_MAX) return no('too-many')
  const id = newId('pur', turn.nowMs)
  if (!(await store.addPurpose(turn, id, draft))) return no('slug-taken')
  return yes({ id, rev: 1, findings: purposeFindings(draft) })
}

type SaveRefusal = 'absent' | 'changed' | 'archived' | 'slug-is-fixed' | 'slug-taken' | 'partner-slug'

/** Saves what is being written. What is published stays as it is. */
export async function savePurpose(
  turn: Turn,
  id: PurposeId,
  rev: number,
  draft: PurposeDraft,
): Promise<Result<Kept, SaveRefusal>> {
  const row = await store.lockPurpose(turn, id)
  if (!row) return no('absent')
  if (row.archivedAt) return no('archived')
  if (row.rev !== rev) return no('changed')
  if (row.version !== undefined && (row.draft.slug !== draft.slug || row.draft.kind !== draft.kind))
    return no('slug-is-fixed')
  if (!slugFits(draft)) return no('partner-slug')
  if (!(await store.setPurposeDraft(turn, id, rev + 1, draft))) return no('slug-taken')
  return yes({ id, rev: rev + 1, findings: purposeFindings(draft) })
}

type PublishRefusal = 'absent' | 'changed' | 'archived' | 'unchanged' | Detailed<'flawed'>

/** A wider purpose is a new version; no consent to an earlier one extends to it [AS-06]. */
export async function publishPurpose(
  turn: Turn,
  id: PurposeId,
  rev?: number,
): Promise<Result<{ readonly version: number }, PublishRefusal>> {
  const row = await store.lockPurpose(turn, id)
  if (!row) return no('absent')
  if (row.archivedAt) return no('archived')
  if (rev !== undefined && row.rev !== rev) return no('changed')
  if (!row.hasChanges) return no('unchanged')
  const refusal = flawed([...purposeFindings(row.draft), ...contentFindings(await clearPurpose(turn, id, row.draft))])
  if (refusal) return no(refusal)
  const version = (row.version ?? 0) + 1
  const [event] = await append(turn, [
    { type: 'purpose.publish', disclosures: {}, payload: payloadOf(row.draft, version) },
  ])
  await store.addPurposeVersion(turn, id, version, row.draft, sure(event, 'what was said has an id'))
  return yes({ version })
}

/** The whole purpose stands in the ledger: it names nobody. */
const payloadOf = ({ slug, kind, channels, maxFrequency, texts }: PurposeDraft, v: number) => ({
  id: slug,
  v,
  kind,
  channels: [...channels],
  max: { ...maxFrequency },
  texts: Object.fromEntries(Object.entries(texts).flatMap(([locale, it]) => (it ? [[locale, { ...it }]] : []))),
})

/** Nobody is asked for it any more. What people said about it stays, and so does its proof. */
export async function archivePurpose(
  turn: Turn,
  id: PurposeId,
): Promise<Result<Record<never, never>, 'absent' | 'in-use'>> {
  const row = await store.lockPurpose(turn, id)
  if (!row) return no('absent')
  if (await store.isAskedFor(turn, id)) return no('in-use')
  if (!row.archivedAt) await store.setArchived(turn, id, turn.now)
  return yes({})
}

/** Takes a purpose out of the archive again, as it was. */
export async function restorePurpose(
  turn: Turn,
  id: PurposeId,
): Promise<Result<Record<never, never>, 'absent' | 'too-many'>> {
  const row = await store.lockPurpose(turn, id)
  if (!row) return no('absent')
  if (!row.archivedAt) return yes({})
  if ((await store.countPurposes(turn)) >= PURPOSES_MAX) return no('too-many')
  await store.setArchived(turn, id, null)
  return yes({})
}
