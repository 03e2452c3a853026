/** What was published of a form, as it was shown. It does not change any more. */

import { sure } from '#base/bug.ts'
import { no, yes, type Result } from '#base/result.ts'
import { readArtefact } from '#ledger/ledger.ts'
import type { Turn } from '#store/turn.ts'
import type { Locale } from '#wire/form-definition.ts'
import { standalone } from './page.ts'
import * as store from './store.ts'
import type { FormId, FormVersion } from './types.ts'

export type PublishedForm = FormVersion & {
  readonly publishedAt: Date
  readonly publishedBy: string
  readonly snapshots: readonly store.SnapshotRow[]
}

/** A version as it was published, and the hashes of what was shown. */
export async function readFormVersion(
  turn: Turn,
  id: FormId,
  version: number,
): Promise<Result<PublishedForm, 'absent'>> {
  const [row] = await store.formVersions(turn, id, 1, version)
  return row ? yes({ id, ...row, snapshots: await store.snapshotsOf(turn, id, version) }) : no('absent')
}

export type VersionLine = Pick<store.VersionRow, 'version' | 'publishedAt' | 'publishedBy'> & {
  readonly locales: readonly Locale[]
}

export async function versionsOf(turn: Turn, id: FormId, limit: number): Promise<Result<VersionLine[], 'absent'>> {
  if (!(await store.findForm(turn, id))) return no('absent')
  const rows = await store.formVersions(turn, id, limit)
  return yes(rows.map(({ draft, ...row }) => ({ ...row, locales: draft.locales })))
}

/** The kept bytes of one language, as one document. */
export async function shownVersion(
  turn: Turn,
  id: FormId,
  version: number,
  locale: Locale,
): Promise<Result<{ readonly html: string }, 'absent'>> {
  const snapshot = (await store.snapshotsOf(turn, id, version)).find(it => it.locale === locale)
  if (!snapshot) return no('absent')
  return yes({
    html: standalone({ html: await keptText(turn, snapshot.html), css: await keptText(turn, snapshot.css) }),
  })
}

export async function keptText(turn: Turn, hex: string): Promise<string> {
  return sure(await readArtefact(turn.db, hex), 'what a version shows was kept').bytes.toString()
}
