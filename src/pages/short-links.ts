/**
 * `/t/{code}`: where a short link of a text leads, of somebody who agreed that it is measured whether they follow it. What
 * is answered is the same whether anything is kept or not, as with the links of letters (measured.ts): no cookie, nothing
 * cached, and the site that it leads to is not told where its visitor comes from.
 */

import type { FastifyInstance } from 'fastify'
import { Measuring } from '#feedback/feedback.ts'
import type { House } from '#store/house.ts'
import { sendUnknown } from './leave.ts'

const MANNERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
} as const

type Named = { readonly Params: { readonly code: string } }

export function shortLinkPages(app: FastifyInstance, house: House): void {
  const measuring = new Measuring(house)
  app.addHook('onClose', () => measuring.settle())
  app.get<Named>('/t/:code', async (request, reply) => {
    const target = await measuring.followed(request.params.code, request)
    return target === undefined
      ? sendUnknown(request, reply)
      : reply.status(302).headers(MANNERS).header('location', target).send()
  })
}
