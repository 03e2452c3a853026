/**
 * wire/unpack.ts, as a page has it: inflate (RFC 1951) in the manner of Mark Adler's puff. It says how much it read, and
 * stops at its bound: a page's own DecompressionStream says neither, and answers later.
 */

import type { Bytes } from './bytes.ts'

/** Thrown and caught in this file. */
class Broken extends Error {}

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
]
const DISTANCE_EXTRA = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
]
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const BITS_MAX = 15
const END = 256

/** How many codes there are of each length, and their symbols in the order of the codes. */
type Codes = { readonly counts: readonly number[]; readonly symbols: readonly number[]; readonly left: number }

function codesOf(lengths: readonly number[]): Codes {
  const counts = Array.from({ length: BITS_MAX + 1 }, () => 0)
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1
  let left = 1
  for (let bits = 1; bits <= BITS_MAX; bits++) {
    left = left * 2 - (counts[bits] ?? 0)
    if (left < 0) throw new Broken('too many codes')
  }
  const symbols = lengths
    .map((length, symbol) => ({ length, symbol }))
    .filter(it => it.length > 0)
    .toSorted((a, b) => a.length - b.length || a.symbol - b.symbol)
    .map(it => it.symbol)
  return { counts, symbols, left: counts[0] === lengths.length ? 0 : left }
}

