/**
 * The door of embeddings: forms on other people's pages. Whoever may frame a form is who the account named, and nobody
 * else; every page is looked at again and again, and one that ticks, hides or rewords loses the form [AS-05] [AS-06].
 */

import { newId } from '#base/id.ts'
import {
  EMBED_FOUND_MAX,
  EMBED_HINT_MAX_CHARS,
  EMBED_REPORTS_PER_VISITOR,
  EMBED_SEEN_EVERY_MS,
  EMBED_VISITS_APART_MS,
  EMBEDDINGS_MAX,
  HOUR_MS,
} from '#base/limits.ts'
import { networkOf } from '#base/network.ts'
import { no, yes, type Result } from '#base/result.ts'
import { openCaseAbout } from '#conduct/conduct.ts'
import { findForm, readForm } from '#consent/consent.ts'
import type { FormId } from '#consent/types.ts'
import type { House } from '#store/house.ts'
import { countTry } from '#store/rate.ts'
import { type Actor, takeTurn, type Turn } from '#store/turn.ts'
import type { Locale } from '#wire/form-definition.ts'
import { pageOf } from './rules.ts'
import * as store from './store.ts'
import type { Embedding, EmbeddingId, EmbeddingKind, Report } from './types.ts'

export { lookAgain } from './visiting.ts'
export { isFromElsewhere } from './rules.ts'

export async function listEmbeddings(turn: Turn, form: FormId): Promise<Result<readonly Embedding[], 'absent'>> {
  return (await readForm(turn, form)).ok ? yes(await store.embeddingsOf(turn, form)) : no('absent')
}

export async function localesOf(turn: Turn, form: FormId): Promise<readonly Locale[]> {
  const found = await readForm(turn, form)
  return found.ok ? found.value.draft.locales : []
}

/** The case about what was found there, while it is open. */
export const openCaseOf = (turn: Turn, id: EmbeddingId) => openCaseAbout(turn, 'embedding-tampered', id)

/** Names a page that may have the form. It is looked at as soon as there is somebody who looks. */
export async function createEmbedding(
  turn: Turn,
  form: FormId,
  url: string,
  kind: EmbeddingKind,
): Promise<Result<Embedding, 'absent' | 'no-page' | 'taken' | 'too-many'>> {
  if (!(await readForm(turn, form)).ok) return no('absent')
  const at = pageOf(url)
  if (!at) return no('no-page')
  const others = await store.embeddingsOf(turn, form)
  const same = others.find(it => it.pageUrl === at.page && it.kind === kind)
  if (same && !same.isFound) return no('taken')
  if (others.filter(it => !it.isFound).length >= EMBEDDINGS_MAX) return no('too-many')
  const id = same?.id ?? newId('emb', turn.nowMs)
  const row = { id, form, pageUrl: at.page, origin: at.origin, kind, isFound: false, visitAt: turn.now }
  if (same) await store.nameEmbedding(turn, id)
  else if (!(await store.addEmbedding(turn, row))) return no('taken')
  turn.emit('embedding.visit', { embedding: id })
  return read(turn, id)
}

async function read(turn: Turn, id: string): Promise<Result<Embedding, 'absent'>> {
  const it = await store.findEmbedding(turn, id)
  return it ? yes(it) : no('absent')
}

/** A closed one stays: to take it off the list and name it again would open it without a look. */
export async function removeEmbedding(
  turn: Turn,
  id: string,
): Promise<Result<Record<never, never>, 'absent' | 'closed'>> {
  const it = await store.findEmbedding(turn, id)
  if (!it) return no('absent')
  if (it.state === 'closed') return no('closed')
  await store.removeEmbedding(turn, it.id)
  return yes({})
}

/** Asks for a look now; what it finds stands in the embedding a moment later. */
export async function askForVisit(turn: Turn, id: string): Promise<Result<Embedding, 'absent'>> {
  const it = await store.findEmbedding(turn, id)
  if (!it) return no('absent')
  turn.emit('embedding.visit', { embedding: it.id })
  return yes(it)
}

/** Asks for a closed one to be opened again: it is, if a look finds the page mended, and not before [AS-05]. */
export async function askToReopen(turn: Turn, id: string): Promise<Result<Embedding, 'absent' | 'watched'>> {
  const it = await store.findEmbedding(turn, id)
  if (!it) return no('absent')
  if (it.state === 'watched') return no('watched')
  turn.emit('embedding.visit', { embedding: it.id, reopens: turn.actor.id })
  return yes(it)
}

