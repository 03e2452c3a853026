import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HTML_SOURCE_MAX_CHARS, MARKDOWN_MAX_CHARS, MJML_DEPTH_MAX, MJML_ELEMENTS_MAX } from '#base/limits.ts'
import { compileContent, problemsOf, renderFor, translated } from './content.ts'
import { SAMPLE } from './rules.ts'
import type { Format, Frame, Reader } from './types.ts'

const FRAME: Frame = {
  locale: 'en',
  campaign: 'Bread',
  sender: { name: 'Bakery', contact: 'hello@bakery.example', address: 'Mill Lane 1, Bath' },
  purpose: { en: 'Letters' },
}
const draftOf = (format: Format, html: string) =>
  translated({ subject: 'Bread', from: 'Bakery', preheader: 'Fresh', html, text: null, format })
const lint = async (format: Format, html: string) => problemsOf(await draftOf(format, html), FRAME).problems
const errors = async (format: Format, html: string) =>
  (await lint(format, html)).filter(({ severity }) => severity === 'error').map(({ code, at }) => `${code}:${at.line}`)

const reader = (attributes: Record<string, unknown> = {}): Reader => ({
  ...SAMPLE,
  contact: { ...SAMPLE.contact, attributes },
})
async function shown(format: Format, html: string, attributes?: Record<string, unknown>) {
  const made = compileContent(await draftOf(format, html), FRAME)
  if (!made.ok) throw new Error(made.refusal.map(({ code, says, at }) => `${at.line} ${code} ${says}`).join('\n'))
  const it = renderFor(made.value, reader(attributes))
  if (!it.ok) throw new Error(it.refusal.code)
  return { ...it.value, compiled: made.value }
}

const mjml = (inside: string, head = '') =>
  `<mjml>${head}\n<mj-body>\n<mj-section>\n<mj-column>\n${inside}\n</mj-column>\n</mj-section>\n</mj-body>\n</mjml>`

test('a message in MJML or Markdown ends as each message does, and its text says what it says [PC-08]', async () => {
  const rows = [
    ['mjml', mjml('<mj-text>Dear {{ contact.first_name }}, <b>fresh</b> rye.</mj-text>')],
    ['markdown', 'Dear {{ contact.first_name }}, **fresh** rye.'],
  ] as const
  for (const [format, source] of rows) {
    const { html, text } = await shown(format, source)
    expect(html).toMatch(/Dear Anna, <(?:b|strong)[^>]*>fresh<\/(?:b|strong)> rye\./)
    expect(html).toContain(SAMPLE.links.unsubscribe)
    expect(html).toContain('Mill Lane 1, Bath')
    expect(html).toContain('lang="en"')
    expect(text).toContain('Dear Anna, fresh rye.')
    expect(text).toContain(SAMPLE.links.unsubscribe)
    expect(html + text).not.toMatch(/[\ufdd0-\ufdef]/)
  }
})

test('merge tags are kept where they stand: in words, in attributes, around elements [AS-01]', async () => {
  const blocks = mjml(
    `{% if contact.attributes.member %}<mj-text>For members</mj-text>{% else %}<mj-text>For all</mj-text>{% endif %}
<mj-button href="https://shop.example/s?lang={{ contact.locale }}&amp;b=1">Go, {{ contact.name }}</mj-button>
<mj-image src="https://shop.example/a.png" alt="Hello {{ contact.name }}" />`,
  )
  const { html } = await shown('mjml', blocks, { member: true })
  expect(html).toContain('For members')
  expect(html).not.toContain('For all')
  expect(html).toContain('Go, Anna Keller')
  expect(html).toContain('alt="Hello Anna Keller"')
  expect((await shown('mjml', blocks)).html).toContain('For all')
  const list =
    '{% for item in contact.attributes.items %}\n- {{ item }}\n{% endfor %}\n\n[Order {{ contact.name }}](https://shop.example/ "as {{ contact.name }}")'
  const bread = await shown('markdown', list, { items: ['<rye>', 'oat'] })
  expect(bread.html).toContain('&lt;rye&gt;')
  expect(bread.html).toContain('title="as Anna Keller"')
  expect(bread.text).toContain('- <rye>')
  expect(bread.compiled.targets).toEqual(expect.arrayContaining(['https://shop.example/']))
})

