/** Things that are told by many and kept of nobody: how often each was told, until it was told often enough to speak of it. */

export class Often {
  readonly #counts = new Map<string, number>()
  readonly #enough: number
  readonly #max: number

  /** No more than `max` of them are counted: what comes later is not kept. */
  constructor(enough: number, max: number) {
    this.#enough = enough
    this.#max = max
  }

  /** True when this time makes it enough; once for each. */
  isEnoughNow(key: string): boolean {
    const count = (this.#counts.get(key) ?? 0) + 1
    if (count > 1 || this.#counts.size < this.#max) this.#counts.set(key, count)
    return count === this.#enough
  }
}
