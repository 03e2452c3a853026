/** Values of readers: what is remembered of one of them is true of the next. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileContent } from '#content/content.ts'
import type { Compiled } from '#content/types.ts'
import { neutral, telling } from '#review/review.ts'
import { ValueScreen } from './value-screen.ts'

function compiled(html: string): Compiled {
  const made = compileContent(
    { subject: 'For {{ contact.first_name }}', from: 'A', preheader: 'Fresh', html, text: null },
    {
      locale: 'en',
      campaign: 'x',
      sender: { name: 'A', contact: 'news@example.org', address: '1 Mill Lane' },
      purpose: { en: 'News' },
    },
  )
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  return made.value
}

const LETTERS = [
  `<p>Dear {{ contact.name }},</p><p>the bread is warm at seven, and the rye comes on Thursdays.</p>
   <a href="https://shop.example.org/?reader={{ contact.attributes.number }}">See the loaves</a>`,
  `<p>{{ contact.name }}, {{ contact.attributes.number }} a gram, delivered tonight. Order now.</p>`,
  `<p>The {{ contact.attributes.number }}{{ contact.name }} of the week, and a loaf for you.</p>`,
].map(compiled)

const NAMES = [
  'Ada',
  'Zsófia',
  'Michael',
  'Rose',
  'Loan',
  'Gross',
  'Иван',
  'Łukasz',
  'Cash',
  'Müller',
  'Smith',
  'Reader',
]
const WORSE = ['Cocaine', 'coca', 'ine', 'c0caine', 'co​caine', 'casino', 'cas', 'ino', 'free spins', 'viagra', 'pills']
const NUMBERS = ['1', '70', '4013', '17', 'bit.ly/x', 'https://bit.ly/x', '<b>casino</b>', '']

const people = fc.array(
  fc.record({
    name: fc
      .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...NAMES) }, fc.constantFrom(...WORSE)), { maxLength: 3 })
      .map(words => words.join(' ')),
    number: fc.constantFrom(...NUMBERS, ...WORSE),
  }),
  { minLength: 2, maxLength: 8 },
)

const clears = (values: ValueScreen, letter: Compiled, { name, number }: { name: string; number: string }) =>
  values.clears(letter, { name, locale: 'en', attributes: { number }, facts: { address: 'ada@example.org' } }, 0)

test('whoever comes before, somebody’s values are judged as if they came alone [PC-02] [PC-10]', () => {
  const kept = new ValueScreen()
  fc.assert(
    fc.property(fc.constantFrom(...LETTERS), people, (letter, all) => {
      for (const who of all) expect(clears(kept, letter, who)).toBe(clears(new ValueScreen(), letter, who))
    }),
    { numRuns: 60 },
  )
})

test('whoever stands for others tells what they tell, and is the same for all of them [PC-02]', () => {
  const text = fc.array(fc.constantFrom(...NAMES, ...WORSE, ...NUMBERS, ',', '. ', '-', 'O’'), { maxLength: 6 })
  fc.assert(
    fc.property(text, words => {
      const value = words.join(' ')
      expect(telling(neutral(value))).toBe(telling(value))
      expect(neutral(neutral(value))).toBe(neutral(value))
      const told = telling(value)
      if (/^[\p{L}\d ]+$/u.test(value)) expect(telling(`${value}.`)).toBe(told === '' ? '' : `${told}.`)
    }),
  )
  expect(neutral('Zsófia Łukasz')).toBe(neutral('Łukasz'))
})

test('a forbidden word is found where it stands, behind thousands of names that are none [PC-02]', () => {
  const values = new ValueScreen()
  const [, letter] = LETTERS
  if (!letter) throw new Error('there are three')
  const names = Array.from({ length: 3_000 }, (_, i) => `${NAMES[i % 10] ?? ''} ${NAMES[(i * 7) % 12] ?? ''} ${i}`)
  for (const name of names) expect(clears(values, letter, { name, number: '70' })).toBe(true)
  expect(clears(values, letter, { name: 'Cocaine', number: '70' })).toBe(false)
  expect(clears(values, letter, { name: 'Rose Cocaine', number: '70' })).toBe(false)
  expect(clears(values, letter, { name: 'Coca', number: 'ine' })).toBe(
    clears(new ValueScreen(), letter, { name: 'Coca', number: 'ine' }),
  )
})
