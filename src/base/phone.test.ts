import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countriesOf, otherFormsOf, PHONE_REFUSALS, type PhoneRefusal, parsePhone } from './phone.ts'

const e164 = (typed: string, country?: string) => {
  const read = parsePhone(typed, country)
  return read.ok ? read.value.e164 : read.refusal
}

const SWISS = '+41791234567'
const WAYS_TO_WRITE: readonly { readonly typed: string; readonly country?: string }[] = [
  { typed: '+41791234567' },
  { typed: '+41 79 123 45 67' },
  { typed: '  +41 79 123 45 67 ' },
  { typed: '0041 79 123 45 67' },
  { typed: '0041791234567', country: 'CH' },
  { typed: '079 123 45 67', country: 'CH' },
  { typed: '079/123.45.67', country: 'ch' },
  { typed: '(079) 123-45-67', country: 'CH' },
  { typed: '+41 (0)79 123 45 67' },
  { typed: '079\u00a0123\u202f45\u200967', country: 'CH' }, // blanks that do not break
  { typed: '079–123–45–67', country: 'CH' },
  { typed: '＋４１７９１２３４５６７' }, // full width
  { typed: '٠٧٩١٢٣٤٥٦٧', country: 'CH' }, // Arabic
  { typed: '+۴۱۷۹۱۲۳۴۵۶۷' }, // Persian
  { typed: '०७९१२३४५६७', country: 'CH' }, // Devanagari
  { typed: '\u202a+41 79 123 45 67\u202c' }, // as a contact book pastes it
  { typed: '\u200e+41 79 123 45 67' },
]
test.each(WAYS_TO_WRITE)('$typed is one number, however it is written [AS-08]', ({ typed, country }) => {
  expect(e164(typed, country)).toBe(SWISS)
})

test('a number says whose country it is of and what it reaches, as far as it shows', () => {
  const read = (typed: string, country?: string) => {
    const done = parsePhone(typed, country)
    return done.ok ? done.value : done.refusal
  }
  expect(read('06 12 34 56 78', 'FR')).toEqual({ e164: '+33612345678', country: 'FR', kind: 'mobile' })
  expect(read('030 901820', 'DE')).toEqual({ e164: '+4930901820', country: 'DE', kind: 'landline' })
  expect(read('(415) 555-2671', 'US')).toEqual({ e164: '+14155552671', country: 'US', kind: 'either' })
  expect(read('+39 06 698 12345')).toMatchObject({ e164: '+390669812345', kind: 'landline' }) // Italy keeps the nought
  expect(read('+44 7700 900123')).toEqual({ e164: '+447700900123', kind: 'unknown' }) // of the right length, in no range yet
  expect(read('+1 204 234 5678')).toMatchObject({ country: 'CA' })
})

test.each<[string, string?]>([
  ['+52 55 1234 5678'],
  ['+52 1 55 1234 5678'],
  ['0052 1 55 1234 5678', 'MX'],
  ['044 55 1234 5678', 'MX'],
  ['045 55 1234 5678', 'MX'],
  ['55 1234 5678', 'MX'],
])('%s: a Mexican number with its old sign of a mobile, or without it, is the same one [AS-08]', (typed, country) => {
  expect(e164(typed, country)).toBe('+525512345678')
})

test('an Argentine handset has two forms, and whoever has the one is found by the other [AS-03]', () => {
  for (const typed of ['+54 9 11 2345-6789', '+54 11 15 2345-6789', '011 15-2345-6789'])
    expect(e164(typed, 'AR')).toBe('+5491123456789')
  expect(otherFormsOf('+5491123456789')).toEqual(['+541123456789'])
  expect(otherFormsOf('+541123456789')).toEqual(['+5491123456789'])
  expect(otherFormsOf('+41791234567')).toEqual([])
})

test('a number of a range that is in no table yet may be in each country of its code', () => {
  expect(countriesOf('+41791234567')).toEqual(['CH'])
  expect(countriesOf('+18765551234')).toEqual(['JM'])
  expect(countriesOf('+18375551234')).toEqual(['US', 'CA']) // 837 is an area code that the table does not have.
  expect([...countriesOf('+447700900123')].toSorted()).toEqual(['GB', 'GG', 'IM', 'JE'])
  expect(countriesOf('nonsense')).toEqual([])
  expect(countriesOf('+870773123456')).toEqual([])
})

