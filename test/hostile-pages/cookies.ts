/** Cookies by every spelling, from scripts and from the site's own server. */

import type { HostilePage, Vector } from './types.ts'

const script = (id: string, code: (name: string, domain: string) => string): Vector => ({
  id,
  by: 'store',
  script: m => code(m.name, m.domain),
})

const TWICE = 'only a guard that reads a name twice lets it through'
const FRAME = `const frame = document.createElement('iframe'); document.body.append(frame); const inner = frame.contentWindow;`

export const INLINE_COOKIES: HostilePage = {
  id: 'inline-cookies',
  says: 'scripts write cookies by every spelling there is',
  vectors: [
    script('document-cookie', name => `document.cookie = '${name}=1'`),
    script('cookie-lasting', name => `document.cookie = '${name}=1; max-age=31536000; path=/'`),
    script('cookie-sub-path', name => `document.cookie = '${name}=1; path=' + location.pathname`),
    script('cookie-domain', (name, domain) => `document.cookie = '${name}=1; path=/; domain=${domain}'`),
    script('cookie-spaces', name => `document.cookie = ' \\t ${name} = 1 ;Path=/'`),
    script('cookie-nameless', name => `document.cookie = '${name}'`),
    script('cookie-equals-first', name => `document.cookie = '=${name}; path=/'`),
    script('cookie-object', name => `document.cookie = { toString: () => '${name}=1' }`),
    {
      id: 'cookie-two-faced',
      by: 'store',
      silent: TWICE,
      script: m => `let asked = 0; document.cookie = { toString: () => (asked++ ? '${m.name}=1' : 'om_consent=') }`,
    },
    script('cookie-reflect', name => `Reflect.set(document, 'cookie', '${name}=1')`),
    script(
      'cookie-descriptor',
      name => `Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.call(document, '${name}=1')`,
    ),
    script('cookie-lookup-setter', name => `document.__lookupSetter__('cookie').call(document, '${name}=1')`),
    script('cookie-delayed', name => `setTimeout(() => { document.cookie = '${name}=1' }, 150)`),
    script('cookie-after-load', name => `addEventListener('load', () => { document.cookie = '${name}=1' })`),
    script('cookie-of-frame', name => `${FRAME} inner.document.cookie = '${name}=1'`),
    script('cookie-by-frames', name => `${FRAME} frames[frames.length - 1].document.cookie = '${name}=1'`),
    script(
      'cookie-setter-of-frame',
      name =>
        `${FRAME} Object.getOwnPropertyDescriptor(inner.Document.prototype, 'cookie').set.call(document, '${name}=1')`,
    ),
    script(
      'cookie-removed-frame',
      name => `${FRAME} const theirs = inner.document; theirs.cookie = '${name}=1'; frame.remove()`,
    ),
    script(
      'cookie-inner-html-frame',
      name =>
        `const box = document.createElement('div'); document.body.append(box); box.innerHTML = '<iframe></iframe>'; window[window.length - 1].document.cookie = '${name}=1'`,
    ),
    {
      id: 'cookie-srcdoc',
      by: 'store',
      body: m =>
        `<iframe srcdoc="<script${m.nonce.replaceAll('"', "'")}>document.cookie = '${m.name}=1'</script>"></iframe>`,
    },
    {
      id: 'cookie-javascript-frame',
      by: 'store',
      body: m => `<iframe src="javascript:document.cookie='${m.name}=1'"></iframe>`,
    },
    {
      id: 'cookie-handler',
      by: 'store',
      body: m => `<img src="data:," onerror="document.cookie='${m.name}=1'">`,
    },
    script('cookie-open-blank', name => `const w = open('about:blank'); if (w) w.document.cookie = '${name}=1'`),
    script('cookie-eval', name => `(0, eval)("document.cookie = '${name}=1'")`),
    script('cookie-timer-text', name => `setTimeout("document.cookie = '${name}=1'", 0)`),
    script('cookie-store', name => `cookieStore.set('${name}', '1')`),
    script('cookie-store-object', name => `cookieStore.set({ name: '${name}', value: '1', path: '/' })`),
    script('cookie-store-prototype', name => `CookieStore.prototype.set.call(cookieStore, '${name}', '1')`),
    script(
      'cookie-store-of-frame',
      name => `${FRAME} inner.CookieStore.prototype.set.call(cookieStore, '${name}', '1')`,
    ),
    script('cookie-store-in-frame', name => `${FRAME} inner.cookieStore.set('${name}', '1')`),
    {
      id: 'cookie-store-two-faced',
      by: 'store',
      silent: TWICE,
      script: m =>
        `let asked = 0; cookieStore.set({ get name() { return asked++ ? '${m.name}' : 'om_consent' }, value: '1' })`,
    },
  ],
}

