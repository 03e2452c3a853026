/**
 * Words come again and again, in a text and in the next: each has a number, and what is found out of it stands under that, so
 * that it is looked up once. A number is good until `forgetWords`: whoever opens a door of this room calls it first, and keeps none.
 */

import { hash32 } from './content-hash.ts'
import { ownText } from '#base/own-text.ts'

const WORDS_MAX = 60_000
const CHARS_MAX = 32 * WORDS_MAX
const SEED = 0x811c9dc5
/** Whoever writes words to be slow to tell apart fills this way: a map, which nobody can aim at, takes over. */
const STEPS_MAX = 24
const FREE = -1

class WordTable {
  /** By number. */
  texts: string[] = []
  hashes = new Int32Array(1024)
  /** Open addressing: numbers, at twice as many places as there are words. */
  #places = new Int32Array(2048).fill(FREE)
  readonly #crowded = new Map<string, number>()
  #chars = 0
  /** How often all was forgotten. */
  epoch = 0

  /** Of a word that is put together. */
  idOf(word: string): number {
    const hash = hashOf(word)
    let place = placeOf(hash, this.#places.length)
    for (let steps = 0; steps < STEPS_MAX; steps++) {
      const id = this.#places[place]! // `!`: here and below, all are places of these tables.
      if (id === FREE) return this.#crowded.get(word) ?? this.#put(word, hash, place)
      if (this.hashes[id] === hash && this.texts[id] === word) return id
      place = (place + 1) & (this.#places.length - 1)
    }
    return this.#crowded.get(word) ?? this.#crowd(word, hash)
  }

  /** Of letters from a to z, in either case, as they stand in a text. */
  idIn(text: string, from: number, to: number): number {
    let it = SEED
    for (let i = from; i < to; i++) it = Math.imul(it ^ (text.charCodeAt(i) | 0x20), 0x01000193)
    const hash = it | 0
    let place = placeOf(hash, this.#places.length)
    for (let steps = 0; steps < STEPS_MAX; steps++) {
      const id = this.#places[place]!
      if (id === FREE) break
      if (this.hashes[id] === hash && isIn(text, from, to, this.texts[id]!)) return id
      place = (place + 1) & (this.#places.length - 1)
    }
    return this.idOf(text.slice(from, to).toLowerCase())
  }

  forget(most: number): void {
    if (this.texts.length <= most && this.#chars <= CHARS_MAX) return
    this.texts = []
    this.#places = new Int32Array(2048).fill(FREE)
    this.#crowded.clear()
    this.#chars = 0
    this.epoch++
  }

  #put(word: string, hash: number, place: number): number {
    const id = this.#add(word, hash)
    this.#places[place] = id
    if (2 * this.texts.length > this.#places.length) this.#widen()
    return id
  }

  #crowd(word: string, hash: number): number {
    const id = this.#add(word, hash)
    this.#crowded.set(this.texts[id]!, id)
    return id
  }

  #add(word: string, hash: number): number {
    const id = this.texts.push(ownText(word)) - 1
    if (id >= this.hashes.length) this.hashes = longer(this.hashes, 2 * id)
    this.hashes[id] = hash
    this.#chars += word.length
    return id
  }

  #widen(): void {
    const places = new Int32Array(2 * this.#places.length).fill(FREE)
    for (const id of this.#places) {
      if (id === FREE) continue
      let place = placeOf(this.hashes[id]!, places.length)
      while (places[place] !== FREE) place = (place + 1) & (places.length - 1)
      places[place] = id
    }
    this.#places = places
  }
}

export const hashOf = (word: string): number => hash32(word, SEED) | 0

/** Spread over all of the hash: what it has in its lowest bits is not enough. */
const placeOf = (hash: number, size: number) => (hash ^ (hash >>> 15)) & (size - 1)

function isIn(text: string, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if ((text.charCodeAt(from + i) | 0x20) !== word.charCodeAt(i)) return false
  return true
}

/** The same with room for so many, at least. */
export function longer(array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  if (array.length >= size) return array
  const more = new Int32Array(size)
  more.set(array)
  return more
}

/** Of this thread. */
const table = new WordTable()

export const idOf = (word: string): number => table.idOf(word)
export const idIn = (text: string, from: number, to: number): number => table.idIn(text, from, to)
/** Of words, by their numbers. */
export const wordHashes = (): Int32Array => table.hashes
export const wordOf = (id: number): string => table.texts[id] ?? ''

/** Where there are more: their numbers are given to others from now on. */
export const forgetWords = (most = WORDS_MAX): void => table.forget(most)

/** What was found out of words, by their numbers, is good for one epoch of them. */
export abstract class WordColumns {
  #epoch = 0

  /** To be called before anything is asked. */
  fresh(): void {
    if (this.#epoch === table.epoch) return
    this.clear()
    this.#epoch = table.epoch
  }

  protected abstract clear(): void
}

export class WordMemory<Fact> extends WordColumns {
  #facts: (Fact | undefined)[] = []
  readonly #find: (word: string) => Fact

  constructor(find: (word: string) => Fact) {
    super()
    this.#find = find
  }

  of(id: number): Fact {
    this.fresh()
    return this.#facts[id] ?? this.#found(id)
  }

  protected override clear(): void {
    this.#facts = []
  }

  #found(id: number): Fact {
    const fact = this.#find(wordOf(id))
    while (this.#facts.length <= id) this.#facts.push(undefined) // No holes: they are slow.
    this.#facts[id] = fact
    return fact
  }
}
