/** `/picture?…`: a picture of a message that somebody looks at on our pages, from wherever it is (content/pictures.ts). */

import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { PICTURES_AT_ONCE_MAX, URL_MAX_CHARS } from '#base/limits.ts'
import { pictureOf, PICTURES_AT } from '#content/content.ts'
import type { House } from '#store/house.ts'

const Asked = z.object({
  url: z.string().max(URL_MAX_CHARS),
  until: z.string().regex(/^\d{1,6}$/),
  mac: z.string().max(64),
})
/** Nobody is shown it as a page: a picture that could be one does nothing. */
const POLICY = `default-src 'none'; sandbox`
const NOT_KEPT = 'no-store'

export function picturePages(app: FastifyInstance, house: House): void {
  let running = 0
  app.get(PICTURES_AT, async (request, reply) => {
    const asked = Asked.safeParse(request.query)
    if (!asked.success) return reply.status(404).header('cache-control', NOT_KEPT).send()
    if (running >= PICTURES_AT_ONCE_MAX)
      return reply.status(503).headers({ 'retry-after': '1', 'cache-control': NOT_KEPT }).send()
    running += 1
    const found = await pictureOf(house, asked.data).finally(() => (running -= 1))
    if (!found.ok) return reply.status(404).header('cache-control', NOT_KEPT).send()
    return reply
      .headers({ 'cache-control': 'private, max-age=86400', 'content-security-policy': POLICY })
      .type(found.value.media)
      .send(Buffer.from(found.value.bytes))
  })
}
