/** What stands around each page of the public website: where one can go, and how it is answered. */

import type { FastifyReply, FastifyRequest } from 'fastify'
import { installationOf, identityOfSession } from '#accounts/accounts.ts'
import { trackerTag } from '#sites/sites.ts'
import type { House } from '#store/house.ts'
import { LOCALES, type Locale } from '#wire/form-definition.ts'
import { localeFor } from '../answer.ts'
import { type Asked, askedBy } from '../cookie/asked.ts'
import { html, Html } from '../html.ts'
import { MARK } from '../mark.ts'
import { COOKIES, ANTI_SPAM, TERMS } from '#policy/texts.ts'
import { advertSlot, noteTopics } from './advert.ts'
import { SITE_SHEET } from './look.ts'
import { SITE_WORDS, type SiteWords } from './words.ts'

export type Reader = {
  readonly asked: Asked
  readonly locale: Locale
  readonly words: SiteWords
  /** The address of the page as it is: without a language that the address does not say. */
  readonly path: string
  /** To another page of ours, in the language that this address asks for. */
  readonly to: (path: string) => string
  readonly isLoggedIn: boolean
}

/** How one gets in: by setting up what nobody has set up yet, by an account of one's own, or by an invitation. */
export type Door = 'first' | 'open' | 'invited'

export async function doorOf(house: House): Promise<Door> {
  const { open, operated } = await installationOf(house)
  return operated ? (open ? 'open' : 'invited') : 'first'
}

export async function readerOf(house: House, request: FastifyRequest): Promise<Reader> {
  const asked = await askedBy(house, request)
  const locale = localeFor(request)
  const { lang } = request.query as { readonly lang?: unknown }
  const isSaid = LOCALES.some(it => it === lang)
  return {
    asked,
    locale,
    words: SITE_WORDS[locale],
    path: request.url.replace(/[?#].*$/s, ''),
    to: path => (isSaid ? path.replace(/(?=#|$)/, `?lang=${locale}`) : path),
    isLoggedIn: await isLoggedIn(house, request, asked),
  }
}

/** The name of the session's cookie is the one that the register says. */
async function isLoggedIn(house: House, { headers }: FastifyRequest, { site }: Asked): Promise<boolean> {
  const name = site.registry.entries.find(({ id }) => id === 'session')?.name
  const pairs = (headers.cookie ?? '').split(';').map(pair => pair.trim().split('=', 2))
  const token = pairs.find(([key, value]) => key === name && /^[A-Za-z0-9_-]{43}$/.test(value ?? ''))?.[1]
  return token !== undefined && (await identityOfSession(house, token)) !== undefined
}

export type SitePage = {
  readonly title: string
  readonly says: string
  readonly main: Html
  /** What it is about, for an advertising partner, where there is one and it may be told. */
  readonly about: readonly string[]
}

const POLICY = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

export function sendSitePage(reply: FastifyReply, reader: Reader, page: SitePage): FastifyReply {
  noteTopics(reply, reader.asked, page.about)
  return reply
    .headers({
      'content-security-policy': `${POLICY}; style-src ${SITE_SHEET.hash}`,
      'cache-control': 'private, no-cache',
      'content-language': reader.locale,
      vary: 'accept-language',
    })
    .type('text/html; charset=utf-8')
    .send(documentOf(reader, page))
}

const STYLE = new Html(`<style>${SITE_SHEET.css}</style>`)

function documentOf(reader: Reader, { title, says, main }: SitePage): string {
  const { asked, locale, path } = reader
  const { origin } = asked.site.registry.site
  const name = path === '/' ? `OptiMail Pro: ${title}` : `${title} · OptiMail Pro`
  return html`<!DOCTYPE html>
    <html lang="${locale}" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${says}" />
        <title>${name}</title>
        <link rel="icon" href="/app/icon.svg" type="image/svg+xml" />
        ${LOCALES.map(it => html`<link rel="alternate" hreflang="${it}" href="${origin}${path}?lang=${it}" />`)}
        <link rel="alternate" hreflang="x-default" href="${origin}${path}" />
        ${STYLE} ${new Html(trackerTag(asked.site, asked.state.grant))}
      </head>
      <body>
        ${headOf(reader)}
        <main id="main">${main} ${advertSlot(asked, locale)}</main>
        ${footOf(reader)}
      </body>
    </html> `.text
}

function headOf({ path, to, words, isLoggedIn }: Reader): Html {
  const link = (at: string, text: string) =>
    html`<li><a href="${to(at)}" ${path.startsWith(at) && html` aria-current="page"`}>${text}</a></li>`
  return html`<header class="top">
    <a class="skip" href="#main">${words.skip}</a>
    <div class="in">
      <a class="brand" href="${to('/')}">${MARK} OptiMail Pro</a>
      <nav aria-label="${words.main}">
        <ul>
          ${link('/features', words.features)} ${link('/docs', words.docs)}
          <li><a class="go" href="/app/">${isLoggedIn ? words.toConsole : words.logIn}</a></li>
        </ul>
      </nav>
    </div>
  </header>`
}

function footOf({ locale, to, words }: Reader): Html {
  const list = (title: string, links: readonly (readonly [href: string, text: string])[]) =>
    html`<section>
      <h2>${title}</h2>
      <ul>
        ${links.map(([href, text]) => html`<li><a href="${href}">${text}</a></li>`)}
      </ul>
    </section>`
  const legal = (name: string) => `/legal/${name}?lang=${locale}`
  return html`<nav class="bottom" aria-label="${words.foot}">
    <div class="in">
      ${list('OptiMail Pro', [
        [to('/features'), words.features],
        [to('/docs'), words.docs],
        ['/app/', words.logIn],
      ])}
      ${list(words.policies, [
        [legal('anti-spam'), ANTI_SPAM[locale].title],
        [legal('cookies'), COOKIES[locale].title],
        [legal('terms'), TERMS[locale].title],
      ])}
      ${list(words.checking, [
        ['/consent/verify', words.check],
        ['/consent/checkpoint', words.log],
        ['/v1/openapi.json', words.api],
      ])}
    </div>
  </nav>`
}

/** Every page in every language, for whoever looks for them. */
export function siteMap(origin: string, paths: readonly string[]): string {
  const alternates = (path: string) =>
    LOCALES.map(it => html`<xhtml:link rel="alternate" hreflang="${it}" href="${origin}${path}?lang=${it}" />`)
  return html`<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      ${paths.map(path => html`<url><loc>${origin}${path}</loc>${alternates(path)}</url>`)}
    </urlset> `.text
}
