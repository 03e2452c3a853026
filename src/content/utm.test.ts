/** UTM parameters in a message: in all links of its author, in none of ours, and the same for whoever reads it. */

import { expect, test } from 'vitest'
import { compileContent, translated } from './content.ts'
import { measuredFrom } from './measured-rules.ts'
import { SAMPLE, showTo } from './rules.ts'
import type { Compiled, Draft, Frame, Reader } from './types.ts'

const OWN = 'https://mail.example'
const FRAME: Frame = {
  locale: 'en',
  campaign: 'Bread',
  sender: { name: 'Bakery', contact: 'hello@bakery.example', address: 'Mill Lane 1, Bath' },
  purpose: { en: 'Letters' },
  own: OWN,
}
const UTM = { source: 'letter & more', medium: 'email', campaign: 'spring', content: null, term: null }
const TAGS = 'utm_source=letter%20%26%20more&utm_medium=email&utm_campaign=spring'
const IN_HTML = TAGS.replaceAll('&', '&amp;')

async function made(html: string, over: Partial<Draft> = {}): Promise<Compiled> {
  const draft = { subject: 'Bread', from: 'Bakery', preheader: '', html, text: null, utm: UTM, ...over }
  const compiled = compileContent(await translated(draft), FRAME)
  if (!compiled.ok) throw new Error(compiled.refusal.map(({ code, says }) => `${code} ${says}`).join('\n'))
  return compiled.value
}
function shown(compiled: Compiled, attributes: Reader['contact']['attributes'] = {}) {
  const it = showTo(compiled, { ...SAMPLE, contact: { ...SAMPLE.contact, attributes } })
  if (!it.ok) throw new Error(it.refusal.code)
  return it.value
}
const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)

test('a link has them in the page, in the text that is made of it, and in what is screened [CK-03]', async () => {
  const compiled = await made('<p><a href="https://bakery.example/rye?a=1&amp;b=2#top">Rye</a></p>')
  const { html, text } = shown(compiled)
  expect(html).toContain(`href="https://bakery.example/rye?a=1&amp;b=2&amp;${IN_HTML}#top"`)
  expect(text).toContain(`Rye <https://bakery.example/rye?a=1&b=2&${TAGS}#top>`)
  expect(compiled.targets).toContain(`https://bakery.example/rye?a=1&b=2&${TAGS}#top`)
})

test('without them nothing of a message is another [CK-03]', async () => {
  const html = '<p><a href="https://bakery.example/rye">Rye</a></p>'
  expect((await made(html, { utm: null })).sha256).toBe((await made(html, { utm: undefined as never })).sha256)
  expect((await made(html)).sha256).not.toBe((await made(html, { utm: null })).sha256)
})

test('our own ways out, mail, calls, our own pages and an address that is all value stay as they are [AS-05]', async () => {
  const kept = ['mailto:hello@bakery.example', 'tel:+441225', `${OWN}/f/spring`, '#top']
  const html = `<p>${kept.map(href => `<a href="${href}">Here it is</a> `).join('')}
    <a href="{{ contact.attributes.page }}">Yours</a> <a href="{{ links.unsubscribe }}">Unsubscribe</a>
    <a href="{{ links.preferences }}">Preferences</a> <a href="{{ links.why }}">Why</a> <a href="{{ links.view }}">View</a></p>`
  const it = shown(await made(html), { page: 'https://bakery.example/yours' })
  expect(hrefs(it.html)).toStrictEqual(expect.arrayContaining([...kept, 'https://bakery.example/yours']))
  expect(it.html + it.text).not.toContain('utm_')
  const plain = shown(await made(html, { utm: null }), { page: 'https://bakery.example/yours' })
  expect(it).toStrictEqual(plain)
})

test('a host that only begins like ours is the author’s, and so is a link within a block [CK-03]', async () => {
  const html = `<p><a href="${OWN}.bakery.example/">One</a>{% if contact.attributes.vip %}<a href="https://bakery.example/vip">Two</a>{% endif %}</p>`
  const it = shown(await made(html), { vip: true })
  expect(hrefs(it.html)).toContain(`${OWN}.bakery.example/?${IN_HTML}`)
  expect(hrefs(it.html)).toContain(`https://bakery.example/vip?${IN_HTML}`)
})

test('behind a value in a query they are added; where a block chooses the address, nothing is [CK-03]', async () => {
  const html = `<p><a href="https://bakery.example/?q={{ contact.attributes.town }}#top">Shop</a>
    <a href="https://bakery.example/{% if contact.attributes.vip %}?vip=1{% endif %}">Vip</a></p>`
  const it = shown(await made(html), { town: 'Bath & Wells#', vip: true })
  expect(hrefs(it.html)).toContain(`https://bakery.example/?q=Bath%20%26%20Wells%23&amp;${IN_HTML}#top`)
  expect(hrefs(it.html)).toContain('https://bakery.example/?vip=1')
})

test('they are the same for all readers, and lead where the measured link leads [CK-03]', async () => {
  const compiled = await made('<p><a href="https://bakery.example/rye">Rye</a> {{ contact.name }}</p>')
  expect(hrefs(shown(compiled).html)).toContain(`https://bakery.example/rye?${IN_HTML}`)
  expect(measuredFrom(compiled, OWN).targets).toContain(`https://bakery.example/rye?${TAGS}`)
})

test('the button that Outlook reads has them, and its own comment stays whole [CK-03]', async () => {
  const html = `<!--[if mso]><v:roundrect href='https://bakery.example/a?b=1&amp;c' style="width:9px"><![endif]--><p><a href="https://bakery.example/a">Rye</a></p>
    <!--[if mso]><v:rect href="mailto:a@bakery.example"></v:rect></v:roundrect><![endif]-->`
  const it = shown(await made(html)).html
  expect(it).toContain(
    `<v:roundrect href="https://bakery.example/a?b=1&amp;c&amp;${IN_HTML}" style="width:9px"><![endif]-->`,
  )
  expect(it).toContain('<v:rect href="mailto:a@bakery.example"></v:rect></v:roundrect><![endif]-->')
})

test.each(['markdown', 'mjml'] as const)('links that were written as %s have them [CK-03]', async format => {
  const written = {
    markdown: '[Rye](https://bakery.example/rye)',
    mjml: '<mjml><mj-body><mj-section><mj-column><mj-button href="https://bakery.example/rye">Rye</mj-button></mj-column></mj-section></mj-body></mjml>',
  }
  expect(hrefs(shown(await made(written[format], { format })).html)).toContain(`https://bakery.example/rye?${IN_HTML}`)
})

test('in a text of the author’s own each address has them, its sentence around it not [CK-03]', async () => {
  const text = `Rye (https://bakery.example/rye). See https://bakery.example/a_(b)!
{% if contact.attributes.vip %} https://bakery.example/vip {% endif %}
Yours: https://bakery.example/{{ contact.attributes.town }}?a=https://bakery.example/ and ${OWN}/f/spring
{{ links.unsubscribe }} mailto:a@bakery.example`
  const it = shown(await made('<p>Rye</p>', { text }), { vip: true, town: 'bath' }).text
  expect(it).toContain(`Rye (https://bakery.example/rye?${TAGS}). See https://bakery.example/a_(b)?${TAGS}!\n`)
  expect(it).toContain(` https://bakery.example/vip?${TAGS} `)
  expect(it).toContain(`Yours: https://bakery.example/bath?a=https://bakery.example/ and ${OWN}/f/spring\n`)
  expect(it.split('utm_source')).toHaveLength(4)
})
