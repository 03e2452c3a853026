/**
 * The connections to one set of servers, and the parts of chunks whose messages go there: runs in turn, so that a small
 * one does not wait behind a large one, and of each run part after part. Whoever may not go now lets the next one pass.
 */

import { CHUNK_STALL_MS, MESSAGES_PER_CONNECTION, SECOND_MS, SLOW_WAY_MS, SLOW_WAY_WAIT_MAX_MS } from '#base/limits.ts'
import { openApiCourier } from '#wire/provider/courier.ts'
import { openCourier } from '#wire/smtp/courier.ts'
import type { Courier, CourierOptions, Message, Relay, Trouble } from '#wire/smtp/types.ts'
import type { Part } from './chunk.ts'
import type { Place } from './dealing.ts'
import type { Site } from './site.ts'

export type WayOptions = {
  readonly site: Site
  readonly connections: number
  /** The server does not take mail just now. */
  readonly onTrouble: (trouble: Trouble) => void
  /** A message was taken. */
  readonly onTaken: () => void
}

const open = (how: CourierOptions): Courier => (how.relay.api ? openApiCourier(how.relay.api, how) : openCourier(how))

export class Way {
  readonly site: Site
  readonly #courier: Courier
  readonly #options: WayOptions
  /** By run, and the run whose turn it is first. */
  readonly #queues = new Map<string, Part[]>()
  #takenAt: number[] = []
  /** Since when somebody waits here. */
  #busySince = -Infinity

  constructor(relay: Relay, place: Place, options: WayOptions) {
    this.#options = options
    this.site = options.site
    const perConnection = Math.min(place.limits.messagesPerConnection, MESSAGES_PER_CONNECTION)
    this.#courier = open({
      relay,
      ...(place.hosts && { hosts: place.hosts }),
      connections: options.connections,
      messagesPerConnection: perConnection,
      seats: options.site,
      take: () => this.#take(),
      onTrouble: trouble => this.#meet(trouble),
    })
  }

  get isIdle(): boolean {
    return this.#queues.size === 0 && this.#courier.underWay === 0
  }

  get untaken(): number {
    let sum = 0
    for (const queue of this.#queues.values()) for (const part of queue) sum += part.untaken
    return sum
  }

  /** How long what is here takes at the pace of the last messages. */
  get drainMs(): number {
    const [first = 0] = this.#takenAt
    const msEach = this.#takenAt.length < 2 ? SECOND_MS : (performance.now() - first) / this.#takenAt.length
    return msEach * this.untaken
  }

  /** How long more of a run had better wait elsewhere: half of what those of it take who are here; 0 where that is a moment. */
  surplusMs(run: string): number {
    const ahead = (this.#queues.get(run) ?? []).reduce((sum, part) => sum + part.untaken, 0)
    const isKnown = performance.now() - this.#busySince > CHUNK_STALL_MS
    const { drainMs } = this
    return ahead > 0 && isKnown && drainMs > SLOW_WAY_MS ? Math.min(SLOW_WAY_WAIT_MAX_MS, drainMs / 2) : 0
  }

  add(part: Part): void {
    const { run } = part.chunk.claim
    if (this.untaken === 0) [this.#busySince, this.#takenAt] = [performance.now(), []]
    this.#queues.set(run, [...(this.#queues.get(run) ?? []), part])
    this.#courier.wake(part.untaken)
  }

  /** For messages that could not leave a moment ago. */
  wake(): void {
    const { untaken } = this
    if (untaken > 0) this.#courier.wake(untaken)
    else this.#queues.clear()
  }

  stop(now = false): Promise<void> {
    return this.#courier.stop(now)
  }

  #take(): Message | undefined {
    if (!this.site.mayTake()) return undefined
    for (const run of [...this.#queues.keys()]) {
      const message = this.#takeOf(run)
      if (!message) continue
      this.site.took()
      this.#note()
      this.#options.onTaken()
      return message
    }
    return undefined
  }

  /** Whoever was served, or could not be, goes to the end of the line. */
  #takeOf(run: string): Message | undefined {
    const queue = this.#queues.get(run) ?? []
    for (let part = queue[0]; part; part = queue[0]) {
      const message = part.untaken > 0 && part.mayTake() ? part.take() : undefined
      if (message || part.untaken > 0) {
        if (this.#queues.size > 1) this.#moveBack(run, queue)
        return message
      }
      queue.shift()
    }
    this.#queues.delete(run)
    return undefined
  }

  #moveBack(run: string, queue: Part[]): void {
    this.#queues.delete(run)
    this.#queues.set(run, queue)
  }

  #note(): void {
    this.#takenAt.push(performance.now())
    if (this.#takenAt.length > 50) this.#takenAt = this.#takenAt.slice(25)
  }

  /** As long as one connection works, or the last one did, others come back by themselves. */
  #meet(trouble: Trouble): void {
    if (this.site.isHindered(trouble, this.#courier.connected > 0)) return
    this.#options.onTrouble(trouble)
  }
}
