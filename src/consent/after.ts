/**
 * What a form’s visitors see after its own page, for whoever writes the form: by an address that opens for an hour. Nothing
 * is behind these pages, and nothing can be sent from them.
 */

import { timingSafeEqual } from 'node:crypto'
import { PREVIEW_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import type { Channel, DefinedItem, Locale, Theme } from '#wire/form-definition.ts'
import { askedBy } from './forms.ts'
import { contentOf } from './snapshot.ts'
import * as store from './store.ts'
import type { Controller, FormId } from './types.ts'

export const AFTER_PAGES = ['thanks', 'question', 'confirmed'] as const
export type AfterPage = (typeof AFTER_PAGES)[number]

/** As if every box were ticked. */
export type After = {
  readonly thanks: string
  readonly channels: readonly Channel[]
  readonly boxes: readonly DefinedItem[]
  readonly controller: Controller
  readonly theme: Theme
}

/** The addresses of the three, in this language of the draft as it is saved. */
export async function afterPages(
  turn: Turn,
  form: FormId,
  locale: Locale,
): Promise<Result<Readonly<Record<AfterPage, string>>, 'absent' | 'no-such-language'>> {
  const row = await store.findForm(turn, form)
  if (!row) return no('absent')
  if (!row.draft.locales.includes(locale)) return no('no-such-language')
  const until = String(turn.nowMs + PREVIEW_MS)
  const key = keyOf(turn.house, turn.account, form, until).toString('base64url')
  const query = new URLSearchParams({ account: turn.account, until, key, lang: locale })
  const at = (page: AfterPage) => `${turn.house.publicUrl}/f/${form}/${page}?${query}`
  return yes({ thanks: at('thanks'), question: at('question'), confirmed: at('confirmed') })
}

const keyOf = (house: House, account: string, form: string, until: string) =>
  house.keys.mac('link', account, `after ${form} ${until}`)

export type AfterAsked = {
  readonly form: string
  readonly account: string
  readonly until: string
  readonly key: string
  readonly locale: Locale
}

/** Undefined for whoever has no address of ours, or an old one. */
export async function afterPage(house: House, asked: AfterAsked): Promise<After | undefined> {
  const { form, account, until, key, locale } = asked
  const given = Buffer.from(key, 'base64url')
  const own = keyOf(house, account, form, until)
  if (given.length !== own.length || !timingSafeEqual(given, own) || Number(until) <= house.clock.nowMs())
    return undefined
  return takeTurn(house, { account: account as AccountId, actor: SYSTEM }, async turn => {
    const id = form as FormId // Signed by us together with the account.
    const row = await store.findForm(turn, id)
    const texts = row?.draft.texts[locale]
    if (!row || !texts) return undefined
    const { asked: whole } = await askedBy(turn, id, row.draft, row.version)
    const { items } = contentOf(whole, locale)
    const channels = [...new Set(items.map(({ channel }) => channel))]
    const { controller, theme } = row.draft
    return { thanks: texts.thanks, channels, boxes: items, controller, theme }
  })
}
