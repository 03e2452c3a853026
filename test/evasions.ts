/**
 * Ways in which senders hide what they write from machines, as functions of a text: those of the reference, seeded, for tests
 * and for the bench. What people see stays what it was.
 */

import { generator } from '../tools/train.ts'

export type Plain = { readonly subject: string; readonly text: string }
export type Hidden = Plain & { readonly html?: string | undefined }
type Random = () => number
export type Evasion = (plain: Plain, random: Random) => Hidden

const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'аɑ',
  c: 'с',
  e: 'еҽ',
  g: 'ɡց',
  h: 'һ',
  i: 'іι',
  j: 'ј',
  k: 'к',
  m: 'м',
  n: 'ոп',
  o: 'оο',
  p: 'р',
  s: 'ѕ',
  t: 'т',
  u: 'υս',
  x: 'х',
  y: 'у',
  v: 'ν',
  w: 'ԝ',
}
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', l: '1', o: '0', s: '5', t: '7' }
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad\u200b', '\u034f', '\u2063', '\u{e0061}']
const FILLER: readonly string[] = [
  'The canal was quiet and the willow had lost its leaves.',
  'A man sold chestnuts from a tin drum by the bridge.',
  'The swans slept, the tower struck four, and we turned back for tea.',
  'Grandmother kept buttons in a jar beside the radio.',
  'Rain fell on the allotments until the pumpkins shone.',
]

const pick = <T>(from: readonly T[] | string, random: Random): T => from[Math.floor(random() * from.length)] as T // One of them.
/** Words long enough to tell something. */
const eachWord = (text: string, change: (word: string) => string, least = 4) =>
  text.replace(/\p{L}+/gu, word => (word.length >= least ? change(word) : word))
const both = (plain: Plain, change: (text: string) => string): Hidden => ({
  subject: change(plain.subject),
  text: change(plain.text),
})
const asPage = (plain: Plain, html: string): Hidden => ({ subject: plain.subject, text: 'This mail has a page.', html })
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const attribute = (text: string) => escaped(text)

/** Some letters of each word, at least one. */
function someLetters(word: string, table: Readonly<Record<string, string>>, random: Random): string {
  const signs = [...word]
  const places = signs.flatMap((sign, i) => (table[sign.toLowerCase()] === undefined ? [] : [i]))
  const chosen = new Set(places.filter(() => random() < 0.6))
  if (chosen.size === 0 && places.length > 0) chosen.add(pick(places, random))
  return signs.map((sign, i) => (chosen.has(i) ? pick(table[sign.toLowerCase()] ?? sign, random) : sign)).join('')
}

const styled = (text: string, from: number) =>
  text.replace(/[a-z]/gi, letter => {
    const code = letter.charCodeAt(0)
    return String.fromCodePoint(code >= 97 ? from + 26 + code - 97 : from + code - 65)
  })
const circled = (text: string) =>
  text
    .replace(/[a-z]/g, it => String.fromCodePoint(0x24d0 + it.charCodeAt(0) - 97))
    .replace(/[A-Z]/g, it => String.fromCodePoint(0x24b6 + it.charCodeAt(0) - 65))

function misspelt(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const ways = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at] + word.slice(at),
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  ]
  return pick(ways, random)
}

