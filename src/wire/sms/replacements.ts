/** What says the same in GSM-7: quotation marks, dashes, blanks that word processors put in the place of plain ones. */

import { alphabetOf } from './alphabet.ts'

/** Each character of the first string becomes the second. */
const ROWS: readonly (readonly [chars: string, plain: string])[] = [
  ['‘’‛‹›′ʼʹˈ`´＇', "'"],
  ['‚', ','],
  ['“”„‟«»″ˮ＂', '"'],
  ['‐‑‒–—―−⁃﹣', '-'],
  ['…', '...'],
  ['\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t', ' '],
  ['\u200b\u200c\u200d\u2060\ufeff\u00ad\ufe0e\ufe0f\u200e\u200f', ''],
  ['\u2028\u2029\u0085\v', '\n'],
  ['•‣◦∙·●▪', '*'],
  ['×✕✖', 'x'],
  ['÷', '/'],
  ['⁄∕', '/'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
  ['→➔➜⇒', '->'],
  ['←⇐', '<-'],
  ['™', '(TM)'],
  ['®', '(R)'],
  ['©', '(C)'],
  ['№', 'No.'],
  ['½', '1/2'],
  ['¼', '1/4'],
  ['¾', '3/4'],
  ['¹', '1'],
  ['²', '2'],
  ['³', '3'],
  ['ˆ', '^'],
  ['˜', '~'],
  ['¦', '|'],
  ['₤', '£'],
]
const PLAIN = new Map(ROWS.flatMap(([chars, plain]) => [...chars].map(char => [char, plain] as const)))

/** Letters that no sign can be taken off, and what they are written as where there is none. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  œ: 'oe',
  Œ: 'OE',
  ħ: 'h',
  Ħ: 'H',
  ŋ: 'n',
  Ŋ: 'N',
  ẞ: 'SS',
  ő: 'ö',
  Ő: 'Ö',
  ű: 'ü',
  Ű: 'Ü',
}

export type Replacement = { readonly replacement?: string; readonly misspells?: true }

const isPlain = (text: string) => [...text].every(char => alphabetOf().has(char))

/** Of one character as a reader sees it. */
export function replacementOf(grapheme: string): Replacement {
  const same = inPlain(grapheme.normalize('NFC')) ?? inPlain(grapheme.normalize('NFKC'))
  if (same !== undefined) return { replacement: same }
  const bare = bareOf(grapheme)
  return bare !== undefined && isPlain(bare) ? { replacement: bare, misspells: true } : {}
}

function inPlain(text: string): string | undefined {
  const plain = [...text].map(char => (alphabetOf().has(char) ? char : PLAIN.get(char)))
  return plain.every(it => it !== undefined) ? plain.join('') : undefined
}

/** A Latin letter without what stands above and below it. */
function bareOf(grapheme: string): string | undefined {
  const composed = grapheme.normalize('NFC')
  const known = LETTERS[composed]
  if (known !== undefined) return known
  const bare = composed.normalize('NFD').replace(/\p{M}+/gu, '')
  return /^\p{Script=Latin}$/u.test(bare) ? (LETTERS[bare] ?? bare) : undefined
}
