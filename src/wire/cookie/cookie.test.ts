import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACCEPTED, type Grant, grantOf, GRANTS, isGrant, LETTERS, meets, OPTIONAL, underGpc } from './classes.ts'
import {
  CHOICE_SECONDS,
  choiceCookie,
  choiceIn,
  CHOICE_WEEKS,
  isCurrent,
  readChoice,
  WEEK_MS,
  weekOf,
  writeChoice,
} from './choice.ts'
import { clientOf, deletionsOf } from './client.ts'
import { isOrigin, isPath, isSameParty } from './place.ts'
import { consentPolicy, policiesOf } from './policy.ts'
import {
  type Entry,
  entryOf,
  isGranted,
  KINDS,
  mayStore,
  needsOf,
  originIn,
  type Registry,
  STORED,
} from './registry.ts'

const SITE = 'https://www.shop.example'

const aGrant = fc.constantFrom(...GRANTS)
const aLetter = fc.constantFrom(...LETTERS)
const aChoice = fc.record({
  r: fc.integer({ min: 1, max: 999_999_999 }),
  grant: aGrant,
  week: fc.integer({ min: 0, max: 999_999 }),
})

const HOSTS = ['www.shop.example', 'cdn.shop.example', 'ads.example', 'video.example', 'maps.example:8443', 'a.co.uk']
const anOrigin = fc.constantFrom(...HOSTS.map(host => `https://${host}`), 'http://127.0.0.1:9000', 'http://localhost:9')
/** Also what no registry should have: a page, a wildcard, and words that would write themselves into the header. */
const aName = fc.oneof(
  anOrigin,
  fc.constantFrom(
    '_ga*',
    'sid',
    '/go/',
    '/worker.js',
    '*',
    'https://*.evil.example',
    'https://a.example; default-src *',
  ),
  fc.string(),
)
const entryWith = (parts: Partial<Entry>): Entry =>
  ({
    id: 'it',
    kind: 'cookie',
    name: 'it',
    letter: 'p',
    provider: 'Somebody',
    domain: 'shop.example',
    purpose: { en: 'To count.' },
    lifetime: { is: 'session' },
    url: 'https://video.example/1',
    title: 'A film',
    ratio: '16/9',
    ...parts,
  }) as Entry // Of the kind that the parts say.

const anEntry = fc
  .record({ kind: fc.constantFrom(...KINDS), name: aName, letter: aLetter, url: fc.oneof(anOrigin, fc.webUrl()) })
  .map(entryWith)
const aRegistry = fc
  .array(anEntry, { maxLength: 12 })
  .map((entries): Registry => ({ version: 7, since: 5, site: { name: 'Shop', origin: SITE }, entries }))
const registryOf = (...entries: Partial<Entry>[]): Registry => ({
  version: 7,
  since: 5,
  site: { name: 'Shop', origin: SITE },
  entries: entries.map(entryWith),
})

const sourcesIn = (policy: string) => new Set(policy.split(/[ ;]+/))

describe('grants', () => {
  test('there are sixteen, each once, and letters in any order make one of them', () => {
    expect(new Set(GRANTS).size).toBe(16)
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 })), letters => {
        expect(isGrant(grantOf(letters))).toBe(true)
        expect(grantOf([...letters].toReversed())).toBe(grantOf(letters))
      }),
    )
    expect(grantOf('xtfpn?')).toBe('pftx')
  })

  test('no grant names the necessary class: it has no switch [CK-04]', () => {
    expect(GRANTS.filter(grant => (grant as string).includes('n'))).toEqual([])
    expect(grantOf(['n'])).toBe('')
  })

  test('under Global Privacy Control neither targeting nor third parties are granted, whatever was clicked [CK-16]', () => {
    expect(GRANTS.map(underGpc).filter(grant => /[tx]/.test(grant))).toEqual([])
    expect(underGpc('pftx')).toBe('pf')
    expect(GRANTS.every(grant => underGpc(underGpc(grant)) === underGpc(grant))).toBe(true)
  })
})

