import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { REGISTRY_ENTRIES_MAX } from '#base/limits.ts'
import { BANNER_WORDS } from '#policy/banner-words.ts'
import { GRANTS, LETTERS } from '#wire/cookie/classes.ts'
import { isLookalike } from '#wire/cookie/lookalike.ts'
import { personalIn } from '#wire/cookie/personal.ts'
import { type Entry, isGranted, KINDS, needsOf, type Registry } from '#wire/cookie/registry.ts'
import { tableOf } from '#wire/cookie/table.ts'
import { LOCALES } from '#wire/form-definition.ts'
import { bannerOf, entriesOf, NEW_DRAFT, PLAIN_LOOK, placeOf } from './composing-rules.ts'
import { materialChanges } from './material-rules.ts'
import { flawsAtSaving, isSiteOrigin, lint } from './rules.ts'
import type { Look, SiteDraft } from './types.ts'

const PLACE = placeOf('https://www.shop.example', false, 'https://house.example')

const entry = (parts: Partial<Entry> = {}): Entry =>
  ({
    id: 'it',
    kind: 'cookie',
    name: 'basket',
    letter: 'n',
    provider: 'Shop',
    domain: 'www.shop.example',
    purpose: { en: 'Keeps the basket.' },
    lifetime: { is: 'session' },
    ...parts,
  }) as Entry // Of the kind that the parts say.
const origin = (name: string, parts: Partial<Entry> = {}) =>
  entry({
    id: name.replace(/[^a-z0-9]/g, '-'),
    kind: 'origin',
    name,
    domain: URL.parse(name)?.hostname ?? 'x',
    ...parts,
  })
const embed = (parts: Partial<Entry> = {}) =>
  entry({
    id: 'film',
    kind: 'embed',
    name: 'Film',
    purpose: { en: 'Shows a film.' },
    letter: 'f',
    domain: 'video.example',
    url: 'https://video.example/1',
    title: 'A film',
    ratio: '16/9',
    ...parts,
  } as Partial<Entry>)
const draft = (entries: readonly Entry[], parts: Partial<SiteDraft> = {}): SiteDraft => ({
  ...NEW_DRAFT,
  locales: ['en'],
  entries,
  ...parts,
})
const flaws = (it: SiteDraft) => lint(it, PLACE).map(({ flaw, at }) => `${flaw} ${at}`)
const of = (...entries: Entry[]) => flaws(draft(entries))

test('a draft that is as it should be has no flaw', () => {
  expect(of(entry(), origin('https://video.example', { letter: 'f' }), embed())).toEqual([])
  expect(flaws({ ...NEW_DRAFT, measures: true })).toEqual([])
})

const bare = (it: Entry, member: string) => ({ ...it, [member]: '' })

/** Which demand each flaw breaks: a row that is gone, or keeps another one, makes its tests fail. */
const DEMAND_OF: Readonly<Record<string, string>> = {
  'missing-purpose': 'CK-01',
  'missing-provider': 'CK-01',
  'missing-domain': 'CK-01',
  'bad-name': 'CK-15',
  'too-wide': 'CK-15',
  reserved: 'CK-04',
  ambiguous: 'CK-16',
  'ambiguous-origin': 'CK-16',
  twice: 'CK-01',
  'too-long': 'CK-07',
  'no-such-lifetime': 'CK-01',
  'advertiser-misnamed': 'CK-13',
  'advertising-misnamed': 'CK-15',
  'measuring-misnamed': 'CK-10',
  'necessary-elsewhere': 'CK-04',
  personal: 'CK-05',
  lookalike: 'CK-15',
  'another-domain': 'CK-01',
  'bad-embed': 'CK-12',
}
const demandOf = (flaw: string | undefined) => DEMAND_OF[flaw?.split(' ')[0] ?? '']

