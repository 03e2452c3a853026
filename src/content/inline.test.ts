import { parse, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { cpuMsOf } from '../../test/cpu.ts'
import { declarationsOf, sheetOf } from './css.ts'
import { inlineStyles } from './inline.ts'
import { selectorOf } from './selector.ts'

const inlined = (html: string) => {
  const document = parse(html)
  const { kept, tooLarge } = inlineStyles(document)
  const body = /<body[^>]*>([^]*)<\/body>/.exec(serialize(document))?.[1] ?? ''
  return { body, kept, tooLarge }
}
const styled = (css: string, html: string) => inlined(`<style>${css}</style>${html}`).body

test('the cascade is that of CSS: importance, specificity, order, and the element itself [AS-01]', () => {
  const rows = [
    ['p{color:red}', '<p>x</p>', '<p style="color: red">x</p>'],
    ['p{color:red} p{color:blue}', '<p>x</p>', '<p style="color: blue">x</p>'],
    ['.a{color:red} p{color:blue}', '<p class="a">x</p>', '<p class="a" style="color: red">x</p>'],
    ['#i{color:red} .a.a{color:blue}', '<p id="i" class="a">x</p>', '<p id="i" class="a" style="color: red">x</p>'],
    ['p{color:red}', '<p style="color:blue">x</p>', '<p style="color: blue">x</p>'],
    ['p{color:red !important}', '<p style="color:blue">x</p>', '<p style="color: red">x</p>'],
    ['p{color:red!important}', '<p style="color:blue!important">x</p>', '<p style="color: blue !important">x</p>'],
    ['p{color:red !important} p.a{color:blue}', '<p class="a">x</p>', '<p class="a" style="color: red">x</p>'],
    ['p{margin:0} p{margin-left:5px}', '<p>x</p>', '<p style="margin: 0; margin-left: 5px">x</p>'],
    [
      '.a{margin-left:5px} .a{margin:0}',
      '<p class="a">x</p>',
      '<p class="a" style="margin-left: 5px; margin: 0">x</p>',
    ],
    ['p{padding:2px}', '<p style="padding-top:0">x</p>', '<p style="padding: 2px; padding-top: 0">x</p>'],
    [
      'p{background:red;background:linear-gradient(red,blue)}',
      '<p>x</p>',
      '<p style="background: red; background: linear-gradient(red,blue)">x</p>',
    ],
    ['h1,p{color:red}', '<h1>x</h1><p>y</p>', '<h1 style="color: red">x</h1><p style="color: red">y</p>'],
    ['div p{color:red}', '<div><b><p>x</p></b></div><p>y</p>', '<div><b><p style="color: red">x</p></b></div><p>y</p>'],
    ['div>p{color:red}', '<div><b><p>x</p></b><p>y</p></div>', '<div><b><p>x</p></b><p style="color: red">y</p></div>'],
    ['b+i{color:red}', '<b></b><i></i><i></i>', '<b></b><i style="color: red"></i><i></i>'],
    ['b~i{color:red}', '<b></b><u></u><i></i>', '<b></b><u></u><i style="color: red"></i>'],
    ['[title]{color:red}[title="x"]{top:0}', '<b title="x"></b>', '<b title="x" style="color: red; top: 0"></b>'],
    [
      'a[href^="https:"]{color:red}',
      '<a href="https://x.org/">x</a>',
      '<a href="https://x.org/" style="color: red">x</a>',
    ],
    [
      'li:first-child{top:0}li:last-child{left:0}li:nth-child(even){right:0}',
      '<ul><li>1</li><li>2</li></ul>',
      '<ul><li style="top: 0">1</li><li style="left: 0; right: 0">2</li></ul>',
    ],
    [
      'p{font-family:"A;B",serif;background:url("a;b.png")}',
      '<p>x</p>',
      '<p style="font-family: &quot;A;B&quot;,serif; background: url(&quot;a;b.png&quot;)">x</p>',
    ],
    ['p{color:red;/* top:0; */left:0}/* } */', '<p>x</p>', '<p style="color: red; left: 0">x</p>'],
    ['p{color:} b{;;color:red;x}', '<p>x</p><b></b>', '<p>x</p><b style="color: red"></b>'],
    ['<!-- p{color:red} -->', '<p>x</p>', '<p style="color: red">x</p>'],
    [
      'p{COLOR:Red;mso-line-height-rule:exactly;--x:A}',
      '<p>x</p>',
      '<p style="color: Red; mso-line-height-rule: exactly; --x: A">x</p>',
    ],
    ['.ü{color:red} .a\\:b{top:0}', '<p class="ü a:b">x</p>', '<p class="ü a:b" style="color: red; top: 0">x</p>'],
    ['p{color:red', '<p>x</p>', '<p style="color: red">x</p>'],
    ['}}p{color:red}', '<p>x</p>', '<p>x</p>'],
  ] as const
  for (const [css, html, expected] of rows) expect(styled(css, html), css).toBe(expected)
})

test('what holds only sometimes stays in one style element, as it was written [AS-01]', () => {
  const rows = [
    ['@media (max-width:600px){p{color:red}} p{top:0}', '@media (max-width:600px){p{color:red}}'],
    ['a:hover{color:red}', 'a:hover{color:red}'],
    ['a,a:hover{color:red}', 'a:hover{color:red}'],
    ['p::before{content:"}"}', 'p::before{content:"}"}'],
    ['@font-face{font-family:x;src:url(https://x.org/y)}', '@font-face{font-family:x;src:url(https://x.org/y)}'],
    ['[data-ogsc] p{color:red}', '[data-ogsc] p{color:red}'],
    ['u + .body p{color:red}', 'u + .body p{color:red}'],
    ['@import "https://x.org/y"; @charset "utf-8"; .unused{color:red}', ''],
    ['p{color:red;&:hover{top:0}}', 'p{color:red;&:hover{top:0}}'],
  ] as const
  for (const [css, kept] of rows) expect(inlined(`<style>${css}</style><p><a>x</a></p>`).kept, css).toBe(kept)
  expect(inlined('<style media="print">p{color:red}</style><p>x</p>')).toMatchObject({
    body: '<p>x</p>',
    kept: '@media print {p{color:red}}',
  })
})

test('no style sheet whatever takes long or breaks the reader', () => {
  const pieces = [
    '{',
    '}',
    '(',
    '"',
    "'",
    '/*',
    '@media{',
    'p{',
    'a:',
    ';',
    '\\',
    '@',
    'p,',
    ':not(',
    '[x=',
    '*',
    ' > ',
    '!important',
    'p p ',
  ]
  for (const piece of pieces) {
    const css = piece.repeat(200_000 / piece.length)
    const read = () => {
      sheetOf(css)
      declarationsOf(css)
      selectorOf(css.slice(0, 20_000))
      inlined(`<style>${css}</style><p>x</p>`)
    }
    expect(cpuMsOf(read), piece).toBeLessThan(10_000)
  }
  const costly = `<style>${'b div .x{color:red}'.repeat(100)}</style>${'<div>'.repeat(90)}${'<p class="x"></p>'.repeat(500)}`
  expect(cpuMsOf(() => expect(inlined(costly).tooLarge).toBe(true))).toBeLessThan(10_000)
})
