/** Pictures, media, styles and scripts: whatever a page loads by being a page. */

import type { HostilePage, Mark, Vector } from './types.ts'

const body = (id: string, html: (m: Mark) => string): Vector => ({ id, by: 'ask', body: html })
const head = (id: string, html: (m: Mark) => string): Vector => ({ id, by: 'ask', head: html })
const run = (id: string, code: (m: Mark) => string): Vector => ({ id, by: 'ask', script: code })

export const PICTURES: HostilePage = {
  id: 'pictures',
  says: 'pixels and media, in markup and from scripts',
  vectors: [
    body('img', m => `<img src="${m.at('.png')}" width="1" height="1">`),
    body('img-no-referrer', m => `<img src="${m.at('.png')}" referrerpolicy="no-referrer" crossorigin>`),
    body('img-srcset', m => `<img srcset="${m.at('.png')} 1x, ${m.at('.png')} 2x">`),
    body('picture-source', m => `<picture><source srcset="${m.at('.png')}"><img alt=""></picture>`),
    body('img-in-shadow', m => `<div><template shadowrootmode="open"><img src="${m.at('.png')}"></template></div>`),
    body('input-image', m => `<input type="image" src="${m.at('.png')}" alt="">`),
    body('video-poster', m => `<video poster="${m.at('.png')}"></video>`),
    body('video-src', m => `<video src="${m.at('.mp4')}" preload="auto"></video>`),
    body('video-source', m => `<video preload="auto"><source src="${m.at('.mp4')}" type="video/mp4"></video>`),
    body('audio-src', m => `<audio src="${m.at('.mp3')}" preload="auto"></audio>`),
    body(
      'track',
      m =>
        `<video crossorigin><track default kind="captions" src="${m.at('.vtt')}"></video><script${m.nonce}>document.querySelector('track[src="${m.at('.vtt')}"]').track.mode = 'showing'</script>`,
    ),
    body('object', m => `<object data="${m.at('.png')}"></object>`),
    body('embed', m => `<embed src="${m.at('.png')}" type="image/png">`),
    body('table-background', m => `<table background="${m.at('.png')}"><td>x</table>`),
    body('svg-image', m => `<svg width="9" height="9"><image href="${m.at('.png')}" width="9" height="9"/></svg>`),
    body(
      'svg-image-xlink',
      m => `<svg width="9" height="9"><image xlink:href="${m.at('.png')}" width="9" height="9"/></svg>`,
    ),
    body(
      'svg-fe-image',
      m =>
        `<svg width="9" height="9"><filter id="${m.token}"><feImage href="${m.at('.png')}"/></filter><rect width="9" height="9" filter="url(#${m.token})"/></svg>`,
    ),
    body('svg-script', m => `<svg><script href="${m.at('.js')}"></script></svg>`),
    {
      id: 'svg-use',
      by: 'ask',
      silent: 'shapes of others are not drawn',
      body: m => `<svg width="9" height="9"><use href="${m.at('.svg')}#a"/></svg>`,
    },
    {
      id: 'svg-filter-elsewhere',
      by: 'ask',
      silent: 'filters of others are not drawn',
      body: m => `<div style="filter:url(${m.at('.svg')}#f)">x</div>`,
    },
    head('icon', m => `<link rel="icon" href="${m.at('.ico')}">`),
    {
      id: 'manifest',
      by: 'ask',
      silent: 'fetched when somebody installs the page',
      head: m => `<link rel="manifest" href="${m.at('.json')}">`,
    },
    run('image-object', m => `new Image().src = '${m.at('.png')}'`),
    run(
      'image-of-frame',
      m =>
        `const frame = document.createElement('iframe'); document.body.append(frame); new frame.contentWindow.Image().src = '${m.at('.png')}'`,
    ),
    run('image-delayed', m => `setTimeout(() => { new Image().src = '${m.at('.png')}' }, 150)`),
    run(
      'image-handler-chain',
      m =>
        `const box = document.createElement('div'); box.innerHTML = '<img src="data:," onerror="new Image().src=\\'${m.at('.png')}\\'">'; document.body.append(box)`,
    ),
    run(
      'image-in-template',
      m =>
        `document.body.append(document.importNode(Object.assign(document.createElement('template'), { innerHTML: '<img src="${m.at('.png')}">' }).content, true))`,
    ),
    run(
      'image-of-other-document',
      m =>
        `const other = document.implementation.createHTMLDocument(''); other.body.innerHTML = '<img src="${m.at('.png')}">'; document.body.append(other.body.firstChild)`,
    ),
    run(
      'image-parsed',
      m =>
        `document.body.append(new DOMParser().parseFromString('<img src="${m.at('.png')}">', 'text/html').body.firstChild)`,
    ),
    run('audio-object', m => `new Audio('${m.at('.mp3')}').load()`),
    run(
      'image-of-shape',
      m =>
        `const style = document.createElement('div'); style.style.shapeOutside = 'url(${m.at('.png')})'; style.style.float = 'left'; document.body.append(style)`,
    ),
  ],
}