export const EVASIONS: Readonly<Record<string, Evasion>> = {
  homoglyph: (plain, random) => both(plain, text => eachWord(text, word => someLetters(word, LOOKALIKES, random), 3)),
  'zero-width': (plain, random) =>
    both(plain, text => eachWord(text, word => [...word].join(pick(INVISIBLE, random)), 3)),
  'soft-hyphen': plain => both(plain, text => eachWord(text, word => [...word].join('\u00ad'))),
  leet: (plain, random) => both(plain, text => eachWord(text, word => someLetters(word, LEET, random), 4)),
  split: (plain, random) => both(plain, text => eachWord(text, word => [...word].join(pick('.-_*', random)), 4)),
  spaced: plain =>
    both(plain, text =>
      text
        .split(' ')
        .map(word => (word.length > 3 ? [...word].join(' ') : word))
        .join('   '),
    ),
  'math-alnum': (plain, random) => both(plain, text => styled(text, pick([0x1d400, 0x1d5d4, 0x1d670], random))),
  fullwidth: plain => both(plain, text => text.replace(/[!-~]/g, it => String.fromCharCode(it.charCodeAt(0) + 0xfee0))),
  circled: plain => both(plain, circled),
  combining: (plain, random) =>
    both(plain, text =>
      eachWord(text, word => [...word].map(it => it + pick(['\u0336', '\u0323', '\u0332\u0336'], random)).join('')),
    ),
  rtl: plain => both(plain, text => eachWord(text, word => `\u202e${[...word].toReversed().join('')}\u202c`)),
  'css-reverse': plain =>
    asPage(
      plain,
      `<p>${eachWord(escaped(plain.text), word => `<span style="unicode-bidi:bidi-override;direction:rtl">${[...word].toReversed().join('')}</span>`, 5)}</p>`,
    ),
  'html-hidden': (plain, random) =>
    asPage(
      plain,
      `<p>Hello</p><div style="display:none">${FILLER.join(' ').repeat(2)}</div><p>${escaped(plain.text)}</p><p style="color:#ffffff;background:#fff">${pick(FILLER, random)}</p>`,
    ),
  'css-offscreen': plain =>
    asPage(
      plain,
      `<style>.q{position:absolute;left:-9999px}</style><div class="q">${FILLER.join(' ')}</div><p>${escaped(plain.text)}</p>`,
    ),
  splitters: (plain, random) =>
    asPage(
      plain,
      `<p>${eachWord(escaped(plain.text), word => `${word.slice(0, 2)}<span style="display:none">${pick(FILLER, random).slice(0, 6)}</span>${word.slice(2)}`)}</p>`,
    ),
  'html-comment': plain =>
    asPage(plain, `<p>${eachWord(escaped(plain.text), word => `${word.slice(0, 2)}<!-- q -->${word.slice(2)}`)}</p>`),
  'html-tags': plain =>
    asPage(
      plain,
      `<p>${eachWord(escaped(plain.text), word => `${word.slice(0, 1)}<b>${word.slice(1, 3)}</b><i>${word.slice(3)}</i>`)}</p>`,
    ),
  'html-entity': plain => asPage(plain, `<p>${plain.text.replace(/[\s\S]/gu, it => `&#${it.codePointAt(0)};`)}</p>`),
  'image-text': plain => ({
    subject: '',
    text: 'See picture',
    html: `<img src="x.png" width="600" alt="${attribute(`${plain.subject}. ${plain.text}`)}">`,
  }),
  svg: plain => asPage(plain, `<svg width="400"><text x="0" y="20">${escaped(plain.text)}</text></svg>`),
  'css-content': plain =>
    asPage(plain, `<style>.m::after{content:"${plain.text.replaceAll(/["\\\n;}]/g, ' ')}"}</style><p class="m"></p>`),
  'data-uri': plain =>
    asPage(
      plain,
      `<iframe src="data:text/html;base64,${Buffer.from(`<p>${escaped(plain.text)}</p>`).toString('base64')}"></iframe>`,
    ),
  base64: plain => ({ subject: 'file', text: Buffer.from(`${plain.subject}. ${plain.text}`).toString('base64') }),
  'word-salad': (plain, random) => ({
    subject: plain.subject,
    text: [FILLER[0], FILLER[1], plain.text, FILLER[2], pick(FILLER, random), FILLER[3]].join(' '),
  }),
  misspell: (plain, random) =>
    both(plain, text => eachWord(text, word => (random() < 0.35 ? misspelt(word, random) : word), 6)),
}

/** The same for the same seed. */
export function evaded(plain: Plain, kind: string, seed: number): Hidden {
  const evasion = EVASIONS[kind]
  if (evasion === undefined) throw new Error(`there is no evasion ${kind}`)
  return evasion(plain, generator(seed))
}
