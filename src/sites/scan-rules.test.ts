import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CookieSeen, Recording } from '#base/recording.ts'
import { type ControlSeen, SCAN_STATES, type Scanned, type ScanState, type StateSeen } from '#base/scanning.ts'
import { ACCEPTED, type Grant, GRANTS, LETTERS } from '#wire/cookie/classes.ts'
import { type Entry, isGranted, type Registry } from '#wire/cookie/registry.ts'
import { isAdvertiser, isMeasurer } from './marketing-rules.ts'
import { htmlOf } from './scan-html-rules.ts'
import { proposalFor } from './scan-propose-rules.ts'
import { emptyRegistry, exitOf, isSealed, reportOf } from './scan-rules.ts'
import { sightingsIn } from './scan-seen-rules.ts'
import { textOf } from './scan-text-rules.ts'
import type { SealedReport } from './scan-types.ts'
import { TRACKERS, trackerAt, trackerNamed } from './tracker-rules.ts'

const SELF = 'https://www.shop.example'
const ADS = 'https://ads.example'

const entry = (parts: Partial<Entry>): Entry =>
  ({
    id: 'it',
    kind: 'cookie',
    name: 'it',
    letter: 'p',
    provider: 'Shop',
    domain: 'shop.example',
    purpose: { en: 'Tried.' },
    lifetime: { is: 'days', days: 30 },
    ...parts,
  }) as Entry // Of the kind that the parts say.
const registryOf = (...entries: readonly Partial<Entry>[]): Registry => ({
  ...emptyRegistry(SELF),
  entries: entries.map(entry),
})

const NOTHING: Recording = {
  state: 'all',
  asked: `${SELF}/`,
  url: `${SELF}/`,
  status: 200,
  requests: [],
  cookies: [],
  cookieWrites: [],
  stored: [],
  moves: [],
  violations: [],
  peers: [],
  hints: [],
  connections: [],
  cut: false,
}
const recorded = (parts: Partial<Recording>): Recording => ({ ...NOTHING, ...parts })
const cookie = (parts: Partial<CookieSeen> = {}): CookieSeen => ({
  name: 'it',
  value: '1',
  domain: 'www.shop.example',
  path: '/',
  httpOnly: false,
  secure: true,
  sameSite: 'Lax',
  before: false,
  ...parts,
})
const request = (url: string, parts: object = {}): Recording['requests'][number] => ({
  url,
  method: 'GET',
  type: 'Image',
  ground: 'page',
  document: `${SELF}/`,
  initiator: { by: 'parser' },
  status: 200,
  ...parts,
})

/** Flaw and demand of each finding, of one page in one state. */
const judged = (seen: Partial<Recording>, registry: Registry, state: ScanState = 'all', grant: Grant = ACCEPTED) =>
  sightingsIn(recorded(seen), { registry, self: SELF, state, grant }).map(({ flaw, demand }) => `${flaw} ${demand}`)

