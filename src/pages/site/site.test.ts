import { createServer, type Server } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Entry } from '#wire/cookie/registry.ts'
import { ACCEPTED, GRANTS, type Grant } from '#wire/cookie/classes.ts'
import { weekOf, writeChoice } from '#wire/cookie/choice.ts'
import { LOCALES } from '#wire/form-definition.ts'
import { advertFrom, type AdPartner, openAdPartner } from '../../../test/ad-partner.ts'
import {
  bearSession,
  expectGood,
  listening,
  type Look,
  openBrowser,
  photograph,
  visitor,
} from '../../../test/browser.ts'
import { browserOf } from '../../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../../test/house.ts'
import { publishOwnWith } from '../../../test/own-site.ts'
import { GUIDE, CHAPTERS } from './guide.ts'
import { SITE_WORDS } from './words.ts'
import { freePort } from '../../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let owner: Owned
let partner: AdPartner
let others: Server
/** What was asked of whoever has the video and the map. */
const asked: string[] = []

const PATHS = ['/', '/features', '/docs', ...CHAPTERS.map(chapter => `/docs/${chapter}`)]

beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  app = await listening(it.house)
  partner = await openAdPartner()
  others = createServer((request, reply) => {
    asked.push(request.url ?? '')
    reply.setHeader('content-type', 'text/html').end(`<p>The ${request.url?.slice(1)} plays</p>`)
  })
  await new Promise<void>(done => others.listen(0, '127.0.0.1', done))
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await app?.close()
  partner?.close()
  others?.closeAllConnections()
  others?.close()
  await it?.close()
})

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { accept: 'text/html', ...headers } })
const somebody = (look: Look = {}) => visitor(browser, it.house.publicUrl, look)

describe('before anybody has an account', () => {
  test('the home page leads to setting the installation up, and sets no cookie [CK-04]', async () => {
    const page = await get('/')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain(`href="/app/">${SITE_WORDS.en.setUp}</a>`)
    expect(page.headers['set-cookie']).toBeUndefined()
  })

  test('then it says that accounts are by invitation', async () => {
    owner = await it.account()
    const page = await get('/')
    expect(page.body).not.toContain(SITE_WORDS.en.setUp)
    expect(page.body).toContain(SITE_WORDS.en.invited)
    expect(page.body).toContain(SITE_WORDS.en.logIn)
  })

  test('nothing is shown of embeds and advertising that nobody declared', async () => {
    const page = await get('/')
    expect(page.body).not.toMatch(/<iframe|class="slot"|class="om-embed"/)
  })
})

describe('who is logged in', () => {
  test('is led from / to the console, and from no other page', async () => {
    const { cookie } = await browserOf(app, owner)
    const led = await get('/', { cookie })
    expect([led.statusCode, led.headers['location'], led.headers['cache-control']]).toEqual([302, '/app/', 'no-store'])
    expect((await get('/features', { cookie })).body).toContain(SITE_WORDS.en.toConsole)
    const me = await somebody()
    await bearSession(me, cookie, it.house.publicUrl)
    await me.page.goto('/')
    await me.page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
    await me.context.close()
  })

  test.each(['optimail=made-up', `optimail=${'a'.repeat(43)}`, 'optimail=', `other=${'a'.repeat(43)}`])(
    'is not whoever says %s',
    async cookie => expect((await get('/', { cookie })).statusCode).toBe(200),
  )
})

