/**
 * Message after message over one open line. With PIPELINING (RFC 2920) the envelope of the next message leaves with the
 * last bytes of the one before it, so that a message costs one round trip; without, each command waits for its answer.
 */

import { SMTP_BLOCK_BYTES } from '#base/limits.ts'
import { troubleOf } from './broken.ts'
import type { Carrier, Keeper } from './carrier.ts'
import { DATA_COMMAND, FINAL_DOT, mailCommand, rcptCommand, RSET_COMMAND, unfit } from './envelope.ts'
import { AT, Awaited, type Exchange, exchangeOf, refusalOf, type Slot, waitMs } from './exchange.ts'
import type { Ending, Line } from './line.ts'
import type { Offers } from './offers.ts'
import { type Answer, replyOf } from './reply.ts'
import type { Outcome, Patience, Step, Trouble } from './types.ts'

/** So many messages in a row that do not fit the server are settled before others get their turn. */
export const UNFIT_AT_ONCE = 100

export class Session implements Carrier {
  readonly #line: Line
  readonly #offers: Offers
  readonly #pipelines: boolean
  readonly #patience: Patience
  readonly #keeper: Keeper
  #left: number
  readonly #awaited = new Awaited()
  /** The message whose envelope, or body, is on its way; the one before it may wait for the answer to its dot. */
  #current: Exchange | undefined
  #last: Exchange | undefined
  #needsReset = false
  #isLeaving = false
  #isOver = false
  #resting: NodeJS.Timeout | undefined
  /** The server has said yes or no to some message: it works. */
  hasWorked = false
  /** An envelope left behind a final dot, and was answered. */
  pipelinedWell = false

