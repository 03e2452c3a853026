import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256Hex } from '../crypto.ts'
import {
  type Advert,
  advertAddress,
  advertFlaws,
  advertsIn,
  isAdvert,
  interestFlaw,
  interestsIn,
} from './advertiser.ts'
import { GRANTS } from './classes.ts'
import type { Registry } from './registry.ts'

const SITE = 'https://site.example'
const PARTNER: Advert = {
  id: 'adverts',
  kind: 'embed',
  name: 'Adverts',
  letter: 'x',
  provider: 'Lighthouse Adverts',
  domain: 'ads.example',
  purpose: { en: 'Advertising by interests.' },
  lifetime: { is: 'session' },
  url: 'https://ads.example/slot',
  title: 'Advertisement',
  ratio: '16/9',
  advertiser: { topics: ['email', 'privacy', 'small-business'], forget: 'https://ads.example/forget' },
}
const registry: Registry = { version: 1, since: 1, site: { name: 'Site', origin: SITE }, entries: [PARTNER] }
const withAdvertiser = (over: Partial<Advert['advertiser']>): Advert => ({
  ...PARTNER,
  advertiser: { ...PARTNER.advertiser, ...over },
})

describe('a word for an interest', () => {
  test.each([
    ['garden-furniture', undefined],
    ['email', undefined],
    ['small-business-newsletters', undefined],
    ['extraordinarily', undefined],
    ['anna@reader.example', 'address'],
    ['anna%40reader.example', 'address'],
    ['YW5uYUByZWFkZXIuZXhhbXBsZQ==', 'address'], // The address in base64.
    ['+41 79 123 45 67', 'address'],
    ['0041791234567', 'address'],
    ['0791234567', 'number'],
    ['age-42', 'number'],
    ['٤٢', 'number'],
    ['d41d8cd98f00b204e9800998ecf8427e', 'hash'], // MD5, 32 digits.
    ['D41D8CD98F00B204E9800998ECF8427E', 'hash'],
    ['d41d8cd9-8f00-b204-e980-0998ecf8427e', 'hash'],
    [sha256Hex('anna@reader.example'), 'hash'],
    ['f'.repeat(128), 'hash'],
    ['a'.repeat(32), 'hash'],
    ['n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg', 'hash'], // SHA-256 as base64url.
    ['n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=', 'hash'],
    ['Email', 'not-a-word'],
    ['garden furniture', 'not-a-word'],
    ['garden--furniture', 'not-a-word'],
    ['a-b-c-d-e', 'not-a-word'],
    ['qwertyuiopasdfghjklzx', 'not-a-word'], // 21 letters.
    ['éclairs', 'not-a-word'],
    ['', 'not-a-word'],
    ['email\n', 'not-a-word'],
  ])('%j: %s [CK-13]', (word, flaw) => expect(interestFlaw(word)).toBe(flaw))

  test('no address, number or hash in whatever form is one [CK-13]', () => {
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 128 })
    const base64 = fc.uint8Array({ minLength: 16, maxLength: 64 }).map(bytes => Buffer.from(bytes).toString('base64'))
    const base64Url = fc.uint8Array({ minLength: 16, maxLength: 64 }).map(it => Buffer.from(it).toString('base64url'))
    const phone = fc.integer({ min: 10_000_000, max: 999_999_999 }).map(n => `+41${n}`)
    fc.assert(
      fc.property(fc.oneof(hex, base64, base64Url, fc.emailAddress(), phone), it => interestFlaw(it) !== undefined),
    )
  })
})

describe('a partner in a registry', () => {
  test.each<[string, Advert, readonly string[]]>([
    ['as it should be', PARTNER, []],
    ['targeting, from elsewhere, needs both classes', { ...PARTNER, letter: 't' }, []],
    ['called functional', { ...PARTNER, letter: 'f' }, ['letter']],
    [
      'behind a name of the site’s own domain',
      {
        ...withAdvertiser({ forget: 'https://ads.site.example/forget' }),
        letter: 't',
        url: 'https://ads.site.example/slot',
      },
      ['letter'],
    ],
    ['that is the site itself', { ...withAdvertiser({ forget: `${SITE}/forget` }), url: `${SITE}/slot` }, ['url']],
    ['with something to fill in', { ...PARTNER, url: 'https://ads.example/slot?email={{email}}' }, ['url']],
    ['with a hash in its path', { ...PARTNER, url: `https://ads.example/${sha256Hex('a')}` }, ['url']],
    ['with an address in its path', { ...PARTNER, url: 'https://ads.example/anna@reader.example' }, ['url']],
    ['with a fragment', { ...PARTNER, url: 'https://ads.example/slot#anna' }, ['url']],
    ['with a name for logging in', { ...PARTNER, url: 'https://anna@ads.example/slot' }, ['url']],
    ['that forgets elsewhere', withAdvertiser({ forget: 'https://other.example/forget' }), ['advertiser/forget']],
    [
      'that forgets somebody by a query',
      withAdvertiser({ forget: 'https://ads.example/forget?who=7' }),
      ['advertiser/forget'],
    ],
    ['with nothing to be told', withAdvertiser({ topics: [] }), ['advertiser/topics']],
    ['with 21 topics', withAdvertiser({ topics: [...'abcdefghijklmnopqrstu'] }), ['advertiser/topics']],
    ['with 20 topics', withAdvertiser({ topics: [...'abcdefghijklmnopqrst'] }), []],
    ['with a number for a topic', withAdvertiser({ topics: ['email', '0791234567'] }), ['advertiser/topics/1']],
    ['with a topic twice', withAdvertiser({ topics: ['email', 'email'] }), ['advertiser/topics/1']],
  ])('%s [CK-13]', (_, entry, flaws) => expect(advertFlaws(entry, SITE)).toEqual(flaws))

  test('is there where targeting and third-party are both granted, and nowhere else [CK-13] [CK-15]', () => {
    const there = GRANTS.filter(grant => advertsIn(registry, grant).length > 0)
    expect(there).toEqual(GRANTS.filter(grant => grant.endsWith('tx')))
  })

  test('an embed of somebody who is no partner is none', () => {
    const { advertiser: _, ...video } = PARTNER
    expect(isAdvert(video)).toBe(false)
    expect(isAdvert({ ...video, advertiser: undefined })).toBe(false)
  })
})

describe('what it is told', () => {
  test('the declared topics of the latest pages, three at most, in the order of the alphabet [CK-13]', () => {
    const interests = interestsIn({ ...PARTNER.advertiser, topics: ['a', 'b', 'c', 'd'] }, [
      'd',
      'x',
      'b',
      'd',
      'a',
      'c',
    ])
    expect(interests).toEqual(['d', 'b', 'a'])
    expect(advertAddress(PARTNER, interests)).toBe('https://ads.example/slot?interests=a.b.d')
  })

  test('nothing, where no page was about anything', () => expect(advertAddress(PARTNER, [])).toBe(PARTNER.url))

  test('never anything that was not declared, whatever a page says that it is about [CK-13]', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.emailAddress(), fc.constantFrom('email', 'privacy'))), about => {
        const url = new URL(advertAddress(PARTNER, interestsIn(PARTNER.advertiser, about)))
        expect(`${url.origin}${url.pathname}`).toBe(PARTNER.url)
        expect([...url.searchParams.keys()].every(key => key === 'interests')).toBe(true)
        const told = url.searchParams.get('interests')?.split('.') ?? []
        expect(told.every(it => PARTNER.advertiser.topics.includes(it))).toBe(true)
        expect(told.length).toBeLessThanOrEqual(3)
      }),
    )
  })
})
