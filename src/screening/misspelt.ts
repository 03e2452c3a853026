/** Words that are one letter off: left out, doubled, changed, or two of them exchanged. */

import type { Finder } from './finder.ts'

const ANY_MIN_CHARS = 5
const VOWELS = /[aeiouy]/

type Listed = Pick<Finder, 'words' | 'misspelt'>
/** Words, and in the order of their hashes what is left of each without one of its letters. */
type Index = { readonly words: readonly string[]; readonly hashes: Uint32Array; readonly of: Uint32Array }
/** Made once for each list of words. */
const indexes = new WeakMap<Listed, Index>()
const WORD_BITS = 2 ** 20

export type Near = { readonly word: string; readonly isMarked: boolean }

/**
 * The word of the list that this one was meant to be. Where its author marked it, any letter may be wrong; where not, none is
 * changed for another, save vowels: `swimming` is not slimming.
 */
export function nearWord(word: string, listed: Listed): Near | undefined {
  if (word.length < ANY_MIN_CHARS || word.length > 24) return undefined
  const { words, hashes, of } = indexOf(listed)
  for (let left = -1; left < word.length; left++) {
    const hash = hashWithout(word, left)
    for (let at = lowerBound(hashes, hash); hashes[at] === hash; at++) {
      const it = words[of[at] ?? 0] ?? ''
      const isMarked = listed.misspelt.has(it)
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

function indexOf(listed: Listed): Index {
  let index = indexes.get(listed)
  if (index === undefined) indexes.set(listed, (index = buildIndex(listed)))
  return index
}

function buildIndex({ words, misspelt }: Listed): Index {
  const long = [...words].filter(it => it.length >= ANY_MIN_CHARS && /^[a-z]+$/.test(it))
  const all = [...new Set([...misspelt, ...long])].slice(0, WORD_BITS)
  const keys = new Float64Array(all.reduce((sum, it) => sum + it.length + 1, 0)) // A hash of 32 bits and a number of 20.
  let end = 0
  all.forEach((word, number) => {
    for (let left = -1; left < word.length; left++) keys[end++] = hashWithout(word, left) * WORD_BITS + number
  })
  keys.sort()
  return {
    words: all,
    hashes: Uint32Array.from(keys, it => Math.floor(it / WORD_BITS)),
    of: Uint32Array.from(keys, it => it % WORD_BITS),
  }
}

/** FNV-1a of a word without the letter at this place; of the whole, for -1. */
function hashWithout(word: string, left: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) if (i !== left) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

function lowerBound(hashes: Uint32Array, hash: number): number {
  let [low, high] = [0, hashes.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((hashes[middle] ?? 0) < hash) low = middle + 1
    else high = middle
  }
  return low
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