  constructor(line: Line, offers: Offers, pipelines: boolean, patience: Patience, messagesMax: number, keeper: Keeper) {
    this.#line = line
    this.#offers = offers
    this.#pipelines = pipelines && offers.pipelining
    this.#patience = patience
    this.#left = messagesMax
    this.#keeper = keeper
    line.listen({ answer: answer => this.#heard(answer), end: ending => this.#ended(ending) })
  }

  get pipelines(): boolean {
    return this.#pipelines
  }

  /** Takes a message, if none is on its way. */
  wake(): void {
    if (this.#isOver || this.#isLeaving || this.#current || !this.#awaited.isEmpty) return
    clearTimeout(this.#resting)
    const next = this.#next(false)
    if (next) this.#line.write(this.#envelopeOf(next))
    else if (this.#left <= 0 || this.#isLeaving) return this.#quit()
    else this.#rest()
    this.#await()
  }

  /** Ends in order: after what is on its way. */
  leave(): void {
    if (this.#isLeaving || this.#isOver) return
    this.#isLeaving = true
    if (!this.#current && this.#awaited.isEmpty) this.#quit()
  }

  /** Ends at once. */
  drop(): void {
    this.#line.close({ why: 'stopped' })
  }

  #rest(): void {
    this.#resting = setTimeout(() => this.leave(), this.#patience.idleMs).unref()
    this.#keeper.idle(this)
  }

  #quit(): void {
    this.#isLeaving = true
    this.#awaited.expect('quit')
    this.#line.write('QUIT\r\n')
    this.#line.within(this.#patience.quitMs)
  }

  /** The next message that this server can take. Those that it cannot are settled. */
  #next(behind: boolean): Exchange | undefined {
    for (let unfitSeen = 0; unfitSeen < UNFIT_AT_ONCE; unfitSeen++) {
      if (this.#isLeaving || this.#left <= 0) return undefined
      const message = this.#keeper.take()
      if (!message) return undefined
      const exchange = exchangeOf(message, behind)
      const no = unfit(message, this.#offers)
      if (!no) {
        this.#left -= 1
        this.#current = exchange
        return exchange
      }
      this.#settle(exchange, no)
    }
    setImmediate(() => this.wake())
    return undefined
  }

  /** The whole envelope where it may be sent at once, else its first command. */
  #envelopeOf(it: Exchange): string {
    const reset = this.#needsReset ? RSET_COMMAND : ''
    if (this.#needsReset) this.#awaited.expect('rset')
    this.#needsReset = false
    if (!this.#pipelines) return reset === '' ? this.#mail(it) : reset
    const mail = this.#mail(it)
    this.#awaited.expect('rcpt', it)
    this.#awaited.expect('data', it)
    return reset + mail + rcptCommand(it.message, this.#offers) + DATA_COMMAND
  }

  #mail(it: Exchange): string {
    this.#awaited.expect('mail', it)
    it.begun = true
    return mailCommand(it.message, this.#offers)
  }

  /** Moves the deadline to that of the answer that comes next. */
  #await(): void {
    const { next } = this.#awaited
    if (next !== undefined) this.#line.within(waitMs(next, this.#patience))
  }

  #heard(answer: Answer): void {
    const [slot, exchange] = this.#awaited.shift()
    if (slot === undefined) return this.#unasked(answer)
    this.#line.unhurried()
    if (slot === 'quit') return this.#line.close({ why: 'stopped' })
    if (answer.code === 421) return this.#closing(answer, slot, exchange)
    if (slot === 'rset') this.#onReset(answer)
    else if (exchange && slot !== 'bdat') this.#onAnswer(slot, exchange, answer)
    if (!this.#isOver) this.#await()
  }

  #onReset(answer: Answer): void {
    if (answer.code !== 250) return this.#fail('idle', 'refused', answer)
    if (!this.#pipelines && this.#current) this.#line.write(this.#mail(this.#current))
  }

  #onAnswer(slot: Exclude<Slot, 'rset' | 'quit' | 'bdat'>, it: Exchange, answer: Answer): void {
    const isYes = Math.floor(answer.code / 100) === (slot === 'data' ? 3 : 2)
    const isTooSoon = slot === 'dot' && it.leftAt === this.#line.readings // It was there before the dot had left.
    if ((!isYes && answer.code < 400) || isTooSoon) return this.#fail(AT[slot], 'not-smtp', answer)
    if (slot === 'dot') return this.#onDot(it, answer)
    if (slot === 'lone-dot') return this.#goOn()
    if (!isYes) it.refusal ??= refusalOf(slot, answer)
    if (slot === 'data') return isYes ? this.#onReady(it) : this.#onNotReady(it)
    if (!this.#pipelines) this.#nextCommand(slot, it)
  }

  /** One command at a time: the next one, or no more of this message. */
  #nextCommand(slot: 'mail' | 'rcpt', it: Exchange): void {
    if (it.refusal) return this.#onNotReady(it)
    this.#awaited.expect(slot === 'mail' ? 'rcpt' : 'data', it)
    this.#line.write(slot === 'mail' ? rcptCommand(it.message, this.#offers) : DATA_COMMAND)
  }

  /** 354. Where nobody is left to whom it would go, a lone dot ends it (RFC 2920 §3.1). */
  #onReady(it: Exchange): void {
    this.pipelinedWell ||= it.behind
    if (!it.refusal) return void this.#hand(it)
    this.#current = undefined
    this.#awaited.expect('lone-dot', it)
    this.#settle(it, it.refusal)
    const next = this.#pipelines ? this.#next(true) : undefined
    this.#line.write(next ? FINAL_DOT + this.#envelopeOf(next) : FINAL_DOT)
  }

  #onNotReady(it: Exchange): void {
    this.#current = undefined
    this.#needsReset = it.begun
    if (it.refusal) this.#settle(it, it.refusal)
    this.#goOn()
  }

  #onDot(it: Exchange, answer: Answer): void {
    this.#last = undefined
    if (answer.code >= 400) this.#settle(it, refusalOf('dot', answer))
    else this.#settle(it, { is: 'accepted', reply: replyOf(answer) })
    this.#goOn()
  }

  /** Something came to its end: the next message, unless one is on its way already. */
  #goOn(): void {
    if (this.#isOver || this.#current || !this.#awaited.isEmpty) return
    if (this.#isLeaving) this.#quit()
    else this.wake()
  }

  /**
   * The body, when the server is ready for it. Small ones leave with their dot and the next envelope in one flight;
   * of large ones the dot leaves when all else has, so that a line which breaks before it surely delivered nothing.
   */
  async #hand(it: Exchange): Promise<void> {
    const { message } = it
    const isLarge = message.data.length > SMTP_BLOCK_BYTES
    if (!message.mayLeave()) return this.#withhold(it)
    if (isLarge && !(await this.#handBlocks(it))) return
    try {
      const noted = message.attempted()
      if (noted) await noted
    } catch (cause) {
      return this.#end(
        troubleOf('body', 'not-journaled', { detail: cause instanceof Error ? cause.message : String(cause) }),
      )
    }
    if (it.settled) return
    if (!message.mayLeave()) return this.#withhold(it)
    this.#handDot(it, isLarge)
  }

  #handDot(it: Exchange, bodyLeft: boolean): void {
    it.leftAt = this.#line.readings
    this.#last = it
    this.#current = undefined
    this.#awaited.expect('dot', it)
    const next = this.#pipelines ? this.#next(true) : undefined
    const ending = next ? FINAL_DOT + this.#envelopeOf(next) : FINAL_DOT
    if (bodyLeft) this.#line.write(ending)
    else this.#line.writeAll(it.message.data, ending)
    this.#await()
  }

  /** False when the line has ended or the message may not leave any more. */
  async #handBlocks(it: Exchange): Promise<boolean> {
    const { data } = it.message
    for (let at = 0; at < data.length && !it.settled; at += SMTP_BLOCK_BYTES) {
      this.#line.within(this.#patience.blockMs)
      await this.#line.writeBlock(data.subarray(at, at + SMTP_BLOCK_BYTES))
    }
    if (it.settled) return false
    this.#line.unhurried()
    if (it.message.mayLeave()) return true
    this.#withhold(it)
    return false
  }

  /** Nothing but hanging up takes back a DATA that was begun: without its dot the server forgets the message. */
  #withhold(it: Exchange): void {
    if (it.settled) return
    this.#settle(it, { is: 'withheld' })
    this.#end(undefined)
  }

  /** An answer to nothing. A no in the middle of a body is an answer to that body. */
  #unasked(answer: Answer): void {
    const it = this.#current
    if (answer.code === 421) return this.#closing(answer, undefined, it)
    const isNo = it !== undefined && answer.code >= 400
    if (isNo) this.#settle(it, refusalOf('body', answer))
    this.#fail(it ? 'body' : 'idle', isNo ? 'refused' : 'not-smtp', answer)
  }

