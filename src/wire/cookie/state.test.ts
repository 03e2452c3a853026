import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GRANTS } from './classes.ts'
import { CHOICE_WEEKS, WEEK_MS, writeChoice } from './choice.ts'
import { expiries, isExpiry, namesIn, ungranted } from './expire.ts'
import type { Registry } from './registry.ts'
import { isGpc, stateOf } from './state.ts'

const cookie = (name: string, letter: 'n' | 'p' | 't') =>
  ({
    id: name,
    kind: 'cookie',
    name,
    letter,
    provider: 'x',
    domain: 'x',
    purpose: { en: 'x' },
    lifetime: { is: 'session' },
  }) as const
const REGISTRY: Registry = {
  version: 5,
  since: 3,
  site: { name: 'Shop', origin: 'https://www.shop.example' },
  entries: [cookie('session', 'n'), cookie('seen', 'p'), cookie('_ad*', 't')],
}

test('nothing is granted but by a choice that counts, and under GPC never targeting or third-party [CK-04] [CK-16]', () => {
  const week = fc.integer({ min: 0, max: 4_000 })
  fc.assert(
    fc.property(
      fc.constantFrom(...GRANTS),
      fc.integer({ min: 1, max: 9 }),
      week,
      week,
      fc.constantFrom(undefined, '1', '0', '1, 1', ['1']),
      (grant, r, chosen, now, gpc) => {
        const state = stateOf(
          REGISTRY,
          `a=b; om_consent=${writeChoice({ r, grant, week: chosen })}`,
          gpc,
          now * WEEK_MS,
        )
        const counts = r >= 3 && r <= 5 && now - chosen >= 0 && now - chosen < CHOICE_WEEKS
        expect(state.choice !== undefined).toBe(counts)
        const wanted = counts ? grant : ''
        expect(state.grant).toBe(state.gpc ? wanted.replaceAll(/[tx]/g, '') : wanted)
      },
    ),
  )
})

test.each([
  ['1', true],
  [' 1 ', true],
  ['1, 1', true],
  ['0, 1', true],
  [['0', '1'], true],
  ['0', false],
  ['11', false],
  ['true', false],
  ['', false],
  [undefined, false],
] as const)('Sec-GPC: %j is %s [CK-16]', (value, is) => expect(isGpc(value)).toBe(is))

test('cookies are ended by their name alone, whatever came along, in lines that do nothing else', () => {
  const header = fc.oneof(
    fc.string(),
    fc.constantFrom('_ad_1=x; seen=1', 'session=a; _ad=2; other=3', '_ad\r\nX: y=1', 'a;b=c'),
  )
  fc.assert(
    fc.property(header, fc.constantFrom(...GRANTS), fc.string(), (came, grant, path) => {
      const names = ungranted(REGISTRY, came, grant)
      expect(names.every(name => name === 'seen' || name.startsWith('_ad'))).toBe(true)
      for (const line of expiries(names, { paths: [`/${path}`], host: 'www.shop.example', isSecure: true }))
        expect(isExpiry(line), line).toBe(true)
    }),
  )
})

test('a cookie is ended on every path and domain on which it may stand, the likeliest first, and not without end', () => {
  const all = expiries(['seen'], { paths: ['/a/b'], host: 'www.shop.example', isSecure: false })
  for (const where of ['/', '/a', '/a/', '/a/b', '/a/b/'])
    for (const domain of ['', '; Domain=www.shop.example', '; Domain=shop.example'])
      expect(all).toContain(`seen=; Path=${where}${domain}; Max-Age=0`)
  expect(all[0]).toBe('seen=; Path=/; Max-Age=0')
  expect(expiries(['seen'], { paths: [], host: '127.0.0.1', isSecure: false })).toEqual([
    'seen=; Path=/; Max-Age=0',
    'seen=; Path=/; Max-Age=0; Secure; Partitioned',
  ])
  expect(expiries(['__Host-seen'], { paths: ['/a'], host: 'shop.example', isSecure: true })).toEqual([
    '__Host-seen=; Path=/; Max-Age=0; Secure',
    '__Host-seen=; Path=/; Max-Age=0; Secure; Partitioned',
  ])
  const many = Array.from({ length: 99 }, (_, i) => `c${i}`)
  expect(expiries(many, { paths: ['/a/b/c'], host: 'shop.example', isSecure: true }).length).toBeLessThanOrEqual(40)
})

test('names are read as browsers write them', () => expect(namesIn(' a=1;b = 2; a=3;=x;c')).toEqual(['a', 'b', 'c']))