const ENTRIES: readonly (readonly [string, Entry[], string | undefined])[] = [
  [
    'without a purpose in the language of the site',
    [entry({ purpose: { de: 'Der Korb.' } })],
    'missing-purpose /entries/0/purpose/en',
  ],
  ['whose purpose is blank', [entry({ purpose: { en: ' ' } })], 'missing-purpose /entries/0/purpose/en'],
  ['of nobody', [bare(entry(), 'provider')], 'missing-provider /entries/0/provider'],
  ['of nowhere', [bare(entry(), 'domain')], 'missing-domain /entries/0/domain'],
  ['that is an origin with a path', [origin('https://a.example/x')], 'bad-name /entries/0/name'],
  ['that is an origin with a wildcard', [origin('https://*.a.example')], 'bad-name /entries/0/name'],
  ['that is an origin without TLS', [origin('http://a.example')], 'bad-name /entries/0/name'],
  [
    'that is an origin which writes into the header',
    [origin('https://a.example;script-src')],
    'bad-name /entries/0/name',
  ],
  ['with a wildcard in the middle', [entry({ name: 'a*b' })], 'bad-name /entries/0/name'],
  ['with two wildcards', [entry({ name: 'abc**' })], 'bad-name /entries/0/name'],
  ['with a wildcard at its end', [entry({ name: 'abc*' })], undefined],
  ['that is every name', [entry({ name: '*' })], 'too-wide /entries/0/name'],
  ['that is nearly every name', [entry({ name: '_*' })], 'too-wide /entries/0/name'],
  ['that is nearly every key', [entry({ kind: 'local-storage', name: 'a*' })], 'too-wide /entries/0/name'],
  ['that is a path and all of the site', [entry({ kind: 'path', name: '/' })], 'bad-name /entries/0/name'],
  ['that is a path which climbs', [entry({ kind: 'path', name: '/go/../' })], 'bad-name /entries/0/name'],
  ['that is a path', [entry({ kind: 'path', name: '/go/', letter: 't' })], undefined],
  [
    'that is a worker of somebody else',
    [entry({ kind: 'worker', name: 'https://a.example/w.js' })],
    'bad-name /entries/0/name',
  ],
  ['named as the privacy choice', [entry({ name: 'om_consent' })], 'reserved /entries/0/name'],
  [
    'whose beginning is that of the privacy choice',
    [entry({ name: 'om_con*', letter: 't' })],
    'reserved /entries/0/name',
  ],
  ['whose beginning is wider than that', [entry({ name: 'om*', letter: 't' })], 'reserved /entries/0/name'],
  ['that only resembles it', [entry({ name: 'room_consent' })], undefined],
  [
    'whose name another means with another class',
    [entry({ name: 'abc*' }), entry({ id: 'b', name: 'abcd', letter: 'p' })],
    'ambiguous /entries/1/name',
  ],
  [
    'whose beginning another means with another class',
    [entry({ name: 'abcd*' }), entry({ id: 'b', name: 'abc*', letter: 'p' })],
    'ambiguous /entries/1/name',
  ],
  [
    'whose name another means with the same class',
    [entry({ name: 'abc*' }), entry({ id: 'b', name: 'abcd' })],
    undefined,
  ],
  ['of another kind by the same name', [entry(), entry({ id: 'b', kind: 'local-storage', letter: 'f' })], undefined],
  [
    'that is an embed of an origin with another class',
    [origin('https://video.example', { letter: 'p' }), embed()],
    'ambiguous-origin /entries/1/letter',
  ],
  ['that is there twice', [entry(), entry({ id: 'b' })], 'twice /entries/1/id'],
  ['with an id that is taken', [entry(), entry({ name: 'other' })], 'twice /entries/1/id'],
  ['with an id of the house', [entry({ id: 'om-consent' })], 'twice /entries/0/id'],
  ['that measures for 395 days', [entry({ letter: 'p', lifetime: { is: 'days', days: 395 } })], undefined],
  [
    'that measures for 396 days',
    [entry({ letter: 'p', lifetime: { is: 'days', days: 396 } })],
    'too-long /entries/0/lifetime',
  ],
  [
    'that targets until somebody deletes it',
    [entry({ kind: 'local-storage', letter: 't', lifetime: { is: 'until-deleted' } })],
    'too-long /entries/0/lifetime',
  ],
  [
    'that is functional until somebody deletes it',
    [entry({ kind: 'local-storage', letter: 'f', lifetime: { is: 'until-deleted' } })],
    undefined,
  ],
  [
    'that is a cookie for 401 days',
    [entry({ lifetime: { is: 'days', days: 401 } })],
    'no-such-lifetime /entries/0/lifetime',
  ],
  [
    'that hides an advertiser as functional',
    [origin('https://securepubads.g.doubleclick.net', { letter: 'f' })],
    'advertiser-misnamed /entries/0/letter',
  ],
  [
    'that hides an advertiser as necessary',
    [origin('https://connect.facebook.net')],
    'advertiser-misnamed /entries/0/letter',
  ],
  [
    'that hides an advertiser as performance',
    [origin('https://static.criteo.net', { letter: 'p' })],
    'advertiser-misnamed /entries/0/letter',
  ],
  ['that names an advertiser', [origin('https://static.criteo.net', { letter: 't' })], undefined],
  ['whose host only ends like an advertiser', [origin('https://notcriteo.net', { letter: 'f' })], undefined],
  [
    'that is the cookie of an advertiser',
    [entry({ name: '_fbp', letter: 'f' })],
    'advertiser-misnamed /entries/0/letter',
  ],
  [
    'that is an embed of an advertiser',
    [embed({ url: 'https://ads.criteo.com/x', domain: 'criteo.com' } as Partial<Entry>)],
    'advertiser-misnamed /entries/0/letter',
  ],
  [
    'that says that it advertises',
    [entry({ letter: 'f', purpose: { en: 'Remarketing on other sites.' } })],
    'advertising-misnamed /entries/0/letter',
  ],
  [
    'that says so in German',
    [entry({ purpose: { en: 'Settings.', de: 'Für personalisierte Werbung.' } })],
    'advertising-misnamed /entries/0/letter',
  ],
  [
    'that says that it does not',
    [entry({ purpose: { en: 'Keeps the basket; never used for advertising.' } })],
    undefined,
  ],
  ['that is a container of tags', [origin('https://www.googletagmanager.com')], 'measuring-misnamed /entries/0/letter'],
  [
    'that counts and calls it a function',
    [entry({ name: '_ga_*', letter: 'f' })],
    'measuring-misnamed /entries/0/letter',
  ],
  ['that counts and says so', [entry({ name: '_ga_*', letter: 'p' })], undefined],
  [
    'whose name is an address',
    [entry({ kind: 'local-storage', name: 'user-ann@shop.example' })],
    'personal /entries/0/name',
  ],
  ['written in two alphabets', [origin('https://xn--ggle-55da.com', { letter: 'f' })], 'lookalike /entries/0/domain'],
  [
    'written in one that looks like another',
    [origin('https://xn--80ak6aa92e.com', { letter: 'f' })],
    'lookalike /entries/0/domain',
  ],
  ['written in German', [origin('https://xn--bcher-kva.example', { letter: 'f' })], undefined],
  ['written in Russian', [origin('https://xn--e1afmkfd.xn--p1ai', { letter: 'f' })], undefined],
  [
    'that shows another domain than it asks',
    [origin('https://a.example', { letter: 'f', domain: 'b.example' })],
    'another-domain /entries/0/domain',
  ],
  [
    'that shows the domain above the host',
    [origin('https://a.b.example', { letter: 'f', domain: 'b.example' })],
    undefined,
  ],
  [
    'that shows the end of a word',
    [origin('https://a.notb.example', { letter: 'f', domain: 'b.example' })],
    'another-domain /entries/0/domain',
  ],
  [
    'that is an embed without TLS',
    [embed({ url: 'http://video.example/1' } as Partial<Entry>)],
    'bad-embed /entries/0/url',
  ],
  [
    'that is an embed of a script',
    [embed({ url: 'javascript:alert(1)' } as Partial<Entry>)],
    'bad-embed /entries/0/url',
  ],
  ['that is an embed without a title', [embed({ title: ' ' } as Partial<Entry>)], 'bad-embed /entries/0/title'],
  ['that is an embed of no shape', [embed({ ratio: '16/0' } as Partial<Entry>)], 'bad-embed /entries/0/ratio'],
  [
    'that is necessary and comes from elsewhere',
    [origin('https://pay.example')],
    'necessary-elsewhere /entries/0/letter',
  ],
]

