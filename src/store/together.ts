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

export class Together<T, R> {
  readonly #write: WriteTogether<T, R>
  /** How long a batch gathers before it is written; none: as soon as the one before it is. */
  readonly #gatherMs: number
  #waiting: Waiting<T, R>[] = []
  readonly #outside: (() => void)[] = []
  #writing: Promise<void> | undefined
  #hurry: (() => void) | undefined

  constructor(write: WriteTogether<T, R>, gatherMs = 0) {
    this.#write = write
    this.#gatherMs = gatherMs
  }

  /** Whether one who brings something now would have to wait to bring it. */
  get isFull(): boolean {
    return this.#waiting.length >= BACK_WAITING_MAX
  }

  /** Answered when it is written; rejected when its batch could not be. */
  async add(item: T): Promise<R> {
    while (this.isFull) await new Promise<void>(resolve => this.#outside.push(resolve))
    return new Promise<R>((done, failed) => {
      this.#waiting.push({ item, done, failed })
      this.#writing ??= this.#writeAll()
    })
  }

  /** All that was brought so far is written, or was refused, when this returns. */
  async settle(): Promise<void> {
    this.#hurry?.()
    while (this.#writing) await this.#writing
  }

  async #writeAll(): Promise<void> {
    await this.#gather()
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, BACK_BATCH_MAX)
      for (const wake of this.#outside.splice(0)) wake()
      await this.#writeOne(batch)
      if (this.#waiting.length > 0) await this.#gather()
    }
    this.#writing = undefined
  }

  async #gather(): Promise<void> {
    if (this.#gatherMs === 0 || this.#waiting.length >= BACK_BATCH_MAX) return
    const hurry = new AbortController()
    this.#hurry = () => hurry.abort()
    await pause(this.#gatherMs, undefined, { signal: hurry.signal }).catch(() => {}) // Somebody is in a hurry.
    this.#hurry = undefined
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
