import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { machineClock } from '#base/clock.ts'
import { SERVERS } from '#sites/snippets/snippets.ts'
import { TIERS } from '#sites/tiers.ts'
import { MECHANISMS } from './mechanisms.ts'
import { PAGES } from './pages.ts'
import { type Ground, over, runAll } from './matrix.ts'
import { type Browsers, openBrowsers, type Outcome } from './run.ts'
import { type State, STATES, type Vector } from './types.ts'
import { openWorld, type World } from './world.ts'
import { WHY_ON_FILES } from './why.ts'

const nowMs = machineClock.nowMs()
let ground: Ground
let world: World
let browsers: Browsers
beforeAll(async () => {
  ;[world, browsers] = await Promise.all([openWorld(), openBrowsers()])
  ground = { world, browsers, nowMs }
})
afterAll(async () => {
  await browsers.close()
  await world.close()
})

const stateOf = (id: State['id']) =>
  sure(
    STATES.find(it => it.id === id),
    'a state is one of those there are',
  )
const pagesOf = (...ids: readonly string[]) => PAGES.filter(page => ids.includes(page.id))
const idsOf = (vectors: readonly Vector[]) => vectors.map(it => it.id).toSorted()
const gotThrough = ({ leaks }: Outcome) => idsOf(leaks.filter(it => it.beyond === undefined))

test('the pages have at least 16 and their ways of trying at least 90, each with a name of its own', () => {
  const ids = PAGES.flatMap(page => page.vectors.map(it => it.id))
  expect(PAGES.length).toBeGreaterThanOrEqual(16)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThanOrEqual(90)
})

test('with nothing in between each of them is seen, so that not to see one means that it was stopped [CK-03]', async () => {
  const some = pagesOf('inline-cookies', 'keys', 'databases', 'hints', 'peers')
  for (const { page, seen } of await over(ground, 'none', way => runAll(ground, way, some, stateOf('undecided')))) {
    const { vectors } = sure(
      PAGES.find(it => it.id === page),
      'it was one of them',
    )
    const loud = vectors.filter(it => it.silent === undefined)
    expect(idsOf(seen.filter(it => loud.includes(it))), page).toEqual(idsOf(loud))
  }
})

/** Where a header decides, and where the guard does: the rest is in the table (docs/hostile-pages.md). */
const COVERING = pagesOf('header-cookies', 'link-headers', 'frames')

/** Who refused gets the policy of who has not decided (http/consented.test.ts): the other pages would be the same ones again. */
test.each([
  ['undecided', PAGES],
  ['refused', COVERING],
  ['all', PAGES],
] as const)('our own pages let nothing through that was not allowed: %s [CK-15]', async (state, pages) => {
  for (const outcome of await over(ground, 'own', way => runAll(ground, way, pages, stateOf(state))))
    expect(gotThrough(outcome), outcome.page).toEqual([])
})

test('what the visitor allowed is not held back: undeclared is denied, and not everything [CK-11]', async () => {
  const [outcome] = await over(ground, 'middleware', way => runAll(ground, way, pagesOf('pictures'), stateOf('all'), 0))
  expect(outcome && gotThrough(outcome)).toEqual([])
  expect(outcome?.held).toEqual([])
  expect(outcome?.seen.length).toBeGreaterThan(15)
})

const WITHOUT_HEADERS = ['static', 'inline'] as const

describe.each(SERVERS)('the snippet for %s', server => {
  test('lets nothing more through than was measured, and sets what was allowed [CK-10] [CK-15]', async () => {
    await over(ground, server, async way => {
      for (const outcome of await runAll(ground, way, COVERING, stateOf('refused')))
        expect(TIERS[server].open, outcome.page).toEqual(expect.arrayContaining(gotThrough(outcome)))
      const [all] = await runAll(ground, way, pagesOf('header-cookies'), stateOf('all'), 1)
      expect(all?.seen.length ?? 0).toBeGreaterThan(8)
    })
  })
})

test.each(['nginx', 'apache', 'caddy', 'express', 'php'] as const)(
  'where it is said where links lead, no hint opens a connection, and what was allowed comes: %s [CK-15]',
  async server => {
    await over(ground, `${server}-sealed`, async way => {
      const [hints] = await runAll(ground, way, pagesOf('hints'), stateOf('undecided'))
      expect(hints && gotThrough(hints)).toEqual([])
      const [pictures] = await runAll(ground, way, pagesOf('pictures'), stateOf('all'), 0)
      expect(pictures?.held).toEqual([])
    })
  },
)

test('a file of headers that says where links lead stops every hint before a word of the page is read [CK-15]', async () => {
  const [hints] = await over(ground, 'headers-sealed', way =>
    runAll(ground, way, pagesOf('hints'), stateOf('undecided')),
  )
  expect(hints && gotThrough(hints)).toEqual([])
})

test.each(['static-later', 'headers-sealed-later'])(
  'from the second page on what was allowed comes, and nothing else does: %s [CK-11] [CK-15]',
  async way => {
    const [pictures] = await over(ground, way, started => runAll(ground, started, pagesOf('pictures'), stateOf('f'), 0))
    expect(pictures && gotThrough(pictures)).toEqual([])
    expect(pictures?.held).toEqual([])
    expect(pictures?.seen.length).toBeGreaterThan(5)
  },
)

test('what a host of files leaves open on the first page is known by name, and why for each [CK-15]', () => {
  expect(Object.keys(WHY_ON_FILES).toSorted()).toEqual([...TIERS.static.open].toSorted())
})

test('every way that is open somewhere is known by who asks, and by what; on a host of files that is mostly the host itself [CK-15]', () => {
  const ways = Object.values(MECHANISMS).flatMap((it): readonly string[] => it.ways)
  expect(new Set(ways).size).toBe(ways.length)
  expect(new Set(Object.values(TIERS).flatMap((it): readonly string[] => it.open))).toEqual(new Set(ways))
  expect(TIERS.static.by).toEqual(['host-cookie', 'host-link', 'host-rules', 'host-report', 'markup-hint'])
  expect(TIERS.own.by).toEqual([])
})

test('from the second page on the worker takes off what a static host says to others itself [CK-15]', async () => {
  const pages = pagesOf('hints', 'link-headers', 'speculation', 'reports')
  for (const outcome of await over(ground, 'static-later', way => runAll(ground, way, pages, stateOf('refused'))))
    expect(gotThrough(outcome), outcome.page).toEqual([])
})

test('a page that the browser kept aside comes back without what was taken back meanwhile [CK-16]', async () => {
  const [none] = await over(ground, 'none', way => runAll(ground, way, pagesOf('last-words'), stateOf('withdrawn')))
  expect(none && gotThrough(none)).toContain('fetch-when-shown-again')
  const [guarded] = await over(ground, 'inline', way =>
    runAll(ground, way, pagesOf('last-words'), stateOf('withdrawn')),
  )
  expect(guarded && gotThrough(guarded)).toEqual([])
})

test.each(WITHOUT_HEADERS)('the guard keeps what is written into the browser: %s [CK-04]', async tier => {
  const pages = pagesOf('inline-cookies', 'keys', 'databases', 'peers')
  for (const outcome of await over(ground, tier, way => runAll(ground, way, pages, stateOf('undecided'))))
    expect(gotThrough(outcome), outcome.page).toEqual([])
})
