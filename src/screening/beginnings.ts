/**
 * Phrases by how they begin. Nearly all of them begin where a word begins, with words or with a piece of one: what begins with a
 * word is known of it once it was looked up, and a table knows the hashes of all that begins with several, by words, and whether
 * they go on. It has 64 bits of each, so that what is told stands there. Fifty thousand phrases take two megabytes.
 */

import { hash32 } from './content-hash.ts'
import { WordMemory } from './word-memory.ts'

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

/** What was found out of words. */
export type Heads = WordMemory<Head>

/** What is known of a word. */
type Head = Hashes & {
  /** Groups that it is, or that it begins with. */
  readonly groups: readonly number[]
  readonly goesOn: boolean
  /** Pieces that stand anywhere within it. */
  readonly within: readonly number[]
}

/** In `told`: nothing is here; else one bit for whether it goes on, and above it the group, from 1 on, or 0. */
const FREE = -1
const GOES_ON = 1

const SEEDS = [0x811c9dc5, 0x9747b28c] as const
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
  new WordMemory(word => ({ ...headOf(word, runs, pieces), within: within(word) }))

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
  return { ...own, groups, goesOn: (told & GOES_ON) !== 0 }
}

const hashesOf = (word: string): Hashes => ({ hash: hash32(word, SEEDS[0]) | 0, check: hash32(word, SEEDS[1]) | 0 })

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
  words: readonly string[],
  tell: (group: number, word: number) => void,
  tellWithin: (piece: number, word: number) => void,
): void {
  const all = words.map(word => heads.of(word))
  for (let word = 0; word < all.length; word++) {
    const { groups, within } = all[word]! // `!`: as above.
    let { hash, check, goesOn } = all[word]!
    for (let i = 0; i < groups.length; i++) tell(groups[i]!, word)
    for (let i = 0; i < within.length; i++) tellWithin(within[i]!, word)
    const end = Math.min(all.length, word + longest)
    for (let next = word + 1; goesOn && next < end; next++) {
      hash = hashOn(hash, all[next]!.hash)
      check = checkOn(check, all[next]!.check)
      const told = toldOf(runs, hash, check)
      if (told >> 1 > 0) tell((told >> 1) - 1, word)
      goesOn = (told & GOES_ON) !== 0
    }
  }
}
