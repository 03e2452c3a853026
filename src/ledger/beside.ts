/** The sequencer beside the thread that serves people: what it computes keeps nobody waiting. One that breaks is replaced. */

import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { machineClock } from '#base/clock.ts'
import { Fault } from '#base/fault.ts'
import { LEDGER_STOP_MS, LEDGER_STUMBLE_MS, LEDGER_YOUNG_MIB } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import type { Answer, Asked, ProjectorAt, ThreadData } from './thread.ts'
import type { Sequencer } from './types.ts'

/** Answers when it stands for election. */
export async function startBeside(house: House, projectors: readonly ProjectorAt[]): Promise<Sequencer> {
  let isStopping = false
  let thread = new Thread(house, projectors)
  const watch = async () => {
    for (;;) {
      await thread.ended
      if (isStopping) return
      house.log.error('the thread of the sequencer has ended, and is started again')
      await pause(LEDGER_STUMBLE_MS)
      if (isStopping) return
      thread = new Thread(house, projectors)
    }
  }
  await thread.ready
  const watching = watch()
  return {
    settle: () => thread.settle(),
    async stop() {
      isStopping = true
      await thread.stop()
      await watching
    },
  }
}

class Thread {
  readonly #worker: Worker
  readonly #settling = new Map<number, PromiseWithResolvers<void>>()
  readonly #ready = Promise.withResolvers<void>()
  readonly #ended = Promise.withResolvers<void>()
  #asked = 0
  #hasEnded = false

  constructor(house: House, projectors: readonly ProjectorAt[]) {
    this.#worker = new Worker(new URL('thread.ts', import.meta.url), {
      workerData: dataOf(house, projectors),
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: LEDGER_YOUNG_MIB },
    })
    this.#worker.on('message', (answer: Answer) => this.#hear(answer))
    this.#worker.once('error', cause => house.log.error({ cause: cause.stack }, 'the thread of the sequencer broke'))
    this.#worker.once('exit', () => this.#end())
    this.#ready.promise.catch(() => {}) // Whoever waits for it hears of it.
  }

  /** Throws when the thread ends before. */
  get ready(): Promise<void> {
    return this.#ready.promise
  }

  get ended(): Promise<void> {
    return this.#ended.promise
  }

  /** Throws when the thread ends before, or has ended: its successor may be asked. */
  async settle(): Promise<void> {
    if (this.#hasEnded) throw ended()
    const settling = Promise.withResolvers<void>()
    this.#settling.set(++this.#asked, settling)
    this.#ask({ settle: this.#asked })
    await settling.promise
  }

  /** In order; whoever does not answer is ended. What was not committed waits for the next one. */
  async stop(): Promise<void> {
    this.#ask({ stop: true })
    const timer = setTimeout(() => void this.#worker.terminate(), LEDGER_STOP_MS)
    await this.ended.finally(() => clearTimeout(timer))
  }

  #ask(it: Asked): void {
    this.#worker.postMessage(it) // oxlint-disable-line unicorn/require-post-message-target-origin -- a thread is no window
  }

  #hear(answer: Answer): void {
    if ('ready' in answer) return this.#ready.resolve()
    const settling = this.#settling.get(answer.settled)
    this.#settling.delete(answer.settled)
    if (answer.fault === undefined) settling?.resolve()
    else settling?.reject(new Fault(answer.fault, true))
  }

  #end(): void {
    this.#hasEnded = true
    this.#ready.reject(ended())
    for (const settling of this.#settling.values()) settling.reject(ended())
    this.#settling.clear()
    this.#ended.resolve()
  }
}

const ended = () => new Fault('the thread of the sequencer has ended', true)

const dataOf = (house: House, projectors: readonly ProjectorAt[]): ThreadData => ({
  house: {
    connect: house.connect,
    secret: house.keys.secret,
    publicUrl: house.publicUrl,
    isPublicUrlGiven: house.isPublicUrlGiven,
    sandboxPort: house.sandboxPort,
    dataDir: house.dataDir,
  },
  projectors,
  aheadMs: house.clock.nowMs() - machineClock.nowMs(),
  logLevel: house.log.level,
})