test.each(
  ENTRIES.map(([says, entries, flaw]) => [says, flaw ? ` [${demandOf(flaw)}]` : ' is fine', entries, flaw] as const),
)('an entry %s%s', (_, __, entries, flaw) => {
  const found = lint(draft(entries), PLACE)
  const told = found.map(it => `${it.flaw} ${it.at}`)
  if (flaw === undefined) expect(told.filter(it => !it.startsWith('necessary-elsewhere'))).toEqual([])
  else expect(told).toContain(flaw)
  for (const it of found) expect([it.flaw, it.demand]).toEqual([it.flaw, demandOf(it.flaw)])
})

test('ten thousand entries are one flaw, found at once; what is within the bound is looked through in time [CK-01]', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => entry({ id: `e${i}`, name: `name-${i}` }))
  expect(of(...many(10_000))).toEqual(['too-many-entries /entries'])
  expect(of(...many(REGISTRY_ENTRIES_MAX))).toEqual([])
})

test('more origins than a header holds are refused before a server refuses the page [CK-15]', () => {
  const many = (count: number, host: string) =>
    Array.from({ length: count }, (_, i) => origin(`https://h${i}.${host}`, { letter: 'f', domain: host }))
  expect(of(...many(20, 'cdn.example'))).toEqual([])
  expect(of(...many(101, 'cdn.example'))).toContain('too-many-origins /entries')
  expect(of(...many(60, `${'long'.repeat(12)}.example`))).toContain('too-many-origins /entries')
})

