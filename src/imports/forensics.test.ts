import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '#base/limits.ts'
import { type Beside, FINDINGS, isNamedAfter, isNonsense, judge, newList, see } from './forensics-rules.ts'
import type { SeenRow } from './types.ts'

const START_MS = Date.UTC(2025, 2, 4, 9, 13, 7, 311)
const FIRST =
  'Ada Bruno Chiara Denis Elif Farid Greta Hugo Ines Jonas Katja Lorenzo Milena Noor Otto Paula Quentin Rosa Sven Tilda'.split(
    ' ',
  )
const LAST =
  'Albers Bianchi Chevalier Duarte Eriksen Fontaine Gruber Hartmann Iglesias Jansen Keller Lambert Moreau Nowak'.split(
    ' ',
  )
const HOSTS = ['gmail.com', 'gmx.de', 'orange.fr', 'bakery.example', 'uni.example', 'libero.it']

/** A number as if by chance, the same each time. */
function anyOf(i: number): number {
  const once = Math.imul(i + 1, 2_654_435_761)
  const twice = Math.imul(once ^ (once >>> 13), 1_274_126_177)
  return (twice ^ (twice >>> 16)) >>> 0
}

/** People as they sign up: now and then, from where they live, under addresses that have to do with their names, mostly. */
function honest(i: number): SeenRow {
  const first = FIRST[(i * 7) % FIRST.length] ?? ''
  const last = LAST[(i * 11) % LAST.length] ?? ''
  const locals = [
    `${first}.${last}`,
    `${first[0]}${last}`,
    `${last}.${first}${i % 90}`,
    `mondschein${(i * 37) % 1000}`,
    `${first}${last}${(i * 53) % 997}`,
  ]
  return {
    line: i + 2,
    channel: 'email',
    address: `${(locals[(i * 13) % locals.length] ?? '').toLowerCase()}@${HOSTS[(i * 5) % HOSTS.length]}`,
    name: `${first} ${last}`,
    consentedAtMs: START_MS + i * 5_431_000 + (anyOf(i) % 3_000_000),
    ip: `${20 + ((i * 17) % 150)}.${(i * 29) % 250}.${(i * 31) % 250}.${1 + (i % 250)}`,
    country: ['FR', 'DE', 'IT'][i % 3],
    place: 'https://bakery.example/news',
  }
}

const judged = (rows: readonly SeenRow[], beside?: Beside) => {
  const list = newList()
  for (const row of rows) see(list, row)
  return judge(list, beside)
}
/** A thousand honest people, of whom every so-manieth is changed. */
const with_ = (change: (row: SeenRow, i: number) => Partial<SeenRow>, every = 1, count = 1_000) =>
  judged(Array.from({ length: count }, (_, i) => ({ ...honest(i), ...(i % every === 0 ? change(honest(i), i) : {}) })))
const names = ({ findings }: ReturnType<typeof judged>) => findings.map(({ finding }) => finding)

test('a list of people who signed up is plain [AS-11]', () => {
  for (const count of [1, 5, 20, 200, 3_000])
    expect(judged(Array.from({ length: count }, (_, i) => honest(i)))).toMatchObject({
      verdict: 'plain',
      score: 0,
      findings: [],
    })
  expect(judged([])).toEqual({ score: 0, verdict: 'plain', findings: [] })
})

describe('each sign is seen, and the near miss is not [AS-04] [AS-11] [EN-03]', () => {
  const SIGNS: readonly (readonly [
    keyof typeof FINDINGS,
    (row: SeenRow, i: number) => Partial<SeenRow>,
    number,
    number,
  ])[] = [
    ['trap-like', (_, i) => ({ address: `spamtrap@host${i}.example` }), 100, 2_000],
    ['role-accounts', (_, i) => ({ address: `info@company${i}.example` }), 3, 40],
    ['disposable', (_, i) => ({ address: `a${i}@mailinator.com` }), 5, 100],
    ['dead-domains', (_, i) => ({ address: `a${i}@gmial.com` }), 10, 500],
    ['sequential', (_, i) => ({ address: `user${i}@gmail.com` }), 1, 1_000],
    ['dictionary', (_, i) => ({ address: `${['john', 'mary', 'test', 'happy'][i % 4]}@gmail.com` }), 4, 100],
    [
      'random-letters',
      (_, i) => ({ address: `${(i * 7_919_777 + 99_991).toString(36)}x9k2q${(i * 31) % 97}z@gmail.com` }),
      2,
      40,
    ],
    ['another-name', (_, i) => ({ address: `mondschein${i * 3}@gmx.de` }), 1, 3],
    ['same-second', () => ({ consentedAtMs: START_MS }), 3, 900],
    ['on-the-hour', (_, i) => ({ consentedAtMs: START_MS - (START_MS % HOUR_MS) + i * HOUR_MS * 7 }), 2, 10],
    ['even-steps', (_, i) => ({ consentedAtMs: START_MS + i * 60_000 }), 1, 1_000],
    ['one-day', (_, i) => ({ consentedAtMs: START_MS + i * 7_001 }), 1, 3],
    ['one-address', () => ({ ip: '203.0.114.9' }), 4, 60],
    ['one-network', (_, i) => ({ ip: `81.7.${i % 250}.${(i * 7) % 250}` }), 1, 3],
    ['no-network', (_, i) => ({ ip: `10.0.${i % 250}.7` }), 5, 200],
  ]
  test.each(SIGNS)('%s', (finding, change, every, tooFew) => {
    const seen = with_(change, every)
    expect(names(seen)).toContain(finding)
    const it = seen.findings.find(found => found.finding === finding)
    expect(it?.says).toMatch(/^\d/)
    expect(it?.demand).toBe(FINDINGS[finding].demand)
    expect(it?.examples.length ?? 0).toBeLessThanOrEqual(5)
    const few = finding === 'trap-like' || tooFew > 500 ? 5_000 : 1_000
    const quiet = tooFew > 500 ? Array.from({ length: few }, (_, i) => honest(i)) : undefined
    expect(names(quiet ? judged(quiet) : with_(change, tooFew))).not.toContain(finding)
  })

  test('known-elsewhere, by the keyed hashes of others', () => {
    const rows = Array.from({ length: 400 }, (_, i) => honest(i))
    expect(names(judged(rows, { shared: 200 }))).toContain('known-elsewhere')
    expect(names(judged(rows, { shared: 20 }))).not.toContain('known-elsewhere')
  })

  test('has-profiles asks a question, and refuses nobody [HA-13]', () => {
    const rows = Array.from({ length: 400 }, (_, i) => honest(i))
    expect(judged(rows, { profileColumns: ['LinkedIn'] })).toMatchObject({
      verdict: 'plain',
      findings: [{ finding: 'has-profiles', demand: 'HA-13' }],
    })
  })

  test('all of them have been tried here', () => {
    const tried = [...SIGNS.map(([finding]) => finding), 'known-elsewhere', 'has-profiles']
    expect(tried.toSorted()).toEqual(Object.keys(FINDINGS).toSorted())
  })
})

