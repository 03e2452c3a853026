/** The workers of a process, each in a thread of its own. One that breaks is replaced; its journal is read first by whoever sweeps. */

import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { SENDER_AGAIN_MS, SENDER_CONNECTIONS, SENDER_STOP_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { Sender } from './sender.ts'
import type { ThreadData } from './thread.ts'

export type CrewOptions = {
  readonly senders: number
  /** Connections of each worker to each server. */
  readonly connections?: number
  /** `here`: in this thread and under this house, for tests that move its clock. */
  readonly where?: 'threads' | 'here'
}

/** A worker that is under way. */
type Hand = { readonly done: Promise<void>; stop(): Promise<void> }

export class Crew {
  readonly #house: House
  readonly #options: CrewOptions
  readonly #hands = new Set<Hand>()
  readonly #posts: Promise<void>[]
  #isStopping = false

  constructor(house: House, options: CrewOptions) {
    this.#house = house
    this.#options = options
    this.#posts = Array.from({ length: options.senders }, () => this.#man())
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    await Promise.all([...this.#hands].map(hand => hand.stop().catch(() => {})))
    await Promise.all(this.#posts)
  }

  /** One post: whoever falls is replaced, after a moment. */
  async #man(): Promise<void> {
    while (!this.#isStopping) {
      try {
        await this.#serve()
      } catch (cause) {
        this.#house.log.error(
          { cause: cause instanceof Error ? cause.stack : String(cause) },
          'a worker broke and is replaced',
        )
        if (!this.#isStopping) await pause(SENDER_AGAIN_MS)
      }
    }
  }

  async #serve(): Promise<void> {
    const connections = this.#options.connections ?? SENDER_CONNECTIONS
    const hand =
      this.#options.where === 'here'
        ? await Sender.start(this.#house, { connections })
        : inThread(this.#house, connections)
    this.#hands.add(hand)
    try {
      if (this.#isStopping) await hand.stop()
      await hand.done
    } finally {
      this.#hands.delete(hand)
    }
  }
}

function inThread(house: House, connections: number): Hand {
  const data: ThreadData = {
    house: {
      connect: house.connect,
      secret: house.keys.secret,
      publicUrl: house.publicUrl,
      isPublicUrlGiven: house.isPublicUrlGiven,
      sandboxPort: house.sandboxPort,
      dataDir: house.dataDir,
    },
    connections,
    aheadMs: house.clock.nowMs() - Date.now(),
    logLevel: house.log.level,
  }
  const thread = new Worker(new URL('thread.ts', import.meta.url), { workerData: data, execArgv: [] })
  const ended = Promise.withResolvers<void>()
  thread.once('error', ended.reject)
  thread.once('exit', code =>
    code === 0 ? ended.resolve() : ended.reject(new Error(`a worker thread ended with ${code}`)),
  )
  ended.promise.catch(() => {}) // Whoever waits for it hears of it.
  return {
    done: ended.promise,
    async stop() {
      thread.postMessage('stop')
      const timer = setTimeout(() => void thread.terminate(), 2 * SENDER_STOP_MS)
      await ended.promise.finally(() => clearTimeout(timer))
    },
  }
}
