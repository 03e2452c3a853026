/** What a browser fetches before anybody needs it, and the connections that it opens for later. */

import type { HostilePage, Mark, Vector } from './types.ts'

const head = (id: string, html: (m: Mark) => string): Vector => ({ id, by: 'ask', head: html })
const link = (id: string, value: (m: Mark) => string): Vector => ({ id, by: 'ask', headers: m => [['link', value(m)]] })
const rules = (m: Mark, kind: 'prefetch' | 'prerender', url: string) =>
  `<script${m.nonce} type="speculationrules">{"${kind}":[{"source":"list","urls":["${url}"],"eagerness":"immediate"}]}</script>`

export const HINTS: HostilePage = {
  id: 'hints',
  says: 'hints in markup',
  vectors: [
    head('preload-image', m => `<link rel="preload" as="image" href="${m.at('.png')}">`),
    head('preload-image-set', m => `<link rel="preload" as="image" imagesrcset="${m.at('.png')} 1x">`),
    head('preload-script', m => `<link rel="preload" as="script" href="${m.at('.js')}">`),
    head('preload-style', m => `<link rel="preload" as="style" href="${m.at('.css')}">`),
    head('preload-font', m => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${m.at('.woff2')}">`),
    head('preload-fetch', m => `<link rel="preload" as="fetch" crossorigin href="${m.at('.json')}">`),
    head('modulepreload', m => `<link rel="modulepreload" href="${m.at('.js')}">`),
    head('prefetch', m => `<link rel="prefetch" href="${m.at('.html')}">`),
    head('prefetch-as', m => `<link rel="prefetch" as="script" href="${m.at('.js')}">`),
    {
      id: 'prerender-old',
      by: 'ask',
      silent: 'Chromium has given it up',
      head: m => `<link rel="prerender" href="${m.at('.html')}">`,
    },
    head('compression-dictionary', m => `<link rel="compression-dictionary" crossorigin href="${m.at('.txt')}">`),
    { id: 'preconnect', by: 'connect', undeclared: true, head: m => `<link rel="preconnect" href="${m.alone}">` },
    {
      id: 'preconnect-crossorigin',
      by: 'connect',
      undeclared: true,
      head: m => `<link rel="preconnect" crossorigin href="${m.alone}/x">`,
    },
    {
      id: 'preconnect-injected',
      by: 'connect',
      undeclared: true,
      script: m =>
        `setTimeout(() => document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: '${m.alone}' })), 100)`,
    },
    {
      id: 'preconnect-of-frame',
      by: 'connect',
      undeclared: true,
      body: m => `<iframe srcdoc="<link rel=preconnect href=${m.alone}>"></iframe>`,
    },
    { id: 'dns-prefetch', by: 'look-up', undeclared: true, head: m => `<link rel="dns-prefetch" href="${m.alone}">` },
    {
      id: 'dns-prefetch-injected',
      by: 'look-up',
      undeclared: true,
      script: m =>
        `document.head.append(Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: '${m.alone}' }))`,
    },
    {
      id: 'script-injects-preload',
      by: 'ask',
      script: m =>
        `document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', href: '${m.at('.png')}' }))`,
    },
    {
      id: 'script-injects-prefetch',
      by: 'ask',
      script: m =>
        `document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: '${m.at('.txt')}' }))`,
    },
  ],
}

export const LINK_HEADERS: HostilePage = {
  id: 'link-headers',
  says: 'hints in headers of the site’s own server, before any markup is read',
  vectors: [
    link('link-preload-image', m => `<${m.at('.png')}>; rel=preload; as=image`),
    link('link-preload-script', m => `<${m.at('.js')}>; rel="preload"; as="script"`),
    link('link-preload-style', m => `<${m.at('.css')}>;rel=preload;as=style`),
    link('link-two-in-one', m => `</favicon.ico>; rel=preload; as=image, <${m.at('.png')}>; rel=preload; as=image`),
    link('link-odd-case', m => `<${m.at('.png')}>; REL=PRELOAD; AS=image`),
    link('link-modulepreload', m => `<${m.at('.js')}>; rel=modulepreload`),
    link('link-prefetch', m => `<${m.at('.txt')}>; rel=prefetch`),
    link('link-protocol-relative', m => `<${m.at('.png').replace('http:', '')}>; rel=preload; as=image`),
    {
      id: 'link-preconnect',
      by: 'connect',
      undeclared: true,
      headers: m => [['link', `<${m.alone}>; rel=preconnect`]],
    },
    {
      id: 'link-dns-prefetch',
      by: 'look-up',
      undeclared: true,
      headers: m => [['link', `<${m.alone}>; rel=dns-prefetch`]],
    },
    {
      id: 'link-preconnect-crossorigin',
      by: 'connect',
      undeclared: true,
      headers: m => [['Link', `<${m.alone}>;crossorigin;rel="preconnect"`]],
    },
  ],
}

export const SPECULATION: HostilePage = {
  id: 'speculation',
  says: 'rules by which a browser visits pages in advance',
  vectors: [
    { id: 'rules-prefetch', by: 'ask', undeclared: true, head: m => rules(m, 'prefetch', m.at('.html')) },
    { id: 'rules-prerender', by: 'ask', undeclared: true, head: m => rules(m, 'prerender', m.at('.html')) },
    {
      id: 'rules-injected',
      by: 'ask',
      undeclared: true,
      script: m =>
        `document.head.append(Object.assign(document.createElement('script'), { type: 'speculationrules', textContent: JSON.stringify({ prefetch: [{ source: 'list', urls: ['${m.at('.html')}'], eagerness: 'immediate' }] }) }))`,
    },
    {
      id: 'rules-document',
      by: 'ask',
      undeclared: true,
      head: m =>
        `<script${m.nonce} type="speculationrules">{"prefetch":[{"source":"document","where":{"selector_matches":"a.s${m.token}"},"eagerness":"immediate"}]}</script>`,
      body: m => `<a class="s${m.token}" href="${m.at('.html')}">x</a>`,
    },
    {
      id: 'rules-header',
      by: 'ask',
      undeclared: true,
      headers: m => [['speculation-rules', `"${m.own('/rules.json')}"`]],
      ours: m => ({
        '/rules.json': {
          type: 'application/speculationrules+json',
          body: JSON.stringify({ prefetch: [{ urls: [m.at('.html')], eagerness: 'immediate' }] }),
        },
      }),
    },
    {
      id: 'rules-prerender-own-cookie',
      by: 'store',
      head: m => rules(m, 'prerender', m.own('/next.html')),
      ours: m => ({
        '/next.html': { type: 'text/html', body: `<script${m.nonce}>document.cookie = '${m.name}=1; path=/'</script>` },
      }),
    },
    {
      id: 'rules-prefetch-own-cookie',
      by: 'store',
      head: m => rules(m, 'prefetch', m.own('/next.html')),
      ours: m => ({
        '/next.html': { type: 'text/html', body: 'x', headers: [['set-cookie', `${m.name}=1; Path=/; HttpOnly`]] },
      }),
    },
  ],
}
