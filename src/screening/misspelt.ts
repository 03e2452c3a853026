/** Words that are one letter off: left out, doubled, changed, or two of them exchanged. */

import type { Finder } from './finder.ts'

const MARKED_MIN_CHARS = 6
const ANY_MIN_CHARS = 7
const VOWELS = /[aeiouy]/

type Listed = Pick<Finder, 'words' | 'misspelt'>
/** For each list of words, those that are looked for, under all that is left of them without one letter. */
const indexes = new WeakMap<Listed, ReadonlyMap<string, readonly string[]>>()

export type Near = { readonly word: string; readonly isMarked: boolean }

/**
 * The word of the list that this one was meant to be. Where its author marked it, any letter may be wrong; where not, none is
 * changed for another, save vowels: `swimming` is not slimming.
 */
export function nearWord(word: string, listed: Listed): Near | undefined {
  if (word.length < MARKED_MIN_CHARS - 1 || word.length > 24) return undefined
  const index = indexOf(listed)
  for (const short of [word, ...without(word)])
    for (const it of index.get(short) ?? []) {
      const isMarked = listed.misspelt.has(it)
      if (it[0] === word[0] && isOneOff(it, word) && (isMarked || isSlip(it, word))) return { word: it, isMarked }
    }
  return undefined
}

/** Left out, doubled, exchanged, or a vowel for a vowel. */
function isSlip(meant: string, word: string): boolean {
  if (meant.length !== word.length) return true
  const wrong = Array.from(meant, (_, i) => i).filter(i => meant[i] !== word[i])
  return wrong.length === 2 || wrong.every(i => VOWELS.test(meant[i] ?? '') && VOWELS.test(word[i] ?? ''))
}

function indexOf(listed: Listed): ReadonlyMap<string, readonly string[]> {
  let index = indexes.get(listed)
  if (index === undefined) indexes.set(listed, (index = buildIndex(listed)))
  return index
}

function buildIndex({ words, misspelt }: Listed): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  const long = [...words].filter(it => it.length >= ANY_MIN_CHARS && /^[a-z]+$/.test(it))
  for (const word of new Set([...misspelt, ...long]))
    for (const short of [word, ...without(word)]) {
      const of = index.get(short)
      if (of === undefined) index.set(short, [word])
      else of.push(word)
    }
  return index
}

function without(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))
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