const REFUSED: readonly { readonly typed: string; readonly refusal: PhoneRefusal; readonly country?: string }[] = [
  { typed: '', refusal: 'empty' },
  { typed: ' \u00a0', refusal: 'empty' },
  { typed: '079 123 45 67', refusal: 'no-country' },
  { typed: '079 123 45 67', refusal: 'no-country', country: 'XX' },
  { typed: '079 123 45 67', refusal: 'no-country', country: 'constructor' },
  { typed: '1-800-FLOWERS', refusal: 'letters', country: 'US' },
  { typed: 'tel:+41791234567', refusal: 'letters' },
  { typed: '+41 79 123 45 6O', refusal: 'letters' },
  { typed: '+41 79 123 45 67 ext 5', refusal: 'extension' },
  { typed: '+41 79 123 45 67 x5', refusal: 'extension' },
  { typed: '+41 79 123 45 67;ext=5', refusal: 'extension' },
  { typed: '+41 79 123 45 67#5', refusal: 'extension' },
  { typed: '+41791234567\r\nBcc: all', refusal: 'control-character' },
  { typed: '+4179\u00001234567', refusal: 'control-character' },
  { typed: '+41 79 \u202e7654321', refusal: 'invisible-character' }, // would read backwards
  { typed: '+41 79 123\u200b45 67', refusal: 'invisible-character' },
  { typed: '+41 79 123 45 67\ud800', refusal: 'invisible-character' },
  { typed: '+41 79 123 45 67, +41 79 123 45 68', refusal: 'forbidden-character' },
  { typed: '+41+791234567', refusal: 'forbidden-character' },
  { typed: '++41791234567', refusal: 'forbidden-character' },
  { typed: '+', refusal: 'forbidden-character' },
  { typed: '---', refusal: 'forbidden-character', country: 'CH' },
  { typed: '=1+1', refusal: 'forbidden-character', country: 'CH' },
  { typed: '*100#', refusal: 'forbidden-character', country: 'CH' },
  { typed: '+999 123 456 789', refusal: 'no-such-country' },
  { typed: '110', refusal: 'too-short', country: 'DE' },
  { typed: '+49110', refusal: 'too-short' },
  { typed: '112', refusal: 'too-short', country: 'FR' },
  { typed: '+41 79 123 45 6', refusal: 'too-short' },
  { typed: '+41 79 123 45 67 8999', refusal: 'too-long' },
  { typed: '1'.repeat(41), refusal: 'too-long', country: 'CH' },
  { typed: '+'.padEnd(100, '1'), refusal: 'too-long' },
  { typed: '+1 900 555 1234', refusal: 'premium' },
  { typed: '0900 1 234567', refusal: 'premium', country: 'DE' },
  { typed: '+33 899 123456', refusal: 'premium' },
  { typed: '+800 1234 5678', refusal: 'service-number' },
  { typed: '0800 123 456', refusal: 'service-number', country: 'CH' },
]
describe('what is no person’s number is refused, each with its reason [AS-08]', () => {
  test.each(REFUSED)('$typed: $refusal', ({ typed, refusal, country }) => expect(e164(typed, country)).toBe(refusal))
})

test('whatever is typed, the answer is a refusal with a sentence or a number that reads as itself [AS-08]', () => {
  const parts = ['+', '0', '4', '1', '7', ' ', '(', ')', '-', '/', 'x', '٣', '\u202d', '\u202e', '\n', '٫', 'ext']
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...parts)).map(it => it.join('')),
  )
  fc.assert(
    fc.property(typed, fc.option(fc.constantFrom('CH', 'US', 'IT', 'XX'), { nil: undefined }), (text, country) => {
      const read = parsePhone(text, country)
      if (!read.ok) return PHONE_REFUSALS[read.refusal] !== undefined
      const again = parsePhone(read.value.e164)
      return /^\+[1-9]\d{4,14}$/.test(read.value.e164) && again.ok && again.value.e164 === read.value.e164
    }),
    { numRuns: 500 },
  )
})
