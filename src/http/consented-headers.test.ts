import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expiries } from '#wire/cookie/expire.ts'
import { amended, leavingCookies, leavingLinks, unreported, unshared, varying } from './consented-headers.ts'
import { withoutHints } from './consented-page.ts'

const may = (name: string) => ['optimail', '__Host-optimail', 'om_consent'].includes(name)
const OWN = 'https://mail.example/page'
const reach = (origin: string) => origin === 'https://video.example'

describe('a cookie leaves', () => {
  test.each([
    'optimail=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=100',
    '__Host-optimail=abc; Path=/; Secure',
    'optimail=; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT',
    'om_consent=1.1.pf.2969; Path=/',
  ])('when its name is granted: %s', line => expect(leavingCookies(line, may)).toEqual([line]))

  test.each([
    'track=1; Path=/',
    'OPTIMAIL=1',
    'optimail2=1',
    '__Host-track=1; Secure; Path=/',
    '__Secure-optimail=1; Secure',
    '=optimail=1',
    'optimail',
    '',
    ' ; optimail=1',
    'optimail=1, track=2',
    'optimail=1; Path=/,track=2; Path=/',
    'optimail=1; Path=/\r\nSet-Cookie: track=1',
    'optimail=1\ntrack=2',
    'op\ttimail=1',
    'optimail=1\0; Domain=.example',
    'track=; Max-Age=0; Max-Age=100',
    'track=1; Path=/; Max-Age=0',
  ])('never otherwise: %j [CK-04] [CK-15]', line => expect(leavingCookies(line, may)).toEqual([]))

  test('of several those that may, and nothing else [CK-15]', () => {
    expect(leavingCookies(['track=1', 'optimail=2', 'x=3'], may)).toEqual(['optimail=2'])
    expect(leavingCookies(undefined, may)).toEqual([])
    expect(leavingCookies(7, may)).toEqual([])
  })

  test('as an end of one, whatever its class: else nothing could be withdrawn [CK-16]', () => {
    const ends = expiries(['track', '__Host-x'], { paths: ['/shop/cart'], host: 'www.shop.example', isSecure: true })
    expect(leavingCookies(ends, may)).toEqual(ends)
  })

  test('whatever is sent, each cookie that a reader could find in it has a granted name [CK-15]', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'optimail=1',
        'track=2',
        'om_consent=1.1..5',
        '=x',
        'a',
        'Path=/',
        'Max-Age=0',
        'Expires=Thu, 01 Jan 2099',
      ),
      fc.string({ maxLength: 12 }),
    )
    const joint = fc.constantFrom('; ', ',', ', ', ';', '\r\n', '\n', ' ', '\0', '=')
    fc.assert(
      fc.property(fc.array(fc.tuple(part, joint), { maxLength: 8 }), pairs => {
        const line = pairs.flat().join('')
        for (const left of leavingCookies(line, may)) {
          expect(left).not.toMatch(/\p{Cc}/u)
          const [first = ''] = left.split('=', 1)
          expect(may(first.trim()) || /; Max-Age=0(?:; Secure)?$/.test(left)).toBe(true)
          expect(left).not.toMatch(/,\s*track\s*=/)
        }
      }),
    )
  })
})

describe('a link leaves', () => {
  test.each([
    '</app.js>; rel=preload',
    '<https://mail.example/x>; rel=next',
    '<https://video.example/a,b>; rel=preconnect',
  ])('to ourselves and to granted origins: %s', link => expect(leavingLinks(link, OWN, reach)).toBe(link))

  test.each([
    '<https://ads.example/>; rel=preconnect',
    '<//ads.example/>; rel=preconnect',
    '</\\ads.example>; rel=preconnect',
    '<HTTPS://ADS.EXAMPLE/>; rel=dns-prefetch',
    '<\thttps://ads.example/>; rel=preconnect',
    '</ok>; rel=preload; imagesrcset="https://ads.example/p 1x"',
    '<https://video.example@ads.example/>; rel=preload',
    '<https://video.example.ads.example/>; rel=preload',
    '<data:text/html,x>; rel=prerender',
    '<https://ads.example/',
    'https://ads.example/; rel=preconnect',
    '</ok>; title="<https://ads.example>"; <https://ads.example>',
  ])('nowhere else: %j [CK-15]', link => expect(leavingLinks(link, OWN, reach)).toBe(''))

  test('of several those that may, however they are written', () => {
    const all =
      '<https://ads.example/>; rel="a, b", </ok>; rel=preload, <https://video.example/>; title=","; rel=preconnect'
    expect(leavingLinks(all, OWN, reach)).toBe(
      '</ok>; rel=preload, <https://video.example/>; title=","; rel=preconnect',
    )
    expect(leavingLinks(['</a>', '<https://ads.example/>'], OWN, reach)).toBe('</a>')
  })

  test('whatever is sent, no address of another origin is in what leaves [CK-15]', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<https://ads.example/>',
        '</ok>',
        '; rel=preload',
        ', ',
        '"',
        '<',
        '>',
        ';',
        '\\"',
        '//ads.example',
        ' ',
      ),
      fc.string({ maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), parts => {
        const left = leavingLinks(parts.join(''), OWN, reach)
        for (const [, target = ''] of left.matchAll(/<([^>]*)>/g))
          expect(['https://mail.example', 'https://video.example']).toContain(new URL(target, OWN).origin)
      }),
    )
  })
})

