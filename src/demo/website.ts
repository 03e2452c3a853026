/** The bakery’s website: what it keeps in a browser, and a month of visits by those who let themselves be counted. */

import { sure } from '#base/bug.ts'
import { NEW_DRAFT } from '#sites/composing-rules.ts'
import {
  choose,
  closeDays,
  createSite,
  flushChoices,
  hitSettings,
  hitsOf,
  publishSite,
  saveHitSettings,
  siteOf,
} from '#sites/sites.ts'
import type { SiteDraft, SiteId } from '#sites/types.ts'
import type { Turn } from '#store/turn.ts'
import type { Grant } from '#wire/cookie/classes.ts'
import { done, type Life } from './place.ts'

const HOST = 'harbour-bakery.example'
const MAPS = 'https://maps.example'

const DRAFT: SiteDraft = {
  ...NEW_DRAFT,
  locales: ['en'],
  measures: true,
  entries: [
    {
      id: 'basket',
      kind: 'cookie',
      name: 'basket',
      letter: 'n',
      provider: 'Harbour Bakery',
      domain: HOST,
      purpose: { en: 'Keeps what you put into the basket. Set when you do.' },
      lifetime: { is: 'session' },
    },
    {
      id: 'way',
      kind: 'embed',
      name: 'Map to the shop',
      letter: 'f',
      provider: 'Maps Example',
      domain: 'maps.example',
      purpose: { en: 'Shows the way to the shop.' },
      lifetime: { is: 'session' },
      url: `${MAPS}/embed?q=whitby`,
      title: 'The way to the shop',
      ratio: '16/9',
    },
  ],
}

const STEPS = ['/breads', '/order', '/thanks']

export async function openWebsite(turn: Turn): Promise<SiteId> {
  const { id } = done(
    await createSite(turn, { name: 'Harbour Bakery', origin: `https://${HOST}`, draft: DRAFT }),
    'site',
  )
  done(await publishSite(turn, id), 'site')
  const { rev } = done(await hitSettings(turn, id), 'site')
  const funnels = [{ id: 'order', name: 'An order', steps: STEPS }]
  done(await saveHitSettings(turn, id, { k: 5, routes: [], funnels, rev }), 'site')
  return id
}

// Visits --------------------------------------------------------------------------------------------------------------

type Visit = {
  /** Out of so many, and what brought them. */
  readonly often: number
  readonly host: string
  readonly tag: string | undefined
  readonly device: 0 | 1 | 2
  readonly way: readonly string[]
}
const visit = (often: number, host: string, device: Visit['device'], way: string, tag?: string): Visit => ({
  often,
  host,
  tag,
  device,
  way: way.split(' '),
})

/** How people come and where they go. */
const VISITS: readonly Visit[] = [
  visit(9, '', 0, '/ /breads'),
  visit(8, 'www.google.com', 0, '/visit'),
  visit(7, 'www.google.com', 2, '/ /breads /breads/rye /order /thanks'),
  visit(6, '', 2, '/'),
  visit(6, 'www.instagram.com', 0, '/breads/stollen'),
  visit(5, '', 0, '/recipes/onion-soup /breads /order', 'newsletter'),
  visit(5, 'duckduckgo.com', 2, '/courses /courses/sourdough'),
  visit(4, 'www.google.com', 1, '/recipes/starter /courses /courses/sourdough /order'),
  visit(4, '', 2, '/recipes/stone', 'newsletter'),
  visit(3, 'whitby-gazette.example', 0, '/ /visit /breads'),
]
const DAYS_OF_THE_WEEK: readonly number[] = [0.7, 0.8, 0.9, 1, 1.5, 1.9, 0.4]
/** What visitors choose on the banner: how many of each hundred. */
const CHOSEN: readonly (readonly [grant: Grant, often: number])[] = [
  ['', 46],
  ['p', 22],
  ['pf', 32],
]

/** The visits of a day, told as browsers tell them, and yesterday’s count closed. */
export async function visitOn(day: number, { place: { house }, site, clock }: Life): Promise<void> {
  const hits = hitsOf(house)
  const measured = sure(await hits.siteFor(site), 'its visits are counted')
  const busy = (DAYS_OF_THE_WEEK[day % DAYS_OF_THE_WEEK.length] ?? 1) * (1 + day / 60)
  for (const it of VISITS)
    for (let nth = 0; nth < Math.round(it.often * busy); nth++)
      for (const told of beaconsOf(it, nth)) hits.take(measured, told)
  await hits.flush()
  await chooseOn(day, busy)
  await closeDays(house)

  async function chooseOn(nth: number, factor: number): Promise<void> {
    const published = sure(await siteOf(house, site), 'it is published')
    for (const [grant, often] of CHOSEN)
      for (let i = 0; i < Math.round((often + (nth % 5)) * factor * 0.4); i++)
        done(choose(house, published, { grant, r: 1, surface: 'banner', nowMs: clock.nowMs() }), 'choice')
    await flushChoices(house)
  }
}

/** `[path, from, host, utm, second, device, driven, news, load, errors, time, steps]` (sites/hits-rules.ts). */
function beaconsOf({ host, tag, device, way }: Visit, nth: number): string[] {
  const utm = tag === undefined ? null : [`utm_source=${tag}`, 'utm_medium=email', `utm_campaign=${tag}`]
  return way.map((path, i) => {
    const from = i === 0 ? false : way[i - 1]
    const isNew = i === 0 && nth % 3 !== 0
    const load = [0, 1, 1, 2][(nth + i) % 4]
    const step = STEPS.indexOf(path) + 1
    return JSON.stringify([
      path,
      from,
      i === 0 ? host : '',
      i === 0 ? utm : null,
      i === 1 ? 'true' : 'false',
      device,
      false,
      [isNew, isNew && nth % 2 === 0, isNew && nth % 4 === 0],
      load,
      0,
      i === 0 ? null : (nth + i) % 5,
      step === 0 ? null : [['order', step]],
    ])
  })
}
