/**
 * Rights to send, as a worker has them: taken from the database in slices that last about a second, so that nothing is
 * asked there for a single message. What many workers on many machines may do together is in store's buckets.
 */

import { DAY_MS, RATION_MS, RATION_OF_DAY, RATIONS_AT_ONCE_MAX, SECOND_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { giveRationsBack, type RationAsk, takeRations } from './shape-store.ts'
import type { WaitReason } from './types.ts'

/** What a bucket is for, in the words of a progress. */
export type RationWhy = Extract<WaitReason, `${string}-rate` | 'warm-up'>

export type RationSpec = {
  readonly bucket: string
  readonly why: RationWhy
  /** How much gathers while nobody takes; about a second's unless it says otherwise. */
  readonly burst?: number
} & ({ readonly perSecond: number } | { readonly perDay: number })

export class Ration {
  readonly why: RationWhy
  readonly ask: RationAsk
  #have = 0
  /** Nothing is there before then (the clock of the house). */
  restsUntilMs = 0
  readonly #want: (ration: Ration) => void

  constructor(spec: RationSpec, want: (ration: Ration) => void) {
    this.why = spec.why
    this.ask = askOf(spec)
    this.#want = want
  }

  get have(): number {
    return this.#have
  }

  /** Whether one message may leave by it now; asks for more when it may not. */
  has(): boolean {
    if (this.#have >= 1) return true
    this.#want(this)
    return false
  }

  spend(): void {
    this.#have -= 1
  }

  fill(granted: number, left: number, nowMs: number): void {
    this.#have += granted
    if (granted > 0) return
    const { perSecond } = this.ask
    this.restsUntilMs = perSecond > 0 ? nowMs + ((1 - left) / perSecond) * SECOND_MS : endOfDay(nowMs)
  }

  /** All of it goes back. */
  empty(): number {
    const had = this.#have
    this.#have = 0
    return had
  }
}

function askOf(spec: RationSpec): RationAsk {
  if ('perDay' in spec) {
    const { bucket, perDay } = spec
    return { bucket, want: Math.max(1, Math.ceil(perDay * RATION_OF_DAY)), capacity: perDay, perSecond: 0 }
  }
  const { bucket, perSecond, burst = 0 } = spec
  const slice = Math.max(1, Math.floor((perSecond * RATION_MS) / SECOND_MS))
  return { bucket, want: slice, capacity: Math.max(slice, burst), perSecond }
}

const endOfDay = (nowMs: number) => (Math.floor(nowMs / DAY_MS) + 1) * DAY_MS

/** All rations of one worker. */
export class Larder {
  readonly #house: House
  readonly #onGiven: () => void
  readonly #onBroken: (cause: unknown) => void
  readonly #all = new Map<string, Ration>()
  readonly #wanted = new Set<Ration>()
  #asking: Promise<void> | undefined

  constructor(house: House, { onGiven, onBroken }: { onGiven: () => void; onBroken: (cause: unknown) => void }) {
    this.#house = house
    this.#onGiven = onGiven
    this.#onBroken = onBroken
  }

  /** The same for the same bucket, unless its bounds are others now. */
  of(spec: RationSpec): Ration {
    const known = this.#all.get(spec.bucket)
    const fresh = askOf(spec)
    if (known && known.ask.capacity === fresh.capacity && known.ask.perSecond === fresh.perSecond) return known
    const ration = new Ration(spec, it => this.#want(it))
    this.#all.set(spec.bucket, ration)
    return ration
  }

  /** Those that nobody needs go back: a day's rest is not lost with a worker that stops in order. */
  async giveBack(): Promise<void> {
    await this.#asking
    const unused = [...this.#all.values()].map(ration => ({ bucket: ration.ask.bucket, n: ration.empty() }))
    this.#all.clear()
    await giveRationsBack(
      this.#house.platform,
      unused.filter(({ n }) => n > 0),
    )
  }

  #want(ration: Ration): void {
    if (ration.restsUntilMs > this.#house.clock.nowMs()) return
    this.#wanted.add(ration)
    this.#asking ??= this.#ask()
      .catch(this.#onBroken)
      .finally(() => {
        this.#asking = undefined
      })
  }

  async #ask(): Promise<void> {
    await new Promise(setImmediate) // What is wanted in the same tick is asked for at once.
    while (this.#wanted.size > 0) {
      const wanted = [...this.#wanted].slice(0, RATIONS_AT_ONCE_MAX)
      for (const ration of wanted) this.#wanted.delete(ration)
      const nowMs = this.#house.clock.nowMs()
      const asks = wanted.map(({ ask }) => ask)
      const given = new Map((await takeRations(this.#house.platform, new Date(nowMs), asks)).map(it => [it.bucket, it]))
      for (const ration of wanted) {
        const { granted, left } = given.get(ration.ask.bucket) ?? { granted: 0, left: 0 }
        ration.fill(granted, left, nowMs)
      }
    }
    this.#onGiven()
  }
}
