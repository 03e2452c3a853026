import { createServer, type Server } from 'node:http'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embedFiles } from '#embed/embed.ts'
import { makeServer } from '#http/server.ts'
import { weekOf } from '#wire/cookie/choice.ts'
import type { Embed } from '#wire/cookie/registry.ts'
import { consoleFiles } from '#console/serve.ts'
import { buildConsole } from '#console/build.ts'
import { expectGood, logIn, openBrowser, photograph, type Look, visitor } from '../../../test/browser.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../../test/house.ts'
import { entriesFrom, publishOwnWith } from '../../../test/own-site.ts'
import { publishedForm } from '../../../test/sign-up.ts'
import { PURPOSE } from '../../../test/campaign.ts'
import { localeFor, sendPage } from '../answer.ts'
import { html } from '../html.ts'
import { legalPages } from '../legal.ts'
import { logFiles } from '../log.ts'
import { pages } from '../pages.ts'
import { askedBy } from './asked.ts'
import { embedOf } from './embed.ts'
import { freePort } from '../../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let form: string
let owner: Owned
const others: Server[] = []
const asked: string[] = []

/** Another site on this machine, which notes each request and each connection. */
async function elsewhere(name: string): Promise<string> {
  const server = createServer((request, reply) => {
    asked.push(`${name} ${request.url}`)
    reply.setHeader('content-type', 'text/html').end('<p>Here we are</p>')
  })
  server.on('connection', () => asked.push(`${name} connected`))
  others.push(server)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const at = server.address()
  return `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`
}

beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  owner = await it.account()
  const { account } = owner
  form = (await publishedForm(it, account, [PURPOSE])).form
  await it.settle()
  const [map, ads] = [await elsewhere('map'), await elsewhere('ads')]
  const entries = entriesFrom(map, ads)
  const offer = { ...(entries[0] as Embed), id: 'offer', name: 'Offer', letter: 't', url: `${ads}/offer` } as const // The map is one.
  await publishOwnWith(it.house, [...entries, offer])
  const folder = await buildConsole()
  const withMap = async (scope: FastifyInstance) => {
    scope.get('/with-map', async (request, reply) => {
      const locale = localeFor(request)
      const map = embedOf(await askedBy(it.house, request), 'map', locale, '/with-map')
      const main = html`<form><label for="name">Name</label> <input id="name" name="name" /></form>
        ${map}`
      return sendPage(reply, { locale, title: 'Where we are', main, wide: true })
    })
  }
  app = await makeServer(it.house, [
    pages(it.house),
    embedFiles(it.house),
    logFiles(it.house),
    legalPages(it.house),
    consoleFiles(folder),
    withMap,
  ])
  await app.listen({ host: '127.0.0.1', port: Number(new URL(it.house.publicUrl).port) })
  browser = await openBrowser()
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await app?.close()
  for (const server of others) server.closeAllConnections()
  for (const server of others) server.close()
  await it?.close()
})

