/**
 * Phrases by how they begin. Nearly all of them begin where a word begins, with words or with a piece of one: what begins with a
 * word is known of it once it was looked up, and a table knows the hashes of all that begins with several, by words, and whether
 * they go on. It has 64 bits of each, so that what is told stands there. Fifty thousand phrases take two megabytes.
 */

import { hash32 } from './content-hash.ts'
import { hashOf, longer, WordColumns, wordHashes, wordOf } from './word-memory.ts'

export type Beginnings = {
  readonly runs: Runs
  /** Groups of what is the beginning of a word. */
  readonly pieces: ReadonlyMap<string, number>
  /** How many words the longest has. */
  readonly longest: number
}

/** Runs of words. */
type Runs = {
  /** Open addressing: two hashes, and what is told of the run that has them. */
  readonly hashes: Int32Array
  readonly checks: Int32Array
  readonly told: Int32Array
  /** A bit for each hash that the table has, small enough to stay near. */
  readonly filter: Uint8Array
}

type Hashes = { readonly hash: number; readonly check: number }

/** What is known of a word. */
type Head = Pick<Hashes, 'check'> & {
  /** Groups that it is, or that it begins with. */
  readonly groups: readonly number[]
  readonly goesOn: boolean
  /** Pieces that stand anywhere within it. */
  readonly within: readonly number[]
}

/** In `is`: what is known of a word at all, and what there is to be told of it. */
const KNOWN = 1
const GOES = 2
const TELLS = 4

/** What was found out of words, in columns by their numbers: most of them tell nothing, and then one byte says so. */
export class Heads extends WordColumns {
  is = new Uint8Array(0)
  check = new Int32Array(0)
  groups: (readonly number[])[] = []
  within: (readonly number[])[] = []
  readonly #find: (word: string) => Head

  constructor(find: (word: string) => Head) {
    super()
    this.#find = find
  }

  /** Of these words everything stands in the columns then. */
  know(ids: readonly number[]): void {
    this.fresh()
    for (const id of ids) if ((this.is[id] ?? 0) === 0) this.#put(id, this.#find(wordOf(id)))
  }

  protected override clear(): void {
    this.is = new Uint8Array(0)
    this.groups = []
    this.within = []
  }

  #put(id: number, { check, goesOn, groups, within }: Head): void {
    if (id >= this.is.length) this.#widen(id)
    this.is[id] = KNOWN | (goesOn ? GOES : 0) | (groups.length + within.length > 0 ? TELLS : 0)
    this.check[id] = check
    this.groups[id] = groups
    this.within[id] = within
  }

  #widen(id: number): void {
    const [is, size] = [this.is, 2 * (id + 512)]
    this.is = new Uint8Array(size)
    this.is.set(is)
    this.check = longer(this.check, size)
    while (this.groups.length < size) {
      this.groups.push(NONE)
      this.within.push(NONE)
    }
  }
}

const NONE: readonly number[] = []

/** In `told`: nothing is here; else one bit for whether it goes on, and above it the group, from 1 on, or 0. */
const FREE = -1
const GOES_ON = 1

const CHECK_SEED = 0x9747b28c
const FILTER_BITS = 20

/** @param anchors each different, each begins with a space: ` word word ` or ` wor`. The number of a group is its place. */
export function buildBeginnings(anchors: readonly string[]): Beginnings {
  const pieces = new Map<string, number>()
  const whole: (readonly [words: readonly string[], group: number])[] = []
  anchors.forEach((anchor, group) => {
    if (anchor.endsWith(' ')) whole.push([anchor.trim().split(' '), group])
    else pieces.set(anchor.slice(1), group)
  })
  const told = new Map<string, number>()
  for (const [words, group] of whole) {
    const run = words.join(' ')
    told.set(run, (told.get(run) ?? 0) | ((group + 1) << 1))
    for (let end = 1; end < words.length; end++) {
      const inner = words.slice(0, end).join(' ')
      told.set(inner, (told.get(inner) ?? 0) | GOES_ON)
    }
  }
  const runs = emptyRuns(told.size)
  for (const [run, of] of told) put(runs, run.split(' '), of)
  return {
    runs,
    pieces,
    longest: whole.reduce((most, [words]) => Math.max(most, words.length), 0),
  }
}

