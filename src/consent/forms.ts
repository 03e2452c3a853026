/** Forms: how people are asked. A draft is saved as it is; publishing.ts makes a version of it. */

import { accountOf } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import { FORMS_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import { LOCALES, type Locale } from '#wire/form-definition.ts'
import { withheldOf } from './asking.ts'
import { pageOf, standalone } from './page.ts'
import { lint, type Known } from './rules.ts'
import { lookAt } from './screened.ts'
import { type Asked, contentOf } from './snapshot.ts'
import { starterForm } from './starters.ts'
import * as store from './store.ts'
import type { Facts, FormDraft, FormId, FormState, LintReport, PurposeId, Withheld } from './types.ts'

export type FormSummary = Omit<store.FormRow, 'closedAt'> & { readonly state: FormState; readonly url: string }
export type Kept = { readonly id: FormId; readonly rev: number; readonly draft: FormDraft; readonly lint: LintReport }
type Unfounded = 'absent'

const summaryIn =
  (turn: Turn) =>
  ({ closedAt, ...row }: store.FormRow): FormSummary => ({
    ...row,
    state: closedAt ? 'closed' : row.version === undefined ? 'draft' : 'published',
    url: urlOf(turn, row.id),
  })

export const urlOf = (turn: Turn, id: FormId) => `${turn.house.publicUrl}/f/${id}`

export async function listForms(turn: Turn): Promise<FormSummary[]> {
  return (await store.pageOfForms(turn, FORMS_MAX * 2)).map(summaryIn(turn))
}

export async function readForm(
  turn: Turn,
  id: FormId,
): Promise<Result<FormSummary & { readonly lint: LintReport; readonly withheld: Withheld | undefined }, Unfounded>> {
  const row = await store.findForm(turn, id)
  if (!row) return no('absent')
  const lint = await lintOf(turn, id, row.draft, row.version)
  return yes({ ...summaryIn(turn)(row), lint, withheld: await withheldOf(turn, id, row.version) })
}

/** What a new form is made from: a whole draft, or what one is to be made of. */
export type FormStart =
  | FormDraft
  | {
      readonly locales: readonly Locale[] | undefined
      readonly purposes: readonly PurposeId[]
      readonly privacyUrl: string
      readonly messageTermsUrl?: string
    }

export async function createForm(
  turn: Turn,
  name: string,
  from: FormStart,
): Promise<Result<Kept, 'too-many' | 'no-such-purpose'>> {
  if ((await store.countForms(turn)) >= FORMS_MAX) return no('too-many')
  const draft = 'items' in from ? from : await startedFrom(turn, from)
  if (!draft) return no('no-such-purpose')
  const id = newId('frm', turn.nowMs)
  await store.addForm(turn, id, name, draft)
  return yes({ id, rev: 1, draft, lint: await lintOf(turn, id, draft, undefined) })
}

async function startedFrom(turn: Turn, from: Exclude<FormStart, FormDraft>): Promise<FormDraft | undefined> {
  const { controller, locale } = await accountOf(turn)
  const spoken = LOCALES.find(it => it === locale) ?? 'en'
  const now = await store.purposesNow(turn, from.purposes)
  const versions = await store.purposeVersions(turn, from.purposes)
  const purposes = from.purposes.flatMap(id => {
    const current = now.find(it => it.id === id && !it.archived)
    return versions.filter(it => it.id === id && it.v === current?.v)
  })
  if (purposes.length < from.purposes.length) return undefined
  return starterForm({ ...from, locales: from.locales ?? [spoken], controller, purposes })
}

export async function saveForm(
  turn: Turn,
  id: FormId,
  rev: number,
  name: string,
  draft: FormDraft,
): Promise<Result<Kept, 'absent' | 'changed'>> {
  const row = await store.lockForm(turn, id)
  if (!row) return no('absent')
  if (row.rev !== rev) return no('changed')
  await store.changeForm(turn, id, { name, draft, rev: rev + 1 })
  return yes({ id, rev: rev + 1, draft, lint: await lintOf(turn, id, draft, row.version) })
}

/** What the rules say of a draft; of the saved one when none is given. With facts, also what they are about. */
export async function lintForm(
  turn: Turn,
  id: FormId,
  draft?: FormDraft,
  facts?: Facts,
): Promise<Result<LintReport, Unfounded>> {
  const row = await store.findForm(turn, id)
  return row ? yes(await lintOf(turn, id, draft ?? row.draft, row.version, facts)) : no('absent')
}

const lintOf = async (turn: Turn, id: FormId, draft: FormDraft, version: number | undefined, facts?: Facts) => {
  const { asked, known } = await askedBy(turn, id, draft, version)
  return lint(asked, known, undefined, { ...(facts ?? NO_FACTS), words: await lookAt(turn, id, asked) })
}

const NO_FACTS = { rev: 0, notices: new Map(), drawn: new Map() }

/** A draft as the version that it would be, with the purposes that it names as they are published, and the names of the others. */
export async function askedBy(
  turn: Turn,
  id: FormId,
  draft: FormDraft,
  version = 0,
): Promise<{ asked: Asked; known: Known }> {
  const named = [...new Set([...draft.items, ...draft.partners].map(({ purpose }) => purpose))]
  const versions = await store.purposeVersions(turn, named)
  const used = [...draft.items, ...draft.partners]
  const purposes = versions
    .filter(it => used.some(({ purpose, purposeVersion }) => purpose === it.id && purposeVersion === it.v))
    .map(({ publishedAt: _, ...purpose }) => purpose)
  const others = await store.namesBeside(turn, named)
  return { asked: { id, version: version + 1, draft, purposes, others }, known: await store.purposesNow(turn, named) }
}

export async function previewForm(
  turn: Turn,
  id: FormId,
  locale: Locale,
  draft?: FormDraft,
): Promise<Result<{ readonly html: string }, Unfounded>> {
  const row = await store.findForm(turn, id)
  if (!row) return no('absent')
  const { asked } = await askedBy(turn, id, draft ?? row.draft, row.version)
  return yes({ html: standalone(pageOf(contentOf(asked, locale))) })
}

export async function closeForm(turn: Turn, id: FormId): Promise<Result<Record<never, never>, Unfounded>> {
  const row = await store.lockForm(turn, id)
  if (!row) return no('absent')
  if (!row.closedAt) await store.changeForm(turn, id, { closedAt: turn.now })
  return yes({})
}

export async function reopenForm(turn: Turn, id: FormId): Promise<Result<Record<never, never>, Unfounded>> {
  const row = await store.lockForm(turn, id)
  if (!row) return no('absent')
  if (row.closedAt) await store.changeForm(turn, id, { closedAt: null })
  return yes({})
}

export async function duplicateForm(
  turn: Turn,
  id: FormId,
  name?: string,
): Promise<Result<Kept, Unfounded | 'too-many'>> {
  const row = await store.findForm(turn, id)
  if (!row) return no('absent')
  const made = await createForm(turn, name ?? `${row.name.slice(0, 190)} (2)`, row.draft)
  return made.ok ? made : no('too-many')
}
