/**
 * Phrases by how they begin. Nearly all of them begin where a word begins, so a text is asked there only: a hash runs along its
 * signs, and a table knows the hashes of all beginnings, by words, and whether they go on. It has 64 bits of each, so that what
 * is told stands there. Fifty thousand phrases take two megabytes, and a text of a page a millisecond.
 */

export type Beginnings = {
  /** Open addressing: two hashes, and the group that has them, or one of the marks below. */
  readonly hashes: Int32Array
  readonly checks: Int32Array
  readonly groups: Int32Array
  /** A bit for each hash that the table has, small enough to stay near. */
  readonly filter: Uint8Array
  readonly longest: number
  /** By the first two signs: at which lengths, as bits, a beginning ends that is a piece of a word; those that end with a word are asked for there. */
  readonly lengths: Uint32Array
}

/** In `groups`: nothing is here; a beginning that goes on. */
const FREE = -1
const GOES_ON = -2

const SPACE = 0x20
const SEED = 0x811c9dc5
const PRIME = 0x01000193
const FILTER_BITS = 20
const LENGTHS_BITS = 12
/** Lengths from here on share the last bit. */
const LENGTH_MAX = 31

/** @param anchors each different, each begins with a space: ` word word ` or ` wor`. The number of a group is its place. */
export function buildBeginnings(anchors: readonly string[]): Beginnings {
  const inner = new Set(anchors.flatMap(innerOf))
  const size = 2 ** Math.ceil(Math.log2(2 * (anchors.length + inner.size) + 2))
  const built = {
    hashes: new Int32Array(size),
    checks: new Int32Array(size),
    groups: new Int32Array(size).fill(FREE),
    filter: new Uint8Array(2 ** FILTER_BITS / 8),
    longest: anchors.reduce((most, it) => Math.max(most, it.length), 0),
    lengths: lengthsOf(anchors),
  }
  for (const text of inner) put(built, text, GOES_ON)
  anchors.forEach((text, group) => put(built, text, group))
  return built
}

/** ` free spins now ` begins with ` free ` and ` free spins `. */
function innerOf(anchor: string): string[] {
  const inner: string[] = []
  for (let at = anchor.indexOf(' ', 1); at >= 0 && at < anchor.length - 1; at = anchor.indexOf(' ', at + 1))
    inner.push(anchor.slice(0, at + 1))
  return inner
}

function lengthsOf(anchors: readonly string[]): Uint32Array {
  const lengths = new Uint32Array(1 << LENGTHS_BITS)
  for (const anchor of anchors) {
    if (anchor.endsWith(' ')) continue
    const bit = 1 << Math.min(LENGTH_MAX, anchor.length)
    if (anchor.length <= 2) lengths.forEach((of, at) => (lengths[at] = of | bit))
    const at = headOf(anchor.charCodeAt(1), anchor.charCodeAt(2))
    lengths[at] = (lengths[at] ?? 0) | bit
  }
  return lengths
}

const headOf = (first: number, second: number) => ((first << 6) ^ second) & ((1 << LENGTHS_BITS) - 1)

function put({ hashes, checks, groups, filter }: Beginnings, text: string, group: number): void {
  let [hash, check] = [SEED, SEED]
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
    check = stepOf(check, text.charCodeAt(i))
  }
  let at = slotOf(hash, hashes.length)
  while (groups[at] !== FREE) at = (at + 1) & (hashes.length - 1)
  hashes[at] = hash
  checks[at] = check
  groups[at] = group
  const bit = bitOf(hash)
  filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7))
}

/** FNV-1a is the first hash; this is the second, which turns as well. */
const stepOf = (check: number, code: number) => Math.imul(((check << 5) | (check >>> 27)) ^ code, 0x85ebca6b)
const slotOf = (hash: number, size: number) => (hash ^ (hash >>> 15)) & (size - 1)
const bitOf = (hash: number) => hash >>> (32 - FILTER_BITS)

/**
 * Tells each group that begins with a word of ` word word `, and the number of the word. From a word it goes on as far as
 * something in the table does: a dozen words at most.
 */
export function scanBeginnings(
  { hashes, checks, groups, filter, longest, lengths }: Beginnings,
  text: string,
  tell: (group: number, word: number) => void,
): void {
  const mask = hashes.length - 1
  for (let begin = 0, word = 0; begin >= 0 && begin < text.length - 1; begin = text.indexOf(' ', begin + 1), word++) {
    let hash = Math.imul(SEED ^ SPACE, PRIME)
    let check = stepOf(SEED, SPACE)
    const end = Math.min(text.length, begin + longest)
    // `!`: here and below, all are places of these tables.
    const asked = lengths[headOf(text.charCodeAt(begin + 1), text.charCodeAt(begin + 2))]!
    for (let i = begin + 1; i < end; i++) {
      const code = text.charCodeAt(i)
      hash = Math.imul(hash ^ code, PRIME)
      check = stepOf(check, code)
      let goesOn = code !== SPACE
      if (goesOn && ((asked >> Math.min(LENGTH_MAX, i - begin + 1)) & 1) === 0) continue
      const bit = bitOf(hash)
      if (((filter[bit >> 3]! >> (bit & 7)) & 1) !== 0)
        for (let at = slotOf(hash, hashes.length); groups[at]! !== FREE; at = (at + 1) & mask) {
          if (hashes[at]! !== hash || checks[at]! !== check) continue
          const group = groups[at]!
          if (group === GOES_ON) goesOn = true
          else tell(group, word)
        }
      if (!goesOn) break
    }
  }
}
