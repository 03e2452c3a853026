/** The question on somebody's page, and what follows from each answer. */

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BANNER_WORDS } from '#policy/banner-words.ts'
import { weekOf } from '#wire/cookie/choice.ts'
import type { Grant } from '#wire/cookie/classes.ts'
import { LOCALES } from '#wire/form-definition.ts'
import { expectGood, openBrowser, photograph } from '../../../test/browser.ts'
import { until } from '../../../test/campaign.ts'
import { type Guarded, openGuarded } from '../../../test/guarded.ts'
import { scripts } from './build.ts'
import { TOLD } from './words.ts'

let it: Guarded
let browser: Browser

beforeAll(async () => {
  it = await openGuarded()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await it?.close()
})

let count = 0
type Over = {
  readonly grant?: Grant
  readonly guard?: string
  readonly head?: string
  readonly headers?: Record<string, string>
  readonly gpc?: boolean
  readonly nonce?: string
  readonly width?: number
  readonly dark?: boolean
  readonly html?: string
  readonly zoom?: number
}
type Visit = { readonly context: BrowserContext; readonly page: Page; readonly wrongs: string[] }

/** The root is open in tests alone, so that one can look into it. */
const OPEN = `const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (how) { return attach.call(this, { ...how, mode: 'open' }) }`
const GPC = `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true })`

async function visit(body: string, over: Over = {}): Promise<Visit> {
  const {
    grant,
    guard = await it.guard(),
    head = '',
    headers = {},
    gpc = false,
    nonce = '',
    width = 1000,
    dark = false,
    html = 'lang="en"',
  } = over
  const url = it.put(`/b${++count}`, {
    html: `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<script${nonce && ` nonce="${nonce}"`}>${guard}</script><title>Shop</title></head><body><main><h1>Shop</h1>${body}</main></body></html>`,
    headers,
  })
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    ignoreHTTPSErrors: true,
  })
  await context.addInitScript(OPEN)
  if (gpc) await context.addInitScript(GPC)
  if (grant !== undefined) await context.addCookies([it.cookie(grant)])
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const wrongs: string[] = []
  page.on('pageerror', error => wrongs.push(error.message))
  await page.goto(url)
  return { context, page, wrongs }
}
const button = ({ page }: Visit, name: string) => page.getByRole('button', { name, exact: true })
const chosen = async ({ context }: Visit) =>
  (await context.cookies(it.origin)).find(cookie => cookie.name === 'om_consent')?.value
const choice = (grant: string) => `1.5.${grant}.${weekOf(Date.now())}`
const inPage = ({ page }: Visit, code: string) => page.evaluate(`(async () => { ${code} })()`)
const from = (host: string) => it.asked.filter(one => one.startsWith(host)).length
const text = BANNER_WORDS.en

