import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HIT_BYTES_MAX } from '#base/limits.ts'
import { isBot, isSpamReferrer } from './hits-bot-rules.ts'
import { networksIn } from './hits-networks.ts'
import { hostOf, isRoute, pathOf, patternOf, readerOf, readHit, routesIn } from './hits-rules.ts'
import { DROPS } from './hits-types.ts'

const READER = readerOf('shop.example', {
  k: 5,
  routes: ['/shop/new', '/shop/:id', '/docs/*'],
  funnels: [{ id: 'buy', name: 'Buying', steps: ['/cart', '/pay'] }],
})
type Told = readonly unknown[]
/** An entry from elsewhere, as the tracker tells it. */
const ENTRY: Told = ['/a', false, 'www.Search.example', null, null, 2, false, [true, true, false], 2, 0, 0, null]
const told = (over: Readonly<Record<number, unknown>> = {}) =>
  JSON.stringify(ENTRY.map((it, i) => (i in over ? over[i] : it)))
const read = (over: Readonly<Record<number, unknown>> = {}) => readHit(told(over), READER)

describe('a beacon', () => {
  test('is read as it was sent [CK-07]', () => {
    expect(read()).toEqual({
      path: '/a',
      from: undefined,
      isSecond: false,
      source: 'search.example',
      campaign: undefined,
      medium: '',
      device: 'desktop',
      news: ['day', 'week'],
      load: 1,
      time: undefined,
      errors: 0,
      steps: [],
    })
    const onward = read({
      1: '/b',
      2: 'shop.example',
      4: 'true',
      8: false,
      9: 2,
      10: 5,
      11: [
        ['buy', 2],
        ['gone', 1],
      ],
    })
    expect(onward).toMatchObject({
      from: '/b',
      isSecond: true,
      source: '(direct)',
      load: undefined,
      time: 4,
      errors: 2,
    })
    expect(onward).toMatchObject({ steps: [['buy', 2]] })
  })

  test.each([
    [{ 0: 'no slash' }],
    [{ 0: '' }],
    [{ 0: 7 }],
    [{ 0: ['/a'] }],
    [{ 1: 'b' }],
    [{ 2: null }],
    [{ 3: ['utm_source=a', 'b', 'c', 'd'] }],
    [{ 3: 'utm_source=a' }],
    [{ 5: 3 }],
    [{ 5: -1 }],
    [{ 5: 0.5 }],
    [{ 5: '__proto__' }],
    [{ 7: [true, true] }],
    [{ 7: [1, 1, 1] }],
    [{ 8: 6 }],
    [{ 8: -1 }],
    [{ 9: -1 }],
    [{ 9: 1e300 }],
    [{ 9: null }],
    [{ 10: 99 }],
    [{ 11: [['buy', 1e9]] }],
    [{ 11: [['__proto__']] }],
    [{ 11: Array.from({ length: 11 }, () => ['buy', 1]) }],
  ])('with %j in it is none', over => expect(read(over)).toBe('unreadable'))

  test.each(['', '{}', 'null', '[]', '[', '["/a"]', '{"__proto__":{"p":"/a"}}', `["/${'x'.repeat(HIT_BYTES_MAX)}"]`])(
    'is none when it is %j',
    text => expect(readHit(text, READER)).toBe('unreadable'),
  )

  test('that is longer than any is not read, though one that is as long is', () => {
    const filled = (length: number) => told().padEnd(length, ' ')
    expect(readHit(filled(HIT_BYTES_MAX), READER)).toMatchObject({ path: '/a' })
    expect(readHit(filled(HIT_BYTES_MAX + 1), READER)).toBe('unreadable')
  })

  test('of a browser that a program steers is none', () => expect(read({ 6: true })).toBe('webdriver'))

  test('is read or dropped, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.array(fc.jsonValue(), { maxLength: 14 }).map(it => JSON.stringify(it)),
        ),
        text => {
          const hit = readHit(text, READER)
          const isRead = typeof hit !== 'string'
          expect(isRead ? hit.path : '/').toMatch(/^\/.{0,199}$/su)
          expect(isRead || DROPS.includes(hit)).toBe(true)
        },
      ),
    )
  })

  test('says no more of errors than fifty', () => expect(read({ 9: 1e9 })).toMatchObject({ errors: 50 }))
})