describe('lists that nobody signed up to [AS-11]', () => {
  test('collected from websites', () => {
    const roles = ['info', 'sales', 'contact', 'office']
    expect(
      judged(
        Array.from({ length: 300 }, (_, i) => ({
          ...honest(i),
          address: `${roles[i % 4]}@firm${i}.example`,
          ip: undefined,
          name: undefined,
        })),
      ),
    ).toMatchObject({ verdict: 'doubtful' })
  })

  test('loaded in one second, by whoever bought it', () => {
    expect(with_(() => ({ consentedAtMs: START_MS, ip: undefined }))).toMatchObject({ verdict: 'refuse' })
  })

  test('made by a program', () => {
    expect(
      with_((_, i) => ({ address: `user${i}@gmail.com`, consentedAtMs: START_MS + i * 1_000, ip: '10.1.2.3' })),
    ).toMatchObject({
      verdict: 'refuse',
    })
  })

  test('several signs of one thing are one sign: numbered addresses, evenly spaced, are doubtful and no more', () => {
    const seen = with_((_, i) => ({
      address: `person${i}@x.example`,
      name: 'Ada',
      consentedAtMs: START_MS + i * 60_000,
    }))
    expect(seen.verdict).toBe('doubtful')
    expect(seen.findings.filter(({ weight }) => weight > 0).map(({ finding }) => finding)).toEqual([
      'sequential',
      'even-steps',
    ])
  })

  test('times spread evenly over a year do not hide it', () => {
    expect(names(with_((_, i) => ({ consentedAtMs: START_MS + i * Math.floor((365 * DAY_MS) / 1_000) })))).toContain(
      'even-steps',
    )
  })
})

test.each([
  ['ada.lovelace', 'x.example', 'Ada Lovelace', true],
  ['alovelace', 'x.example', 'Ada Lovelace', true],
  ['al1815', 'x.example', 'Ada Lovelace', true],
  ['mail', 'lovelace.example', 'Ada Lovelace', true],
  ['muller', 'x.example', 'Jürg Müller', true],
  ['mondschein', 'x.example', 'Ada Lovelace', false],
  ['bob', 'x.example', 'Ada Lovelace', false],
])('%s@%s for %s: %s', (local, domain, name, is) => expect(isNamedAfter(local, domain, name)).toBe(is))

test.each([
  ['xkqzwvtr', true],
  ['a1b2c3d4e5', true],
  ['k9x2m4p7', true],
  ['schmidt', false],
  ['ada.lovelace', false],
  ['strzelczyk', false],
  ['jm1985', false],
  ['christoph.h', false],
  ['bjork', false],
])('%s is nonsense: %s', (local, is) => expect(isNonsense(local)).toBe(is))

describe('laws', () => {
  const row = fc.record<SeenRow>({
    line: fc.nat(),
    channel: fc.constantFrom('email', 'sms', 'call'),
    address: fc.emailAddress(),
    name: fc.option(fc.string({ maxLength: 30 }), { nil: undefined }),
    consentedAtMs: fc.option(fc.integer({ min: 0, max: 4e12 }), { nil: undefined }),
    ip: fc.option(fc.oneof(fc.ipV4(), fc.ipV6()), { nil: undefined }),
    country: fc.constant(undefined),
    place: fc.constant(undefined),
  })

  test('a score is between 0 and 100, the sum of its reasons, and each reason has a share', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 200 }), rows => {
        const { score, verdict, findings } = judged(rows)
        const sum = findings.reduce((all, { weight }) => all + weight, 0)
        expect(score).toBe(Math.min(100, sum))
        expect(verdict).toBe(score >= 85 ? 'refuse' : score >= 30 ? 'doubtful' : 'plain')
        for (const { share, says, weight } of findings) {
          expect(share > 0 && share <= 1 && weight >= 0).toBe(true)
          expect(says.endsWith('.') || says.endsWith('?')).toBe(true)
        }
      }),
    )
  })

  test('what is counted does not grow with the list', () => {
    const list = newList()
    for (let i = 0; i < 50_000; i++) see(list, { ...honest(i), address: `spamtrap${i}@x.example` })
    expect([...list.examples.values()].every(examples => examples.length <= 5)).toBe(true)
    expect(list.counts.size).toBeLessThan(20)
  })
})