const css = (id: string, rule: (m: Mark) => string): Vector => ({
  id,
  by: 'ask',
  head: m => `<style>${rule(m)}</style>`,
  body: m => `<p class="c${m.token}">x</p>`,
})

export const STYLES: HostilePage = {
  id: 'styles',
  says: 'everything that a style sheet can load',
  vectors: [
    head('stylesheet', m => `<link rel="stylesheet" href="${m.at('.css')}">`),
    head('stylesheet-print', m => `<link rel="stylesheet" media="print" href="${m.at('.css')}">`),
    head('stylesheet-alternate', m => `<link rel="alternate stylesheet" title="x" href="${m.at('.css')}">`),
    head('css-import', m => `<style>@import url("${m.at('.css')}");</style>`),
    head('css-import-layer', m => `<style>@import "${m.at('.css')}" layer(a) supports(display: grid);</style>`),
    {
      id: 'css-import-of-own',
      by: 'ask',
      head: m => `<link rel="stylesheet" href="${m.own('/own.css')}">`,
      ours: m => ({ '/own.css': { type: 'text/css', body: `@import url(${m.at('.css')});` } }),
    },
    css('css-background', m => `.c${m.token}{background:url(${m.at('.png')})}`),
    css('css-image-set', m => `.c${m.token}{background:image-set(url(${m.at('.png')}) 1x)}`),
    css('css-content', m => `.c${m.token}::before{content:url(${m.at('.png')})}`),
    css('css-list-style', m => `.c${m.token}{display:list-item;list-style-image:url(${m.at('.png')})}`),
    css('css-cursor', m => `.c${m.token}{cursor:url(${m.at('.png')}),auto}`),
    css('css-border-image', m => `.c${m.token}{border:1px solid;border-image:url(${m.at('.png')}) 1}`),
    css('css-mask', m => `.c${m.token}{mask-image:url(${m.at('.png')})}`),
    css('css-shape', m => `.c${m.token}{float:left;shape-outside:url(${m.at('.png')})}`),
    css(
      'css-font',
      m => `@font-face{font-family:f${m.token};src:url(${m.at('.woff2')})}.c${m.token}{font-family:f${m.token}}`,
    ),
    css(
      'css-variable',
      m => `:root{--v${m.token}:url(${m.at('.png')})}.c${m.token}{background-image:var(--v${m.token})}`,
    ),
    css(
      'css-attribute-exfiltration',
      m => `p[class^=c]{--x:0}.c${m.token}:not([value]){background:url(${m.at('.png')})}`,
    ),
    body('style-attribute', m => `<p style="background:url(${m.at('.png')})">x</p>`),
    run(
      'css-object-model',
      m =>
        `const sheet = document.createElement('style'); document.head.append(sheet); document.body.id = 'b'; sheet.sheet.insertRule('#b{border:1px solid;border-image:url(${m.at('.png')}) 1}')`,
    ),
    run(
      'css-constructed',
      m =>
        `const sheet = new CSSStyleSheet(); sheet.replaceSync('html{background-image:url(${m.at('.png')})}'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]`,
    ),
    run('font-face-object', m => `new FontFace('x', 'url(${m.at('.woff2')})').load()`),
    run(
      'style-injected',
      m =>
        `setTimeout(() => { const it = document.createElement('link'); it.rel = 'stylesheet'; it.href = '${m.at('.css')}'; document.head.append(it) }, 150)`,
    ),
  ],
}

const js = (text: string) => ({ type: 'text/javascript', body: text })
/** What a third party's script does that was let in once: it reads the nonce that the page's own scripts carry. */
const COPIED = `(document.querySelector('script[nonce]') || {}).nonce || ''`

