import { describe, expect, test } from 'vitest'
import { LOCALES } from '#wire/form-definition.ts'
import { findingsOf, isFromElsewhere, pageOf } from './rules.ts'
import { pasteSnippet } from './snippets.ts'
import { sourceOf } from './source.ts'
import type { Seen, SeenForm } from './types.ts'
import { PASTED } from './words.ts'

const EXPECTED = { locales: ['en', 'de'] } as const
const EMAIL = { name: 'field.email', type: 'email', ticked: false }
const words = `${PASTED.en.label}\n${PASTED.en.button}\n\n${PASTED.en.note}`
const form = (over: Partial<SeenForm> = {}): SeenForm => ({
  action: '/f/frm_1',
  controls: [EMAIL],
  words,
  around: '',
  ...over,
})
const codes = (seen: Partial<Seen>, kind: 'frame' | 'paste' = 'paste') =>
  findingsOf({ forms: [], frames: [], ...seen }, kind, EXPECTED).map(it => it.code)
const withBox = (box: object) =>
  form({ controls: [EMAIL, { name: 'consent.news', type: 'checkbox', ticked: false, ...box }] })

describe('a pasted form may ask for the address, and for nothing else', () => {
  test.each([
    ['as it was copied', form(), []],
    ['in other letters and blanks', form({ words: words.toUpperCase().replaceAll(' ', '  ') }), []],
    ['in another language of the form', form({ words: Object.values(PASTED.de).slice(0, 3).join(' ') }), []],
    [
      'in a language that the form does not have',
      form({ words: Object.values(PASTED.fr).slice(0, 3).join(' ') }),
      ['reworded'],
    ],
    [
      'without the sentence about the next page',
      form({ words: `${PASTED.en.label} ${PASTED.en.button}` }),
      ['reworded'],
    ],
    ['with a promise', form({ words: `${words} Win a car` }), ['reworded']],
    ['with a box of its own', withBox({}), ['own-box']],
    ['with a box that is ticked', withBox({ ticked: true }), ['ticked']],
    ['with a radio button that is chosen', withBox({ type: 'radio', ticked: true }), ['ticked']],
    ['with a consent that nobody sees', withBox({ type: 'hidden' }), ['ticked']],
    [
      'with a hidden mark of the page’s own software',
      form({ controls: [EMAIL, { name: 'utm_source', type: 'hidden', ticked: false }] }),
      [],
    ],
    [
      'near “by signing up you agree”',
      form({ around: 'By signing up you agree to receive our newsletter.' }),
      ['reworded'],
    ],
    [
      'near the news of the day',
      form({ around: 'Rye is back. Sign up for our newsletter and read about it first.' }),
      [],
    ],
    [
      'near it in another language',
      form({ around: 'Mit der Anmeldung stimmen Sie dem Erhalt unseres Newsletters zu.' }),
      ['reworded'],
    ],
  ] as const)('%s [AS-04] [AS-05]', (_, seen, found) => {
    expect(codes({ forms: [seen] })).toEqual(found)
  })
})

test('a frame that is simply there is in order; one that is covered is not [AS-06]', () => {
  const frame = { src: '/f/frm_1', flaws: [], around: 'Our bakery' }
  expect(codes({ frames: [frame] }, 'frame')).toEqual([])
  expect(codes({ frames: [{ ...frame, flaws: ['covered', 'transparent'] }] }, 'frame')).toEqual(['hidden'])
  expect(codes({ frames: [frame], forms: [withBox({ ticked: true })] }, 'frame'), 'a second form beside it').toEqual([
    'ticked',
  ])
  expect(codes({}, 'frame')).toEqual(['not-there'])
})

test('what is worst stands first, with what shows it, each thing once [AS-05]', () => {
  const seen = { frames: [], forms: [withBox({ ticked: true }), withBox({ ticked: true }), form({ words: 'x' })] }
  expect(findingsOf(seen, 'paste', EXPECTED)).toEqual([
    { code: 'ticked', shows: ['consent.news'] },
    { code: 'reworded', shows: [words, 'x'].slice(1) },
  ])
})

test.each([
  ['https://bakery.example/news?a=1#b', 'https://bakery.example/news'],
  ['http://bakery.example', 'http://bakery.example/'],
  ['HTTPS://BAKERY.example:443/A', 'https://bakery.example/A'],
  ['https://bäckerei.example/', 'https://xn--bckerei-5wa.example/'],
  ['http://[::1]:8080/a', 'http://[::1]:8080/a'],
  ['https://me:secret@bakery.example/', undefined],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['https://a;script-src*.example/', undefined],
  ["https://a'b.example/", undefined],
  [`https://bakery.example/${'x'.repeat(2_000)}`, undefined],
  ['bakery', undefined],
])('%s as a page', (url, page) => {
  expect(pageOf(url)?.page).toBe(page)
})

test.each([
  [{ site: 'same-origin', origin: 'https://f.example' }, false],
  [{ site: 'same-origin', origin: undefined }, false],
  [{ site: 'same-site', origin: 'https://f.example' }, true],
  [{ site: 'cross-site', origin: 'https://f.example' }, true],
  [{ site: 'cross-site', origin: 'null' }, true],
  [{ site: undefined, origin: 'https://f.example' }, false],
  [{ site: undefined, origin: 'https://other.example' }, true],
  [{ site: undefined, origin: 'null' }, true],
  [{ site: undefined, origin: undefined }, false],
])('a request that says %o comes from elsewhere: %s [AS-05]', (said, elsewhere) => {
  expect(isFromElsewhere(said, ['https://f.example'])).toBe(elsewhere)
})

describe('the source alone', () => {
  const ACTION = 'https://f.example/f/frm_1'
  const snippet = (locale: (typeof LOCALES)[number]) => pasteSnippet('https://f.example', 'frm_1', locale, 'emb_1')
  const found = (
    html: string,
    kind: 'frame' | 'paste' = 'paste',
    locales: readonly (typeof LOCALES)[number][] = LOCALES,
  ) =>
    findingsOf(sourceOf(`<body><main>${html}</main>`, 'https://bakery.example/', ACTION), kind, { locales }).map(
      it => it.code,
    )

  test.each(LOCALES)('what we give to copy is in order in %s [AS-05]', locale => {
    expect(found(snippet(locale), 'paste', [locale])).toEqual([])
  })

  test('a box that was written into it is found, ticked or not [AS-05]', () => {
    const add = (box: string) => snippet('en').replace('<button', `${box}<button`)
    expect(found(add('<input type=checkbox name=consent.a checked>'))).toEqual(['ticked'])
    expect(found(add('<input type=CHECKBOX name=consent.a>'))).toEqual(['own-box'])
    expect(found(add('<input type=hidden name=consent.a value=yes>'))).toEqual(['ticked'])
    expect(found(add('<span role=checkbox aria-checked=true></span>'))).toEqual(['ticked'])
    expect(
      found(`${snippet('en')}<form action="/search"><input type=checkbox checked></form>`),
      'another form',
    ).toEqual([])
  })

  test('our script counts as the frame; that of another form does not [AS-06]', () => {
    const line = (id: string) => `<script async src="https://f.example/embed/form.js" data-form="${id}"></script>`
    expect(found(line('frm_1'), 'frame')).toEqual([])
    expect(found(line('frm_2'), 'frame')).toEqual(['not-there'])
  })

  test('a page of a hundred thousand nested elements is read, and not by recursion', () => {
    expect(found('<div>'.repeat(100_000))).toEqual(['not-there'])
  })
})