describe('the question', () => {
  test('has three answers of one size and one look, refusing first by the tab key too; it takes no focus and moves nothing [CK-16]', async () => {
    const who = await visit('<p>Bread</p>')
    await button(who, text.refuse).waitFor()
    const look = await who.page
      .evaluate(`[...document.body.firstChild.shadowRoot.querySelectorAll('div button')].map(it => {
      const { width, height } = it.getBoundingClientRect(), s = getComputedStyle(it)
      return [width, height, s.color, s.backgroundColor, s.font, s.border, s.borderRadius, s.opacity].join(' ') })`)
    expect(new Set(look as string[]).size).toBe(1)
    expect(await who.page.evaluate('document.activeElement === document.body')).toBe(true)
    const pressed: unknown[] = []
    for (let i = 0; i < 5; i++) {
      await who.page.keyboard.press('Tab')
      pressed.push(await who.page.evaluate(`document.activeElement.shadowRoot?.activeElement?.textContent`))
    }
    expect(pressed).toEqual([text.policy, text.refuse, text.accept, text.choose, '×'])
    const shift = await who.page.evaluate(
      `new Promise(done => { let sum = 0; new PerformanceObserver(list => { for (const it of list.getEntries()) sum += it.value }).observe({ type: 'layout-shift', buffered: true }); requestAnimationFrame(() => setTimeout(() => done(sum), 50)) })`,
    )
    expect(shift).toBe(0)
    expect(who.wrongs).toEqual([])
    await who.context.close()
  })

  const ANSWERS: readonly (readonly [how: string, act: (who: Visit) => Promise<void>, grant: Grant])[] = [
    ['refusing', who => button(who, text.refuse).click(), ''],
    ['closing', who => button(who, text.close).click(), ''],
    ['Escape', who => who.page.keyboard.press('Escape'), ''],
    ['accepting', who => button(who, text.accept).click(), 'pftx'],
    [
      'choosing nothing',
      async who => (await button(who, text.choose).click(), await button(who, text.save).click()),
      '',
    ],
    [
      'choosing one',
      async who => {
        await button(who, text.choose).click()
        await who.page.getByLabel(text.classes.p.name).check()
        await button(who, text.save).click()
      },
      'p',
    ],
  ]
  for (const [how, act, grant] of ANSWERS)
    test(`${how} is “${grant}”: said in the cookie and to the week’s counter, and not asked again [CK-05] [CK-16]`, async () => {
      const who = await visit('')
      await button(who, text.refuse).waitFor()
      expect(await chosen(who)).toBeUndefined()
      it.told.length = 0
      await act(who)
      await until('it is told', async () => it.told.length > 0)
      expect(await chosen(who)).toBe(choice(grant))
      expect(it.told).toEqual([`choice ${JSON.stringify({ g: grant, r: 5, surface: 'banner' })}`])
      await who.page.reload()
      await button(who, text.reopen).waitFor()
      expect(await button(who, text.refuse).count()).toBe(0)
      expect(who.wrongs).toEqual([])
      await who.context.close()
    })

  test('nothing is on before somebody says so, and the necessary class has no switch [CK-04] [CK-16]', async () => {
    const who = await visit('')
    await button(who, text.choose).click()
    const boxes = who.page.getByRole('checkbox')
    await until('four boxes', async () => (await boxes.count()) === 4)
    for (const box of await boxes.all()) expect(await box.isChecked()).toBe(false)
    expect(await who.page.getByLabel(text.classes.n.name).count()).toBe(0)
    await who.context.close()
  })

  test('scripts of the page cannot answer it, nor write the answer down; refuse they may [CK-16]', async () => {
    const who = await visit('')
    await button(who, text.accept).waitFor()
    await inPage(
      who,
      `for (const it of document.body.firstChild.shadowRoot.querySelectorAll('button')) it.click(); document.cookie = 'om_consent=${choice('pftx')}; path=/'; await cookieStore.set('om_consent', '${choice('pftx')}')`,
    )
    expect(await chosen(who)).toBeUndefined()
    const alone = await visit(`<script>omConsent.set('pftx')</script>`)
    expect(await chosen(alone)).toBeUndefined()
    await alone.page.goto(
      it.put('/refuses', {
        html: `<!doctype html><script>${await it.guard()}</script><script>omConsent.set('')</script>`,
      }),
    )
    expect(await chosen(alone)).toBe(choice(''))
    await alone.context.close()
    expect(await who.page.evaluate(`omConsent.join(() => { throw 1 }), Object.isFrozen(omConsent)`)).toBe(true)
    await who.context.close()
  })

  test('Global Privacy Control is heard, said, and stronger than a click [CK-16]', async () => {
    const fresh = await visit('', { gpc: true })
    await fresh.page.getByText(text.gpc).waitFor()
    expect(await fresh.page.getByRole('button').allTextContents()).toEqual([text.refuse, text.accept, text.save, '×'])
    await fresh.context.close()
    const who = await visit('', { gpc: true, grant: 'pftx' })
    expect(await who.page.evaluate('omConsent.granted')).toBe('npf')
    await button(who, text.reopen).click()
    await who.page.getByText(text.gpc).waitFor()
    expect(await who.page.getByRole('checkbox').count()).toBe(2)
    await button(who, text.accept).click()
    expect(await chosen(who)).toBe(choice('pf'))
    await who.context.close()
  })

  test('is asked again about another registry or after half a year, and not before [CK-01]', async () => {
    for (const [over, isAsked] of [
      [{ r: 3 }, false],
      [{ r: 2 }, true],
      [{ r: 6 }, true],
      [{ week: weekOf(Date.now()) - 25 }, false],
      [{ week: weekOf(Date.now()) - 26 }, true],
      [{ week: weekOf(Date.now()) + 1 }, true],
    ] as const) {
      const context = await browser.newContext()
      await context.addCookies([it.cookie('', over)])
      const page = await context.newPage()
      await page.goto(it.put('/again', { html: `<!doctype html><script>${await it.guard()}</script>` }))
      expect(await page.evaluate('omConsent.decided'), JSON.stringify(over)).toBe(!isAsked)
      await context.close()
    }
  })

  test('stands as it stood in forced colours, with a line around each answer [CK-16]', async () => {
    const who = await visit('<p>Bread</p>')
    const answers = () => [button(who, text.refuse), button(who, text.accept), button(who, text.choose)]
    const boxes = async () => Promise.all(answers().map(it => it.boundingBox()))
    const before = await boxes()
    await who.page.emulateMedia({ forcedColors: 'active' })
    expect(await boxes()).toEqual(before)
    for (const it of answers()) expect(await it.evaluate(node => getComputedStyle(node).borderTopWidth)).toBe('1px')
    await photograph(who, 'ask-forced')
    await who.context.close()
  })

  test('is good in each language, light and dark, wide and narrow, and from right to left [CK-16]', async () => {
    for (const [i, lang] of LOCALES.entries()) {
      const who = await visit('<p>Bread</p><p><button data-om-open>Privacy</button></p>', {
        guard: await it.guard({ lang }),
        width: i % 2 ? 390 : 1000,
        dark: i % 3 === 1,
        html: lang === 'pt' ? 'lang="pt" dir="rtl"' : `lang="${lang}"`,
      })
      await button(who, BANNER_WORDS[lang].refuse).waitFor()
      await expectGood(who)
      await photograph(who, `ask-${lang}`)
      const heading = await who.page.getByText(BANNER_WORDS[lang].title, { exact: true }).evaluate(inkOf)
      const closing = await button(who, BANNER_WORDS[lang].close).boundingBox()
      expect(heading.right, 'the heading is beside the way out, whichever way the page runs').toBeLessThanOrEqual(
        closing?.x ?? 0,
      )
      await button(who, BANNER_WORDS[lang].choose).click()
      await button(who, BANNER_WORDS[lang].save).waitFor()
      await expectGood(who)
      await photograph(who, `settings-${lang}`)
      await button(who, BANNER_WORDS[lang].close).click()
      expect(await button(who, BANNER_WORDS[lang].reopen).count(), 'the page has a way back of its own').toBe(0)
      await who.page.getByRole('button', { name: 'Privacy', exact: true }).click()
      await button(who, BANNER_WORDS[lang].save).waitFor()
      await who.context.close()
    }
  })
})

