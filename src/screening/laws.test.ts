import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EVASIONS, evaded } from '../../test/evasions.ts'
import { buildAutomaton, scan } from './automaton.ts'
import { buildBeginnings, headsOf, scanBeginnings } from './beginnings.ts'
import { contentHash, isNear, screen, simhashOf } from './screening.ts'
import { SCORE_REFUSE, SCORE_REVIEW, type Text } from './types.ts'
import { idOf } from './word-memory.ts'

/** Pieces of which hostile texts are made. */
const PIECE = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'casino',
    'free spins ',
    'v1agra',
    ' l o a n ',
    '<div style="display:none">',
    '</div>',
    '<a href="https://a.example/',
    '">',
    '<!--',
    '-->',
    '&#x41;',
    '&nbsp',
    '\u202e',
    '\u202c',
    '\u200b',
    '\ud800',
    '<style>.a::after{content:"',
    '"}</style>',
    '<img src="data:text/html;base64,',
    'PGI+',
    '𝐀',
    'саѕ',
    '€ 12',
    '70 a gram',
    '\n\n',
    '<td>',
    '{{',
    '}}',
  ),
)
const SOURCE = fc.array(PIECE, { maxLength: 30 }).map(it => it.join(''))
const TEXT: fc.Arbitrary<Text> = fc.record({
  channel: fc.constantFrom('email' as const, 'sms' as const, 'page' as const),
  subject: SOURCE,
  text: SOURCE,
  html: fc.option(SOURCE, { nil: undefined }),
  sender: fc.option(SOURCE, { nil: undefined }),
  links: fc.option(fc.array(SOURCE, { maxLength: 3 }), { nil: undefined }),
})
const RUNS = { numRuns: 150 }

const sourceOf = (text: Text, part: string) =>
  ({ subject: text.subject, text: text.text, html: text.html, sender: text.sender, links: text.links?.join('\n') })[
    part
  ] ?? ''

test('whatever comes in, each span lies within its source, and the score agrees with the verdict', () => {
  fc.assert(
    fc.property(TEXT, text => {
      const { spans, score, verdict, reasons } = screen(text)
      for (const { part, start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(sourceOf(text, part).length)
      }
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(verdict).toBe(score >= SCORE_REFUSE ? 'refuse' : score >= SCORE_REVIEW ? 'review' : 'allow')
      expect(reasons).not.toContain('unreadable')
    }),
    RUNS,
  )
})

test('the same text has the same verdict and the same hash, and another has another hash', () => {
  fc.assert(
    fc.property(TEXT, TEXT, (text, other) => {
      expect(screen(text)).toEqual(screen(structuredClone(text)))
      expect(contentHash(text)).toBe(contentHash(structuredClone(text)))
      if (JSON.stringify(text) !== JSON.stringify(other)) expect(contentHash(text)).not.toBe(contentHash(other))
    }),
    RUNS,
  )
})

const PITCHES: readonly (readonly [string, string])[] = [
  ['en', 'Online casino: 50 free spins and a 100% bonus on your first deposit.'],
  ['fr', 'Casino en ligne : 50 tours gratuits et bonus de 100 % sur votre premier dépôt.'],
  ['de', 'Online Casino: 50 Freispiele und 100 % Bonus auf die erste Einzahlung.'],
  ['es', 'Casino online: 50 giros gratis y bono del 100 % en tu primer depósito.'],
  ['it', 'Casinò online: 50 giri gratis e bonus del 100% sul primo deposito.'],
  ['pt', 'Cassino online: 50 giros grátis e bônus de 100% no primeiro depósito.'],
]

test('signs without width never lower a score', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PITCHES),
      fc.array(fc.tuple(fc.nat(70), fc.constantFrom('\u200b', '\u2060', '\ufeff', '\u00ad')), { maxLength: 8 }),
      ([, pitch], signs) => {
        const hidden = signs.reduce((text, [at, sign]) => text.slice(0, at) + sign + text.slice(at), pitch)
        const [plain, with_] = [pitch, hidden].map(text => screen({ channel: 'email', subject: '', text }))
        expect(with_?.score).toBeGreaterThanOrEqual((plain?.score ?? 1) - 1e-9)
      },
    ),
    RUNS,
  )
})

const ORDINARY = [
  'The museum opens its exhibition on Sunday. ',
  'A lecture for schools, free entry. ',
  'Our library lends books for three weeks. ',
  'Warning: beware of fraud. ',
]