describe('a path', () => {
  test.each([
    ['/a?token=1', '/a'],
    ['/a#part', '/a'],
    ['/a?b#c?d', '/a'],
    ['/caf%C3%A9', '/café'],
    ['/cafe\u0301', '/café'],
    ['/a%2Fb', '/a%2Fb'], // not another path
    ['/%', '/%'],
    ['/%FF/x', '/%FF/x'],
    ['/a%00b', '/ab'],
    ['/\u202Egnp.exe', '/gnp.exe'],
    ['/\ud800x', '/\ufffdx'],
    [`/${'a'.repeat(300)}`, `/${'a'.repeat(199)}`],
    [`/${'a'.repeat(198)}😀`, `/${'a'.repeat(198)}\ufffd`],
  ])('%j is %j', (from, to) => expect(pathOf(from)).toBe(to))

  test('that fits a route is the route; one that is named itself is itself', () => {
    expect(read({ 0: '/shop/17' })).toMatchObject({ path: '/shop/:id' })
    expect(read({ 0: '/shop/new' })).toMatchObject({ path: '/shop/new' })
    expect(read({ 0: '/shop/17/more' })).toMatchObject({ path: '/shop/17/more' })
    expect(read({ 0: '/shop/' })).toMatchObject({ path: '/shop/' })
    expect(read({ 0: '/docs/a/b', 1: '/shop/9' })).toMatchObject({ path: '/docs/*', from: '/shop/:id' })
  })

  test.each(['/', '/a', '/a/:id', '/a/:id/b', '/a/*', '/a/'])('%j can be a route', it => expect(isRoute(it)).toBe(true))
  test.each(['', 'a', '/a?b', '/*/a', '/a*', '/:', '/:1', '/a b', `/${'a'.repeat(200)}`])('%j cannot', it =>
    expect(isRoute(it)).toBe(false),
  )

  test('matches in the browser what it matches here', () => {
    const routes = ['/a', '/a/:id', '/a/*', '/a.b', '/caf é'.replace(' ', ''), '/(x)']
    for (const path of ['/a', '/a/1', '/a/1/2', '/a.b', '/aXb', '/café', '/(x)', '/x'])
      for (const route of routes)
        expect([route, path, new RegExp(patternOf(route)).test(encodeURI(path))]).toEqual([
          route,
          path,
          routesIn([route])(path) === route && (route === path || /[:*]/.test(route)),
        ])
  })
})

describe('where a visit came from', () => {
  test.each([
    ['WWW.Example.COM', 'example.com'],
    ['example.com.', 'example.com'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['xn--caf-dma.fr', 'xn--caf-dma.fr'],
    ['a b', ''],
    ['evil"><script>', ''],
    ['someone@host.example', ''],
    ['a'.repeat(300), ''],
  ])('%j is %j', (from, to) => expect(hostOf(from)).toBe(to))

  test('utm tags say more than the referrer; other tags are not read', () => {
    const tags = ['utm_source=News%20Letter', 'utm_medium=E-mail', 'utm_campaign=spring+sale']
    expect(read({ 3: tags })).toMatchObject({ source: 'news letter', medium: 'e-mail', campaign: 'spring sale' })
    expect(read({ 3: ['utm_content=x', '__proto__=y', 'utm_source'] })).toMatchObject({
      source: 'search.example',
      campaign: undefined,
    })
    expect(read({ 3: ['utm_campaign=%E0%A4%A'] })).toMatchObject({ campaign: '%e0%a4%a' })
  })

  test('one’s own host is nowhere', () => expect(read({ 2: 'www.shop.example' })).toMatchObject({ source: '(direct)' }))
})

describe('who is no visitor', () => {
  test.each([
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0 Safari/537.36',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/150.0.0.0 Safari/537.36',
    'curl/8.5.0',
    '',
  ])('%j', it => expect(isBot(it)).toBe(true))
  test.each([
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
    'Mozilla/5.0 (Linux; Android 15; CUBOT KINGKONG) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36',
    'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
  ])('but %j is one', it => expect(isBot(it)).toBe(false))

  test('is a source that is there to be read, and all below it, and not one that sounds like it', () => {
    expect(['semalt.com', 'x.semalt.com', 'notsemalt.com', 'com'].map(isSpamReferrer)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('is in a network that the operator named, of either version', () => {
    const { has, wrong } = networksIn(
      '# clouds\n192.0.2.0/24\n192.0.2.64/26 # within\n2001:db8::/32\n10.1.2.3\nnonsense\n1.2.3.4/99\n',
    )
    const ips = [
      '192.0.2.0',
      '192.0.2.255',
      '192.0.3.0',
      '::ffff:192.0.2.7',
      '2001:db8:1::1',
      '2001:db9::',
      '10.1.2.3',
      '10.1.2.4',
      'x',
    ]
    expect(ips.map(has)).toEqual([true, true, false, true, true, false, true, false, false])
    expect(wrong).toEqual(['nonsense', '1.2.3.4/99'])
  })
})
