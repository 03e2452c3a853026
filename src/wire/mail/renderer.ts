/** Fills the slots of a compiled message for one recipient after another, and signs each. */

import { must } from '#base/bug.ts'
import { DKIM_SIGNERS_MAX, MESSAGE_MAX_BYTES } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { BodySlot } from './body-plan.ts'
import { bodyHashOf, DkimSigner, type DkimKey } from './dkim.ts'
import { headerField, relaxedField } from './header.ts'
import type { MessagePlan } from './message-plan.ts'
import { quotedPrintableBound, writeQuotedPrintable } from './quoted-printable.ts'
import { Slate } from './slate.ts'
import { escapeLong, SHORT_BYTES, writeShort } from './slot.ts'

/** Why this recipient's values do not make a message. The message of others is not concerned. */
export type RenderRefusal =
  | 'bad-value' // an address that is none, a token beyond ASCII or too long for a line
  | 'too-large'

export type Rendered = {
  /** The whole message with CRLF line ends, the last one included; no line begins with a dot. A view into the slate. */
  readonly data: Buffer
  /** True when a header holds UTF-8: the message can only go to a server that lists SMTPUTF8 (RFC 6531). */
  readonly utf8: boolean
}

export class Renderer {
  readonly #plan: MessagePlan
  readonly #signers: readonly DkimSigner[]
  /** Room before the head, where the signatures go when they are known. */
  readonly #gapBytes: number
  /** The relaxed head of the message at hand. */
  readonly #relaxed = new Slate()

  constructor(plan: MessagePlan, keys: readonly DkimKey[]) {
    must(keys.length <= DKIM_SIGNERS_MAX, 'a message has few signatures')
    this.#plan = plan
    this.#signers = keys.map(key => new DkimSigner(key, plan.signed))
    this.#gapBytes = this.#signers.reduce((sum, signer) => sum + signer.fieldMaxBytes, 0)
  }

  /** Writes the message for these values, in the order of the plan's slots, onto the slate; what was there is gone. */
  render(values: readonly string[], nowMs: number, slate: Slate): Result<Rendered, RenderRefusal> {
    const plan = this.#plan
    must(values.length === plan.slots.length, 'a recipient has a value for each slot')
    slate.room(0, this.#gapBytes + plan.staticBytes + plan.bodySlots.length * SHORT_BYTES + 2)
    const head = this.#writeHead(values, nowMs, slate)
    if (!head) return no('bad-value')
    const body = writeBody(plan, values, slate, head.end)
    if (body < 0 || body - this.#gapBytes > MESSAGE_MAX_BYTES) return no('too-large')
    const start = this.#sign(slate.bytes, head, body, nowMs)
    return yes({ data: slate.bytes.subarray(start, body), utf8: head.utf8 })
  }

  /** The head and the empty line behind it. */
  #writeHead(values: readonly string[], nowMs: number, slate: Slate): Head | undefined {
    let end = this.#gapBytes
    let relaxedEnd = 0
    let utf8 = false
    for (const segment of this.#plan.head) {
      if ('sent' in segment) {
        end = slate.write(segment.sent, end)
        relaxedEnd = this.#relaxed.write(segment.relaxed, relaxedEnd)
        continue
      }
      const value = segment.value(values, nowMs)
      if (value === undefined) return undefined
      const field = headerField(segment.name, value)
      const fieldEnd = slate.writeText(field, end)
      relaxedEnd = this.#relaxed.writeText(`${relaxedField(segment.name, value)}\r\n`, relaxedEnd)
      utf8 ||= fieldEnd - end !== field.length
      end = fieldEnd
    }
    return { end: slate.writeText('\r\n', end), relaxedEnd, utf8 }
  }

  /** Puts the signatures before the head, the first key's on top. Returns where the message begins. */
  #sign(bytes: Buffer, head: Head, end: number, nowMs: number): number {
    if (this.#signers.length === 0) return this.#gapBytes
    const bodyHash = bodyHashOf(bytes.subarray(head.end, end))
    let start = this.#gapBytes
    for (const signer of this.#signers.toReversed()) {
      this.#relaxed.room(head.relaxedEnd, signer.fieldMaxBytes)
      const field = signer.sign(this.#relaxed.bytes, head.relaxedEnd, bodyHash, nowMs)
      start -= field.length
      must(start >= 0, 'a signature fits before the head')
      bytes.write(field, start, 'latin1')
    }
    return start
  }
}

type Head = { readonly end: number; readonly relaxedEnd: number; readonly utf8: boolean }

/** Returns the offset behind the body, or -1 when it outgrows every bound. */
function writeBody(plan: MessagePlan, values: readonly string[], slate: Slate, start: number): number {
  let at = start
  for (const [i, bytes] of plan.statics.entries()) {
    at = slate.write(bytes, at)
    const slot = plan.bodySlots[i]
    if (slot) at = writeSlot(slot, values[slot.value] ?? '', slate, at)
    if (at < 0) return -1
  }
  return at
}

function writeSlot({ as, column }: BodySlot, value: string, slate: Slate, start: number): number {
  slate.room(start, SHORT_BYTES)
  const end = writeShort(as, value, slate.bytes, start, column)
  if (end >= 0) return end
  if (start + value.length > MESSAGE_MAX_BYTES) return -1
  const escaped = Buffer.from(escapeLong(as, value))
  if (start + escaped.length > MESSAGE_MAX_BYTES) return -1
  slate.room(start, quotedPrintableBound(escaped.length))
  return writeQuotedPrintable(escaped, slate.bytes, start, column)
}
