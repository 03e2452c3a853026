/**
 * What one sign is to a reader: a letter (which, without its accent), a digit, a gap, or nothing at all. Unicode’s own
 * decompositions decide first; the table of look-alikes (data/confusables.txt) is asked for what they leave foreign.
 */

import { readFileSync } from 'node:fs'

export const SIGN = {
  other: 0, // punctuation, and whatever else parts words
  letter: 1,
  digit: 2,
  mark: 3, // an accent on what stands before it
  nothing: 4, // no width: it parts no word
  space: 5,
  line: 6,
  symbol: 7, // a word by itself: an emoji, a per cent, a currency
} as const

export const SCRIPT = { none: 0, latin: 1, lookalike: 2, foreign: 4 } as const

export type Sign = {
  readonly kind: (typeof SIGN)[keyof typeof SIGN]
  /** Lower case, accents dropped: `é` is `e`, `ß` is `ss`, `𝐀` is `a`, `７` is `7`. */
  readonly folded: string
  readonly script: number
  /** The letters of ASCII that it looks like, where it is of another script. */
  readonly like: string | undefined
  /** A letter in costume: mathematical, full-width, circled, a small capital. */
  readonly styled: boolean
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
}

/** Letters of squares and circles that Unicode does not call letters: where A stands. */
const DRESSED = [0x1f150, 0x1f170, 0x1f1e6, 0x1f110, 0x1f130]
const LOOKALIKE_SCRIPTS =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}\p{Script=Deseret}]/u
/** Without width, or blank within a word: format signs, fillers of Hangul, the blank of Braille, tags, selectors. */
const NOTHING = /[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0\uFE00-\uFE0F\u{E0000}-\u{E0FFF}]/u
/** Spaces too thin to part two letters. */
const THIN = /[\u2006\u2008-\u200A\u205F]/

/** Signs that decompose into letters and are none: ™ º ㎏ №. */
const NOT_WORDS = /[ªº]|(?![\u24B6-\u24E9])[\p{So}\p{No}]/u
const SYMBOLS = /[\p{Sc}%‰\p{Extended_Pictographic}\u2600-\u27BF\u20BF]/u
const LINES = /[\n\r\v\f\u0085\u2028\u2029]/

const lookalikes = readLookalikes()
/** By need: the first of them by index, what is rarer in a map. */
const near: (Sign | undefined)[] = Array.from({ length: 0x250 }, () => undefined)
const known = new Map<number, Sign>()

function readLookalikes(): ReadonlyMap<string, string> {
  const text = readFileSync(new URL('./data/confusables.txt', import.meta.url), 'utf8')
  const rows = text.split('\n').flatMap(line => (line.startsWith('#') || line === '' ? [] : [line.split('\t')]))
  return new Map(rows.flatMap(([letters = '', signs = '']) => [...signs].map(sign => [sign, letters] as const)))
}

/** @param code a code point, or a lone surrogate. */
export function signOf(code: number): Sign {
  if (code < near.length) return (near[code] ??= lookAt(code))
  let sign = known.get(code)
  if (sign === undefined) known.set(code, (sign = lookAt(code)))
  return sign
}

const part = (kind: Sign['kind'], folded = ''): Sign => ({ kind, folded, script: 0, like: undefined, styled: false })

function lookAt(code: number): Sign {
  if (code >= 0xd800 && code <= 0xdfff) return part(SIGN.other)
  const sign = String.fromCodePoint(code)
  if (LINES.test(sign)) return part(SIGN.line)
  if (NOTHING.test(sign) || THIN.test(sign)) return part(SIGN.nothing)
  const dressed = DRESSED.find(from => code >= from && code < from + 26)
  if (dressed !== undefined) return { ...letter(String.fromCharCode(97 + code - dressed)), styled: true }
  if (/\p{M}/u.test(sign)) return part(SIGN.mark)
  if (/\p{Z}|\t/u.test(sign)) return part(SIGN.space)
  return letterOrDigit(sign) ?? (SYMBOLS.test(sign) && !/[©®™]/.test(sign) ? part(SIGN.symbol, sign) : part(SIGN.other))
}

function letterOrDigit(sign: string): Sign | undefined {
  const plain = sign
    .normalize('NFKD')
    .replace(/[\p{M} ]/gu, '')
    .toLowerCase()
  if (NOT_WORDS.test(sign)) return undefined
  const styled = sign.normalize('NFKC').toLowerCase() !== sign.toLowerCase()
  if (/^\d$/.test(plain)) return { ...part(SIGN.digit, plain), styled }
  if (/^[a-z]+$/.test(plain)) return { ...letter(plain), styled }
  const known = LETTERS[sign.toLowerCase()]
  if (known !== undefined) return letter(known)
  const like = lookalikes.get(sign.toLowerCase()) ?? lookalikes.get(sign)
  if (!/\p{L}/u.test(sign)) return like === undefined ? undefined : { ...letter(like), styled: true }
  if (!/\p{Script=Latin}/u.test(sign)) return foreign(plain, sign, like)
  return { ...letter(like ?? plain), styled: like !== undefined }
}

const letter = (folded: string): Sign => ({ ...part(SIGN.letter, folded), script: SCRIPT.latin })

const foreign = (folded: string, sign: string, like: string | undefined): Sign => ({
  ...part(SIGN.letter, folded),
  script: LOOKALIKE_SCRIPTS.test(sign) ? SCRIPT.lookalike : like === undefined ? SCRIPT.foreign : SCRIPT.lookalike,
  like,
})
