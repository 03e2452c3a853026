/** Ways that look like something else: hints that a reader of tags misses, pages that do not say that they are, old names of new things. */

import { BEFORE } from './talks.ts'
import type { Answer, HostilePage, Mark, Vector } from './types.ts'

const ask = (id: string, html: (m: Mark) => string): Vector => ({ id, by: 'ask', body: html })
const run = (id: string, code: (m: Mark) => string): Vector => ({ id, by: 'ask', script: code })
const store = (id: string, code: (m: Mark) => string): Vector => ({ id, by: 'store', script: code })
const HTML = 'http://www.w3.org/1999/xhtml'

type Part = (m: Mark) => string
const hint = (m: Mark) => `rel=preconnect href=${m.alone}`
/** Nobody declared whom it connects to. */
const inBody = (id: string, html: Part): Vector => ({ id, by: 'connect', undeclared: true, body: html })
const byScript = (id: string, code: Part): Vector => ({ id, by: 'connect', undeclared: true, script: code })
const inFile = (id: string, path: string, type: string, text: Part): Vector => ({
  id,
  by: 'connect',
  undeclared: true,
  body: m => `<iframe src="${m.own(path)}"></iframe>`,
  ours: m => ({ [path]: { type, body: text(m) } }),
})

export const DISGUISED_HINTS: HostilePage = {
  id: 'disguised-hints',
  says: 'hints and frames that a reader of tags takes for something else',
  vectors: [
    inBody('hint-in-noscript', m => `<noscript><link ${hint(m)}></noscript><link x=a'b ${hint(m)}>`),
    inBody('hint-after-odd-quote', m => `<link x=a"b ${hint(m)}><i x=a"b></i>`),
    {
      ...inBody('hint-joined-from-two', m => `<li<link rel=preconnect href=http://nobody.invalid/>nk ${hint(m)}>`),
      silent: 'only somebody who takes hints out of a page lets it through',
    },
    inBody('hint-behind-comment', m => `<!-- <link x=" --><link ${hint(m)}><!-- " > -->`),
    inBody(
      'hint-by-codes',
      m => `<link rel="&#112;recon&NewLine;nect pre&#x63;onnect" href="&#104;ttp:${m.alone.slice(5)}">`,
    ),
    inBody('hint-said-twice', m => `<link rel=preconnect rel=icon href=${m.alone} href="/x">`),
    inBody('hint-in-shadow', m => `<p><template shadowrootmode="open"><link ${hint(m)}></template></p>`),
    inBody('embed-by-code', m => `<embed type="text/html" code="${m.alone}/">`),
    {
      ...inBody('frame-in-odd-quote', m => `<iframe x=a'b src=${m.alone}/></iframe><i x=a'b></i>`),
      beyond: BEFORE,
    },
    inFile(
      'hint-of-shape',
      '/x.svg',
      'image/svg+xml',
      m => `<svg xmlns="http://www.w3.org/2000/svg"><link xmlns="${HTML}" rel="preconnect" href="${m.alone}"/></svg>`,
    ),
    inFile(
      'hint-of-xml',
      '/x.xml',
      'application/xml',
      m => `<a><link xmlns="${HTML}" rel="preconnect" href="${m.alone}"/></a>`,
    ),
    inFile(
      'hint-by-prefix',
      '/x.xhtml',
      'application/xhtml+xml',
      m => `<h:html xmlns:h="${HTML}"><h:head><h:link rel="preconnect" href="${m.alone}"/></h:head></h:html>`,
    ),
    inFile(
      'hint-by-entity',
      '/y.xhtml',
      'application/xhtml+xml',
      m =>
        `<!DOCTYPE html [<!ENTITY r "preconnect"><!ENTITY a '&#60;link rel="&r;" href="${m.alone}"/&#62;'>]><html xmlns="${HTML}"><head>&a;</head></html>`,
    ),
    inFile('hint-in-sixteen-bits', '/x.html', 'text/html; charset=utf-16le', m =>
      [...`<!doctype html><link ${hint(m)}>`].map(it => `${it}\0`).join(''),
    ),
    inFile('hint-in-unknown-file', '/x', 'unknown/unknown', m => `<!doctype html><link ${hint(m)}>`),
    {
      id: 'hint-of-own-style',
      by: 'connect',
      undeclared: true,
      head: m => `<link rel="stylesheet" href="${m.own('/x.css')}">`,
      ours: m => ({ '/x.css': { type: 'text/css', headers: [['link', `<${m.alone}>; rel=preconnect`]], body: 'a{}' } }),
    },
    byScript(
      'hint-by-tokens',
      m =>
        `const it = document.createElement('link'); it.href = '${m.alone}'; it.relList.add('preconnect'); document.head.append(it)`,
    ),
    byScript(
      'hint-by-attribute',
      m =>
        `const it = document.createElement('link'), rel = document.createAttribute('rel'); rel.value = 'preconnect'; it.href = '${m.alone}'; document.head.append(it); it.setAttributeNode(rel)`,
    ),
    byScript(
      'hint-by-namespace',
      m =>
        `const it = document.createElement('link'); it.href = '${m.alone}'; document.head.append(it); it.setAttributeNS(null, 'rel', 'preconnect')`,
    ),
    byScript(
      'hint-by-quoted-markup',
      m =>
        `document.body.append(document.createElement('p')); document.body.lastChild.innerHTML = '<link title=">" ${hint(m)}>'`,
    ),
    byScript(
      'hint-by-parts',
      m => `for (const part of ['<li', 'nk rel=pre', 'connect href=${m.alone}>']) document.write(part)`,
    ),
    byScript(
      'hint-in-blank-frame',
      m =>
        `const frame = document.createElement('iframe'); document.body.append(frame); const it = frame.contentDocument; it.write('<link ${hint(m)}>'); it.close()`,
    ),
    byScript(
      'hint-of-frame-in-shadow',
      m =>
        `const box = document.createElement('div'); document.body.append(box); box.attachShadow({ mode: 'closed' }).innerHTML = '<iframe srcdoc="<link ${hint(m)}>"></iframe>'`,
    ),
  ],
}

