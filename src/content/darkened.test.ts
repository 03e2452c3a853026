/** A message in the dark: nobody squints at what a mail program makes of it. */

import { expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { colorOf, contrast } from './color.ts'
import { compileContent, translated } from './content.ts'
import { darkened } from './darkened.ts'
import { SAMPLE, showTo } from './rules.ts'
import type { Draft, Frame } from './types.ts'

const seen = (text: string) => sure(colorOf(text), text)

test.each([
  ['<p style="color:#000">a</p>', '<p style="color:#ffffff">a</p>'],
  ['<p style="color:#000 !important">a</p>', '<p style="color:#ffffff !important">a</p>'],
  ['<table bgcolor="white"></table>', '<table bgcolor="#121212"></table>'],
  [
    '<p style="background:#fff url(https://a.example/white.png) top">a</p>',
    '<p style="background:#121212 url(https://a.example/white.png) top">a</p>',
  ],
  [
    '<style>p{color:black;background-color:#ffffffcc}</style>',
    '<style>p{color:#ffffff;background-color:rgba(18,18,18,0.8)}</style>',
  ],
])('%s becomes dark', (html, becomes) => expect(darkened(html)).toBe(becomes))

test.each([
  '<p style="color:#fff;background:#0f766e;border-color:#777">white on green</p>',
  '<p style="background:transparent;background-color:inherit;border:0 none">nothing</p>',
  '<img src="white.png" alt="white"><!--[if mso]><td bgcolor="#ffffff"><![endif]-->',
  '<style>@media (prefers-color-scheme: dark){p{color:#eee}}</style><p style="color:#000">its own</p>',
  '<meta name="color-scheme" content="light dark"><p style="color:#000">its own</p>',
  '<style>:root{color-scheme:light dark}</style><p style="color:#000">its own</p>',
])('%s stays', html => expect(darkened(html)).toBe(html))

const FRAME: Frame = {
  locale: 'en',
  campaign: 'Bread',
  sender: { name: 'Bakery', contact: 'hello@bakery.example', address: 'Mill Lane 1, Bath' },
  purpose: { en: 'Letters' },
}
const MJML =
  '<mjml><mj-body><mj-section><mj-column><mj-text>Rye is back.</mj-text><mj-button href="https://bakery.example">Order</mj-button></mj-column></mj-section></mj-body></mjml>'

test('MJML without a word about the dark, and the footer that we add, can be read in it', async () => {
  const draft: Draft = { subject: 'Rye', from: 'Bakery', preheader: '', text: null, format: 'mjml', html: MJML }
  const made = compileContent(await translated(draft), FRAME)
  const shown = made.ok ? showTo(made.value, SAMPLE) : made
  const html = darkened(shown.ok ? shown.value.html : '')
  expect(html).toMatch(/color:#ffffff;?[^>]*>Rye is back/)
  const footer =
    /<td align="center" bgcolor="([^"]+)" style="[^"]*background-color: (\S+) !important; color: (\S+) !important/.exec(
      html,
    )
  const [, ground = '', painted = '', words = ''] = sure(footer, 'the footer is there')
  expect(painted).toBe(ground)
  expect(contrast(seen(painted), seen(words))).toBeGreaterThan(7)
  expect(contrast(seen(painted), seen('#000'))).toBeLessThan(1.3)
})
