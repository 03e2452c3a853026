/**
 * Resting before a server that does not let us in is tried again: each time twice as long, up to a bound, and never
 * exactly so, because many who were turned away together would come back together.
 */

export type RestPatience = { readonly backoffMs: number; readonly backoffMaxMs: number }

export class Rest {
  readonly #patience: RestPatience
  readonly #again: () => void
  #failures = 0
  #timer: NodeJS.Timeout | undefined

  /** `again` is called when a rest is over. */
  constructor(patience: RestPatience, again: () => void) {
    this.#patience = patience
    this.#again = again
  }

  get isOn(): boolean {
    return this.#timer !== undefined
  }

  /** Nothing has worked since the last failure. */
  get isTried(): boolean {
    return this.#failures > 0
  }

  /** Of several that fail at the same time, the first decides. */
  begin(): void {
    if (this.isOn) return
    const { backoffMs, backoffMaxMs } = this.#patience
    const longest = Math.min(backoffMs * 2 ** this.#failures, backoffMaxMs)
    this.#failures += 1
    this.#timer = setTimeout(() => this.#end(), longest * (0.5 + Math.random() / 2))
  }

  #end(): void {
    this.#timer = undefined
    this.#again()
  }

  worked(): void {
    this.#failures = 0
  }

  /** For good: it is not called again. */
  stop(): void {
    clearTimeout(this.#timer)
  }
}
