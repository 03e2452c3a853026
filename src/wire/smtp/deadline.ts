/** A timer that is moved far more often than it expires: moving it later costs a reading of the clock and no new timer. */

export class Deadline {
  readonly #expired: () => void
  #atMs = Infinity
  #armedMs = Infinity
  #timer: NodeJS.Timeout | undefined

  constructor(expired: () => void) {
    this.#expired = expired
  }

  set(ms: number): void {
    this.#atMs = performance.now() + ms
    if (this.#atMs < this.#armedMs) this.#arm(ms)
  }

  clear(): void {
    this.#atMs = Infinity
  }

  /** For good: nothing is kept waiting. */
  stop(): void {
    this.#atMs = Infinity
    clearTimeout(this.#timer)
  }

  #arm(ms: number): void {
    clearTimeout(this.#timer)
    this.#armedMs = this.#atMs
    this.#timer = setTimeout(() => this.#ring(), Math.ceil(ms)).unref()
  }

  #ring(): void {
    this.#armedMs = Infinity
    if (this.#atMs === Infinity) return
    const leftMs = this.#atMs - performance.now()
    if (leftMs > 0) return this.#arm(leftMs)
    this.#atMs = Infinity
    this.#expired()
  }
}