  /** 421: the server ends the session. As the answer to a dot it is also a no to that message. */
  #closing(answer: Answer, slot: Slot | undefined, it: Exchange | undefined): void {
    if (slot === 'dot' && it) this.#settle(it, refusalOf('dot', answer))
    this.#fail(slot ? AT[slot] : it ? 'body' : 'idle', 'closing', answer)
  }

  #fail(at: Step, why: Trouble['why'], answer: Answer): void {
    this.#end(troubleOf(at, why, { reply: replyOf(answer) }))
  }

  #ended({ why, detail }: Ending): void {
    if (this.#isOver) return
    const slot = this.#awaited.next
    const isDone = slot === 'quit' || (slot === undefined && !this.#current)
    const isInOrder = isDone && why !== 'not-smtp'
    this.#end(isInOrder ? undefined : troubleOf(slot ? AT[slot] : 'body', why, { detail }))
  }

  /** Whatever was not settled is: after its dot nobody knows, before it nothing happened. */
  #end(trouble: Trouble | undefined): void {
    if (this.#isOver) return
    this.#isOver = true
    const why = trouble ?? troubleOf('body', 'stopped')
    clearTimeout(this.#resting)
    if (this.#last) this.#settle(this.#last, { is: 'uncertain', trouble: why })
    if (this.#current) this.#settle(this.#current, { is: 'untouched', trouble: why })
    this.#line.close({ why: 'stopped' })
    this.#keeper.ended(this, trouble)
  }

  #settle(it: Exchange, outcome: Outcome): void {
    if (it.settled) return
    it.settled = true
    this.hasWorked ||= outcome.is === 'accepted' || (outcome.is === 'refused' && outcome.at !== 'offer')
    it.message.settle(outcome)
    this.#keeper.settled(this, outcome)
  }
}
