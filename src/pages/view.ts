/**
 * `/view/{token}`: a message in the browser, as its author wrote it for this reader; its pictures come by way of us, so
 * that nobody else hears who reads it. It is somebody else's HTML under our name: it may look and link as in a mail
 * program, and do nothing at all.
 */

import type { FastifyInstance, FastifyReply } from 'fastify'
import { withPictures } from '#content/content.ts'
import { messageOf } from '#feedback/feedback.ts'
import type { House } from '#store/house.ts'
import { sendUnknown } from './leave.ts'

type Named = { Params: { token: string } }

/** Styles and pictures of its own, as mail programs show them; a link opens a page that is free of the sandbox again. */
const POLICY = [
  `default-src 'none'`,
  `style-src 'unsafe-inline'`,
  `img-src 'self' data:`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ')

export function viewPages(app: FastifyInstance, house: House): void {
  app.get<Named>('/view/:token', async (request, reply) => {
    const found = await messageOf(house, request.params.token)
    return found.ok ? sendMessage(reply, withPictures(house, found.value.html)) : sendUnknown(request, reply)
  })
}

const sendMessage = (reply: FastifyReply, html: string): FastifyReply =>
  reply
    .headers({
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    })
    .type('text/html; charset=utf-8')
    .send(html)