const somebody = (look: Look = {}) => visitor(browser, it.house.publicUrl, look)
const cookiesOf = async (page: Page) =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value.replace(/\d+$/, 'week')}`)
const LOOKS: Readonly<Record<string, Look>> = {
  desk: {},
  phone: { width: 390 },
  dark: { dark: true },
  'no-script': { scripts: false },
}

describe('the question', () => {
  test.each(Object.entries(LOOKS))(
    '%s: three answers of one size, refusing first, and nothing of axe [CK-16]',
    async (name, look) => {
      const one = await somebody(look)
      const { page } = one
      await page.goto('/with-map')
      const asks = page.locator('.om-asks')
      await asks.waitFor()
      await photograph(one, `asks-${name}`)
      const answers = await asks.locator('.om-answers button').all()
      const boxes = await Promise.all(answers.map(it => it.boundingBox()))
      const styles = await Promise.all(
        answers.map(it =>
          it.evaluate(button => {
            const { color, backgroundColor, borderColor, fontFamily, fontSize, fontWeight, textDecoration, opacity } =
              getComputedStyle(button)
            return { color, backgroundColor, borderColor, fontFamily, fontSize, fontWeight, textDecoration, opacity }
          }),
        ),
      )
      expect(boxes.map(box => [box?.width, box?.height])).toEqual(
        [0, 1, 2].map(() => [boxes[0]?.width, boxes[0]?.height]),
      )
      expect(styles).toEqual([styles[0], styles[0], styles[0]])
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').textContent()).toBe('Refuse all')
      for (const next of ['Accept all', 'Choose']) {
        await page.keyboard.press('Tab')
        expect(await page.locator(':focus').textContent()).toBe(next)
      }
      if (look.scripts !== false) await expectGood(one)
      expect(await cookiesOf(page)).toEqual([])
      await one.context.close()
    },
  )

  test('says in each language what each class is for, on its first layer [CK-16]', async () => {
    for (const [locale, says] of [
      ['fr', 'Tout refuser'],
      ['de', 'Alle ablehnen'],
      ['es', 'Rechazar'],
      ['it', 'Rifiuta'],
      ['pt', 'Recusar'],
    ] as const) {
      const one = await somebody({ locale, scripts: false })
      await one.page.goto('/with-map')
      expect(await one.page.locator('.om-asks .om-answers button').first().textContent()).toContain(says)
      expect(await one.page.locator('.om-asks li').count()).toBe(4)
      await one.context.close()
    }
  })

  test.each(['en', 'fr', 'de', 'es', 'it', 'pt'])('breaks no word of an answer on a phone, in %s', async locale => {
    const one = await somebody({ locale, width: 390 })
    await one.page.goto('/with-map')
    await one.page.locator('.om-asks').waitFor()
    await photograph(one, `asks-${locale}`)
    const overflows = await one.page.locator('.om-answers button').evaluateAll(buttons =>
      buttons.map(it => {
        const button = it as HTMLElement // As the selector says.
        button.style.overflowWrap = 'normal'
        return button.scrollWidth > button.clientWidth
      }),
    )
    expect(overflows).toEqual([false, false, false])
    await one.context.close()
  })

  test('stays whole at 200 %, in forced colours, and can be reached with a finger [CK-16]', async () => {
    const one = await somebody({ width: 640 })
    await one.page.setViewportSize({ width: 640, height: 450 }) // As 1280 × 900 at 200 % (WCAG 1.4.10).
    await one.page.emulateMedia({ forcedColors: 'active' })
    await one.page.goto('/with-map')
    await photograph(one, 'asks-forced')
    const [refuse, screen] = [
      await one.page.locator('.om-answers button').first().boundingBox(),
      one.page.viewportSize(),
    ]
    expect((refuse?.y ?? 0) + (refuse?.height ?? 0)).toBeLessThanOrEqual(screen?.height ?? 0)
    expect(refuse?.height).toBeGreaterThanOrEqual(44)
    await expectGood(one)
    await one.context.close()
  })

  test.each(['button', 'close', 'escape', 'no-script'] as const)(
    'is refused by %s in one action, sets one cookie, and is not asked again [CK-04] [CK-16]',
    async how => {
      const one = await somebody({ scripts: how !== 'no-script' })
      const { page } = one
      await page.goto('/with-map')
      if (how === 'escape') await page.keyboard.press('Escape')
      else
        await page
          .locator(how === 'close' ? '.om-close' : '.om-answers button')
          .first()
          .click()
      await page.locator('.om-asks').waitFor({ state: 'detached' })
      expect(await cookiesOf(page)).toEqual(['om_consent=1.1..week'])
      await page.goto('/with-map')
      expect(await page.locator('.om-asks').count()).toBe(0)
      expect(new URL(page.url()).pathname).toBe('/with-map')
      expect(asked).toEqual([])
      await one.context.close()
    },
  )

  test('moves nothing on the page, when it comes and when it goes [CK-16]', async () => {
    const one = await somebody()
    await one.page.addInitScript(
      `window.moved = 0; new PerformanceObserver(list => { for (const it of list.getEntries()) window.moved += it.value }).observe({ type: 'layout-shift', buffered: true })`,
    )
    await one.page.goto('/with-map')
    const before = await one.page.locator('h1').boundingBox()
    await one.page.locator('.om-answers button').first().click()
    await one.page.locator('.om-asks').waitFor({ state: 'detached' })
    expect(await one.page.locator('h1').boundingBox()).toEqual(before)
    expect(await one.page.evaluate('window.moved')).toBe(0)
    await one.context.close()
  })

  test('a page that the browser kept aside is loaded anew where something else was chosen meanwhile, and only there [CK-16]', async () => {
    const one = await somebody()
    await one.page.goto('/with-map')
    await one.page.locator('.om-asks').getByRole('button', { name: 'Accept all' }).click()
    await one.page.locator('iframe').waitFor()
    const comesBack = () =>
      one.page.evaluate(`globalThis.kept = 1; dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`)
    await comesBack()
    await one.page.evaluate('new Promise(done => setTimeout(done))')
    expect(await one.page.evaluate('globalThis.kept'), 'nothing else was chosen').toBe(1)
    await one.context.request.post('/cookies/choice', { form: { c: 'none', surface: 'settings' } })
    const anew = one.page.waitForEvent('load')
    await comesBack()
    await anew
    expect(await one.page.evaluate('globalThis.kept')).toBe(undefined)
    expect(await one.page.locator('iframe').count()).toBe(0)
    asked.length = 0
    await one.context.close()
  })

  test('moves nothing either when it comes in parts, as over a slow net [CK-16]', async () => {
    const whole = await (await fetch(`${it.house.publicUrl}/with-map`)).text()
    const cuts = ['<ul>', 'class="om-close"', '<main'].map(part => whole.indexOf(part))
    expect(cuts.every(at => at > 0)).toBe(true)
    const parts = [0, ...cuts].map((from, i) => whole.slice(from, cuts[i] ?? whole.length))
    let next = () => {}
    const slow = createServer((_request, reply) => {
      reply.setHeader('content-type', 'text/html; charset=utf-8')
      next = () => void (parts.length > 1 ? reply.write(parts.shift() ?? '') : reply.end(parts.shift() ?? ''))
      next()
    })
    others.push(slow)
    await new Promise<void>(done => slow.listen(0, '127.0.0.1', done))
    const at = slow.address()
    const page = await browser.newPage()
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(globalThis, { shifts })
      const watch = new PerformanceObserver(list =>
        shifts.push(...list.getEntries().map(it => Number(Object(it).value))),
      )
      watch.observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`, { waitUntil: 'commit' })
    while (parts.length > 0) {
      await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))))
      next()
    }
    await page.waitForLoadState('load')
    await page.locator('.om-asks').waitFor()
    await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    expect(await page.evaluate('shifts')).toEqual([])
    await page.close()
  })

  test.each(['/legal/cookies', '/app/', '/consent/verify', '/cookies'])(
    'is not asked on %s, which waits for no answer; the way back is there [CK-16]',
    async path => {
      const one = await somebody()
      await one.page.goto(path)
      await one.page.locator('a[href^="/cookies"]').first().waitFor()
      expect(await one.page.locator('.om-asks').count()).toBe(0)
      expect(await cookiesOf(one.page)).toEqual([])
      await one.context.close()
    },
  )
})

