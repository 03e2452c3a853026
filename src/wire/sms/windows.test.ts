import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costOf } from './cost.ts'
import { easterIn, holidaysOf } from './holidays.ts'
import { readKeyword } from './keyword.ts'
import { lettersIn, mayAppear, SENDER_ROWS, senderOf } from './senders.ts'
import { WINDOW_ROWS } from './windows-rows.ts'
import { windowAt } from './windows.ts'
import { helpText, joinText, SMS_LOCALES, STOP_WORD, stoppedText, wayOutText } from './wording.ts'

const at = (time: string) => Date.parse(time)
const shown = (regions: readonly string[], time: string, zone?: string) => {
  const opening = windowAt(regions, at(time), zone)
  return opening.is === 'closed' ? new Date(opening.opensAtMs).toISOString().slice(0, 16) : opening.is
}

describe('hours', () => {
  test.each([
    // Everywhere else: 9 to 20, by the clock there.
    [['CH'], '2026-11-27T08:00:00Z', 'open'],
    [['CH'], '2026-11-27T07:59:00Z', '2026-11-27T08:00'],
    [['CH'], '2026-11-27T18:59:00Z', 'open'],
    [['CH'], '2026-11-27T19:00:00Z', '2026-11-28T08:00'],
    [['CH'], '2026-07-01T07:00:00Z', 'open'], // Summer.
    // France: from 10, not on Sundays, not on holidays.
    [['FR'], '2026-11-27T08:59:00Z', '2026-11-27T09:00'],
    [['FR'], '2026-11-28T19:00:00Z', '2026-11-30T09:00'], // Saturday evening: Monday.
    [['FR'], '2026-11-29T12:00:00Z', '2026-11-30T09:00'],
    [['FR'], '2026-11-11T12:00:00Z', '2026-11-12T09:00'],
    [['FR'], '2027-03-29T12:00:00Z', '2027-03-30T08:00'], // Easter Monday, summer time.
    [['FR'], '2026-05-14T12:00:00Z', '2026-05-15T08:00'], // Ascension Day.
    [['IN'], '2026-11-27T04:30:00Z', 'open'],
    [['IN'], '2026-11-27T04:29:00Z', '2026-11-27T04:30'],
    // The whole of the United States: when it is 9 in Los Angeles, and not yet 20 in New York.
    [['US'], '2026-11-27T18:59:00Z', '2026-11-27T19:00'],
    [['US'], '2026-11-27T19:00:00Z', 'open'],
    [['US'], '2026-11-28T00:59:00Z', 'open'],
    [['US'], '2026-11-28T01:00:00Z', '2026-11-28T19:00'],
    // A state: its own zones, its own law, and the country’s.
    [['US-NY'], '2026-11-27T14:00:00Z', 'open'],
    [['US-FL'], '2026-11-27T14:00:00Z', '2026-11-27T15:00'], // Its west is an hour behind.
    [['US-KY'], '2026-11-27T15:30:00Z', '2026-11-27T16:00'],
    [['US-RI'], '2026-11-28T14:30:00Z', '2026-11-28T15:00'],
    [['US-RI'], '2026-11-28T22:00:00Z', '2026-11-30T14:00'],
    [['US-AL'], '2026-11-26T17:00:00Z', '2026-11-27T15:00'], // Thanksgiving.
    [['US-PA'], '2026-11-26T17:00:00Z', '2026-11-27T14:00'], // Thanksgiving.
    [['US-PA'], '2026-11-29T15:00:00Z', 'open'], // A Sunday.
    [['US-TX'], '2026-11-29T17:00:00Z', '2026-11-29T19:00'], // Sunday from noon, in both its zones.
    [['US-ME'], '2026-11-27T22:00:00Z', '2026-11-30T14:00'],
    // Several places at once.
    [['FR', 'GB'], '2026-11-27T19:30:00Z', '2026-11-28T09:00'],
    [['FR', 'GB'], '2026-11-29T12:00:00Z', '2026-11-30T09:00'],
    [['US', 'IN'], '2026-11-27T12:00:00Z', 'never'],
    [[], '2026-11-27T12:00:00Z', 'open'],
    [['ZZ'], '2026-11-27T21:00:00Z', '2026-11-28T09:00'],
  ])('%s at %s: %s', (regions, time, expected) => expect(shown(regions, time)).toBe(expected))

  test('the zone of a person stands in the place of the country’s', () => {
    expect(shown(['US'], '2026-11-27T14:00:00Z', 'America/New_York')).toBe('open')
    expect(shown(['US'], '2026-11-27T14:00:00Z', 'Nowhere/Else')).toBe('2026-11-27T19:00')
  })

  test('what it says will be open is open, and nothing before it was [AS-01]', () => {
    const region = fc.constantFrom(
      'US',
      'FR',
      'IN',
      'CH',
      'AU',
      'BR',
      ...WINDOW_ROWS.map(row => row.region).filter(it => it !== '*'),
    )
    fc.assert(
      fc.property(
        fc.array(region, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: at('2024-01-01'), max: at('2030-01-01') }),
        (regions, ms) => {
          const opening = windowAt(regions, ms)
          if (opening.is !== 'closed') return
          expect(windowAt(regions, opening.opensAtMs).is).toBe('open')
          expect(windowAt(regions, opening.opensAtMs - 1).is).toBe('closed')
          expect(opening.opensAtMs).toBeGreaterThan(ms)
          // More places never open earlier.
          const more = windowAt([...regions, 'FR'], ms)
          if (more.is === 'closed') expect(more.opensAtMs).toBeGreaterThanOrEqual(opening.opensAtMs)
          expect(more.is).not.toBe('open')
        },
      ),
      { numRuns: 60 },
    )
  })

  test('each row has a source and a day, and each region one row', () => {
    for (const row of [...WINDOW_ROWS, ...SENDER_ROWS])
      expect([row.source.length > 5, /^\d{4}-\d\d-\d\d$/.test(row.at)]).toEqual([true, true])
    expect(new Set(WINDOW_ROWS.map(it => it.region)).size).toBe(WINDOW_ROWS.length)
    expect(new Set(SENDER_ROWS.map(it => it.country)).size).toBe(SENDER_ROWS.length)
  })

  test('Easter, and the days that hang on it', () => {
    expect([2024, 2025, 2026, 2027, 2038].map(year => new Date(easterIn(year)).toISOString().slice(5, 10))).toEqual([
      '03-31',
      '04-20',
      '04-05',
      '03-28',
      '04-25',
    ])
    expect([...holidaysOf('FR', 2026)].toSorted()).toEqual(
      ['01-01', '04-06', '05-01', '05-08', '05-14', '05-25', '07-14', '08-15', '11-01', '11-11', '12-25'].map(
        it => `2026-${it}`,
      ),
    )
    expect(holidaysOf('US', 2026)).toContain('2026-05-25')
  })
})

