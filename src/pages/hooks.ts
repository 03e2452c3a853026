/** `POST /hooks/{provider}/{token}`: what providers tell. No cookie counts here and no origin: each call shows by itself whose it is. */

import type { FastifyInstance } from 'fastify'
import { HOOK_MAX_BYTES } from '#base/limits.ts'
import { type HookAnswer, takeHook } from '#feedback/feedback.ts'
import type { House } from '#store/house.ts'

const STATUS: Readonly<Record<HookAnswer, number>> = {
  heard: 200,
  unknown: 404,
  forged: 403,
  unreadable: 400,
  'too-many': 413,
}

type Named = { readonly Params: { readonly provider: string; readonly token: string } }

export function hookPages(app: FastifyInstance, house: House): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: HOOK_MAX_BYTES },
    async (_request: unknown, body: Buffer) => body,
  )
  app.post<Named>('/hooks/:provider/:token', { bodyLimit: HOOK_MAX_BYTES }, async (request, reply) => {
    const { provider, token } = request.params
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
    )
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    const answer = await takeHook(house, provider, token, { headers, body, ip: request.ip })
    return reply.status(STATUS[answer]).header('cache-control', 'no-store').send({ is: answer })
  })
}
