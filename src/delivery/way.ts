/** The connections to one server, and the chunks whose messages go there, one chunk after another. */

import { MESSAGES_PER_CONNECTION } from '#base/limits.ts'
import { openCourier } from '#wire/smtp/courier.ts'
import type { Courier, Message, Relay, Trouble } from '#wire/smtp/types.ts'
import type { Chunk } from './chunk.ts'

export type WayOptions = {
  readonly connections: number
  /** The server does not take mail just now: these chunks are not going to be sent by it. */
  readonly onTrouble: (trouble: Trouble, chunks: readonly Chunk[]) => void
  /** A message was taken. */
  readonly onTaken: () => void
}

export class Way {
  readonly #courier: Courier
  readonly #options: WayOptions
  #chunks: Chunk[] = []

  constructor(relay: Relay, options: WayOptions) {
    this.#options = options
    this.#courier = openCourier({
      relay,
      connections: options.connections,
      messagesPerConnection: MESSAGES_PER_CONNECTION,
      take: () => this.#take(),
      onTrouble: trouble => this.#meet(trouble),
    })
  }

  get isIdle(): boolean {
    return this.#chunks.length === 0 && this.#courier.underWay === 0
  }

  add(chunk: Chunk): void {
    this.#chunks.push(chunk)
    this.#courier.wake(chunk.untaken)
  }

  /** For messages that could not leave a moment ago. */
  wake(): void {
    if (this.#chunks.length > 0) this.#courier.wake()
  }

  stop(now = false): Promise<void> {
    return this.#courier.stop(now)
  }

  #take(): Message | undefined {
    for (let chunk = this.#chunks[0]; chunk; chunk = this.#chunks[0]) {
      const message = chunk.take()
      if (message) this.#options.onTaken()
      if (message || chunk.untaken > 0) return message // Without a message and not at its end: not now.
      this.#chunks.shift()
    }
    return undefined
  }

  /** As long as one connection works, the others come back by themselves. */
  #meet(trouble: Trouble): void {
    if (this.#courier.connected > 0) return
    this.#options.onTrouble(trouble, this.#chunks)
    this.#chunks = []
  }
}