describe('senders', () => {
  test.each([
    ['Bakery', 'letters', 'Bakery'],
    [' B & Co. ', 'letters', 'B & Co.'],
    ['36180', 'short-code', '36180'],
    ['+41 79 123 45 67', 'number', '+41791234567'],
    ['A'.repeat(11), 'letters', 'A'.repeat(11)],
    ['A'.repeat(12), undefined, undefined],
    ['Bäckerei', undefined, undefined],
    ['', undefined, undefined],
    ['12', undefined, undefined],
    ['<script>', undefined, undefined],
  ])('%s', (typed, kind, value) => expect(senderOf(typed)).toEqual(kind && { kind, value, isDeaf: kind === 'letters' }))

  test('letters go where they may, and elsewhere only with a proof or not at all', () => {
    const letters = senderOf('Bakery')
    if (!letters) throw new Error('they are letters')
    expect(['CH', 'IN', 'US', 'ZZ'].map(country => mayAppear(letters, country))).toEqual([
      'yes',
      'with-proof',
      'no',
      'with-proof',
    ])
    expect(lettersIn('us')).toBe('none')
  })
})

describe('words', () => {
  test.each(SMS_LOCALES)('%s: cheap, and the word to send is understood [AS-03]', locale => {
    const texts = [
      wayOutText(locale, { by: 'reply' }),
      wayOutText(locale, { by: 'number', number: '36180' }),
      wayOutText(locale, { by: 'link', url: 'https://b.example/u/1' }),
      stoppedText(locale, 'Bakery'),
      helpText(locale, 'Bakery', 'bakery.example/help'),
      joinText(locale, 'Bakery', 'https://b.example/j/1'),
    ]
    for (const text of texts) expect([text, costOf(text).encoding, costOf(text).parts]).toEqual([text, 'gsm7', 1])
    expect(texts[0]).toContain(STOP_WORD[locale])
    expect(readKeyword(STOP_WORD[locale]).is).toBe('stop')
    for (const text of texts.slice(0, 3)) expect(text.length).toBeLessThanOrEqual(40)
  })
})
