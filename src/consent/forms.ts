/** Forms: how people are asked. A draft is saved as it is; what is published was held against every rule and is kept byte for byte. */

import { accountOf } from '#accounts/accounts.ts'
import { sure } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import { FORMS_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { append, keepArtefact, readArtefact } from '#ledger/ledger.ts'
import type { Draft } from '#ledger/types.ts'
import type { Detailed } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { LOCALES, type Locale, type Noticed } from '#wire/form-definition.ts'
import { pageOf, standalone } from './page.ts'
import { flawed } from './refusing.ts'
import { lint, type Known } from './rules.ts'
import { type Asked, contentOf, definitionText, snapshotOf } from './snapshot.ts'
import { starterForm } from './starters.ts'
import * as store from './store.ts'
import type {
  Drawn,
  Facts,
  FormDraft,
  FormId,
  FormState,
  FormVersion,
  LintReport,
  NotGathered,
  PurposeId,
} from './types.ts'

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

const urlOf = (turn: Turn, id: FormId) => `${turn.house.publicUrl}/f/${id}`

export async function listForms(turn: Turn): Promise<FormSummary[]> {
  return (await store.pageOfForms(turn, FORMS_MAX * 2)).map(summaryIn(turn))
}

export async function readForm(
  turn: Turn,
  id: FormId,
): Promise<Result<FormSummary & { readonly lint: LintReport }, Unfounded>> {
  const row = await store.findForm(turn, id)
  if (!row) return no('absent')
  return yes({ ...summaryIn(turn)(row), lint: await lintOf(turn, id, row.draft, row.version) })
}

/** What a new form is made from: a whole draft, or what one is to be made of. */
export type FormStart =
  | FormDraft
  | {
      readonly locales: readonly Locale[] | undefined
      readonly purposes: readonly PurposeId[]
      readonly privacyUrl: string
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
  return starterForm({ locales: from.locales ?? [spoken], controller, privacyUrl: from.privacyUrl, purposes })
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
  return lint(asked, known, undefined, facts)
}

/** A draft as the version that it would be, with the purposes that it names as they are published. */
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
  return { asked: { id, version: version + 1, draft, purposes }, known: await store.purposesNow(turn, named) }
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

type Published = { readonly version: number; readonly url: string; readonly lint: LintReport }
type PublishRefusal = 'absent' | 'changed' | 'closed' | 'unchanged' | 'too-many-looks' | Detailed<'flawed'>

/**
 * Errors refuse. Else every language is rendered, kept under its hash, and put into the ledger [AS-05] [AS-06] [AS-07]
 * [AS-08] [AS-09]. `facts` are what facts.ts gathered of this very draft.
 */
export async function publishForm(
  turn: Turn,
  id: FormId,
  facts: Facts | NotGathered,
  rev?: number,
): Promise<Result<Published, PublishRefusal>> {
  if (typeof facts === 'string') return no(facts)
  const row = await store.lockForm(turn, id)
  if (!row) return no('absent')
  if (row.closedAt) return no('closed')
  if (row.rev !== facts.rev || (rev !== undefined && row.rev !== rev)) return no('changed')
  if (!row.hasChanges) return no('unchanged')
  const { asked, known } = await askedBy(turn, id, row.draft, row.version)
  const report = lint(asked, known, undefined, facts)
  const refusal = flawed(report.findings, '/draft') ?? unseen(report)
  if (refusal) return no(refusal)
  await keepVersion(turn, asked, report, facts)
  return yes({ version: asked.version, url: urlOf(turn, id), lint: report })
}

/** An older version again: its draft becomes the saved one, and is held against the rules of today. */
export async function republishForm(
  turn: Turn,
  id: FormId,
  version: number,
  facts: Facts,
): Promise<Result<Published, PublishRefusal>> {
  const row = await store.lockForm(turn, id)
  const [older] = await store.formVersions(turn, id, 1, version)
  if (!row || !older) return no('absent')
  if (row.rev !== facts.rev) return no('changed')
  const rev = row.rev + 1
  await store.changeForm(turn, id, { draft: older.draft, rev })
  return publishForm(turn, id, { ...facts, rev })
}

/** Facts are demanded: only what this machine cannot see at all is left unseen, and said to be. */
function unseen({ unlooked = [] }: LintReport): Detailed<'flawed'> | undefined {
  const left = unlooked.filter(({ rule, why }) => why === 'not-yet' && rule === 'F08')
  if (left.length === 0) return undefined
  const detail = 'Nobody has looked whether the privacy notice can be read.'
  return { code: 'flawed', errors: left.map(({ rule }) => ({ pointer: '/draft', code: `${rule} not-looked`, detail })) }
}

async function keepVersion(turn: Turn, asked: Asked, report: LintReport, facts: Facts): Promise<void> {
  const { id, version, draft, purposes } = asked
  const kept = []
  for (const locale of draft.locales) kept.push(await keepSnapshot(turn, asked, locale, facts))
  const notices = [...new Set(kept.flatMap(({ notice }) => notice ?? []))]
  await append(turn, notices.map(noticePublication))
  const events = await append(
    turn,
    kept.map(it => publication(asked, it)),
  )
  await store.addFormVersion(turn, id, { version, draft, purposes, lint: report, publishedBy: turn.actor.id })
  const rows = kept.map((it, i) => ({ ...it, event: sure(events[i], 'what was said has an id') }))
  await store.addSnapshots(turn, id, version, rows)
  await store.changeForm(turn, id, { version })
}

type KeptSnapshot = Omit<store.SnapshotRow, 'event'>

async function keepSnapshot(turn: Turn, asked: Asked, locale: Locale, facts: Facts): Promise<KeptSnapshot> {
  const snapshot = snapshotOf(asked, locale)
  const html = await keepArtefact(turn, 'text/html; charset=utf-8', Buffer.from(snapshot.html))
  const css = await keepArtefact(turn, 'text/css; charset=utf-8', Buffer.from(snapshot.css))
  const noticed = await keepNotice(turn, snapshot.content.notice, facts)
  const pictures = await keepPictures(turn, facts.drawn.get(locale))
  const beside = {
    ...(noticed && { noticed: { ...noticed, sha256: `sha256:${noticed.sha256}` } }),
    ...(pictures.desktop && { desktop: `sha256:${pictures.desktop}` }),
    ...(pictures.mobile && { mobile: `sha256:${pictures.mobile}` }),
  }
  const definition = await keepArtefact(turn, 'application/json', Buffer.from(definitionText(snapshot, beside)))
  return { locale, definition, html, css, ...pictures, notice: noticed?.sha256 }
}

/** The notice's own bytes, as people could read them on that day [F08]. */
async function keepNotice(turn: Turn, url: string, { notices }: Facts): Promise<Noticed | undefined> {
  const found = notices.get(url)
  if (!found || 'refusal' in found) return undefined
  const media = found.media === '' ? 'text/html' : found.media
  return { url, media, sha256: await keepArtefact(turn, media, found.bytes) }
}

/** The page as it looks, wide and narrow, where a browser could draw it (reference A6). */
async function keepPictures(turn: Turn, drawn: Drawn | undefined): Promise<Pick<KeptSnapshot, 'desktop' | 'mobile'>> {
  const [desktop, mobile] = drawn && 'views' in drawn ? drawn.views.flatMap(({ png }) => png ?? []) : []
  return {
    desktop: desktop && (await keepArtefact(turn, 'image/png', desktop)),
    mobile: mobile && (await keepArtefact(turn, 'image/png', mobile)),
  }
}

const noticePublication = (hex: string): Draft => ({
  type: 'notice.publish',
  disclosures: {},
  notice: `sha256:${hex}`,
})

/** There is one variant, so the event names none (reference C11). */
const publication = ({ id, version, draft }: Asked, { locale, definition, notice }: KeptSnapshot): Draft => ({
  type: 'form.publish',
  disclosures: {},
  form: { id, version, locale, snapshot: `sha256:${definition}` },
  controller: controllerOf(draft),
  ...(notice !== undefined && { notice: `sha256:${notice}` }),
  ...(draft.partners.length > 0 && {
    partners: draft.partners.map(it => ({ id: it.id, name: it.name, policy: it.policyUrl })),
  }),
})

/** Who asks, as an event of the ledger names them (reference C11). */
export const controllerOf = ({
  controller: { name, contact, address },
}: Pick<FormDraft, 'controller'>): NonNullable<Draft['controller']> => ({
  name,
  contact,
  ...(address.trim() !== '' && { address }),
})

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
): Promise<Result<PublishedForm, Unfounded>> {
  const [row] = await store.formVersions(turn, id, 1, version)
  return row ? yes({ id, ...row, snapshots: await store.snapshotsOf(turn, id, version) }) : no('absent')
}

export type VersionLine = Pick<store.VersionRow, 'version' | 'publishedAt' | 'publishedBy'> & {
  readonly locales: readonly Locale[]
}

export async function versionsOf(turn: Turn, id: FormId, limit: number): Promise<Result<VersionLine[], Unfounded>> {
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
): Promise<Result<{ readonly html: string }, Unfounded>> {
  const snapshot = (await store.snapshotsOf(turn, id, version)).find(it => it.locale === locale)
  if (!snapshot) return no('absent')
  return yes({
    html: standalone({ html: await keptText(turn, snapshot.html), css: await keptText(turn, snapshot.css) }),
  })
}

export async function keptText(turn: Turn, hex: string): Promise<string> {
  return sure(await readArtefact(turn.db, hex), 'what a version shows was kept').bytes.toString()
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