type Attributes = (name: string, domain: string) => string
const header = (id: string, line: Attributes, name = 'set-cookie'): Vector => ({
  id,
  by: 'store',
  headers: m => [[name, line(m.name, m.domain)]],
})
const answer = (id: string, ask: (path: string) => string, suffix: string, type: string, body = ''): Vector => ({
  id,
  by: 'store',
  body: m => ask(m.own(suffix)),
  ours: m => ({ [suffix]: { type, body, headers: [['set-cookie', `${m.name}=1; Path=/`]] } }),
})

export const HEADER_COOKIES: HostilePage = {
  id: 'header-cookies',
  says: 'the site’s own server sets cookies, where no script sees them',
  vectors: [
    header('header-plain', name => `${name}=1; Path=/`),
    header('header-http-only', name => `${name}=1; Path=/; HttpOnly; Max-Age=31536000`),
    header('header-domain', (name, domain) => `${name}=1; Path=/; Domain=${domain}`),
    header('header-odd-case', name => `${name}=1; pAtH=/`, 'sEt-CoOkIe'),
    header('header-spaces', name => `   ${name}  =  1 ; Path=/`),
    header('header-nameless', name => `${name}`),
    header('header-quoted', name => `${name}="a, b=c"; Path=/`),
    header('header-expires', name => `${name}=1; Expires=Wed, 09 Jun 2032 10:18:14 GMT; Path=/`),
    header('header-secure-strict', name => `${name}=1; Path=/; Secure; SameSite=Strict`),
    header('header-partitioned', name => `${name}=1; Path=/; Secure; SameSite=None; Partitioned`),
    {
      id: 'header-sub-path',
      by: 'store',
      body: m => `<iframe src="${m.own('/deep/page')}"></iframe>`,
      ours: m => ({
        '/deep/page': {
          type: 'text/html',
          body: 'x',
          headers: [['set-cookie', `${m.name}=1; Path=${m.own('/deep')}; HttpOnly`]],
        },
      }),
    },
    answer('answer-image', path => `<img src="${path}">`, '/x.gif', 'image/gif'),
    answer('answer-style', path => `<link rel="stylesheet" href="${path}">`, '/x.css', 'text/css'),
    answer('answer-script', path => `<script src="${path}"></script>`, '/x.js', 'text/javascript'),
    answer('answer-frame', path => `<iframe src="${path}"></iframe>`, '/x.html', 'text/html', 'x'),
    answer('answer-icon', path => `<img src="${path}">`, '/favicon.ico', 'image/x-icon'),
    {
      id: 'answer-fetch',
      by: 'store',
      script: m => `fetch('${m.own('/x')}', { method: 'POST', body: '1' })`,
      ours: m => ({
        '/x': { type: 'application/json', body: '{}', headers: [['set-cookie', `${m.name}=1; Path=/; HttpOnly`]] },
      }),
    },
    {
      id: 'answer-redirect',
      by: 'store',
      body: m => `<img src="${m.own('/go')}">`,
      ours: m => ({
        '/go': {
          status: 302,
          headers: [
            ['location', m.own('/there.gif')],
            ['set-cookie', `${m.name}=1; Path=/`],
          ],
        },
        '/there.gif': { type: 'image/gif' },
      }),
    },
    {
      id: 'answer-not-found',
      by: 'store',
      script: m => `fetch('${m.own('/gone')}')`,
      ours: m => ({
        '/gone': { status: 404, type: 'text/html', body: 'gone', headers: [['set-cookie', `${m.name}=1; Path=/`]] },
      }),
    },
    {
      id: 'answer-broken',
      by: 'store',
      script: m => `fetch('${m.own('/broken')}')`,
      ours: m => ({
        '/broken': { status: 500, type: 'text/html', body: 'broken', headers: [['set-cookie', `${m.name}=1; Path=/`]] },
      }),
    },
  ],
}