describe('a hint to an origin that was not granted', () => {
  test('means nothing in the page that leaves, however it is spelt [CK-15]', () => {
    for (const bad of [
      '<link rel=preconnect href=https://ads.example>',
      `<LINK title=">" REL='dns-prefetch' HREF='//ads.example'>`,
      '<link rel="stylesheet preconnect" href="https://ads.example/x">',
      '<link rel="pre&#99;onnect" href="https://ads.example/x">',
      '<link/rel=preconnect href=https://ads.example>',
      '<iframe title=">" src="//ads.example/f">',
      '<object data=https://ads.example/o>',
      '<EMBED SRC=https://ads.example/e>',
      '<embed code=https://ads.example/e>',
      '<meta http-equiv="refresh" content="0;url=https://ads.example/">',
      '<meta http-equiv="refresh" content="1e0;url=https://ads.example/">',
      '<meta http-equiv="refresh" content="+0 , URL=https://ads.example/">',
      '<iframe srcdoc="<link rel=preconnect href=https://ads.example>">',
      `<iframe srcdoc='&lt;iframe srcdoc="&amp;lt;link rel=preconnect href=//ads.example&gt;"&gt;'>`,
      `<META HTTP-EQUIV=' Refresh' CONTENT="3, URL = 'https://ads.example/'">`,
      '<meta http-equiv=refresh content="0 https://ads.example/">',
      `<link x=a'b rel=preconnect href=https://ads.example>`,
      '<link x=a"b rel=preconnect href=https://ads.example><i x=a"b>',
      '<link " rel=preconnect href=https://ads.example>',
      '<link =" rel=preconnect href=https://ads.example>',
      '<h:link rel="preconnect" href="https://ads.example"/>',
      '<link rel=preconnect rel=icon href=https://ads.example href=/x>',
      '<link rel=preconnect href=https://ads.example x="', // What stands on every page comes after it.
    ])
      expect(withoutHints(`<p>${bad}</p>`, reach), bad).toMatch(/^<p><(?:h:)?bgsound[ /]/)
  })

  test('is found behind what a reader of tags takes for the inside of another [CK-15]', () => {
    const HINT = '<link rel=preconnect href=https://ads.example>'
    for (const page of [
      `<!-- <link x=" -->${HINT}<!-- " > -->`,
      `<link title="${HINT}" href=/a>`,
      `<script>'<link x='</script>${HINT}`,
      `<meta content='x" >${HINT}' >`,
    ])
      expect(withoutHints(page, reach), page).toBe(page.replace(HINT, HINT.replace('link', 'bgsound')))
  })

  test('does not come about by what is taken out [CK-15]', () => {
    const page = '<li<link rel=preconnect href=https://ads.example>nk rel=preconnect href=https://ads.example>'
    expect(withoutHints(page, reach)).toBe(page.replace('<link', '<bgsound'))
  })

  test('is all that is touched', () => {
    for (const good of [
      '<link rel="preconnect" href="https://video.example">',
      '<link rel="stylesheet" href="a.css">',
      '<link rel="preconnect" href="/here">',
      '<meta http-equiv="refresh" content="5">',
      '<iframe srcdoc="<link rel=stylesheet href=/a.css>">',
      '<meta http-equiv="refresh" content="0;url=/here">',
      '<meta name="refresh" content="0;url=https://ads.example/">',
      '<linked rel=preconnect href=https://ads.example>',
      '<link rel=icon href=https://ads.example rel=preconnect>',
    ])
      expect(withoutHints(good, reach)).toBe(good)
  })

  test('of a long page is found in a moment', () => {
    const page = `<link x="${'<link a'.repeat(20_000)}`
    const before = process.cpuUsage()
    withoutHints(page, reach)
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(5_000) // Twenty thousand tags, each of which could be all that follows.
  })
})

test('a policy tells of its breaches only where somebody may be told [CK-15]', () => {
  const policy = `img-src 'none'; Report-URI https://ads.example/r; report-uri /r https://video.example/r;object-src x`
  expect(unreported(policy, OWN, reach)).toBe(`img-src 'none'; report-uri /r https://video.example/r;object-src x`)
})

test('a page that is its visitor’s own is kept by nobody in between [CK-16]', () => {
  expect(varying('Accept-Language', ['cookie', 'sec-gpc'])).toBe('accept-language, cookie, sec-gpc')
  expect(varying('cookie, *', ['sec-gpc'])).toBe('*')
  expect(unshared('public, max-age=300')).toBe('private, no-cache')
  expect(unshared('no-store')).toBe('no-store')
  expect(unshared(undefined)).toBe('private, no-cache')
})

test('a security policy admits what we put on the page, and is loosened in nothing else [CK-15]', () => {
  const added = { styles: ["'sha256-s='"], scripts: ["'sha256-j='"], hasForm: true, hasFrame: true }
  expect(amended(`default-src 'none'; style-src 'sha256-a='; form-action 'none'`, added)).toBe(
    `default-src 'none'; style-src 'sha256-a=' 'sha256-s='; form-action 'self'; script-src 'sha256-j='; connect-src 'self'; frame-src 'self'`,
  )
  const inline = `default-src 'self'; style-src 'unsafe-inline'`
  expect(amended(inline, { ...added, scripts: [], hasFrame: false })).toBe(inline) // A hash would switch 'unsafe-inline' off.
})
