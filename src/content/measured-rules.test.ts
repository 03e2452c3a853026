import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileContent } from './content.ts'
import { measuredFrom } from './measured-rules.ts'
import { quietFrom } from './quiet-rules.ts'
import { SAMPLE, showTo } from './rules.ts'
import type { Compiled, Draft, Reader } from './types.ts'

const OURS = 'https://mail.example.org'
const FRAME = {
  locale: 'en',
  campaign: 'Bread',
  sender: { name: 'Bakery', contact: 'shop@bakery.example', address: '1 Mill Lane, Lyon' },
  purpose: { en: 'Letters' },
} as const

function made(html: string, over: Partial<Draft> = {}): Compiled {
  const draft = { subject: 'Bread', from: 'Bakery', preheader: 'Fresh', text: null, html, ...over }
  const compiled = compileContent(draft, FRAME)
  if (!compiled.ok) throw new Error(compiled.refusal.map(({ says }) => says).join(' '))
  return compiled.value
}

const refusals = (html: string, over: Partial<Draft> = {}) => {
  const draft = { subject: 'Bread', from: 'Bakery', preheader: 'Fresh', text: null, html, ...over }
  const compiled = compileContent(draft, FRAME)
  return compiled.ok ? [] : compiled.refusal.map(({ code, demand }) => `${code} ${demand ?? ''}`.trim())
}

function shown(compiled: Compiled, reader: Reader) {
  const it = showTo(compiled, reader)
  if (!it.ok) throw new Error('it can be shown')
  return it.value
}

const readerWith = (attributes: Record<string, unknown>, over: Partial<Reader> = {}): Reader => ({
  ...SAMPLE,
  contact: { ...SAMPLE.contact, attributes },
  ...over,
})
const measured = (sealed: string[] = []): Partial<Reader> => ({
  measure: { token: 'tok', link: (number, target) => `${OURS}/c/tok/${number}/${sealed.push(target)}` },
})
const hrefs = (html: string) => [...html.matchAll(/<a href="([^"]*)"/g)].map(match => match[1])

const PAGE = `<p><a href="https://a.example/x?y=1&z=2">a</a><a href="mailto:us@bakery.example">m</a><a href="tel:+331">t</a>
<a href="sms:+331">s</a><a href="#top">up</a><a href="https://b.example/{{ contact.attributes.town }}">b</a>
<a href="{{ contact.attributes.page }}">c</a><a href="{{ links.unsubscribe }}">leave</a>
{% if contact.attributes.town == 'Lyon' %}<a href="https://lyon.example/">l</a>{% else %}<a href="https://else.example/{{ contact.attributes.town | downcase }}">e</a>{% endif %}
{% for it in contact.attributes.seen %}<a href="https://seen.example/">{{ it }}</a>{% endfor %}</p>
<!--[if mso]><a href="https://outlook.example/">o</a><![endif]-->`

test('links of the web are numbered and lead by way of us; mail, calls, places in the message and ways out are left alone [CK-03]', () => {
  const { content, targets } = measuredFrom(made(PAGE), OURS)
  expect(targets).toEqual([
    'https://a.example/x?y=1&z=2',
    null,
    null,
    'https://lyon.example/',
    null,
    'https://seen.example/',
  ])
  const sealed: string[] = []
  const reader = readerWith({ town: 'Lyon', page: 'https://own.example/?a=1&b=2', seen: [1, 2] }, measured(sealed))
  const { html } = shown(content, reader)
  expect(hrefs(html).slice(0, 12)).toEqual([
    `${OURS}/c/tok/1`,
    'mailto:us@bakery.example',
    'tel:+331',
    'sms:+331',
    '#top',
    `${OURS}/c/tok/2/1`,
    `${OURS}/c/tok/3/2`,
    SAMPLE.links.unsubscribe,
    `${OURS}/c/tok/4`,
    `${OURS}/c/tok/6`,
    `${OURS}/c/tok/6`,
    'https://outlook.example/',
  ])
  expect(sealed).toEqual(['https://b.example/Lyon', 'https://own.example/?a=1&b=2'])
  expect(html.match(/<img [^>]*>/g)).toEqual([`<img src="${OURS}/o/tok" width="1" height="1" alt="">`])
})

test('a value that is no link of the web stays what it was', () => {
  const { content } = measuredFrom(made('<p><a href="{{ contact.attributes.page }}">c</a></p>'), OURS)
  const to = (page: string) => hrefs(shown(content, readerWith({ page }, measured())).html)[0]
  expect(to('mailto:a@b.example')).toBe('mailto:a@b.example')
  expect(to('javascript:alert(1)')).toBe('#')
  expect(to('https://ok.example/"><script>')).toBe(`${OURS}/c/tok/1/1`)
})

