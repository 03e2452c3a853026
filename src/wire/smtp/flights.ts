/**
 * Several messages on their way over one line at once: each leaves whole, envelope and all, in one flight (RFC 3030 §4.2),
 * before anything about it was answered. That hides the way to the server and back; it costs certainty, for whatever has
 * left when the line breaks may have been taken. So it is for servers that were asked to know BDAT (opening.ts), and for
 * whoever asked for it (`Relay.atOnce`).
 */

import { troubleOf } from './broken.ts'
import type { Carrier, Keeper } from './carrier.ts'
import { bdatCommand, mailCommand, rcptCommand, RSET_COMMAND, unfit } from './envelope.ts'
import { AT, Awaited, type Exchange, exchangeOf, refusalOf, type Slot, waitMs } from './exchange.ts'
import type { Ending, Line } from './line.ts'
import type { ServerMemory } from './opening.ts'
import type { Offers } from './offers.ts'
import { type Answer, replyOf } from './reply.ts'
import { UNFIT_AT_ONCE } from './session.ts'
import type { Outcome, Patience, Trouble } from './types.ts'

/** The server does not know the command after all, and has taken the message for commands. */
const UNKNOWN = new Set([500, 502])

export type FlightOptions = {
  readonly line: Line
  readonly offers: Offers
  readonly memory: ServerMemory
  readonly patience: Patience
  readonly atOnce: number
  readonly messagesMax: number
}

export class Flights implements Carrier {
  readonly #line: Line
  readonly #offers: Offers
  readonly #memory: ServerMemory
  readonly #patience: Patience
  readonly #atOnce: number
  readonly #keeper: Keeper
  #left: number
  readonly #awaited = new Awaited()
  /** Taken and not settled, in the order in which they were taken. */
  readonly #open = new Set<Exchange>()
  #isFirst = true
  #isFilling = false
  #isLeaving = false
  #isOver = false
  /** Why it ends after what is on its way. */
  #trouble: Trouble | undefined
  #resting: NodeJS.Timeout | undefined
  readonly pipelines = true
  hasWorked = false
  pipelinedWell = false