describe('what a page left', () => {
  test.each<[string, Partial<Recording>, Partial<Entry>[], string[]]>([
    ['a declared cookie', { cookies: [cookie()] }, [{}], []],
    ['one that nobody declared', { cookies: [cookie({ name: 'other' })] }, [{}], ['undeclared-cookie CK-01']],
    [
      'the same name from another domain',
      { cookies: [cookie({ domain: '.ads.example' })] },
      [{}],
      ['undeclared-cookie CK-01'],
    ],
    [
      'one declared for that domain',
      { cookies: [cookie({ domain: '.ads.example' })] },
      [{ domain: 'ads.example' }],
      [],
    ],
    ['one without a name', { cookies: [cookie({ name: '' })] }, [{}], ['undeclared-cookie CK-01']],
    ['31 days where 30 are declared', { cookies: [cookie({ days: 30.9 })] }, [{}], []],
    ['32 days where 30 are declared', { cookies: [cookie({ days: 32 })] }, [{}], ['too-long CK-01']],
    [
      'one that lasts where it should end',
      { cookies: [cookie({ days: 2 })] },
      [{ lifetime: { is: 'session' } }],
      ['too-long CK-01'],
    ],
    [
      '400 days, declared so',
      { cookies: [cookie({ days: 400 })] },
      [{ lifetime: { is: 'days', days: 400 } }],
      ['over-13-months CK-07'],
    ],
    [
      '400 days of what is necessary',
      { cookies: [cookie({ days: 400 })] },
      [{ letter: 'n', lifetime: { is: 'days', days: 400 } }],
      [],
    ],
    ['a random value that is necessary', { cookies: [cookie({ value: 'b8f1c09e77aa4d02' })] }, [{ letter: 'n' }], []],
    [
      'an escaped address',
      { cookies: [cookie({ value: 'u%3Dada%40bakery.example' })] },
      [{ letter: 'n' }],
      ['personal CK-05'],
    ],
    [
      'a telephone number',
      { cookies: [cookie({ value: '+33 6 12 34 56 78' })] },
      [{ letter: 'n' }],
      ['personal CK-05'],
    ],
    [
      'a token that can be read',
      { cookies: [cookie({ value: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.x' })] },
      [{ letter: 'n' }],
      ['personal CK-05'],
    ],
    ['an address in what is functional', { cookies: [cookie({ value: 'ada@bakery.example' })] }, [{ letter: 'f' }], []],
    [
      'set and gone again',
      { cookieWrites: [{ name: 'x', attributes: 'Path=/', by: 'document.cookie', url: `${SELF}/a.js`, line: 7 }] },
      [{}],
      ['undeclared-cookie CK-01'],
    ],
    [
      'ended',
      { cookieWrites: [{ name: 'x', attributes: 'Path=/; Max-Age=0', by: 'header', url: `${SELF}/` }] },
      [{}],
      [],
    ],
    [
      'refused by the browser',
      { cookieWrites: [{ name: 'x', attributes: '', by: 'header', url: ADS, blocked: ['UserPreferences'] }] },
      [{}],
      [],
    ],
    [
      'a key',
      { stored: [{ kind: 'local-storage', origin: SELF, name: 'k', value: '1' }] },
      [{}],
      ['undeclared-storage CK-03'],
    ],
    [
      'a worker by its path',
      { stored: [{ kind: 'worker', origin: SELF, name: '/w.js?v=2' }] },
      [{ kind: 'worker', name: '/w.js', letter: 'f' }],
      [],
    ],
    [
      'another worker',
      { stored: [{ kind: 'worker', origin: SELF, name: '/x.js' }] },
      [{ kind: 'worker', name: '/w.js' }],
      ['undeclared-worker CK-03'],
    ],
    ['a file', { stored: [{ kind: 'file', origin: SELF, name: 'f' }] }, [{}], ['undeclared-storage CK-03']],
  ])('%s is judged as it is [CK-01] [CK-03] [CK-05] [CK-07]', (_, seen, entries, flaws) => {
    expect(judged(seen, registryOf(...entries))).toEqual(flaws)
  })

  test('what is necessary before anybody did anything is worth a look, and fails nothing [CK-04]', () => {
    const seen = recorded({ cookies: [cookie()] })
    const by = { registry: registryOf({ letter: 'n' }), self: SELF, grant: '' } as const
    const [found] = sightingsIn(seen, { ...by, state: 'undecided' })
    expect([found?.flaw, found?.severity, found?.demand]).toEqual(['unasked', 'warning', 'CK-04'])
    expect(sightingsIn(seen, { ...by, state: 'refused' })).toEqual([])
  })

  test('what a class lacks is asked for by the demand of that class, and under the signal by the signal [CK-10] [CK-16]', () => {
    const seen = { cookies: [cookie()] }
    const of = (letter: Entry['letter'], state: ScanState) => judged(seen, registryOf({ letter }), state, '')
    expect(LETTERS.map(letter => of(letter, 'refused'))).toEqual([
      [],
      ['too-early CK-10'],
      ['too-early CK-12'],
      ['too-early CK-14'],
      ['too-early CK-15'],
    ])
    expect(of('t', 'gpc')).toEqual(['too-early CK-16'])
  })
})

describe('whom a page asked', () => {
  test('an origin is a finding exactly where it is not declared or its needs are not granted [CK-15]', () => {
    const anEntry = fc.record({
      name: fc.constantFrom(ADS, 'https://video.example', 'https://cdn.shop.example'),
      letter: fc.constantFrom(...LETTERS),
    })
    fc.assert(
      fc.property(
        fc.array(anEntry, { maxLength: 3 }),
        fc.constantFrom(...GRANTS),
        fc.constantFrom(ADS, 'https://cdn.shop.example'),
        (parts, grant, asked) => {
          const registry = registryOf(...parts.map((it, i) => ({ ...it, id: `e${i}`, kind: 'origin' as const })))
          const about = registry.entries.filter(({ name }) => name === asked)
          const may = about.length > 0 && about.every(it => isGranted(it, grant, SELF))
          expect(judged({ requests: [request(`${asked}/x.gif`)] }, registry, 'all', grant).length === 0).toBe(may)
        },
      ),
    )
  })

  test.each<[string, Partial<Recording>, string[]]>([
    ['oneself', { requests: [request(`${SELF}/a.png`)] }, []],
    ['data that asks nobody', { requests: [request('data:,x')] }, []],
    ['somebody whom the policy stopped', { requests: [request(`${ADS}/x`, { blocked: 'csp' })] }, []],
    [
      'somebody who did not answer',
      { requests: [request(`${ADS}/x`, { failed: 'net::ERR_FAILED' })] },
      ['undeclared-origin CK-15'],
    ],
    ['over a socket', { requests: [request('wss://ads.example/x')] }, ['undeclared-origin CK-15']],
    ['from memory', { requests: [request(`${ADS}/x`, { local: true })] }, []],
    [
      'a connection and nothing else',
      { connections: [{ host: 'ads.example', port: 443, refused: false }] },
      ['undeclared-connection CK-15'],
    ],
    [
      'a hint',
      { hints: [{ rel: 'preconnect', href: ADS, by: 'markup', document: `${SELF}/` }] },
      ['undeclared-connection CK-15'],
    ],
    [
      'a hint to load, which asks by itself',
      { hints: [{ rel: 'preload', href: ADS, by: 'markup', document: `${SELF}/` }] },
      [],
    ],
    [
      'rules of speculation',
      { hints: [{ rel: 'prefetch', href: `${ADS}/next`, by: 'rules', document: `${SELF}/` }] },
      ['undeclared-connection CK-15'],
    ],
    ['peers', { peers: [{ servers: ['stun:ads.example:3478'], document: `${SELF}/` }] }, ['peer CK-15']],
    [
      'away by itself',
      { moves: [{ how: 'script', from: `${SELF}/`, to: `${ADS}/`, asked: false }] },
      ['leads-away CK-15'],
    ],
    ['away by a click', { moves: [{ how: 'open', from: `${SELF}/`, to: `${ADS}/`, asked: true }] }, []],
    ['on within the site', { moves: [{ how: 'script', from: `${SELF}/`, to: `${SELF}/b`, asked: false }] }, []],
    ['a gated path that answers nothing', { requests: [request(`${SELF}/go/1`, { status: 204 })] }, []],
    ['a gated path that leads on', { requests: [request(`${SELF}/go/1`, { status: 302 })] }, ['too-early CK-14']],
  ])('%s is judged as it is [CK-15]', (_, seen, flaws) => {
    expect(judged(seen, registryOf({ kind: 'path', name: '/go/', letter: 't' }), 'refused', '')).toEqual(flaws)
  })
})

const button = (parts: Partial<ControlSeen> = {}): ControlSeen => ({
  text: 'x',
  width: 100,
  height: 40,
  color: '0,0,0,1',
  background: '255,255,255',
  border: 'none',
  font: 'sans-serif',
  fontPx: 16,
  weight: '400',
  contrast: 21,
  prominence: 3,
  seen: 1,
  ...parts,
})
const scannedOf = (...states: readonly Partial<StateSeen>[]): Scanned => ({
  asked: `${SELF}/`,
  origin: SELF,
  pages: [`${SELF}/`],
  states: states.map(it => ({ state: 'undecided', reached: 'none', actions: 0, views: [NOTHING], missed: [], ...it })),
  pagesLeft: 0,
})
const AT = { at: '2026-11-27T00:00:00.000Z', wanted: ['undecided'] } as const
const asking = (refuse: Partial<ControlSeen>, accept: Partial<ControlSeen>) =>
  reportOf(
    scannedOf({ banner: { by: 'words', words: 'Cookies', refuse: button(refuse), accept: button(accept), boxes: [] } }),
    registryOf({}),
    AT,
  ).findings.map(({ flaw }) => flaw)

describe('how one is asked', () => {
  test.each<[string, Partial<ControlSeen>, Partial<ControlSeen>, string[]]>([
    ['alike', {}, {}, []],
    ['4 % larger', {}, { width: 104 }, []],
    ['6 % larger', {}, { width: 106 }, ['unequal-size']],
    ['smaller is as bad', { height: 44 }, {}, ['unequal-size']],
    ['another colour', {}, { background: '0,0,255' }, ['unequal-look']],
    ['a heavier word', {}, { weight: '700' }, ['unequal-look']],
    ['4 % more contrast', { contrast: 20.2 }, {}, []],
    ['fainter words', { contrast: 4.5 }, {}, ['unequal-look']],
    ['half covered', { seen: 0.5 }, {}, ['covered']],
    ['round corners', { seen: 0.8 }, {}, []],
    ['nothing is seen', { seen: 0 }, { seen: 0 }, ['hidden']],
  ])('%s [CK-16]', (_, refuse, accept, flaws) => expect(asking(refuse, accept)).toEqual(flaws))

  test('refusing by more clicks, being asked again and finding no way back are told [CK-16]', () => {
    const after = { asked: false, wayBack: true }
    const flaws = (...states: Partial<StateSeen>[]) =>
      reportOf(scannedOf(...states), registryOf(), { ...AT, wanted: [] }).findings.map(({ flaw }) => flaw)
    const act = { reached: 'act', after } as const
    expect(flaws({ state: 'refused', actions: 1, ...act }, { state: 'all', actions: 1, ...act })).toEqual([])
    expect(flaws({ state: 'refused', actions: 2, ...act }, { state: 'all', actions: 1, ...act })).toEqual([
      'more-actions',
    ])
    expect(flaws({ state: 'refused', actions: 1, ...act }, { state: 'all', actions: 2, ...act })).toEqual([])
    expect(flaws({ state: 'second', ...act, after: { asked: true, wayBack: true } })).toEqual(['asked-again'])
    expect(flaws({ state: 'all', ...act, after: { asked: false, wayBack: false } })).toEqual(['no-way-back'])
  })

  test('a box that is on is told, unless it is the necessary one [CK-16]', () => {
    const boxes = (letter: 'n' | 'p', checked: boolean, locked = false) =>
      reportOf(
        scannedOf({ banner: { by: 'words', words: 'Cookies', boxes: [{ label: 'A', checked, locked, letter }] } }),
        registryOf(),
        AT,
      ).findings.length
    expect([boxes('n', true, true), boxes('p', false), boxes('p', true), boxes('p', true, true)]).toEqual([0, 0, 1, 1])
  })
})

describe('what is proposed', () => {
  test('no guess is ever “strictly necessary”, and what cannot be named is to go [CK-04]', () => {
    const kinds = fc.constantFrom('cookie' as const, 'local-storage' as const, 'worker' as const, 'origin' as const)
    const types = fc.constantFrom('header', 'script', 'Document', 'Image', 'Ping', 'Fetch', 'Other', undefined)
    fc.assert(
      fc.property(kinds, fc.string({ maxLength: 40 }), types, (kind, text, type) => {
        const name = kind === 'origin' ? 'https://unheard-of.example' : kind === 'worker' ? `/${text}` : text
        const it = proposalFor({ kind, name, host: 'unheard-of.example', self: SELF, type })
        if (it.is !== 'declare') return
        expect(it.known || it.entry.letter !== 'n').toBe(true)
        expect(it.entry.id).toMatch(/^[a-z0-9][a-z0-9_-]*$/)
        expect(it.known).toBe(trackerNamed(name) !== undefined)
      }),
    )
  })

  test('who is well known is named, and what is different for everybody becomes a beginning [CK-01]', () => {
    const of = (name: string, host = 'shop.example') => proposalFor({ kind: 'cookie', name, host, self: SELF })
    expect(of('_ga_X1Y2')).toMatchObject({
      known: true,
      entry: { name: '_ga_*', letter: 'p', provider: 'Google Analytics' },
    })
    expect(of('whatever', 'sub.doubleclick.net')).toMatchObject({ known: true, entry: { letter: 't' } })
    expect(of('visit_0123456789abcdef')).toMatchObject({
      known: false,
      entry: { name: 'visit_*', letter: 't', provider: '' },
    })
    expect(of('a b')).toMatchObject({ is: 'remove' })
    expect(of('ada@bakery.example')).toMatchObject({ is: 'remove' })
  })

  test('the table of the well known does not contradict what a registry refuses [CK-13]', () => {
    for (const { hosts, names, letter } of TRACKERS) {
      for (const host of hosts)
        expect([
          host,
          (isAdvertiser(host) && !'tx'.includes(letter)) || (isMeasurer(host) && 'nf'.includes(letter)),
        ]).toEqual([host, false])
      for (const name of Object.keys(names)) expect(name.slice(0, -1)).not.toContain('*')
    }
    expect(trackerAt('notdoubleclick.net')).toBeUndefined()
  })
})

describe('the report', () => {
  const floodOf = (n: number) =>
    recorded({
      cookies: Array.from({ length: n }, (_, i) => cookie({ name: `c${i}` })),
      requests: [request(`${ADS}/x`)],
    })

  test('thousands of one kind do not crowd out the others, and it says that it is cut [CK-15]', () => {
    const report = reportOf(scannedOf({ views: [floodOf(5_000)] }), registryOf(), AT)
    expect(report.findings.filter(({ flaw }) => flaw === 'undeclared-origin')).toHaveLength(1)
    expect(report.findings.length).toBeLessThan(500)
    expect(report.cut).toBe(true)
  })

  test('one thing in several states is one finding, and no value of a cookie is in it [CK-05]', () => {
    const secret = 'ada@bakery.example'
    const view = recorded({ cookies: [cookie({ value: secret })] })
    const report = reportOf(
      scannedOf({ views: [view, view] }, { state: 'refused', reached: 'act', views: [view] }),
      registryOf({ letter: 'n' }),
      AT,
    )
    expect(report.findings.map(({ flaw, states }) => [flaw, states])).toEqual([
      ['personal', ['undecided', 'refused']],
      ['unasked', ['undecided']],
    ])
    expect(JSON.stringify(report)).not.toContain(secret)
  })

  test('a changed byte breaks its seal [CK-16]', () => {
    const report = reportOf(scannedOf({ views: [floodOf(2)] }), registryOf(), AT)
    expect(isSealed(JSON.parse(JSON.stringify(report)) as SealedReport)).toBe(true)
    expect(isSealed({ ...report, findings: report.findings.slice(1) })).toBe(false)
  })

  test('ends with 2 where something was not seen, and with 1 where something is wrong as well', () => {
    const missed = [{ url: `${SELF}/`, why: 'It did not come to rest.' }]
    const end = (view: Recording, parts: Partial<StateSeen>) =>
      exitOf(reportOf(scannedOf({ views: [view], ...parts }), registryOf(), AT))
    expect([
      end(NOTHING, {}),
      end(NOTHING, { missed }),
      end(NOTHING, { broken: true }),
      end(floodOf(1), { missed }),
    ]).toEqual([0, 2, 2, 1])
    expect(exitOf(reportOf(scannedOf({}), registryOf(), { ...AT, wanted: SCAN_STATES }))).toBe(2)
  })

  test('whatever a page calls its things, the page of the report has no tag of theirs, and the text no sign that moves a cursor', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('</code><script>1</script>', '"><img src=x>', '\u001b[2J\u202e'),
        ),
        name => {
          const report = reportOf(scannedOf({ views: [recorded({ cookies: [cookie({ name })] })] }), registryOf(), AT)
          const html = htmlOf(report)
          expect(html.match(/<(?:script|img)\b/g)).toBeNull()
          expect(html.replace(/<[a-z/!][^<>]*>/g, '')).not.toMatch(/[<>]/)
          expect(textOf(report).join('')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
        },
      ),
      { numRuns: 40 },
    )
  })
})
