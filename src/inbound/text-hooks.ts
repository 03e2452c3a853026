/** `/hooks/texts/{token}`: providers of texts call. No cookie counts here and no origin: each call shows by itself whose it is. */

import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import { HOOK_MAX_BYTES } from '#base/limits.ts'
import { type CallAnswer, hearCall } from '#delivery/delivery.ts'
import type { House } from '#store/house.ts'

const STATUS: Readonly<Record<CallAnswer, number>> = {
  heard: 204,
  'not-ours': 403,
  'too-many': 413,
  'not-understood': 422,
}

type Named = { readonly Params: { readonly token: string } }

export const textHooks =
  (house: House): FastifyPluginAsync =>
  async app => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: HOOK_MAX_BYTES },
      async (_: unknown, body: Buffer) => body,
    )
    app.route<Named>({
      method: ['GET', 'POST'],
      url: '/hooks/texts/:token',
      bodyLimit: HOOK_MAX_BYTES,
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        const answer = await hearCall(house, request.params.token, callOf(house, request))
        return reply.status(STATUS[answer]).header('cache-control', 'no-store').send()
      },
    })
  }

/** The address is the one that the provider was given: what is signed is that, whatever stands in between. */
const callOf = ({ publicUrl }: House, { method, url, headers, body }: FastifyRequest) => ({
  method: method === 'GET' ? ('GET' as const) : ('POST' as const),
  url: `${publicUrl}${url}`,
  headers: Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  ),
  body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
})