describe('the choice', () => {
  test('is read as it was written, in at most 128 bytes with its name [CK-05]', () => {
    fc.assert(
      fc.property(aChoice, choice => {
        const text = writeChoice(choice)
        expect(readChoice(text)).toEqual(choice)
        expect(choiceIn(`a=1; om_consent=${text}; b=2`)).toEqual(choice)
        expect(`om_consent=${text}`.length).toBeLessThanOrEqual(128)
      }),
    )
  })

  test('is the same bytes for two visitors who choose alike in the same week [CK-05]', () => {
    fc.assert(
      fc.property(aGrant, fc.nat(5000), fc.nat(WEEK_MS - 1), fc.nat(WEEK_MS - 1), (grant, week, one, other) => {
        const bytes = [one, other].map(ms => choiceCookie({ r: 3, grant, week: weekOf(week * WEEK_MS + ms) }, true))
        expect(bytes[0]).toBe(bytes[1])
        expect(Buffer.byteLength(bytes[0] ?? '')).toBeLessThanOrEqual(128)
      }),
    )
  })

  test.each([
    '',
    '1',
    '1.3',
    '1.3.pf',
    '1.3.pf.2969.',
    '1.3.pf.2969.x',
    ' 1.3.pf.2969',
    '1.3.pf.2969\n',
    '2.3.pf.2969',
    '1.03.pf.2969',
    '1.0.pf.2969',
    '1.-3.pf.2969',
    '1.3e1.pf.2969',
    '1.3.fp.2969',
    '1.3.pp.2969',
    '1.3.n.2969',
    '1.3.npf.2969',
    '1.3.PF.2969',
    '1.3.pf.02969',
    '1.3.pf.-1',
    '1.3.pf.1e3',
    '1.1234567890.pf.2969',
    '1.3.pf.1234567',
    '"1.3.pf.2969"',
    '1.3.pf.２９６９',
    '%31.3.pf.2969',
    '__proto__',
    'x'.repeat(100_000),
  ])('%j is no decision [CK-16]', text => expect(readChoice(text)).toBeUndefined())

  test('nothing that a browser sends makes it throw, or grants what was not written [CK-16]', () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'1.pftxn0239=; ') }))
    fc.assert(
      fc.property(hostile, text => {
        const read = readChoice(text)
        if (read) expect(writeChoice(read)).toBe(text)
        const found = choiceIn(text)
        if (found) expect(text).toContain(writeChoice(found))
      }),
      { numRuns: 2000 },
    )
  })

  test('two cookies that disagree are no decision, twice the same is one', () => {
    expect(choiceIn('om_consent=1.3.pftx.2969; om_consent=1.3..2969')).toBeUndefined()
    expect(choiceIn('om_consent=1.3.p.2969; om_consent=1.3.p.2969')).toEqual({ r: 3, grant: 'p', week: 2969 })
    expect(choiceIn('xom_consent=1.3.p.2969; om_consent_=1.3.p.2969')).toBeUndefined()
  })

  test('counts for 26 weeks, under a registry that is the same in substance, and not from the future [CK-01]', () => {
    const versions = { since: 5, current: 7 }
    const at = (week: number, r = 6) => isCurrent({ r, grant: '', week }, versions, 3000 * WEEK_MS)
    expect([at(3000), at(3000 - CHOICE_WEEKS + 1), at(3000 - CHOICE_WEEKS), at(3001)]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect([4, 5, 7, 8].map(r => at(3000, r))).toEqual([false, true, true, false])
    expect(CHOICE_SECONDS).toBe(15_724_800)
  })
})

