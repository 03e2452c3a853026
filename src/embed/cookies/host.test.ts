/** What a page on a host of files carries, in a real browser: hints of its scripts, and frames of its own. */

import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Grant } from '#wire/cookie/classes.ts'
import { openBrowser } from '../../../test/browser.ts'
import { type Guarded, openGuarded } from '../../../test/guarded.ts'
import { headText } from './text.ts'

let it: Guarded
let browser: Browser
let head: string

beforeAll(async () => {
  it = await openGuarded()
  browser = await openBrowser()
  head = await headText(`${it.service}/s/sit_shop`, it.site, { isBare: true })
})
afterAll(async () => {
  await browser?.close()
  await it?.close()
})

let count = 0
type Over = { readonly grant?: Grant; readonly isGpc?: boolean; readonly options?: BrowserContextOptions }

async function visit<T>(body: string, { grant, isGpc, options = {} }: Over, look: (page: Page) => Promise<T>) {
  const url = it.put(`/h${++count}`, {
    html: `<!doctype html><html lang="en"><head>${head}<title>Shop</title></head><body><h1>Shop</h1>${body}</body></html>`,
  })
  const context = await browser.newContext(options)
  if (isGpc)
    await context.addInitScript(
      `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true })`,
    )
  if (grant !== undefined) await context.addCookies([it.cookie(grant)])
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  await page.goto(url)
  const seen = await look(page)
  expect(errors).toEqual([])
  await context.close()
  return seen
}

/** Each puts a link to `other` into the page. */
const PUT: Readonly<Record<string, string>> = {
  'a link, as most do': `document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: other }))`,
  'a link by attributes': `const it = document.createElement('link'); it.setAttribute('REL', 'dns-prefetch'); it.setAttribute('href', other); document.head.appendChild(it)`,
  'said afterwards': `const it = document.head.appendChild(document.createElement('link')); it.href = other; it.rel = 'preconnect'`,
  'within something else': `const it = document.createElement('template'); it.innerHTML = '<b><i><link rel="preconnect" href="' + other + '"></i></b>'; document.body.append(it.content.cloneNode(true))`,
  'of a page that was read': `document.body.append(new DOMParser().parseFromString('<link rel=preconnect href=' + other + '>', 'text/html').querySelector('link'))`,
  markup: `document.body.insertAdjacentHTML('beforeend', '<p><LINK href="' + other + '" REL = "x PreConnect dns-prefetch"></p>')`,
  'markup of an element': `document.body.appendChild(document.createElement('div')).innerHTML = '<link rel=dns-prefetch href=' + other + '>'`,
  'in the place of another': `const it = document.body.appendChild(document.createElement('p')); const link = document.createElement('link'); link.setAttributeNode(Object.assign(document.createAttribute('rel'), { value: 'preconnect' })); link.href = other; it.replaceWith(link)`,
  'by the words of its list': `const it = document.head.appendChild(document.createElement('link')); it.href = other; it.relList.add('preconnect')`,
  'by a name in no space': `const it = document.head.appendChild(document.createElement('link')); it.href = other; it.setAttributeNS(null, 'rel', 'preconnect')`,
  'by an attribute afterwards': `const it = document.head.appendChild(document.createElement('link')); it.href = other; const rel = document.createAttribute('rel'); rel.value = 'preconnect'; it.setAttributeNode(rel)`,
  'by what an attribute says': `const it = document.head.appendChild(document.createElement('link')); it.href = other; it.rel = 'x'; it.attributes.rel.value = 'preconnect'`,
  'markup with a sign in quotes': `document.body.appendChild(document.createElement('p')).innerHTML = '<link title=">" rel="preconnect" href="' + other + '">'`,
  'markup with a quote too much': `document.body.appendChild(document.createElement('p')).innerHTML = '<link x=a"b rel="preconnect" href="' + other + '">'`,
  'markup by codes': `document.body.appendChild(document.createElement('p')).innerHTML = '<link rel="&#112;reconnect" href="' + other + '">'`,
}

test('a hint that a script puts in is none any more, however it comes in [CK-15]', async () => {
  for (const [way, code] of Object.entries(PUT)) {
    const said = await visit('', {}, async page => {
      await page.evaluate(`(() => { const other = ${JSON.stringify(it.undeclared)}; ${code} })()`)
      return page.evaluate<string[]>(
        `[...document.querySelectorAll('link')].filter(it => it.href.startsWith(${JSON.stringify(it.undeclared)})).map(it => it.rel)`,
      )
    })
    expect(said.length, way).toBe(1)
    expect(said[0], way).not.toMatch(/\b(?:preconnect|dns-prefetch)\b/i)
  }
})

