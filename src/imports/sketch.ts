/**
 * How often each of a million things was seen, in a fixed few megabytes: counts in two rows under two hashes, of which
 * the smaller is nearer (Cormode and Muthukrishnan, An improved data stream summary, 2005). It never says too little.
 */

const WIDTH = 1 << 18

export class Sketch {
  readonly #rows = [new Uint32Array(WIDTH), new Uint32Array(WIDTH)] as const

  /** Counts one more and says how many there are now, or a few more. */
  add(key: string): number {
    const [first, second] = this.#rows
    const one = hashOf(key, 0x811c9dc5) % WIDTH
    const other = hashOf(key, 0x9747b28c) % WIDTH
    return Math.min(++first[one]!, ++second[other]!) // Below their width.
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
