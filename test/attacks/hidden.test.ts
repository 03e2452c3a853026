/** The way out of a message is in plain sight, or the message is not sent: what an author may try, and what they may well do. */

import { expect, test } from 'vitest'
import { problemsOf } from '#content/content.ts'
import { STARTER_IDS, starterDraft } from '#content/starters.ts'

const FRAME = {
  locale: 'en',
  campaign: 'cmp_1',
  sender: { name: 'Bakery', contact: 'dpo@bakery.example', address: '1 Mill Lane, Lyon' },
  purpose: { en: 'Weekly news' },
} as const
const errorsOf = (html: string) =>
  problemsOf({ subject: 'Bread', from: 'Bakery', preheader: '', html, text: null }, FRAME).problems.filter(
    ({ severity, code }) => severity === 'error' || code === 'footer-added',
  )
const codesOf = (html: string) => errorsOf(html).map(({ code }) => code)

/** An ending with all that it needs, its link to unsubscribe styled. */
const ending = (style = '', words = 'Unsubscribe') =>
  `<p>{{ footer.reason }} <a class="u" href="{{ links.unsubscribe }}" style="${style}">${words}</a> <a href="{{ links.preferences }}">Preferences</a> <a href="{{ links.why }}">Why</a> {{ account.name }}, {{ account.address }}</p>`
const sheet = (css: string) => `<style>${css}</style><p>Bread</p>${ending()}`

const STYLES = [
  'display:none',
  'd\\69splay:none',
  'display:n\\6f ne',
  '--d:none;display:var(--d)',
  'opacity:calc(0)',
  'font-size:calc(0px)',
  'clip-path:circle(0)',
  'display:block;transform:rotateY(90deg)',
  'display:block;scale:0',
  'display:block;translate:-9999px',
  'zoom:0.01',
  'display:block;content-visibility:hidden',
  'position:absolute;left:9999px',
  'display:block;text-indent:9999px;overflow:hidden',
  '-webkit-text-fill-color:transparent',
  'color:hsl(0,0%,100%)',
  'color:mintcream',
  'color:#000;mix-blend-mode:screen',
  '-webkit-mask:linear-gradient(transparent,transparent)',
  'pointer-events:none',
  'animation:gone 1s forwards',
]
test.each(STYLES)('a link to unsubscribe with the style %s is refused [PC-08]', style => {
  expect(codesOf(`<p>Bread</p>${ending(style)}`)).toContain('unsubscribe-hidden')
})

const AROUND = [
  ['<details><summary>.</summary>', '</details>'],
  ['<div style="height:0;overflow:scroll">', '</div>'],
  ['<div style="height:3px;overflow:hidden">', '</div>'],
  ['<div style="max-height:calc(0px);overflow:hidden">', '</div>'],
  ['<div style="line-height:0;overflow:hidden">', '</div>'],
  ['<div style="position:fixed;top:200%">', '</div>'],
  ['<div style="padding-top:99999px">', '</div>'],
] as const
test.each(AROUND)('an ending within %s is refused [PC-08]', (before, after) => {
  expect(codesOf(`<p>Bread</p>${before}${ending()}${after}`)).toContain('unsubscribe-hidden')
})

const INSTEAD = [
  `<p>Bread</p>${ending('', '<font color="#ffffff">Unsubscribe</font>')}`,
  `<body link="#ffffff"><p>Bread</p>${ending()}</body>`,
  `<div style="background-color:#000;background-image:linear-gradient(#fff,#fff)">${ending('color:#fff')}</div>`,
  `<p>Bread</p>${ending('', '.')}`,
]
test.each(INSTEAD)('%s is refused [PC-08]', html => {
  expect(codesOf(html).some(code => code === 'unsubscribe-hidden' || code === 'footer-added')).toBe(true)
})

const SHEETS = [
  '@media screen{.u{display:none}}',
  '@media screen{.u{color:#fff}}',
  'a:not(:is(b)){display:none}',
  'p{ a{display:none} }',
  'p:has(a) a{display:none}',
  'a[class="\\75"]{display:none}',
  '@keyframes gone{to{opacity:0}} .u{animation:gone 1s forwards}',
  'u + .body .u{display:none}',
  '@media screen{.ExternalClass .u{display:none}}',
  `${'@media screen{'.repeat(8)}.u{display:none}${'}'.repeat(8)}`,
]
test.each(SHEETS)('a style sheet %s is refused [PC-08]', css => {
  expect(codesOf(sheet(css))).toContain('unsubscribe-hidden')
})

const AGAINST_OURS = [
  '@media all{[role=contentinfo]{position:absolute!important;left:-9999px!important}}',
  '@media all{body>div:last-child{max-height:0!important;overflow:hidden!important}}',
  '@media all{a{clip-path:circle(0)!important}}',
  '@media all{table{transform:translate(-9999px)!important}}',
  'body{-webkit-text-fill-color:transparent}',
  'u + .body a{transform:scale(0)}',
]
test.each(AGAINST_OURS)('our own ending is not hidden by %s [PC-08]', css => {
  expect(codesOf(`<style>${css}</style><p>Bread</p>`)).toContain('unsubscribe-hidden')
})

const WELL = [
  ['a style of its own', ending('color:#555;text-decoration:underline;font-size:12px')],
  ['light on dark', `<div style="background-color:#111"><div style="color:#ddd">${ending('color:#fff')}</div></div>`],
  [
    'light on a gradient',
    `<div style="color:#eee;background:linear-gradient(#111,#333) #111">${ending('color:#fff')}</div>`,
  ],
  ['a picture for a link', ending('', '<img src="https://img.bakery.example/out.png" alt="Unsubscribe">')],
  ['colours for the dark', `<style>@media (prefers-color-scheme:dark){.u{color:#fff!important}}</style>${ending()}`],
  ['colours for Outlook in the dark', `<style>[data-ogsc] .u{color:#fff!important}</style>${ending()}`],
  ['a state', `<style>a:hover{color:#900;text-decoration:none}</style>${ending()}`],
  [
    'a layout for small screens',
    `<style>@media (max-width:600px){table{width:100%!important}td{display:block!important;width:auto!important}.pad{padding:8px!important;height:auto!important}.gone{display:none!important}.ExternalClass{width:100%}}</style>${ending()}`,
  ],
  [
    'a font',
    `<style>@font-face{font-family:x;src:url(https://x.example/y.woff2)}.u{font-family:x,serif}</style>${ending()}`,
  ],
] as const
test.each(WELL)('%s is fine, with the author’s ending and with ours [PC-08]', (_, html) => {
  expect(codesOf(`<p>Bread</p>${html}`)).toEqual([])
  const bare = html.replace(/<p>\{\{ footer[^]*<\/p>/, '')
  expect(codesOf(`<p>Bread</p>${bare}`)).toEqual(['footer-added'])
})

test.each(STARTER_IDS)('the starter %s ends in plain sight [PC-08]', id => {
  const { html } = starterDraft(id)
  expect(codesOf(html)).not.toContain('unsubscribe-hidden')
})