test('measured and not, everything but links and the picture is the same [CK-03]', () => {
  const compiled = made(PAGE)
  const { content } = measuredFrom(compiled, OURS)
  const word = fc.string({ unit: 'grapheme', maxLength: 12 })
  fc.assert(
    fc.property(fc.record({ town: word, page: word, seen: fc.array(word, { maxLength: 3 }) }), attributes => {
      const [plain, ours] = [
        shown(compiled, readerWith(attributes)),
        shown(content, readerWith(attributes, measured())),
      ]
      const bare = (html: string) => html.replace(/<img src="[^"]*\/o\/[^>]*>/, '').replaceAll(/<a href="[^"]*"/g, '<a')
      expect(bare(ours.html)).toBe(bare(plain.html))
      expect([ours.text, ours.subject, ours.from]).toEqual([plain.text, plain.subject, plain.from])
    }),
    { numRuns: 60 },
  )
})

test('a message whose links are the same for all is the very same for whoever did not agree [CK-03]', () => {
  const compiled = made('<p>Dear {{ contact.name }}, <a href="https://a.example/{{ contact.locale }}">bread</a></p>')
  expect(quietFrom(compiled)).toEqual({ content: compiled, attributes: [] })
  expect(quietFrom(compiled).content).toBe(compiled)
})

test('whoever did not agree gets a link without what singles them out, in the page and in the text [CK-03]', () => {
  const { content, attributes } = quietFrom(
    made('<p>{{ contact.attributes.id }} <a href="https://a.example/?i={{ contact.attributes.id }}">a</a></p>', {
      text: 'See https://a.example/?i={{ contact.attributes.id }} or {{ contact.attributes.id }}',
    }),
  )
  expect(attributes).toEqual(['id'])
  const alone = shown(content, readerWith({ id: 'me' }))
  expect(hrefs(alone.html)[0]).toBe('https://a.example/?i=')
  expect(alone.html, 'words may say what they like').toContain('<p>me ')
  expect(alone.text).toContain('See https://a.example/?i= or me')
  const many = shown(content, readerWith({ id: 'all' }, { shared: { id: 'all' } }))
  expect(hrefs(many.html)[0]).toBe('https://a.example/?i=all')
  expect(many.text).toContain('See https://a.example/?i=all or all')
})

test.each([
  ['an image by address', '<img alt="" src="https://x.example/{{ contact.email }}.png">', ['image-per-reader CK-03']],
  ['by attribute', '<img alt="" src="https://x.example/?u={{ contact.attributes.id }}">', ['image-per-reader CK-03']],
  ['by filter', '<img alt="" src="https://x.example/?u={{ contact.email | upcase }}">', ['image-per-reader CK-03']],
  [
    'by literal with a filter',
    '<img alt="" src="https://x.example/?u={{ "" | append: contact.email }}">',
    ['image-per-reader CK-03'],
  ],
  [
    'by variable',
    '{% assign u = contact.attributes.id %}<img alt="" src="https://x.example/{{ u }}">',
    ['image-per-reader CK-03'],
  ],
  [
    'by loop',
    '{% for u in contact.attributes.ids %}<img alt="" src="https://x.example/{{ u }}">{% endfor %}',
    ['image-per-reader CK-03'],
  ],
  ['by way out', '<img alt="" src="{{ links.view }}">', ['image-per-reader CK-03']],
  [
    'in a background',
    '<table background="https://x.example/{{ contact.name }}"><tr><td>x</td></tr></table>',
    ['image-per-reader CK-03'],
  ],
  ['a link by address', '<a href="https://x.example/?e={{ contact.email }}">x</a>', ['link-per-reader CK-03']],
  ['by name', '<a href="https://x.example/{{ contact.first_name }}">x</a>', ['link-per-reader CK-03']],
  ['by way out in it', '<a href="https://x.example/?u={{ links.unsubscribe }}">x</a>', ['link-per-reader CK-03']],
  ['by subject', '<a href="https://x.example/?u={{ campaign.subject }}">x</a>', ['link-per-reader CK-03']],
  [
    'by variable of a variable',
    '{% assign a = contact.email %}{% assign b = a %}<a href="https://x.example/{{ b }}">x</a>',
    ['link-per-reader CK-03'],
  ],
  [
    'near: by language',
    '<img alt="" src="https://x.example/{{ contact.locale }}.png"><a href="https://x.example/{{ contact.locale }}">x</a>',
    [],
  ],
  ['near: by campaign and day', '<a href="https://x.example/?c={{ campaign.name }}&d={{ today }}">x</a>', []],
  ['near: by attribute, which many may share', '<a href="https://x.example/{{ contact.attributes.town }}">x</a>', []],
  ['near: a mail with a name in it', '<a href="mailto:us@x.example?subject={{ contact.name }}">x</a>', []],
  [
    'near: one of two images',
    '{% if contact.locale == "fr" %}<img alt="" src="https://x.example/1.png">{% endif %}',
    [],
  ],
])('a pixel or a redirect of the author’s own is refused where it is written: %s [CK-03]', (_, html, codes) => {
  expect(refusals(`<p>Bread</p>${html}`)).toEqual(codes)
})

test('an address in the text part is a link as well [CK-03]', () => {
  expect(refusals('<p>x</p>', { text: 'Go to https://x.example/?e={{ contact.email }}' })).toEqual([
    'link-per-reader CK-03',
  ])
  expect(refusals('<p>x</p>', { text: 'Go to https://x.example/ {{ contact.email }}' })).toEqual([])
})
