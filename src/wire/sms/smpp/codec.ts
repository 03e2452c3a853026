/** PDUs as bytes (SMPP 3.4 §3.2). Whatever bytes come, reading ends in a PDU or in a flaw: it never throws and never reads beyond them. */

import { SMPP_PDU_MAX_BYTES, SMPP_TLVS_MAX } from '#base/limits.ts'
import { must } from '#base/bug.ts'
import { no, type Result, yes } from '#base/result.ts'
import {
  type Command,
  COMMANDS,
  type FieldKind,
  type Fields,
  type Pdu,
  RESPONSE_BIT,
  type Tag,
  TAGS,
  type Tlv,
} from './commands.ts'

export const HEADER_BYTES = 16
/** A text message of one PDU: longer ones go as a payload (§4.4.1). */
export const SHORT_MESSAGE_MAX_BYTES = 254

type Value = string | number | Buffer
type Field = { readonly name: string; readonly kind: FieldKind; readonly max: number }
type Shape = {
  readonly command: Command
  readonly fields: readonly Field[]
  readonly empty: Readonly<Record<string, Value>>
}

const SHAPES = new Map<number, Shape>()
const SHAPE_OF = {} as Record<Command, Shape> // Filled by the next loop.
for (const [command, { id, fields }] of Object.entries(COMMANDS) as [Command, (typeof COMMANDS)[Command]][]) {
  const all = fields.map(([name, kind]) => ({ name, kind, max: Number(kind.slice(4)) || 0 }))
  const empty = Object.fromEntries(all.map(({ name, kind }) => [name, EMPTY(kind)]))
  SHAPE_OF[command] = { command, fields: all, empty }
  SHAPES.set(id, SHAPE_OF[command])
}

function EMPTY(kind: FieldKind): Value {
  return kind === 'octet' ? 0 : kind === 'message' ? Buffer.alloc(0) : ''
}

/** Why bytes are no PDU; `sequence` is there to be answered with, `status` what to answer (§5.1.3). */
export type PduFlaw = {
  readonly why: 'unknown-command' | 'too-short' | 'text-too-long' | 'bad-tlv' | 'too-many-tlvs'
  readonly id: number
  readonly status: number
  readonly sequence: number
}

/** One whole frame, as `FrameReader` cuts it. Fields that are buffers are views of it. */
export function decodePdu(frame: Buffer): Result<Pdu, PduFlaw> {
  const [id, status, sequence] = [frame.readUInt32BE(4), frame.readUInt32BE(8), frame.readUInt32BE(12)]
  const flaw = (why: PduFlaw['why']) => no({ why, id, status, sequence })
  const shape = SHAPES.get(id)
  if (!shape) return flaw('unknown-command')
  // A no may come without what a yes would have brought (§4.4.2); many a server leaves it out of a yes too.
  if (frame.length === HEADER_BYTES && id >= RESPONSE_BIT) return yes(pduOf(shape, status, sequence, shape.empty, []))
  const fields: Record<string, Value> = {}
  let at = HEADER_BYTES
  for (const { name, kind, max } of shape.fields) {
    if (kind === 'octet') {
      if (at >= frame.length) return flaw('too-short')
      fields[name] = frame[at++] ?? 0
    } else if (kind === 'message') {
      const end = at + 1 + (frame[at] ?? 0)
      if (at >= frame.length || end > frame.length) return flaw('too-short')
      fields[name] = frame.subarray(at + 1, end)
      at = end
    } else {
      const end = frame.indexOf(0, at)
      if (end < 0) return flaw('too-short')
      if (end - at >= max * SLACK) return flaw('text-too-long')
      fields[name] = frame.toString('latin1', at, end)
      at = end + 1
    }
  }
  const tlvs = at === frame.length ? [] : tlvsIn(frame, at)
  return typeof tlvs === 'string' ? flaw(tlvs) : yes(pduOf(shape, status, sequence, fields, tlvs))
}

