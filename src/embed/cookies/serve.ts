/**
 * What customers' pages load of us and tell us: the guard, what comes after it, the worker for their own origin, bridges for
 * one frame, and a choice. No cookie, no address kept; what cannot be read is answered like the rest.
 */

import type { FastifyPluginAsync, FastifyReply } from 'fastify'
import { z } from 'zod'
import { CHOICES_PER_MINUTE, GUARD_KEPT_MAX, REFUSED_MAX_BYTES } from '#base/limits.ts'
import { choose, siteOf } from '#sites/sites.ts'
import type { Published, SiteId } from '#sites/types.ts'
import type { House } from '#store/house.ts'
import { SURFACES } from '#wire/cookie/choice.ts'
import { isGrant } from '#wire/cookie/classes.ts'
import { PackedTexts, sendPacked } from '../packed.ts'
import { bridgeOf } from './bridge.ts'
import { Crowd } from './crowd.ts'
import { Refused } from './refused.ts'
import { type Asked, guardText, headText, moreText, workerText } from './text.ts'

type Query = { readonly lang?: unknown; readonly mode?: unknown; readonly bare?: unknown; readonly u?: unknown }
type To = { Params: { readonly site: SiteId; readonly embed: string }; Querystring: Query } // Whatever it is: it is looked up as text.

const Choice = z.object({
  g: z.string().refine(isGrant),
  r: z.number().int().min(1).max(999_999_999),
  surface: z.enum(SURFACES),
})

export const guardFiles =
  (house: House): FastifyPluginAsync =>
  async app => {
    const crowd = new Crowd(CHOICES_PER_MINUTE)
    const refused = new Refused(house)
    const files = new PackedTexts(GUARD_KEPT_MAX)
    const baseOf = (id: string) => `${house.publicUrl}/s/${id}`
    const file = (
      name: string,
      textOf: (base: string, site: Published | undefined, query: Query) => Promise<string>,
      type = SCRIPT,
    ) =>
      app.get<To>(`/s/:site/${name}`, async (request, reply) => {
        const { params, query } = request
        const site = await siteOf(house, params.site)
        const text = await textOf(baseOf(params.site), site, query)
        return sendPacked(request, reply.header('access-control-allow-origin', '*'), type, files.of(text))
      })
    file('guard.js', (base, site, query) => guardText(base, site, askedIn(query)))
    file('more.js', (_base, site, { lang }) => moreText(site, langIn(lang)))
    file('worker.js', workerText)
    file(
      'head.html',
      async (base, site, query) => (site ? headText(base, site, askedIn(query)) : ''),
      'text/plain; charset=utf-8',
    )
    app.get<To>('/s/:site/bridge/:embed', async (request, reply) => {
      const site = await siteOf(house, request.params.site)
      return sendBridge(reply, site, request.params.embed, request.query.u)
    })
    app.removeAllContentTypeParsers()
    app.addContentTypeParser(
      '*',
      { parseAs: 'string', bodyLimit: REFUSED_MAX_BYTES },
      async (_: unknown, text: string) => text,
    )
    app.post<To>('/s/:site/choice', async (request, reply) => {
      void reply.headers(OPEN)
      const nowMs = house.clock.nowMs()
      const site = await siteOf(house, request.params.site)
      const said = Choice.safeParse(read(request.body))
      if (!site || !said.success) return reply.status(422).send({ receipt: null })
      if (crowd.isTooMany(request.ip, nowMs))
        return reply.status(429).header('retry-after', '60').send({ receipt: null })
      const { g: grant, r, surface } = said.data
      const done = choose(house, site, { grant, r, surface, nowMs })
      return done.ok ? { receipt: done.value.receipt } : reply.status(409).send({ receipt: null })
    })
    app.post<To>('/s/:site/refused', async (request, reply) => {
      const site = await siteOf(house, request.params.site)
      if (site && !crowd.isTooMany(`refused ${request.ip}`, house.clock.nowMs()))
        await refused.take(site, read(request.body))
      return reply.headers(OPEN).status(204).send() // Whatever was said, and whoever said it.
    })
  }

const SCRIPT = 'text/javascript; charset=utf-8'
/** Anybody's page may read it: nothing in it is about who asks, and no cookie is looked at. */
const OPEN = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'no-store',
}

const langIn = (lang: unknown) => (typeof lang === 'string' ? lang.slice(0, 20) : undefined)
/** `mode=basic` is the one mode there is; any other word asks for nothing. */
const askedIn = ({ lang, mode, bare }: Query): Asked => ({
  lang: langIn(lang),
  ...(mode === 'basic' && { mode }),
  isBare: bare !== undefined,
})

function read(body: unknown): unknown {
  try {
    return JSON.parse(String(body))
  } catch {
    return undefined
  }
}

function sendBridge(reply: FastifyReply, site: Published | undefined, id: string, url: unknown): FastifyReply {
  const bridge = site && bridgeOf(site, id, typeof url === 'string' ? url : undefined)
  if (!bridge) return reply.status(404).type('text/plain; charset=utf-8').send('There is no such frame.\n')
  return reply
    .removeHeader('x-frame-options')
    .headers({
      'content-security-policy': bridge.policy,
      'cache-control': 'no-store',
      'referrer-policy': 'strict-origin',
      'x-robots-tag': 'noindex',
    })
    .type('text/html; charset=utf-8')
    .send(bridge.html)
}
