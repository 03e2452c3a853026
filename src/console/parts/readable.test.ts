import { expect, test } from 'vitest'
import { readable } from './readable.ts'

test.each([
  ['Rye is back', 'Rye is back'],
  ['Rye is back, {{ contact.first_name | default: "dear reader" }}', 'Rye is back, [first name]'],
  ['A word from {{account.name}}', 'A word from [account name]'],
  ['{{- today | date: "%d %B" -}}: bread', '[today]: bread'],
  ['{% if contact.city %}In {{ contact.city }}: {% endif %}rye', 'In [city]: rye'],
  ['50 % off {tins} and {{ }}', '50 % off {tins} and {{ }}'],
  ['', ''],
])('the subject “%s” is listed as “%s”', (template, line) => {
  expect(readable(template)).toBe(line)
})

test('what is the same for all readers is said as they get it', () => {
  const line = 'Ana at {{ account.name }}, {{ campaign.name }}'
  expect(readable(line, { 'account.name': 'Bakery 0', 'campaign.name': '' })).toBe('Ana at Bakery 0, [campaign name]')
})
