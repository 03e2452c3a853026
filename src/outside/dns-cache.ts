/**
 * Answers, for as long as they may be believed, and not more of them than fit: neither in number nor in bytes, for whoever
 * owns a domain decides how large its answers are. The one used longest ago makes room.
 */

import type { DnsAnswer } from '#base/dns.ts'

type Kept = { readonly answer: DnsAnswer<unknown>; readonly untilMs: number; readonly bytes: number }

export type CacheBounds = { readonly entries: number; readonly bytes: number }

/** What an entry costs before it says anything. */
const ENTRY_BYTES = 300

export class DnsCache {
  readonly #kept = new Map<string, Kept>()
  readonly #most: CacheBounds
  readonly #clock: () => number
  #bytes = 0

  constructor(most: CacheBounds, clock: () => number) {
    this.#most = most
    this.#clock = clock
  }

  get size(): number {
    return this.#kept.size
  }

  /** With the time that it still has. */
  get(key: string): DnsAnswer<unknown> | undefined {
    const kept = this.#take(key)
    const leftMs = (kept?.untilMs ?? 0) - this.#clock()
    if (!kept || leftMs <= 0) return undefined
    this.#put(key, kept)
    return kept.answer.is === 'no-answer' ? kept.answer : { ...kept.answer, ttlS: Math.ceil(leftMs / 1_000) }
  }

  set(key: string, answer: DnsAnswer<unknown>, ms: number): void {
    this.#take(key)
    if (ms <= 0) return
    this.#put(key, { answer, untilMs: this.#clock() + ms, bytes: ENTRY_BYTES + key.length + sizeOf(answer) })
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most.entries && this.#bytes <= this.#most.bytes) return
      this.#take(oldest)
    }
  }

  #take(key: string): Kept | undefined {
    const kept = this.#kept.get(key)
    if (kept && this.#kept.delete(key)) this.#bytes -= kept.bytes
    return kept
  }

  #put(key: string, kept: Kept): void {
    this.#kept.set(key, kept)
    this.#bytes += kept.bytes
  }
}

/** Near enough: what its texts and bytes take, each with something around it. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string' || value instanceof Uint8Array) return value.length + 40
  if (typeof value !== 'object' || value === null) return 8
  return Object.values(value).reduce<number>((sum, part) => sum + sizeOf(part), 40)
}
