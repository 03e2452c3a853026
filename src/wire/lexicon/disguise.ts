/**
 * Words written so that people read them and machines do not: digits for letters, `rn` for `m`, blanks inside. Each
 * reading of a text without one such trick, with the words that were meant as they stand there.
 */

export type Undisguised = { readonly text: string; readonly words: readonly string[] }

const DIGITS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
}
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/I/g, 'l'],
  [/l/g, 'i'],
]
/** A word of letters with digits or signs among them. */
const MIXED =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}@$!|]*\p{L}{2})(?=[\p{L}]*[\d@$!|])[\p{L}\p{M}\d@$!|]{3,}(?![\p{L}\p{N}])/gu
const PIECES_MAX = 12

/** `names` tells whether a word names something that a label must not accept. */
export function* undisguised(text: string, names: (word: string) => boolean): Generator<Undisguised> {
  for (const one of ['i', 'l']) {
    const lettered = text.replaceAll(MIXED, word =>
      [...word].map(sign => (sign === '1' ? one : (DIGITS[sign] ?? sign))).join(''),
    )
    if (lettered !== text) yield { text: lettered, words: text.match(MIXED) ?? [] }
  }
  const words = text.split(/(\s+|[.,;:!?()“”"«»])/u)
  const read = words.map(word => plainOf(word, names))
  const changed = words.filter((word, i) => read[i] !== word)
  if (changed.length > 0) yield { text: read.join(''), words: changed }
  yield* joined(text, names)
}

/** The word that this one looks like, where that names something; else the word itself. */
function plainOf(word: string, names: (word: string) => boolean): string {
  if (word.length < 3) return word
  const digits = /\p{L}/u.test(word) ? [...word].map(sign => DIGITS[sign] ?? sign).join('') : word
  const shaped = [digits, ...SHAPES.map(([shape, letter]) => digits.replaceAll(shape, letter))]
  return shaped.find(other => other !== word && names(other)) ?? word
}

/** Pieces of a word with blanks or hyphens between them, put together where they make a name that they had not. */
function* joined(text: string, names: (word: string) => boolean): Generator<Undisguised> {
  const pieces = [...text.matchAll(/[\p{L}\p{M}]+/gu)]
  for (let from = 0; from < pieces.length; from++)
    for (let to = from + 1; to < pieces.length && to < from + PIECES_MAX; to++) {
      const some = pieces.slice(from, to + 1)
      const [first, last] = [some[0], some.at(-1)]
      if (!first || !last) continue
      const start = first.index
      const end = last.index + last[0].length
      const written = text.slice(start, end)
      if (!/^[\p{L}\p{M}]+(?:[\s·.\-_*]{1,2}[\p{L}\p{M}]+)+$/u.test(written)) break
      const word = some.map(([piece]) => piece).join('')
      if (word.length > 40) break
      if (some.some(([piece]) => piece.length > 3 && names(piece)) || !names(word)) continue
      yield { text: text.slice(0, start) + word + text.slice(end), words: [written] }
    }
}

/** A text with words put right of which a letter is lost, doubled, too many or swapped, and those words. */
export function respelled(text: string, known: readonly string[]): Undisguised {
  const words: string[] = []
  const mended = text.replaceAll(/[\p{L}\p{M}]{5,}/gu, word => {
    const plain = word.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '')
    const meant = known.find(other => isSlip(plain, other))
    if (meant !== undefined) words.push(word)
    return meant ?? word
  })
  return { text: mended, words }
}

/** One slip between the first letter and the last; another letter in place of one makes another word. */
function isSlip(word: string, meant: string): boolean {
  if (word === meant || word[0] !== meant[0] || word.at(-1) !== meant.at(-1)) return false
  const [short, long] = word.length < meant.length ? [word, meant] : [meant, word]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  if (long.length > short.length) return short.slice(i) === long.slice(i + 1)
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2)
}
