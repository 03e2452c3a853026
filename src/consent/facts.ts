/**
 * What has to be looked at before a form is judged: the privacy notice at its address, and the page as a browser draws
 * it. Looking takes seconds and happens between turns; judging is pure, and takes what was seen as a value.
 */

import { reachOf } from '#accounts/accounts.ts'
import { FORM_LOOKS_PER_HOUR, HOUR_MS, NOTICE_MAX_BYTES, NOTICE_MAX_MS } from '#base/limits.ts'
import type { View } from '#base/outside.ts'
import type { Reach } from '#base/reach.ts'
import type { House } from '#store/house.ts'
import { countTry } from '#store/rate.ts'
import { takeTurn, type Turn, type Who } from '#store/turn.ts'
import type { Locale } from '#wire/form-definition.ts'
import { SELECTORS } from './drawn-rules.ts'
import { askedBy } from './forms.ts'
import { nameOfPage, pageOf, standalone } from './page.ts'
import { lint } from './rules.ts'
import { type Asked, contentOf } from './snapshot.ts'
import * as store from './store.ts'
import type { Drawn, Facts, FormDraft, FormId, NoticeFact, NotGathered } from './types.ts'

type Ground = { readonly rev: number; readonly asked: Asked; readonly reach: Reach; readonly isHopeless: boolean }

/**
 * Everything about the saved draft of a form, or about the draft of an older version. A page that its rules refuse as it
 * is written is not drawn: nothing would come of it.
 */
export async function gatherFacts(house: House, who: Who, id: FormId, version?: number): Promise<Facts | NotGathered> {
  const ground = await takeTurn(house, who, turn => groundOf(turn, id, version))
  if (!ground) return 'absent'
  if ((await countTry(house, `form look ${who.account}`, HOUR_MS)) > FORM_LOOKS_PER_HOUR) return 'too-many-looks'
  const { asked, rev, reach, isHopeless } = ground
  const [notices, drawn] = await Promise.all([
    noticesOf(house, asked.draft, reach),
    isHopeless ? new Map<Locale, Drawn>() : drawnAll(house, asked),
  ])
  return { rev, notices, drawn }
}

/** The facts of a draft that is not in the database yet; for whoever publishes in the turn in which it was made. */
export async function factsOfDraft(turn: Turn, id: FormId): Promise<Facts | NotGathered> {
  const ground = await groundOf(turn, id, undefined)
  if (!ground) return 'absent'
  const notices = await noticesOf(turn.house, ground.asked.draft, ground.reach)
  return { rev: ground.rev, notices, drawn: new Map() }
}

async function groundOf(turn: Turn, id: FormId, version: number | undefined): Promise<Ground | undefined> {
  const row = await store.findForm(turn, id)
  if (!row) return undefined
  const [older] = version === undefined ? [] : await store.formVersions(turn, id, 1, version)
  if (version !== undefined && !older) return undefined
  const { asked, known } = await askedBy(turn, id, older?.draft ?? row.draft, row.version)
  const isHopeless = lint(asked, known).findings.some(({ severity }) => severity === 'error')
  return { rev: row.rev, asked, reach: await reachOf(turn), isHopeless }
}

async function noticesOf(house: House, draft: FormDraft, reach: Reach): Promise<Map<string, NoticeFact>> {
  const urls = new Set(draft.locales.flatMap(locale => draft.texts[locale]?.privacyUrl ?? []).filter(url => url !== ''))
  const found = await Promise.all([...urls].map(async url => [url, await noticeAt(house, url, reach)] as const))
  return new Map(found)
}

async function noticeAt(house: House, url: string, reach: Reach): Promise<NoticeFact> {
  const bounds = { maxBytes: NOTICE_MAX_BYTES, timeoutMs: NOTICE_MAX_MS, redirects: 5, reach }
  const done = await house.outside.fetch(url, { ...bounds, accept: 'text/html,application/pdf;q=0.9,text/plain;q=0.8' })
  return done.ok
    ? { status: done.value.status, media: done.value.media, bytes: done.value.bytes }
    : { refusal: done.refusal }
}

export const DESKTOP_PX = 1280
export const MOBILE_PX = 390
const VIEWS: readonly View[] = [
  { width: DESKTOP_PX, picture: true },
  { width: DESKTOP_PX, dark: true },
  { width: MOBILE_PX, picture: true },
  { width: MOBILE_PX, dark: true },
]

async function drawnAll(house: House, asked: Asked): Promise<Map<Locale, Drawn>> {
  const drawn = new Map<Locale, Drawn>()
  for (const locale of asked.draft.locales) drawn.set(locale, await drawnIn(house, asked, locale)) // One after the other: the browser is one.
  return drawn
}

async function drawnIn(house: House, asked: Asked, locale: Locale): Promise<Drawn> {
  const made = pageOf(contentOf(asked, locale))
  const page = nameOfPage(made)
  const done = await house.outside.browser.lookAt(standalone(made), SELECTORS, VIEWS)
  if (!done.ok) return { page, refusal: done.refusal }
  return { page, views: done.value.map((seen, i) => ({ ...seen, dark: VIEWS[i]?.dark === true })) }
}