test('what one format may not contain no other may, and it is told where it stands [PC-08]', async () => {
  const rows: readonly [Format, string, string][] = [
    ['mjml', mjml('<mj-raw><script>1</script></mj-raw>'), 'element-refused:5'],
    ['mjml', mjml('<mj-text>\n<a href="javascript:alert(1)">Go</a></mj-text>'), 'link-refused:6'],
    [
      'mjml',
      mjml('<mj-text>x</mj-text>\n<mj-button href="https://evil.example">bank.com</mj-button>'),
      'link-mismatch:6',
    ],
    ['mjml', mjml('<mj-text onclick="x()">x</mj-text>'), 'mjml-wrong:5'],
    ['mjml', mjml('<mj-image src="file:///etc/passwd" />'), 'image-not-found:5'],
    ['mjml', mjml('<mj-include path="/etc/passwd" />'), 'mjml-include:5'],
    ['mjml', mjml('<mj-text color="{{ contact.name }}">x</mj-text>'), 'mjml-wrong:5'],
    ['mjml', mjml('<mj-text><span style="color:{{ contact.name }}">x</span></mj-text>'), 'merge-in-style:5'],
    ['mjml', mjml('<mj-foo>x</mj-foo>'), 'mjml-wrong:5'],
    ['mjml', mjml('<mj-text>x'), 'mjml-not-closed:5'],
    ['mjml', 'hello', 'mjml-not-read:1'],
    ['mjml', mjml('{% if contact.name %}<mj-text>x</mj-text>'), 'merge-block-not-closed:5'],
    ['markdown', 'One\n\n[Go](javascript:alert(1))', 'link-refused:3'],
    ['markdown', 'One\n\n[bank.com](https://evil.example)', 'link-mismatch:3'],
    ['markdown', 'One\n\n![x](data:text/html,1)', 'link-refused:3'],
    ['markdown', '- {% if contact.name %}one\n- two{% endif %}', 'merge-crosses:1'],
    ['markdown', 'One {{ contact.name', 'merge-not-closed:1'],
  ]
  for (const [format, source, code] of rows) expect(await errors(format, source), source).toContain(code)
})

test('HTML in Markdown is text, and Markdown in HTML is text [PC-08]', async () => {
  const { html } = await shown('markdown', '<script>1</script> and <b>bold</b>')
  expect(html).toContain('&lt;script&gt;1&lt;/script&gt; and &lt;b&gt;bold&lt;/b&gt;')
  expect((await shown('html', '<p>**not bold**</p>')).html).toContain('**not bold**')
})

test('nothing is fetched for the looks of a message in MJML [CK-03]', async () => {
  const { html } = await shown('mjml', mjml('<mj-text>x</mj-text>'))
  expect(html).not.toMatch(/fonts\.g|@import|<link/)
})

test(
  'what is too large or too deep is refused with its bound, and what takes too long is ended [PC-08]',
  { timeout: 60_000 },
  async () => {
    const column = '<mj-column><mj-text>x</mj-text></mj-column>'
    const rows: readonly [Format, string, string][] = [
      [
        'mjml',
        `<mjml><mj-body>${`<mj-section>${column}</mj-section>`.repeat(MJML_ELEMENTS_MAX)}</mj-body></mjml>`,
        'mjml-too-much:1',
      ],
      ['mjml', '<mj-wrapper>'.repeat(MJML_DEPTH_MAX + 1), 'mjml-too-much:1'],
      ['mjml', '<mjml a="'.repeat(20_000), 'mjml-not-closed:1'],
      ['mjml', 'x'.repeat(HTML_SOURCE_MAX_CHARS + 1), 'html-too-long:1'],
      ['markdown', 'x'.repeat(MARKDOWN_MAX_CHARS + 1), 'markdown-too-long:1'],
    ]
    for (const [format, source, code] of rows) expect(await errors(format, source), code).toContain(code)
    const slow = `<mjml><mj-head><mj-style inline="inline">${'.a b{color:red}'.repeat(9_000)}</mj-style></mj-head><mj-body>${`<mj-section>${column}</mj-section>`.repeat(400)}</mj-body></mjml>`
    expect(await errors('mjml', slow)).toContain('mjml-too-much:1')
    expect(await errors('mjml', mjml('<mj-text>Others go on</mj-text>'))).toEqual([])
  },
)

test('Markdown of any shape is read at once', async () => {
  const shapes = [
    '[',
    '![',
    '*',
    '**a ',
    '> ',
    '- ',
    '`',
    '|a|\n|-|\n',
    'http://a.b/',
    '[a](b',
    '<',
    '\\',
    '{{ contact.name }}',
    '{% assign a = 1 %}\n',
  ]
  for (const shape of shapes) {
    const begin = process.cpuUsage()
    await lint('markdown', shape.repeat(MARKDOWN_MAX_CHARS / shape.length / 2))
    expect(process.cpuUsage(begin).user / 1_000, shape).toBeLessThan(4_000)
  }
})

test('whatever is written, a reader gets whole HTML or nobody gets anything [PC-08]', { timeout: 60_000 }, async () => {
  const piece = fc.constantFrom(
    '# A',
    '\n\n',
    '- b',
    '> ',
    '**',
    '`',
    '[x](https://a.example/',
    ')',
    '{{ contact.name }}',
    '{% if contact.name %}',
    '{% endif %}',
    '<mj-text>',
    '</mj-text>',
    '<b>',
    '&amp;',
    '\n',
    'word ',
    '|',
    '---',
  )
  const words = fc.array(piece, { maxLength: 14 }).map(pieces => pieces.join(''))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('mjml' as const, 'markdown' as const), words, async (format, source) => {
      const made = compileContent(await draftOf(format, format === 'mjml' ? mjml(source) : source), FRAME)
      if (!made.ok) {
        expect(made.refusal.length).toBeGreaterThan(0)
        return
      }
      const it = renderFor(made.value, reader())
      expect(it.ok && it.value.html).not.toMatch(/[\ufdd0-\ufdef]/)
      expect(it.ok && it.value.html).toContain(SAMPLE.links.unsubscribe)
    }),
    { numRuns: 150 },
  )
})
