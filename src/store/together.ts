/**
 * Many small writes made one: what comes while a batch is being written makes the next one. So one transaction serves
 * whoever was there together, nobody waits for anybody who came later, and memory is bounded: when too much waits,
 * whoever brings more waits as well (back-pressure), and nothing is dropped.
 */

import { setTimeout as pause } from 'node:timers/promises'
import { must } from '#base/bug.ts'
import { BACK_BATCH_MAX, BACK_WAITING_MAX } from '#base/limits.ts'

/** Writes all of it or throws; the answers are in the order of the items. */
export type WriteTogether<T, R> = (items: readonly T[]) => Promise<readonly R[]>

type Waiting<T, R> = {
  readonly item: T
  readonly done: (answer: R) => void
  readonly failed: (cause: unknown) => void
}

type Manner = {
  /** How long a batch gathers before it is written; none: as soon as there is a lane. */
  readonly gatherMs?: number
  /** How many batches may be written at once. */
  readonly lanes?: number
}

export class Together<T, R> {
  readonly #write: WriteTogether<T, R>
  readonly #manner: Required<Manner>
  #waiting: Waiting<T, R>[] = []
  readonly #outside: (() => void)[] = []
  readonly #lanes = new Set<Promise<void>>()
  #open = 0
  readonly #hurry = new Set<AbortController>()

  constructor(write: WriteTogether<T, R>, { gatherMs = 0, lanes = 1 }: Manner = {}) {
    this.#write = write
    this.#manner = { gatherMs, lanes }
  }

  /** Whether one who brings something now would have to wait to bring it. */
  get isFull(): boolean {
    return this.#waiting.length >= BACK_WAITING_MAX
  }

  /** Answered when it is written; rejected when its batch could not be. */
  async add(item: T): Promise<R> {
    while (this.isFull) await new Promise<void>(resolve => this.#outside.push(resolve))
    return new Promise<R>((done, failed) => this.#take({ item, done, failed }))
  }

  /** For what nobody waits for, where there is room: it is written soon. */
  bring(item: T): undefined {
    must(!this.isFull, 'whoever does not wait looks for room')
    this.#take({ item, done: () => {}, failed: () => {} })
  }

  #take(waiting: Waiting<T, R>): void {
    this.#waiting.push(waiting)
    if (this.#open === this.#manner.lanes) return
    this.#open += 1
    const lane = this.#writeAll().finally(() => this.#lanes.delete(lane))
    this.#lanes.add(lane)
  }

  /** All that was brought so far is written, or was refused, when this returns. */
  async settle(): Promise<void> {
    for (const it of this.#hurry) it.abort()
    while (this.#lanes.size > 0) await Promise.all(this.#lanes)
  }

  async #writeAll(): Promise<void> {
    await this.#gather()
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, BACK_BATCH_MAX)
      for (const wake of this.#outside.splice(0)) wake()
      await this.#writeOne(batch)
      if (this.#waiting.length > 0) await this.#gather()
    }
    this.#open -= 1 // Before anybody else runs: whoever comes now opens a lane again.
  }

  async #gather(): Promise<void> {
    const { gatherMs } = this.#manner
    if (gatherMs === 0 || this.#waiting.length >= BACK_BATCH_MAX) return
    const hurry = new AbortController()
    this.#hurry.add(hurry)
    await pause(gatherMs, undefined, { signal: hurry.signal }).catch(() => {}) // Somebody is in a hurry.
    this.#hurry.delete(hurry)
  }

  async #writeOne(batch: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const answers = await this.#write(batch.map(({ item }) => item))
      must(answers.length === batch.length, 'each item has an answer')
      for (const [i, { done }] of batch.entries()) done(answers[i] as R) // As many as there are.
    } catch (cause) {
      for (const { failed } of batch) failed(cause)
    }
  }
}