/** Where its letters end, which is not where its box does. */
function inkOf(node: Node): { readonly right: number } {
  const range = document.createRange()
  range.selectNodeContents(node)
  return { right: range.getBoundingClientRect().right }
}

describe('taking back', () => {
  const FILL = `document.cookie = 'p_a=1; path=/'; document.cookie = 'p_deep=1; path=/deep/er'; document.cookie = 'p-exact=1; path=/elsewhere'
    document.cookie = 'n_a=1; path=/'; document.cookie = 'p_d=1; path=/; domain=shop.localhost'
    localStorage.setItem('p_a', '1'); localStorage.setItem('n_a', '1'); sessionStorage.setItem('p_a', '1')
    await caches.open('p_a'); await caches.open('n_a')
    await new Promise(done => { indexedDB.open('p_a').onsuccess = event => { event.target.result.close(); done() } })`
  const LEFT = `return [document.cookie, Object.keys(localStorage), Object.keys(sessionStorage), await caches.keys(), (await indexedDB.databases()).map(it => it.name)].flat()`

  test('takes away at once what the class had kept, on other ways and domains too, and nothing else [CK-16]', async () => {
    const who = await visit('<a href="/elsewhere/x">Elsewhere</a><input name="words">', { grant: 'p' })
    const heard = await inPage(
      who,
      `globalThis.heard = []; omConsent.on(it => heard.push(it)); ${FILL}; return [...heard]`,
    )
    expect(heard).toEqual([])
    await who.page.getByRole('textbox').fill('unsaved')
    await button(who, text.reopen).click()
    await button(who, text.refuse).click()
    await until('it is all gone', async () =>
      (await who.context.cookies()).every(cookie => !/^p/.test(cookie.name) || cookie.path === '/deep/er'),
    )
    await until('databases too', async () => !JSON.stringify(await inPage(who, LEFT)).includes('p_'))
    expect(JSON.stringify(await inPage(who, LEFT))).toContain('n_a')
    expect(await inPage(who, 'return heard')).toEqual(['n'])
    expect(await who.page.getByRole('textbox').inputValue()).toBe('unsaved')
    await inPage(who, `document.cookie = 'p_a=1'; localStorage.p_a = '1'`)
    expect(JSON.stringify(await inPage(who, LEFT))).not.toContain('p_a')
    await who.context.close()
  })

  test('of a script that ran is a new page; not while somebody has written something, unasked [CK-13]', async () => {
    const body = () => `<input name="words"><script src="${it.tx}/tag.js"></script>`
    for (const isWritten of [false, true]) {
      const who = await visit(body(), { grant: 'tx' })
      await until('it has run', async () => (await who.page.evaluate('globalThis.ran')) === 1)
      if (isWritten) await who.page.getByRole('textbox').pressSequentially('words')
      await button(who, text.reopen).click()
      await button(who, text.refuse).click()
      if (isWritten) {
        await who.page.getByText(TOLD.en.reload).waitFor()
        expect(await who.page.getByRole('textbox').inputValue()).toBe('words')
        const before = from('ads.localhost')
        await inPage(who, `await fetch('${it.tx}/more.js').catch(() => {})`)
        expect(from('ads.localhost'), 'it reaches nobody any more').toBe(before)
        await button(who, TOLD.en.now).click()
      }
      await until(
        'the page is a new one',
        async () => (await who.page.evaluate('globalThis.ran').catch(() => 1)) === undefined,
      )
      await who.context.close()
    }
  })

  test('on one page ends it on every other page of the site that is open, and frames there are refused [CK-16]', async () => {
    const one = await visit('<input name="words">', { grant: 'pf' })
    const heard = () => one.page.evaluate('globalThis.heard')
    await inPage(one, `globalThis.heard = []; omConsent.on(it => heard.push(it)); document.cookie = 'p_a=1'`)
    const other = await one.context.newPage()
    await other.goto(it.put('/other', { html: `<!doctype html><script>${await it.guard()}</script>` }))
    await other.evaluate(`omConsent.set('')`)
    await until('it is heard', async () => JSON.stringify(await heard()) === '["n"]')
    const before = from('video.localhost')
    await inPage(one, `await fetch('${it.f}/film').catch(() => {}); document.cookie = 'p_a=1'`)
    expect(from('video.localhost'), 'the open page reaches nobody any more').toBe(before)
    expect((await one.context.cookies(it.origin)).map(({ name }) => name)).toEqual(['om_consent'])
    await other.evaluate('0')
    expect(one.wrongs).toEqual([])
    await one.context.close()
  })

  test('a grant loads nothing again: what was written stays [CK-16]', async () => {
    const who = await visit(`<input name="words"><script src="${it.tx}/tag.js"></script>`)
    await who.page.getByRole('textbox').pressSequentially('words')
    await button(who, text.accept).click()
    await until('it is told', async () => (await who.page.evaluate('omConsent.receipt')) !== undefined)
    expect(await who.page.getByRole('textbox').inputValue()).toBe('words')
    expect(await who.page.evaluate('globalThis.ran')).toBeUndefined()
    await who.page.reload()
    await until('now it runs', async () => (await who.page.evaluate('globalThis.ran')) === 1)
    await who.context.close()
  })
})