test('two names of different classes that mean one cookie are never both saved, whatever they are [CK-16]', () => {
  const aName = fc.tuple(fc.string({ unit: fc.constantFrom('a', 'b', '_'), minLength: 2, maxLength: 4 }), fc.boolean())
  const written = ([name, isPrefix]: [string, boolean]) => (isPrefix ? `${name}*` : name)
  fc.assert(
    fc.property(aName, aName, fc.constantFrom(...LETTERS), fc.constantFrom(...LETTERS), (one, other, a, b) => {
      const entries = [entry({ name: written(one), letter: a }), entry({ id: 'b', name: written(other), letter: b })]
      if (flawsAtSaving(draft(entries), PLACE).length > 0) return
      const registry: Registry = { version: 1, since: 1, site: { name: '', origin: PLACE.origin }, entries }
      for (const name of [one[0], other[0], `${one[0]}a`, `${other[0]}b`]) {
        const meant = entries.filter(it =>
          it.name.endsWith('*') ? name.startsWith(it.name.slice(0, -1)) : it.name === name,
        )
        for (const grant of GRANTS)
          expect(new Set(meant.map(it => isGranted(it, grant, registry.site.origin))).size).toBeLessThanOrEqual(1)
      }
    }),
  )
})

describe('the address of a site', () => {
  test.each([
    ['https://www.shop.example', true],
    ['http://127.0.0.1:3000', true],
    ['https://shop.example/', false],
    ['https://*.shop.example', false],
    ['http://shop.example', false],
    ['https://xn--80ak6aa92e.com', false],
    ['javascript:alert(1)', false],
  ])('%s: %s [CK-15]', (it, is) => expect(isSiteOrigin(it)).toBe(is))
})

describe('the look', () => {
  const seen = (parts: Partial<Look>) => flaws(draft([], { look: { ...PLAIN_LOOK, ...parts } }))
  test.each<[string, Partial<Look>, string[]]>([
    ['black on white', {}, []],
    [
      'white on white',
      { buttonInk: '#ffffff', button: '#ffffff' },
      ['unreadable /look/buttonInk', 'unreadable /look/button'],
    ],
    ['words that fade', { ink: '#999999' }, ['unreadable /look/ink']],
    ['a button that fades into the paper', { button: '#f4f4f4', buttonInk: '#000000' }, ['unreadable /look/button']],
    ['night', { paper: '#101216', ink: '#f0f2f5', button: '#f0f2f5', buttonInk: '#101216' }, []],
  ])('%s [CK-16]', (_, look, found) => expect(seen(look)).toEqual(found))

  test('has one colour for buttons and one for what stands on them: an answer cannot be told by its colour [CK-16]', () => {
    expect(Object.keys(PLAIN_LOOK).toSorted()).toEqual(['button', 'buttonInk', 'corners', 'ink', 'paper', 'place'])
  })
})

