/**
 * A place for an advertisement. Until targeting and third-party are allowed, and wherever Global Privacy Control refuses them,
 * everybody sees the same one of ours in a box of the same size [CK-14]. Then a partner's frame stands there, opened by a page
 * of ours whose own policy admits that one origin; it is told interests and nothing else [CK-13].
 */

import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Advert, advertAddress, advertsIn, interestsIn, isAdvert } from '#wire/cookie/advertiser.ts'
import { originIn } from '#wire/cookie/registry.ts'
import type { Locale } from '#wire/form-definition.ts'
import type { Asked } from '../cookie/asked.ts'
import { hashOf } from '../cookie/look.ts'
import { html, Html } from '../html.ts'
import { sendUnknown } from '../leave.ts'
import type { Reader } from './page.ts'
import { topicsCookie, topicsIn } from './topics.ts'
import { SITE_WORDS } from './words.ts'

/** Nothing where the register names no partner. */
export function advertSlot({ site, state }: Asked, locale: Locale): Html | undefined {
  const advert = site.registry.entries.find(isAdvert)
  if (!advert) return undefined
  const words = SITE_WORDS[locale].advert
  const isThere = advertsIn(site.registry, state.grant).includes(advert)
  const [width = '16', height = '9'] = advert.ratio.split('/')
  return html`<aside class="slot" aria-label="${words.is}">
    <small>${words.is}${isThere && html` · ${words.by(advert.provider)}`}</small>
    <div class="shown">
      <svg viewBox="0 0 ${width} ${height}" aria-hidden="true"></svg>
      ${isThere ? html`<iframe src="/shown/${advert.id}" title="${words.is}: ${advert.provider}" loading="lazy"></iframe>` : oursIn(locale)}
    </div>
  </aside>`
}

function oursIn(locale: Locale): Html {
  const { advert, begin } = SITE_WORDS[locale]
  return html`<div class="ours">
    <p><strong>${advert.ours.title}</strong></p>
    <p>${advert.ours.says}</p>
    <p><a href="/docs/start">${begin}</a></p>
  </div>`
}

/** Only while it may be told; the hook in http/consented.ts would not let it leave otherwise. */
export function noteTopics(reply: FastifyReply, { site, state }: Asked, about: readonly string[]): void {
  const line = topicsCookie({ registry: site.registry, grant: state.grant }, reply.request.headers.cookie, about)
  if (line !== undefined) void reply.header('set-cookie', line)
}

const FRAME = `html,body{margin:0;height:100%}iframe{display:block;width:100%;height:100%;border:0}p{font:1rem/1.5 system-ui,sans-serif;padding:1rem}`
const FRAME_STYLE = new Html(`<style>${FRAME}</style>`)
/** It may run and open what is clicked; it cannot lead the page elsewhere, and has nothing to send a form of ours with. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

type Send = (
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
  reader: Reader,
  advert: Advert,
) => FastifyReply

/** The frame, with the interests that this browser remembers. */
export const sendPartner: Send = (request, reply, reader, advert) => {
  if (!isOpen(request, reader, advert)) return sendUnknown(request, reply)
  const interests = interestsIn(advert.advertiser, topicsIn(request.headers.cookie))
  return sendFrame(reply, reader, advert, advertAddress(advert, interests))
}

/** Opened while the partner may still be asked: its own page forgets the browser by what it keeps there itself. */
export const sendForget: Send = (request, reply, reader, advert) => {
  if (!isOpen(request, reader, advert)) return sendUnknown(request, reply)
  const { asked } = reader.words.advert
  return sendFrame(
    reply,
    reader,
    advert,
    advert.advertiser.forget,
    html`<p role="status">${asked(advert.provider)}</p>`,
  )
}

/** By a page of ours alone, and only where both classes are granted now. */
function isOpen({ headers }: FastifyRequest, { asked: { site, state } }: Reader, advert: Advert): boolean {
  const from = headers['sec-fetch-site'] ?? 'same-origin'
  return from === 'same-origin' && advertsIn(site.registry, state.grant).includes(advert)
}

function sendFrame(reply: FastifyReply, { locale }: Reader, advert: Advert, url: string, says?: Html): FastifyReply {
  return reply
    .headers({
      'x-om-bridge': advert.id, // Told to http/consented.ts, which takes it off.
      'x-frame-options': 'SAMEORIGIN',
      'content-security-policy': `default-src 'none'; frame-src ${originIn(advert)}; style-src ${hashOf(FRAME)}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    })
    .type('text/html; charset=utf-8')
    .send(frameOf(advert, url, locale, says).text)
}

const frameOf = ({ provider }: Advert, url: string, locale: Locale, says?: Html): Html =>
  html`<!DOCTYPE html>
    <html lang="${locale}" data-om-way="own">
      <head>
        <meta charset="utf-8" />
        <title>${provider}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${FRAME_STYLE}
      </head>
      <body>
        ${says}
        <iframe src="${url}" title="${provider}" sandbox="${SANDBOX}" referrerpolicy="no-referrer"></iframe>
      </body>
    </html> `
