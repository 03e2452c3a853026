import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forgetWords, hashOf, idIn, idOf, WordMemory, wordOf } from './word-memory.ts'

test('each word has one number, whether it is put together or stands in a text, in either case', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcXYZ'), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(letters, fc.string(), fc.string(), (word, before, behind) => {
      const id = idOf(word.toLowerCase())
      expect(idIn(`${before}${word}${behind}`, before.length, before.length + word.length)).toBe(id)
      expect(wordOf(id)).toBe(word.toLowerCase())
    }),
  )
})

test('words that are made to have the same hash are told apart all the same, also when there are more of them than places are tried', () => {
  const words = doubled(8)
  expect(new Set(words.map(hashOf)).size).toBe(1)
  expect(words.length).toBe(256)
  const ids = words.map(idOf)
  expect(new Set(ids).size).toBe(256)
  for (let i = 0; i < 5_000; i++) idOf(`word ${i}`) // The table grows.
  expect(words.map(it => idIn(it, 0, it.length))).toEqual(ids)
  expect(ids.map(wordOf)).toEqual(words)
})

test('where there are too many all is forgotten, and nothing that was found of one word is told of another', () => {
  forgetWords(0)
  const memory = new WordMemory(word => word.toUpperCase())
  const ask = (words: readonly string[]) => words.map(it => memory.of(idOf(it)))
  for (let round = 0; round < 4; round++) {
    forgetWords()
    const words = Array.from({ length: 25_000 }, (_, i) => `w${round}x${i}`)
    expect(ask(words)).toEqual(words.map(it => it.toUpperCase()))
  }
  expect(idOf('w3x0')).toBe(0) // The count began anew with it.
})

/** Words of the same hash, twice as many with each step: two that have it are followed by two that have it. */
function doubled(steps: number): string[] {
  let words = ['']
  for (let i = 0; i < steps; i++) {
    const begin = words[0] ?? ''
    const ends = colliding(begin).map(it => it.slice(begin.length))
    words = words.flatMap(it => ends.map(end => it + end))
  }
  return words
}

const BLOCK_CHARS = 8

/** Two words that begin so and have the same hash: whatever follows on them, they have the same. */
function colliding(start: string): [string, string] {
  const known = new Map<number, string>()
  for (let i = 1; i < 2_000_000; i++) {
    const word = start + letters(i)
    const other = known.get(hashOf(word))
    if (other !== undefined && other !== word) return [other, word]
    known.set(hashOf(word), word)
  }
  throw new Error(`no two words that begin with “${start}” have the same hash`)
}

function letters(seed: number): string {
  let [it, word] = [seed, '']
  for (let i = 0; i < BLOCK_CHARS; i++) {
    it = (Math.imul(it, 0x5851f42d) + 0x14057b7f) | 0
    word += String.fromCharCode(97 + ((it >>> 8) % 26))
  }
  return word
}
