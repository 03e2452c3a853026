/** How many of a minute come from one address: counted in memory, and forgotten with the minute. */

import { MINUTE_MS } from '#base/limits.ts'

const ADDRESSES_MAX = 20_000

export class Crowd {
  readonly #perMinute: number
  readonly #counts = new Map<string, number>()
  #minute = 0

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  isTooMany(address: string, nowMs: number): boolean {
    const minute = Math.floor(nowMs / MINUTE_MS)
    if (minute !== this.#minute || this.#counts.size >= ADDRESSES_MAX) this.#counts.clear()
    this.#minute = minute
    const count = (this.#counts.get(address) ?? 0) + 1
    this.#counts.set(address, count)
    return count > this.#perMinute
  }
}
