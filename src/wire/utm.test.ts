import fc from 'fast-check'
import { expect, test } from 'vitest'
import { urlWithUtm, withUtm, type Utm } from './utm.ts'

const SPRING: Utm = { source: 'newsletter', medium: 'email', campaign: 'spring', content: null, term: null }
const ALL = 'utm_source=newsletter&utm_medium=email&utm_campaign=spring'

test.each([
  ['https://bakery.example', `https://bakery.example?${ALL}`],
  ['https://bakery.example/bread#rye', `https://bakery.example/bread?${ALL}#rye`],
  ['https://bakery.example/bread?page=2#top', `https://bakery.example/bread?page=2&${ALL}#top`],
  ['https://bakery.example/#/rye?page=2', `https://bakery.example/?${ALL}#/rye?page=2`],
  ['https://bakery.example/?', `https://bakery.example/?${ALL}`],
  ['https://bakery.example/?a&', `https://bakery.example/?a&${ALL}`],
  [' HTTP://bakery.example/a b ', ` HTTP://bakery.example/a b?${ALL}`],
  [
    'https://bakery.example/?utm_medium=print',
    'https://bakery.example/?utm_medium=print&utm_source=newsletter&utm_campaign=spring',
  ],
  [
    'https://bakery.example/?UTM%5Fmedium=&a',
    'https://bakery.example/?UTM%5Fmedium=&a&utm_source=newsletter&utm_campaign=spring',
  ],
])('what %s has not got goes behind its own query and before its fragment [CK-03]', (url, tagged) => {
  expect(urlWithUtm(url, SPRING)).toBe(tagged)
})

test.each([
  ['https://bakery.example/utm_source=a', 'in the path'],
  ['https://bakery.example/?x=utm_source=a', 'in a value'],
  ['https://bakery.example/?utm_source_platform=a', 'longer'],
  ['https://bakery.example/?xutm_source=a', 'with something before it'],
  ['https://bakery.example/#utm_source=a', 'in the fragment'],
])('%s does not have the parameter: it stands %s [CK-03]', url => {
  expect(new URL(urlWithUtm(url, SPRING)).searchParams.get('utm_source')).toBe('newsletter')
})

test.each([
  'mailto:a@bakery.example',
  'tel:+441225',
  'sms:+441225',
  '#top',
  '/bread',
  'ftp://a.example',
  'xhttps://a.example',
  '',
])('%s is no address of the web, and stays [CK-03]', url => {
  expect(urlWithUtm(url, SPRING)).toBe(url)
})

test('a value in the address stays where it is, and one that is all of it is left alone [CK-03]', () => {
  const value = { of: 'town' }
  const inQuery = withUtm(['https://bakery.example/?q=', value, '#top'], SPRING)
  expect(inQuery).toStrictEqual(['https://bakery.example/?q=', value, '', `&${ALL}`, '#top'])
  expect(withUtm(['https://bakery.example/', value], SPRING)).toStrictEqual([
    'https://bakery.example/',
    value,
    `?${ALL}`,
  ])
  expect(withUtm([value], SPRING)).toStrictEqual([value])
})

const name = fc.constantFrom('a', 'page', 'utm_source', 'utm_medium', 'utm_sourc', 'utm_term', 'ü')
const parameter = fc.tuple(name, fc.string({ unit: 'grapheme', maxLength: 6 }))
const address = fc
  .record({
    path: fc.webPath(),
    query: fc.option(fc.array(parameter, { maxLength: 4 })),
    fragment: fc.option(fc.webFragments()),
  })
  .map(({ path, query, fragment }) => {
    const asked = query?.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join('&')
    return `https://bakery.example${path}${asked === undefined ? '' : `?${asked}`}${fragment === null ? '' : `#${fragment}`}`
  })
const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
const utmOf = fc.record({ source: word, medium: word, campaign: word, content: fc.option(word), term: fc.option(word) })

test('whatever the address and the values: it leads to the same place with all it had, each parameter is there once, and a second time changes nothing [CK-03]', () => {
  fc.assert(
    fc.property(address, utmOf, (url, utm) => {
      const tagged = urlWithUtm(url, utm)
      const [was, is] = [new URL(url), new URL(tagged)]
      expect([is.origin, is.pathname, is.hash]).toStrictEqual([was.origin, was.pathname, was.hash])
      expect(is.search.startsWith(was.search)).toBe(true)
      for (const [member, value] of Object.entries(utm)) {
        const [had, has] = [was, is].map(it => it.searchParams.getAll(`utm_${member}`))
        expect(has).toStrictEqual(had!.length > 0 || value === null ? had : [value.toWellFormed()])
      }
      expect(urlWithUtm(tagged, utm)).toBe(tagged)
    }),
  )
})