describe('a frame of somebody else', () => {
  test.each([true, false])('is a box of the same size that says whose it is, scripts %s [CK-12]', async scripts => {
    const one = await somebody({ scripts, width: 390 })
    await one.page.goto('/with-map')
    const box = one.page.locator('.om-embed')
    expect(await box.textContent()).toContain('Mapmaker Ltd')
    const before = await box.boundingBox()
    expect((before?.width ?? 0) / (before?.height ?? 1)).toBeCloseTo(16 / 9, 1)
    expect(asked).toEqual([])
    await one.page.goto('/cookies')
    await one.page.getByLabel('Functional').check()
    await one.page.getByRole('button', { name: 'Save my choice' }).click()
    await one.page.goto('/with-map')
    await one.page.frameLocator('.om-embed iframe').frameLocator('iframe').getByText('Here we are').waitFor()
    expect(await box.boundingBox()).toEqual(before)
    expect(asked.filter(it => it.startsWith('ads'))).toEqual([])
    asked.length = 0
    await one.context.close()
  })

  test('opens once without granting anything, in its place, and what somebody wrote stays [CK-12]', async () => {
    const one = await somebody()
    const { page } = one
    await page.goto('/with-map')
    await page.keyboard.press('Escape')
    await page.locator('.om-asks').waitFor({ state: 'detached' })
    await page.getByLabel('Name').fill('Ana')
    const box = await page.locator('.om-embed').boundingBox()
    await photograph(one, 'placeholder')
    await expectGood(one)
    await page.getByRole('link', { name: 'Load it once' }).focus()
    await page.keyboard.press('Enter')
    await page.frameLocator('.om-embed iframe').frameLocator('iframe').getByText('Here we are').waitFor()
    expect(await page.locator('.om-embed').boundingBox()).toEqual(box)
    expect(await page.getByLabel('Name').inputValue()).toBe('Ana')
    expect(await cookiesOf(page)).toEqual(['om_consent=1.1..week'])
    await photograph(one, 'opened')
    await page.goto('/with-map')
    await page.getByRole('button', { name: 'Allow “Functional”' }).click()
    await page.frameLocator('.om-embed iframe').frameLocator('iframe').getByText('Here we are').waitFor()
    expect(await cookiesOf(page)).toEqual(['om_consent=1.1.f.week'])
    asked.length = 0
    await one.context.close()
  })

  test('is not opened by an address that somebody else links to [CK-12] [CK-15]', async () => {
    const one = await somebody({ scripts: false })
    const { page } = one
    await page.route('http://evil.example/', route =>
      route.fulfill({ contentType: 'text/html', body: `<a href="${it.house.publicUrl}/bridge/map?once=1">go</a>` }),
    )
    await page.goto('http://evil.example/')
    await page.getByText('go').click()
    await page.locator('.om-embed').waitFor()
    expect(await page.locator('.om-embed').textContent()).toContain('Mapmaker Ltd')
    expect(asked).toEqual([])
    await one.context.close()
  })
})

