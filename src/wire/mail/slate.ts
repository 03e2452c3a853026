/** Reusable memory to write messages on. A slate belongs to its message until the server has answered for it. */

const SLATE_BYTES = 64 * 1024
/** What outgrew this is not kept for others. */
const KEPT_MAX_BYTES = 512 * 1024

export class Slate {
  /** Replaced by larger ones as the need arises: read it anew after each write. */
  bytes = Buffer.allocUnsafeSlow(SLATE_BYTES)

  /** Makes room for so many bytes behind the first `used`, which are kept. */
  room(used: number, more: number): void {
    if (used + more <= this.bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(used + more, this.bytes.length * 2))
    this.bytes.copy(larger, 0, 0, used)
    this.bytes = larger
  }

  /** Returns the offset behind what was written. */
  write(bytes: Uint8Array, at: number): number {
    this.room(at, bytes.length)
    this.bytes.set(bytes, at)
    return at + bytes.length
  }

  /** The text as UTF-8; returns the offset behind it. */
  writeText(text: string, at: number): number {
    this.room(at, text.length * 3)
    return at + this.bytes.write(text, at)
  }
}

/** Slates between two messages: as many as were ever in use at once, which the number of connections bounds. */
export class Slates {
  readonly #free: Slate[] = []

  take(): Slate {
    return this.#free.pop() ?? new Slate()
  }

  give(slate: Slate): void {
    if (slate.bytes.length <= KEPT_MAX_BYTES) this.#free.push(slate)
  }
}
