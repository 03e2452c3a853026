/** Ways that are younger than the rest, or that one forgets: new interfaces, drawn things that load, and last words of a page. */

import type { HostilePage, Mark, Vector } from './types.ts'

const run = (id: string, code: (m: Mark) => string): Vector => ({ id, by: 'ask', script: code })
const body = (id: string, html: (m: Mark) => string): Vector => ({ id, by: 'ask', body: html })
const GIVEN_UP = 'Chromium has given it up'
const given = (vector: Vector): Vector => ({ ...vector, silent: GIVEN_UP })
const js = (text: string) => ({ type: 'text/javascript', body: text })

export const INTERFACES: HostilePage = {
  id: 'interfaces',
  says: 'interfaces that ask somebody without being called a request',
  vectors: [
    given(run('shared-storage-worklet', m => `sharedStorage.createWorklet('${m.at('.js')}')`)),
    run(
      'topics',
      m => `fetch('${m.at('.txt')}', { browsingTopics: true, mode: 'no-cors' }); document.browsingTopics()`,
    ),
    given(
      run(
        'interest-group',
        m =>
          `navigator.joinAdInterestGroup({ name: 'a', owner: new URL('${m.at('')}').origin, updateURL: '${m.at('.json')}' }, 3600)`,
      ),
    ),
    given(body('fenced-frame', m => `<fencedframe src="${m.at('.html')}"></fencedframe>`)),
    given(body('portal', m => `<portal src="${m.at('.html')}"></portal>`)),
    body(
      'web-bundle',
      m => `<script${m.nonce} type="webbundle">{"source":"${m.at('.wbn')}","resources":["${m.at('.js')}"]}</script>`,
    ),
    {
      id: 'identity-provider',
      by: 'ask',
      script: m =>
        `navigator.credentials.get({ identity: { providers: [{ configURL: '${m.at('.json')}', clientId: 'a', nonce: 'b' }] } }).catch(() => {})`,
    },
    {
      id: 'payment-method',
      by: 'ask',
      script: m =>
        `new PaymentRequest([{ supportedMethods: '${m.at('/pay')}' }], { total: { label: 'x', amount: { currency: 'EUR', value: '1' } } }).canMakePayment().catch(() => {})`,
    },
    run('import-style', m => `import('${m.at('.css')}', { with: { type: 'css' } })`),
    run(
      'html-unsafe',
      m =>
        `const box = document.createElement('div'); box.setHTMLUnsafe('<img src="${m.at('.png')}">'); document.body.append(box)`,
    ),
    run(
      'html-unsafe-document',
      m => `document.body.append(Document.parseHTMLUnsafe('<img src="${m.at('.png')}">').body.firstChild)`,
    ),
    run(
      'html-unsafe-shadow',
      m =>
        `const box = document.createElement('div'); document.body.append(box); box.setHTMLUnsafe('<p><template shadowrootmode="open"><style>@import "${m.at('.css')}";</style>x</template></p>')`,
    ),
    run(
      'preload-injected-font',
      m =>
        `document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', crossOrigin: '', href: '${m.at('.woff2')}' }))`,
    ),
    run(
      'worker-in-worker',
      m =>
        `new Worker(URL.createObjectURL(new Blob(["new Worker(URL.createObjectURL(new Blob([\\"fetch('${m.at('.txt')}', { mode: 'no-cors' })\\"], { type: 'text/javascript' })))"], { type: 'text/javascript' })))`,
    ),
    {
      id: 'event-source-of-worker',
      by: 'ask',
      script: m => `new Worker('${m.own('/w.js')}')`,
      ours: m => ({ '/w.js': js(`new EventSource('${m.at('.sse')}')`) }),
    },
    {
      id: 'link-image-set',
      by: 'ask',
      headers: m => [['link', `</favicon.ico>; rel=preload; as=image; imagesrcset="${m.at('.png')} 1x"`]],
    },
    {
      id: 'link-anchor-elsewhere',
      by: 'ask',
      headers: m => [['link', `<${new URL(m.at('.png')).pathname}>; rel=preload; as=image; anchor="${m.at('')}"`]],
      silent: 'an anchor moves no address in this browser',
    },
    {
      id: 'open-search',
      by: 'ask',
      head: m => `<link rel="search" type="application/opensearchdescription+xml" title="x" href="${m.at('.xml')}">`,
      silent: 'fetched by browsers with a window alone',
    },
    {
      id: 'touch-icon',
      by: 'ask',
      head: m => `<link rel="apple-touch-icon" href="${m.at('.png')}">`,
      silent: 'Chromium on a desk does not fetch it',
    },
    {
      id: 'download-clicked-by-script',
      by: 'ask',
      script: m => `Object.assign(document.createElement('a'), { href: '${m.at('.bin')}', download: 'x' }).click()`,
      beyond: 'no policy of a page says what may be downloaded',
    },
  ],
}

