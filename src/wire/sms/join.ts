/**
 * Long messages that come in, put together (3GPP TS 23.040 §9.2.3.24.1). Parts come in any order, twice, or never. What is
 * not whole in time is told as it is: there may be a STOP in it. Bounded in messages, bytes and time; whoever calls keeps
 * the clock.
 */

import { SMS_JOINED_PARTS_MAX, SMS_JOINING_MAX, SMS_JOINING_MAX_BYTES, SMS_JOINING_MS } from '#base/limits.ts'
import { readKeyword } from './keyword.ts'
import type { Part } from './udh.ts'

export type InboundPart = {
  /** Both numbers, as they came. */
  readonly from: string
  readonly to: string
  readonly part: Part
  readonly text: string
}

/**
 * A part that asks to stop is told before it is answered for: whoever brought it does not bring it again, and we may be gone
 * before the others come. So the word at the beginning counts in the first part only, where it begins the message.
 */
export const cannotWait = ({ part, text }: Pick<InboundPart, 'part' | 'text'>): boolean => {
  const asked = readKeyword(text)
  return part.total > 1 && asked.is === 'stop' && (part.number === 1 || asked.by === 'phrase')
}

export type Joined = {
  readonly from: string
  readonly to: string
  /** Of the parts that came, in their order. */
  readonly text: string
  readonly isWhole: boolean
  /** The name of what was put together; null of what came whole, or in more parts than anybody waits for. */
  readonly message: string | null
}

/** Parts of one message have the same, and those of another have another. */
export const messageOf = ({ from, to, part }: InboundPart): string =>
  JSON.stringify([from, to, part.reference, part.total])

type Waiting = {
  readonly it: InboundPart
  readonly texts: Map<number, string>
  readonly sinceMs: number
  bytes: number
}

export class Joiner {
  readonly #waiting = new Map<string, Waiting>() // The oldest first.
  #bytes = 0

  get size(): number {
    return this.#waiting.size
  }

  /** Whether this part waits for others. */
  isWaitingFor(it: InboundPart): boolean {
    return this.#waiting.has(messageOf(it))
  }

  /** What is whole now, and what has had to give way or waited long enough. */
  take(it: InboundPart, nowMs: number): Joined[] {
    const late = this.late(nowMs)
    const { part, text } = it
    if (part.total === 1) return [...late, { from: it.from, to: it.to, text, isWhole: true, message: null }]
    if (part.total > SMS_JOINED_PARTS_MAX)
      return [...late, { from: it.from, to: it.to, text, isWhole: false, message: null }]
    const key = messageOf(it)
    const waiting = this.#waiting.get(key) ?? { it, texts: new Map<number, string>(), sinceMs: nowMs, bytes: 0 }
    const known = waiting.texts.get(part.number)
    // The same number with other words is another message under the same reference: what was there is told.
    if (known !== undefined && known !== text) return [...late, this.#end(key, waiting), ...this.take(it, nowMs)]
    this.#waiting.set(key, waiting)
    if (known === undefined) this.#add(waiting, part.number, text)
    if (waiting.texts.size === part.total) return [...late, this.#end(key, waiting)]
    return [...late, ...this.#overfull()]
  }

  /** What has waited long enough. */
  late(nowMs: number): Joined[] {
    return [...this.#waiting]
      .filter(([, { sinceMs }]) => nowMs - sinceMs >= SMS_JOINING_MS)
      .map(([key, waiting]) => this.#end(key, waiting))
  }

  /** All that is left, for whoever stops. */
  rest(): Joined[] {
    return [...this.#waiting].map(([key, waiting]) => this.#end(key, waiting))
  }

  #add(waiting: Waiting, number: number, text: string): void {
    waiting.texts.set(number, text)
    waiting.bytes += text.length * 2
    this.#bytes += text.length * 2
  }

  #overfull(): Joined[] {
    const gone: Joined[] = []
    for (const [key, waiting] of this.#waiting) {
      if (this.#waiting.size <= SMS_JOINING_MAX && this.#bytes <= SMS_JOINING_MAX_BYTES) break
      gone.push(this.#end(key, waiting))
    }
    return gone
  }

  #end(key: string, { it, texts, bytes }: Waiting): Joined {
    this.#waiting.delete(key)
    this.#bytes -= bytes
    const text = [...texts].toSorted(([a], [b]) => a - b).map(([, its]) => its)
    return { from: it.from, to: it.to, text: text.join(''), isWhole: texts.size === it.part.total, message: key }
  }
}
