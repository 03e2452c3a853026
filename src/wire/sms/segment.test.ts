import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alphabetOf, type Shift } from './alphabet.ts'
import { costOf, repair } from './cost.ts'
import { partsOf, planOf, sayable, type SegmentOptions } from './segment.ts'
import { splitHeader } from './udh.ts'

type Vector = {
  readonly name: string
  readonly text: string
  readonly encoding: 'gsm7' | 'ucs2'
  readonly segments: readonly { readonly udh: string; readonly body_hex: string; readonly octets: number }[]
}
const VECTORS = JSON.parse(
  readFileSync(new URL('../../../test/data/sms/vectors.json', import.meta.url), 'utf8'),
) as Vector[] // As its README has it.

const referenceOf = ({ segments }: Vector) => Number.parseInt(segments[0]?.udh.slice(6, 8) || '0', 16)
const shown = (text: string, reference = 0, options: SegmentOptions = {}) =>
  partsOf(text, reference, options).map(it => it.body.length)

describe('parts', () => {
  const kept = VECTORS.filter(it => !/emoji at boundary, 66/.test(it.name))
  test.each(kept.map(it => [it.name, it] as const))('%s: as an independent program cuts it [AS-01]', (_, vector) => {
    expect(planOf(vector.text).encoding).toBe(vector.encoding)
    const parts = partsOf(vector.text, referenceOf(vector))
    expect(parts.map(it => ({ udh: it.udh.toString('hex'), body_hex: it.body.toString('hex') }))).toEqual(
      vector.segments.map(({ udh, body_hex }) => ({ udh, body_hex })),
    )
  })

  test('where that program cuts an emoji in two, the whole of it goes to the next part [AS-01]', () => {
    const [vector] = VECTORS.filter(it => /emoji at boundary, 66/.test(it.name))
    const parts = partsOf(vector?.text ?? '', 1)
    expect(parts.map(it => it.text.length)).toEqual([66, 67, 5])
    expect(parts[1]?.text.startsWith('😀')).toBe(true)
  })

  test('a family, a flag and a letter with its sign are not cut either', () => {
    for (const whole of ['👨‍👩‍👧‍👦', '🇵🇹', 'x\u0323', '🏴󠁧󠁢󠁥󠁮󠁧󠁿']) {
      const parts = partsOf('Ж'.repeat(66) + whole + 'Ж'.repeat(9), 1)
      expect(parts.map(it => it.text.includes(whole))).toEqual([false, true])
    }
  })

  test('what is one character to a reader and longer than a part is cut between its characters', () => {
    const pile = `e${'\u0323'.repeat(150)}`
    expect(partsOf(pile, 1).map(it => it.text.length)).toEqual([67, 67, 17])
  })

  test('a reference of sixteen bits leaves a septet and a character less', () => {
    const wide = { referenceBits: 16 } as const
    expect(shown('a'.repeat(161), 1, wide)).toEqual([152, 9])
    expect(shown('Ж'.repeat(71), 1, wide)).toEqual([132, 10])
    expect(partsOf('a'.repeat(161), 0xbeef, wide)[1]?.udh.toString('hex')).toBe('060804beef0202')
  })

  test('tables of a language are used where they are agreed to and cheaper, and named in the header', () => {
    const turkish = 'Şişli’de İndirim: ğ'.replace('’', "'")
    expect(planOf(turkish).encoding).toBe('ucs2')
    expect(planOf(turkish, { languages: ['tr'] }).encoding).toBe('ucs2') // One part either way: the plain way.
    const long = turkish.repeat(5)
    expect(planOf(long, { languages: ['tr'] })).toMatchObject({ encoding: 'gsm7', shift: { single: 'tr' } })
    const [part] = partsOf(long, 0, { languages: ['tr'] })
    expect(part?.udh.toString('hex')).toBe('03240101')
    expect(planOf('não há mais ações, amanhã sim '.repeat(5), { languages: ['pt'] }).shift).toEqual({ locking: 'pt' })
    expect(planOf('ESTARÁ AQUÍ MÁS AÚN. '.repeat(6), { languages: ['es', 'pt'] }).shift).toEqual({ single: 'es' })
  })

  test('nothing makes no parts, and half a pair becomes the sign for what cannot be said', () => {
    expect(partsOf('', 1)).toEqual([])
    expect(partsOf('a\ud83d', 1).map(it => it.text)).toEqual(['a\ufffd'])
  })
})

