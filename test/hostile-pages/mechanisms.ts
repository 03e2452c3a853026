/**
 * Who makes the request, and by what. Many ways are one mechanism that is written differently: how many mechanisms are left says
 * more of a tier than how many ways. Every way that is open on some tier stands under one of them.
 */

export type Mechanism = { readonly says: string; readonly ways: readonly string[] }

export const MECHANISMS = {
  'host-cookie': {
    says: 'the site’s own server sets a cookie in an answer',
    ways: ['header-http-only', 'header-sub-path', 'answer-fetch'],
  },
  'host-link': {
    says: 'the browser follows a `Link` of the site’s own server',
    ways: [
      'link-preload-image',
      'link-preload-script',
      'link-preload-style',
      'link-two-in-one',
      'link-odd-case',
      'link-modulepreload',
      'link-prefetch',
      'link-protocol-relative',
      'link-preconnect',
      'link-dns-prefetch',
      'link-preconnect-crossorigin',
      'link-image-set',
      'hint-of-own-style',
    ],
  },
  'host-rules': { says: 'the browser follows rules that a header of the server names', ways: ['rules-header'] },
  'host-report': {
    says: 'the browser tells somebody whom a policy of the server names',
    ways: [
      'report-uri',
      'report-uri-enforced',
      'text-tells',
      'picture-tells',
      'data-tells',
      'shape-tells',
      'gone-tells',
      'page-tells-on-trial',
    ],
  },
  'markup-hint': {
    says: 'the browser connects by a hint that stands in the page’s file',
    ways: [
      'preconnect',
      'preconnect-crossorigin',
      'dns-prefetch',
      'hint-in-noscript',
      'hint-after-odd-quote',
      'hint-behind-comment',
      'hint-by-codes',
      'hint-said-twice',
      'hint-in-shadow',
    ],
  },
  'file-hint': {
    says: 'the browser connects by a hint in another file of the site, which a frame shows',
    ways: [
      'hint-of-shape',
      'hint-of-xml',
      'hint-by-prefix',
      'hint-by-entity',
      'hint-in-sixteen-bits',
      'hint-in-unknown-file',
    ],
  },
  'script-hint': {
    says: 'the browser connects by a hint that a script puts in',
    ways: [
      'preconnect-injected',
      'preconnect-of-frame',
      'dns-prefetch-injected',
      'hint-by-tokens',
      'hint-by-attribute',
      'hint-by-namespace',
      'hint-by-quoted-markup',
      'hint-by-parts',
      'hint-in-blank-frame',
      'hint-of-frame-in-shadow',
    ],
  },
  'markup-load': {
    says: 'the browser fetches what the page’s file names, before a script has said a word',
    ways: [
      'img',
      'img-no-referrer',
      'img-srcset',
      'picture-source',
      'img-in-shadow',
      'input-image',
      'video-poster',
      'svg-image',
      'svg-image-xlink',
      'svg-script',
      'svg-foreign',
      'svg-style-import',
      'svg-pattern',
      'math-in-shape',
      'stylesheet',
      'css-import',
      'script',
      'script-async',
      'script-defer',
      'script-module',
      'preload-image',
      'preload-image-set',
      'preload-script',
      'preload-style',
      'preload-font',
      'preload-fetch',
      'modulepreload',
      'image-connects',
      'script-connects',
      'image-in-declared-shadow',
      'image-in-dialog',
    ],
  },
  'own-redirect': {
    says: 'the site’s own server sends a picture on to somebody else',
    ways: ['redirect-of-own-picture'],
  },
  'own-file': {
    says: 'a file of the site, which a frame shows, has no policy of ours',
    ways: [
      'frame-own-svg',
      'frame-own-xml',
      'frame-own-page',
      'frame-own-page-odd-type',
      'frame-own-not-found',
      'frame-own-style-sheet-of-xml',
      'file-style-of-xml',
      'file-two-types',
      'file-any-type',
      'file-unknown',
      'file-application-unknown',
      'file-half-a-type',
      'file-without-type',
    ],
  },
} as const satisfies Readonly<Record<string, Mechanism>>

export type MechanismId = keyof typeof MECHANISMS

/** In the order above, those by which any of these ways get through; what stands under none is one by itself. */
export function mechanismsOf(open: readonly string[]): readonly string[] {
  const known = Object.entries<Mechanism>(MECHANISMS)
  const by = known.flatMap(([id, { ways }]) => (ways.some(way => open.includes(way)) ? id : []))
  return [...by, ...open.filter(way => !known.some(([, { ways }]) => ways.includes(way)))]
}