describe('a frame', () => {
  const frame = () =>
    `<iframe src="${it.f}/film?of=bread" title="A film about bread" style="width:480px;height:270px"></iframe>`

  test('that is not allowed says so in its own box, and is shown once through a bridge, or with its class [CK-11] [CK-12]', async () => {
    for (const how of ['once', 'allow'] as const) {
      const who = await visit(frame(), {})
      await button(who, text.refuse).click()
      const inside = who.page.frameLocator('main iframe')
      await inside.getByText('“A film about bread” is not shown. It comes from Somebody Ltd.').waitFor()
      await photograph(who, `placeholder-${how}`)
      const box = await who.page.locator('main iframe').boundingBox()
      const before = from('video.localhost')
      await inside
        .getByRole('button', { name: how === 'once' ? TOLD.en.once : `Allow “${text.classes.f.name}”` })
        .click()
      await inside.frameLocator('iframe').getByText('from video.localhost').waitFor()
      expect(from('video.localhost')).toBe(before + 1)
      expect(await who.page.locator('main iframe').boundingBox()).toEqual(box)
      expect(await chosen(who)).toBe(choice(how === 'once' ? '' : 'f'))
      expect(who.wrongs).toEqual([])
      await who.context.close()
    }
  })

  test('that advertises is not shown once: it comes with both its classes, and what was written stays [CK-12] [CK-13] [CK-14]', async () => {
    const advert = `<input name="words"><iframe src="${it.tx}/advert?of=bread" title="An advertisement"></iframe>`
    const both = `Allow “${text.classes.t.name} + ${text.classes.x.name}”`
    for (const isWritten of [false, true]) {
      const who = await visit(advert, { grant: 'f' })
      const inside = who.page.frameLocator('main iframe')
      await inside.getByRole('button', { name: both }).waitFor()
      expect(await inside.getByRole('button').count()).toBe(1)
      const before = from('ads.localhost')
      if (isWritten) await who.page.getByRole('textbox').pressSequentially('words')
      await inside.getByRole('button', { name: both }).click()
      await until('it is chosen', async () => (await chosen(who)) === choice('ftx'))
      if (isWritten) {
        expect(await who.page.getByRole('textbox').inputValue()).toBe('words')
        expect(from('ads.localhost')).toBe(before)
        await who.page.reload()
      }
      await inside.getByText('from ads.localhost').waitFor()
      expect(it.asked.filter(asked => asked.includes('/bridge/advert'))).toEqual([])
      await who.context.close()
    }
  })

  test('that advertises comes as well when it was allowed elsewhere: by the question, at once; what was written stays, and the place says how [CK-13] [CK-16]', async () => {
    const advert = `<input name="words"><iframe src="${it.tx}/advert?of=rolls" title="An advertisement"></iframe>`
    for (const isWritten of [false, true]) {
      const who = await visit(advert)
      const inside = who.page.frameLocator('main iframe')
      await inside.getByRole('button').waitFor()
      const before = from('ads.localhost')
      if (isWritten) await who.page.getByRole('textbox').pressSequentially('words')
      await button(who, text.accept).click()
      if (isWritten) {
        const again = inside.getByRole('button', { name: TOLD.en.now })
        await again.waitFor()
        expect(await inside.getByRole('button').count()).toBe(1)
        expect(await who.page.getByRole('textbox').inputValue()).toBe('words')
        expect(from('ads.localhost')).toBe(before)
        await again.click()
      }
      await inside.getByText('from ads.localhost').waitFor()
      expect(await chosen(who)).toBe(choice('pftx'))
      expect(who.wrongs).toEqual([])
      await who.context.close()
    }
  })

  test('that nobody declared offers nothing; one that is allowed is left alone [CK-12] [CK-15]', async () => {
    const who = await visit(
      `<iframe id="u" src="${it.undeclared}/x"></iframe><iframe id="f" src="${it.f}/film"></iframe>`,
      { grant: 'pftx' },
    )
    await who.page.frameLocator('#u').getByText(TOLD.en.undeclared).waitFor()
    expect(await who.page.frameLocator('#u').getByRole('button').count()).toBe(0)
    await who.page.frameLocator('#f').getByText('from video.localhost').waitFor()
    expect(from('nobody.localhost')).toBe(0)
    await who.context.close()
  })
})

