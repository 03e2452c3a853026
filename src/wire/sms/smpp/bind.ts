/**
 * One bind as transceiver: messages out in a window, receipts and messages in. Answers may come in any order (SMPP 3.4
 * §2.9); each is for the one with its number. What left and was not answered when the line ends, nobody knows.
 */

import type { Socket } from 'node:net'
import {
  SMPP_INBOUND_OPEN_MAX,
  SMPP_RECEIPTS_WAITING_MAX,
  SMPP_STRAYS_MAX,
  SMPP_WINDOW_DEFAULT,
  SMPP_WINDOW_MAX,
} from '#base/limits.ts'
import { Deadline } from '../../smtp/deadline.ts'
import { encodePdu, type PduFlaw, tlvNumber } from './codec.ts'
import { COMMANDS, type Pdu, RESPONSE_BIT, SEQUENCE_MAX } from './commands.ts'
import { type Delivery, type Heard, heardIn } from './deliver.ts'
import { Job, type Unit } from './job.ts'
import { type Ending, Link } from './link.ts'
import { Pace } from './pace.ts'
import { STATUS_CODES, statusOf } from './statuses.ts'
import { submitsOf } from './submit.ts'
import type { Hearing, Message, Outcome, Patience, SmppServer, Trouble } from './types.ts'

const INTERFACE_VERSION = 0x34
/** SMPP 5.0 §4.8.4.18: from here on it is congested. */
const CONGESTED = 90
const UNSAYABLE = { code: 0x01, status: { name: 'unsayable', kind: 'permanent', about: 'message' } } as const
/** So many messages are turned away here in a row before others get their turn. */
const UNFIT_AT_ONCE = 100

export type Keeper = Hearing & {
  take(): Message | undefined
  /** The server lets us in. */
  ready(bind: Bind): void
  /** Nothing to take: `wake` it when there is. */
  idle(bind: Bind): void
  settled(bind: Bind): void
  /** Once, after the last message was settled. Without trouble it came to an end in order. */
  ended(bind: Bind, trouble: Trouble | undefined): void
}

/** Who we are to the server (§4.1.1). */
export const introduction = ({ systemId, password, systemType = '', addressRange = '' }: SmppServer) => ({
  system_id: systemId,
  password,
  system_type: systemType,
  interface_version: INTERFACE_VERSION,
  address_range: addressRange,
})

type Held = { readonly upTo: number; readonly pdu: Delivery; readonly heard: Heard }

export class Bind {
  readonly #server: SmppServer
  readonly #patience: Patience
  readonly #keeper: Keeper
  readonly #link: Link
  readonly #pace: Pace
  #phase: 'binding' | 'bound' | 'leaving' | 'unbinding' | 'over' = 'binding'
  #sequence = 0
  /** Taken, and not answered for: by sequence number, the oldest first. */
  readonly #flying = new Map<number, Unit>()
  readonly #ready: Unit[] = []
  readonly #jobs = new Set<Job>()
  #readying = 0
  #orders = 0
  #strays = 0
  #heardAtMs = 0
  #lastAnswerMs = 0
  #enquiry: number | undefined
  #inbound = 0
  readonly #held: Held[] = []
  #isFilling = false
  #later: NodeJS.Timeout | undefined
  readonly #step = new Deadline(() => this.#link.close({ why: 'too-slow' }))
  readonly #silence = new Deadline(() => this.#enquire())
  readonly #answers = new Deadline(() => this.#overdue())
  readonly #holding = new Deadline(() => this.#release(Infinity))
  /** The server has said yes or no to some message. */
  hasWorked = false
  /** Infinity: not yet. */
  boundAtMs = Infinity

