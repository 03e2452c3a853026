/**
 * The public website: what the product is, a guide, and the ways in. Whoever is logged in is led to the console from `/`, by
 * an address of their own browser's; everybody else is told what this is. The language is negotiated, and remembered on request [CK-02].
 */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ownSite } from '#sites/sites.ts'
import type { House } from '#store/house.ts'
import { isAdvert } from '#wire/cookie/advertiser.ts'
import { sendUnknown } from '../leave.ts'
import { sendForget, sendPartner } from './advert.ts'
import { CHAPTERS } from './guide.ts'
import { chapterPage, guidePage } from './guide-pages.ts'
import { featuresPage, homePage } from './home.ts'
import { doorOf, type Reader, readerOf, sendSitePage, siteMap, type SitePage } from './page.ts'

const PATHS = ['/', '/features', '/docs', ...CHAPTERS.map(it => `/docs/${it}`)]

export function sitePages(app: FastifyInstance, house: House): void {
  const send = (make: (reader: Reader) => SitePage) => async (request: FastifyRequest, reply: FastifyReply) => {
    const reader = await readerOf(house, request)
    return sendSitePage(reply, reader, make(reader))
  }
  app.get('/', async (request, reply) => {
    const reader = await readerOf(house, request)
    if (reader.isLoggedIn) return reply.header('cache-control', 'no-store').redirect('/app/')
    return sendSitePage(reply, reader, homePage(reader, await doorOf(house)))
  })
  app.get('/features', send(featuresPage))
  app.get('/docs', send(guidePage))
  for (const chapter of CHAPTERS)
    app.get(
      `/docs/${chapter}`,
      send(reader => chapterPage(reader, chapter)),
    )
  app.get('/robots.txt', async (_request, reply) => {
    const { origin } = (await ownSite(house)).registry.site
    return reply
      .type('text/plain; charset=utf-8')
      .send(`User-agent: *\nDisallow: /app/\nSitemap: ${origin}/sitemap.xml\n`)
  })
  app.get('/sitemap.xml', async (_request, reply) => {
    const { origin } = (await ownSite(house)).registry.site
    return reply.type('application/xml; charset=utf-8').send(siteMap(origin, PATHS))
  })
  app.get<Named>('/shown/:id', (request, reply) => partnerPage(house, request, reply, sendPartner))
  app.get<Named>('/shown/:id/forget', (request, reply) => partnerPage(house, request, reply, sendForget))
}

type Named = { Params: { id: string } }

/** Only of a partner whom the register names. */
async function partnerPage(
  house: House,
  request: FastifyRequest<Named>,
  reply: FastifyReply,
  send: typeof sendPartner,
): Promise<FastifyReply> {
  const reader = await readerOf(house, request)
  const advert = reader.asked.site.registry.entries.filter(isAdvert).find(({ id }) => id === request.params.id)
  return advert ? send(request, reply, reader, advert) : sendUnknown(request, reply)
}