describe('the words', () => {
  const saying = (intro: string) => flaws(draft([], { words: { title: {}, intro: { en: intro }, policyUrl: {} } }))
  test.each([
    ['We keep little. You choose.', []],
    ['By continuing to browse you agree to our cookies.', ['taken-for-granted /words/intro/en']],
    ['You accept cookies if you continue to use the site.', ['taken-for-granted /words/intro/en']],
    ['En continuant votre navigation, vous acceptez nos cookies.', ['taken-for-granted /words/intro/en']],
    ['Durch die weitere Nutzung der Seite stimmen Sie Cookies zu.', ['taken-for-granted /words/intro/en']],
    ['Si continúa navegando, acepta nuestras cookies.', ['taken-for-granted /words/intro/en']],
    ['Proseguendo la navigazione acconsenti ai cookie.', ['taken-for-granted /words/intro/en']],
    ['Ao continuar a navegar, aceita os cookies.', ['taken-for-granted /words/intro/en']],
    ['You must accept to read this page.', ['threat /words/intro/en']],
    ['x'.repeat(601), ['too-many-words /words/intro/en']],
  ])('%j [CK-14] [CK-16]', (intro, found) => expect(saying(intro)).toEqual(found))

  test('a text that is missing in one language of the site fails [CK-16]', () => {
    const words = { title: { en: 'Cookies', fr: 'Cookies' }, intro: {}, policyUrl: {} }
    expect(flaws(draft([], { locales: ['en', 'fr', 'de'], words }))).toEqual(['missing-words /words/title/de'])
  })

  test.each(LOCALES)(
    'in %s every word and all five classes are there, and nothing of ours takes for granted or threatens [CK-16]',
    locale => {
      const { classes, ...rest } = BANNER_WORDS[locale]
      expect(Object.keys(classes).toSorted()).toEqual([...LETTERS].toSorted())
      for (const text of [...Object.values(rest), ...Object.values(classes).flatMap(it => Object.values(it))])
        expect(text.trim()).not.toBe('')
      expect(saying(rest.intro)).toEqual([])
      expect(Object.keys(bannerOf(NEW_DRAFT, '/legal/cookies').texts)).toContain(locale)
    },
  )
})

describe('what comes with the house', () => {
  const registry = (isOwn: boolean): Registry => ({
    version: 1,
    since: 1,
    site: { name: '', origin: PLACE.origin },
    entries: entriesOf({ ...NEW_DRAFT, measures: true }, { ...PLACE, isOwn }),
  })
  test.each([true, false])('is in the table of each language whole (own: %s) [CK-01]', isOwn => {
    for (const locale of LOCALES)
      for (const row of tableOf(registry(isOwn), locale))
        for (const text of [row.name, row.provider, row.domain, row.purpose, row.lifetime, row.is])
          expect(text.trim()).not.toBe('')
  })

  test('is necessary where it has to be, and the rest waits for a choice [CK-04]', () => {
    const kept = registry(false)
      .entries.filter(it => isGranted(it, '', PLACE.origin))
      .map(({ name }) => name)
    expect(kept).toEqual(['om_consent', '/om-worker.js', 'https://house.example'])
  })

  test('is there without the counting of visits unless somebody wants it', () => {
    expect(entriesOf(NEW_DRAFT, PLACE).map(({ letter }) => letter)).not.toContain('p')
  })

  test('no draft can take any of it away, or give it another class [CK-01]', () => {
    const given = entriesOf(NEW_DRAFT, PLACE)
    for (const it of given) expect(flawsAtSaving(draft([{ ...it, letter: 't' }]), PLACE)).not.toEqual([])
  })
})

