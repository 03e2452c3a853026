import { expect, test } from 'vitest'
import { MARKDOWN_MAX_CHARS } from '#base/limits.ts'
import { compileContent, problemsOf, renderFor, translated } from './content.ts'
import { converted } from './convert.ts'
import { SAMPLE } from './rules.ts'
import { STARTER_IDS, starterDraft } from './starters.ts'
import { FORMATS, type Format, type Frame } from './types.ts'

const FRAME: Frame = {
  locale: 'en',
  campaign: 'Bread',
  sender: { name: 'Bakery', contact: 'hello@bakery.example', address: 'Mill Lane 1, Bath' },
  purpose: { en: 'Letters' },
}
const draftOf = (format: Format, html: string) =>
  translated({ subject: 'Bread', from: 'Bakery', preheader: 'Fresh', html, text: null, format })

async function made(html: string, from: Format, to: Format): Promise<string> {
  const it = await converted(html, from, to)
  if (!it.ok) throw new Error(it.refusal)
  return it.value
}
async function readAs(format: Format, html: string): Promise<string> {
  const compiled = compileContent(await draftOf(format, html), FRAME)
  if (!compiled.ok) throw new Error(compiled.refusal.map(({ code, says }) => `${code} ${says}`).join('\n'))
  const shown = renderFor(compiled.value, SAMPLE)
  if (!shown.ok) throw new Error(shown.refusal.code)
  return shown.value.text
}
/** Without what a text part says a design by. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]{2,}/gu)?.map(it => it.toLowerCase()) ?? []

test('each message to start from reads the same in each format, and can be sent in it', async () => {
  for (const id of STARTER_IDS) {
    const { html } = starterDraft(id)
    const words = wordsOf(await readAs('html', html))
    for (const to of FORMATS) {
      const source = await made(html, 'html', to)
      expect([id, to, wordsOf(await readAs(to, source))]).toEqual([id, to, words])
      for (const again of FORMATS) expect(wordsOf(await readAs(again, await made(source, to, again)))).toEqual(words)
    }
  }
})

test('words, links, pictures and merge tags are kept; what nobody saw is not shown now', async () => {
  const html = `<style>p { color: red }</style><div style="display:none">Preview</div>
<h1>Rye &amp; *salt*</h1><table><tr><td>{% if contact.first_name != "" %}<p>Dear {{ contact.first_name }}, <b>rye</b> is back.</p>{% endif %}</td></tr></table>
<p><a href="https://shop.example/?l={{ contact.locale }}&amp;b=1">Go</a> <img src="https://shop.example/a.png" alt="A loaf"><img src="https://shop.example/p.png" width="1" height="1"></p>`
  expect(await made(html, 'html', 'markdown')).toBe(`# Rye & \\*salt\\*

{% if contact.first_name != "" %}

Dear {{ contact.first_name }}, **rye** is back.

{% endif %}

[Go](https://shop.example/?l={{ contact.locale }}&b=1) ![A loaf](https://shop.example/a.png)
`)
})

test('what was pasted before its format was chosen stays as it is', async () => {
  const mjml = '\n<mjml><mj-body></mj-body></mjml>'
  expect(await made(mjml, 'html', 'mjml')).toBe(mjml)
  expect(await made('<!doctype html><p>Rye</p>', 'markdown', 'html')).toBe('<!doctype html><p>Rye</p>')
  expect(await made('# Rye\n\n- one < two', 'html', 'markdown')).toBe('# Rye\n\n- one < two')
  for (const format of FORMATS) expect(await made(' \n', format, 'mjml')).toBe(' \n')
})

test('what cannot be turned is left, and why is said', async () => {
  const rows = '<table>{% for it in contact.attributes.items %}<tr><td>{{ it }}</td></tr>{% endfor %}</table>'
  const cases = [
    ['blocks-move', rows, 'html', 'markdown'],
    ['not-read', '<div>'.repeat(12_000), 'html', 'markdown'],
    ['not-read', '<mj-text>', 'mjml', 'html'],
    ['too-long', `<p>${'x'.repeat(MARKDOWN_MAX_CHARS)}`, 'html', 'mjml'],
    ['too-long', 'x'.repeat(MARKDOWN_MAX_CHARS + 1), 'markdown', 'mjml'],
    ['not-read', 'x'.repeat(MARKDOWN_MAX_CHARS + 1), 'markdown', 'html'],
  ] as const
  for (const [refusal, source, from, to] of cases)
    expect([from, to, await converted(source, from, to)]).toEqual([from, to, { ok: false, refusal }])
})

test('HTML in Markdown, and MJML as HTML, is told before readers see it', async () => {
  const codes = async (format: Format, html: string) =>
    problemsOf(await draftOf(format, html), FRAME).problems.map(
      ({ code, severity, at }) => `${severity} ${code} ${at.line}`,
    )
  const tags = expect.stringContaining('markdown-tags')
  expect(await codes('markdown', 'Rye\n\nis <b>back</b>')).toContain('warning markdown-tags 3')
  expect(await codes('markdown', '<!DOCTYPE html>\n<html>')).toContain('warning markdown-tags 1')
  for (const fine of ['5 < 6 and 7 > 6', '`<b>` is bold', '```\n<p>\n```', '<https://bakery.example/>', 'a <b', '<3'])
    expect(await codes('markdown', fine)).not.toContainEqual(tags)
  expect(await codes('html', '<mjml><mj-body></mj-body></mjml>')).toContain('error mjml-in-html 1')
  expect(await codes('mjml', '<mjml><mj-body></mj-body></mjml>')).not.toContainEqual(
    expect.stringContaining('mjml-in-html'),
  )
})