const page = (m: Mark) => `<html xmlns="${HTML}"><body><img src="${m.at('.png')}"/></body></html>`
const inner = (m: Mark) => `<a><img xmlns="${HTML}" src="${m.at('.png')}"/></a>`
/** Of the site itself, in a frame. */
const file = (id: string, answer: (m: Mark) => Answer): Vector => ({
  id,
  by: 'ask',
  body: m => `<iframe src="${m.own('/file')}"></iframe>`,
  ours: m => ({ '/file': answer(m) }),
})
const typed = (id: string, type: string, text: Part = page): Vector => file(id, m => ({ type, body: text(m) }))
const tells = (m: Mark, rule: string): NonNullable<Answer['headers']> => [
  ['content-security-policy', `${rule}; report-uri ${m.at('.txt')}`],
]

export const ODD_FILES: HostilePage = {
  id: 'odd-files',
  says: 'files of the site that are shown as pages, and do not say so',
  vectors: [
    typed('file-style-of-xml', 'text/xsl', inner),
    typed('file-two-types', 'text/plain, text/html'),
    typed('file-any-type', '*/*'),
    typed('file-unknown', 'unknown/unknown'),
    typed('file-application-unknown', 'application/unknown'),
    typed('file-half-a-type', 'text'),
    file('file-without-type', m => ({ body: `<!doctype html>${page(m)}` })),
    file('text-tells', m => ({ type: 'text/plain', headers: tells(m, `frame-ancestors 'none'`), body: 'x' })),
    file('picture-tells', m => ({ type: 'image/gif', headers: tells(m, `frame-ancestors 'none'`) })),
    file('data-tells', m => ({ type: 'application/json', headers: tells(m, `frame-ancestors 'none'`), body: '{}' })),
    file('shape-tells', m => ({
      type: 'image/svg+xml',
      headers: tells(m, `img-src 'none'`),
      body: `<svg xmlns="http://www.w3.org/2000/svg"><image href="/x.png"/></svg>`,
    })),
    file('gone-tells', m => ({
      status: 404,
      type: 'text/plain',
      headers: tells(m, `frame-ancestors 'none'`),
      body: 'x',
    })),
    file('page-tells-on-trial', m => ({
      type: 'text/plain',
      headers: [['content-security-policy-report-only', `frame-ancestors 'none'; report-uri ${m.at('.txt')}`]],
      body: 'x',
    })),
  ],
}

const blob = (code: string) => `URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }))`

