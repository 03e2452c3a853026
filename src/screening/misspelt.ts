/** Words that are one letter off: left out, doubled, changed, or two of them exchanged. */

export const MISSPELT_MIN_CHARS = 5
const VOWELS = /[aeiouy]/

/** Words, and by its hash what is left of each without one of its letters: a bucket from its place in `first` to the next one’s. */
export type NearWords = {
  readonly words: readonly string[]
  /** So many of them, the first ones, are marked by their authors: any of their letters may be wrong. */
  readonly marked: number
  readonly first: Uint32Array
  readonly hashes: Uint32Array
  readonly of: Uint32Array
}
const BUCKET_BITS = 16
const bucketOf = (hash: number) => hash >>> (32 - BUCKET_BITS)

export type Near = { readonly word: string; readonly isMarked: boolean }

/**
 * The word of the list that this one was meant to be. Where its author marked it, any letter may be wrong; where not, none is
 * changed for another, save vowels: `swimming` is not slimming.
 */
export function nearWord(word: string, { words, marked, first, hashes, of }: NearWords): Near | undefined {
  if (word.length < MISSPELT_MIN_CHARS || word.length > 24) return undefined
  for (let left = -1; left < word.length; left++) {
    const hash = hashWithout(word, left)
    const end = first[bucketOf(hash) + 1] ?? 0
    for (let at = first[bucketOf(hash)] ?? 0; at < end; at++) {
      if (hashes[at] !== hash) continue
      const it = words[of[at] ?? 0] ?? ''
      const isMarked = (of[at] ?? 0) < marked
      if (it[0] === word[0] && isOneOff(it, word) && (isMarked || isSlip(it, word))) return { word: it, isMarked }
    }
  }
  return undefined
}

/** Left out, doubled, exchanged, or a vowel for a vowel; not at the end, where languages inflect: `pressione` is no pression. */
function isSlip(meant: string, word: string): boolean {
  if (isInflected(meant, word)) return false
  if (meant.length !== word.length) return true
  const wrong = Array.from(meant, (_, i) => i).filter(i => meant[i] !== word[i])
  return wrong.length === 2 || wrong.every(i => VOWELS.test(meant[i] ?? '') && VOWELS.test(word[i] ?? ''))
}

function isInflected(meant: string, word: string): boolean {
  const end = Math.max(meant.length, word.length) - 1
  return meant.slice(0, end) === word.slice(0, end)
}

export function nearWordsOf(words: ReadonlySet<string>, misspelt: ReadonlySet<string>): NearWords {
  const long = [...words].filter(it => it.length >= MISSPELT_MIN_CHARS && /^[a-z]+$/.test(it))
  const all = [...new Set([...misspelt, ...long])]
  const each = (tell: (hash: number, number: number) => void) =>
    all.forEach((word, number) => {
      for (let left = -1; left < word.length; left++) tell(hashWithout(word, left), number)
    })
  const first = new Uint32Array(2 ** BUCKET_BITS + 1)
  each(hash => (first[bucketOf(hash) + 1] = (first[bucketOf(hash) + 1] ?? 0) + 1))
  for (let at = 1; at < first.length; at++) first[at] = (first[at] ?? 0) + (first[at - 1] ?? 0)
  const [next, size] = [first.slice(), first.at(-1) ?? 0]
  const [hashes, of] = [new Uint32Array(size), new Uint32Array(size)]
  each((hash, number) => {
    const at = next[bucketOf(hash)] ?? 0
    next[bucketOf(hash)] = at + 1
    hashes[at] = hash
    of[at] = number
  })
  return { words: all, marked: misspelt.size, first, hashes, of }
}

/** FNV-1a of a word without the letter at this place; of the whole, for -1. */
function hashWithout(word: string, left: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) if (i !== left) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Damerau's distance of one. */
export function isOneOff(one: string, two: string): boolean {
  if (Math.abs(one.length - two.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === two[start]) start++
  let left = one.length - 1
  let right = two.length - 1
  while (left >= start && right >= start && one[left] === two[right]) {
    left--
    right--
  }
  if (left < start || right < start) return Math.max(left, right) - start <= 0
  if (left === start && right === start) return true
  return left === start + 1 && right === start + 1 && one[start] === two[right] && one[left] === two[start]
}
