import fc from 'fast-check'
import { Liquid } from 'liquidjs'
import { expect, test } from 'vitest'
import { MERGE_DEPTH_MAX, MERGE_ITEMS_MAX, MERGE_MARKS_MAX, MERGE_TAG_MAX_CHARS } from '#base/limits.ts'
import { cpuMsOf } from '../../../test/cpu.ts'
import { lex } from './lex.ts'
import { nest } from './nest.ts'
import { Budget, Scope } from './run.ts'
import type { MergeFlaw } from './types.ts'

const NOW_MS = Date.UTC(2026, 10, 23, 20, 48, 38)
const VALUES = {
  contact: {
    email: 'anna@example.org',
    name: 'Ánna-Maria  Łęcka',
    first_name: 'Ánna',
    locale: 'pl-PL',
    empty: '',
    blank: ' \n\t',
    nothing: undefined, // Liquid tells null from what is not there; here both are nothing
    yes: true,
    no: false,
    zero: 0,
    seven: 7,
    half: 2.5,
    less: -3,
    digits: '42',
    html: '<b>"Tom" & \'Jerry\'</b>',
    emoji: 'a😀b👨‍👩‍👧c',
    list: ['b', 'a', 'c', 'a'],
    numbers: [3, 1, 2],
    nested: [
      ['x', 1],
      ['y', 2],
    ],
    none: [],
    bag: { a: 1, 'b c': 'two', size: 'own', list: [1, { deep: 'found' }] },
    items: [
      { title: 'One', price: 9.5 },
      { title: 'Two', price: 10 },
    ],
  },
  today: '2026-11-23',
}
const RESERVED = new Set(['contact', 'today', 'forloop'])

function flawsOf(source: string): readonly MergeFlaw[] {
  const { items, flaws } = lex(source, RESERVED)
  return [...flaws, ...nest(items.map(item => (item.is === 'text' ? item.text : { mark: item, as: 'plain' }))).flaws]
}

function render(source: string, values: Record<string, unknown> = VALUES, locale = 'en') {
  const { items, flaws } = lex(source, RESERVED)
  const { nodes, flaws: blocks } = nest(
    items.map(item => (item.is === 'text' ? item.text : { mark: item, as: 'plain' })),
  )
  if (flaws.length + blocks.length > 0) throw new Error([...flaws, ...blocks].map(({ says }) => says).join(' '))
  return new Scope(values, { nowMs: NOW_MS, locale }, (_, value) => value, new Budget()).run(nodes)
}
const printed = (source: string, values?: Record<string, unknown>, locale?: string) => {
  const text = render(source, values, locale)
  return text.ok ? text.value : text.refusal.code
}

const oracle = new Liquid({
  ownPropertyOnly: true,
  timezoneOffset: 0,
  locale: 'en',
  strictFilters: true,
})
/** Undefined where Liquid itself breaks: it cuts characters in two and cannot percent-encode the halves. */
const asLiquid = (source: string) => {
  try {
    return oracle.parseAndRenderSync(source, VALUES) as string // A template renders to text.
  } catch (cause) {
    if (/URI malformed/.test(String(cause))) return undefined
    throw cause
  }
}