export const OTHER_WAYS: HostilePage = {
  id: 'other-ways',
  says: 'what else asks or keeps: relays, redirects, layers and drawings of younger browsers',
  vectors: [
    ask(
      'image-in-declared-shadow',
      m => `<div><template shadowrootmode="closed"><img src="${m.at('.png')}"></template></div>`,
    ),
    ask('image-in-dialog', m => `<dialog open><img src="${m.at('.png')}"></dialog>`),
    {
      id: 'image-in-popover',
      by: 'ask',
      body: m => `<div popover id="p${m.token}"><img loading="lazy" src="${m.at('.png')}"></div>`,
      script: m => `document.getElementById('p${m.token}').showPopover()`,
    },
    ask(
      'css-if',
      m => `<p style="--a${m.token}:1;background:if(style(--a${m.token}:1): url(${m.at('.png')}); else: none)">x</p>`,
    ),
    ask(
      'css-function',
      m =>
        `<style>@function --f${m.token}() { result: url(${m.at('.png')}) } .f${m.token} { background: --f${m.token}() }</style><p class="f${m.token}">x</p>`,
    ),
    ask(
      'css-starting-style',
      m =>
        `<style>.s${m.token} { transition: all 1s allow-discrete; @starting-style { background: url(${m.at('.png')}) } }</style><p class="s${m.token}">x</p>`,
    ),
    ask(
      'css-of-selection',
      m =>
        `<style>.h${m.token}::before { content: ""; border: 9px solid; border-image: cross-fade(url(${m.at('.png')}), url(data:,)) } .h${m.token}::before { background: image-set("${m.at('.png')}" 1x) }</style><p class="h${m.token}">x</p>`,
    ),
    run(
      'font-of-constructed-sheet',
      m =>
        `const it = new CSSStyleSheet(); it.replaceSync('@font-face{font-family:t${m.token};src:url(${m.at('.woff2')})}'); document.adoptedStyleSheets.push(it); document.body.append(Object.assign(document.createElement('p'), { textContent: 'x', style: 'font-family:t${m.token}' }))`,
    ),
    run(
      'style-of-view-transition',
      m =>
        `const it = new CSSStyleSheet(); it.replaceSync('::view-transition{background:url(${m.at('.png')})}'); document.adoptedStyleSheets.push(it); document.startViewTransition?.(() => {})`,
    ),
    run(
      'style-map',
      m =>
        `document.body.append(document.createElement('p')); document.body.lastChild.attributeStyleMap.set('background-image', 'url(${m.at('.png')})')`,
    ),
    run(
      'relay-by-channel',
      m =>
        `const it = document.createElement('iframe'); it.srcdoc = "<script${m.nonce.replaceAll('"', '')}>new BroadcastChannel('${m.token}').onmessage = it => fetch(it.data, { mode: 'no-cors' })<\\/script>"; it.onload = () => new BroadcastChannel('${m.token}').postMessage('${m.at('.txt')}'); document.body.append(it)`,
    ),
    run('event-source-of-blob', m => `new Worker(${blob(`new EventSource('${m.at('.sse')}')`)})`),
    run('socket-of-shared-blob', m => `new SharedWorker(${blob(`new WebSocket('${m.socket()}')`)})`),
    run('import-of-blob', m => `import(${blob(`import '${m.at('.js')}'`)}).catch(() => {})`),
    run(
      'module-by-map-of-script',
      m =>
        `document.head.append(Object.assign(document.createElement('script'), { type: 'importmap', textContent: '{"imports":{"i${m.token}":"${m.at('.js')}"}}' })); import('i${m.token}').catch(() => {})`,
    ),
    run(
      'private-token',
      m =>
        `fetch('${m.at('.txt')}', { mode: 'no-cors', privateToken: { version: 1, operation: 'token-request' } }).catch(() => {}); fetch('${m.at('.json')}', { mode: 'no-cors' }).catch(() => {})`,
    ),
    run(
      'editor-command',
      m =>
        `const it = document.createElement('div'); it.contentEditable = 'true'; document.body.append(it); it.focus(); document.execCommand('insertHTML', false, '<img src="${m.at('.png')}">')`,
    ),
    run('image-decoded', m => `const it = new Image(); it.src = '${m.at('.png')}'; it.decode().catch(() => {})`),
    run(
      'element-of-its-own',
      m =>
        `customElements.define('x-${m.token}', class extends HTMLElement { constructor() { super().attachInternals(); this.attachShadow({ mode: 'open' }).innerHTML = '<img src="${m.at('.png')}">' } }); document.body.append(document.createElement('x-${m.token}'))`,
    ),
    run(
      'policy-of-types',
      m =>
        `document.body.append(document.createElement('p')); document.body.lastChild.innerHTML = trustedTypes.createPolicy('t${m.token}', { createHTML: it => it }).createHTML('<img src="${m.at('.png')}">')`,
    ),
    {
      id: 'beacon-by-redirect',
      by: 'ask',
      script: m => `navigator.sendBeacon('${m.own('/go')}', 'x')`,
      ours: m => ({ '/go': { status: 307, headers: [['location', m.at('.txt')]] } }),
    },
    {
      id: 'ping-by-redirect',
      by: 'ask',
      body: m => `<a id="r${m.token}" href="#r" ping="${m.own('/go')}">x</a>`,
      script: m => `document.getElementById('r${m.token}').click()`,
      ours: m => ({ '/go': { status: 307, headers: [['location', m.at('.txt')]] } }),
    },
    {
      id: 'font-by-redirect',
      by: 'ask',
      script: m => `new FontFace('x', 'url(${m.own('/go')})').load().catch(() => {})`,
      ours: m => ({ '/go': { status: 302, headers: [['location', m.at('.woff2')]] } }),
    },
    {
      id: 'events-by-redirect',
      by: 'ask',
      script: m => `new EventSource('${m.own('/go')}')`,
      ours: m => ({ '/go': { status: 302, headers: [['location', m.at('.sse')]] } }),
    },
    {
      id: 'srcdoc-with-base',
      by: 'ask',
      body: m => `<iframe srcdoc="<base href='${m.at('/')}'><img src='x.png'>"></iframe>`,
    },
    {
      id: 'sheet-of-own-with-base',
      by: 'ask',
      head: m => `<link rel="stylesheet" href="${m.own('/x.css')}">`,
      body: m => `<p class="b${m.token}">x</p>`,
      ours: m => ({ '/x.css': { type: 'text/css', body: `.b${m.token}{background:url(//${m.at('.png').slice(7)})}` } }),
    },
    store('cookie-partitioned', m => `document.cookie = '${m.name}=1; Secure; SameSite=None; Partitioned'`),
    store(
      'cookie-store-partitioned',
      m => `cookieStore.set({ name: '${m.name}', value: '1', partitioned: true }).catch(() => {})`,
    ),
    store(
      'cookie-set-again',
      m =>
        `cookieStore.addEventListener('change', it => { if (it.deleted.length) document.cookie = '${m.name}=1; path=/' }); document.cookie = '${m.name}=1; path=/'`,
    ),
    store(
      'cookie-of-message',
      m =>
        `const it = new BroadcastChannel('c${m.token}'); it.onmessage = () => { document.cookie = '${m.name}=1' }; new BroadcastChannel('c${m.token}').postMessage(1)`,
    ),
    store(
      'local-of-storage-event',
      m =>
        `const it = document.createElement('iframe'); document.body.append(it); it.contentWindow.addEventListener('storage', event => { event.storageArea.${m.name} = '1' }); dispatchEvent(new StorageEvent('storage', { storageArea: localStorage })); it.contentWindow.dispatchEvent(new StorageEvent('storage', { storageArea: it.contentWindow.localStorage }))`,
    ),
    store(
      'local-of-frame-in-shadow',
      m =>
        `const box = document.createElement('div'); document.body.append(box); const root = box.attachShadow({ mode: 'closed' }); root.innerHTML = '<iframe></iframe>'; root.firstChild.contentWindow.localStorage.setItem('${m.name}', '1')`,
    ),
    store(
      'local-of-object',
      m =>
        `const it = document.createElement('object'); it.data = 'about:blank'; document.body.append(it); it.contentWindow.localStorage.setItem('${m.name}', '1')`,
    ),
    store(
      'local-of-old-frame',
      m =>
        `const set = document.createElement('frameset'), it = document.createElement('frame'); set.append(it); document.body.append(set); it.contentWindow.localStorage.setItem('${m.name}', '1')`,
    ),
  ],
}

export const REWRITTEN: HostilePage = {
  id: 'rewritten',
  says: 'a page writes itself anew, and what had been listening is gone',
  vectors: [
    store('cookie-when-rewritten', m => `setTimeout(() => { document.cookie = '${m.name}=1' }, 300)`),
    store('local-when-rewritten', m => `setTimeout(() => { localStorage.${m.name} = '1' }, 300)`),
    store(
      'local-by-frame-when-rewritten',
      m =>
        `setTimeout(() => { document.body.innerHTML = '<iframe></iframe>'; frames[0].localStorage.setItem('${m.name}', '1') }, 350)`,
    ),
    run(
      'image-when-rewritten',
      m =>
        `setTimeout(() => { document.open(); document.write('<!doctype html><p>x</p><img src="${m.at('.png')}">'); document.close() }, 150)`,
    ),
    run('fetch-when-rewritten', m => `setTimeout(() => fetch('${m.at('.txt')}', { mode: 'no-cors' }), 300)`),
  ],
}