/** Servers that number their messages in more digits than they may are understood all the same. */
const SLACK = 4

const pduOf = (
  { command }: Shape,
  status: number,
  sequence: number,
  fields: Readonly<Record<string, Value>>,
  tlvs: readonly Tlv[],
): Pdu => ({ command, status, sequence, fields, tlvs }) as unknown as Pdu // Its shape was read by the table that is its type.

const NO_TLVS: readonly Tlv[] = []

function tlvsIn(frame: Buffer, from: number): readonly Tlv[] | 'bad-tlv' | 'too-many-tlvs' {
  const tlvs: Tlv[] = []
  for (let at = from; at < frame.length;) {
    if (at + 4 > frame.length) return isPadding(frame, at) ? tlvs : 'bad-tlv'
    const end = at + 4 + frame.readUInt16BE(at + 2)
    if (end > frame.length) return 'bad-tlv'
    if (tlvs.length === SMPP_TLVS_MAX) return 'too-many-tlvs'
    tlvs.push({ tag: frame.readUInt16BE(at), value: frame.subarray(at + 4, end) })
    at = end
  }
  return tlvs
}

/** Some servers end a PDU with noughts. */
const isPadding = (frame: Buffer, from: number) => frame.subarray(from).every(octet => octet === 0)

type Draft<C extends Command> = {
  readonly command: C
  readonly status?: number
  readonly sequence: number
  readonly fields?: Partial<Fields<C>>
  readonly tlvs?: readonly Tlv[]
}

/**
 * The bytes of a PDU; what is not given is empty. What does not fit is our mistake: whoever takes words from outside asks
 * `fits` before.
 */
export function encodePdu<C extends Command>({
  command,
  status = 0,
  sequence,
  fields,
  tlvs = NO_TLVS,
}: Draft<C>): Buffer {
  const shape = SHAPE_OF[command]
  const values = (fields ?? {}) as Readonly<Record<string, Value>> // As the shape has them.
  let length = HEADER_BYTES
  for (const { name, kind } of shape.fields) length += sizeOf(kind, values[name])
  for (const { value } of tlvs) length += 4 + value.length
  must(length <= SMPP_PDU_MAX_BYTES, 'a PDU is within its bound')
  const bytes = Buffer.allocUnsafe(length)
  bytes.writeUInt32BE(length, 0)
  bytes.writeUInt32BE(COMMANDS[command].id, 4)
  bytes.writeUInt32BE(status, 8)
  bytes.writeUInt32BE(sequence, 12)
  let at = HEADER_BYTES
  for (const field of shape.fields) at = writeField(bytes, at, field, values[field.name])
  for (const { tag, value } of tlvs) {
    bytes.writeUInt16BE(tag, at)
    bytes.writeUInt16BE(value.length, at + 2)
    value.copy(bytes, at + 4)
    at += 4 + value.length
  }
  return bytes
}

const sizeOf = (kind: FieldKind, value: Value | undefined) =>
  kind === 'octet' ? 1 : 1 + (value === undefined || typeof value === 'number' ? 0 : value.length)

function writeField(bytes: Buffer, at: number, { name, kind, max }: Field, value: Value | undefined): number {
  if (kind === 'octet') return bytes.writeUInt8(typeof value === 'number' ? value : 0, at)
  if (kind === 'message') {
    const message = Buffer.isBuffer(value) ? value : NOTHING
    must(message.length <= SHORT_MESSAGE_MAX_BYTES, 'what is longer than a short message goes as a payload')
    bytes[at] = message.length
    message.copy(bytes, at + 1)
    return at + 1 + message.length
  }
  const text = typeof value === 'string' ? value : ''
  must(isText(text, max), `${name} is a text of at most ${max - 1} characters`)
  bytes.write(text, at, 'latin1')
  bytes[at + text.length] = 0
  return at + text.length + 1
}
const NOTHING = Buffer.alloc(0)