test('what speaks for a text changes nothing far away: a refused pitch stays refused', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PITCHES),
      fc.array(fc.constantFrom(...ORDINARY), { maxLength: 12 }),
      ([, pitch], more) => {
        const far = 'The willow lost its leaves. The river was quiet. Nobody came along. '
        expect(
          screen({ channel: 'email', subject: '', text: `${more.join('')}${far}${pitch} ${far}${more.join('')}` })
            .verdict,
        ).toBe('refuse')
      },
    ),
    RUNS,
  )
})

test.each(Object.keys(EVASIONS))('hidden by %s, a pitch is caught in each language', kind => {
  const missed = PITCHES.filter(
    ([lang, text]) =>
      screen({ channel: 'email', ...evaded({ subject: '', text }, kind, lang.charCodeAt(0)) }).verdict === 'allow',
  )
  expect(missed).toEqual([])
})

const GOOD: readonly Text[] = [
  {
    channel: 'email',
    subject: '𝑺𝒖𝒎𝒎𝒆𝒓 is here ☀️',
    text: 'Our garden opens on Saturday. Bring the children, there is cake for everyone.',
  },
  {
    channel: 'email',
    subject: 'Donau\u00addampf\u00adschiff',
    text: 'Die Fahrt beginnt um neun Uhr am Kai. Bitte bringen Sie eine Jacke mit, es wird windig sein.',
  },
  {
    channel: 'email',
    subject: 'Model B2B-450',
    text: 'Part no. 4N7-33X is back. W1 and H2 fit as well. Call us before 5pm or come to hall 7.',
  },
  {
    channel: 'email',
    subject: 'News',
    text: 'x',
    html: `<div style="display:none;max-height:0">All the news of our school&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;</div><!--[if mso]><table><tr><td>Our school</td></tr></table><![endif]--><p>The school invites to its concert on Friday at seven in the hall.</p>`,
  },
]

test.each(GOOD)('costumes and devices of ordinary mail are no evasion: $subject', text => {
  expect(screen(text)).toMatchObject({ verdict: 'allow', reasons: [] })
})

test('a text that was changed by a few letters is near, another is not', () => {
  const text =
    'Our casino has free spins for everyone who joins on Friday. Bet on football, play slots, take the welcome bonus, and tell all your friends about it before midnight. Only grown-ups may play.'
  const of = (changed: string) => simhashOf({ channel: 'email', subject: 'Casino', text: changed })
  expect(
    isNear(of(text), of(text.replace('everyone', 'everyome').replace('joins', 'joinz').replace('tell', 'tel'))),
  ).toBe(true)
  expect(of(text)).toBe(of(text.replaceAll('a', 'а')))
  expect(
    isNear(
      of(text),
      of(
        'The library lends books for three weeks, and the museum next door has a new exhibition of drawings by children.',
      ),
    ),
  ).toBe(false)
})

test('the automaton finds what a search finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é'), minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 30 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é', 'z'), maxLength: 60 }),
      (words, text) => {
        const found: string[] = []
        const spaced = ` ${text} `
        scan(buildAutomaton(words), spaced, it => void found.push(words[it] ?? ''))
        const sought = words.flatMap(it =>
          Array.from(spaced, (_, at) => at).flatMap(at => (spaced.startsWith(it, at) ? [it] : [])),
        )
        expect(found.toSorted()).toEqual(sought.toSorted())
      },
    ),
  )
})

test('what begins with words, or with a piece of one, is found as a search finds it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 3 })
  const anchor = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 4 }).map(it => ` ${it.join(' ')} `),
    word.map(it => ` ${it}`),
  )
  fc.assert(
    fc.property(
      fc.uniqueArray(anchor, { minLength: 1, maxLength: 30 }),
      fc.array(word, { maxLength: 30 }),
      (anchors, words) => {
        const found: string[] = []
        const within = (it: string) => (it.includes('b') ? [7] : [])
        const beginnings = buildBeginnings(anchors)
        scanBeginnings(
          { beginnings, heads: headsOf(beginnings, within) },
          words.map(idOf),
          (it, at) => void found.push(`${at}${anchors[it]}`),
          (it, at) => void found.push(`${at} within ${it}`),
        )
        const textFrom = (at: number) => ` ${words.slice(at).join(' ')} `
        const sought = words.flatMap((it, at) => [
          ...anchors.filter(other => textFrom(at).startsWith(other)).map(other => `${at}${other}`),
          ...within(it).map(piece => `${at} within ${piece}`),
        ])
        expect(found.toSorted()).toEqual(sought.toSorted())
      },
    ),
  )
})
