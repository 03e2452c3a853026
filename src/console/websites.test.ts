import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { propose } from '#sites/sites.ts'
import type { SiteId } from '#sites/types.ts'
import { weekOf } from '#wire/cookie/choice.ts'
import { expectGood, listening, logIn, openBrowser, photograph, type Visitor, visitor } from '../../test/browser.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { until } from '../../test/campaign.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let owner: Owned
let ask: Ask
let keeper: Visitor
let page: Page
let site: SiteId

beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  app = await listening(it.house)
  browser = await openBrowser()
  owner = await it.account()
  ask = await browserOf(app, owner)
  keeper = await visitor(browser, it.house.publicUrl)
  page = keeper.page
  await logIn(keeper, owner.email, '/app/websites')
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await it?.close()
})

const siteNow = async () =>
  (await ask(`GET /sites/${site}`)).body as {
    version: number | null
    draft: { entries: { name: string; letter: string }[] }
  }

test('a website is started, what it keeps is declared with its purpose, and its banner is published [CK-01] [CK-16]', async () => {
  await page.getByRole('button', { name: 'New website' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Roastery')
  await dialog.getByLabel('Address').fill('https://www.roastery.example/shop')
  await dialog.getByRole('button', { name: 'Start it' }).click()
  await dialog.getByText('without a path').first().waitFor()
  await dialog.getByLabel('Address').fill('https://www.roastery.example')
  await dialog.getByRole('button', { name: 'Start it' }).click()
  await page.getByRole('heading', { level: 1, name: 'Roastery' }).waitFor()
  site = page.url().split('/').at(-1)?.split('?')[0] as SiteId

  await page.getByRole('tab', { name: 'Banner' }).click()
  for (const language of ['Français', 'Deutsch', 'Español', 'Italiano', 'Português'])
    await page.getByRole('checkbox', { name: language }).uncheck()
  await page.getByRole('tab', { name: 'Registry' }).click()
  await page.getByRole('button', { name: 'Add an entry' }).click()
  const entry = page.getByRole('dialog')
  await entry.getByLabel('Class').selectOption('p')
  await entry.getByLabel('Name').fill('visits')
  await entry.getByLabel('Provider').fill('Roastery Ltd')
  await entry
    .getByLabel(/^What for/)
    .first()
    .fill('Counts visits.')
  await entry.getByLabel('How long').selectOption('days')
  await entry.getByLabel('Days').fill('30')
  await photograph(keeper, 'website-entry')
  await entry.getByRole('button', { name: 'Take over' }).click()
  await expect.poll(async () => (await siteNow()).draft.entries.map(({ name }) => name)).toContain('visits')

  await page.getByRole('tab', { name: 'Banner' }).click()
  await page.getByLabel('Title (English)').fill('Coffee first, cookies later')
  await page.getByRole('switch', { name: /Count visits/ }).check()
  await expect.poll(async () => (await siteNow()).draft).toMatchObject({ measures: true })
  await expect.poll(async () => JSON.stringify(await siteNow())).toContain('Coffee first')
  await expectGood(keeper)
  await photograph(keeper, 'website-banner')
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByText('Version 1 is in force.').waitFor()
  expect((await siteNow()).version).toBe(1)
})

test('what was found on it is taken into the registry as somebody decides, and the next version says whether it asks again [CK-01]', async () => {
  const found = {
    id: 'map',
    kind: 'origin',
    name: 'https://maps.example',
    letter: 'f',
    provider: 'Maps Inc',
    domain: 'maps.example',
    purpose: { en: 'Shows where we are.' },
    lifetime: { is: 'session' },
  } as const
  await it.turn(owner.account, turn => propose(turn, site, [{ entry: found, why: 'Asked for by /contact.' }]))
  await page.goto(`/app/websites/${site}?tab=scans`)
  await page.getByRole('button', { name: 'Take into the registry' }).click()
  await page.getByText('Nothing was found that the registry does not know.').waitFor()
  expect((await siteNow()).draft.entries.map(({ name }) => name)).toContain('https://maps.example')
  await page.getByRole('tab', { name: 'Registry' }).click()
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByText('Version 2 is in force. Everybody is asked again').waitFor()
  await expectGood(keeper)
  await photograph(keeper, 'website-registry')
})

test('snippets for the site’s own server, what was chosen by week, and each version are at hand [CK-15] [CK-16]', async () => {
  for (const g of ['', '', 'p', 'pf'])
    await app.inject({
      method: 'POST',
      url: `/s/${site}/choice`,
      headers: { 'content-type': 'text/plain', origin: 'https://www.roastery.example' },
      payload: JSON.stringify({ g, r: 2, surface: 'banner' }),
    })
  await page.getByRole('tab', { name: 'Install' }).click()
  await page.getByText('om-consent-maps.conf').first().waitFor()
  await page
    .getByText(/Incomplete: \d+ of \d+ ways around a choice came through/)
    .first()
    .waitFor()
  await expectGood(keeper)
  await photograph(keeper, 'website-install')
  await page.getByRole('tab', { name: 'Choices' }).click()
  await page.getByRole('table', { name: 'Versions' }).waitFor()
  await expectGood(keeper)
  await photograph(keeper, 'website-choices')
  await page.getByRole('button', { name: 'New key' }).click()
  await page.getByText('Version 3 is in force. Nobody is asked again.').waitFor()
})

test('a scan is begun by hand and by itself, and says why it could not look [CK-03]', async () => {
  await page.getByRole('tab', { name: 'Found' }).click()
  await page.getByText('Nobody has looked yet.').waitFor()
  await page.getByText('Weekly', { exact: true }).click()
  await page.getByText(/^Next/).waitFor()
  await page.getByRole('button', { name: 'Scan now' }).click()
  await until('the scan ended', async () => {
    await it.settle()
    const { data } = (await ask(`GET /sites/${site}/scans`)).body as { data: { state: string }[] }
    return data.some(({ state }) => state === 'failed')
  })
  await page.getByRole('list', { name: 'Scans' }).getByText('Could not look: there is no Chromium').waitFor()
  await expectGood(keeper)
  await photograph(keeper, 'website-scans')
})

test('visits are shown on one page, each name narrows it, and ways are drawn both ways [CK-07] [CK-08] [CK-09]', async () => {
  const c = `1.2.p.${weekOf(it.clock.nowMs())}`
  const tell = (path: string, from: string | false, host = '', tag = '') =>
    app.inject({
      method: 'POST',
      url: `/s/${site}/a?c=${c}`,
      headers: {
        'content-type': 'text/plain',
        origin: 'https://www.roastery.example',
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      },
      payload: JSON.stringify([
        path,
        from,
        host,
        tag === '' ? null : [`utm_campaign=${tag}`],
        'true',
        2,
        false,
        [from === false, false, false],
        1,
        0,
        2,
        null,
      ]),
    })
  for (let i = 0; i < 20; i++) {
    await tell('/', false, i % 2 ? 'search.example' : '', i % 4 ? '' : 'spring')
    if (i % 2) await tell('/coffee', '/')
    if (i % 3) await tell('/contact', '/coffee')
  }
  for (let i = 0; i < 12; i++) await tell('/', false, `seldom${i}.example`)
  await page.goto(`/app/websites/${site}/visits`)
  await page.getByRole('heading', { name: 'Ways through the site' }).waitFor()
  await page.getByText('(other: came too seldom to be named)').first().waitFor()
  // Long words before a number leave it whole.
  const heights = await page
    .locator('.om-bars .om-num')
    .evaluateAll(all => all.map(it => it.getBoundingClientRect().height))
  expect(Math.max(...heights)).toBeLessThan(30)
  await page.getByRole('button', { name: 'search.example' }).waitFor()
  await expectGood(keeper)
  await photograph(keeper, 'website-visits')
  await page.getByRole('button', { name: 'search.example' }).click()
  await page.getByText('Only source: search.example').waitFor()
  await page.getByRole('button', { name: 'Show all' }).click()
  await page.getByRole('button', { name: '/coffee' }).first().click()
  await page.getByRole('heading', { name: 'Ways into and out of /coffee' }).waitFor()
  await page.getByRole('button', { name: 'Show as table' }).last().click()
  await page.getByRole('cell', { name: '/coffee' }).first().waitFor()
  await expectGood(keeper)
  for (const look of [{ dark: true }, { width: 390 }]) {
    const other = await visitor(browser, it.house.publicUrl, look)
    await logIn(other, owner.email, `/app/websites/${site}/visits`)
    await other.page.getByRole('button', { name: 'search.example' }).waitFor()
    await expectGood(other)
    await photograph(other, look.dark ? 'website-visits-dark' : 'website-visits-390')
  }
})

test('whoever runs the installation looks after its own pages as others after theirs, and nobody else does [CK-01]', async () => {
  const other = await browserOf(app, await it.account())
  expect((await other('GET /own-site')).status).toBe(403)
  await page.goto('/app/websites')
  await page.getByRole('link', { name: 'Our own pages' }).click()
  await page.getByRole('tab', { name: 'Registry' }).waitFor()
  expect(await page.getByRole('tab').allTextContents()).toEqual(['Registry', 'Banner', 'Choices'])
  expect(await page.locator('nav [aria-current=page]').allTextContents()).toEqual(['Our own pages'])
  await expectGood(keeper)
  await photograph(keeper, 'own-site')
  await page.getByRole('tab', { name: 'Choices' }).click()
  await page.getByText('Nobody has chosen yet.').waitFor()
  await page.getByRole('link', { name: 'Visits' }).click()
  await page
    .getByRole('link', { name: '← Our' })
    .or(page.getByRole('heading', { level: 1 }))
    .first()
    .waitFor()
  await expectGood(keeper)
})