describe('what is material', () => {
  const site = { name: 'Shop', origin: PLACE.origin }
  const changes = (before: Entry[], after: Entry[]) =>
    materialChanges({ site, entries: before }, { site, entries: after }).map(({ is, what }) => `${is} ${what}`)
  const ads = origin('https://ads.example', { id: 'ads', letter: 't' })
  test.each<[string, Entry[], Entry[], string[]]>([
    ['nothing', [entry()], [entry()], []],
    ['other words', [entry()], [entry({ purpose: { en: 'The basket.' } })], []],
    ['another language', [entry()], [entry({ purpose: { en: 'Keeps the basket.', de: 'Der Korb.' } })], []],
    ['another lifetime', [entry()], [entry({ lifetime: { is: 'days', days: 3 } })], []],
    ['another name for the same', [entry()], [entry({ name: 'cart' })], []],
    [
      'another name and other words at once',
      [entry()],
      [entry({ name: 'cart', purpose: { en: 'Counts.' } })],
      ['purpose it'],
    ],
    ['one fewer', [entry(), ads], [entry()], []],
    ['another cookie for what was said before', [entry()], [entry(), entry({ id: 'b', name: 'basket2' })], []],
    [
      'another cookie for something else',
      [entry()],
      [entry(), entry({ id: 'b', name: 'x', purpose: { en: 'Else.' } })],
      ['purpose b'],
    ],
    ['another provider', [entry()], [entry({ provider: 'Else' })], ['purpose it']],
    ['a new class', [entry()], [entry(), entry({ id: 'b', name: 'x', letter: 'p' })], ['class p', 'purpose b']],
    [
      'a new origin',
      [ads],
      [ads, origin('https://more.example', { id: 'more', letter: 't' })],
      ['origin https://more.example'],
    ],
    [
      'an origin that needs less than it did',
      [ads, embed()],
      [{ ...ads, letter: 'f' }, embed()],
      ['origin https://ads.example', 'purpose ads'],
    ],
    ['a cookie of another class', [entry({ letter: 'p' }), embed()], [entry({ letter: 'f' }), embed()], ['purpose it']],
  ])('%s: %s', (_, before, after, found) => {
    const told = changes(before, after)
    if (found[0]?.startsWith('origin https://more')) expect(told).toContain(found[0])
    else expect(told).toEqual(found)
  })

  test('a version that only loses something asks nobody again, for any registry [CK-01]', () => {
    const anEntry = fc
      .record({
        kind: fc.constantFrom(...KINDS.slice(0, 5)),
        name: fc.constantFrom('a', 'b', 'c'),
        letter: fc.constantFrom(...LETTERS),
      })
      .map(parts => entry(parts))
    fc.assert(
      fc.property(fc.array(anEntry, { maxLength: 6 }), fc.nat(5), (entries, at) => {
        expect(changes(entries, entries.toSpliced(at, 1))).toEqual([])
      }),
    )
  })
})