const ANYBODY: Actor = { kind: 'contact', id: 'visitor' }

/** Which page may have the form in its frame, and as what it is kept. */
export type Framing =
  | { readonly may: true; readonly origin: string; readonly embedding: EmbeddingId }
  | { readonly may: false; readonly why: 'not-named' | 'closed' }

const NOT_NAMED: Framing = { may: false, why: 'not-named' }

/**
 * Whether this page may frame this form. Another page of an origin that the account named may as well, and is watched from
 * then on; but not while a page there is closed, because then what a page says of its own name is not to be relied on.
 */
export async function framingOf(house: House, form: string, url: string): Promise<Framing> {
  const at = pageOf(url)
  const whose = at && (await findForm(house, form))
  if (!whose) return NOT_NAMED
  return takeTurn(house, { account: whose.account, actor: ANYBODY }, async turn => {
    const frames = (await store.embeddingsOf(turn, whose.form)).filter(
      it => it.kind === 'frame' && it.origin === at.origin,
    )
    const here = frames.find(it => it.pageUrl === at.page)
    if (here) return framingBy(turn, here)
    if (frames.some(it => it.state === 'closed')) return { may: false, why: 'closed' }
    return frames.some(it => !it.isFound) ? found(turn, whose.form, at) : NOT_NAMED
  })
}

async function framingBy(turn: Turn, it: Embedding): Promise<Framing> {
  if (it.state === 'closed') return { may: false, why: 'closed' }
  await markSeen(turn, it)
  return { may: true, origin: it.origin, embedding: it.id }
}

/** Once in a while is enough to know that it is still there. */
async function markSeen(turn: Turn, { id, seenAt }: Embedding): Promise<void> {
  if (turn.nowMs - (seenAt?.getTime() ?? 0) >= EMBED_SEEN_EVERY_MS) await store.markSeen(turn, id)
}

async function found(turn: Turn, form: FormId, { page, origin }: { page: string; origin: string }): Promise<Framing> {
  const id = newId('emb', turn.nowMs)
  const row = { id, form, pageUrl: page, origin, kind: 'frame', isFound: true, visitAt: turn.now } as const
  if (await store.addEmbedding(turn, row)) {
    await store.markSeen(turn, id)
    await store.forgetFound(turn, form, EMBED_FOUND_MAX)
  }
  return { may: true, origin, embedding: id }
}

/** From which pasted form somebody comes. `closed`: what stands on that page is not in order. */
export async function pastedFrom(
  house: House,
  form: string,
  id: string,
): Promise<{ readonly embedding: EmbeddingId; readonly isClosed: boolean } | undefined> {
  const whose = await findForm(house, form)
  if (!whose) return undefined
  return takeTurn(house, { account: whose.account, actor: ANYBODY }, async turn => {
    const it = await store.findEmbedding(turn, id)
    if (!it || it.form !== whose.form || it.kind !== 'paste') return undefined
    await markSeen(turn, it)
    return { embedding: it.id, isClosed: it.state === 'closed' }
  })
}

/**
 * Hears what a script on a page says that it sees. Anybody can say anything here: it makes us look, sooner than we would
 * have, and at pages that the account named; it closes nothing and keeps nothing but a few words.
 */
export async function hear(house: House, report: Report, ip: string): Promise<void> {
  const at = pageOf(report.page)
  const whose = at && (await findForm(house, report.form))
  if (!whose || (await countTry(house, `embed report ${networkOf(ip)}`, HOUR_MS)) > EMBED_REPORTS_PER_VISITOR) return
  await takeTurn(house, { account: whose.account, actor: ANYBODY }, async turn => {
    const here = (await store.embeddingsOf(turn, whose.form)).filter(
      it => it.pageUrl === at.page && it.state === 'watched',
    )
    for (const it of here) await heed(turn, it, report)
  })
}

async function heed(turn: Turn, it: Embedding, { sees }: Report): Promise<void> {
  const last = it.visitedAt?.getTime() ?? 0
  const at = Math.max(turn.nowMs, last + EMBED_VISITS_APART_MS)
  await store.wantVisit(turn, it.id, new Date(at), sees.join(' ').slice(0, EMBED_HINT_MAX_CHARS))
  if (at === turn.nowMs && it.hint === null) turn.emit('embedding.visit', { embedding: it.id })
}
