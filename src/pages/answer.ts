/** How pages are answered: no script, no cookie, nothing from elsewhere, nothing kept, and no link told to other sites. */

import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { tongueOf } from '#consent/consent.ts'
import type { Controller, Sender } from '#consent/types.ts'
import type { Demand } from '#policy/demands.ts'
import { LOCALES, type Locale, type Theme } from '#wire/form-definition.ts'
import { languageIn } from './cookie/language.ts'
import { PINE, PLAIN, sheetFor } from './css.ts'
import { html, type Html, linkTo } from './html.ts'
import { MARK } from './mark.ts'
import { WORDS } from './words.ts'

export type Page = {
  readonly locale: Locale
  readonly title: string
  readonly main: Html
  readonly theme?: Theme
  /** Said by the house in its own name: it looks as the website does, and leads there. */
  readonly home?: true
  /** Who stands behind it; of pages that are nobody's it is not known. */
  readonly controller?: Controller
  readonly status?: number
  /** Texts want longer lines than questions do. */
  readonly wide?: true
  /** The same for everybody, and so not to be fetched again and again. */
  readonly lasting?: true
  /** Of ours, and admitted by its hash. */
  readonly script?: { readonly text: string; readonly hash: string }
  /** It opens frames of ours. */
  readonly frames?: true
}

const POLICY = `default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
const KEPT_MAX = 500

export function sendPage(reply: FastifyReply, page: Page): FastifyReply {
  const { css, hash } = sheet(page.theme ?? (page.home ? PINE : PLAIN))
  return reply
    .status(page.status ?? 200)
    .headers({
      'content-security-policy': `${POLICY}; style-src 'sha256-${hash}'${page.script ? `; script-src ${page.script.hash}` : ''}${page.frames ? `; frame-src 'self'` : ''}`,
      'cache-control': page.lasting ? 'public, max-age=300' : 'no-store',
      'referrer-policy': 'no-referrer',
      'content-language': page.locale,
      ...(page.lasting && { vary: 'accept-language' }),
      'x-robots-tag': page.lasting ? 'all' : 'noindex',
    })
    .type('text/html; charset=utf-8')
    .send(documentOf(page, css))
}

const sheets = new Map<string, { css: string; hash: string }>()

/** Themes are few; each is drawn once. */
function sheet(theme: Theme): { css: string; hash: string } {
  const { logo: _, ...looks } = theme
  const name = JSON.stringify(looks)
  const known = sheets.get(name)
  if (known) return known
  if (sheets.size >= KEPT_MAX) sheets.clear()
  const css = sheetFor(theme)
  const drawn = { css, hash: createHash('sha256').update(css).digest('base64') }
  sheets.set(name, drawn)
  return drawn
}

/** The style sheet is ours: its colours are six digits, its letters of our own choice. */
function documentOf({ locale, title, main, controller, wide, script, home }: Page, css: string): string {
  const { text } = html`<title>${title}</title>`
  const page = html`<main${wide ? html` class="wide"` : ''}>
${home && html`<a class="home" href="/">${MARK} OptiMail Pro</a>`}
<div class="card${wide ? ' text' : ''}">
<h1>${title}</h1>
${main}
</div>
${controller && footerOf(controller, locale)}
</main>`
  return `<!DOCTYPE html>
<html lang="${locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${text}
<style>${css}</style>
</head>
<body>
${page.text}
${script ? `<script>${script.text}</script>\n` : ''}</body>
</html>
`
}

function footerOf({ name, address, contact, country }: Controller, locale: Locale): Html {
  const land = country === '' ? '' : (new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? '')
  const lines = [address, land].filter(line => line.trim() !== '')
  const { from, contact: label } = WORDS[locale]
  return html`<footer>
    <p>${from} <strong>${name}</strong></p>
    ${lines.length > 0 && html`<address>${lines.join('\n')}</address>`}
    ${contact.trim() !== '' && html`<p>${label} ${linkTo(contact)}</p>`}
  </footer>`
}

/** One sentence, and what to do. */
export const sendNote = (
  reply: FastifyReply,
  locale: Locale,
  status: number,
  note: { title: string; says: string },
  more?: Html,
): FastifyReply =>
  sendPage(reply, {
    locale,
    status,
    title: note.title,
    main: html`<p>${note.says}</p>
      ${more}`,
  })

export type Problem = {
  readonly code: string
  readonly status: number
  readonly says: string
  readonly demand?: Demand | undefined
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[]
}

/** A program that asks for JSON gets a problem as the API gives it (RFC 9457). */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  { code, status, says, demand, errors }: Problem,
): FastifyReply {
  const body = {
    type: `/problems/${code}`,
    title: code.replaceAll('-', ' '),
    status,
    code,
    detail: says,
    demand,
    errors,
    request_id: request.id,
  }
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(body))
}

/** Browsers say that they like HTML; whoever does not, and names JSON, is a program. */
export function wantsJson(request: FastifyRequest): boolean {
  const { accept = '' } = request.headers
  return /\bjson\b/i.test(accept) && !/\btext\/html\b/i.test(accept)
}

type Query = { readonly lang?: unknown }

/** `?lang=`, then what was chosen in this browser, then what is known of the person, then what the browser likes best [CK-02]. */
export function localeFor(request: FastifyRequest, known?: Locale): Locale {
  const { lang } = (request.query ?? {}) as Query // Of whatever was in the address; none, where it could not be read.
  const asked = LOCALES.find(it => it === lang)
  return (
    asked ??
    languageIn(request.headers.cookie) ??
    known ??
    tongueOf(LOCALES, { accepts: request.headers['accept-language'] })
  )
}

export const senderOf = (request: FastifyRequest): Sender => ({
  ip: request.ip,
  userAgent: String(request.headers['user-agent'] ?? ''),
})
