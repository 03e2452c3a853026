/**
 * Frames of others on our pages. Until their class is granted a box of the same size says what is not shown, and by whom
 * [CK-11] [CK-12]; it can be opened once without granting anything, by a page of ours (`/bridge/{id}`) whose own policy admits that one
 * origin: a page's policy cannot be loosened after it was loaded, and so what somebody wrote into it is never lost.
 */

import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '#store/house.ts'
import { isGranted, type Embed, needsOf, originIn } from '#wire/cookie/registry.ts'
import { isAdvert } from '#wire/cookie/advertiser.ts'
import type { Letter, Optional } from '#wire/cookie/classes.ts'
import type { Locale } from '#wire/form-definition.ts'
import { localeFor, sendPage } from '../answer.ts'
import { html, Html } from '../html.ts'
import { sendUnknown } from '../leave.ts'
import { type Asked, askedBy, textsOf } from './asked.ts'
import { hashOf } from './look.ts'
import { COOKIE_WORDS } from './words.ts'

const foundIn = ({ site }: Asked, id: string): Embed | undefined =>
  site.registry.entries.find((entry): entry is Embed => entry.kind === 'embed' && entry.id === id)

/** The frame or its placeholder, for a page; nothing where the registry does not know it: undeclared is denied. */
export function embedOf(asked: Asked, id: string, locale: Locale, back: string): Html | undefined {
  const embed = foundIn(asked, id)
  if (!embed) return undefined
  const needs = needsOf(embed, asked.site.registry.site.origin) as readonly Optional[] // A need is never the necessary class.
  const [width = '16', height = '9'] = embed.ratio.split('/')
  const inside = isGranted(embed, asked.state.grant, asked.site.registry.site.origin)
    ? html`<iframe src="/bridge/${id}" title="${embed.title}" loading="lazy" allowfullscreen></iframe>`
    : placeholderOf(asked, embed, needs, locale, back)
  return html`<section
    class="om-embed"
    id="om-embed-${id}"
    data-om-embed="${id}"
    data-om-needs="${needs.join('')}"
    data-om-title="${embed.title}"
    aria-label="${embed.title}"
  >
    <svg viewBox="0 0 ${width} ${height}" aria-hidden="true"></svg>
    ${inside}
  </section>`
}

function placeholderOf(asked: Asked, embed: Embed, needs: readonly Optional[], locale: Locale, back: string): Html {
  const words = COOKIE_WORDS[locale].embed
  const { classes } = textsOf(asked.site, locale)
  const names = needs.map(letter => classes[letter].name).join(' + ')
  const isShut = asked.state.gpc && isMarketing(needs)
  const ask = html`<form method="post" action="/cookies/choice" data-om-surface="placeholder">
    <input type="hidden" name="back" value="${back}#om-embed-${embed.id}" /><input
      type="hidden"
      name="surface"
      value="placeholder"
    />
    ${!isMarketing(needs) && html`<a href="/bridge/${embed.id}?once=1" target="_blank" rel="opener" data-om-once>${words.once}</a>`}
    ${needs.length > 1 && needs.slice(1).map(letter => html`<input type="hidden" name="add" value="${letter}" />`)}
    <button type="submit" name="add" value="${needs[0] ?? ''}">${words.allow(names)}</button>
  </form>`
  return html`<div>
    <p><strong>${words.blocked(embed.title, embed.provider)}</strong></p>
    <p>${words.why(names, originIn(embed) ?? embed.domain)}</p>
    ${isShut ? html`<p>${words.gpc}</p>` : ask}
  </div>`
}

/** It waits for its classes; nobody loads it “once” [CK-13]. Under Global Privacy Control they are never granted. */
const isMarketing = (needs: readonly Letter[]) => needs.includes('t') || needs.includes('x')

type Named = { Params: { id: string }; Querystring: { once?: unknown } }

const BRIDGE = `html,body{margin:0;height:100%}iframe{display:block;width:100%;height:100%;border:0}`
const BRIDGE_STYLE = new Html(`<style>${BRIDGE}</style>`)
/** The frame may show and run what it is, and not lead the page elsewhere. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation'

/** By a frame or a link of ours alone: an address in a letter, or on another page, opens nothing. */
export async function sendBridge(
  house: House,
  request: FastifyRequest<Named>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = await askedBy(house, request)
  const embed = foundIn(asked, request.params.id)
  const origin = embed && originIn(embed)
  if (!embed || origin === undefined || isAdvert(embed)) return sendUnknown(request, reply) // Advertisements are not opened “once”.
  const { origin: own } = asked.site.registry.site
  const { 'sec-fetch-site': site = 'same-origin' } = request.headers
  const isShut = isMarketing(needsOf(embed, own)) && !isGranted(embed, asked.state.grant, own)
  if (site !== 'same-origin' || isShut) {
    const locale = localeFor(request)
    return sendPage(reply, { locale, title: embed.title, main: html`${embedOf(asked, embed.id, locale, '/cookies')}` })
  }
  void reply.removeHeader('x-frame-options')
  return reply
    .headers({
      'x-om-bridge': embed.id, // Told to http/consented.ts, which takes it off.
      'x-frame-options': 'SAMEORIGIN',
      'content-security-policy': `default-src 'none'; frame-src ${origin}; style-src ${hashOf(BRIDGE)}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    })
    .type('text/html; charset=utf-8')
    .send(bridgeOf(embed, localeFor(request)).text)
}

const bridgeOf = ({ url, title }: Embed, locale: Locale): Html =>
  html`<!DOCTYPE html>
    <html lang="${locale}" data-om-way="own">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${BRIDGE_STYLE}
      </head>
      <body>
        <iframe
          src="${url}"
          title="${title}"
          sandbox="${SANDBOX}"
          allow="fullscreen; autoplay 'none'"
          referrerpolicy="no-referrer"
        ></iframe>
      </body>
    </html> `
