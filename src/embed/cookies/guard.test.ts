/** The guard in a real browser: each hook with what it stops and what it must leave alone. */

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Grant } from '#wire/cookie/classes.ts'
import { openBrowser } from '../../../test/browser.ts'
import { type Guarded, openGuarded } from '../../../test/guarded.ts'

let it: Guarded
let browser: Browser
let bare: string

beforeAll(async () => {
  it = await openGuarded()
  browser = await openBrowser()
  bare = await it.guard({ isBare: true })
})
afterAll(async () => {
  await browser?.close()
  await it?.close()
})

let count = 0
type Visit = { readonly context: BrowserContext; readonly page: Page; readonly errors: string[] }
type Over = {
  readonly grant?: Grant
  readonly guard?: string
  readonly head?: string
  readonly headers?: Record<string, string>
  readonly gpc?: boolean
  readonly path?: string
}

async function visit(
  body: string,
  { grant, guard = bare, head = '', headers = {}, gpc = false, path = `/p${++count}` }: Over = {},
): Promise<Visit> {
  const url = it.put(path, {
    html: `<!doctype html><html lang="en"><head>${head}<script>${guard}</script><title>Shop</title></head><body><h1>Shop</h1>${body}</body></html>`,
    headers,
  })
  const context = await browser.newContext()
  if (gpc)
    await context.addInitScript(
      `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true })`,
    )
  if (grant !== undefined) await context.addCookies([it.cookie(grant)])
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  await page.goto(url)
  return { context, page, errors }
}
const inPage = (page: Page, code: string) => page.evaluate(`(async () => { ${code} })()`)

test('an event that tells of storage can be made as before, and holds none that is not guarded [CK-03]', async () => {
  const { context, page, errors } = await visit('')
  const seen = await inPage(
    page,
    `const made = new StorageEvent('storage', { key: 'n_a', storageArea: localStorage })
    const frame = document.body.appendChild(document.createElement('iframe'))
    const heard = new Promise(done => frame.contentWindow.addEventListener('storage', ({ storageArea }) => { storageArea.u_x = '1'; done(storageArea.n_a) }))
    localStorage.setItem('n_a', '1')
    return [made.storageArea === localStorage, made.key, made instanceof StorageEvent, await heard, localStorage.getItem('u_x')]`,
  )
  expect(seen).toEqual([true, 'n_a', true, '1', null])
  expect(errors).toEqual([])
  await context.close()
})

describe('storage', () => {
  /** Writes `name`, answers whether it is there. */
  const WRITES: Readonly<Record<string, (name: string) => string>> = {
    cookie: name => `document.cookie = '${name}=1'; return document.cookie.includes('${name}=1')`,
    'cookie, by its descriptor': name =>
      `Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.call(document, '${name}=1'); return document.cookie.includes('${name}=1')`,
    'cookie, of a frame': name =>
      `const frame = document.body.appendChild(document.createElement('iframe')); frames[0].document.cookie = '${name}=1'; return frames[0].document.cookie.includes('${name}=1')`,
    'cookie, in a frame put in as markup': name =>
      `document.body.insertAdjacentHTML('beforeend', '<iframe srcdoc="x"></iframe>'); window[0].document.cookie = '${name}=1'; return window[0].document.cookie.includes('${name}=1')`,
    'cookie, in a window': name =>
      `const it = open('about:blank'); it.document.cookie = '${name}=1'; const is = it.document.cookie.includes('${name}=1'); it.close(); return is`,
    'cookie store': name => `await cookieStore.set('${name}', '1'); return document.cookie.includes('${name}=1')`,
    'cookie store, an object': name =>
      `await cookieStore.set({ name: '${name}', value: '1' }); return document.cookie.includes('${name}=1')`,
    'local item': name => `localStorage.setItem('${name}', '1'); return localStorage.getItem('${name}') === '1'`,
    'local item, by the prototype': name =>
      `Storage.prototype.setItem.call(localStorage, '${name}', '1'); return localStorage['${name}'] === '1'`,
    'local property': name => `localStorage['${name}'] = '1'; return localStorage.getItem('${name}') === '1'`,
    'local definition': name =>
      `Object.defineProperty(localStorage, '${name}', { value: '1', configurable: true, enumerable: true, writable: true }); return '${name}' in localStorage`,
    'local, around a proxy of the page’s': name =>
      `const mine = new Proxy(localStorage, { get: (it, key) => { const value = Reflect.get(it, key); return typeof value === 'function' ? value.bind(it) : value } }); mine.setItem('${name}', '1'); return mine.getItem('${name}') === '1'`,
    'session item': name =>
      `sessionStorage.setItem('${name}', '1'); return sessionStorage.length === 1 && sessionStorage.key(0) === '${name}' && (sessionStorage.removeItem('${name}'), sessionStorage.length === 0)`,
    'session property, of a frame': name =>
      `const frame = document.body.appendChild(document.createElement('iframe')); frame.contentWindow.sessionStorage['${name}'] = '1'; return sessionStorage.getItem('${name}') === '1'`,
    database: name =>
      `const is = await new Promise(done => { const it = indexedDB.open('${name}'); it.onsuccess = () => { it.result.close(); done(true) }; it.onerror = () => done(false) }); return is && (await indexedDB.databases()).some(it => it.name === '${name}')`,
    cache: name => `await caches.open('${name}').catch(() => {}); return (await caches.keys()).includes('${name}')`,
  }
  const STATES: readonly (readonly [grant: Grant | undefined, kept: readonly string[]])[] = [
    [undefined, ['n_']],

    ['p', ['n_', 'p_', 'p-exact']],
    ['tx', ['n_', 't_']],
    ['pftx', ['n_', 'p_', 'f_', 't_', 'p-exact']],
  ]
  const TRIED = ['n_', 'p_', 'f_', 't_', 'p-exact', 'p-exact2', 'p-exac', 'P_', 'u_', 'n']
  for (const [grant, kept] of STATES)
    test(`by every way there is, with ${grant === undefined ? 'nothing decided' : `“${grant}” granted`}: what is allowed is kept, and nothing else [CK-03] [CK-04] [CK-16]`, async () => {
      const { context, page, errors } = await visit('', grant === undefined ? {} : { grant })
      for (const [way, code] of Object.entries(WRITES)) {
        const got: string[] = []
        for (const name of TRIED) if (await inPage(page, code(name.endsWith('_') ? `${name}x` : name))) got.push(name)
        expect(got, way).toEqual(TRIED.filter(name => kept.includes(name)))
        await inPage(
          page,
          `localStorage.clear(); sessionStorage.clear(); for (const it of document.querySelectorAll('iframe')) it.remove()`,
        )
        for (const it of await context.cookies())
          if (it.name !== 'om_consent') await context.clearCookies({ name: it.name })
      }
      expect(errors).toEqual([])
      await context.close()
    })
})