const svg = (id: string, inner: (m: Mark) => string): Vector =>
  body(id, m => `<svg width="9" height="9" viewBox="0 0 9 9">${inner(m)}</svg>`)

export const SHAPES: HostilePage = {
  id: 'shapes',
  says: 'drawings, formulas and style that load what they show',
  vectors: [
    svg('svg-set-href', m => `<image width="9" height="9"><set attributeName="href" to="${m.at('.png')}"/></image>`),
    svg(
      'svg-animate-href',
      m =>
        `<image width="9" height="9"><animate attributeName="href" values="${m.at('.png')};${m.at('.png')}" dur="1s" repeatCount="indefinite"/></image>`,
    ),
    svg(
      'svg-foreign',
      m =>
        `<foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="${m.at('.png')}"/></foreignObject>`,
    ),
    svg('svg-style-import', m => `<style>@import url(${m.at('.css')});</style>`),
    svg(
      'svg-pattern',
      m =>
        `<pattern id="p${m.token}" width="9" height="9"><image href="${m.at('.png')}" width="9" height="9"/></pattern><rect width="9" height="9" fill="url(#p${m.token})"/>`,
    ),
    body('math-style', m => `<math><mi style="background:url(${m.at('.png')})">x</mi></math>`),
    body('math-in-shape', m => `<svg><desc><img src="${m.at('.png')}"></desc></svg>`),
    body('image-lazy', m => `<img loading="lazy" src="${m.at('.png')}" width="1" height="1">`),
    body('frame-lazy', m => `<iframe loading="lazy" src="${m.at('.html')}"></iframe>`),
    body(
      'frame-of-object-in-object',
      m => `<object data="/nothing.bin"><object type="text/html" data="${m.at('.html')}"></object></object>`,
    ),
    body(
      'area-ping',
      m =>
        `<map name="m${m.token}"><area id="a${m.token}" href="#z" ping="${m.at('.txt')}" shape="default"></map><img usemap="#m${m.token}" src="data:," width="9" height="9"><script${m.nonce}>document.getElementById('a${m.token}').click()</script>`,
    ),
    body(
      'css-cross-fade',
      m => `<p style="background:-webkit-cross-fade(url(${m.at('.png')}), url(data:,), 50%)">x</p>`,
    ),
    body(
      'css-at-property',
      m =>
        `<style>@property --q${m.token}{syntax:"<image>";inherits:false;initial-value:url(${m.at('.png')})}.q${m.token}{background:var(--q${m.token})}</style><p class="q${m.token}">x</p>`,
    ),
    body('css-nested-import', m => `<style>@import url("data:text/css,@import url(${m.at('.css')})");</style>`),
    body(
      'css-keyframes',
      m =>
        `<style>@keyframes k${m.token}{from,to{background-image:url(${m.at('.png')})}}.k${m.token}{animation:k${m.token} 1s infinite}</style><p class="k${m.token}">x</p>`,
    ),
    body(
      'css-of-page-container',
      m =>
        `<style>.d${m.token}{container-type:inline-size}@container (min-width:1px){.d${m.token} i{background:url(${m.at('.png')})}}</style><p class="d${m.token}"><i>x</i></p>`,
    ),
    {
      id: 'frame-own-style-sheet-of-xml',
      by: 'ask',
      body: m => `<iframe src="${m.own('/x.xml')}"></iframe>`,
      ours: m => ({
        '/x.xml': {
          type: 'application/xml',
          body: `<?xml version="1.0"?><?xml-stylesheet type="text/css" href="${m.at('.css')}"?><a>x</a>`,
        },
      }),
    },
  ],
}

const store = (id: string, code: (name: string) => string): Vector => ({ id, by: 'store', script: m => code(m.name) })
const FRAME = `const frame = document.createElement('iframe'); document.body.append(frame); const inner = frame.contentWindow;`

