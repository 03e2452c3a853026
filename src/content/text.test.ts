/** Texts: what is wrong with one, what a reader gets, and what is put around it. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costOf } from '#wire/sms/cost.ts'
import { readingOf } from './reading-rules.ts'
import { SAMPLE } from './rules.ts'
import { assembleText, carriesWayOut, fillText, isIdentified } from './text-rules.ts'
import { compileText } from './text.ts'
import type { TextFrame } from './text-types.ts'

const FRAME: TextFrame = { locale: 'en', from: 'Bakery', ownSites: ['bakery.example'] }
const codesOf = (source: string, frame: Partial<TextFrame> = {}) =>
  compileText(source, { ...FRAME, ...frame }).problems.map(({ code }) => code)
const filled = (source: string, name = 'Anna Keller') => {
  const made = fillText(compileText(source, FRAME).compiled, { ...SAMPLE, contact: { ...SAMPLE.contact, name } })
  return made.ok ? made.value : made.refusal
}

describe('what is wrong with a text', () => {
  test('an ordinary one has nothing wrong with it', () => {
    expect(codesOf('Hi {{ contact.first_name }}, rye is back: https://bakery.example/rye')).toEqual([])
    expect(codesOf('Rye at 5.30, e.g. the dark one. Ask us at help@elsewhere.example.')).toEqual([])
  })

  test.each([
    ['bit.ly/rye', 'with no scheme'],
    ['https://bit.ly/rye', 'with one'],
    ['HTTPS://BIT.LY/rye', 'in capitals'],
    ['https://go.tinyurl.com/x', 'as a part of one'],
    ['bit.ly', 'as its name alone'],
    ['bit{{ "." }}ly/rye', 'in pieces'],
    ['{% assign at = "bit.ly/x" %}{{ at }}', 'by a variable'],
    ['{% if contact.name == "nobody" %}t.co/x{% endif %}', 'for some readers'],
  ])('a public shortener is refused: %s, %s [PC-08]', link => {
    expect(codesOf(`Rye is back ${link}`)).toContain('sms-link-shortened')
  })

  test('a link to somebody else’s site is refused until a reason is given [PC-08]', () => {
    const there = 'Rye is back https://www.market.example/rye'
    expect(codesOf(there)).toEqual(['sms-link-elsewhere'])
    expect(codesOf(there, { otherSites: ['market.example'] })).toEqual([])
    expect(codesOf('bakery.example.evil.example/x')).toContain('sms-link-elsewhere')
    expect(codesOf('https://notbakery.example/')).toContain('sms-link-elsewhere')
    expect(codesOf('https://bakery.example@evil.example/')).not.toEqual([])
  })

  test('a reason for a whole top level, or for a shortener, opens nothing [PC-08]', () => {
    expect(codesOf('see https://shop.co.uk/x', { otherSites: ['co.uk', 'uk'] })).toContain('sms-link-elsewhere')
    expect(codesOf('see https://bit.ly/x', { otherSites: ['bit.ly'], ownSites: ['bit.ly'] })).toEqual([
      'sms-link-shortened',
    ])
  })

  test('the end of a sentence and the beginning of the next are no site', () => {
    expect(codesOf('Rye is back today.It is dark.')).toEqual([])
    expect(codesOf('Rye is back: baker.com')).toEqual(['sms-link-elsewhere'])
  })

  test('a link that tells who followed it is refused, also with a value that others share [CK-03]', () => {
    expect(codesOf('https://bakery.example/?e={{ contact.email }}')).toEqual(['link-per-reader'])
    expect(codesOf('https://bakery.example/?c={{ contact.attributes.city }}')).toEqual(['link-per-reader'])
    expect(codesOf('{{ contact.attributes.city }}: https://bakery.example/')).toEqual([])
  })

  test('a sender without a name is refused: each text says who sends it [PC-08]', () => {
    expect(codesOf('Rye is back', { from: ' ' })).toEqual(['sms-unidentified'])
  })

  test('the character that doubles the price is pointed at, with what could stand there', () => {
    const source = 'It’s {{ contact.first_name }}’s rye 🍞'
    const { problems } = compileText(source, FRAME)
    const said = problems.map(({ code, fix, at }) => [code, source.slice(at.offset, at.offset + at.length), fix])
    expect(said).toEqual([
      ['sms-dear', '’', "'"],
      ['sms-dear', '’', "'"],
      ['sms-dear', '🍞', undefined],
    ])
    expect(codesOf('Рожь вернулась в пекарню, ждём вас')).toEqual(['sms-dear'])
  })

  test('a text of more parts than anybody reads is refused, and one that is cut in many is told', () => {
    expect(codesOf('rye '.repeat(500))).toContain('sms-too-long')
    expect(codesOf('rye '.repeat(130))).toEqual(['sms-long'])
    expect(codesOf('')).toEqual(['sms-missing'])
    expect(codesOf('x'.repeat(200_000))).toEqual(['text-too-long'])
  })

  test('what belongs to letters is not there', () => {
    expect(codesOf('Why: {{ links.why }}')).toEqual(['sms-link-not-there'])
    expect(codesOf('Choose: {{ links.preferences }}')).toEqual([])
  })
})

describe('what a reader gets', () => {
  test('is filled by the merge language, without blanks that would be paid for', () => {
    expect(filled('  Hi {{ contact.first_name }}  \n\n\n\nrye.\r\n')).toBe('Hi Anna\n\nrye.')
    expect(filled('Hi {{ contact.first_name | default: "you" }}', '')).toBe('Hi you')
  })

  test('is refused where their values are too much work', () => {
    const { compiled } = compileText('{% for x in contact.attributes.all %}{{ x }}{% endfor %}', FRAME)
    const attributes = { all: Array.from({ length: 5_000 }, () => 'x') }
    const made = fillText(compiled, { ...SAMPLE, contact: { ...SAMPLE.contact, attributes } })
    expect(made).toMatchObject({ ok: false, refusal: { part: 'text' } })
  })

  test('is screened as a text, with who speaks and with every branch', () => {
    const { compiled } = compileText('{% if contact.name == "x" %}one{% else %}two{% endif %}', FRAME)
    const { text } = readingOf(compiled)
    expect(text).toMatchObject({ channel: 'sms', sender: 'Bakery' })
    expect(text.text).toMatch(/one\s+two/)
    expect(text.html).toBeUndefined()
  })

  test('the same words by mail are not cleared by clearing them for a text', () => {
    const { channel: _, ...mail } = compileText('Rye is back', FRAME).compiled
    expect(readingOf(mail).hash).not.toBe(readingOf(compileText('Rye is back', FRAME).compiled).hash)
  })
})

describe('what is put around it', () => {
  const around = { sender: { name: 'Bakery', everyNth: 3 }, locale: 'en', wayOut: { by: 'reply' } } as const

  test('who speaks stands in front, unless the words say so [PC-08]', () => {
    expect(assembleText({ ...around, body: 'Rye.', isFirst: false, nth: 2 })).toBe('Bakery: Rye.')
    expect(assembleText({ ...around, body: 'Your BAKERY has rye.', isFirst: false, nth: 2 })).toBe(
      'Your BAKERY has rye.',
    )
    expect(isIdentified('Bakerys everywhere', 'Bakery')).toBe(false)
    expect(isIdentified('anything', '')).toBe(false)
  })

  test('the way out stands in the first text and in each n-th [PC-08]', () => {
    const has = [1, 2, 3, 4, 5, 6, 7].map(nth => carriesWayOut(nth, around.sender))
    expect(has).toEqual([true, false, false, true, false, false, true])
    expect(assembleText({ ...around, body: 'Rye.', isFirst: true, nth: 2 })).toBe('Bakery: Rye.\nReply STOP to opt out')
    expect(assembleText({ ...around, body: 'Rye.', isFirst: false, nth: 4, locale: 'es' })).toContain('BAJA')
  })

  test('whatever is written, who speaks and the way out are there, and cost no more than their letters [PC-08]', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 1, max: 50 }),
        (body, everyNth) => {
          const text = assembleText({ ...around, sender: { name: 'Bakery', everyNth }, body, isFirst: true, nth: 1 })
          expect(isIdentified(text, 'Bakery')).toBe(true)
          expect(text.endsWith('\nReply STOP to opt out')).toBe(true)
          expect(costOf(text).encoding).toBe(costOf(body).encoding)
        },
      ),
    )
  })

  test('no template makes the compiler throw, and what it says is within the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), source => {
        for (const { at } of compileText(source, FRAME).problems)
          expect(at.offset + at.length).toBeLessThanOrEqual(source.length)
      }),
    )
  })
})