test('a page that is written in parts, here and in a frame of nobody’s, says no hint either [CK-15]', async () => {
  const said = await visit('', {}, page =>
    page.evaluate<readonly unknown[]>(`(() => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      const inner = frame.contentDocument
      inner.write('<link rel=preconnect href=${it.undeclared}><p>a</p><li')
      inner.write('nk rel=pre', 'connect href=${it.undeclared}><p>b</p>')
      inner.writeln('<lin')
      inner.write('e>c</line><b')
      inner.write('>d</b>')
      inner.close()
      const late = inner.head.appendChild(inner.createElement('link'))
      late.rel = 'preconnect'
      return [[...inner.querySelectorAll('link')].map(it => it.rel), inner.body.textContent.replaceAll(/\\s/g, '')]
    })()`),
  )
  expect(said).toEqual([['preconnect_', '', 'preconnect_'], 'abcd'])
})

test('what is no hint stays as it was said: words, names, and other links', async () => {
  const seen = await visit('<main></main>', {}, page =>
    page.evaluate<readonly unknown[]>(`(() => {
      const main = document.querySelector('main')
      main.innerHTML = '<link rel="stylesheet" href="/preconnect.css"><p class="preconnect">rel="preconnect"</p>'
      main.append('<link rel="preconnect">')
      const link = document.createElement('link')
      link.setAttribute('rel', 'icon')
      link.setAttribute('title', 'preconnect')
      return [main.innerHTML, link.outerHTML, document.createElement('link').appendChild.name, Element.prototype.append.length]
    })()`),
  )
  expect(seen).toEqual([
    '<link rel="stylesheet" href="/preconnect.css"><p class="preconnect">rel="preconnect"</p>&lt;link rel="preconnect"&gt;',
    '<link rel="icon" title="preconnect">',
    'appendChild',
    0,
  ])
})

const drawing = (of: string) => {
  const path = `/drawing${++count}.svg`
  it.put(path, {
    type: 'image/svg+xml',
    html: `<svg xmlns="http://www.w3.org/2000/svg"><image href="${of}${path}" width="9" height="9"/></svg>`,
  })
  return path
}
const isShown = (page: Page, path: string) =>
  expect.poll(() => page.frames().some(frame => frame.url().endsWith(path)), { timeout: 25_000 }).toBe(true)

test('a frame of the site’s own waits for the worker, which holds it to the choice: in markup, from a script, changed meanwhile [CK-15]', async () => {
  const [one, two, three] = [drawing(it.undeclared), drawing(it.undeclared), drawing(it.undeclared)]
  const body = `<iframe src="${one}"></iframe><iframe id="b"></iframe><script>
    document.getElementById('b').src = '/nothing'; document.getElementById('b').src = '${two}'
    document.body.append(Object.assign(document.createElement('iframe'), { src: '${three}' }))</script>`
  await visit(body, {}, async page => {
    for (const path of [one, two, three]) await isShown(page, path)
    await page.waitForLoadState('networkidle')
  })
  expect(it.asked.filter(url => url.includes('drawing'))).toEqual([])
})

test('what a page without our tag writes in such a frame is taken away, though it came late [CK-03]', async () => {
  const path = `/untagged${++count}`
  it.put(path, { html: `<!doctype html><script>localStorage.setItem('u_x', '1')</script>x` })
  const left = await visit(`<iframe src="${path}"></iframe>`, {}, async page => {
    await isShown(page, path)
    await page.waitForLoadState('networkidle')
    return page.evaluate('Object.keys(localStorage)')
  })
  expect(left).toEqual([])
})

test('what is allowed comes in such a frame, and under Global Privacy Control only what that leaves [CK-11] [CK-13]', async () => {
  const [film, ad] = [drawing(it.f), drawing(it.tx)]
  const frames = `<iframe src="${film}"></iframe><iframe src="${ad}"></iframe>`
  const asked = async (isGpc: boolean) => {
    it.asked.length = 0
    await visit(frames, { grant: 'pftx', isGpc }, async page => {
      for (const path of [film, ad]) await isShown(page, path)
      await page.waitForLoadState('networkidle')
    })
    return it.asked.filter(url => url.includes('drawing')).toSorted()
  }
  expect(await asked(true)).toEqual([`video.localhost${film}`])
  expect(await asked(false)).toEqual([`ads.localhost${ad}`, `video.localhost${film}`])
})

test('where no worker comes, such a frame is shown all the same: it never breaks a page', async () => {
  const path = drawing(it.undeclared)
  await visit(`<iframe src="${path}"></iframe>`, { options: { serviceWorkers: 'block' } }, page => isShown(page, path))
})