describe('whatever the registry', () => {
  const site = { name: 'Shop', origin: PLACE.origin }
  const changes = (before: readonly Entry[], after: readonly Entry[]) =>
    materialChanges({ site, entries: before }, { site, entries: after })
  const words = fc.constantFrom('Keeps the basket.', 'Counts.', 'Films.', 'Advertising.')
  const anEntry = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      is: fc.constantFrom('cookie', 'local-storage', 'origin', 'embed'),
      name: fc.constantFrom('one', 'two', 'three'),
      letter: fc.constantFrom(...LETTERS),
      provider: fc.constantFrom('Shop', 'Films Ltd'),
      en: words,
    })
    .map(({ is, name, en, ...parts }): Entry => {
      const all = { ...parts, purpose: { en } }
      if (is === 'embed') return embed({ ...all, url: `https://${name}.example/1` } as Partial<Entry>)
      return is === 'origin' ? origin(`https://${name}.example`, all) : entry({ ...all, kind: is as 'cookie', name })
    })
  const entries = fc.uniqueArray(anEntry, { minLength: 1, maxLength: 4, selector: ({ id }) => id })
  const at = fc.nat(3)

  test('a class that nobody was asked about always asks again [CK-01]', () => {
    fc.assert(
      fc.property(entries, at, fc.constantFrom(...LETTERS), (before, i, letter) => {
        const one = before[i % before.length] as Entry // There is one at least.
        if (one.letter === letter) return
        const found = changes(before, before.with(i % before.length, { ...one, letter }))
        const said = before.some(it => it.letter === letter && it.provider === one.provider && it.id !== one.id)
        if (!said) expect(found.map(({ is }) => is)).toContain('purpose')
        if (!before.some(it => it.letter === letter || needsOf(it, PLACE.origin).includes(letter)))
          expect(found.map(({ is, what }) => `${is} ${what}`)).toContain(`class ${letter}`)
      }),
    )
  })

  test('an origin that nobody was told of always asks again, under an old id and an old name too [CK-01]', () => {
    fc.assert(
      fc.property(entries, at, fc.boolean(), (before, i, isEmbed) => {
        const one = before[i % before.length] as Entry // As above.
        const moved = isEmbed
          ? embed({ ...one, kind: 'embed', url: 'https://new.example/1' } as Partial<Entry>)
          : ({ ...one, kind: 'origin', name: 'https://new.example' } as Entry)
        expect(changes(before, before.with(i % before.length, moved))).toContainEqual({
          is: 'origin',
          what: 'https://new.example',
        })
      }),
    )
  })

  test('a purpose or somebody behind it of whom nobody was told always asks again; other words alone never do [CK-01]', () => {
    fc.assert(
      fc.property(entries, at, anEntry, (before, i, other) => {
        const k = i % before.length
        const one = before[k] as Entry // As above.
        const added = { ...other, id: 'new', purpose: { en: 'Something that was never said.' } } as Entry
        expect(changes(before, [...before, added])).toContainEqual({ is: 'purpose', what: 'new' })
        const handed = before.with(k, { ...one, provider: 'Somebody else' })
        expect(changes(before, handed)).toContainEqual({ is: 'purpose', what: one.id })
        expect(changes(before, before.with(k, { ...one, purpose: { en: 'In other words.' } }))).toEqual([])
      }),
    )
  })
})

describe('values that tell people apart', () => {
  test.each([
    ['ann@shop.example', 'email'],
    ['u=ann%40shop.example', 'email'],
    [Buffer.from('{"mail":"ann@shop.example"}').toString('base64'), 'email'],
    ['+49 30 1234567', 'phone'],
    ['0049301234567', 'phone'],
    ['visitor 203.0.113.9', 'ip'],
    ['2001:db8:0:1:2:3:4:5', 'ip'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x', 'token'],
    ['1.3.pf.2969', undefined],
    ['de', undefined],
    ['2026-11-27', undefined],
    ['K7gNU3sdo-OL0wNhqoVWhr3g6s1xYv72ol_pe_Unols', undefined],
    ['icon@2x.png', undefined],
    ['1.2.3', undefined],
    ['', undefined],
  ])('%j: %s [CK-05]', (value, is) => expect(personalIn(value)).toBe(is))

  test('nothing that a cookie may hold makes it throw [CK-05]', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), value => void personalIn(value)))
    fc.assert(fc.property(fc.string({ unit: 'binary' }), host => void isLookalike(host)))
  })

  test('no choice looks like one, whatever it is [CK-05]', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.constantFrom(...GRANTS),
        fc.nat(999_999),
        (r, grant, week) => {
          expect(personalIn(`1.${r}.${grant}.${week}`)).toBeUndefined()
        },
      ),
    )
  })
})

test('an advertising partner is told words of a list and nothing else, from both classes on [CK-13]', () => {
  const partner = (parts: Partial<Entry> = {}, topics = ['garden-furniture']) =>
    embed({
      letter: 'x',
      advertiser: { topics, forget: 'https://video.example/forget' },
      ...parts,
    } as Partial<Entry>)
  expect(of(partner())).toEqual([])
  expect(of(partner({}, ['anna@reader.example']))).toContain('tells-too-much /entries/0/advertiser/topics/0')
  expect(of(partner({ letter: 'f' }))).toContain('tells-too-much /entries/0/letter')
  const full = draft([partner({ url: 'https://video.example/1?email=' } as Partial<Entry>)])
  expect(flawsAtSaving(full, PLACE).map(({ flaw, at, demand }) => [flaw, at, demand])).toEqual([
    ['tells-too-much', '/entries/0/url', 'CK-13'],
  ])
})