describe('six languages', () => {
  test.each(LOCALES)('%s is spoken on each page, by whoever asks for it in whichever way [CK-02]', async locale => {
    for (const path of PATHS)
      for (const headers of [
        { 'accept-language': `xx,${locale};q=0.8` },
        { cookie: `om_lang=${locale}`, 'accept-language': 'xx' },
      ]) {
        const { body, headers: said } = await get(path, headers)
        expect(body, path).toContain(`<html lang="${locale}"`)
        expect(said['content-language']).toBe(locale)
        expect(body).toContain(SITE_WORDS[locale].skip)
      }
    const chapter = await get(`/docs/proof?lang=${locale}`)
    for (const { title } of GUIDE[locale].proof.sections) expect(chapter.body).toContain(title.replaceAll("'", '&#39;'))
  })

  test('a language in the address stays in it, where cookies do not [CK-06]', async () => {
    const { body } = await get('/?lang=pt')
    expect(body).toContain('href="/features?lang=pt"')
    expect(body).toContain('href="/docs/start?lang=pt"')
    expect((await get('/')).body).toContain('href="/features"')
  })

  test('no text is left in another language by mistake', () => {
    const textsIn = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'function'
          ? [String((value as (name: string) => string)('X'))]
          : Object.values(Object(value) as object).flatMap(textsIn)
    const english = new Set([...textsIn(SITE_WORDS.en), ...textsIn(GUIDE.en)].filter(text => text.length > 12))
    for (const locale of LOCALES.filter(other => other !== 'en'))
      expect([...textsIn(SITE_WORDS[locale]), ...textsIn(GUIDE[locale])].filter(text => english.has(text))).toEqual([])
  })

  test('a language that somebody chose is remembered, and only that [CK-02] [CK-04]', async () => {
    const me = await somebody({ locale: 'en-GB' })
    await me.page.goto('/')
    await me.page.getByRole('button', { name: 'Refuse' }).first().click()
    await me.page.locator('.om-asks').waitFor({ state: 'detached' })
    await me.page.getByRole('button', { name: 'Italiano' }).click()
    await me.page.getByRole('heading', { level: 1, name: SITE_WORDS.it.home.title }).waitFor()
    await me.page.goto('/docs')
    await me.page.getByRole('heading', { level: 1, name: 'Guida' }).waitFor()
    expect((await me.context.cookies()).map(({ name }) => name).sort()).toEqual(['om_consent', 'om_lang'])
    await me.context.close()
  })
})

