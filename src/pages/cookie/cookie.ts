/** `/cookies…` and `/bridge/…`: the question, the settings, what was chosen, its receipt, and frames of others. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { FORM_POST_MAX_BYTES, REPORT_MAX_BYTES } from '#base/limits.ts'
import type { Post } from '#consent/types.ts'
import { ownSite } from '#sites/sites.ts'
import type { House } from '#store/house.ts'
import { localeFor, sendPage } from '../answer.ts'
import { takeForms } from '../body.ts'
import { html } from '../html.ts'
import { LANGUAGE_NAMES } from '../legal-words.ts'
import { backIn, isOurs, SETTINGS_AT } from './back.ts'
import { sendDone, takeChoice } from './choice.ts'
import { sendBridge } from './embed.ts'
import { languageCookie, languageIn } from './language.ts'
import { sendKey, sendReceipt } from './receipt.ts'
import { Refusals } from './report.ts'
import { sendSettings } from './settings.ts'
import { COOKIE_WORDS } from './words.ts'

export function cookiePages(app: FastifyInstance, house: House): void {
  takeForms(app)
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: FORM_POST_MAX_BYTES },
    async (_: unknown, text: string) => postIn(text),
  )
  app.get(SETTINGS_AT, (request, reply) => sendSettings(house, request, reply))
  app.post('/cookies/choice', (request, reply) => takeChoice(house, request, reply))
  app.get('/cookies/done', (request, reply) => sendDone(house, request, reply))
  app.get('/cookies/receipt', (request, reply) => sendReceipt(house, request, reply))
  app.get('/cookies/key', (request, reply) => sendKey(house, request, reply))
  app.post('/cookies/language', (request, reply) => takeLanguage(house, request, reply))
  app.get('/cookies/language', (request, reply) => sendLanguage(request, reply))
  app.get<{ Params: { id: string }; Querystring: { once?: unknown } }>('/bridge/:id', (request, reply) =>
    sendBridge(house, request, reply),
  )
  app.get('/.well-known/gpc.json', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=86400').send({ gpc: true, lastUpdate: GPC_SINCE }),
  )
}

/** Since when the signal is honoured (Global Privacy Control §5.2). */
const GPC_SINCE = '2026-11-27'

/** Reports come as JSON of their own kinds, and are answered alike whatever they say. */
export function reportPages(app: FastifyInstance, { log }: House): void {
  const refusals = new Refusals()
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    '*',
    { parseAs: 'string', bodyLimit: REPORT_MAX_BYTES },
    async (_: unknown, text: string) => text,
  )
  app.post('/cookies/report', async (request, reply) => {
    for (const refused of refusals.hear(String(request.body)))
      log.warn(refused, 'browsers refuse what pages of ours were asked to load: no registry names it')
    return reply.status(204).send()
  })
}

/** The same members as a form has: text, or a list of it. Whatever else it is, it says nothing. */
function postIn(text: string): Post | null {
  try {
    const members = Object.entries(Object(JSON.parse(text)) as Record<string, unknown>)
    return Object.fromEntries(members.flatMap(([name, value]) => (isSaid(value) ? [[name, value]] : [])))
  } catch {
    return null
  }
}

const isSaid = (value: unknown): value is string | readonly string[] =>
  typeof value === 'string' || (Array.isArray(value) && value.length <= 20 && value.every(it => typeof it === 'string'))

/** Remembered because somebody asked for it: strictly necessary, and a plain choice [CK-02] [CK-04]. */
async function takeLanguage(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (!isOurs(house, request)) return sendSettings(house, request, reply, undefined, 403)
  const { lang, back } = (request.body ?? {}) as Post // As takeForms reads it.
  const { registry } = await ownSite(house)
  const line = languageCookie(lang, registry)
  if (line !== undefined) void reply.header('set-cookie', line)
  const to = new URLSearchParams({ lang: String(lang ?? ''), back: withoutLang(backIn(back)) })
  return reply.header('cache-control', 'no-store').redirect(`/cookies/language?${to}`, 303)
}

/** A language in the address would win over the one that was just chosen. */
function withoutLang(back: string): string {
  const url = new URL(back, 'https://own.invalid')
  url.searchParams.delete('lang')
  return backIn(`${url.pathname}${url.search}${url.hash}`)
}

/** Where the browser did not keep it, the page is shown in that language this once, and the address says so [CK-06]. */
async function sendLanguage(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { lang, back: asked } = request.query as { readonly lang?: unknown; readonly back?: unknown }
  const back = backIn(asked)
  if (languageIn(request.headers.cookie) === lang) return reply.header('cache-control', 'no-store').redirect(back, 303)
  const locale = localeFor(request)
  const { notKept, clearing } = COOKIE_WORDS[locale]
  const url = new URL(back, 'https://own.invalid')
  url.searchParams.set('lang', locale)
  const main = html`<p role="alert">${notKept.says}</p>
    <p><a href="${url.pathname}${url.search}">${clearing.goOn} (${LANGUAGE_NAMES[locale]})</a></p>`
  return sendPage(reply, { locale, title: notKept.title, main })
}
