/** Answers, for as long as they may be believed, and not more of them than fit. The one used longest ago makes room. */

import type { DnsAnswer } from '#base/dns.ts'

type Kept = { readonly answer: DnsAnswer<unknown>; readonly untilMs: number }

export class DnsCache {
  readonly #kept = new Map<string, Kept>()
  readonly #most: number
  readonly #clock: () => number

  constructor(most: number, clock: () => number) {
    this.#most = most
    this.#clock = clock
  }

  get size(): number {
    return this.#kept.size
  }

  /** With the time that it still has. */
  get(key: string): DnsAnswer<unknown> | undefined {
    const kept = this.#kept.get(key)
    if (!kept) return undefined
    this.#kept.delete(key)
    const leftMs = kept.untilMs - this.#clock()
    if (leftMs <= 0) return undefined
    this.#kept.set(key, kept)
    return kept.answer.is === 'no-answer' ? kept.answer : { ...kept.answer, ttlS: Math.ceil(leftMs / 1_000) }
  }

  set(key: string, answer: DnsAnswer<unknown>, ms: number): void {
    this.#kept.delete(key)
    if (ms <= 0) return
    this.#kept.set(key, { answer, untilMs: this.#clock() + ms })
    if (this.#kept.size <= this.#most) return
    const [oldest] = this.#kept.keys()
    if (oldest !== undefined) this.#kept.delete(oldest)
  }
}
