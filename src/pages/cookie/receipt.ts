/** `/cookies/receipt`: the receipt for the choice that this browser remembers, to show, to keep, and to check without us [CK-16]. */

import type { FastifyReply, FastifyRequest } from 'fastify'
import { receiptAgain } from '#sites/sites.ts'
import type { House } from '#store/house.ts'
import { localeFor, sendPage, wantsJson } from '../answer.ts'
import { html } from '../html.ts'
import { askedBy } from './asked.ts'
import { SETTINGS_AT } from './back.ts'
import { COOKIE_WORDS } from './words.ts'

type Query = { readonly download?: unknown }

export async function sendReceipt(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { site, state } = await askedBy(house, request)
  const locale = localeFor(request)
  const { receipt: words, settings } = COOKIE_WORDS[locale]
  const { receipt, vkey = site.vkey } = (state.choice && receiptAgain(house, site, state.choice)) ?? {}
  const toSettings = html`<p><a href="${SETTINGS_AT}">${settings.title}</a></p>`
  if (wantsJson(request))
    return reply
      .status(receipt === undefined ? 404 : 200)
      .header('cache-control', 'no-store')
      .send({ receipt: receipt ?? null, vkey })
  if (receipt === undefined)
    return sendPage(reply, {
      locale,
      status: 404,
      title: words.title,
      home: true,
      main: html`<p>${words.none}</p>
        ${toSettings}`,
    })
  if ((request.query as Query).download !== undefined)
    return reply
      .headers({ 'cache-control': 'no-store', 'content-disposition': 'attachment; filename="privacy-choice.receipt"' })
      .type('text/plain; charset=utf-8')
      .send(`${receipt}\n`)
  const main = html`<p>${words.says} ${words.same}</p>
    <p><code class="om-receipt">${receipt}</code></p>
    <p><a href="/cookies/receipt?download=1">${words.download}</a></p>
    <p>${words.check} <a href="/cookies/key">/cookies/key</a>:</p>
    <p><code class="om-receipt">npx optimail receipt privacy-choice.receipt --key '${vkey}'</code></p>
    ${toSettings}`
  return sendPage(reply, { locale, title: words.title, main, wide: true, home: true })
}

/** The public keys, the newest first, in the form that signed notes use (C2SP signed-note). */
export async function sendKey(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { site } = await askedBy(house, request)
  const vkeys = new Set([site.vkey, ...site.keys.map(it => it.vkey)])
  return reply
    .header('cache-control', 'public, max-age=300')
    .type('text/plain; charset=utf-8')
    .send([...vkeys, ''].join('\n'))
}
