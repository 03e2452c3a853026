/** One message on its way over a line, and what each answer is to. */

import { type Answer, replyOf } from './reply.ts'
import type { Message, Outcome, Patience, Step } from './types.ts'

/** What an answer will be to. */
export type Slot = 'rset' | 'mail' | 'rcpt' | 'data' | 'lone-dot' | 'dot' | 'bdat' | 'quit'

export const AT: Readonly<Record<Slot, Step>> = {
  rset: 'idle',
  mail: 'mail',
  rcpt: 'rcpt',
  data: 'data',
  'lone-dot': 'data',
  dot: 'dot',
  bdat: 'dot',
  quit: 'idle',
}

export function waitMs(slot: Slot, { commandMs, dataMs, dotMs, quitMs }: Patience): number {
  return slot === 'dot' || slot === 'bdat' ? dotMs : slot === 'data' ? dataMs : slot === 'quit' ? quitMs : commandMs
}

export type Exchange = {
  readonly message: Message
  /** Its envelope left behind the dot of another message. */
  readonly behind: boolean
  /** The first no among the answers to its envelope. */
  refusal: Outcome | undefined
  /** The server has a sender from us and no end of the message: the next one has to begin with RSET. */
  begun: boolean
  /** After so many readings of the line its dot, or all of it in one piece, left; -1 before. */
  leftAt: number
  settled: boolean
}

export const exchangeOf = (message: Message, behind: boolean): Exchange => ({
  message,
  behind,
  refusal: undefined,
  begun: false,
  leftAt: -1,
  settled: false,
})

/** 552 to a RCPT is a mailbox that is full for now (RFC 5321 §4.5.3.1.10). */
export function refusalOf(at: Step, answer: Answer): Outcome {
  const permanent = answer.code >= 500 && !(at === 'rcpt' && answer.code === 552)
  return { is: 'refused', at, reply: replyOf(answer), permanent }
}

/** The answers that are still to come, in the order of what was said. */
export class Awaited {
  readonly #slots: Slot[] = []
  readonly #exchanges: (Exchange | undefined)[] = []

  get isEmpty(): boolean {
    return this.#slots.length === 0
  }

  /** What the next answer will be to. */
  get next(): Slot | undefined {
    return this.#slots[0]
  }

  expect(slot: Slot, exchange?: Exchange): void {
    this.#slots.push(slot)
    this.#exchanges.push(exchange)
  }

  /** Takes the first slot off, with its message. */
  shift(): readonly [slot: Slot | undefined, exchange: Exchange | undefined] {
    return [this.#slots.shift(), this.#exchanges.shift()]
  }
}