describe('what is needed', () => {
  const of = (parts: Partial<Entry>) => needsOf(entryWith(parts), SITE).join('')
  test.each<[string, Partial<Entry>, string]>([
    ['a necessary cookie', { letter: 'n' }, ''],
    ['a cookie that counts', { letter: 'p' }, 'p'],
    ['a cookie of the site about interests', { letter: 't' }, 't'],
    ['a third-party cookie', { letter: 'x' }, 'tx'],
    ['an advertiser elsewhere', { kind: 'origin', name: 'https://ads.example', letter: 't' }, 'tx'],
    [
      'an advertiser elsewhere, told as third-party',
      { kind: 'origin', name: 'https://ads.example', letter: 'x' },
      'tx',
    ],
    ['advertising of the same house', { kind: 'origin', name: 'https://ads.shop.example', letter: 't' }, 't'],
    ['a film from elsewhere', { kind: 'embed', url: 'https://video.example/1', letter: 'f' }, 'f'],
    ['an advertising frame from elsewhere', { kind: 'embed', url: 'https://ads.example/1', letter: 't' }, 'tx'],
    ['an origin that cannot be read', { kind: 'origin', name: 'https://*.shop.example', letter: 't' }, 'tx'],
  ])('%s [CK-11] [CK-13] [CK-15]', (_, parts, needs) => expect(of(parts)).toBe(needs))

  test('who shares only a public suffix, or a machine, is another party [CK-15]', () => {
    expect(isSameParty('https://a.shop.example', 'https://shop.example')).toBe(true)
    expect(isSameParty('https://a.co.uk', 'https://b.co.uk')).toBe(false)
    expect(isSameParty('https://a.github.io', 'https://b.github.io')).toBe(false)
    expect(isSameParty('http://127.0.0.1:1', 'http://127.0.0.1:2')).toBe(false)
    expect(isSameParty('http://127.0.0.1:1', 'http://127.0.0.1:1')).toBe(true)
  })

  test('granting more never takes anything away [CK-16]', () => {
    fc.assert(
      fc.property(anEntry, aGrant, fc.constantFrom(...OPTIONAL), (entry, grant, more) => {
        if (isGranted(entry, grant, SITE)) expect(isGranted(entry, grantOf(grant + more), SITE)).toBe(true)
      }),
    )
  })

  test('what no entry names is denied in every state, after accepting all too [CK-15]', () => {
    const registry = registryOf({ name: '_ga*', letter: 'p' }, { name: '_gat', letter: 't' })
    expect(STORED.flatMap(kind => GRANTS.filter(grant => mayStore(registry, kind, 'unknown', grant)))).toEqual([])
    expect(mayStore(registry, 'local-storage', '_ga_1', ACCEPTED)).toBe(false)
    expect([mayStore(registry, 'cookie', '_ga_1', 'p'), mayStore(registry, 'cookie', '_ga_1', 'ftx')]).toEqual([
      true,
      false,
    ])
    expect(entryOf(registry, 'cookie', '_gat')?.letter).toBe('t')
  })
})

