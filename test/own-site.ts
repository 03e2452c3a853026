/** The installation's own site with more on it than comes with the house: as an operator would have published it. */

import { addOwnSite, ownSite, publishSite, readSite, saveRegistry } from '#sites/sites.ts'
import { OWN_SITE, type Published } from '#sites/types.ts'
import { ownTurn } from '#sites/own.ts'
import type { House } from '#store/house.ts'
import { CHOICE_COOKIE, weekOf, writeChoice } from '#wire/cookie/choice.ts'
import type { Grant } from '#wire/cookie/classes.ts'
import type { Entry } from '#wire/cookie/registry.ts'
import { LOCALES } from '#wire/form-definition.ts'
import type { Visitor } from './browser.ts'

export async function publishOwnWith(house: House, entries: readonly Entry[]): Promise<Published> {
  await addOwnSite(house)
  const done = await ownTurn(house, async turn => {
    const open = await readSite(turn, OWN_SITE)
    if (!open.ok) throw new Error(open.refusal)
    const saved = await saveRegistry(turn, OWN_SITE, { draft: { ...open.value.draft, entries } }, open.value.rev)
    if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
    return publishSite(turn, OWN_SITE)
  })
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  return ownSite(house)
}

const inEach = (text: string) => Object.fromEntries(LOCALES.map(locale => [locale, text]))

/** A map of somebody else's, and an advertiser: on loopback, as everything in tests. */
export const entriesFrom = (video: string, ads: string): readonly Entry[] => [
  {
    id: 'map',
    kind: 'embed',
    name: 'Map',
    letter: 'f',
    provider: 'Mapmaker Ltd',
    domain: new URL(video).hostname,
    purpose: inEach('Shows where we are.'),
    lifetime: { is: 'session' },
    url: `${video}/map`,
    title: 'Where we are',
    ratio: '16/9',
  },
  {
    id: 'ads',
    kind: 'origin',
    name: ads,
    letter: 't',
    provider: 'Adverts Ltd',
    domain: new URL(ads).hostname,
    purpose: inEach('Advertising on other sites.'),
    lifetime: { is: 'session' },
  },
]

/** Somebody who has allowed this on our own pages before. */
export async function allowing({ context }: Visitor, house: House, grant: Grant): Promise<void> {
  const { registry } = await ownSite(house)
  const value = writeChoice({ r: registry.version, grant, week: weekOf(house.clock.nowMs()) })
  await context.addCookies([{ name: CHOICE_COOKIE, value, url: house.publicUrl }])
}