/** @param within tells of a word what stands anywhere within it, by numbers of its own. */
export const headsOf = ({ runs, pieces }: Beginnings, within: (word: string) => readonly number[]): Heads =>
  new Heads(word => ({ ...headOf(word, runs, pieces), within: within(word) }))

function emptyRuns(count: number): Runs {
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2))
  return {
    hashes: new Int32Array(size),
    checks: new Int32Array(size),
    told: new Int32Array(size).fill(FREE),
    filter: new Uint8Array(2 ** FILTER_BITS / 8),
  }
}

function headOf(word: string, runs: Runs, pieces: ReadonlyMap<string, number>): Omit<Head, 'within'> {
  const own = hashesOf(word)
  const groups: number[] = []
  for (let end = 1; end <= word.length; end++) {
    const group = pieces.get(word.slice(0, end))
    if (group !== undefined) groups.push(group)
  }
  const told = toldOf(runs, own.hash, own.check)
  if (told >> 1 > 0) groups.push((told >> 1) - 1)
  return { check: own.check, groups, goesOn: (told & GOES_ON) !== 0 }
}

const hashesOf = (word: string): Hashes => ({ hash: hashOf(word), check: hash32(word, CHECK_SEED) | 0 })

function put({ hashes, checks, told, filter }: Runs, words: readonly string[], of: number): void {
  const [first, ...more] = words.map(hashesOf)
  let { hash, check } = first ?? hashesOf('')
  for (const next of more) {
    hash = hashOn(hash, next.hash)
    check = checkOn(check, next.check)
  }
  let at = slotOf(hash, hashes.length)
  while (told[at] !== FREE) at = (at + 1) & (hashes.length - 1)
  hashes[at] = hash
  checks[at] = check
  told[at] = of
  const bit = bitOf(hash)
  filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7))
}

const hashOn = (hash: number, next: number) => Math.imul((hash ^ (hash >>> 13)) + next, 0x01000193)
const checkOn = (check: number, next: number) => Math.imul(((check << 5) | (check >>> 27)) ^ next, 0x85ebca6b)
const slotOf = (hash: number, size: number) => (hash ^ (hash >>> 15)) & (size - 1)
const bitOf = (hash: number) => hash >>> (32 - FILTER_BITS)

/** What is told of a run; 0 for one that the table does not have. */
function toldOf({ hashes, checks, told, filter }: Runs, hash: number, check: number): number {
  const bit = bitOf(hash)
  // `!`: here and below, all are places of these tables.
  if (((filter[bit >> 3]! >> (bit & 7)) & 1) === 0) return 0
  for (let at = slotOf(hash, hashes.length); told[at]! !== FREE; at = (at + 1) & (hashes.length - 1))
    if (hash === hashes[at]! && check === checks[at]!) return told[at]!
  return 0
}

/**
 * Tells each group that begins with one of these words, each piece within one, and the number of the word. From a word it goes on
 * as far as something in the table does: a dozen words at most.
 */
export function scanBeginnings(
  { beginnings: { runs, longest }, heads }: { readonly beginnings: Beginnings; readonly heads: Heads },
  ids: readonly number[],
  tell: (group: number, word: number) => void,
  tellWithin: (piece: number, word: number) => void,
): void {
  heads.know(ids)
  const { is, check: checks, groups: groupsOf, within: withins } = heads
  const hashes = wordHashes()
  for (let word = 0; word < ids.length; word++) {
    const id = ids[word]! // `!`: here and below, all are places of these tables.
    const kinds = is[id]!
    if (kinds === KNOWN) continue
    if ((kinds & TELLS) !== 0) {
      for (const group of groupsOf[id]!) tell(group, word)
      for (const piece of withins[id]!) tellWithin(piece, word)
    }
    let [hash, check, goesOn] = [hashes[id]!, checks[id]!, (kinds & GOES) !== 0]
    const end = Math.min(ids.length, word + longest)
    for (let next = word + 1; goesOn && next < end; next++) {
      hash = hashOn(hash, hashes[ids[next]!]!)
      check = checkOn(check, checks[ids[next]!]!)
      const told = toldOf(runs, hash, check)
      if (told >> 1 > 0) tell((told >> 1) - 1, word)
      goesOn = (told & GOES_ON) !== 0
    }
  }
}
