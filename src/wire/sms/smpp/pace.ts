/**
 * How much is on its way at once, and how fast: one more for each full window that was taken, half as many when the server
 * says “slower” (0x58, 0x14), and then a rest. Once for each flight: the others of it were on their way already.
 */

export type PaceOptions = {
  readonly windowMax: number
  /** Undefined: as fast as answers come. */
  readonly perSecond?: number | undefined
  readonly restMs: number
  readonly restMaxMs: number
}

export class Pace {
  readonly #options: PaceOptions
  #window: number
  #restMs: number
  #restUntilMs = -Infinity
  /** Sends that are paid for; a tenth of a second's worth at most is saved up. */
  #tokens: number
  #filledAtMs = -Infinity

  constructor(options: PaceOptions) {
    this.#options = options
    this.#window = options.windowMax
    this.#restMs = options.restMs
    this.#tokens = this.#burst
  }

  get #burst(): number {
    return Math.max(1, (this.#options.perSecond ?? 0) / 10)
  }

  /** How many may wait for an answer now. */
  get window(): number {
    return Math.floor(this.#window)
  }

  taken(): void {
    this.#restMs = this.#options.restMs
    if (this.#window < this.#options.windowMax)
      this.#window = Math.min(this.#options.windowMax, this.#window + 1 / this.#window)
  }

  throttled(nowMs: number): void {
    if (nowMs < this.#restUntilMs) return
    this.#window = Math.max(1, this.#window / 2)
    this.#restUntilMs = nowMs + this.#restMs
    this.#restMs = Math.min(this.#options.restMaxMs, this.#restMs * 2)
  }

  /** Nought: one may leave now. Or how long until then. */
  waitMs(nowMs: number): number {
    if (nowMs < this.#restUntilMs) return this.#restUntilMs - nowMs
    const { perSecond } = this.#options
    if (perSecond === undefined) return 0
    const passedMs = Math.min(1_000, Math.max(0, nowMs - this.#filledAtMs))
    this.#tokens = Math.min(this.#burst, this.#tokens + (passedMs * perSecond) / 1_000)
    this.#filledAtMs = nowMs
    return this.#tokens >= 1 ? 0 : ((1 - this.#tokens) * 1_000) / perSecond
  }

  left(): void {
    if (this.#options.perSecond !== undefined) this.#tokens -= 1
  }
}
