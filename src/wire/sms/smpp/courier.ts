/** Several binds to one server, kept for as long as it lets us: what comes in comes over them too. */

import type { Socket } from 'node:net'
import { must } from '#base/bug.ts'
import {
  SMPP_ANSWER_MS,
  SMPP_BACKOFF_MAX_MS,
  SMPP_BACKOFF_MS,
  SMPP_BIND_MS,
  SMPP_BINDS_MAX,
  SMPP_CONNECT_MS,
  SMPP_ENQUIRE_ANSWER_MS,
  SMPP_ENQUIRE_MS,
  SMPP_RECEIPT_WAITS_MS,
  SMPP_REST_MAX_MS,
  SMPP_REST_MS,
  SMPP_UNBIND_MS,
} from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { Rest } from '../../rest.ts'
import { Broken } from '../../smtp/broken.ts'
import { openSocket, secure, type TlsMemory } from '../../smtp/socket.ts'
import { Bind, introduction, type Keeper, troubleOf } from './bind.ts'
import { fits } from './codec.ts'
import type { Courier, CourierOptions, Inbound, Message, Patience, Receipted, SmppServer, Trouble } from './types.ts'

const PATIENCE: Patience = {
  connectMs: SMPP_CONNECT_MS,
  bindMs: SMPP_BIND_MS,
  answerMs: SMPP_ANSWER_MS,
  enquireMs: SMPP_ENQUIRE_MS,
  enquireAnswerMs: SMPP_ENQUIRE_ANSWER_MS,
  unbindMs: SMPP_UNBIND_MS,
  backoffMs: SMPP_BACKOFF_MS,
  backoffMaxMs: SMPP_BACKOFF_MAX_MS,
  restMs: SMPP_REST_MS,
  restMaxMs: SMPP_REST_MAX_MS,
  receiptWaitsMs: SMPP_RECEIPT_WAITS_MS,
}

/** Binds at once, and again whenever a bind is lost. */
export function openCourier(options: CourierOptions): Courier {
  must(options.binds >= 1 && options.binds <= SMPP_BINDS_MAX, 'a courier has 1 to 20 binds')
  must(fits('bind_transceiver', introduction(options.server)), 'what we say of ourselves can be said')
  return new Binds(options)
}

class Binds implements Courier, Keeper {
  readonly #options: CourierOptions
  readonly #patience: Patience
  readonly #memory: TlsMemory = { session: undefined }
  /** Connected; those that the server has let in; and those of them with nothing to do. */
  readonly #all = new Set<Bind>()
  readonly #bound = new Set<Bind>()
  readonly #idle = new Set<Bind>()
  #opening = 0
  readonly #rest: Rest
  #isStopping = false
  readonly #stopped = Promise.withResolvers<void>()
  underWay = 0

  constructor(options: CourierOptions) {
    this.#options = options
    this.#patience = { ...PATIENCE, ...options.patience }
    this.#rest = new Rest(this.#patience, () => this.#open())
    this.#open()
  }

  get bound(): number {
    return this.#bound.size
  }

  wake(): void {
    const idle = [...this.#idle] // A bind that finds nothing is idle again at once.
    this.#idle.clear()
    for (const bind of idle) bind.wake()
  }

  async stop(now = false): Promise<void> {
    this.#isStopping = true
    this.#rest.stop()
    for (const bind of [...this.#all])
      if (now) bind.drop()
      else bind.leave()
    this.#settleStop()
    await this.#stopped.promise
  }

  #settleStop(): void {
    if (this.#isStopping && this.#all.size === 0 && this.#opening === 0) this.#stopped.resolve()
  }

  /** While a server does not let us in, one connection at a time asks whether it does again. */
  #open(): void {
    if (this.#rest.isOn || this.#isStopping) return
    const room = this.#options.binds - this.#all.size - this.#opening
    const most = this.#rest.isTried ? Math.min(room, 1 - this.#opening - (this.#all.size - this.#bound.size)) : room
    for (let i = 0; i < most; i++) void this.#openOne()
  }

  async #openOne(): Promise<void> {
    this.#opening += 1
    const opened = await connected(this.#options.server, this.#patience, this.#memory)
    this.#opening -= 1
    if (!opened.ok) return this.#failed(opened.refusal)
    if (this.#isStopping) {
      opened.value.destroy()
      return this.#settleStop()
    }
    this.#all.add(new Bind(opened.value, this.#options.server, this.#patience, this))
  }

  #failed(trouble: Trouble): void {
    this.#options.onTrouble?.(trouble)
    if (this.#isStopping) return this.#settleStop()
    this.#rest.begin()
  }

  take(): Message | undefined {
    const message = this.#isStopping ? undefined : this.#options.take()
    if (message) this.underWay += 1
    return message
  }

  ready(bind: Bind): void {
    this.#bound.add(bind)
    bind.wake()
    this.#open() // The others, if they waited for this one.
  }

  idle(bind: Bind): void {
    this.#idle.add(bind)
  }

  settled({ hasWorked }: Bind): void {
    this.underWay -= 1
    if (hasWorked) this.#rest.worked()
  }

  onReceipt(receipt: Receipted): Promise<void> | void {
    return this.#options.onReceipt(receipt)
  }

  onInbound(inbound: Inbound): Promise<void> | void {
    return this.#options.onInbound(inbound)
  }

  ended(bind: Bind, trouble: Trouble | undefined): void {
    this.#all.delete(bind)
    this.#bound.delete(bind)
    this.#idle.delete(bind)
    if (performance.now() - bind.boundAtMs > this.#patience.enquireMs) this.#rest.worked() // It has lasted.
    if (trouble) return this.#failed(trouble)
    this.#open()
    this.#settleStop()
  }
}

/** Never throws. When it fails, nothing is left open. */
async function connected(
  server: SmppServer,
  { connectMs }: Patience,
  memory: TlsMemory,
): Promise<Result<Socket, Trouble>> {
  let socket: Socket | undefined
  try {
    socket = await openSocket(server, connectMs)
    return yes(server.tls === 'implicit' ? await secure(server, socket, 'connect', connectMs, memory) : socket)
  } catch (cause) {
    socket?.destroy()
    if (!(cause instanceof Broken)) throw cause
    const { why, detail, lasting } = cause.trouble
    return no(troubleOf('connect', WHYS.has(why) ? (why as Trouble['why']) : 'unreachable', { detail, lasting })) // As just seen.
  }
}
const WHYS: ReadonlySet<string> = new Set<Trouble['why']>([
  'no-such-host',
  'not-public',
  'unreachable',
  'hung-up',
  'too-slow',
  'no-tls',
])
