/** Publishing a form: it is held against every rule, and what its readers will see is kept byte for byte. */

import { sure } from '#base/bug.ts'
import { no, yes, type Result } from '#base/result.ts'
import { append, keepArtefact } from '#ledger/ledger.ts'
import type { Draft } from '#ledger/types.ts'
import type { Detailed } from '#store/operation.ts'
import { flawed } from '#store/flawed.ts'
import type { Turn } from '#store/turn.ts'
import type { Locale, Noticed } from '#wire/form-definition.ts'
import { askedBy, urlOf } from './forms.ts'
import { lint } from './rules.ts'
import { clearForm } from './screened.ts'
import { type Asked, definitionText, snapshotOf } from './snapshot.ts'
import * as store from './store.ts'
import type { Drawn, Facts, FormDraft, FormId, LintReport, NotGathered } from './types.ts'

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
  const report = lint(asked, known, undefined, { ...facts, words: await clearForm(turn, id, asked) })
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
