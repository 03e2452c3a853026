import { expect, test } from 'vitest'
import { headFlaws } from './head-rules.ts'

const codes = (part: 'subject' | 'from' | 'preheader', source: string, said = source) =>
  headFlaws(part, source, said).map(({ code }) => code)

test('a subject does not claim to be an answer or a message passed on, in any language [PC-08]', () => {
  const fake = [
    'Re: your order',
    're:your order',
    'RE : your order',
    '  Re: x',
    'Fwd: news',
    'FW: news',
    'AW: Angebot',
    'WG: Angebot',
    'Sv: hej',
    'TR: offre',
    'RV: oferta',
    'RIF: offerta',
    'ENC: oferta',
    'Odp: oferta',
    'Re[2]: again',
    'Re(3): again',
    'Re^2: again',
    'Re: Re: Fwd: x',
    '[Re: x]',
    '“Re: x”',
    'Re：full width',
    '回复：你好',
    '\u200bRe: zero width before it',
  ]
  for (const subject of fake) expect(codes('subject', subject), subject).toContain('subject-fake-reply')
  const fine = [
    'Reopening on Monday',
    'Regarding: your visit',
    'Re-opening: we are back',
    'What is new re: coffee',
    'Forward: the new collection',
    'Results: who won',
    'Research',
  ]
  for (const subject of fine) expect(codes('subject', subject), subject).not.toContain('subject-fake-reply')
  // Put together from values, it is one all the same.
  expect(codes('subject', '{{ a }}e: x', 'Re: x')).toContain('subject-fake-reply')
})

test('a subject is one line, and neither shouts nor rattles [PC-08]', () => {
  const rows: readonly (readonly [subject: string, ...codes: string[]])[] = [
    ['Ten new roasts'],
    ['', 'subject-missing'],
    [' \t ', 'subject-missing'],
    ['a\r\nBcc: b@example.org', 'subject-line-break'],
    ['a\nb', 'subject-line-break'],
    ['a\u2028b', 'subject-line-break'],
    ['a\0b', 'subject-line-break'],
    ['x'.repeat(60)],
    ['x'.repeat(61), 'subject-long'],
    ['😀'.repeat(3)],
    ['😀'.repeat(4), 'subject-marks'],
    ['x'.repeat(256), 'subject-too-long', 'subject-long'],
    ['LAST CHANCE TODAY', 'subject-shouting'],
    ['NASA and ESA'],
    ['ЗАВТРА ПОСЛЕДНИЙ ДЕНЬ', 'subject-shouting'],
    ['東京からのお知らせです、どうぞ'],
    ['Really?'],
    ['Really!!!', 'subject-marks'],
    ['Win $$$', 'subject-marks'],
  ]
  for (const [subject, ...expected] of rows) expect(codes('subject', subject), subject).toEqual(expected)
})

test('the name of a sender is no address, and one line [PC-08]', () => {
  const rows: readonly (readonly [name: string, ...codes: string[]])[] = [
    ['Example Café'],
    ['', 'from-missing'],
    ['security@bank.example', 'from-address'],
    ['Bank <security@bank.example>', 'from-address'],
    ['Anna @ Example'],
    ['A\r\nBcc: x@example.org', 'from-line-break', 'from-address'],
    ['x'.repeat(31), 'from-long'],
    ['x'.repeat(101), 'from-too-long', 'from-long'],
  ]
  for (const [name, ...expected] of rows) expect(codes('from', name), name).toEqual(expected)
  expect(codes('from', '{{ a }}', 'security@bank.example')).toEqual(['from-address'])
})

test('a preview text is one line of some use [PC-08]', () => {
  expect(codes('preheader', '')).toEqual(['preheader-missing'])
  expect(codes('preheader', 'What it is about')).toEqual([])
  expect(codes('preheader', 'a\nb')).toEqual(['preheader-line-break'])
  expect(codes('preheader', 'x'.repeat(256))).toEqual(['preheader-too-long', 'preheader-long'])
})
