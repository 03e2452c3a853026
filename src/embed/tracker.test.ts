/** From a browser to a report, with a page on another origin; and what somebody without consent, or with bad intentions, can send. */

import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { DAY_MS, HIT_DAY_GRACE_MS, MINUTE_MS } from '#base/limits.ts'
import { makeServer } from '#http/server.ts'
import { closeDays, createSite, publishSite } from '#sites/sites.ts'
import { weekOf, writeChoice } from '#wire/cookie/choice.ts'
import type { Grant } from '#wire/cookie/classes.ts'
import { listening } from '../../test/browser.ts'
import { until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { trackerFiles } from './tracker-serve.ts'
import { trackerText } from '../../tools/tracker.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let owned: Owned
let ask: Ask
let web: Server
let host: string
const asked: string[] = []
const logged: string[] = []
/** A browser as people have it: it does not say that a program steers it. */
const PEOPLE = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36'

beforeAll(async () => {
  const port = await freePort()
  it = await openTestHouse({
    publicUrl: `http://127.0.0.1:${port}`,
    log: pino({ level: 'trace' }, { write: line => void logged.push(line) }),
  })
  app = await listening(it.house)
  const executablePath = sure(process.env['CHROMIUM'], 'a browser')
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-blink-features=AutomationControlled'],
  })
  web = createServer((request, reply) => {
    asked.push(request.url ?? '')
    reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageFor(request.url ?? '/'))
  })
  const at = await freePort()
  await new Promise<void>(done => web.listen(at, 'localhost', done))
  host = `http://localhost:${at}`
  owned = await it.account()
  ask = await browserOf(app, owned)
})
afterAll(async () => {
  await browser?.close()
  web?.closeAllConnections()
  web?.close()
  await app?.close()
  await it?.close()
})

let sites = 0
/** An origin of its own, also when a test is tried again. */
const fresh = (origin: string) => origin.replace('//', `//s${(sites += 1)}.`)
/** A site of another origin, published, whose visits are counted. */
async function measured(origin: string, measures = true): Promise<string> {
  const draft = { ...(await draftOf()), measures }
  const made = await it.turn(owned.account, turn => createSite(turn, { name: `Shop ${sites}`, origin, draft }))
  const { id } = sure(made.ok ? made.value : undefined, 'a site')
  const done = await it.turn(owned.account, turn => publishSite(turn, id))
  expect(done).toMatchObject({ ok: true })
  return id
}
const draftOf = async () => (await import('#sites/composing-rules.ts')).NEW_DRAFT

const choice = (grant: Grant, over: { readonly r?: number; readonly weeksAgo?: number } = {}) =>
  writeChoice({ r: over.r ?? 1, grant, week: weekOf(it.clock.nowMs()) - (over.weeksAgo ?? 0) })
const beacon = (path = '/a', over: Readonly<Record<number, unknown>> = {}) =>
  JSON.stringify(
    [path, false, '', null, null, 2, false, [true, true, true], 1, 0, 0, null].map((it, i) =>
      i in over ? over[i] : it,
    ),
  )

