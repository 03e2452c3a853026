/** What a trial counts as rows go by, in memory that does not grow with the file: reasons, levels, doubles, crowded seconds. */

import { IMPORT_EXAMPLES, IMPORT_SAME_SECOND_MAX, IMPORT_SEEN_MAX, SECOND_MS } from '#base/limits.ts'
import type { JudgedRow } from './checking.ts'
import type { KeptTrial } from './store.ts'
import type { Forensics, ReasonCount, RowReason } from './types.ts'

/** Hashes of whoever was seen, 48 bits of each: at eight million, two people are one once in a hundred files. */
export class Seen {
  #slots = new Float64Array(1 << 12)
  #held = 0

  /** True the first time; and always once it is full, for then it knows nothing any more. */
  add(hash: Buffer, more: number): boolean {
    const key = hash.readUIntBE(0, 6) + 1 + more
    if (this.#held >= IMPORT_SEEN_MAX) return true
    if (this.#held * 2 >= this.#slots.length) this.#grow()
    return this.#put(this.#slots, key)
  }

  #put(slots: Float64Array, key: number): boolean {
    const mask = slots.length - 1
    for (let at = (key % 4_294_967_291) & mask; ; at = (at + 1) & mask) {
      if (slots[at] === key) return false
      if (slots[at] !== 0) continue
      slots[at] = key
      this.#held++
      return true
    }
  }

  #grow(): void {
    const wider = new Float64Array(this.#slots.length * 2)
    this.#held = 0
    for (const key of this.#slots) if (key !== 0) this.#put(wider, key)
    this.#slots = wider
  }
}

const SECONDS_KNOWN = 1 << 23
/** No list of crowded seconds is longer: whoever has more of them has invented all of them. */
const CROWDED_MAX = 100_000

/** Seconds in which more people agreed than do. */
export class Seconds {
  readonly #counts = new Uint8Array(SECONDS_KNOWN)
  readonly crowded = new Set<number>()

  /** How many rows this one makes doubtful: itself, and those before it when it is the one too many. */
  add(atMs: number): number {
    const second = Math.floor(atMs / SECOND_MS)
    if (this.crowded.has(second)) return 1
    const at = second % SECONDS_KNOWN
    const count = (this.#counts[at] ?? 0) + 1
    this.#counts[at] = Math.min(count, 255)
    if (count <= IMPORT_SAME_SECOND_MAX || this.crowded.size >= CROWDED_MAX) return 0
    this.crowded.add(second)
    return count
  }
}

type Count = { count: number; examples: ReasonCount['examples'][number][] }

export class Tally {
  rows = 0
  #taken = 0
  #releasable = 0
  readonly #reasons = new Map<RowReason, Count>()
  readonly #levels = new Map<string, number>()
  readonly #countries = new Map<string, number>()
  readonly #seconds = new Seconds()

  see({ from, read, state, reason, value }: JudgedRow): void {
    this.rows++
    if (reason !== undefined) this.#because(reason, 1, { line: from.line, value })
    if (!read || (state !== 'quarantined' && state !== 'withheld')) return
    this.#taken++
    add(this.#levels, read.level, 1)
    add(this.#countries, read.statement.country ?? '', 1)
    if (state !== 'quarantined') return
    const doubtful = read.consentedAtMs === undefined ? 0 : this.#seconds.add(read.consentedAtMs)
    this.#releasable += 1 - doubtful
    if (doubtful === 0) return
    add(this.#levels, read.level, -doubtful)
    add(this.#levels, 'E1', doubtful)
    this.#because('same-second', doubtful, { line: from.line, value: new Date(read.consentedAtMs ?? 0).toISOString() })
  }

  #because(reason: RowReason, many: number, example: Count['examples'][number]): void {
    const known = this.#reasons.get(reason) ?? { count: 0, examples: [] }
    known.count += many
    if (known.examples.length < IMPORT_EXAMPLES) known.examples.push(example)
    this.#reasons.set(reason, known)
  }

  result(forensics: Forensics): KeptTrial {
    const some = (counts: ReadonlyMap<string, number>) =>
      Object.fromEntries([...counts].filter(([, count]) => count > 0))
    return {
      rows: this.rows,
      taken: this.#taken,
      releasable: this.#releasable,
      reasons: [...this.#reasons].map(([reason, it]) => ({ reason, ...it })).toSorted((a, b) => b.count - a.count),
      levels: some(this.#levels),
      countries: some(this.#countries),
      forensics,
      crowdedSeconds: [...this.#seconds.crowded],
    }
  }
}

const add = (counts: Map<string, number>, name: string, many: number) =>
  void counts.set(name, (counts.get(name) ?? 0) + many)

export const crowdedIn = ({ crowdedSeconds }: KeptTrial): ((atMs: number) => boolean) => {
  const seconds = new Set(crowdedSeconds)
  return atMs => seconds.has(Math.floor(atMs / SECOND_MS))
}