  constructor({ line, offers, memory, patience, atOnce, messagesMax }: FlightOptions, keeper: Keeper) {
    this.#line = line
    this.#offers = offers
    this.#memory = memory
    this.#patience = patience
    this.#atOnce = atOnce
    this.#left = messagesMax
    this.#keeper = keeper
    line.listen({ answer: answer => this.#heard(answer), end: ending => this.#ended(ending) })
  }

  wake(): void {
    if (this.#isFilling) return // Whoever fills goes on by itself.
    clearTimeout(this.#resting)
    this.#isFilling = true
    const isEnough = this.#fill()
    this.#isFilling = false
    if (!isEnough) setImmediate(() => this.wake())
    else if (this.#isLeaving) this.leave()
  }

  /** False when many were turned away here in a row: others get their turn first. */
  #fill(): boolean {
    for (let i = 0; i < UNFIT_AT_ONCE; i++) {
      if (this.#isOver || this.#isLeaving || this.#open.size >= this.#atOnce) return true
      if (this.#left <= 0) this.#isLeaving = true
      const message = this.#isLeaving ? undefined : this.#keeper.take()
      if (message) this.#begin(exchangeOf(message, this.#open.size > 0))
      else if (!this.#isLeaving) this.#rest()
      if (!message) return true
    }
    return false
  }

  #begin(it: Exchange): void {
    this.#open.add(it)
    const no = unfit(it.message, this.#offers)
    if (no) this.#settle(it, no)
    else void this.#send(it)
  }

  leave(): void {
    if (this.#isOver) return
    this.#isLeaving = true
    clearTimeout(this.#resting)
    if (this.#open.size > 0 || !this.#awaited.isEmpty) return
    this.#expect('quit')
    this.#line.write('QUIT\r\n')
  }

  drop(): void {
    this.#line.close({ why: 'stopped' })
  }

  /** Idle is also who has some on the way and room for more: a call finds it. */
  #rest(): void {
    if (this.#open.size === 0) this.#resting = setTimeout(() => this.leave(), this.#patience.idleMs).unref()
    this.#keeper.idle(this)
  }

  async #send(it: Exchange): Promise<void> {
    const { message } = it
    this.#left -= 1
    if (!message.mayLeave()) return this.#stays(it, { is: 'withheld' })
    try {
      const noted = message.attempted()
      if (noted) await noted
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause)
      this.#trouble = troubleOf('body', 'not-journaled', { detail })
      this.#isLeaving = true
      return this.#stays(it, { is: 'untouched', trouble: this.#trouble })
    }
    if (it.settled) return // The line has ended meanwhile.
    if (!message.mayLeave()) return this.#stays(it, { is: 'withheld' })
    this.#fly(it)
  }

  #fly(it: Exchange): void {
    const { message } = it
    const reset = this.#isFirst ? '' : RSET_COMMAND // Whatever became of the one before it (RFC 3030 §2).
    this.#isFirst = false
    it.leftAt = this.#line.readings
    if (reset !== '') this.#expect('rset', it)
    this.#expect('mail', it)
    this.#expect('rcpt', it)
    this.#expect('bdat', it)
    const envelope = reset + mailCommand(message, this.#offers) + rcptCommand(message, this.#offers)
    this.#line.writeAll(envelope + bdatCommand(message), message.data)
  }

  #expect(slot: Slot, it?: Exchange): void {
    const isFirst = this.#awaited.isEmpty
    this.#awaited.expect(slot, it)
    if (isFirst) this.#line.within(waitMs(slot, this.#patience))
  }

  /** Of this one nothing has left. */
  #stays(it: Exchange, outcome: Outcome): void {
    this.#settle(it, outcome)
    this.#goOn()
  }

  #goOn(): void {
    if (this.#isOver) return
    if (this.#isLeaving) this.leave()
    else this.wake()
  }

  #heard(answer: Answer): void {
    const [slot, it] = this.#awaited.shift()
    if (slot === undefined) return this.#unasked(answer)
    this.#line.unhurried()
    if (slot === 'quit') return this.#line.close({ why: 'stopped' })
    if (answer.code === 421) return this.#closing(answer, slot, it)
    if (it) this.#onAnswer(slot, it, answer)
    const { next } = this.#awaited
    if (!this.#isOver && next) this.#line.within(waitMs(next, this.#patience))
  }

  #onAnswer(slot: Slot, it: Exchange, answer: Answer): void {
    const isYes = answer.code >= 200 && answer.code < 300
    const isTooSoon = it.leftAt === this.#line.readings // It was there before this message had left.
    if ((!isYes && answer.code < 400) || isTooSoon) return this.#fail(AT[slot], 'not-smtp', answer)
    this.pipelinedWell ||= it.behind
    if (slot === 'bdat') return this.#onBdat(it, answer, isYes)
    if (!isYes && slot !== 'rset') it.refusal ??= refusalOf(AT[slot], answer)
    if (!isYes && slot === 'rset') this.#fail('idle', 'refused', answer)
  }

  /** Who was refused before is refused, whatever is said of the body; a body for nobody is no mail. */
  #onBdat(it: Exchange, answer: Answer, isYes: boolean): void {
    if (!it.refusal && UNKNOWN.has(answer.code)) {
      this.#settle(it, { is: 'untouched', trouble: troubleOf('dot', 'refused', { reply: replyOf(answer) }) })
      return this.#fail('dot', 'not-smtp', answer)
    }
    if (isYes && it.refusal?.is === 'refused' && it.refusal.at === 'mail') {
      it.refusal = undefined // It refused the sender, and took the message: neither can be relied on.
      return this.#fail('dot', 'not-smtp', answer)
    }
    if (it.refusal) this.#settle(it, it.refusal)
    else if (isYes) this.#settle(it, { is: 'accepted', reply: replyOf(answer) })
    else this.#settle(it, refusalOf('dot', answer))
    this.#goOn()
  }

  #unasked(answer: Answer): void {
    this.#fail('idle', answer.code === 421 ? 'closing' : 'not-smtp', answer)
  }

  /** 421: the server ends the session, and with it whatever it has not answered: answers come in order. */
  #closing(answer: Answer, slot: Slot, it: Exchange | undefined): void {
    const why = troubleOf(AT[slot], 'closing', { reply: replyOf(answer) })
    if (slot === 'bdat' && it) this.#settle(it, it.refusal ?? refusalOf('dot', answer))
    for (const other of this.#open) this.#settle(other, other.refusal ?? { is: 'untouched', trouble: why })
    this.#end(why)
  }

  #fail(at: Trouble['at'], why: Trouble['why'], answer: Answer): void {
    this.#end(troubleOf(at, why, { reply: replyOf(answer) }))
  }

  #ended({ why, detail }: Ending): void {
    if (this.#isOver) return
    const slot = this.#awaited.next
    const isDone = (slot === 'quit' || slot === undefined) && this.#open.size === 0 && why !== 'not-smtp'
    this.#end(isDone ? this.#trouble : troubleOf(slot ? AT[slot] : 'body', why, { detail }))
  }

  /** What left and was not answered: nobody knows. What was refused before is; what did not leave is here. */
  #end(trouble: Trouble | undefined): void {
    if (this.#isOver) return
    this.#isOver = true
    if (trouble?.why === 'not-smtp') this.#memory.bdat = 'unknown-to-it'
    const why = trouble ?? troubleOf('body', 'stopped')
    clearTimeout(this.#resting)
    for (const it of this.#open)
      this.#settle(it, it.refusal ?? { is: it.leftAt >= 0 ? 'uncertain' : 'untouched', trouble: why })
    this.#line.close({ why: 'stopped' })
    this.#keeper.ended(this, trouble)
  }

  #settle(it: Exchange, outcome: Outcome): void {
    if (it.settled) return
    it.settled = true
    this.#open.delete(it)
    this.hasWorked ||= outcome.is === 'accepted' || (outcome.is === 'refused' && outcome.at !== 'offer')
    it.message.settle(outcome)
    this.#keeper.settled(this, outcome)
  }
}
