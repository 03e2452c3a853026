import { expect, test } from 'vitest'
import { buildFinder, find } from './finder.ts'
import { plainFlow } from './flow.ts'
import { readPage } from './html.ts'
import { languageOf } from './language.ts'
import { lexiconOf } from './lexicon.ts'
import { emptyReading, read } from './reading.ts'

function reading(text: string) {
  const into = emptyReading()
  read(plainFlow('text', text), into)
  return into
}
const words = (text: string) => reading(text).words.join(' ')

test.each([
  ['Çà et là, l’été', 'ca et la l ete'],
  ['Straße, Öl, Ærø', 'strasse ol aero'],
  ['70g for €12.50, 5,000 times', '70 g for € 1250 5000 times'],
  ['50% off', '50 % off'],
  ['b2b v1agra 9mm mp3', 'b2b v1agra 9 mm mp3'],
  ['𝐋𝐨𝐬𝐞 Ｗｅｉｇｈｔ ⓕⓐⓢⓣ 🅰🅱', 'lose weight fast ab'],
  ['ca\u200bsi\u2060no we\u00adeks', 'casino weeks'],
  ['сasіno, Москва', 'casino москва'],
  ['c\u0336a\u0336s\u0336h cafe\u0301', 'cash cafe'],
  ['\u202eonisac\u202c night', 'casino night'],
  ['Rolex™ nº 5', 'rolex n 5'],
  ['❄️ 70 💊4', '❄ 70 💊 4'],
])('%s is read as %s', (written, as) => expect(words(written)).toBe(as))

test('sentences end at points, at blank lines and at short lines, not at the width of a page', () => {
  expect(new Set(reading('One two. Three.\n\nFour').sentence).size).toBe(3)
  expect(new Set(reading('MENU\nTea 2\nCake 3').sentence).size).toBe(3)
  const wrapped = 'This line is as long as a page is wide and so it does not end here\nbut goes on'
  expect(new Set(reading(wrapped).sentence).size).toBe(1)
})

test.each([
  ['drug*', 'the drugstore', true],
  ['drug*', 'a superdrug', false],
  ['*drug', 'a superdrug', true],
  ['*drug*', 'superdrugs', true],
  ['# a gram', '70 a gram', true],
  ['# a gram', '70 euros a gram', true],
  ['# a gram', 'ten a gram', true],
  ['# a gram', 'so a gram', false],
  ['$', 'for €12 only', true],
  ['$', 'for 12 euros', true],
  ['$', '70e each', true],
  ['$', 'in 12 days', false],
  ['cocain* for $', 'cocaine for EUR 12', true],
  ['für männer', 'fuer maenner', true],
  ['für männer', 'FÜR MANNER', true],
  ['e-liquid', 'e liquid', true],
  ['❄️ #', '❄️ 70', true],
])('the phrase “%s” in “%s”: %s', (phrase, text, is) => {
  const finder = buildFinder([{ name: 'it', of: 'PC-02', lang: 'en', any: [phrase] }])
  expect(finder.flaws).toEqual([])
  expect(find(finder, reading(text)).size > 0).toBe(is)
})

test('a wrong line is left out and told of by file and line', () => {
  const text = [
    '{"set":"a","any":["x"]}',
    '{"set":"b"',
    '{"rule":"r","kind":"strong","weight":3,"all":["nowhere"],"hit":"h","miss":"m"}',
    '{"rule":"r","kind":"mild","weight":3,"all":["a"],"hit":"h","miss":"m"}',
  ].join('\n')
  const { flaws, sets } = lexiconOf([{ of: 'PC-02', lang: 'en', name: 'PC-02/en.jsonl', text }])
  expect(sets).toHaveLength(1)
  expect(flaws.map(it => it.slice(0, 16)).toSorted()).toEqual([
    'PC-02/en.jsonl:2',
    'PC-02/en.jsonl:3',
    'PC-02/en.jsonl:4',
  ])
  expect(buildFinder([{ name: 'b', of: 'PC-02', lang: 'en', any: ['a * b'] }]).flaws).toEqual([
    'PC-02/en.jsonl set b: a star stands by itself',
  ])
})

test.each([
  ['en', 'the weather is good and we are out'],
  ['de', 'das wetter ist gut und wir sind nicht da'],
  ['fr', 'nous sommes dans la rue avec vous'],
  ['es', 'no hay nada mas que hacer en la casa'],
  ['it', 'non si puo dire che sia questo il caso'],
  ['pt', 'nao ha mais nada para fazer com voces'],
  ['other', 'het is niet zo dat wij onze klanten niet zijn'],
  ['other', 'och det ar inte sa att vi har det'],
  ['unclear', 'sale 50'],
])('%s: %s', (lang, text) => expect(languageOf(text.split(' '))).toBe(lang))

const HIDING = [
  'display:none',
  'DISPLAY : NONE !important',
  'visibility:hidden',
  'opacity:0',
  'font-size:0',
  'font-size:1px',
  'max-height:0;overflow:hidden',
  'position:absolute;left:-9999px',
  'text-indent:-999em',
  'color:#fff',
  'color:#fefefe;background:white',
  'color:transparent',
  'clip-path:inset(100%)',
  'transform:scale(0)',
  'font:0/0 a',
]

test.each(HIDING)('nobody sees %s', style => {
  const page = readPage(`<p>before</p><p style="${style}">secret</p><p>after</p>`)
  expect(page.shown.text).not.toContain('secret')
  expect(page.hidden.text).toContain('secret')
})

test.each([
  'color:#fff;background:#000',
  'font-size:14px',
  'max-height:0',
  'opacity:.8',
  'background:url(x.png);color:white',
  'left:-10px',
  'color:#333',
])('people see %s', style => expect(readPage(`<p style="${style}">open</p>`).shown.text).toContain('open'))

test('a style of the page hides by class, by id and by name, and not what it says of small screens', () => {
  const css =
    '.a{display:none} #b{opacity:0} td.c{font-size:0} @media (max-width:600px){.d{display:none}} p > .e:hover{color:red}'
  const page = readPage(
    `<style>${css}</style><p class="x a">one</p><p id="b">two</p><table><tr><td class="c">three</td></tr></table><p class="d">four</p>`,
  )
  expect(page.shown.text.trim()).toBe('four')
})

test('each letter of a page keeps its place', () => {
  const html =
    '<p>Fr<!-- q -->ee &amp; <b>sp</b>ins &#x66;or <img alt="all of us"></p><style>p::after{content:"to\\66 u"}</style>'
  const { shown } = readPage(html)
  expect(shown.text.replace(/\s+/g, ' ').trim()).toBe('Free & spins for all of us tofu')
  const at = shown.text.indexOf('all of us')
  expect(html.slice(shown.places?.from[at], shown.places?.to[at + 8])).toBe('all of us')
  expect(html.slice(shown.places?.from[0], shown.places?.to[3])).toBe('Fr<!-- q -->ee')
})