test('what advertises is not opened once: it waits for both its classes, and under Global Privacy Control for ever [CK-12] [CK-13]', async () => {
  const choice = (grant: string) => `om_consent=1.1.${grant}.${weekOf(it.clock.nowMs())}`
  const opened = async (cookie: string, headers: Record<string, string> = {}) =>
    (await app.inject({ url: '/bridge/offer?once=1', headers: { cookie, ...headers } })).body
  for (const grant of ['', 'f', 'pft', 'fx']) {
    const body = await opened(choice(grant))
    expect(body, grant).toContain('Mapmaker Ltd')
    expect(body, grant).not.toMatch(/<iframe\s+src|data-om-once>/)
  }
  expect(await opened(choice('tx'))).toMatch(/<iframe\s+src/)
  expect(await opened(choice('tx'), { 'sec-gpc': '1' })).not.toMatch(/<iframe\s+src|data-om-once>|name="add"/)
  expect((await app.inject({ url: '/bridge/map?once=1' })).body).toMatch(/<iframe\s+src/)
})

test('the console keeps colours in the browser for those who allowed that, and for nobody else [CK-04] [CK-11]', async () => {
  const one = await somebody()
  const { page } = one
  const switched = async () => {
    await logIn(one, owner.email)
    await page.getByRole('button', { name: 'Switch to dark colours' }).click()
    await page.getByRole('button', { name: 'Switch to light colours' }).waitFor()
    return page.evaluate(() => Object.keys(localStorage))
  }
  expect(await switched()).toEqual([])
  await page.getByRole('link', { name: 'Cookies', exact: true }).click()
  await page.getByLabel('Functional').check()
  await page.getByRole('button', { name: 'Save my choice' }).click()
  await page.waitForURL('**/app/')
  await page.getByRole('button', { name: 'Switch to dark colours' }).click()
  await page.waitForFunction(() => Object.keys(localStorage).length > 0)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['mantine-color-scheme-value'])
  await page.reload()
  await page.getByRole('button', { name: 'Switch to light colours' }).waitFor()
  await one.context.close()
})

test('taking it back clears what scripts had kept, and the log-in stays [CK-16]', async () => {
  const one = await somebody()
  const { page, context } = one
  await page.goto('/cookies?back=%2Flegal%2Fterms')
  await page.getByRole('button', { name: 'Accept all' }).click()
  await page.waitForURL('**/legal/terms')
  await context.addCookies([
    { name: 'optimail', value: 'session', url: it.house.publicUrl, httpOnly: true },
    { name: 'om_seen', value: '1', url: `${it.house.publicUrl}/legal`, httpOnly: true },
  ])
  await page.evaluate(() => {
    localStorage.setItem('optimail.layout', '{}')
    localStorage.setItem('theirs', '1')
  })
  await page.getByRole('link', { name: 'Cookies', exact: true }).click()
  await page.getByLabel('Functional').uncheck()
  await page.getByRole('button', { name: 'Save my choice' }).click()
  await page.waitForURL('**/legal/terms')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['theirs'])
  await page.getByRole('link', { name: 'Cookies', exact: true }).click()
  await page.getByRole('button', { name: 'Refuse all' }).click()
  await page.waitForURL('**/legal/terms')
  expect((await cookiesOf(page)).toSorted()).toEqual(['om_consent=1.1..week', 'optimail=session'])
  await one.context.close()
})

test('with cookies blocked every page is there, says what does not work, and never turns in a circle [CK-06]', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'optimail-blocked-'))
  mkdirSync(join(profile, 'Default'))
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
  )
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM'] ?? '',
    headless: false, // The headless shell has no settings of cookies; the whole browser has, also without a screen.
    args: ['--no-sandbox', '--headless=new'],
    baseURL: it.house.publicUrl,
    locale: 'en-GB',
  })
  try {
    const page = await context.newPage()
    await page.goto('/with-map')
    await page.evaluate(() => (document.cookie = 'blocked=1'))
    expect(await page.evaluate(() => document.cookie)).toBe('')
    for (const path of [`/f/${form}`, '/legal/cookies', '/cookies', '/nowhere', '/with-map', '/app/']) {
      await page.goto(path)
      await page.locator('h1, h2').first().waitFor()
      await page.getByText('If your browser blocks cookies').first().waitFor()
    }
    await page.goto('/with-map')
    await page.locator('.om-answers button').first().click()
    await page.getByText('Your browser did not keep your choice. It blocks cookies').waitFor()
    await page.goto('/cookies')
    await page.getByRole('button', { name: 'Accept all' }).click()
    await page.getByText('It blocks cookies, so your choice cannot be remembered').waitFor()
    await page.getByRole('link', { name: 'Go on' }).click()
    await page.getByText('You have not chosen anything').waitFor()
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
})
