/** Words that are one letter off: left out, doubled, changed, or two of them exchanged. */

import type { Finder } from './finder.ts'

const MARKED_MIN_CHARS = 6
const ANY_MIN_CHARS = 8

type Listed = Pick<Finder, 'words' | 'misspelt'>
/** For each list of words, those that are looked for, under all that is left of them without one letter. */
const indexes = new WeakMap<Listed, ReadonlyMap<string, readonly string[]>>()

/** The word of the list that this one was meant to be. */
export function nearWord(word: string, listed: Listed): string | undefined {
  if (word.length < MARKED_MIN_CHARS - 1 || word.length > 24) return undefined
  const index = indexOf(listed)
  for (const short of [word, ...without(word)]) {
    const found = index.get(short)?.find(it => it[0] === word[0] && isOneOff(it, word))
    if (found !== undefined) return found
  }
  return undefined
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