type Sent = { readonly c?: string; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
const send = (site: string, { c = choice('p'), body = beacon(), headers = {} }: Sent = {}) =>
  app.inject({
    method: 'POST',
    url: `/s/${site}/a?c=${encodeURIComponent(c)}`,
    headers: { 'user-agent': PEOPLE, 'content-type': 'text/plain;charset=UTF-8', ...headers },
    payload: body,
  })

type Report = {
  readonly totals: Readonly<Record<string, number | null>>
  readonly dropped: Readonly<Record<string, number>>
  readonly pages: {
    readonly most: readonly Readonly<Record<string, unknown>>[]
    readonly other: number
    readonly rare: readonly string[]
  }
}
async function report(site: string, query = ''): Promise<Report & Readonly<Record<string, unknown>>> {
  const { status, body } = await ask(`GET /sites/${site}/visits${query}`)
  expect(status).toBe(200)
  return body as Report & Readonly<Record<string, unknown>> // As the operation gives it.
}

describe('a beacon', () => {
  test('with a choice that allows it counts, and the report says so at once [CK-07]', async () => {
    const site = await measured(fresh('https://one.example'))
    for (let i = 0; i < 5; i++)
      expect(await send(site)).toMatchObject({ statusCode: 204, headers: { 'access-control-allow-origin': '*' } })
    const { totals, pages } = await report(site)
    expect(totals).toMatchObject({ views: 5, visits: 5, bounces: 5, visitors: { day: 5, week: 5, month: 5 } })
    expect(pages.most).toEqual([{ path: '/a', views: 5, entries: 5, bounces: 5, exits: 5, errors: 0 }])
  })

  test.each([
    ['no choice', () => ''],
    ['a refusal', () => choice('')],
    ['everything but performance', () => choice('ftx')],
    ['a choice about a registry that there is not yet', () => choice('p', { r: 2 })],
    ['a choice of half a year ago', () => choice('p', { weeksAgo: 26 })],
    ['a choice of next week', () => choice('p', { weeksAgo: -1 })],
    ['what is no choice', () => '1.1.p.1.p'],
    ['what names performance anywhere else', () => 'p'],
  ])('with %s is answered alike, and nothing is left of it [CK-10]', async (_, c) => {
    const site = await measured(fresh(`https://refused${sites}.example`))
    const before = logged.length
    const answer = await send(site, { c: c() })
    const good = await send(site)
    expect([answer.statusCode, answer.headers]).toEqual([
      good.statusCode,
      { ...good.headers, date: answer.headers['date'] },
    ])
    expect(await report(site)).toMatchObject({ totals: { views: 1 }, dropped: {} })
    expect(logged.slice(before)).toEqual([])
  })

  test('with a choice of 25 weeks ago still counts, also where the browser sends Global Privacy Control: that is about other classes', async () => {
    const site = await measured(fresh('https://gpc.example'))
    await send(site, { c: choice('p', { weeksAgo: 25 }), headers: { 'sec-gpc': '1' } })
    expect((await report(site)).totals['views']).toBe(1)
  })

  test('without a choice that allows it is not read: the answer comes before its body does [CK-10]', async () => {
    const site = await measured(fresh('https://unread.example'))
    const { port } = new URL(it.house.publicUrl)
    const socket = connect(Number(port), '127.0.0.1')
    const answer = await new Promise<string>((done, fail) => {
      socket.once('data', data => done(data.toString())).once('error', fail)
      socket.write(
        `POST /s/${site}/a?c=${choice('f')} HTTP/1.1\r\nhost: x\r\nuser-agent: ${PEOPLE}\r\ncontent-length: 60\r\n\r\n`,
      )
    })
    socket.destroy()
    expect(answer).toMatch(/^HTTP\/1\.1 204 /)
  })

  test('of a site that is not measured, or that there is not, is answered alike', async () => {
    const site = await measured(fresh('https://unmeasured.example'), false)
    expect((await send(site)).statusCode).toBe(204)
    expect((await send('sit_nowhere')).statusCode).toBe(204)
    expect((await send('%27%22%00')).statusCode).toBe(204)
    expect((await report(site)).totals['views']).toBe(0)
  })

  test('that does not count is one more of its reason [CK-09]', async () => {
    const site = await measured(fresh('https://www.shop.example'))
    await send(site, { headers: { 'user-agent': 'Googlebot/2.1' } })
    await send(site, { headers: { 'user-agent': '' } })
    await send(site, { body: beacon('/a', { 6: true }) })
    await send(site, { body: beacon('/a', { 2: 'x.semalt.com' }) })
    await send(site, { body: beacon('/a', { 3: [`utm_source=${'x'.repeat(10_000)}`] }) })
    await send(site, { body: '{"p":"/a"}' })
    await send(site, { headers: { origin: 'https://thief.example' } })
    await send(site, { headers: { origin: 'null' } })
    await send(site, { headers: { origin: 'https://shop.example' } }) // The same people's.
    const { totals, dropped } = await report(site)
    expect(dropped).toEqual({ bot: 2, webdriver: 1, 'spam-referrer': 1, unreadable: 2, elsewhere: 2 })
    expect(totals['views']).toBe(1)
    expect(logged.join('')).not.toMatch(/Googlebot|thief|semalt/)
  })

  test('sent again and again from one address counts so often in a minute, and again in the next [CK-09]', async () => {
    const site = await measured(fresh('https://flood.example'))
    const few = await makeServer(it.house, [trackerFiles(it.house, { perMinute: 20 })])
    const sendOne = (n: number) =>
      few.inject({
        method: 'POST',
        url: `/s/${site}/a?c=${choice('p')}`,
        headers: { 'user-agent': PEOPLE },
        payload: beacon(`/invented/${n}`),
      })
    for (let i = 0; i < 23; i++) await sendOne(i)
    const { totals, dropped, pages } = await report(site)
    expect([totals['views'], dropped, pages.most, pages.other]).toEqual([20, { 'too-many': 3 }, [], 20])
    it.clock.move(MINUTE_MS)
    await sendOne(0)
    expect((await report(site)).totals['views']).toBe(21)
    await few.close()
  })

  test('of our own pages is judged by the cookie itself [CK-10]', async () => {
    const own = (cookie: string) =>
      app.inject({
        method: 'POST',
        url: `/a?c=${choice('p')}`,
        headers: { 'user-agent': PEOPLE, cookie },
        payload: beacon('/legal/cookies'),
      })
    const views = async () => {
      const { body } = await ask('GET /own-site/visits')
      return (body as Report).totals['views']
    }
    const before = await views()
    for (const cookie of ['', `om_consent=${choice('ftx')}`, `om_consent=${choice('p')}; om_consent=${choice('')}`])
      expect((await own(cookie)).statusCode).toBe(204)
    expect(await views()).toBe(before)
    expect((await own(`x=1; om_consent=${choice('pf')}`)).statusCode).toBe(204)
    expect(await views()).toBe(Number(before) + 1)
  })
})

describe('a report', () => {
  test('shows one thing together with another where they are counted so, and says null where they are not [CK-08]', async () => {
    const site = await measured(fresh('https://crossed.example'))
    const from = (path: string, source: string, device: number) =>
      send(site, { body: beacon(path, { 2: source, 5: device }) })
    for (let i = 0; i < 6; i++) await from('/a', 'search.example', 2)
    for (let i = 0; i < 5; i++) await from('/b', 'news.example', 0)
    for (let i = 0; i < 5; i++) await send(site, { body: beacon('/b', { 1: '/a', 4: 'true', 10: 3 }) })
    await from('/only/once', 'search.example', 2)
    it.clock.move(DAY_MS + HIT_DAY_GRACE_MS)
    await closeDays(it.house)
    const all = await report(site)
    expect(all).toMatchObject({
      totals: { views: 17, visits: 12, bounces: 7, bounce_rate: 0.583, views_per_visit: 1.42 },
      sources: {
        total: 12,
        other: 0,
        rows: [
          { name: 'search.example', n: 7 },
          { name: 'news.example', n: 5 },
        ],
      },
      times: { total: 5, rows: [{ name: '<70s', n: 5 }] },
      devices: { total: 17, other: 0 },
    })
    expect(all.pages).toMatchObject({
      other: 1,
      most: [
        { path: '/b', views: 10, entries: 5, bounces: 5, exits: 10 },
        { path: '/a', views: 6, entries: 6, bounces: 1, exits: 1 },
      ],
    })
    expect(await report(site, '?path=/b')).toMatchObject({
      totals: { views: 10, visits: 5, bounce_rate: 1, visitors: null },
      sources: { total: 5, rows: [{ name: 'news.example', n: 5 }] },
      devices: {
        rows: [
          { name: 'desktop', n: 5 },
          { name: 'phone', n: 5 },
        ],
      },
      hours: null,
    })
    expect(await report(site, '?source=search.example')).toMatchObject({
      totals: { views: null, visits: 7 },
      entries: { total: 7, other: 1, rows: [{ name: '/a', n: 6 }] },
    })
    expect(await report(site, '?device=phone')).toMatchObject({
      totals: { views: 5, visits: 5 },
      pages: { most: [{ path: '/b', views: 5 }] },
    })
    expect(await ask(`GET /sites/${site}/visits?device=phone&path=/a`)).toMatchObject({
      status: 422,
      body: { code: 'one-at-a-time' },
    })
    const flow = await ask(`GET /sites/${site}/visits/flow?path=/b`)
    expect(flow.body).toMatchObject({
      page: { path: '/b', views: 10 },
      links: [{ from: '/a', to: '/b', n: 5 }],
      other_in: 0,
      other_out: 0,
    })
    const table = await ask(`GET /sites/${site}/visits?csv=pages`)
    expect(table.text).toBe(
      '\uFEFFpath,views,entries,bounces,exits,errors\r\n/b,10,5,5,10,0\r\n/a,6,6,1,1,0\r\n(other),1,,,,\r\n',
    )
    await checkHouse(it)
  })

  test('lists declared routes that came too seldom, without saying how often [CK-08] [CK-09]', async () => {
    const site = await measured(fresh('https://rare.example'))
    const settings = {
      k: 3,
      routes: ['/shop/:id', '/jobs'],
      funnels: [{ id: 'buy', name: 'Buying', steps: ['/cart', '/pay'] }],
      rev: 0,
    }
    expect(await ask(`PUT /sites/${site}/visits/settings`, settings)).toMatchObject({ status: 200, body: { rev: 1 } })
    expect(await ask(`PUT /sites/${site}/visits/settings`, { ...settings, rev: 1, k: 2 })).toMatchObject({
      status: 422,
      body: { code: 'flawed', errors: [{ pointer: '/k' }] },
    })
    it.clock.move(2_000)
    await send(site) // Reads what was saved, behind it.
    await until('the settings are read', async () => (await app.inject(`/s/${site}/t.js`)).body.includes('^/cart$'))
    for (const path of ['/shop/1', '/shop/2', '/shop/3', '/jobs']) await send(site, { body: beacon(path) })
    for (let i = 0; i < 3; i++) await send(site, { body: beacon('/cart', { 11: [['buy', 1]] }) })
    const { pages } = await report(site)
    expect(pages).toMatchObject({
      most: [
        { path: '/cart', views: 3 },
        { path: '/shop/:id', views: 3 },
      ],
      rare: ['/jobs'],
      other: 2,
    })
    const { body } = await ask(`GET /sites/${site}/visits/funnels`)
    expect(body['funnels']).toEqual([
      {
        id: 'buy',
        name: 'Buying',
        steps: [
          { route: '/cart', n: 3, share: 1 },
          { route: '/pay', n: 0, share: 0 },
        ],
      },
    ])
    expect((await ask(`GET /sites/${site}/visits?csv=entries`)).text).toContain('/shop/:id,3\r\n')
  })

  test('of a table has no cell that a spreadsheet would run', async () => {
    const site = await measured(fresh('https://formula.example'))
    for (let i = 0; i < 5; i++) await send(site, { body: beacon('/a', { 3: ['utm_source=%3Dcmd()'] }) })
    expect((await ask(`GET /sites/${site}/visits?csv=sources`)).text).toContain(`'=cmd(),5\r\n`)
  })

  test('is of nobody else’s site, and erasing leaves nothing', async () => {
    const site = await measured(fresh('https://erased.example'))
    for (let i = 0; i < 5; i++) await send(site)
    const other = await browserOf(app, await it.account())
    expect((await other(`GET /sites/${site}/visits`)).status).toBe(404)
    expect((await other(`DELETE /sites/${site}/visits`)).status).toBe(404)
    expect((await report(site)).totals['views']).toBe(5)
    expect((await ask(`DELETE /sites/${site}/visits`)).status).toBe(200)
    expect(await report(site)).toMatchObject({ totals: { views: 0 }, pages: { most: [] } })
  })
})

describe('the script', () => {
  const compressed = (text: string) =>
    brotliCompressSync(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
    }).length

  test('is at most half a kilobyte on its way, and is what its source says', async () => {
    expect(readFileSync('src/embed/tracker-text.ts', 'utf8')).toBe(trackerText())
    const site = await measured(fresh('https://small.example'))
    const answer = await app.inject({ url: `/s/${site}/t.js`, headers: { 'accept-encoding': 'gzip, br' } })
    expect(answer.headers).toMatchObject({ 'content-encoding': 'br', 'cross-origin-resource-policy': 'cross-origin' })
    expect(answer.rawPayload.length).toBeLessThanOrEqual(512)
    expect(compressed(brotliDecompressSync(answer.rawPayload).toString())).toBe(answer.rawPayload.length)
  })

  test('is empty where nothing is measured', async () => {
    expect((await app.inject('/s/sit_nowhere/t.js')).body).toBe('\n')
  })

  /** What a page has: a guard that says what was granted, and the script. */
  async function visit(
    site: string,
    granted: string,
  ): Promise<{ page: Page; sent: unknown[][]; leave(): Promise<void> }> {
    const context = await browser.newContext({ userAgent: PEOPLE, viewport: { width: 700, height: 800 } })
    const sent: unknown[][] = []
    context.on('request', request => {
      if (request.method() === 'POST') sent.push(JSON.parse(request.postData() ?? 'null') as unknown[])
    })
    const week = weekOf(Date.now())
    await context.addCookies([{ name: 'om_consent', value: `1.1.${granted.slice(1)}.${week}`, url: host }])
    await context.addInitScript(
      `self.omHeard=[];self.omConsent={granted:${JSON.stringify(granted)},on(it){omHeard.push(it)}};self.omSite=${JSON.stringify(`${it.house.publicUrl}/s/${site}/t.js`)}`,
    )
    return { page: await context.newPage(), sent, leave: () => context.close() }
  }

  test('tells of an entry, of what came after it, of routes of a program and of the time between; reloads are nothing [CK-07] [CK-08]', async () => {
    const site = await measured(fresh(host))
    const { page, sent, leave } = await visit(site, 'np')
    const has = (n: number) => until(`${n} beacons`, async () => sent.length >= n)
    await page.goto(`${host}/start?utm_source=letter&utm_campaign=may&token=secret#part`, {
      referer: 'https://search.example/?q=private',
    })
    await has(1)
    await page.reload()
    await page.click('a')
    await has(2)
    await page.evaluate(`history.pushState(null,'','/route?x=1');dispatchEvent(new Event('error'))`)
    await has(3)
    await page.evaluate(`history.replaceState(null,'','/route?x=2');history.pushState(null,'','/last')`)
    await has(4)
    await page.goBack()
    await has(5)
    expect(sent.map(it => it.slice(0, 2))).toEqual([
      ['/start', false],
      ['/next', '/start'],
      ['/route', '/next'],
      ['/last', '/route'],
      ['/route', '/last'],
    ])
    expect(sent[0]).toEqual([
      '/start',
      false,
      'search.example',
      ['utm_source=letter', 'utm_campaign=may'],
      null,
      1,
      false,
      [true, true, true],
      expect.any(Number),
      0,
      0,
      null,
    ])
    expect(sent[1]).toEqual([
      '/next',
      '/start',
      'localhost',
      null,
      'true',
      1,
      false,
      [false, false, false],
      expect.any(Number),
      0,
      1,
      null,
    ])
    expect([sent[2]?.[8], sent[3]?.[9]]).toEqual([0, 1]) // No load of its own; the error came after it was told.
    expect(JSON.stringify(sent)).not.toMatch(/secret|private|part|x=/)
    const cookies = await page.context().cookies()
    expect(cookies.find(({ name }) => name === 'om_seen')).toMatchObject({
      value: new Date().toISOString().slice(0, 10),
      path: '/',
    })
    await leave()
  })

  test('counts nobody twice in a day, and again in the next week or month', async () => {
    const site = await measured(fresh(host))
    const { page, sent, leave } = await visit(site, 'np')
    const now = new Date()
    await page
      .context()
      .addCookies([
        { name: 'om_seen', value: new Date(now.getTime() - 8 * DAY_MS).toISOString().slice(0, 10), url: host },
      ])
    await page.goto(`${host}/`)
    await until('a beacon', async () => sent.length >= 1)
    expect(sent[0]?.[7]).toEqual([true, true, now.getUTCDate() <= 8])
    await leave()
  })

  test('tells nothing and keeps nothing without performance, and begins when it is granted, and ends when it is withdrawn [CK-10]', async () => {
    const site = await measured(fresh(host))
    const { page, sent, leave } = await visit(site, 'nftx')
    await page.goto(`${host}/start`)
    await page.evaluate(`history.pushState(null,'','/route')`)
    await page.click('a')
    await page.waitForURL(`${host}/next`)
    expect(await page.evaluate(`[document.cookie.includes('om_seen'),sessionStorage.length]`)).toEqual([false, 0])
    expect(sent).toEqual([])
    await page.evaluate(`omConsent.granted='np';omHeard.forEach(it=>it())`)
    await until('a beacon', async () => sent.length === 1)
    expect(sent[0]?.slice(0, 2)).toEqual(['/next', null])
    await page.evaluate(`omConsent.granted='n';history.pushState(null,'','/after')`)
    await page.evaluate(`new Promise(done=>setTimeout(done))`)
    expect(sent).toHaveLength(1)
    await leave()
  })

  test('is not there without a guard: it fails closed [CK-10]', async () => {
    const site = await measured(fresh(host))
    const { page, sent, leave } = await visit(site, 'np')
    await page.context().addInitScript('delete self.omConsent')
    await page.goto(`${host}/start`)
    await page.click('a')
    await page.waitForURL(`${host}/next`)
    expect(sent).toEqual([])
    await leave()
  })

  test('tells which step of a funnel was reached, in their order, and keeps how far it came in the tab', async () => {
    const site = await measured(fresh(host))
    const funnels = [{ id: 'buy', name: 'Buying', steps: ['/start', '/shop/:id', '/pay'] }]
    expect((await ask(`PUT /sites/${site}/visits/settings`, { k: 5, routes: [], funnels, rev: 0 })).status).toBe(200)
    const { page, sent, leave } = await visit(site, 'np')
    await page.goto(`${host}/pay`)
    await page.click('a')
    await page.waitForURL(`${host}/next`)
    for (const path of ['/start', '/pay', '/shop/1', '/shop/2', '/pay'])
      await page.evaluate(`history.pushState(null,'',${JSON.stringify(path)})`)
    await until('seven beacons', async () => sent.length >= 7)
    expect(sent.map(it => [it[0], it[11]])).toEqual([
      ['/pay', []],
      ['/next', []],
      ['/start', [['buy', 1]]],
      ['/pay', []],
      ['/shop/1', [['buy', 2]]],
      ['/shop/2', []],
      ['/pay', [['buy', 3]]],
    ])
    await leave()
  })

  test('and what hears it agree: what a browser sent is in the report', async () => {
    const heard = fresh(host)
    const site = await measured(heard)
    it.clock.move(Date.now() - it.clock.nowMs()) // The browser's own week.
    const context = await browser.newContext({ userAgent: PEOPLE })
    await context.addCookies([{ name: 'om_consent', value: `1.1.p.${weekOf(Date.now())}`, url: heard }])
    await context.addInitScript(
      `self.omConsent={granted:'np',on(){}};self.omSite=${JSON.stringify(`${it.house.publicUrl}/s/${site}/t.js`)}`,
    )
    const page = await context.newPage()
    await page.goto(`${heard}/start`)
    await until('the view is in the report', async () => (await report(site)).totals['views'] === 1)
    await page.click('a')
    await until('the next one too', async () => (await report(site)).totals['views'] === 2)
    expect((await report(site)).totals).toMatchObject({ visits: 1, bounces: 0, visitors: { day: 1 } })
    await context.close()
  })
})

/** A page with a way on; whose script it has stands in `omSite`. */
const pageFor = (_: string) =>
  `<!doctype html><html lang="en"><title>Shop</title><script>document.write('<script src="'+self.omSite+'"><\\/script>')</script><h1>Shop</h1><a href="/next">Next</a></html>`