export const YOUNGER_STORES: HostilePage = {
  id: 'younger-stores',
  says: 'keeping something by ways that few guards know',
  vectors: [
    {
      id: 'cookie-javascript-link',
      by: 'store',
      body: m => `<a id="c${m.token}" href="javascript:void(document.cookie='${m.name}=1')">x</a>`,
      script: m => `document.getElementById('c${m.token}').click()`,
    },
    {
      id: 'cookie-by-meta',
      by: 'store',
      silent: GIVEN_UP,
      head: m => `<meta http-equiv="Set-Cookie" content="${m.name}=1; path=/">`,
    },
    store(
      'cookie-of-parsed-page',
      name => `new DOMParser().parseFromString('', 'text/html').cookie = '${name}=1'; document.cookie = '${name}=1'`,
    ),
    store(
      'cookie-of-moved-frame',
      name =>
        `${FRAME} const set = Object.getOwnPropertyDescriptor(inner.Document.prototype, 'cookie').set; frame.remove(); set.call(document, '${name}=1')`,
    ),
    store('cookie-by-defined-property', name => `Object.assign(document, { cookie: '${name}=1' })`),
    store('cookie-by-with', name => `new Function("with (document) cookie = '${name}=1'")()`),
    store(
      'cookie-by-animation',
      name =>
        `const it = document.body.animate([{ opacity: 1 }, { opacity: 1 }], 1); it.onfinish = () => { document.cookie = '${name}=1' }`,
    ),
    store(
      'cookie-store-of-message',
      name =>
        `const c = new MessageChannel(); c.port1.onmessage = () => cookieStore.set('${name}', '1'); c.port2.postMessage(1)`,
    ),
    store(
      'local-by-own-keys',
      name => `const it = structuredClone({ ${name}: '1' }); for (const key in it) localStorage[key] = it[key]`,
    ),
    store('local-of-sandboxed-opener', name => `${FRAME} inner.eval("parent.localStorage.setItem('${name}', '1')")`),
    store(
      'local-by-set-html',
      name =>
        `const box = document.createElement('div'); document.body.append(box); box.setHTMLUnsafe('<iframe></iframe>'); box.firstChild.contentWindow.localStorage.setItem('${name}', '1')`,
    ),
    store(
      'local-by-move',
      name =>
        `const one = document.createElement('div'), two = document.createElement('div'); document.body.append(one, two); const f = document.createElement('iframe'); one.append(f); two.moveBefore(f, null); f.contentWindow.localStorage.setItem('${name}', '1')`,
    ),
    store(
      'local-by-observed-frame',
      name =>
        `new MutationObserver(() => frames[frames.length - 1].localStorage.setItem('${name}', '1')).observe(document.body, { childList: true }); document.body.append(document.createElement('iframe'))`,
    ),
    store(
      'session-of-new-window',
      name => `const w = open('about:blank'); if (w) w.localStorage.setItem('${name}', '1')`,
    ),
    {
      id: 'shared-storage',
      by: 'store',
      silent: GIVEN_UP,
      script: m => `sharedStorage.set('${m.name}', '1')`,
    },
  ],
}

export const LAST_WORDS: HostilePage = {
  id: 'last-words',
  says: 'what a page says when it is left, and when somebody comes back to it',
  isLeft: true,
  vectors: [
    run('beacon-at-end', m => `addEventListener('pagehide', () => navigator.sendBeacon('${m.at('.txt')}', 'x'))`),
    run(
      'beacon-when-hidden',
      m =>
        `document.addEventListener('visibilitychange', () => document.hidden && navigator.sendBeacon('${m.at('.txt')}', 'x'))`,
    ),
    run(
      'keepalive-at-end',
      m =>
        `addEventListener('pagehide', () => fetch('${m.at('.txt')}', { keepalive: true, mode: 'no-cors', method: 'POST', body: 'x' }))`,
    ),
    run('later-at-end', m => `fetchLater('${m.at('.txt')}')`),
    run('image-at-end', m => `addEventListener('pagehide', () => { new Image().src = '${m.at('.png')}' })`),
    store('cookie-at-end', name => `addEventListener('pagehide', () => { document.cookie = '${name}=1' })`),
    run(
      'fetch-when-shown-again',
      m => `addEventListener('pageshow', it => it.persisted && fetch('${m.at('.txt')}', { mode: 'no-cors' }))`,
    ),
    run('image-every-moment', m => `setInterval(() => { new Image().src = '${m.at('.png')}?' + Math.random() }, 20)`),
    run(
      'image-every-frame',
      m =>
        `const step = () => { new Image().src = '${m.at('.png')}?' + Math.random(); requestAnimationFrame(step) }; requestAnimationFrame(step)`,
    ),
    store(
      'cookie-when-shown-again',
      name => `addEventListener('pageshow', it => { if (it.persisted) document.cookie = '${name}=1' })`,
    ),
  ],
}

export const LEAVES_BY_FORM: HostilePage = {
  id: 'leaves-by-form',
  says: 'a form takes the page with it',
  vectors: [
    body(
      'form-takes-page',
      m =>
        `<form id="f${m.token}" method="post" action="${m.at('.html')}"></form><script${m.nonce}>document.getElementById('f${m.token}').submit()</script>`,
    ),
  ],
}
