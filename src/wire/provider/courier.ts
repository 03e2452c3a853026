/** Several connections to one provider, kept as long as there is mail for it: the SMTP courier's contract, over HTTP. */

import { must } from '#base/bug.ts'
import { API_IDLE_MS, SMTP_CONNECTIONS_MAX } from '#base/limits.ts'
import { Rest } from '../rest.ts'
import { patienceOf } from '../smtp/patience.ts'
import type { TlsMemory } from '../smtp/socket.ts'
import type { Courier, CourierOptions, Message, Patience, Trouble } from '../smtp/types.ts'
import type { Api } from './api.ts'
import { hand } from './handing.ts'
import { Line } from './line.ts'
import { speakerOf } from './speak.ts'
import type { Speaker } from './types.ts'

/** Nothing is connected before there is something to take. */
export function openApiCourier(api: Api, options: CourierOptions): Courier {
  must(options.connections >= 1 && options.connections <= SMTP_CONNECTIONS_MAX, 'a courier has 1 to 200 connections')
  return new Lines(speakerOf(api), options)
}

class Lines implements Courier {
  readonly #speaker: Speaker
  readonly #options: CourierOptions
  readonly #patience: Patience
  readonly #memory: TlsMemory = { session: undefined }
  readonly #lines = new Set<Line>()
  /** Those with nothing to do, and how each is called back. */
  readonly #idle = new Map<Line, () => void>()
  #opening = 0
  #mayBeMore = false
  readonly #rest: Rest
  #isStopping = false
  readonly #stopped = Promise.withResolvers<void>()
  underWay = 0

  constructor(speaker: Speaker, options: CourierOptions) {
    this.#speaker = speaker
    this.#options = options
    this.#patience = patienceOf(options.patience)
    this.#rest = new Rest(this.#patience, () => this.#mayBeMore && this.#open(Infinity))
  }

  get connected(): number {
    return this.#lines.size
  }

  wake(waiting = Infinity): void {
    if (this.#isStopping) return
    this.#mayBeMore = true
    let left = Math.ceil(waiting / this.#speaker.atOnce)
    for (const call of [...this.#idle.values()]) {
      if (left <= 0) return
      left -= 1
      call()
    }
    this.#open(left - this.#opening)
  }

  async stop(now = false): Promise<void> {
    this.#isStopping = true
    this.#rest.stop()
    for (const call of [...this.#idle.values()]) call()
    if (now) for (const line of this.#lines) line.close()
    this.#settleStop()
    await this.#stopped.promise
  }

  #settleStop(): void {
    if (this.#isStopping && this.#lines.size === 0 && this.#opening === 0) this.#stopped.resolve()
  }

  /** While a provider does not answer, one connection at a time asks whether it does again. */
  #open(wanted: number): void {
    if (this.#rest.isOn || this.#isStopping) return
    const room = this.#options.connections - this.#lines.size - this.#opening
    const most = this.#rest.isTried ? 1 - this.#opening : room
    const { seats } = this.#options
    for (let i = Math.min(room, most, wanted); i > 0 && (seats?.take() ?? true); i--) void this.#serve()
  }

  /** One connection, from its beginning to its end. */
  async #serve(): Promise<void> {
    this.#opening += 1
    const opened = await Line.open(this.#options.relay, this.#patience, this.#memory)
    this.#opening -= 1
    if (!opened.ok) return this.#ended(opened.refusal)
    const line = opened.value
    this.#lines.add(line)
    const trouble = await this.#use(line)
    line.close()
    this.#lines.delete(line)
    this.#ended(trouble)
  }

  async #use(line: Line): Promise<Trouble | undefined> {
    for (let left = this.#options.messagesPerConnection; left > 0 && line.isOpen && !this.#isStopping;) {
      const batch = this.#take(left)
      if (batch.length === 0) {
        if (!(await this.#isCalled(line))) return undefined
        continue
      }
      left -= batch.length
      const trouble = await hand(line, this.#speaker, batch, this.#patience)
      this.underWay -= batch.length
      if (trouble) return trouble
      this.#works()
    }
    return undefined
  }

  #take(most: number): Message[] {
    const batch: Message[] = []
    while (batch.length < Math.min(most, this.#speaker.atOnce)) {
      const message = this.#options.take()
      this.#mayBeMore = message !== undefined
      if (!message) break
      batch.push(message)
      this.underWay += 1
    }
    return batch
  }

  /** Waits for work. False: nobody called for so long that the provider may be about to hang up, or it has. */
  #isCalled(line: Line): Promise<boolean> {
    return new Promise(resolve => {
      const done = (called: boolean) => {
        clearTimeout(timer)
        this.#idle.delete(line)
        resolve(called && !this.#isStopping)
      }
      const timer = setTimeout(() => done(false), Math.min(API_IDLE_MS, this.#patience.idleMs))
      this.#idle.set(line, () => done(true))
    })
  }

  #works(): void {
    if (!this.#rest.isTried) return
    this.#rest.worked()
    if (this.#mayBeMore) this.#open(Infinity)
  }

  #ended(trouble: Trouble | undefined): void {
    this.#options.seats?.free()
    if (trouble) this.#options.onTrouble?.(trouble)
    if (this.#isStopping) return this.#settleStop()
    if (trouble && this.#lines.size === 0) return this.#rest.begin()
    if (this.#mayBeMore) this.#open(1)
  }
}