const FIXED = {
  lengths: codesOf(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
  distances: codesOf(Array.from({ length: 30 }, () => 5)),
}

class Inflate {
  readonly #in: Bytes
  readonly #max: number
  #out: Uint8Array
  #size = 0
  #at = 0
  #hold = 0
  #held = 0

  constructor(data: Bytes, max: number) {
    this.#in = data
    this.#max = max
    this.#out = new Uint8Array(Math.min(max, 65_536))
  }

  /** Bytes read, the one in which the stream ends among them. */
  get read(): number {
    return this.#at
  }

  run(): Bytes {
    for (let isLast = false; !isLast;) {
      isLast = this.#bits(1) === 1
      const type = this.#bits(2)
      if (type === 0) this.#stored()
      else if (type === 1) this.#coded(FIXED.lengths, FIXED.distances)
      else if (type === 2) this.#dynamic()
      else throw new Broken('no such block')
    }
    return this.#out.subarray(0, this.#size)
  }

  #bits(count: number): number {
    while (this.#held < count) {
      const byte = this.#in[this.#at++]
      if (byte === undefined) throw new Broken('it ends too early')
      this.#hold |= byte << this.#held
      this.#held += 8
    }
    const value = this.#hold & ((1 << count) - 1)
    this.#hold >>>= count
    this.#held -= count
    return value
  }

  #symbol({ counts, symbols }: Codes): number {
    for (let [bits, code, first, index] = [1, 0, 0, 0]; bits <= BITS_MAX; bits++) {
      code |= this.#bits(1)
      const count = counts[bits] ?? 0
      if (code - count < first) return symbols[index + code - first] ?? END
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw new Broken('no such code')
  }

  #put(byte: number): void {
    if (this.#size === this.#max) throw new Broken('it is longer than it says')
    if (this.#size === this.#out.length) {
      const more = new Uint8Array(Math.min(this.#max, this.#out.length * 2))
      more.set(this.#out)
      this.#out = more
    }
    this.#out[this.#size++] = byte
  }

  #stored(): void {
    this.#hold = 0
    this.#held = 0
    const [a = 0, b = 0, c = 0, d] = this.#in.subarray(this.#at, this.#at + 4)
    const length = a | (b << 8)
    if (d === undefined || length !== (~(c | (d << 8)) & 0xffff))
      throw new Broken('a stored block is not as long as it says')
    this.#at += 4
    if (this.#at + length > this.#in.length) throw new Broken('it ends too early')
    for (const byte of this.#in.subarray(this.#at, this.#at + length)) this.#put(byte)
    this.#at += length
  }

  #dynamic(): void {
    const [literals, distances, codes] = [this.#bits(5) + 257, this.#bits(5) + 1, this.#bits(4) + 4]
    if (literals > 286 || distances > 30) throw new Broken('too many codes')
    const order = ORDER.map(() => 0)
    for (const place of ORDER.slice(0, codes)) order[place] = this.#bits(3)
    const how = codesOf(order)
    if (how.left !== 0) throw new Broken('codes are missing')
    const lengths = this.#lengths(how, literals + distances)
    if (lengths[END] === 0) throw new Broken('it has no end')
    const [ofLiterals, ofDistances] = [codesOf(lengths.slice(0, literals)), codesOf(lengths.slice(literals))]
    for (const it of [ofLiterals, ofDistances])
      if (it.left !== 0 && it.counts.slice(2).some(count => count > 0)) throw new Broken('codes are missing')
    this.#coded(ofLiterals, ofDistances)
  }

  #lengths(how: Codes, count: number): number[] {
    const lengths: number[] = []
    while (lengths.length < count) {
      const symbol = this.#symbol(how)
      if (symbol < 16) lengths.push(symbol)
      else {
        const before = lengths.at(-1)
        if (symbol === 16 && before === undefined) throw new Broken('nothing to repeat')
        const times = symbol === 16 ? 3 + this.#bits(2) : symbol === 17 ? 3 + this.#bits(3) : 11 + this.#bits(7)
        for (let i = 0; i < times; i++) lengths.push(symbol === 16 ? (before ?? 0) : 0)
      }
    }
    if (lengths.length > count) throw new Broken('too many codes')
    return lengths
  }

  #coded(lengths: Codes, distances: Codes): void {
    for (;;) {
      const symbol = this.#symbol(lengths)
      if (symbol === END) return
      if (symbol < END) this.#put(symbol)
      else this.#copy(symbol - END - 1, distances)
    }
  }

  #copy(code: number, distances: Codes): void {
    const base = LENGTH_BASE[code]
    if (base === undefined) throw new Broken('no such length')
    const length = base + this.#bits(LENGTH_EXTRA[code] ?? 0)
    const far = this.#symbol(distances)
    const distance = (DISTANCE_BASE[far] ?? Number.POSITIVE_INFINITY) + this.#bits(DISTANCE_EXTRA[far] ?? 0)
    if (distance > this.#size) throw new Broken('it repeats what was before it')
    for (let i = 0; i < length; i++) this.#put(this.#out[this.#size - distance] ?? 0)
  }
}

export function unpackRaw(data: Bytes, size: number): Bytes | undefined {
  return unpack(data, size, (_, read) => read === data.length)
}

/** The head of zlib (RFC 1950 §2.2), and its Adler-32 behind. */
export function unpackZlib(data: Bytes, size: number): Bytes | undefined {
  const [method = 0, flags = 0] = data
  const isZlib = (method & 0x0f) === 8 && method >> 4 <= 7 && ((method << 8) | flags) % 31 === 0 && (flags & 0x20) === 0
  if (!isZlib) return undefined
  return unpack(data.subarray(2), size, (content, read) => {
    const sum = data.subarray(2 + read, 6 + read)
    return sum.length === 4 && sum.reduce((number, byte) => number * 256 + byte, 0) === adler32(content)
  })
}

function unpack(data: Bytes, size: number, holds: (content: Bytes, read: number) => boolean): Bytes | undefined {
  try {
    const inflate = new Inflate(data, Math.max(1, size))
    const content = inflate.run()
    return holds(content, inflate.read) ? content : undefined
  } catch (stop) {
    if (stop instanceof Broken) return undefined
    throw stop
  }
}

function adler32(bytes: Bytes): number {
  let [a, b] = [1, 0]
  for (const byte of bytes) {
    a = (a + byte) % 65_521
    b = (b + a) % 65_521
  }
  return b * 65_536 + a
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

export function crc32(data: Bytes): number {
  let sum = 0xffffffff
  for (const byte of data) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