export const SCRIPTS: HostilePage = {
  id: 'scripts',
  says: 'scripts of others, however they come in',
  vectors: [
    body('script', m => `<script${m.nonce} src="${m.at('.js')}"></script>`),
    body('script-async', m => `<script${m.nonce} async src="${m.at('.js')}"></script>`),
    body('script-defer', m => `<script${m.nonce} defer src="${m.at('.js')}"></script>`),
    body('script-module', m => `<script${m.nonce} type="module" src="${m.at('.js')}"></script>`),
    body('script-module-import', m => `<script${m.nonce} type="module">import '${m.at('.js')}'</script>`),
    {
      id: 'import-of-own-module',
      by: 'ask',
      body: m => `<script${m.nonce} type="module" src="${m.own('/own.js')}"></script>`,
      ours: m => ({ '/own.js': js(`import '${m.at('.js')}'`) }),
    },
    run('import-dynamic', m => `import('${m.at('.js')}')`),
    run('import-json', m => `import('${m.at('.json')}', { with: { type: 'json' } })`),
    {
      id: 'import-map',
      by: 'ask',
      head: m => `<script${m.nonce} type="importmap">{"imports":{"x${m.token}":"${m.at('.js')}"}}</script>`,
      body: m => `<script${m.nonce} type="module">import('x${m.token}')</script>`,
    },
    run('document-write', m => `document.write('<script src="${m.at('.js')}"><\\/script>')`),
    run(
      'document-write-nonce',
      m => `document.write('<script nonce="' + (${COPIED}) + '" src="${m.at('.js')}"><\\/script>')`,
    ),
    run(
      'script-injected',
      m => `const it = document.createElement('script'); it.src = '${m.at('.js')}'; document.head.append(it)`,
    ),
    run(
      'script-nonce-copied',
      m =>
        `const it = document.createElement('script'); it.nonce = ${COPIED}; it.src = '${m.at('.js')}'; document.head.append(it)`,
    ),
    run(
      'script-injected-later',
      m =>
        `setTimeout(() => { const it = document.createElement('script'); it.nonce = ${COPIED}; it.src = '${m.at('.js')}'; document.body.append(it) }, 150)`,
    ),
    run(
      'script-of-frame-realm',
      m =>
        `const frame = document.createElement('iframe'); document.body.append(frame); const it = frame.contentDocument.createElement('script'); it.nonce = ${COPIED}; it.src = '${m.at('.js')}'; document.head.append(it)`,
    ),
    run(
      'script-by-range',
      m =>
        `document.body.append(document.createRange().createContextualFragment('<script nonce="' + (${COPIED}) + '" src="${m.at('.js')}"><\\/script>'))`,
    ),
    run(
      'script-by-xslt-frame',
      m =>
        `const frame = document.createElement('iframe'); frame.srcdoc = '<script nonce="' + (${COPIED}) + '" src="${m.at('.js')}"><\\/script>'; document.body.append(frame)`,
    ),
    {
      id: 'script-redirect-of-own',
      by: 'ask',
      body: m => `<script${m.nonce} src="${m.own('/go')}"></script>`,
      ours: m => ({ '/go': { status: 302, headers: [['location', m.at('.js')]] } }),
    },
    {
      id: 'script-in-chain',
      by: 'ask',
      body: m => `<script${m.nonce} src="${m.own('/one.js')}"></script>`,
      ours: m => ({
        '/one.js': js(
          `document.head.append(Object.assign(document.createElement('script'), { src: '${m.own('/two.js')}', nonce: ${COPIED} }))`,
        ),
        '/two.js': js(
          `document.head.append(Object.assign(document.createElement('script'), { src: '${m.at('.js')}', nonce: ${COPIED} }))`,
        ),
      }),
    },
    {
      id: 'script-own-sets-cookie',
      by: 'store',
      body: m => `<script${m.nonce} src="${m.own('/own.js')}"></script>`,
      ours: m => ({ '/own.js': js(`document.cookie = '${m.name}=1; path=/'`) }),
    },
    {
      id: 'module-own-sets-key',
      by: 'store',
      body: m => `<script${m.nonce} type="module" src="${m.own('/own.js')}"></script>`,
      ours: m => ({ '/own.js': js(`localStorage['${m.name}'] = '1'`) }),
    },
  ],
}