const quoted = (text: string) => (text.includes("'") ? `"${text}"` : `'${text}'`)
const path = fc.constantFrom(
  ...Object.keys(VALUES.contact).map(key => `contact.${key}`),
  'contact.bag["b c"]',
  'contact.bag.list[1].deep',
  'contact["name"]',
  'contact.list[0]',
  'contact.list[-1]',
  'contact.list[9]',
  'contact.numbers.first',
  'contact.list.last',
  'contact.list.size',
  'contact.name.size',
  'contact.bag.size',
  'contact.unknown',
  'contact.unknown.deeper',
  'unknown',
  'today',
  'item',
  'other',
  'forloop.index',
  'forloop.last',
)
/** Printed as objects they would be `[object Object]` there and nothing here. */
const scalar = path.filter(it => !/bag$|items$|item$|nested$/.test(it))
const literal = fc.oneof(
  fc.constantFrom(
    'nil',
    'true',
    'false',
    'empty',
    'blank',
    '0',
    '1',
    '-2',
    '3.5',
    '10',
    "''",
    "' '",
    '"a"',
    "'Á'",
    '"%"',
  ),
  fc.string({ maxLength: 6 }).map(it => quoted(it.replace(/[\\'"{}%]/g, '_'))),
)
const value = fc.oneof({ weight: 3, arbitrary: scalar }, { weight: 2, arbitrary: literal })
const text = fc.constantFrom(
  'contact.name',
  'contact.html',
  'contact.emoji',
  'contact.empty',
  'contact.blank',
  "'a,b,,c,,'",
  'contact.first_name',
)
const number = fc.constantFrom(
  '0',
  '1',
  '2',
  '5',
  '-2',
  '3.7',
  'contact.seven',
  'contact.half',
  'contact.less',
  'contact.digits',
)
const divisor = fc.constantFrom('1', '2', '-3', '0.5', 'contact.seven')
const list = fc.constantFrom('contact.list', 'contact.numbers', 'contact.none', "'a,b,,c,,' | split: ','")
const textFilter = fc.oneof(
  fc.constantFrom(
    'upcase',
    'downcase',
    'capitalize',
    'strip',
    'lstrip',
    'rstrip',
    'strip_newlines',
    'escape',
    'url_encode',
    'size',
    'first',
    'last',
  ),
  fc
    .tuple(
      fc.constantFrom('append', 'prepend', 'remove', 'remove_first', 'default'),
      value.filter(it => it !== 'nil'),
    )
    .map(([name, it]) => `${name}: ${it}`),
  fc
    .tuple(fc.constantFrom('replace', 'replace_first'), text, text)
    .map(([name, a, b]) => `${name}: ${a.split(' |')[0]}, ${b.split(' |')[0]}`),
  fc.tuple(fc.constantFrom('truncate', 'truncatewords'), fc.nat(12)).map(([name, n]) => `${name}: ${n}`),
  fc.nat(12).map(n => `truncate: ${n}, '…!'`),
  fc.tuple(fc.integer({ min: -8, max: 8 }), fc.nat(5)).map(([from, n]) => `slice: ${from}, ${n}`),
)
const numberFilter = fc.oneof(
  fc.constantFrom('abs', 'ceil', 'floor', 'round', 'round: 1'),
  fc
    .tuple(fc.constantFrom('plus', 'minus', 'times', 'at_least', 'at_most'), number)
    .map(([name, n]) => `${name}: ${n}`),
  fc.tuple(fc.constantFrom('divided_by', 'modulo'), divisor).map(([name, n]) => `${name}: ${n}`),
)
const listFilter = fc.constantFrom('reverse', 'uniq', 'compact', 'slice: 1, 2', 'slice: -2, 2')
const chain = (...filters: fc.Arbitrary<string>[]) =>
  fc.tuple(...filters).map(parts => parts.map(part => ` | ${part}`).join(''))
const several = (filter: fc.Arbitrary<string>) =>
  fc.array(filter, { maxLength: 3 }).map(parts => parts.map(part => ` | ${part}`).join(''))
const expression = fc.oneof(
  value,
  fc.tuple(text, several(textFilter)).map(([a, b]) => a + b),
  fc.tuple(number, several(numberFilter)).map(([a, b]) => a + b),
  fc
    .tuple(list, several(listFilter), fc.constantFrom(" | join: '+'", ' | join', ' | first', ' | last', ' | size', ''))
    .map(([a, b, c]) => a + b + c),
  fc.tuple(list, chain(fc.constant('join: ", "')), several(textFilter)).map(([a, b, c]) => a + b + c),
  fc
    .tuple(
      fc.constantFrom(
        "'2024-02-29T05:06:07Z'",
        "'1999-12-31T23:59:59+02:00'",
        '0',
        "'1700000000'",
        '1700000000',
        "'no date'",
        'today',
        'contact.nothing',
      ),
      fc.array(
        fc.constantFrom(
          '%Y',
          '%y',
          '%m',
          '%-m',
          '%d',
          '%-d',
          '%e',
          '%B',
          '%b',
          '%A',
          '%a',
          '%H',
          '%I',
          '%l',
          '%M',
          '%S',
          '%p',
          '%P',
          '%j',
          '%u',
          '%w',
          '%z',
          '%s',
          '%%',
          ' ',
          '%Q',
          '-',
        ),
        { maxLength: 6 },
      ),
    )
    .map(([date, format]) => `${date} | date: "${format.join('')}"`),
)
const numeric = fc.constantFrom(
  '0',
  '1',
  '3.5',
  'contact.seven',
  'contact.half',
  'contact.less',
  'contact.digits',
  "'10'",
)
const condition: fc.Arbitrary<string> = fc.letrec<{ condition: string; simple: string }>(tie => ({
  simple: fc.oneof(
    value,
    fc
      .tuple(
        value.filter(it => it !== 'nil'),
        fc.constantFrom('==', '!='),
        value,
      )
      .map(parts => parts.join(' ')),
    fc.tuple(numeric, fc.constantFrom('<', '>', '<=', '>=', '=='), numeric).map(parts => parts.join(' ')),
    fc
      .tuple(
        fc.constantFrom('contact.list', 'contact.name', 'contact.none'),
        fc.constantFrom("'a'", "'Ł'", "''", 'contact.first_name'),
      )
      .map(([a, b]) => `${a} contains ${b}`),
  ),
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('simple'),
    tie('simple').map(it => `not ${it}`),
    fc.tuple(tie('simple'), fc.constantFrom('and', 'or'), tie('condition')).map(parts => parts.join(' ')),
  ),
})).condition
const tag = (body: string) => fc.constantFrom(`{% ${body} %}`, `{%- ${body} -%}`, `{%${body}%}`, `{%- ${body} %}`)
const source: fc.Arbitrary<string> = fc.letrec<{ body: string; node: string }>(tie => ({
  node: fc.oneof(
    { depthSize: 'small', maxDepth: 4, withCrossShrink: true },
    fc.string({ unit: 'grapheme', maxLength: 8 }).map(it => it.replaceAll(/[{}%]/g, '_')),
    fc.constantFrom(' \n ', '{ { ', '}}', '%}', '{# #}'),
    expression.chain(it => fc.constantFrom(`{{ ${it} }}`, `{{${it}}}`, `{{- ${it} -}}`)),
    fc.tuple(fc.constantFrom('item', 'other'), expression).chain(([name, it]) => tag(`assign ${name} = ${it}`)),
    fc.constantFrom(
      '{% raw %}{{ contact.name }}{% if %}{% endraw %}',
      '{% comment %}{{ contact.name }}{% endcomment %}',
      '{%- raw -%} x {% endraw -%}',
    ),
    fc
      .tuple(
        fc.constantFrom('if', 'unless'),
        condition,
        tie('body'),
        fc.option(fc.tuple(condition, tie('body'))),
        fc.option(tie('body')),
      )
      .map(
        ([name, when, then, elsif, otherwise]) =>
          `{% ${name} ${when} %}${then}${elsif ? `{% elsif ${elsif[0]} %}${elsif[1]}` : ''}${otherwise === null ? '' : `{%- else %}${otherwise}`}{% end${name} %}`,
      ),
    fc
      .tuple(
        value.filter(it => it !== 'nil'),
        fc.array(
          fc.tuple(fc.array(value, { minLength: 1, maxLength: 3 }), fc.constantFrom(', ', ' or '), tie('body')),
          { maxLength: 3 },
        ),
        fc.option(tie('body')),
      )
      .map(
        ([of, whens, otherwise]) =>
          `{% case ${of} %}${whens.map(([values, between, body]) => `{% when ${values.join(between)} %}${body}`).join('')}${otherwise === null ? '' : `{% else %}${otherwise}`}{% endcase %}`,
      ),
    fc
      .tuple(
        fc.constantFrom(
          'contact.list',
          'contact.numbers',
          'contact.none',
          'contact.name',
          'contact.nothing',
          'contact.nested',
          '(1..4)',
          '(3..1)',
          '(contact.zero..contact.seven)',
        ),
        fc.array(fc.constantFrom(' limit: 2', ' offset: 1', ' reversed', ' limit:contact.seven', ' offset: 9'), {
          maxLength: 2,
        }),
        tie('body'),
        fc.option(tie('body')),
      )
      .map(
        ([over, modifiers, body, otherwise]) =>
          `{% for item in ${over}${modifiers.join('')} %}${body}${otherwise === null ? '' : `{% else %}${otherwise}`}{% endfor %}`,
      ),
  ),
  body: fc.array(tie('node'), { maxLength: 4 }).map(parts => parts.join('')),
})).body

test('a template says here what it says in Liquid, whatever it is made of [AS-01]', () => {
  fc.assert(
    fc.property(source, it => {
      const expected = asLiquid(it)
      fc.pre(expected !== undefined)
      expect(printed(it)).toBe(expected)
    }),
    { numRuns: 3_000 },
  )
})

const WORDS = (
  '{{ }} {% %} {{- -%} if endif for in endfor raw endraw comment endcomment assign = case when else a a.b [ ] ( .. ) | : , size ' +
  '" \' \\ 1 # __proto__ \n {%if~a%} {%endif%} {{a}} {%for~x~in~a%} {%endfor%} ~'
)
  .split(' ')
  .map(word => word.replaceAll('~', ' '))

test('what Liquid cannot read is refused here too, and no text whatever breaks the reader [PC-08]', () => {
  const soup = fc.array(fc.oneof(fc.constantFrom(...WORDS), source), { maxLength: 12 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(soup, it => {
      let readable = true
      try {
        oracle.parse(it)
      } catch {
        readable = false
      }
      const flaws = flawsOf(it)
      if (!readable) expect(flaws.length).toBeGreaterThan(0)
      for (const { at, end } of flaws) expect(0 <= at && at <= end && end <= it.length).toBe(true)
      if (flaws.length === 0) render(it)
    }),
    { numRuns: 5_000 },
  )
})

test('a slip is named with its place, and hides no other [PC-08]', () => {
  const rows: readonly (readonly [source: string, ...flaws: (readonly [code: string, text: string])[]])[] = [
    ['Dear {{ contact.name }}'],
    ['a {{ contact.name', ['merge-not-closed', '{{']],
    ['a {% if contact.name', ['merge-not-closed', '{%']],
    ["it's {{ don't }} and so on", ['merge-not-closed', '{{']],
    ['{% if a %}x', ['merge-block-not-closed', '{% if a %}']],
    [
      '{% if a %}{% for x in b %}',
      ['merge-block-not-closed', '{% if a %}'],
      ['merge-block-not-closed', '{% for x in b %}'],
    ],
    ['{% if a %}x{% endfor %}{% endif %}', ['merge-out-of-place', '{% endfor %}']],
    ['x{% endif %}', ['merge-out-of-place', '{% endif %}']],
    ['{% else %}', ['merge-out-of-place', '{% else %}']],
    ['{% if a %}{% else %}{% else %}{% endif %}', ['merge-out-of-place', '{% else %}']],
    ['{% if a %}{% when 1 %}{% endif %}', ['merge-out-of-place', '{% when 1 %}']],
    ['{% comment %} {{ a }}', ['merge-block-not-closed', '{% comment %}']],
    ['{% raw %} {{ a }}', ['merge-block-not-closed', '{% raw %}']],
    [
      '{% include "x" %}{% render "y" %}',
      ['merge-unknown-tag', '{% include "x" %}'],
      ['merge-unknown-tag', '{% render "y" %}'],
    ],
    ['{% layout "x" %}', ['merge-unknown-tag', '{% layout "x" %}']],
    ['{% capture x %}', ['merge-unknown-tag', '{% capture x %}']],
    ['{% %}', ['merge-unknown-tag', '{%']],
    ['{{ a | shout }}', ['merge-unknown-filter', '{{ a | shout }}']],
    ['{{ a | raw }}', ['merge-unknown-filter', '{{ a | raw }}']],
    ['{{ a | constructor }}', ['merge-unknown-filter', '{{ a | constructor }}']],
    ['{{ a | truncate: 1, 2, 3 }}', ['merge-not-understood', '{{ a | truncate: 1, 2, 3 }}']],
    ['{{ a | default }}', ['merge-not-understood', '{{ a | default }}']],
    [
      '{{ a | default: "x", allow_false: true }}',
      ['merge-not-understood', '{{ a | default: "x", allow_false: true }}'],
    ],
    ['{{ }}', ['merge-not-understood', '{{ }}']],
    ['{{ a b }}', ['merge-not-understood', '{{ a b }}']],
    ['{{ a. }}', ['merge-not-understood', '{{ a. }}']],
    ['{{ a[0 }}', ['merge-not-understood', '{{ a[0 }}']],
    ['{{ a[b c] }}', ['merge-not-understood', '{{ a[b c] }}']],
    ['{{ "x".size }}', ['merge-not-understood', '{{ "x".size }}']],
    ['{{ a | }}', ['merge-not-understood', '{{ a | }}']],
    ['{{ a == }}', ['merge-not-understood', '{{ a == }}']],
    [
      '{{ contact.name | default: &quot;x&quot; }}',
      ['merge-not-understood', '{{ contact.name | default: &quot;x&quot; }}'],
    ],
    ['{% for x of a %}{% endfor %}', ['merge-not-understood', '{% for x of a %}']],
    ['{% for x in a until: 3 %}{% endfor %}', ['merge-not-understood', '{% for x in a until: 3 %}']],
    ['{% for contact in a %}{% endfor %}', ['merge-forbidden-name', '{% for contact in a %}']],
    ['{% assign today = 1 %}', ['merge-forbidden-name', '{% assign today = 1 %}']],
    ['{% assign x y %}', ['merge-not-understood', '{% assign x y %}']],
    ['{% endif now %}', ['merge-not-understood', '{% endif now %}']],
    [`{{ ${'a'.repeat(MERGE_TAG_MAX_CHARS)} }}`, ['merge-too-long', `{{ ${'a'.repeat(MERGE_TAG_MAX_CHARS)} }}`]],
  ]
  for (const [it, ...expected] of rows) {
    const found = flawsOf(it).map(({ code, at, end }) => [code, it.slice(at, end)])
    expect(found, it).toEqual(expected)
  }
  expect(flawsOf('{{ a &gt; b }}')[0]?.says).toContain('not &quot; or &gt;')
})

test('nothing leads from a value to the machine under it', () => {
  const ways = ['__proto__', 'constructor', 'prototype', '__defineGetter__', '__lookupGetter__']
  for (const way of ways)
    for (const it of [
      `{{ contact.${way} }}`,
      `{{ contact["${way}"] }}`,
      `{{ contact.name.${way}.x }}`,
      `{% if a.${way} %}{% endif %}`,
      `{% assign ${way} = 1 %}`,
    ])
      expect(
        flawsOf(it).map(({ code }) => code),
        it,
      ).toContain(/assign/.test(it) ? 'merge-not-understood' : 'merge-forbidden-name')
  const values = {
    ...VALUES,
    key: 'constructor',
    proto: '__proto__',
    list: [1],
    evil: { toString: 'x', valueOf: 1, hasOwnProperty: 2 },
  }
  const cases = [
    ['{{ contact[key] }}{{ contact[proto] }}{{ list[key] }}{{ key[key] }}', ''],
    ['{{ contact.toString }}{{ contact.hasOwnProperty }}{{ list.map }}{{ key.at }}{{ list.join }}', ''],
    ['{{ evil }}{{ evil | upcase }}{{ evil | plus: 1 }}', '1'],
    ['{% if evil > 1 or evil == "x" or evil contains "x" %}yes{% endif %}', ''],
    ['{{ hasOwnProperty }}{{ toString }}', ''],
  ] as const
  for (const [it, expected] of cases) expect(printed(it, values), it).toBe(expected)
  expect(flawsOf('{{ constructor }}')[0]?.code).toBe('merge-forbidden-name')
})

test('a template that would not end, or would fill the memory, is stopped with its place', () => {
  const doubling = '{% assign x = "0123456789" %}' + '{% assign x = x | append: x %}'.repeat(40)
  const rows: readonly (readonly [source: string, code: string, at: string])[] = [
    ['{% for i in (1..1000000000) %}x{% endfor %}', 'too-many-items', '{% for'],
    ['a {{ (1..99999999999999) | size }}', 'too-many-items', '{{ (1'],
    [
      `{% for i in (1..${MERGE_ITEMS_MAX}) %}{% for j in (1..${MERGE_ITEMS_MAX}) %}{% for k in (1..${MERGE_ITEMS_MAX}) %}{% endfor %}{% endfor %}{% endfor %}`,
      'too-many-steps',
      '{% for k',
    ],
    [`{% for i in (1..900) %}{% for j in (1..900) %}{{ i }}{% endfor %}{% endfor %}`, 'too-many-steps', '{{ i'],
    [doubling, 'value-too-long', '{% assign x = x'],
    ['{% assign x = "," | split: "" %}{{ big | split: "" | size }}', 'too-many-items', '{{ big'],
    ['{{ big | replace: "x", big }}', 'value-too-long', '{{ big'],
    ['{{ big | replace: "", big }}', 'value-too-long', '{{ big'],
    ['{{ list | join: big }}', 'value-too-long', '{{ list'],
    ['{% for i in (1..100) %}{{ big }}{% endfor %}', 'output-too-long', '{{ big'],
    ['{% for i in list %}0123456789{{ big }}{% endfor %}', 'output-too-long', '{{ big'],
  ]
  const values = {
    big: 'x'.repeat(30_000),
    list: Array.from({ length: MERGE_ITEMS_MAX }, () => 'y'),
  }
  for (const [it, code, at] of rows) {
    let text = render('')
    expect(
      cpuMsOf(() => (text = render(it, values))),
      it,
    ).toBeLessThan(2_000)
    expect(text.ok ? text.value.slice(0, 20) : text.refusal.code, it).toBe(code)
    if (!text.ok) expect(it.slice(text.refusal.at).startsWith(at), it).toBe(true)
  }
  expect(printed('{% for i in (1..1000000000) limit: 3 %}{{ i }}{% endfor %}')).toBe('123')
  expect(flawsOf('{% if a %}'.repeat(MERGE_DEPTH_MAX + 1) + '{% endif %}'.repeat(MERGE_DEPTH_MAX + 1))[0]?.code).toBe(
    'merge-too-deep',
  )
  expect(flawsOf('{% if a %}'.repeat(MERGE_DEPTH_MAX) + '{% endif %}'.repeat(MERGE_DEPTH_MAX))).toEqual([])
  expect(flawsOf('{{ a }}'.repeat(MERGE_MARKS_MAX))).toEqual([])
  expect(flawsOf('{{ a }}'.repeat(MERGE_MARKS_MAX + 1))[0]?.code).toBe('merge-too-many')
  expect(flawsOf(`{{ a${' | upcase'.repeat(17)} }}`)[0]?.code).toBe('merge-too-long')
})

test('reading a source of half a megabyte takes a moment, whatever is in it', () => {
  const pieces = [
    '{',
    '{{',
    '{% raw %}',
    '{%endraw',
    '{{ a }}',
    "{{ ' ",
    '{% if a %}',
    '{% comment %}',
    '{{ a | ',
    '{%',
    '{{[',
    '{% for x in (1..',
    '<',
    '"',
  ]
  for (const piece of pieces) {
    const it = piece.repeat(Math.ceil(500_000 / piece.length))
    expect(
      cpuMsOf(() => flawsOf(it)),
      piece,
    ).toBeLessThan(5_000)
  }
})

test('dates are in UTC and in the language of the message [AS-06]', () => {
  const rows = [
    ['{{ today | date: "%-d %B %Y" }}', 'en', '23 November 2026'],
    ['{{ today | date: "%-d %B %Y" }}', 'fr', '23 novembre 2026'],
    ['{{ today | date: "%A, %-d. %B" }}', 'de', 'Montag, 23. November'],
    ['{{ "now" | date: "%H:%M" }}', 'en', '20:48'],
    ['{{ "2026-02-30" | date: "%Y" }}', 'en', '2026-02-30'],
    ['{{ "2026-11-23 23:30:00 -0500" | date: "%F %d %H" }}', 'en', '%F 24 04'],
    ['{{ "<script>" | date: "%Y" }}', 'en', '<script>'],
    ['{{ 12345678901234 | date: "%Y" }}', 'en', '12345678901234'],
  ] as const
  for (const [it, locale, expected] of rows) expect(printed(it, VALUES, locale), it).toBe(expected)
})

test('a comparison with what is not there is neither true nor a breakdown [AS-01]', () => {
  const rows = [
    ['{% if contact.unknown > 1 or contact.unknown <= 1 or nil < 1 %}x{% endif %}', ''],
    ['{% if contact.unknown == nil and contact.unknown == blank %}x{% endif %}', 'x'],
    ['{% if contact.empty == empty and contact.blank == blank and contact.blank != empty %}x{% endif %}', 'x'],
    ['{{ 10 | divided_by: 0 | default: "none" }}{{ 5 | modulo: 0 }}', 'none'],
    ['{{ contact.zero | default: 1 }}{{ contact.no | default: 2 }}{{ contact.empty | default: 3 }}', '023'],
  ] as const
  for (const [it, expected] of rows) expect(printed(it), it).toBe(expected)
})

test('whatever values a reader has, a template says of them what Liquid says [AS-01]', () => {
  const single = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.integer({ min: -1_000, max: 1_000 }),
    fc.boolean(),
    fc.constantFrom('', '<b>&"\'', '2026-02-29', '2026-11-23T20:48:38Z', '4', 'ß', '👨‍👩‍👧'),
  )
  const given = fc.record({
    one: single,
    two: single,
    list: fc.array(single, { maxLength: 4 }),
    deep: fc.record({ in: single }),
  })
  const templates = [
    '{{ one }}|{{ two | upcase }}|{{ deep.in | escape }}|{{ deep["in"] | size }}',
    '{% if one == two %}same{% elsif one %}one{% else %}none{% endif %}{% unless two %}not{% endunless %}',
    '{% for it in list %}{{ forloop.index }}:{{ it | append: one }},{% else %}empty{% endfor %}{{ list | join: "-" }}',
    '{% case one %}{% when two %}A{% when 4 %}B{% else %}C{% endcase %}{{ list | first }}{{ list | last }}{{ list.size }}',
    '{% assign all = list | join: " " %}{{ all | replace: "a", "b" | strip | truncate: 9 }}{{ nothing | default: one }}',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...templates), given, (template, values) => {
      expect(printed(template, values)).toBe(oracle.parseAndRenderSync(template, values))
    }),
    { numRuns: 500 },
  )
})