describe('the policy', () => {
  test('names an origin exactly where its classes are granted, for all sixteen and any registry [CK-15]', () => {
    fc.assert(
      fc.property(aRegistry, registry => {
        const policies = policiesOf(registry)
        const origins = new Map<string, Entry[]>()
        for (const entry of registry.entries) {
          const origin = originIn(entry)
          if (origin && origin !== SITE) origins.set(origin, [...(origins.get(origin) ?? []), entry])
        }
        for (const grant of GRANTS) {
          const named = [...sourcesIn(policies[grant])].filter(
            word => /^https?:\/\//.test(word) && !word.startsWith(SITE),
          )
          const granted = [...origins].filter(([, all]) => all.every(entry => isGranted(entry, grant, SITE)))
          expect(named.toSorted()).toEqual(granted.map(([origin]) => origin).toSorted())
        }
      }),
    )
  })

  test('nothing in a registry writes a word of its own into it [CK-15]', () => {
    const words = /^(?:'(?:self|none|unsafe-inline|unsafe-eval)'|data:|blob:|(?:https?|wss?):\/\/[^*';,\s]+)$/
    fc.assert(
      fc.property(aRegistry, aGrant, (registry, grant) => {
        const lines = consentPolicy(registry, grant).split('; ')
        expect(lines.map(line => line.split(' ')[0])).toEqual(['default-src', 'worker-src', 'form-action', 'base-uri'])
        for (const line of lines) for (const word of line.split(' ').slice(1)) expect(word).toMatch(words)
      }),
    )
  })

  test('of a registry and a grant it is this', () => {
    const registry = registryOf(
      { kind: 'origin', name: 'https://video.example', letter: 'f' },
      { kind: 'origin', name: 'https://ads.example', letter: 't' },
      { kind: 'worker', name: '/om-worker.js', letter: 'n' },
    )
    expect(consentPolicy(registry, 'ft', { report: '/cookies/report' })).toBe(
      "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: https://video.example wss://video.example; " +
        "worker-src https://www.shop.example/om-worker.js; form-action 'self' https://video.example; base-uri 'none'; " +
        'report-uri /cookies/report',
    )
    expect(consentPolicy(registry, 'tx')).toContain('https://ads.example')
  })

  test.each([
    'https://*.ads.example',
    'https://ads.example/',
    'https://ads.example/x',
    'https://ADS.example',
    'https://ads.example:443',
    'http://ads.example',
    'https://ads.example;script-src',
    "https://'unsafe-eval'",
    'https://a@ads.example',
    'https://ads.example,b',
    'https://ads.example ',
    'https:',
    '*',
    "'self'",
    'data:',
    'https://аds.example',
    'https://ads..example/',
    '//ads.example',
    'null',
    'javascript:1',
  ])('%j is no origin that may stand in it [CK-15]', text => expect(isOrigin(text)).toBe(false))
  test.each([
    'https://ads.example',
    'https://ads.example:8443',
    'http://127.0.0.1:8080',
    'http://localhost:3000',
    'https://[2001:db8::1]',
  ])('%j is one', text => expect(isOrigin(text)).toBe(true))
  test.each([
    ['/go/', true],
    ['/om-worker.js', true],
    ['//evil.example/w.js', false],
    ['/a/../b', false],
    ['/a;b', false],
    ['/a b', false],
    ['/a,b', false],
    ['a', false],
    ['/a?b', false],
  ])('a path: %j is %s', (path, is) => expect(isPath(path)).toBe(is))
})

describe('what the browser is told', () => {
  test('agrees with the registry about every name, for any registry [CK-03]', () => {
    fc.assert(
      fc.property(aRegistry, aGrant, fc.constantFrom('_ga_1', 'sid', '', '*x', 'other'), (registry, grant, name) => {
        const told = clientOf(registry).n.find(
          ([declared, , kind]) =>
            kind === 'c' && (declared.endsWith('*') ? name.startsWith(declared.slice(0, -1)) : declared === name),
        )
        const may = told !== undefined && [...told[1]].every(letter => (grant as string).includes(letter))
        expect(may).toBe(mayStore(registry, 'cookie', name, grant))
      }),
    )
  })

  test('a withdrawal takes what is stored and no longer granted, and nothing else [CK-16]', () => {
    fc.assert(
      fc.property(aRegistry, aGrant, aGrant, (registry, before, after) => {
        const lost = OPTIONAL.filter(letter => meets([letter], before) && !meets([letter], after))
        const gone = new Set(deletionsOf(registry, lost))
        for (const entry of registry.entries.filter(({ kind }) => (STORED as readonly string[]).includes(kind))) {
          const [was, is] = ([before, after] as Grant[]).map(grant => isGranted(entry, grant, SITE))
          if (was && !is) expect(gone.has(entry)).toBe(true)
          if (is) expect(gone.has(entry)).toBe(false)
        }
      }),
    )
  })
})
