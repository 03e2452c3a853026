/**
 * How often each of a million things was seen, in a fixed few megabytes: counts in two rows under two hashes, of which
 * the smaller is nearer (Cormode and Muthukrishnan, An improved data stream summary, 2005). It never says too little.
 */

const WIDTH = 1 << 18

export class Sketch {
  readonly #rows = [new Uint32Array(WIDTH), new Uint32Array(WIDTH)] as const

  /** Counts one more and says how many there are now, or a few more. */
  add(key: string | number): number {
    const [first, second] = this.#rows
    const hash = typeof key === 'number' ? mixed(key ^ (key / 0x1_0000_0000)) : hashOf(key)
    const one = hash & (WIDTH - 1)
    const other = (Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 8) & (WIDTH - 1)
    return Math.min(++first[one]!, ++second[other]!) // Below their width.
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mixed(hash)
}

const mixed = (bits: number): number => {
  const once = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b)
  return (once ^ (once >>> 16)) >>> 0
}
