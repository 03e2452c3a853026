/** Values of people in each place where a value may stand, and the places where none may: whatever they are, they stay text. */

import fc from 'fast-check'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { compileContent } from './content.ts'
import { SAMPLE, showTo } from './rules.ts'
import { type Element, isElement, nodesOf } from './tree.ts'
import type { Draft, Frame } from './types.ts'

const FRAME: Frame = {
  locale: 'en',
  campaign: 'Bread',
  sender: { name: 'Bakery', contact: 'hello@bakery.example', address: 'Mill Lane 1, Bath' },
  purpose: { en: 'Letters' },
}
const IT = '{{ contact.attributes.it }}'
const draftOf = (html: string, over: Partial<Draft> = {}): Draft => ({
  subject: 'Bread',
  from: 'Bakery',
  preheader: 'Fresh',
  text: null,
  html,
  ...over,
})
const made = (html: string, over: Partial<Draft> = {}) => compileContent(draftOf(html, over), FRAME)

/** What a browser makes of it: each element with its attributes, the values aside. */
function shown(html: string, value: string, over: Partial<Draft> = {}) {
  const compiled = made(html, over)
  if (!compiled.ok) throw new Error(compiled.refusal.map(({ code, says }) => `${code} ${says}`).join('\n'))
  const reader = { ...SAMPLE, contact: { ...SAMPLE.contact, attributes: { it: value } } }
  const it = showTo(compiled.value, reader)
  if (!it.ok) throw new Error(it.refusal.code)
  const elements = nodesOf(parse(it.value.html)).filter(isElement)
  return {
    ...it.value,
    elements,
    shape: elements.map(({ tagName, attrs }) => [tagName, attrs.map(({ name }) => name)]),
  }
}
const linkIn = (elements: readonly Element[], id: string) =>
  elements
    .find(({ attrs }) => attrs.some(({ name, value }) => name === 'title' && value === id))
    ?.attrs.find(({ name }) => name === 'href')?.value ?? ''

const PAGE = `<p title="Hello ${IT}">Dear ${IT}, <b>${IT}</b>
<a title="query" href="https://shop.example/find?q=${IT}&amp;page=2#top">a</a>
<a title="path" href="https://shop.example/town/${IT}/index">b</a>
<a title="whole" href="${IT}">c</a>
<img src="https://shop.example/bread.png" width="300" height="200" alt="Bread for ${IT}"></p>`

/** What has broken others: ends of tags, of quotes, of comments, of lines; schemes; controls; halves of characters; our own marks. */
const HOSTILE = [
  `"><script>alert(1)</script>`,
  `' onmouseover='alert(1)`,
  `\` onfocus=alert(1) x=\``,
  '</a></p><style>*{display:none}</style>',
  '--><img src=x onerror=alert(1)>',
  '<![CDATA[x]]><svg/onload=alert(1)>',
  'javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//evil.example/x',
  '@evil.example/',
  '../../../x?y=z#w',
  'x\r\nBcc: all@evil.example',
  'x\u2028y\u2029z\u0085w',
  '\0\u0008\u001b[31m',
  '\ud800 \udfff',
  '\ufdd10\ufdd2 \ufdd199\ufdd2',
  '{{ contact.email }}{% if true %}',
  '&lt;b&gt;&#60;b&#62;&amp;amp;',
  '\u202egnp.exe',
]
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...HOSTILE, '"', "'", '<', '>', '&', '=', '\\', '%', '\n'),
        fc.string({ unit: 'binary' }),
      ),
      {
        maxLength: 5,
      },
    )
    .map(parts => parts.join('')),
)

test('whatever a value is, the page has the elements and attributes that its author wrote [PC-08]', () => {
  const plain = shown(PAGE, 'x')
  fc.assert(
    fc.property(hostile, value => {
      const { elements, shape } = shown(PAGE, value)
      expect(shape).toEqual(plain.shape)
      const query = new URL(linkIn(elements, 'query'))
      expect([query.origin, query.pathname, query.hash, query.searchParams.get('page')]).toEqual([
        'https://shop.example',
        '/find',
        '#top',
        '2',
      ])
      expect(new URL(linkIn(elements, 'path')).origin).toBe('https://shop.example')
      expect(linkIn(elements, 'whole')).toMatch(/^(?:#|$|(?:https?|mailto|tel|sms):)/i)
    }),
    { numRuns: 300 },
  )
})

test('whatever a value is, what stands in a header is one line without controls [PC-08]', () => {
  fc.assert(
    fc.property(hostile, value => {
      const { subject, from } = shown('<p>Bread</p>', value, { subject: `Bread for ${IT}`, from: `Bakery ${IT}` })
      for (const line of [subject, from]) {
        expect(line).not.toMatch(/[\0-\u001f\u007f\u0085\u2028\u2029]/)
        expect(line.isWellFormed()).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

const ODD = `<p><a title="scheme" href="${IT}://shop.example/">a</a> <a title="host" href="https://${IT}.shop.example/">b</a></p>`

test('a value makes no link of another kind, and where it names a part of a host, it names no other host [PC-08]', () => {
  fc.assert(
    fc.property(hostile, value => {
      const { elements } = shown(ODD, value)
      expect(linkIn(elements, 'scheme')).toMatch(/^(?:#|(?:https?|mailto|tel|sms):)/i)
      const host = URL.parse(linkIn(elements, 'host'))?.hostname
      if (host !== undefined) expect(host).toMatch(/\.shop\.example$/)
    }),
    { numRuns: 200 },
  )
})

const NOWHERE: readonly (readonly [place: string, html: string])[] = [
  ['a style', `<p style="color: ${IT}">x</p>`],
  ['the address of a picture behind a style', `<p style="background: url('https://a.example/${IT}')">x</p>`],
  ['a style sheet', `<style>p { color: ${IT} }</style><p>x</p>`],
  ['a script', `<script>var a = '${IT}'</script><p>x</p>`],
  ['a handler', `<p onclick="go('${IT}')">x</p>`],
  ['a tag', `<p ${IT}>x</p>`],
  ['a value without quotes', `<p title=${IT}>x</p>`],
  ['a comment', `<!-- ${IT} --><p>x</p>`],
]
test.each(NOWHERE)('in %s no value may stand [PC-08]', (_, html) => {
  expect(made(html).ok).toBe(false)
})