const readBack = (part: { readonly udh: Buffer; readonly body: Buffer }, encoding: string) => {
  const shift: Shift = part.udh.length > 0 ? (splitHeader(part.udh)?.shift ?? {}) : {}
  return encoding === 'gsm7'
    ? alphabetOf(shift).read(part.body)
    : new TextDecoder('utf-16be', { fatal: true, ignoreBOM: true }).decode(part.body)
}

describe('laws', () => {
  const letters = fc.constantFrom(...'ab@Δ€[]{}^~|\\\f\n\rñÇçğİŞãõâêÁ€Ж’👨‍👩‍👧😀e\u0323'.match(/./gsu)!) // Some.
  const text = fc.oneof(
    fc.array(letters, { maxLength: 400 }).map(it => it.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  )
  const options = fc.record({
    languages: fc.subarray(['tr', 'es', 'pt'] as const),
    referenceBits: fc.constantFrom(8 as const, 16 as const),
  })

  test('the parts together are the text, each reads by itself, and none is longer than a message', () => {
    fc.assert(
      fc.property(text, options, (it, how) => {
        const plan = planOf(it, how)
        const parts = partsOf(it, 7, how)
        expect(parts.map(part => part.text).join('')).toBe(sayable(it))
        for (const part of parts) {
          expect(readBack(part, plan.encoding)).toBe(part.text)
          const bits = plan.encoding === 'gsm7' ? Math.ceil((part.udh.length * 8) / 7) * 7 + part.body.length * 7 : 0
          expect(plan.encoding === 'gsm7' ? bits : (part.udh.length + part.body.length) * 8).toBeLessThanOrEqual(1_120)
        }
      }),
    )
  })

  test('the counter says what the parts are', () => {
    fc.assert(
      fc.property(text, options, (it, how) => {
        const cost = costOf(it, how)
        const parts = partsOf(it, 7, how)
        const unitsOf = (part: { body: Buffer }) => part.body.length / (cost.encoding === 'gsm7' ? 1 : 2)
        expect(cost.parts).toBe(parts.length)
        expect(cost.units).toBe(parts.reduce((sum, part) => sum + unitsOf(part), 0))
        expect(cost.culprits.length > 0).toBe(
          cost.encoding === 'ucs2' && [...sayable(it)].some(c => !alphabetOf().has(c)),
        )
        if (cost.encoding === 'gsm7' && cost.parts > 0 && !it.includes('\r'))
          expect(costOf(it + 'a'.repeat(cost.left), how).parts).toBe(cost.parts)
      }),
    )
  })

  test('a repair never makes a text dearer, and leaves nothing that it says it can replace', () => {
    fc.assert(
      fc.property(text, it => {
        const repaired = repair(it, { misspelling: true })
        const left = costOf(repaired).culprits
        expect(left.filter(culprit => culprit.replacement !== undefined)).toEqual([])
        if (left.length === 0) expect(costOf(repaired).encoding).toBe('gsm7')
      }),
    )
  })
})

describe('what makes it dear', () => {
  test.each([
    ['Sale’s on', [{ char: '’', at: 4, replacement: "'" }]],
    [
      '“Hi” – see…',
      [
        { char: '“', at: 0, replacement: '"' },
        { char: '”', at: 3, replacement: '"' },
        { char: '–', at: 5, replacement: '-' },
        { char: '…', at: 10, replacement: '...' },
      ],
    ],
    ['10\u00a0€', [{ char: '\u00a0', at: 2, replacement: ' ' }]],
    ['a\u200bb', [{ char: '\u200b', at: 1, replacement: '' }]],
    ['ﬁn', [{ char: 'ﬁ', at: 0, replacement: 'fi' }]],
    ['cafe\u0301', [{ char: 'e\u0301', at: 3, replacement: 'é' }]],
    ['forêt', [{ char: 'ê', at: 3, replacement: 'e', misspells: true }]],
    [
      'Łódź',
      [
        { char: 'Ł', at: 0, replacement: 'L', misspells: true },
        { char: 'ó', at: 1, replacement: 'o', misspells: true },
        { char: 'ź', at: 3, replacement: 'z', misspells: true },
      ],
    ],
    ['👨‍👩‍👧!', [{ char: '👨‍👩‍👧', at: 0 }]],
    [
      'Жар',
      [
        { char: 'Ж', at: 0 },
        { char: 'а', at: 1 },
        { char: 'р', at: 2 },
      ],
    ],
    ['plain €', []],
  ])('%s', (text, culprits) => expect(costOf(text).culprits).toEqual(culprits))

  test('one click makes it cheap again, and changes no letter', () => {
    const text = `${'a'.repeat(100)}’ – naïve`
    expect(costOf(text)).toMatchObject({ encoding: 'ucs2', parts: 2 })
    expect(repair(text)).toBe(`${'a'.repeat(100)}' - naïve`)
    expect(repair(text, { misspelling: true })).toBe(`${'a'.repeat(100)}' - naive`)
    expect(costOf(repair(text, { misspelling: true }))).toMatchObject({ encoding: 'gsm7', parts: 1, left: 51 })
  })

  test('the counter at its edges', () => {
    expect(costOf('')).toEqual({ encoding: 'gsm7', parts: 0, units: 0, left: 160, culprits: [] })
    expect(costOf('a'.repeat(160))).toMatchObject({ parts: 1, units: 160, left: 0 })
    expect(costOf('a'.repeat(161))).toMatchObject({ parts: 2, units: 161, left: 145 })
    expect(costOf('€')).toMatchObject({ units: 2, left: 158 })
    expect(costOf('Ж')).toMatchObject({ units: 1, left: 69 })
  })
})

describe('headers that come in', () => {
  test.each([
    ['050003aa0201', { reference: 0xaa, total: 2, number: 1 }],
    ['060804beef0302', { reference: 0xbeef, total: 3, number: 2 }],
    ['0b0504158200000003aa0201', { reference: 0xaa, total: 2, number: 1 }], // Behind ports.
    ['050003aa0200', undefined], // Part nought of two.
    ['050003aa0203', undefined],
    ['050003aa0000', undefined],
    ['0a0003aa02010003bb0202', { reference: 0xbb, total: 2, number: 2 }], // Twice: the last counts.
  ])('%s', (hex, part) => {
    const split = splitHeader(Buffer.from(`${hex}4142`, 'hex'))
    expect(split?.part).toEqual(part)
    expect(split?.body.toString()).toBe('AB')
  })

  test('one that is longer than the message, or whose element is longer than it, is none', () => {
    for (const hex of ['', '05', '0500', '050004aa0201', 'ff0003aa0201', '0100'])
      expect(splitHeader(Buffer.from(hex, 'hex'))).toBeUndefined()
  })

  test('whatever bytes come, something is answered', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), it => void splitHeader(Buffer.from(it))))
  })
})

test('behind an escape, what the second table does not have is shown from the first', () => {
  expect(alphabetOf().read(Buffer.from('1b651b411b1b1b', 'hex'))).toBe('€A ')
  expect(alphabetOf({ single: 'tr' }).read(Buffer.from('1b47', 'hex'))).toBe('Ğ')
  expect(alphabetOf().read(Buffer.from([0x41, 0x80]))).toBe('A\ufffd')
})
