/**
 * A message that many people will get, compiled once: everything that is the same for all becomes static bytes, already
 * encoded and already canonical for DKIM; what differs are slots between them. renderer.ts fills them in.
 */

import { MESSAGE_MAX_BYTES, MESSAGE_SLOTS_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { AttachedFile } from './attached.ts'
import { compileBody, mimeOf, mimeWithFiles, type BodyPlan, type Piece } from './body-plan.ts'
import { compileHead, flawOfHeaders, type Header, type HeaderFlaw, type HeadSegment } from './header-plan.ts'
import { SlotNames } from './slot-names.ts'
import { isSlotKind, type HtmlSlot, type TextSlot } from './slot.ts'

/** A message before it is compiled; plain data. An empty text is allowed, a missing one is not. */
export type MessageParts = {
  readonly headers: readonly Header[]
  readonly text: readonly (string | TextSlot)[]
  readonly html?: readonly (string | HtmlSlot)[]
  /** With HTML only. */
  readonly files?: readonly AttachedFile[]
}

export type MessageFlaw = HeaderFlaw | 'unknown-slot-kind' | 'too-many-slots' | 'too-large'

export type MessagePlan = BodyPlan & {
  /** The names of the slots; the values of a recipient are given in this order. */
  readonly slots: readonly string[]
  readonly head: readonly HeadSegment[]
  /** The names of the fields in the head, in lower case and in order: what DKIM signs. */
  readonly signed: readonly string[]
  /** What all slots being empty would come to. */
  readonly staticBytes: number
}

/** Compiles a message. The flaw is what its author has to mend. */
export function compileMessage(parts: MessageParts): Result<MessagePlan, MessageFlaw> {
  const flaw = flawOfHeaders(parts.headers) ?? flawOfPieces([...parts.text, ...(parts.html ?? [])])
  if (flaw) return no(flaw)
  const slots = new SlotNames()
  const { text, html, files = [] } = parts
  const mime = html && files.length > 0 ? mimeWithFiles(text, html, files) : mimeOf(text, html)
  const headers = [...parts.headers, ...mime.headers]
  const head = compileHead(headers, slots)
  if (!head.ok) return head
  const body = compileBody(mime.sections, slots)
  const staticBytes = bytesOf(head.value) + body.statics.reduce((sum, { length }) => sum + length, 0)
  if (staticBytes > MESSAGE_MAX_BYTES) return no('too-large')
  if (Math.max(slots.names.length, body.bodySlots.length) > MESSAGE_SLOTS_MAX) return no('too-many-slots')
  const signed = ['date', ...headers.map(({ name }) => name.toLowerCase())]
  return yes({ slots: slots.names, head: head.value, ...body, signed, staticBytes })
}

function flawOfPieces(pieces: readonly Piece[]): MessageFlaw | undefined {
  let chars = 0
  for (const piece of pieces) {
    if (typeof piece === 'string') chars += piece.length
    else if (!isSlotKind(piece.as)) return 'unknown-slot-kind'
  }
  return chars > MESSAGE_MAX_BYTES ? 'too-large' : undefined
}

const bytesOf = (head: readonly HeadSegment[]) =>
  head.reduce((sum, segment) => sum + ('sent' in segment ? segment.sent.length : 0), 0)
