/** The workers of a process, each in a thread of its own. One that breaks is replaced; its journal is read first by whoever sweeps. */

import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { machineClock } from '#base/clock.ts'
import {
  SENDER_AGAIN_MS,
  SENDER_BUSY_MS,
  SENDER_CONNECTIONS,
  SENDER_HEAP_MIB,
  SENDER_SILENT_MS,
  SENDER_STOP_MS,
  SENDER_YOUNG_MIB,
} from '#base/limits.ts'
import { type EngineTables, readAside, takeTables } from '#review/review.ts'
import type { House } from '#store/house.ts'
import { Sender } from './sender.ts'
import type { Order, ThreadData } from './thread.ts'

export type CrewOptions = {
  readonly senders: number
  /** Connections of each worker to each server. */
  readonly connections?: number
  /** `here`: in this thread and under this house, for tests that move its clock. */
  readonly where?: 'threads' | 'here'
}

/** A worker that is under way, or about to be. */
type Hand = { readonly ready: Promise<unknown>; readonly done: Promise<void>; stop(): Promise<void> }

export class Crew {
  readonly #house: House
  readonly #options: CrewOptions
  readonly #hands = new Set<Hand>()
  readonly #posts: Promise<void>[]
  readonly #up = Promise.withResolvers<void>()
  /** Of screening: read once for all threads. */
  #rules: Promise<EngineTables | undefined> | undefined
  #ready = 0
  #isStopping = false

  constructor(house: House, options: CrewOptions) {
    this.#house = house
    this.#options = options
    this.#posts = Array.from({ length: options.senders }, () => this.#man())
  }

  /** Resolves when as many workers have begun as there are posts. */
  get up(): Promise<void> {
    return this.#up.promise
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
    const isHere = this.#options.where === 'here'
    const hand = isHere ? await here(this.#house, connections) : this.#inThread(connections)
    this.#hands.add(hand)
    try {
      if (this.#isStopping) await hand.stop()
      await Promise.race([hand.ready, hand.done])
      this.#ready += 1
      if (this.#ready === this.#options.senders) this.#up.resolve()
      await hand.done
    } finally {
      this.#hands.delete(hand)
    }
  }

  #inThread(connections: number): Hand {
    this.#rules ??= rulesFor(this.#house)
    return inThread(this.#house, connections, this.#rules)
  }
}

/** This thread has them as well. Undefined where they could not be read aside: each thread tries by itself then. */
async function rulesFor({ log }: House): Promise<EngineTables | undefined> {
  try {
    const tables = await readAside()
    takeTables(tables)
    return tables
  } catch (cause) {
    log.warn({ cause: String(cause) }, 'the rules of screening are read by each worker')
    return undefined
  }
}

async function here(house: House, connections: number): Promise<Hand> {
  const sender = await Sender.start(house, { connections })
  return { ready: Promise.resolve(), done: sender.done, stop: () => sender.stop() }
}

function inThread(house: House, connections: number, rules: Promise<EngineTables | undefined>): Hand {
  const data: ThreadData = {
    house: {
      connect: house.connect,
      secret: house.keys.secret,
      publicUrl: house.publicUrl,
      isPublicUrlGiven: house.isPublicUrlGiven,
      sandboxPort: house.sandboxPort,
      dataDir: house.dataDir,
      names: house.names,
      providerUrls: house.providerUrls,
    },
    connections,
    aheadMs: house.clock.nowMs() - machineClock.nowMs(),
    logLevel: house.log.level,
  }
  const thread = new Worker(new URL('thread.ts', import.meta.url), {
    workerData: data,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: SENDER_HEAP_MIB, maxYoungGenerationSizeMb: SENDER_YOUNG_MIB },
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  const tell = (order: Order) => thread.postMessage(order)
  void rules.then(read => tell({ rules: read }))
  const ended = Promise.withResolvers<void>()
  const ready = new Promise(resolve => thread.once('message', resolve))
  endWhenSilent(thread, { busyMs: SENDER_BUSY_MS, silentMs: SENDER_SILENT_MS })
  thread.once('error', ended.reject)
  thread.once('exit', code =>
    code === 0 ? ended.resolve() : ended.reject(new Error(`a worker thread ended with ${code}`)),
  )
  ended.promise.catch(() => {}) // Whoever waits for it hears of it.
  return {
    ready,
    done: ended.promise,
    async stop() {
      tell('stop')
      await Promise.race([ready, ended.promise]) // Before that it is not ended from outside.
      const timer = setTimeout(() => void thread.terminate(), 2 * SENDER_STOP_MS)
      await ended.promise.finally(() => clearTimeout(timer))
    },
  }
}

/** What a thread may spend of a processor in silence, and how long it may be silent at all. */
type Silence = { readonly busyMs: number; readonly silentMs: number }

/**
 * Ends a thread that is stuck, and its chunks with it: it works and says nothing, or does nothing at all. What it left is in
 * its journal. Counted is what it was given of the processor: on a machine with too much to do a start takes a minute, and
 * who is ended for it begins anew without end. A thread that is ended while it loads may also take the process with it.
 */
export function endWhenSilent(thread: Worker, { busyMs, silentMs }: Silence): void {
  const everyMs = busyMs / SILENT_LOOKS
  let leftMs = silentMs
  let hasSpoken = false
  let spentMs = 0
  const look = async () => {
    leftMs -= everyMs // By our own looks: where this thread is held up as well, nobody is silent.
    if (leftMs <= 0) return void (await thread.terminate())
    const speaks = hasSpoken
    hasSpoken = false
    const { user, system } = await thread.cpuUsage()
    const nowMs = (user + system) / US_PER_MS
    if (speaks) spentMs = nowMs
    if (nowMs - spentMs > busyMs) await thread.terminate()
  }
  const watch = setInterval(() => void look().catch(() => {}), everyMs).unref() // Whoever has ended does not answer.
  thread.on('message', () => {
    leftMs = silentMs
    hasSpoken = true
  })
  thread.once('exit', () => clearInterval(watch))
}
const SILENT_LOOKS = 10
const US_PER_MS = 1_000
