/** A form as it was shown, byte for byte, to whoever ticked a box on it: to be read, and not to be sent again. */

import type { FastifyReply } from 'fastify'

/** Nothing in it loads, runs or can be sent. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox`

export const sendKept = (reply: FastifyReply, it: { readonly html: string; readonly locale: string }): FastifyReply =>
  reply
    .headers({
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-language': it.locale,
      'x-robots-tag': 'noindex',
    })
    .type('text/html; charset=utf-8')
    .send(it.html)
