import { createServer, type Server } from 'node:http'
import { gunzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { EMBED_SCRIPT_MAX_BYTES, HOUR_MS } from '#base/limits.ts'
import { lift, listCases, standingOf } from '#conduct/conduct.ts'
import { funnelOf } from '#consent/consent.ts'
import { askForVisit, askToReopen, createEmbedding, listEmbeddings, lookAgain } from '#embeddings/embeddings.ts'
import { frameSnippet, pasteSnippet } from '#embeddings/snippets.ts'
import type { Embedding, EmbeddingKind } from '#embeddings/types.ts'
import { withExamples } from '#outside/example.ts'
import { openOutside } from '#outside/outside.ts'
import { expectGood, listening, type Look, openBrowser, type Visitor, visitor } from '../../test/browser.ts'
import { until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { type Published, publishedForm } from '../../test/sign-up.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let owned: Owned
let form: Published
let web: Server
/** Another origin, and another site: what its pages hold the test writes. */
let host: string
const pages = new Map<string, string>()

beforeAll(async () => {
  const outside = openOutside({ chromium: process.env['CHROMIUM'] ?? '' })
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}`, outside: withExamples(outside) })
  app = await listening(it.house)
  browser = await openBrowser()
  web = createServer((request, reply) => {
    const html = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname)
    reply.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
  const port = await freePort()
  await new Promise<void>(done => web.listen(port, 'localhost', done))
  host = `http://localhost:${port}`
  owned = await it.account()
})
afterAll(async () => {
  await browser?.close()
  await it?.house.outside.browser.close()
  web?.closeAllConnections()
  web?.close()
  await app?.close()
  await it?.close()
})
beforeEach(async () => {
  form = await publishedForm(it, owned.account, [`news${++forms}`])
})

let count = 0
let forms = 0
const path = () => `/page-${++count}`
const page = (body: string, head = '', attributes = 'lang="en"') =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Bakery</title>${head}</head><body><main><h1>Bakery</h1>${body}</main></body></html>`
const line = () => frameSnippet(it.house.publicUrl, form.form, 'en')

/** A page of the host that the account names. */
async function place(kind: EmbeddingKind, html: (embedding: Embedding) => string): Promise<Embedding> {
  const at = path()
  pages.set(at, page('soon'))
  const made = await it.turn(owned.account, turn => createEmbedding(turn, form.form, `${host}${at}`, kind))
  if (!made.ok) throw new Error(made.refusal)
  pages.set(at, html(made.value))
  return made.value
}
const look = async () => {
  await it.settle()
  const all = await it.turn(owned.account, turn => listEmbeddings(turn, form.form))
  return all.ok ? all.value : []
}
const cases = () => it.turn(owned.account, turn => listCases(turn, { state: 'open', limit: 100 }))

/** On the host's page, as somebody who has never been anywhere. */
async function visit(at: Embedding, over: Look = {}) {
  const who = await visitor(browser, host, over)
  await who.page.goto(at.pageUrl)
  return { ...who, frame: who.page.frameLocator('iframe') }
}

/** As any page must be; what a page of another origin loads from us comes from elsewhere, and is meant to. */
async function good(me: Visitor): Promise<void> {
  const odd = me.wrongs.filter(wrong => !wrong.startsWith(`elsewhere: ${it.house.publicUrl}/`))
  await expectGood({ ...me, wrongs: odd })
}

describe('the script', () => {
  test('weighs three kilobytes at most as it travels, and is asked for again in a moment', async () => {
    for (const name of ['form.js', 'frame.js']) {
      const packed = await app.inject({ url: `/embed/${name}`, headers: { 'accept-encoding': 'gzip' } })
      expect(packed.rawPayload.byteLength, name).toBeLessThanOrEqual(EMBED_SCRIPT_MAX_BYTES)
      const plain = await app.inject({ url: `/embed/${name}` })
      expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body)
      expect(plain.headers).toMatchObject({
        'cache-control': 'public, max-age=300',
        'content-type': 'text/javascript; charset=utf-8',
      })
      const known = await app.inject({
        url: `/embed/${name}`,
        headers: { 'if-none-match': String(plain.headers['etag']) },
      })
      expect(known.statusCode).toBe(304)
    }
  })

  test('asks for nothing that a browser could remember: no cookie, no storage, no code from text [CK-03] [CK-04]', async () => {
    for (const name of ['form.js', 'frame.js'])
      expect((await app.inject({ url: `/embed/${name}` })).body).not.toMatch(
        /cookie|localStorage|sessionStorage|indexedDB|eval|Function\(|innerHTML/,
      )
  })
})

/** Looks that were asked for, and that no test waits for. */
const unask = () => it.house.platformPool.query(`delete from jobs.job where name = 'embedding.visit'`)

describe('one line on somebody’s page', () => {
  afterAll(unask)

  test('is the form itself, as high as it is, in the page’s language, empty boxes and all; it signs people up [AS-04] [AS-05]', async () => {
    const at = await place('frame', () => page(line()))
    const me = await visit(at)
    const box = me.frame.getByRole('checkbox')
    await box.waitFor()
    expect(await box.isChecked()).toBe(false)
    const frame = me.page.locator('iframe')
    const fits = '[document.documentElement.scrollHeight, innerHeight]'
    const inner = () => me.page.frames()[1]?.evaluate(fits) as Promise<[number, number]>
    await until('it is as high as its form', async () => {
      const [wants, has] = await inner()
      return wants <= has && has < wants + 40
    })
    expect(await frame.getAttribute('title')).not.toBe('Form')
    await good(me)
    await me.page.keyboard.press('Tab')
    expect(await me.page.evaluate('document.activeElement.tagName'), 'the keyboard gets into the frame').toBe('IFRAME')
    await me.frame.getByLabel('Email address').pressSequentially('anna@reader.example')
    it.clock.move(5_000)
    await box.check()
    await me.frame.getByRole('button').click()
    await me.frame.getByText('anna@reader.example').waitFor()
    expect(await me.context.cookies()).toEqual([])
    await it.settle()
    await until('it is counted', async () => {
      const found = await it.turn(owned.account, turn => funnelOf(turn, form.form, {}))
      const { seen = 0, started = 0, submitted = 0 } = found.ok ? found.value.total : {}
      return seen === 1 && started === 1 && submitted === 1
    })
    expect((await look())[0]).toMatchObject({ state: 'watched', visit: { by: 'browser', found: [] } })
    await me.context.close()
  })

  test('what is missing is said in the frame, where the focus is, and the boxes are empty again [AS-05]', async () => {
    const me = await visit(await place('frame', () => page(line())))
    await me.frame.getByRole('checkbox').check()
    it.clock.move(5_000)
    await me.frame.getByRole('button').click()
    await me.frame.getByRole('alert').waitFor()
    expect(await me.frame.getByRole('checkbox').isChecked()).toBe(false)
    await me.context.close()
  })

  test.each([
    ['light', '', {}, 'light'],
    ['dark by the page’s own colours', 'style="background:#101010;color:#eee"', {}, 'dark'],
    ['light on a machine that is dark, because the page is', 'style="background:#fff"', { dark: true }, 'light'],
  ] as const)('follows the page’s shade: %s [AS-06]', async (_, style, over, shade) => {
    const at = await place('frame', () => page(line()).replace('<body>', `<body ${style}>`))
    const me = await visit(at, over)
    await me.frame.getByRole('checkbox').waitFor()
    const scheme = () => me.page.frames()[1]?.evaluate('document.documentElement.style.colorScheme')
    await until('it has taken it over', async () => (await scheme()) === shade)
    const light =
      '(() => { const [r] = getComputedStyle(document.querySelector(".card")).backgroundColor.match(/\\d+/g); return Number(r) > 128 })()'
    expect(await me.page.frames()[1]?.evaluate(light)).toBe(shade === 'light')
    await me.context.close()
  })

  test('a page that turns dark takes the frame along, and on a phone nothing runs off its side [AS-06]', async () => {
    const at = await place('frame', () => page(line(), '<meta name="viewport" content="width=device-width">'))
    const me = await visit(at, { width: 390 })
    await me.frame.getByRole('checkbox').waitFor()
    await good(me)
    expect(await me.page.frames()[1]?.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await me.page.evaluate('document.body.style.background = "#111"')
    await until(
      'it is dark',
      async () => (await me.page.frames()[1]?.evaluate('document.documentElement.style.colorScheme')) === 'dark',
    )
    await me.context.close()
  })

  test('without scripts it is a link to the form [CK-06]', async () => {
    const at = await place('frame', () => page(line()))
    const me = await visit(at, { scripts: false })
    await me.page.getByRole('link', { name: 'Open the sign-up form' }).click()
    await me.page.getByRole('checkbox').waitFor()
    expect(new URL(me.page.url()).origin).toBe(it.house.publicUrl)
    await me.context.close()
  })

  test('on a page of an origin that nobody named there is no form, but a way to it [AS-05]', async () => {
    const at = path()
    pages.set(at, page(line()))
    const me = await visitor(browser, host)
    await me.page.goto(`${host}${at}`)
    await me.page.frameLocator('iframe').getByRole('link', { name: 'Open the form' }).waitFor()
    expect(await me.page.frameLocator('iframe').locator('form, input, button').count()).toBe(0)
    await me.context.close()
  })

  test('the browser itself keeps a named form out of the frames of others [AS-05]', async () => {
    const at = await place('frame', () => page(line()))
    const elsewhere = path()
    pages.set(
      elsewhere,
      page(`<iframe src="${it.house.publicUrl}/f/${form.form}?frame=${encodeURIComponent(at.pageUrl)}"></iframe>`),
    )
    const me = await visitor(browser, host)
    await me.page.goto(`${host.replace('localhost', '127.0.0.1')}${elsewhere}`).catch(() => {}) // The host listens on localhost alone.
    const mine = `<iframe src="${it.house.publicUrl}/f/${form.form}?frame=${encodeURIComponent(at.pageUrl)}"></iframe>`
    await me.page.route('http://evil.example/', route => route.fulfill({ contentType: 'text/html', body: page(mine) }))
    await me.page.goto('http://evil.example/')
    await until('the frame has loaded, or not', async () => me.page.frames().length > 1)
    expect(await me.page.frameLocator('iframe').getByRole('checkbox').count()).toBe(0)
    await me.context.close()
  })
})

describe('a pasted form', () => {
  const pasted = (change: (html: string) => string = html => html) =>
    place('paste', ({ id }) => page(change(pasteSnippet(it.house.publicUrl, form.form, 'en', id))))

  test('leads to the form with the address in it, and nothing ticked [AS-04] [AS-05]', async () => {
    const me = await visit(await pasted())
    await good(me)
    await me.page.getByLabel('Email address').fill('bea@reader.example')
    await me.page.getByRole('button', { name: 'Continue' }).click()
    const box = me.page.getByRole('checkbox')
    await box.waitFor()
    expect(await box.isChecked()).toBe(false)
    expect(await me.page.getByLabel('Email address').inputValue()).toBe('bea@reader.example')
    it.clock.move(5_000)
    await box.check()
    await me.page.getByRole('button', { name: 'Subscribe' }).click()
    await me.page.getByText('bea@reader.example').waitFor()
    await me.context.close()
    expect(await look()).toMatchObject([{ state: 'watched', visit: { by: 'browser', found: [] } }])
  })

  test('with ticked boxes of its own gets nobody signed up, and is closed [AS-05]', async () => {
    const id = form.draft.items[0]?.id
    const at = await pasted(html =>
      html.replace('<button', `<input type="hidden" name="consent.${id}" value="yes"><button`),
    )
    const me = await visit(at)
    await me.page.getByLabel('Email address').fill('cara@reader.example')
    await me.page.getByRole('button', { name: 'Continue' }).click()
    await me.page.getByText('has boxes or words that are not ours').waitFor()
    expect(await me.page.getByRole('checkbox').isChecked()).toBe(false)
    await me.context.close()
    expect(await look()).toMatchObject([
      { state: 'closed', visit: { found: [{ code: 'ticked', shows: [`consent.${id}`] }] } },
    ])
    expect((await cases()).map(it => it.about)).toContain(at.id)
  })
})

describe('a look at the page', () => {
  const ticked = () =>
    `<form action="${it.house.publicUrl}/f/${form.form}"><input type="checkbox" name="consent.a"></form>`
  const PAGES: readonly (readonly [string, () => string, readonly string[]])[] = [
    ['as it should be', () => line(), []],
    ['far below the fold', () => `<div style="height:4000px"></div>${line()}`, []],
    [
      'beside other things, with a shadow',
      () =>
        `<div style="display:flex;filter:drop-shadow(0 0 4px #000)"><p>News</p><div style="flex:1">${line()}</div></div>`,
      [],
    ],
    [
      'under a bar of cookies',
      () =>
        `${line()}<div style="position:fixed;bottom:0;left:0;right:0;height:120px;background:#fff">We use cookies</div>`,
      [],
    ],
    [
      'behind a question about cookies that covers everything',
      () => `${line()}<div role="dialog" style="position:fixed;inset:0;background:#0008">May we?</div>`,
      [],
    ],
    [
      'with a heading that says what it is',
      () => `<section><h2>Our newsletter</h2><p>Sign up for recipes and offers.</p>${line()}</section>`,
      [],
    ],
    ['cannot be seen', () => `<div style="opacity:.05">${line()}</div>`, ['hidden']],
    ['is not drawn', () => `<div style="display:none">${line()}</div>`, ['hidden']],
    ['is cut off', () => `<div style="height:120px;overflow:hidden">${line()}</div>`, ['hidden']],
    [
      'is cut off by the frame’s own style',
      () => `<style>iframe{max-height:160px!important}</style>${line()}`,
      ['hidden'],
    ],
    ['is made small', () => `<div style="transform:scale(.3)">${line()}</div>`, ['hidden']],
    [
      'is covered by what lets clicks through',
      () =>
        `<div style="position:relative">${line()}<div style="position:absolute;inset:0;background:#fff;pointer-events:none">Win a car!</div></div>`,
      ['hidden'],
    ],
    ['is blurred', () => `<div style="filter:blur(6px)">${line()}</div>`, ['hidden']],
    ['is off the page', () => `<div style="position:absolute;left:-9000px;width:600px">${line()}</div>`, ['hidden']],
    [
      'takes consent by its words',
      () => `<div><p>By signing up you agree to receive our newsletter.</p>${line()}</div>`,
      ['reworded'],
    ],
    ['has a box of its own', () => `${line()}${ticked()}`, ['own-box', 'reworded']],
    [
      'ticks it by a script',
      () => `${line()}${ticked()}<script>document.querySelector('[type=checkbox]').checked = true</script>`,
      ['ticked', 'reworded'],
    ],
    [
      'and lies about it',
      () =>
        `${line()}${ticked()}<script>document.querySelector('[type=checkbox]').checked = true; Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = () => []; window.getComputedStyle = () => ({})</script>`,
      ['ticked', 'reworded'],
    ],
    [
      'hides it in a shadow',
      () =>
        `${line()}<div id="s"></div><script>s.attachShadow({ mode: 'open' }).innerHTML = '<form action="${it.house.publicUrl}/f/${form.form}"><input type=checkbox checked></form>'</script>`,
      ['ticked', 'reworded'],
    ],
    ['has no form at all', () => 'nothing', ['not-there']],
  ]

  /** All of them at once: two at a time is how they are looked at. */
  const seen = new Map<string, Embedding | undefined>()
  beforeAll(async () => {
    form = await publishedForm(it, owned.account, ['looked-at'])
    const placed: Embedding[] = []
    for (const [, body] of PAGES) placed.push(await place('frame', () => page(body())))
    await unask()
    await Promise.all(placed.map(at => lookAgain(it.house, owned.account, at.id)))
    const all = await it.turn(owned.account, turn => listEmbeddings(turn, form.form))
    for (const [i, [name]] of PAGES.entries())
      seen.set(name, all.ok ? all.value.find(it => it.id === placed[i]?.id) : undefined)
  }, 120_000)

  test.each(PAGES)('%s [AS-05] [AS-06]', async (name, _, codes) => {
    const at = seen.get(name)
    expect(
      at?.visit?.found.map(found => found.code),
      JSON.stringify(at?.visit),
    ).toEqual(codes)
    const isClosed = codes.some(code => code !== 'not-there')
    expect(at?.state).toBe(isClosed ? 'closed' : 'watched')
    expect((await cases()).some(it => it.about === at?.id)).toBe(isClosed)
  })

  /** So many pages that change a form cost an account its forms; this is about one page. */
  const forgiven = () =>
    it.turn(owned.account, async turn => {
      const { measures } = await standingOf(turn)
      expect(measures.map(({ step, services }) => [step, services])).toContainEqual(['restrict', ['forms']])
      for (const { id } of measures) await lift(turn, id, 'The pages were looked at.')
    })

  test('closes; the page then has a way to the form instead of the form; once it is mended, a look opens it again [AS-05] [AS-06]', async () => {
    const at = await place('frame', () => page(`<div style="opacity:0">${line()}</div>`))
    await look()
    const me = await visit(at)
    pages.set(new URL(at.pageUrl).pathname, page(line()))
    await me.page.reload()
    await me.frame.getByRole('link', { name: 'Open the form' }).waitFor()
    expect(await me.frame.locator('input').count()).toBe(0)
    await good(me)
    await it.turn(owned.account, turn => askForVisit(turn, at.id))
    expect((await look())[0]?.state, 'a look that nobody asked for opens nothing').toBe('closed')
    await it.turn(owned.account, turn => askToReopen(turn, at.id))
    expect((await look())[0]?.state).toBe('watched')
    expect((await cases()).some(it => it.about === at.id)).toBe(false)
    await forgiven()
    await me.page.reload()
    await me.frame.getByRole('checkbox').waitFor()
    await me.context.close()
  })

  test('what the script on the page sees is a reason to look at once [AS-05]', async () => {
    const at = await place('frame', () => page(line()))
    await look()
    it.clock.move(HOUR_MS)
    pages.set(new URL(at.pageUrl).pathname, page(`<div style="opacity:.3">${line()}</div>`))
    const me = await visit(at)
    await until(
      'the script has said so',
      async () =>
        (await it.turn(owned.account, turn => listEmbeddings(turn, form.form))).ok && (await hintOf()) !== null,
    )
    expect((await look())[0]).toMatchObject({ state: 'closed', visit: { found: [{ code: 'hidden' }] } })
    await me.context.close()
  })

  const hintOf = async () => {
    const all = await it.turn(owned.account, turn => listEmbeddings(turn, form.form))
    return all.ok ? (all.value[0]?.hint ?? null) : null
  }
})

test('after all that the house is as it must be', () => checkHouse(it))
