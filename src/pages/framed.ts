/**
 * A form in a frame on somebody's page. Only a page that the account named may have it, and the browser is told so; what
 * is in the frame loads our own script and nothing else. All answers of a framed form pass through here once more.
 */

import { escaped } from '#base/escape.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { framingOf } from '#embeddings/embeddings.ts'
import type { House } from '#store/house.ts'
import { localeFor, sendNote } from './answer.ts'
import { html } from './html.ts'
import { WORDS } from './words.ts'

type Query = { readonly frame?: unknown }
export const frameIn = (request: FastifyRequest): string | undefined => {
  const { frame } = request.query as Query
  return typeof frame === 'string' ? frame : undefined
}

/** The origin around each framed request, or `*` for the note that anybody may show. */
export class Frames {
  readonly #origins = new WeakMap<FastifyRequest, string>()

  constructor(app: FastifyInstance) {
    app.addHook('onSend', async (request, reply, payload) => {
      const origin = this.#origins.get(request)
      return origin === undefined ? payload : framed(reply, String(payload), origin)
    })
  }

  /** Whether the request may be answered: undefined when it may, the note that says why not when it may not. */
  async refuse(
    house: House,
    request: FastifyRequest,
    reply: FastifyReply,
    form: string,
  ): Promise<FastifyReply | undefined> {
    const page = frameIn(request)
    if (page === undefined) return undefined
    const framing = await framingOf(house, form, page)
    this.#origins.set(request, framing.may ? framing.origin : '*')
    return framing.may ? undefined : sendNotHere(request, reply, form)
  }
}

/** It has nothing that could be pressed by mistake but a link that opens the form by itself. */
function sendNotHere(request: FastifyRequest, reply: FastifyReply, form: string): FastifyReply {
  const locale = localeFor(request)
  const { notHere, open } = WORDS[locale].form
  const link = html`<p><a href="/f/${form}?lang=${locale}" target="_blank" rel="noopener">${open}</a></p>`
  return sendNote(reply, locale, 403, notHere, link)
}

function framed(reply: FastifyReply, page: string, origin: string): string {
  const policy = String(reply.getHeader('content-security-policy') ?? '')
  void reply.removeHeader('x-frame-options')
  void reply.header(
    'content-security-policy',
    policy
      .replace("frame-ancestors 'none'", `frame-ancestors ${origin}; script-src 'self'; connect-src 'self'`)
      .replace(/style-src (?!'self')/, "style-src 'self' "),
  )
  if (!String(reply.getHeader('content-type')).startsWith('text/html')) return page
  const head = `<link rel="stylesheet" href="/embed/frame.css">
<script src="/embed/frame.js" data-host="${escaped(origin)}"></script>
</head>`
  return page.replace('</head>', () => head)
}
