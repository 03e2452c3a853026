/** Several connections to one server, kept as long as there is mail for it. */

import { must } from '#base/bug.ts'
import { SMTP_AT_ONCE_MAX, SMTP_CONNECTIONS_MAX } from '#base/limits.ts'
import { Rest } from '../rest.ts'
import type { Carrier, Keeper } from './carrier.ts'
import { Flights } from './flights.ts'
import { Memory, type Opened, openLine } from './opening.ts'
import { patienceOf } from './patience.ts'
import { Session } from './session.ts'
import type { Courier, CourierOptions, Message, Patience, Trouble } from './types.ts'

/** So often a server may lose count of commands sent at once; after that it gets them one at a time. */
const STRIKES_MAX = 2
/** What a server that loses commands looks like from here. */
const LOST_COUNT: readonly Trouble['why'][] = ['not-smtp', 'too-slow', 'hung-up']

/** Nothing is connected before there is something to take. */
export function openCourier(options: CourierOptions): Courier {
  must(options.connections >= 1 && options.connections <= SMTP_CONNECTIONS_MAX, 'a courier has 1 to 200 connections')
  must(options.messagesPerConnection >= 1, 'a connection is for at least one message')
  return new Connections(options)
}

class Connections implements Courier, Keeper {
  readonly #options: CourierOptions
  readonly #patience: Patience
  readonly #memory = new Memory()
  readonly #sessions = new Set<Carrier>()
  readonly #idle = new Set<Carrier>()
  #opening = 0
  /** The last answer to `take` was a message, or somebody has called since. */
  #mayBeMore = false
  #strikes = 0
  readonly #rest: Rest
  #isStopping = false
  readonly #stopped = Promise.withResolvers<void>()
  underWay = 0

  constructor(options: CourierOptions) {
    this.#options = options
    this.#patience = patienceOf(options.patience)
    this.#rest = new Rest(this.#patience, () => this.#mayBeMore && this.#open(Infinity))
  }

  get connected(): number {
    return this.#sessions.size
  }

  wake(waiting = Infinity): void {
    if (this.#isStopping) return
    this.#mayBeMore = true
    let left = waiting
    const idle = [...this.#idle] // A session that finds nothing is idle again at once.
    for (const session of idle) {
      if (left <= 0) return
      left -= 1
      this.#idle.delete(session)
      session.wake()
    }
    this.#open(left - this.#opening)
  }

  async stop(now = false): Promise<void> {
    this.#isStopping = true
    this.#rest.stop()
    const open = [...this.#sessions]
    for (const session of open)
      if (now) session.drop()
      else session.leave()
    this.#settleStop()
    await this.#stopped.promise
  }

  #settleStop(): void {
    if (this.#isStopping && this.#sessions.size === 0 && this.#opening === 0) this.#stopped.resolve()
  }

  /** While a server does not answer, one connection at a time asks whether it does again. */
  #open(wanted: number): void {
    if (this.#rest.isOn || this.#isStopping) return
    const room = this.#options.connections - this.#sessions.size - this.#opening
    const most = this.#rest.isTried ? 1 - this.#opening : room
    const { seats } = this.#options
    for (let i = Math.min(room, most, wanted); i > 0 && (seats?.take() ?? true); i--) void this.#openOne()
  }

  async #openOne(): Promise<void> {
    this.#opening += 1
    const { relay, hosts } = this.#options
    const opened = await openLine(relay, this.#patience, this.#memory, hosts)
    this.#opening -= 1
    if (!opened.ok) {
      this.#options.seats?.free()
      return this.#onFailure(opened.refusal)
    }
    const session = this.#carrierOver(opened.value)
    this.#sessions.add(session)
    if (this.#isStopping) session.leave()
    else session.wake()
  }

  #carrierOver({ line, offers, memory }: Opened): Carrier {
    const { relay, messagesPerConnection: messagesMax } = this.#options
    const mayPipeline = this.#strikes < STRIKES_MAX
    const atOnce = Math.min(relay.atOnce ?? 1, SMTP_AT_ONCE_MAX)
    if (atOnce > 1 && mayPipeline && offers.pipelining && offers.chunking && memory.bdat === 'known-to-it')
      return new Flights({ line, offers, memory, patience: this.#patience, atOnce, messagesMax }, this)
    return new Session(line, offers, mayPipeline, this.#patience, messagesMax, this)
  }

  #onFailure(trouble: Trouble): void {
    this.#options.onTrouble?.(trouble)
    if (this.#isStopping) return this.#settleStop()
    this.#rest.begin()
  }

  take(): Message | undefined {
    const message = this.#isStopping ? undefined : this.#options.take()
    this.#mayBeMore = message !== undefined
    if (message) this.underWay += 1
    return message
  }

  idle(session: Carrier): void {
    this.#idle.add(session)
  }

  settled(session: Carrier): void {
    this.underWay -= 1
    if (!session.hasWorked || !this.#rest.isTried) return
    this.#rest.worked()
    if (this.#mayBeMore) this.#open(Infinity)
  }

  ended(session: Carrier, trouble: Trouble | undefined): void {
    this.#sessions.delete(session)
    this.#idle.delete(session)
    this.#options.seats?.free()
    if (session.pipelinedWell) this.#strikes = 0
    else if (trouble && session.pipelines && LOST_COUNT.includes(trouble.why)) this.#strikes += 1
    if (trouble && !session.hasWorked) return this.#onFailure(trouble)
    if (trouble) this.#options.onTrouble?.(trouble)
    if (this.#mayBeMore) this.#open(1)
    this.#settleStop()
  }
}