describe('whatever the page is', () => {
  test('without a registry, or with a broken one, everything is denied, nothing is asked, and the page works [CK-03]', async () => {
    const { whole } = await scripts()
    for (const broken of [
      'undefined',
      'null',
      '({})',
      '({ n: 5, o: 7, w: null, l: 0 })',
      '({ n: [null, [], [1]], o: { x: 1 }, w: [null], l: [null] })',
      'nowhere.to.be.found',
    ]) {
      const who = await visit('<button onclick="this.textContent = 1">Press</button>', {
        guard: whole.replace('OM_CONFIG', broken),
      })
      await inPage(
        who,
        `document.cookie = 'n_a=1'; localStorage.n_a = '1'; await fetch('${it.tx}/broken').catch(() => {})`,
      )
      expect(await inPage(who, `return document.cookie + Object.keys(localStorage)`), broken).toBe('')
      await who.page.getByRole('button', { name: 'Press' }).click()
      expect(await who.page.getByRole('button', { name: '1', exact: true }).count()).toBe(1)
      expect(it.asked, broken).not.toContain('ads.localhost/broken')
      expect(who.wrongs, broken).toEqual([])
      await who.context.close()
    }
  })

  test('under a strict policy of its own, and where nobody is trusted with scripts, there is a question and a way back [CK-16]', async () => {
    for (const more of [
      '',
      "; require-trusted-types-for 'script'",
      "; require-trusted-types-for 'script'; trusted-types 'none'",
    ]) {
      const policy = `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'none'; connect-src 'self' ${it.service}${more}`
      const who = await visit('', { nonce: 'abc', headers: { 'content-security-policy': policy } })
      await button(who, text.refuse).click()
      expect(await chosen(who)).toBe(choice(''))
      await button(who, text.reopen).click()
      await button(who, more.includes('none') ? text.choose : text.save).waitFor()
      const width = await who.page.evaluate(
        `getComputedStyle(document.body.firstChild.shadowRoot.querySelector('section')).position`,
      )
      expect(width).toBe('fixed')
      expect(who.wrongs).toEqual([])
      await who.context.close()
    }
  })

  test('a page that freezes what it finds, wraps storage, and changes its address by itself works as before', async () => {
    const who = await visit(
      `<script>
        for (const it of [Storage.prototype, Document.prototype, Node.prototype, Element.prototype, IDBFactory.prototype, Array.prototype]) Object.freeze(it)
        const mine = new Proxy(localStorage, { get: (it, key) => { const value = Reflect.get(it, key); return typeof value === 'function' ? value.bind(it) : value } })
        mine.setItem('n_a', '1'); mine.n_b = '2'
        history.pushState({}, '', '/b-other')
        addEventListener('storage', event => { globalThis.same = event.storageArea === localStorage })
        globalThis.facts = [
          mine.length, mine.key(0) !== null, localStorage instanceof Storage, Object.prototype.toString.call(localStorage), JSON.stringify({ ...localStorage }),
          localStorage.setItem === Storage.prototype.setItem, Storage.prototype.setItem.length, Storage.prototype.setItem.name, localStorage === window.localStorage,
          'n_a' in localStorage, delete localStorage.n_a, localStorage.getItem('n_a'), document.body.appendChild(document.createElement('i')).tagName,
          Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').enumerable, typeof localStorage.nothing,
        ]
      </script>`,
    )
    expect(await who.page.evaluate('facts')).toEqual([
      2,
      true,
      true,
      '[object Storage]',
      '{"n_a":"1","n_b":"2"}',
      true,
      2,
      'setItem',
      true,
      true,
      true,
      null,
      'I',
      true,
      'undefined',
    ])
    await button(who, text.refuse).click()
    expect(await chosen(who)).toBe(choice(''))
    expect(who.wrongs).toEqual([])
    const other = await who.context.newPage()
    await other.goto(
      it.put('/other', {
        html: `<!doctype html><script>${await it.guard({ isBare: true })}</script><script>localStorage.setItem('n_c', '3')</script>`,
      }),
    )
    await until('the other page is heard', async () => (await who.page.evaluate('globalThis.same')) === true)
    await who.context.close()
  })

  test('functions of ours cannot be got at by replacing those of the language [CK-03]', async () => {
    const who = await visit('')
    await button(who, text.refuse).click()
    await inPage(
      who,
      `RegExp.prototype.exec = RegExp.prototype.test = () => ['p_a', 'n_a', '']; String.prototype.slice = () => 'n_a'; Array.prototype[Symbol.iterator] = function* () { yield 'n_a' }
      Reflect.apply = () => true; Object.prototype.get = () => 'n'; WeakMap.prototype.get = () => ['n']; String.prototype.split = Array.prototype.filter = Array.prototype.some = () => ['n_a']
      document.cookie = 'p_a=1'; localStorage.setItem('p_a', '1'); localStorage.p_a = '1'`,
    )
    expect((await who.context.cookies()).map(cookie => cookie.name)).toEqual(['om_consent'])
    expect(JSON.stringify(await who.context.storageState())).not.toContain('p_a')
    await who.context.close()
  })
})

