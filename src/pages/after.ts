/** `/f/{form}/thanks`, `/question`, `/confirmed`: what comes after a form, as whoever writes it will see it. Nothing is behind them. */

import type { FastifyInstance } from 'fastify'
import { CONFIRMATION_MS } from '#base/limits.ts'
import { AFTER_PAGES, type After, afterPage, type AfterPage } from '#consent/consent.ts'
import type { House } from '#store/house.ts'
import { LOCALES, type Locale } from '#wire/form-definition.ts'
import { localeFor, type Page, sendNote, sendPage } from './answer.ts'
import { donePage, questionPage } from './confirm.ts'
import { thanksPage } from './form.ts'
import { WORDS } from './words.ts'

type Query = { readonly account?: unknown; readonly until?: unknown; readonly key?: unknown; readonly lang?: unknown }
type Named = { Params: { form: string }; Querystring: Query }

export function afterPages(app: FastifyInstance, house: House): void {
  for (const page of AFTER_PAGES)
    app.get<Named>(`/f/:form/${page}`, async (request, reply) => {
      const { account, until, key, lang } = request.query
      const locale = LOCALES.find(it => it === lang) ?? 'en'
      const asked = { form: request.params.form, account: said(account), until: said(until), key: said(key), locale }
      const after = await afterPage(house, asked)
      if (after) return sendPage(reply, PAGES[page](after, locale, house.clock.nowMs()))
      const known = localeFor(request)
      return sendNote(reply, known, 404, WORDS[known].form.absent)
    })
}

const said = (it: unknown): string => (typeof it === 'string' ? it : '')

/** Nobody’s: a name that is kept for examples (RFC 2606), a number that is kept for stories, and a token that opens nothing. */
const ADDRESS = 'name@example.org'
const PHONE = { address: '+44 7700 900123' }
const NO_TOKEN = '…'

const PAGES: Readonly<Record<AfterPage, (after: After, locale: Locale, nowMs: number) => Page>> = {
  thanks: ({ channels, ...shown }, locale) => {
    const phone = channels.some(it => it !== 'email') ? { phone: PHONE, handset: NO_TOKEN } : {}
    return thanksPage({ ...shown, ...phone, locale, address: ADDRESS, ticked: channels })
  },
  question: (after, locale, nowMs) =>
    questionPage({
      ...after,
      boxes: after.boxes.filter(({ channel }) => channel === 'email'),
      locale,
      address: ADDRESS,
      expiresAt: new Date(nowMs + CONFIRMATION_MS),
    }),
  confirmed: (after, locale) => donePage({ ...after, locale }, '#'),
}
