/** A line over SMPP: the courier of wire/sms/smpp in the words of all lines. Long messages that come in are put together here. */

import { createHash } from 'node:crypto'
import { machineClock } from '#base/clock.ts'
import { SMS_JOINING_MS } from '#base/limits.ts'
import { cannotWait, type InboundPart, type Joined, Joiner } from '#wire/sms/join.ts'
import { openCourier } from '#wire/sms/smpp/courier.ts'
import { idForms } from '#wire/sms/smpp/receipt.ts'
import type { Courier, Inbound, Message, Outcome, Receipted, Trouble } from '#wire/sms/smpp/types.ts'
import type { Line, LineInbound, LineOptions, LineReceipt, TextExit, TextMessage, TextOutcome } from './types.ts'

type Spoken = Extract<TextExit['by'], { is: 'smpp' }>

export const openSmppLine = (by: Spoken, options: LineOptions): Line => new SmppLine(by, options)

class SmppLine implements Line {
  readonly #options: LineOptions
  readonly #courier: Courier
  #joiner = new Joiner()
  /** One part after another: what is kept of a message is dropped when it is told, and not before it is kept. */
  #joining = Promise.resolve()
  readonly #late: NodeJS.Timeout

  constructor({ server, binds }: Spoken, options: LineOptions) {
    this.#options = options
    this.#goOn(this.#resume())
    this.#late = setInterval(() => void this.#tellLate(), SMS_JOINING_MS / 4).unref()
    this.#courier = openCourier({
      server,
      binds,
      take: () => this.#take(),
      onTrouble: trouble => this.#troubled(trouble),
      onReceipt: receipt => options.onReceipt(receiptOf(receipt)),
      onInbound: inbound => this.#heard(inbound),
    })
  }

  get underWay(): number {
    return this.#courier.underWay
  }

  wake(): void {
    this.#courier.wake()
  }

  async stop(now = false): Promise<void> {
    clearInterval(this.#late)
    await this.#courier.stop(now)
    await this.#inOrder(() => this.#tell(this.#joiner.rest()))
  }

  /** One bind of several that is lost does not keep the others from sending. */
  #troubled(trouble: Trouble): void {
    if (trouble.why !== 'stopped' && this.#courier.bound === 0) this.#options.onTrouble(trouble)
  }

  #take(): Message | undefined {
    const text = this.#options.take()
    return text && messageOf(text)
  }

  /** Answered for when it is written down; a part that asks to stop is written down by itself before that [AS-03]. */
  async #heard({ from, to, text, part }: Inbound): Promise<void> {
    if (text === undefined) return
    if (!part) return this.#options.onInbound(inboundOf({ from, to, text }))
    if (cannotWait({ part, text })) await this.#options.onInbound(inboundOf({ from, to, text }))
    await this.#inOrder(() => this.#join({ from, to, text, part }))
  }

  async #join(it: InboundPart): Promise<void> {
    await this.#tell(this.#joiner.take(it, machineClock.nowMs()))
    if (this.#joiner.isWaitingFor(it)) await this.#options.onPart(it)
  }

  #tellLate(): Promise<void> {
    return this.#inOrder(() => this.#tell(this.#joiner.late(machineClock.nowMs()))).catch(() => {}) // It is asked again.
  }

  async #tell(whole: readonly Joined[]): Promise<void> {
    await Promise.all(
      whole.map(({ from, to, text, message }) =>
        this.#options.onInbound({ ...inboundOf({ from, to, text }), ...(message !== null && { message }) }),
      ),
    )
  }

  /** What could not be written down is known from what is: the parts that were kept. */
  #inOrder(work: () => Promise<void>): Promise<void> {
    const done = this.#joining.then(work)
    this.#goOn(done.catch(() => this.#resume()))
    return done
  }

  /** Whoever comes next hears of what went wrong. */
  #goOn(joining: Promise<void>): void {
    joining.catch(() => {})
    this.#joining = joining
  }

  /** Parts that a line before this one heard, and whose others may still come. */
  async #resume(): Promise<void> {
    this.#joiner = new Joiner()
    const parts = await this.#options.partsLeft()
    for (const part of parts) await this.#tell(this.#joiner.take(part, machineClock.nowMs()))
  }
}

/** SMPP has no number for what comes in: the same words between the same two within so long are one text told again. */
const SAME_MS = 2 * 60_000

function inboundOf(it: Omit<LineInbound, 'key'>): LineInbound {
  const when = Math.floor(machineClock.nowMs() / SAME_MS)
  const key = createHash('sha256')
    .update(JSON.stringify([it.from, it.to, it.text, when]))
    .digest('hex')
  return { ...it, key }
}

function receiptOf({ id, state, reference, code, to }: Receipted): LineReceipt {
  const key = `${id} ${state} ${code} ${reference ?? ''} ${to}`
  return { key, ids: idForms(id), ref: undefined, reference, to, state, code, why: undefined }
}

const messageOf = (it: TextMessage): Message => ({
  from: it.from,
  to: it.to,
  encoding: it.encoding,
  parts: it.parts,
  reference: it.reference,
  ...(it.validForSeconds !== undefined && { validForSeconds: it.validForSeconds }),
  mayLeave: () => it.mayLeave(),
  attempted: () => it.attempted(),
  settle: outcome => it.settle(outcomeOf(outcome)),
})

/** Numbers in every form in which a receipt may name them; of a no, its code as servers' manuals write it. */
function outcomeOf(outcome: Outcome): TextOutcome {
  if (outcome.is !== 'refused') return outcome
  const { code, status, taken } = outcome
  const written = `0x${code.toString(16).padStart(8, '0')}`
  return { is: 'refused', code: written, kind: status.kind, about: status.about, text: status.name, taken }
}