describe('what is linked', () => {
  test('leads somewhere: pages, policies, the page that checks a proof, the map for searchers', async () => {
    const seen = new Set<string>()
    for (const path of PATHS)
      for (const [, href = ''] of (await get(path)).body.matchAll(/\shref="(\/[^"#]*)/g))
        seen.add(href.replaceAll('&amp;', '&'))
    for (const href of seen) expect((await get(href)).statusCode, href).toBe(200)
    expect([...seen]).toEqual(expect.arrayContaining(['/consent/verify', '/legal/cookies?lang=en', '/app/']))
    expect((await get('/robots.txt')).body).toContain(`${it.house.publicUrl}/sitemap.xml`)
    const map = await get('/sitemap.xml')
    expect(map.body).toMatch(/^<\?xml/)
    for (const path of PATHS) expect(map.body).toContain(`<loc>${it.house.publicUrl}${path}</loc>`)
  })

  test('a chapter that is not there is a page that says so', async () => {
    for (const path of ['/docs/nowhere', '/shown/nobody', '/shown/nobody/forget', '/features/x'])
      expect((await get(path)).statusCode, path).toBe(404)
  })
})

const inEach = (text: string) => Object.fromEntries(LOCALES.map(locale => [locale, text]))
const embed = (id: string, title: string): Entry => ({
  id,
  kind: 'embed',
  name: title,
  letter: 'f',
  provider: 'Harbour Films',
  domain: '127.0.0.1',
  purpose: inEach('Shows how it works.'),
  lifetime: { is: 'session' },
  url: `http://127.0.0.1:${portOf(others)}/${id}`,
  title,
  ratio: '16/9',
})
function portOf(server: Server): number {
  const at = server.address()
  return typeof at === 'object' && at ? at.port : 0
}

describe('with a video, a map and a partner in the register', () => {
  let r = 0
  beforeAll(async () => {
    const entries = [embed('video', 'OptiMail in two minutes'), embed('map', 'Our office'), advertFrom(partner.origin)]
    r = (await publishOwnWith(it.house, entries)).registry.version
  })
  const cookieOf = (grant: Grant) => `om_consent=${writeChoice({ r, grant, week: weekOf(it.clock.nowMs()) })}`
  /** Without what is about the choice itself. */
  const bare = (body: string) =>
    body
      .replace(/ data-om-granted="\w*"/, '')
      .replace(/<section class="om-asks"[^]*?<\/section>/, '')
      .replaceAll(/<script[^]*?<\/script>/g, '')
      .replaceAll(/<style>[^]*?<\/style>/g, '')
      .replaceAll(/\s+/g, ' ')
  const slotIn = (body: string) => /<aside class="slot"[^]*?<\/aside>/.exec(body)?.[0] ?? ''

  test('the tag of the partner is there after targeting and third-party, and in no other of the sixteen states [CK-13] [CK-15]', async () => {
    for (const grant of GRANTS) {
      const page = await get('/', { cookie: cookieOf(grant) })
      const isThere = grant.endsWith('tx')
      expect(page.body.includes('/shown/lighthouse'), grant).toBe(isThere)
      expect((await get('/shown/lighthouse', { cookie: cookieOf(grant) })).statusCode).toBe(isThere ? 200 : 404)
      expect((await get('/shown/lighthouse/forget', { cookie: cookieOf(grant) })).statusCode).toBe(isThere ? 200 : 404)
      expect(String(page.headers['set-cookie'] ?? '').includes('om_topics')).toBe(isThere)
      expect(String(page.headers['content-security-policy']).includes(partner.origin)).toBe(isThere)
    }
  })

  test('Global Privacy Control keeps it away, whatever was granted [CK-16]', async () => {
    const headers = { cookie: cookieOf(ACCEPTED), 'sec-gpc': '1' }
    expect((await get('/', headers)).body).not.toContain('/shown/')
    expect((await get('/shown/lighthouse', headers)).statusCode).toBe(404)
  })

  test('a page of somebody else’s cannot open it, nor can a bridge that loads “once” [CK-13]', async () => {
    const cookie = cookieOf(ACCEPTED)
    for (const site of ['cross-site', 'same-site', 'none'])
      expect((await get('/shown/lighthouse', { cookie, 'sec-fetch-site': site })).statusCode).toBe(404)
    expect((await get('/bridge/lighthouse?once=1')).statusCode).toBe(404)
    expect((await get('/bridge/lighthouse', { cookie })).statusCode).toBe(404)
  })

  test('refused, nothing else of the page changes: what stands there instead is the same for everybody [CK-14]', async () => {
    const pages = await Promise.all(
      (['', 'tx', 't', 'x'] as const).map(async grant => (await get('/features', { cookie: cookieOf(grant) })).body),
    )
    const [refused = '', granted = '', ...halves] = pages
    expect(slotIn(refused)).toContain(SITE_WORDS.en.advert.ours.title)
    for (const half of halves) expect(bare(half)).toBe(bare(refused))
    expect(bare(granted).replace(slotIn(bare(granted)), '')).toBe(bare(refused).replace(slotIn(bare(refused)), ''))
  })

  test('interests are words of the register: what else stands in the cookie goes nowhere [CK-13]', async () => {
    const planted = 'anna@reader.example'
    const hash = 'd41d8cd98f00b204e9800998ecf8427e'
    for (const topics of [planted, hash, `email.${hash}`, `${planted}.email`, 'email"><script>', 'x'.repeat(5_000)]) {
      const { body } = await get('/shown/lighthouse', { cookie: `${cookieOf(ACCEPTED)}; om_topics=${topics}` })
      const src = /<iframe\s+src="([^"]*)"/.exec(body)?.[1]
      expect(src === `${partner.origin}/slot` || src === `${partner.origin}/slot?interests=email`, src).toBe(true)
    }
    const twice = `${cookieOf(ACCEPTED)}; om_topics=email; om_topics=privacy`
    expect((await get('/shown/lighthouse', { cookie: twice })).body).toContain(`src="${partner.origin}/slot"`)
  })

  test('the cookie of topics holds the latest three that were declared, and no others', async () => {
    const cookie = `${cookieOf(ACCEPTED)}; om_topics=consent.privacy.self-hosting`
    const set = String((await get('/docs/sending', { cookie })).headers['set-cookie'])
    expect(set).toContain('om_topics=email.consent.privacy; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax')
    const undeclared = await get('/docs/start', { cookie: cookieOf(ACCEPTED) }) // About self-hosting, of which this partner is not told.
    expect(undeclared.headers['set-cookie']).toBeUndefined()
  })

  test('who may not be told too much is not even saved [CK-13]', async () => {
    const advert = advertFrom(partner.origin) as Extract<Entry, { kind: 'embed' }>
    const told = { ...advert, advertiser: { topics: ['anna@reader.example'], forget: `${partner.origin}/forget` } }
    await expect(publishOwnWith(it.house, [told])).rejects.toThrow('tells-too-much')
  })

  const LOOKS: Readonly<Record<string, Look & { readonly paths: readonly string[] }>> = {
    desk: { paths: PATHS },
    phone: { width: 390, paths: ['/', '/docs/proof'] },
    dark: { dark: true, paths: ['/', '/docs/proof'] },
    'no-script': { scripts: false, paths: ['/', '/features', '/docs/start'] },
  }

  test.each(Object.entries(LOOKS))(
    '%s: the first visit asks nobody else, and keeps nothing [CK-04] [CK-11] [CK-12]',
    async (name, look) => {
      const me = await somebody(look)
      const before = [partner.heard.length, asked.length]
      for (const path of look.paths) {
        await me.page.goto(path)
        if (look.scripts !== false) await expectGood(me)
        await photograph(me, `site${path.replaceAll('/', '-')}-${name}`)
      }
      await me.page.goto('/')
      expect(await me.page.locator('.om-embed').count()).toBe(2)
      expect(await me.page.getByText('“OptiMail in two minutes” by Harbour Films is not shown').count()).toBe(1)
      expect(await me.context.cookies()).toEqual([])
      expect([partner.heard.length, asked.length]).toEqual(before)
      await me.context.close()
    },
  )

  test.each(LOCALES)('%s fits on a telephone, and axe finds nothing', async locale => {
    const me = await somebody({ width: 390 })
    for (const path of ['/', '/features']) {
      await me.page.goto(`${path}?lang=${locale}`)
      await expectGood(me)
    }
    await photograph(me, `site-${locale}`)
    await me.context.close()
  })

  const settle = (page: Page) => page.waitForLoadState('networkidle')

  test('refused, all of it works and nobody else is asked; the page says the same [CK-14]', async () => {
    const me = await somebody()
    await me.page.goto('/features')
    const text = async () => (await me.page.locator('main').innerText()).trim()
    const undecided = await text()
    await me.page.getByRole('button', { name: 'Refuse' }).first().click()
    await me.page.locator('.om-asks').waitFor({ state: 'detached' })
    await me.page.reload()
    await expectGood(me)
    expect(await text()).toBe(undecided)
    await photograph(me, 'site-refused')
    expect((await me.context.cookies()).map(({ name }) => name)).toEqual(['om_consent'])
    await me.context.close()
  })

  test('the way of an interest: told after both classes, forgotten before they are withdrawn [CK-13] [CK-16]', async () => {
    const me = await somebody()
    const { page, context } = me
    const sizeOfSlot = async () => {
      const { width = 0, height = 0 } = (await page.locator('.slot .shown').boundingBox()) ?? {}
      return [width, height].map(Math.round)
    }
    await page.goto('/docs/cookies')
    const [width = 0, height = 0] = await sizeOfSlot()
    expect(width / height, 'as the register says').toBeCloseTo(16 / 9, 1)
    await page.goto('/')
    await page.getByRole('button', { name: 'Accept' }).first().click()
    await page.locator('.om-asks').waitFor({ state: 'detached' })
    await page.frameLocator('#om-embed-video iframe').frameLocator('iframe').getByText('The video plays').waitFor()
    await page.goto('/docs/forms')
    await page.goto('/docs/cookies')
    const advert = page.frameLocator('.slot iframe').frameLocator('iframe')
    await page.locator('.slot').scrollIntoViewIfNeeded()
    await advert.getByText('consent').waitFor()
    expect(await sizeOfSlot(), 'no more room than what stood there before').toEqual([width, height])
    await photograph(me, 'site-advert')
    expect(await advert.getByText('For those who like').innerText()).toBe('For those who like consent, privacy')
    expect(partner.profiles.size, 'one browser, known by a word of the partner’s own').toBe(1)
    for (const { url, referrer } of partner.heard) {
      expect(url).toMatch(/^\/slot(?:\?interests=[a-z.-]+)?$/)
      expect(referrer, 'not even which page it was').toBe('')
    }
    const ours = await context.cookies(it.house.publicUrl)
    expect(ours.find(({ name }) => name === 'om_topics')).toMatchObject({ httpOnly: true, value: 'privacy.consent' })
    for (const { cookie } of partner.heard) expect(cookie).not.toMatch(/om_|optimail/)

    await page.getByRole('link', { name: 'Cookies', exact: true }).last().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expect.poll(() => page.getByText('Lighthouse Adverts is asked to forget this browser').count()).toBe(1)
    me.wrongs.length = 0 // Two others were asked, as allowed.
    await expectGood(me)
    await photograph(me, 'site-settings')
    await page.getByRole('button', { name: 'Refuse' }).first().click()
    await page.getByRole('heading', { level: 1, name: GUIDE.en.cookies.title }).waitFor()
    expect(partner.profiles.size, 'the partner has forgotten the browser').toBe(0)
    expect(partner.heard.at(-1)?.url).toBe('/forget')
    expect(partner.heard.at(-1)?.cookie, 'asked by its own word').toMatch(/^browser=[\w-]{36}$/)
    expect((await context.cookies(it.house.publicUrl)).map(({ name }) => name)).toEqual(['om_consent'])
    const heard = partner.heard.length
    for (const path of ['/', '/docs/forms']) {
      await page.goto(path)
      await settle(page)
    }
    expect(partner.heard.length, 'and is told nothing any more').toBe(heard)
    await context.close()
  })

  test('a partner that does not answer holds no withdrawal up [CK-16]', async () => {
    const me = await somebody()
    await me.context.addCookies([
      { name: 'om_consent', value: cookieOf(ACCEPTED).split('=')[1] ?? '', url: it.house.publicUrl },
    ])
    await me.page.route('**/forget', async route => {
      if (route.request().url().startsWith(partner.origin)) return // Never answered.
      await route.continue()
    })
    await me.page.goto('/cookies?back=/docs')
    await me.page.getByRole('button', { name: 'Refuse' }).first().click()
    await me.page.getByRole('heading', { level: 1, name: SITE_WORDS.en.guide.title }).waitFor()
    expect((await me.context.cookies()).find(({ name }) => name === 'om_consent')?.value).toBe(
      cookieOf('').split('=')[1],
    )
    await me.context.close()
  })

  test('without scripts a link asks the partner to forget, and withdrawing works the same [CK-06] [CK-16]', async () => {
    const me = await somebody({ scripts: false })
    await me.context.addCookies([
      { name: 'om_consent', value: cookieOf(ACCEPTED).split('=')[1] ?? '', url: it.house.publicUrl },
    ])
    await me.page.goto('/cookies?back=/docs')
    const heard = partner.heard.length
    const opening = me.context.waitForEvent('page')
    await me.page.getByRole('link', { name: SITE_WORDS.en.advert.ask('Lighthouse Adverts') }).click()
    const opened = await opening
    await opened.getByText(SITE_WORDS.en.advert.asked('Lighthouse Adverts')).waitFor()
    await opened.frameLocator('iframe').getByText('Forgotten.').waitFor()
    expect(partner.heard.slice(heard).map(({ url }) => url)).toEqual(['/forget'])
    await me.page.getByRole('button', { name: 'Refuse' }).first().click()
    await me.page.getByRole('link', { name: 'Go on' }).click()
    await me.page.getByRole('heading', { level: 1, name: SITE_WORDS.en.guide.title }).waitFor()
    expect((await get('/shown/lighthouse', { cookie: cookieOf('') })).statusCode).toBe(404)
    await me.context.close()
  })

  test('visits are counted by a script of our own that is on the page where that was allowed [CK-07] [CK-10]', async () => {
    for (const grant of GRANTS) {
      const { body } = await get('/docs', { cookie: cookieOf(grant) })
      expect(body.includes('<script src="/t.js" defer></script>'), grant).toBe(grant.startsWith('p'))
    }
    expect((await get('/docs')).body).not.toContain('/t.js')
  })
})
