/**
 * A form as a file: everything that it says, and the purposes that it asks for by their names, so that it can go to
 * another account or installation. Nothing in a file is believed: it comes in as a draft, through the same shapes and
 * rules as any other, and is published by the same act [AS-05].
 */

import { PURPOSES_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import { createForm, type Kept } from './forms.ts'
import { createPurpose } from './purposes.ts'
import * as store from './store.ts'
import { type CarriedDraft, matchOf, unknownSlugs } from './transfer-rules.ts'
import type { FormDraft, FormId, PurposeDraft, PurposeId } from './types.ts'

export type CarriedForm = {
  readonly name: string
  readonly draft: CarriedDraft
  readonly purposes: readonly PurposeDraft[]
}

/** The saved draft, with its purposes as the versions that it names say them. */
export async function exportForm(turn: Turn, id: FormId): Promise<Result<CarriedForm, 'absent'>> {
  const row = await store.findForm(turn, id)
  if (!row) return no('absent')
  const { items, partners, ...rest } = row.draft
  const ids = [...new Set([...items, ...partners].map(({ purpose }) => purpose))]
  const versions = await store.purposeVersions(turn, ids)
  const drafts = await Promise.all(ids.map(purpose => store.findPurpose(turn, purpose)))
  const saysOf = (it: { readonly purpose: PurposeId; readonly purposeVersion: number }) =>
    versions.find(({ id, v }) => id === it.purpose && v === it.purposeVersion) ??
    drafts.find(found => found?.id === it.purpose)?.draft
  const named = <T extends FormDraft['items'][number]>({ purpose, purposeVersion, ...box }: T) => {
    const says = saysOf({ purpose, purposeVersion })
    return { ...box, purpose: says?.slug ?? '' }
  }
  const said = [...items, ...partners].flatMap(it => saysOf(it) ?? [])
  const purposes = [...new Map(said.map(it => [it.slug, draftOf(it)])).values()]
  return yes({ name: row.name, draft: { ...rest, items: items.map(named), partners: partners.map(named) }, purposes })
}

const draftOf = ({ slug, kind, channels, maxFrequency, texts }: PurposeDraft): PurposeDraft => ({
  slug,
  kind,
  channels,
  maxFrequency,
  texts,
})

/** What became of a purpose of the file: see `matchOf`; one that was new is a draft now. */
export type Settled = {
  readonly slug: string
  readonly is: 'same' | 'own' | 'new'
  readonly id: PurposeId
  readonly version: number
}
export type Imported = Kept & { readonly purposes: readonly Settled[] }
type ImportRefusal = 'too-many' | 'too-many-purposes' | 'partner-slug' | 'unknown-purpose'

export async function importForm(
  turn: Turn,
  { name, draft, purposes }: CarriedForm,
): Promise<Result<Imported, ImportRefusal>> {
  if (
    unknownSlugs(
      draft,
      purposes.map(({ slug }) => slug),
    ).length > 0
  )
    return no('unknown-purpose')
  const settled = await settle(turn, purposes)
  if (!settled.ok) return settled
  const found = new Map(settled.value.map(it => [it.slug, it]))
  const bound = <T extends { readonly purpose: string }>({ purpose, ...box }: T) => {
    const it = found.get(purpose)
    return { ...box, purpose: it?.id ?? ('pur_' as const), purposeVersion: it?.version ?? 1 }
  }
  const made = await createForm(turn, name, {
    ...draft,
    items: draft.items.map(bound),
    partners: draft.partners.map(bound),
  })
  if (!made.ok) return no('too-many')
  return yes({ ...made.value, purposes: settled.value })
}

async function settle(turn: Turn, purposes: readonly PurposeDraft[]): Promise<Result<Settled[], ImportRefusal>> {
  const own = await store.pageOfPurposes(turn, PURPOSES_MAX * 2)
  const versions = await store.purposeVersions(
    turn,
    own.filter(it => purposes.some(({ slug }) => slug === it.draft.slug)).map(({ id }) => id),
  )
  const settled: Settled[] = []
  for (const carried of purposes) {
    if (settled.some(({ slug }) => slug === carried.slug)) continue
    const match = matchOf(
      carried,
      own.find(({ draft }) => draft.slug === carried.slug),
      versions,
    )
    if (match.is !== 'new') settled.push({ slug: carried.slug, ...match })
    else {
      const made = await createPurpose(turn, carried)
      if (!made.ok) return no(made.refusal === 'partner-slug' ? 'partner-slug' : 'too-many-purposes')
      settled.push({ slug: carried.slug, is: 'new', id: made.value.id, version: 1 })
    }
  }
  return yes(settled)
}
