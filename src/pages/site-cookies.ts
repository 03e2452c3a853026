/**
 * `/s/{site}/cookies`: what a customer's site keeps in a browser, class by class, from the registry that is in force there. Its
 * banner leads here unless the site has a page of its own for that [CK-01].
 */

import type { FastifyInstance } from 'fastify'
import { COOKIES } from '#policy/texts.ts'
import { siteOf } from '#sites/sites.ts'
import type { Published, SiteId } from '#sites/types.ts'
import type { House } from '#store/house.ts'
import { LETTERS } from '#wire/cookie/classes.ts'
import type { Locale } from '#wire/form-definition.ts'
import { localeFor, sendPage } from './answer.ts'
import { textsOf } from './cookie/asked.ts'
import { html, type Html } from './html.ts'
import { sendUnknown } from './leave.ts'
import { registerOf } from './legal.ts'

const SITE_ID = /^sit_[0-9a-z]{1,40}$/

export function siteCookiePages(app: FastifyInstance, house: House): void {
  app.get<{ Params: { site: string } }>('/s/:site/cookies', async (request, reply) => {
    const { site: id } = request.params
    const site = SITE_ID.test(id) ? await siteOf(house, id as SiteId) : undefined // As it was just held against.
    if (!site) return sendUnknown(request, reply)
    const locale = localeFor(request)
    const title = `${COOKIES[locale].title}: ${site.registry.site.name}`
    return sendPage(reply, { locale, title, main: mainOf(site, locale), wide: true, lasting: true })
  })
}

function mainOf(site: Published, locale: Locale): Html {
  const { classes, intro } = textsOf(site, locale)
  return html`<p>${site.registry.site.origin}</p>
    <p>${intro}</p>
    ${LETTERS.map(
      letter =>
        html`<h2>${classes[letter].name}</h2>
          <p>${classes[letter].says}</p>`,
    )}
    <h2 id="register">${COOKIES[locale].sections.register.heading}</h2>
    ${registerOf(COOKIES[locale], locale, site)}`
}
