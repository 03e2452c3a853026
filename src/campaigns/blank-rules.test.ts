import { expect, test } from 'vitest'
import { blankFindings, blanksIn } from './blank-rules.ts'

const of = (text: string) => blanksIn({ subject: '', preheader: '', html: '', text }).map(({ path }) => path.join('.'))

test.each([
  ['Rye is out today, {{ contact.first_name }}.', ['first_name']],
  ['Rye is out today, {{ contact.first_name | upcase }}.', ['first_name']],
  ['Rye is out today, {{ contact.first_name | default: "friend" }}.', []],
  ['Rye is out today, {{ contact.first_name | default: "friend" | upcase }}.', []],
  ['{% if contact.name != blank %}Dear {{ contact.name }}, {% endif %}rye is out.', []],
  ['{% if today %}Hi.{% endif %} {{ contact.name }}', ['name']],
  ['For {{ contact.attributes.dog.name }}', ['attributes.dog.name']],
  ['{{ contact.email }} {{ contact.locale }} {{ account.name }} {{ today }}', []],
  ['{% assign who = contact.name %}{{ who }}', []],
  ['{{ contact.name }} and {{ contact.name }}', ['name']],
])('%s may be blank for want of %j', (text, blank) => expect(of(text)).toEqual(blank))

test('it is said how many have none, where, and what mends it; of a value that all have nothing is said', () => {
  const blanks = blanksIn({
    subject: 'Hi {{ contact.first_name }}',
    preheader: '',
    html: '',
    text: '{{ contact.name }}',
  })
  expect(blankFindings(blanks, [12, 0], 40)).toEqual([
    {
      severity: 'hint',
      code: 'value-missing',
      place: 'subject',
      says: '12 of 40 have no first name, and read nothing in its place. Say what stands there for them: {{ contact.first_name | default: "…" }}.',
      offset: 3,
      length: 24,
    },
  ])
})