describe('Consent Mode', () => {
  const said = (who: Visit) =>
    who.page.evaluate(`(window.dataLayer ?? []).map(it => [...it])`) as Promise<
      [string, string, Record<string, string>][]
    >
  const on = (signals: Record<string, string> = {}) =>
    Object.keys(signals)
      .filter(key => signals[key] === 'granted')
      .toSorted()

  test('says seven signals, all denied first, then what was granted; nobody is asked anything before [CK-10] [CK-13]', async () => {
    const who = await visit('', { guard: await it.guard({ lang: 'en', mode: 'basic' }) })
    const [first, ...none] = await said(who)
    expect(none).toEqual([])
    expect(first?.slice(0, 2)).toEqual(['consent', 'default'])
    expect(Object.values(first?.[2] ?? {})).toEqual(Array.from({ length: 7 }, () => 'denied'))
    await button(who, text.choose).click()
    await who.page.getByLabel(text.classes.p.name).check()
    await who.page.getByLabel(text.classes.t.name).check()
    await button(who, text.save).click()
    const [, update] = await said(who)
    expect(update?.slice(0, 2)).toEqual(['consent', 'update'])
    expect(on(update?.[2])).toEqual(['analytics_storage', 'security_storage'])
    await who.page.reload()
    expect((await said(who)).map(it => on(it[2]).length)).toEqual([0, 2])
    await who.context.close()
  })

  test('is not there for who did not ask for it', async () => {
    const who = await visit('', { grant: 'pftx' })
    expect(await who.page.evaluate('window.dataLayer')).toBeUndefined()
    await who.context.close()
  })
})
