/** Who looks at a page, as far as cookies go: where they stand, under which version of the registry, in which language. */

import type { FastifyRequest } from 'fastify'
import { ownSite } from '#sites/sites.ts'
import type { BannerTexts, Published } from '#sites/types.ts'
import type { House } from '#store/house.ts'
import { OPTIONAL, type Optional } from '#wire/cookie/classes.ts'
import { needsOf, type Registry } from '#wire/cookie/registry.ts'
import { type State, stateOf } from '#wire/cookie/state.ts'
import type { Locale } from '#wire/form-definition.ts'

export type Asked = { readonly site: Published; readonly state: State }

export async function askedBy(house: House, { headers }: FastifyRequest): Promise<Asked> {
  const site = await ownSite(house)
  return { site, state: stateOf(site.registry, headers.cookie, headers['sec-gpc'], house.clock.nowMs()) }
}

/** The classes that anything on these pages is waiting for: about the others there is nothing to choose. */
export function usedBy({ registry }: Published): readonly Optional[] {
  const known = used.get(registry)
  if (known) return known
  const needed = new Set(registry.entries.flatMap(entry => needsOf(entry, registry.site.origin)))
  const fresh = OPTIONAL.filter(letter => needed.has(letter))
  used.set(registry, fresh)
  return fresh
}
const used = new WeakMap<Registry, readonly Optional[]>()

/** What the banner says: in the language of the page, where the site has it. */
export function textsOf({ banner }: Published, locale: Locale): BannerTexts {
  const texts = banner.texts[locale] ?? banner.texts.en ?? Object.values(banner.texts)[0]
  if (!texts) throw new Error('a published banner has a language')
  return texts
}