  constructor(socket: Socket, server: SmppServer, patience: Patience, keeper: Keeper) {
    this.#server = server
    this.#patience = patience
    this.#keeper = keeper
    const windowMax = Math.min(server.window ?? SMPP_WINDOW_DEFAULT, SMPP_WINDOW_MAX)
    const { restMs, restMaxMs } = patience
    this.#pace = new Pace({ windowMax, perSecond: server.perSecond, restMs, restMaxMs })
    this.#link = new Link(socket, {
      begin: () => this.#begins(),
      pdu: pdu => this.#heard(pdu),
      flaw: flaw => this.#misheard(flaw),
      done: () => this.wake(),
      end: ending => this.#ended(ending),
    })
    this.#say()
  }

  #say(): void {
    const fields = introduction(this.#server)
    this.#link.write(encodePdu({ command: 'bind_transceiver', sequence: this.#next(), fields }))
    this.#step.set(this.#patience.bindMs)
  }

  #next(): number {
    this.#sequence = this.#sequence >= SEQUENCE_MAX ? 1 : this.#sequence + 1
    return this.#sequence
  }

  // Out -------------------------------------------------------------------------------------------------------------------

  wake(): void {
    if (this.#isFilling) return // Whoever fills goes on by itself.
    clearTimeout(this.#later)
    this.#later = undefined
    this.#isFilling = true
    const isEnough = this.#fill()
    this.#isFilling = false
    if (!isEnough) setImmediate(() => this.wake())
    else if (this.#phase === 'leaving') this.#unbind()
  }

  /** False when many were turned away here in a row: others get their turn first. */
  #fill(): boolean {
    const nowMs = performance.now()
    for (let unfit = 0; unfit < UNFIT_AT_ONCE;) {
      if (this.#phase !== 'bound' && this.#phase !== 'leaving') return true
      if (this.#flying.size + this.#readying >= this.#pace.window) return true
      const waitMs = this.#pace.waitMs(nowMs)
      if (waitMs > 0) {
        this.#later = setTimeout(() => this.wake(), Math.ceil(waitMs))
        return true
      }
      const unit = this.#ready.shift()
      if (unit) this.#send(unit, nowMs)
      else if (this.#phase === 'leaving') return true
      else {
        const message = this.#keeper.take()
        if (!message) {
          this.#keeper.idle(this)
          return true
        }
        if (!this.#begin(message)) unfit += 1
      }
    }
    return false
  }

  /** False: it cannot be said. */
  #begin(message: Message): boolean {
    const submits = submitsOf(message, this.#server)
    const job = new Job(message, submits ?? [])
    this.#jobs.add(job)
    if (submits) this.#prepare(job)
    else this.#settle(job, { is: 'refused', ...UNSAYABLE, taken: 0 })
    return submits !== undefined
  }

  /** Noted before it leaves; whoever notes at once keeps nobody waiting. */
  #prepare(job: Job): void {
    if (!job.message.mayLeave()) return this.#stays(job, { is: 'withheld' })
    this.#readying += 1
    let noting: Promise<void> | void
    try {
      noting = job.message.attempted()
    } catch (cause) {
      return this.#notNoted(job, cause)
    }
    if (noting)
      void noting.then(
        () => this.#noted(job),
        (cause: unknown) => this.#notNoted(job, cause),
      )
    else this.#noted(job)
  }

  #noted(job: Job): void {
    this.#readying -= 1
    if (!this.#jobs.has(job)) return // The line has ended meanwhile.
    this.#ready.push(...job.units)
    this.wake()
  }

  #notNoted(job: Job, cause: unknown): void {
    this.#readying -= 1
    this.#stays(job, { is: 'untouched', trouble: troubleOf('submit', 'not-journaled', { detail: textOf(cause) }) })
  }

  /** Of this one nothing has left. */
  #stays(job: Job, outcome: Outcome): void {
    this.#settle(job, outcome)
    this.wake()
  }

  #send(unit: Unit, nowMs: number): void {
    const { job } = unit
    if (job.isDoomed || !this.#jobs.has(job)) return
    if (!job.hasLeft && !job.message.mayLeave()) return this.#settle(job, { is: 'withheld' })
    if (!job.hasLeft) job.order = ++this.#orders
    job.leaves(unit, nowMs)
    const sequence = this.#next()
    if (this.#flying.size === 0) this.#answers.set(this.#patience.answerMs)
    this.#flying.set(sequence, unit)
    this.#pace.left()
    this.#link.write(encodePdu({ command: 'submit_sm', sequence, ...unit.submit }))
  }

  #answered(sequence: number, code: number, id: string, isCongested: boolean): void {
    const unit = this.#flying.get(sequence)
    if (!unit) return this.#stray()
    this.#flying.delete(sequence)
    this.hasWorked = true
    this.#lastAnswerMs = this.#heardAtMs
    if (isCongested || (code !== 0 && statusOf(code).kind === 'throttled')) this.#pace.throttled(this.#lastAnswerMs)
    else this.#pace.taken()
    unit.job.answered(unit, code, id)
    this.#judge(unit.job)
  }

  #judge(job: Job): void {
    const verdict = job.verdict()
    if (!verdict) return
    if (verdict.is === 'over') return this.#settle(job, verdict.outcome)
    this.#ready.unshift(...verdict.units)
    this.#pace.throttled(performance.now()) // Whatever the reason was, it is not over at once.
  }

  #settle(job: Job, outcome: Outcome): void {
    if (!this.#jobs.delete(job)) return
    job.message.settle(outcome)
    this.#keeper.settled(this)
    if (this.#held.length > 0) this.#release(this.#oldest())
  }

  /** One that is not answered for in time: it alone is given up if others are answered since, and the line if none is. */
  #overdue(): void {
    const trouble = troubleOf('submit', 'too-slow')
    for (const [sequence, unit] of this.#flying) {
      const leftMs = unit.sentAtMs + this.#patience.answerMs - performance.now()
      if (leftMs > 0) return this.#answers.set(leftMs)
      if (this.#lastAnswerMs < unit.sentAtMs) return this.#link.close({ why: 'too-slow' })
      this.#flying.delete(sequence)
      unit.job.lost(trouble)
      this.#judge(unit.job)
    }
    this.wake()
  }

  // In --------------------------------------------------------------------------------------------------------------------

  #begins(): void {
    this.#heardAtMs = performance.now()
    if (this.#phase !== 'binding') this.#silence.set(this.#patience.enquireMs)
  }

  #heard(pdu: Pdu): void {
    switch (pdu.command) {
      case 'submit_sm_resp': {
        const isCongested = pdu.tlvs.length > 0 && (tlvNumber(pdu, 'congestion_state') ?? 0) >= CONGESTED
        return this.#answered(pdu.sequence, pdu.status, pdu.fields.message_id, isCongested)
      }
      case 'deliver_sm':
      case 'data_sm':
        return this.#delivered(pdu)
      case 'enquire_link':
        return this.#link.write(encodePdu({ command: 'enquire_link_resp', sequence: pdu.sequence }))
      case 'enquire_link_resp':
        return this.#isThere(pdu.sequence)
      case 'bind_transceiver_resp':
        return this.#boundBy(pdu)
      case 'generic_nack':
        return this.#nacked(pdu.sequence, pdu.status)
      case 'unbind':
        return this.#unboundBy(pdu.sequence)
      case 'unbind_resp':
        return this.#phase === 'unbinding' ? this.#link.close({ why: 'stopped' }) : this.#stray()
      case 'outbind':
      case 'alert_notification': // Neither is answered (§4.1.7, §4.12.1).
        return
      default:
        return COMMANDS[pdu.command].id >= RESPONSE_BIT ? this.#stray() : this.#refuse(pdu.sequence, 'invalidCommand')
    }
  }

  #boundBy({ status }: Pdu): void {
    if (this.#phase !== 'binding') return this.#stray()
    if (status !== 0) return this.#endWith(refusedBind(status))
    this.#step.clear()
    this.#phase = 'bound'
    this.#silence.set(this.#patience.enquireMs)
    this.boundAtMs = performance.now()
    this.#keeper.ready(this)
  }

  /** Of a message: it was not even read. Of the bind: the server does not know how. Of nothing: it has lost its place. */
  #nacked(sequence: number, status: number): void {
    const code = status === 0 ? STATUS_CODES.systemError : status
    if (this.#flying.has(sequence)) return this.#answered(sequence, code, '', false)
    if (this.#phase === 'binding') return this.#endWith(refusedBind(code))
    if (sequence === this.#enquiry) return this.#isThere(sequence) // It does not know the question, and is there.
    this.#link.close({ why: 'not-smpp', detail: `a nack to nothing: ${statusOf(code).name}` })
  }

  /** A body that makes no sense, under a header that does. A yes or no stands in the header. */
  #misheard({ why, id, status, sequence }: PduFlaw): void {
    if (id === COMMANDS.submit_sm_resp.id) return this.#answered(sequence, status, '', false)
    if (id === COMMANDS.bind_transceiver_resp.id) return this.#boundBy({ status } as Pdu<'bind_transceiver_resp'>) // Nothing else of it is read.
    if (id >= RESPONSE_BIT) return this.#stray()
    this.#refuse(sequence, why === 'unknown-command' ? 'invalidCommand' : 'invalidLength')
  }

  #refuse(sequence: number, status: keyof typeof STATUS_CODES): void {
    this.#strays += 1 // Each costs an answer: a server that only talks nonsense is left.
    this.#link.write(encodePdu({ command: 'generic_nack', sequence, status: STATUS_CODES[status] }))
    if (this.#strays > SMPP_STRAYS_MAX) this.#link.close({ why: 'not-smpp' })
  }

  /** An answer to nothing: a late one, or one that came twice. Some are let pass. */
  #stray(): void {
    this.#strays += 1
    if (this.#strays > SMPP_STRAYS_MAX) this.#link.close({ why: 'not-smpp', detail: 'too many answers to nothing' })
  }

  #delivered(pdu: Delivery): void {
    if (this.#phase === 'binding') return this.#refuse(pdu.sequence, 'invalidCommand')
    if (this.#inbound >= SMPP_INBOUND_OPEN_MAX) return this.#answer(pdu, STATUS_CODES.throttled)
    const heard = heardIn(pdu, this.#server)
    // A receipt may overtake the answer to its message: whoever keeps the books hears of the answer first.
    if (heard.is === 'receipt' && this.#oldest() < Infinity) return this.#hold({ upTo: this.#orders, pdu, heard })
    void this.#tell(pdu, heard)
  }

  #oldest(): number {
    for (const { job } of this.#flying.values()) return job.order
    return Infinity
  }

  #hold(held: Held): void {
    if (this.#held.length === 0) this.#holding.set(this.#patience.receiptWaitsMs)
    this.#held.push(held)
    if (this.#held.length > SMPP_RECEIPTS_WAITING_MAX) this.#release(Infinity)
  }

  /** Those that came when no message that is still on its way had left. */
  #release(oldest: number): void {
    while (this.#held.length > 0 && (this.#held[0]?.upTo ?? 0) < oldest) {
      const held = this.#held.shift()
      if (held) void this.#tell(held.pdu, held.heard)
    }
    if (this.#held.length === 0) this.#holding.clear()
  }

  async #tell(pdu: Delivery, heard: Heard): Promise<void> {
    this.#inbound += 1
    let status: number = STATUS_CODES.ok
    try {
      if (heard.is === 'receipt') await this.#keeper.onReceipt(heard.receipt)
      else await this.#keeper.onInbound(heard.inbound)
    } catch {
      status = STATUS_CODES.tryLater // It is not written down: the server keeps it, and says it again.
    }
    this.#inbound -= 1
    this.#answer(pdu, status)
    if (this.#phase === 'leaving') this.wake()
  }

  #answer({ command, sequence }: Delivery, status: number): void {
    this.#link.write(encodePdu({ command: `${command}_resp`, sequence, status }))
  }

  #enquire(): void {
    this.#enquiry = this.#next()
    this.#link.write(encodePdu({ command: 'enquire_link', sequence: this.#enquiry }))
    this.#step.set(this.#patience.enquireAnswerMs)
  }

  #isThere(sequence: number): void {
    if (sequence !== this.#enquiry) return this.#stray()
    this.#enquiry = undefined
    if (this.#phase !== 'unbinding') this.#step.clear()
  }

  // The end ---------------------------------------------------------------------------------------------------------------

  /** Takes no more, and unbinds when all is answered. */
  leave(): void {
    if (this.#phase === 'binding') return this.drop()
    if (this.#phase === 'bound') this.#phase = 'leaving'
    this.wake()
  }

  #unbind(): void {
    if (this.#jobs.size > 0 || this.#inbound > 0 || this.#held.length > 0) {
      this.#release(Infinity)
      return
    }
    this.#phase = 'unbinding'
    this.#link.write(encodePdu({ command: 'unbind', sequence: this.#next() }))
    this.#step.set(this.#patience.unbindMs)
  }

  /** What has not left stays here; what has may still be answered for, until the server hangs up. */
  #unboundBy(sequence: number): void {
    this.#link.write(encodePdu({ command: 'unbind_resp', sequence }))
    this.#phase = 'unbinding'
    this.#closing = true
    this.#step.set(this.#patience.unbindMs)
  }
  #closing = false

  drop(): void {
    this.#link.close({ why: 'stopped' })
  }

  #endWith(trouble: Trouble): void {
    this.#trouble = trouble
    this.#link.close({ why: trouble.why })
  }
  #trouble: Trouble | undefined

  #ended({ why, detail }: Ending): void {
    const isInOrder = this.#phase === 'unbinding' && !this.#closing && why !== 'not-smpp'
    const at = this.#phase === 'binding' ? 'bind' : this.#flying.size > 0 ? 'submit' : 'idle'
    const trouble = this.#trouble ?? troubleOf(at, this.#closing ? 'closing' : why, { detail })
    this.#phase = 'over'
    clearTimeout(this.#later)
    for (const deadline of [this.#step, this.#silence, this.#answers, this.#holding]) deadline.stop()
    for (const job of [...this.#jobs]) this.#settle(job, job.cut(trouble))
    this.#release(Infinity)
    this.#keeper.ended(this, isInOrder || why === 'stopped' ? undefined : trouble)
  }
}

const textOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))

type More = { readonly detail?: string | undefined; readonly lasting?: boolean; readonly status?: Trouble['status'] }
export function troubleOf(
  at: Trouble['at'],
  why: Trouble['why'],
  { detail, lasting = false, status }: More = {},
): Trouble {
  return { at, why, lasting, ...(detail !== undefined && { detail }), ...(status && { status }) }
}

function refusedBind(code: number): Trouble {
  const status = statusOf(code)
  return troubleOf('bind', 'refused', { status, lasting: status.kind === 'permanent' })
}