// oxlint-disable-next-line no-control-regex -- They are what is meant.
const UNWRITABLE = /[\0\u0100-\uffff]/
const isText = (text: string, max: number) => text.length < max && !UNWRITABLE.test(text)

/** Whether these values can be said in that command. */
export const fits = <C extends Command>(command: C, fields: Partial<Fields<C>>): boolean =>
  SHAPE_OF[command].fields.every(({ name, kind, max }) => {
    const value = (fields as Readonly<Record<string, Value | undefined>>)[name]
    if (value === undefined) return true
    if (typeof value === 'number') return Number.isInteger(value) && value >= 0 && value <= 255
    return typeof value === 'string'
      ? isText(value, max)
      : value.length <= SHORT_MESSAGE_MAX_BYTES && kind === 'message'
  })

// Optional parameters ---------------------------------------------------------------------------------------------------

export const tlvOf = ({ tlvs }: { readonly tlvs: readonly Tlv[] }, tag: Tag): Buffer | undefined =>
  tlvs.length === 0 ? undefined : tlvs.find(it => it.tag === TAGS[tag])?.value

/** Undefined where it is not there, or no number of at most four octets. */
export function tlvNumber(pdu: { readonly tlvs: readonly Tlv[] }, tag: Tag): number | undefined {
  const value = tlvOf(pdu, tag)
  return value && value.length > 0 && value.length <= 4 ? value.readUIntBE(0, value.length) : undefined
}

/** Up to its nought, if it has one. */
export function tlvText(pdu: { readonly tlvs: readonly Tlv[] }, tag: Tag): string | undefined {
  return tlvOf(pdu, tag)?.toString('latin1').replace(/\0.*$/s, '')
}

const WIDTHS: Partial<Record<Tag, number>> = { user_message_reference: 2, sar_msg_ref_num: 2 }
export function numberTlv(tag: Tag, value: number): Tlv {
  const width = WIDTHS[tag] ?? 1
  const bytes = Buffer.alloc(width)
  bytes.writeUIntBE(value, 0, width)
  return { tag: TAGS[tag], value: bytes }
}
export const textTlv = (tag: Tag, value: string): Tlv => ({
  tag: TAGS[tag],
  value: Buffer.from(`${value}\0`, 'latin1'),
})
export const bytesTlv = (tag: Tag, value: Buffer): Tlv => ({ tag: TAGS[tag], value })

// Frames ----------------------------------------------------------------------------------------------------------------

/** Cuts a stream into frames. What says that it is shorter than a header, or longer than the bound, ends it. */
export class FrameReader {
  #kept: Buffer = NOTHING
  #missing = 0

  /** Calls `take` for each whole frame, until it says no. False: the stream makes no sense from here on. */
  read(bytes: Buffer, take: (frame: Buffer) => boolean): boolean {
    const all = this.#joined(bytes)
    if (!all) return true
    let at = 0
    while (all.length - at >= 4) {
      const length = all.readUInt32BE(at)
      if (length < HEADER_BYTES || length > SMPP_PDU_MAX_BYTES) return false
      if (all.length - at < length) {
        this.#missing = length - (all.length - at)
        break
      }
      if (!take(all.subarray(at, at + length))) return true
      at += length
    }
    this.#kept = all.subarray(at)
    return true
  }

  readonly #waiting: Buffer[] = []

  /** Slices of one large frame are joined once, when the last one is there: many small ones cost no more than one. */
  #joined(bytes: Buffer): Buffer | undefined {
    if (this.#kept.length === 0) return bytes
    this.#waiting.push(bytes)
    this.#missing -= bytes.length
    if (this.#missing > 0) return undefined
    const all = Buffer.concat([this.#kept, ...this.#waiting.splice(0)])
    this.#kept = NOTHING
    this.#missing = 0
    return all
  }
}
