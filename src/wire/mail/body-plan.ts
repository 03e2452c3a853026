/** The body of a message, compiled: static bytes in quoted-printable with slots between them. */

import { createHash } from 'node:crypto'
import { type AttachedFile, linesOf } from './attached.ts'
import type { Header } from './header-plan.ts'
import { quotedPrintable, SOFT_BREAK } from './quoted-printable.ts'
import type { SlotNames } from './slot-names.ts'
import type { HtmlSlot, SlotKind, TextSlot } from './slot.ts'

type Slot = { readonly slot: string; readonly as: SlotKind }
export type Piece = string | Slot

/** A slot in the body: which value, for what place, and at which column of the line it begins. */
export type BodySlot = { readonly value: number; readonly as: SlotKind; readonly column: number }
/** `statics[0] slot[0] statics[1] … slot[n-1] statics[n]`. */
export type BodyPlan = { readonly statics: readonly Buffer[]; readonly bodySlots: readonly BodySlot[] }

/** Lines that stand as they are, or a part's content that is still to be encoded. */
type Section = { readonly lines: readonly string[] } | { readonly content: readonly Piece[] }
type Mime = { readonly headers: readonly Header[]; readonly sections: readonly Section[] }

const ENCODING = 'quoted-printable'
const PLAIN = 'text/plain; charset=utf-8'
const HTML = 'text/html; charset=utf-8'

/** A text alone is one part; a text and its HTML are multipart/alternative, the plainer first (RFC 2046 §5.1.4). */
export function mimeOf(text: readonly (string | TextSlot)[], html?: readonly (string | HtmlSlot)[]): Mime {
  if (!html) {
    const headers = mimeHeaders(PLAIN, [{ name: 'Content-Transfer-Encoding', tokens: [ENCODING] }])
    return { headers, sections: [{ content: text }, { lines: ['', ''] }] }
  }
  const boundary = boundaryOf(text, html)
  const opening = (type: string) => [
    `--${boundary}`,
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${ENCODING}`,
    '',
    '',
  ]
  return {
    headers: mimeHeaders(`multipart/alternative; boundary="${boundary}"`),
    sections: [
      { lines: opening(PLAIN) },
      { content: text },
      { lines: ['', ...opening(HTML)] },
      { content: html },
      { lines: ['', `--${boundary}--`, ''] },
    ],
  }
}

/**
 * The words first, then the files (RFC 2046 §5.1.3). Images that the HTML names are together with it, so that programs
 * show them there and do not list them (RFC 2387).
 */
export function mimeWithFiles(
  text: readonly (string | TextSlot)[],
  html: readonly (string | HtmlSlot)[],
  files: readonly AttachedFile[],
): Mime {
  const name = boundaryOf(text, html, [...files.map(({ name: its, bytes }) => `${its}${sha256(bytes)}`)])
  const parts = (its: readonly AttachedFile[], within: string) =>
    its.flatMap(file => ['', `--${within}`, ...linesOf(file)])
  const shown = files.filter(({ cid }) => cid !== undefined)
  const listed = files.filter(({ cid }) => cid === undefined)
  const [mixed, related, words] = [`${name}m`, `${name}r`, `${name}w`]
  const opening = (type: string) => [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${ENCODING}`, '', '']
  return {
    headers: mimeHeaders(`multipart/mixed; boundary="${mixed}"`),
    sections: [
      { lines: [`--${mixed}`, `Content-Type: multipart/related; boundary="${related}"`, '', `--${related}`] },
      { lines: ['', `Content-Type: multipart/alternative; boundary="${words}"`, '', `--${words}`] },
      { lines: ['', ...opening(PLAIN)] },
      { content: text },
      { lines: ['', `--${words}`, ...opening(HTML)] },
      { content: html },
      { lines: ['', `--${words}--`, ...parts(shown, related)] },
      { lines: ['', `--${related}--`, ...parts(listed, mixed), `--${mixed}--`, ''] },
    ],
  }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Every slot is followed by a soft line break, so that the column of what stands behind it is known beforehand. */
export function compileBody(sections: readonly Section[], slots: SlotNames): BodyPlan {
  const statics: Buffer[] = []
  const bodySlots: BodySlot[] = []
  let pending: Buffer[] = []
  let column = 0
  for (const section of sections) {
    if ('lines' in section) {
      pending.push(Buffer.from(section.lines.join('\r\n')))
      column = 0
      continue
    }
    for (const piece of merged(section.content)) {
      if (typeof piece === 'string') {
        const encoded = quotedPrintable(piece)
        pending.push(encoded)
        column = encoded.length - (encoded.lastIndexOf('\n') + 1)
        continue
      }
      statics.push(Buffer.concat(pending))
      bodySlots.push({ value: slots.placeOf(piece.slot), as: piece.as, column })
      pending = [Buffer.from(SOFT_BREAK)]
      column = 0
    }
  }
  return { statics: [...statics, Buffer.concat(pending)], bodySlots }
}

function mimeHeaders(type: string, more: readonly Header[] = []): readonly Header[] {
  return [{ name: 'MIME-Version', tokens: ['1.0'] }, { name: 'Content-Type', tokens: [type] }, ...more]
}

/** Begins with `=_`, which quoted-printable never writes; made from the content, so that the same message is the same bytes. */
function boundaryOf(...parts: readonly (readonly Piece[])[]): string {
  return `=_${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)}`
}

/** Neighbouring strings become one: a line break, a dot or a space is judged by what stands next to it. */
function merged(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') out[out.length - 1] = last + piece
    else out.push(piece)
  }
  return out
}
