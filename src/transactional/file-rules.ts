/** Which files may go with a message for an act. Pure; what is not in the table is refused. */

import { FILE_NAME_MAX_CHARS, FILE_TEXT_MAX_BYTES, FILES_MAX, FILES_MAX_BYTES } from '#base/limits.ts'
import type { AttachedFile } from '#wire/mail/attached.ts'

/** A file as it is asked for: `content` in base64. */
export type FileAsked = {
  readonly name: string
  readonly type: FileType
  readonly content: string
  /** Shown below the words, where it is an image. */
  readonly inline?: boolean | undefined
}
type Kind = {
  readonly ends: RegExp
  readonly begins?: RegExp
  readonly never?: RegExp
  readonly isText?: true
  readonly isImage?: true
}

/** By type: how its names end, how its bytes begin, what must not be in it. Text is read by screening; the others by nobody. */
const KINDS = {
  'text/plain': { ends: /\.(?:txt|log)$/i, isText: true },
  'text/csv': { ends: /\.csv$/i, isText: true },
  'text/calendar': { ends: /\.ics$/i, isText: true },
  'application/pdf': {
    ends: /\.pdf$/i,
    begins: /^%PDF-1\.|^%PDF-2\./,
    never: /\/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)\b/,
  },
  'image/png': { ends: /\.png$/i, begins: /^\x89PNG\r\n\x1a\n/, isImage: true },
  'image/jpeg': { ends: /\.jpe?g$/i, begins: /^\xff\xd8\xff/, isImage: true },
  'image/gif': { ends: /\.gif$/i, begins: /^GIF8[79]a/, isImage: true },
} as const satisfies Record<string, Kind>
export type FileType = keyof typeof KINDS
export const FILE_TYPES = Object.keys(KINDS) as FileType[] // The keys of the table itself.

export type ReadFile = AttachedFile & { readonly text: string | undefined }
export type FileFlaw = { readonly at: string; readonly says: string }
type Read = { readonly files: readonly ReadFile[]; readonly wrong: readonly FileFlaw[] }

/** `mayBeUnread`: people have agreed that this template carries what no program reads. */
export function filesOf(asked: readonly FileAsked[], mayBeUnread: boolean): Read {
  const files = asked.map((it, i) => readFile(it, i))
  const wrong = files.flatMap((file, i) =>
    flawsOfFile(asked[i], file, mayBeUnread).map(says => ({ at: `/attachments/${i}`, says })),
  )
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  const all = [
    ...(asked.length > FILES_MAX ? [`A message has at most ${FILES_MAX} files.`] : []),
    ...(bytes > FILES_MAX_BYTES ? [`All files together have at most ${FILES_MAX_BYTES} bytes.`] : []),
  ]
  return { files, wrong: [...all.map(says => ({ at: '/attachments', says })), ...wrong] }
}

function readFile({ name, type, content, inline }: FileAsked, nth: number): ReadFile {
  const bytes = Buffer.from(content, 'base64')
  const kind: Kind = KINDS[type]
  const cid = inline === true ? `image${nth + 1}@message` : undefined
  return {
    name,
    type: kind.isText ? `${type}; charset=utf-8` : type,
    bytes,
    cid,
    text: kind.isText ? textIn(bytes) : undefined,
  }
}

/** Undefined for what is no text in UTF-8, or hides something among its letters. */
function textIn(bytes: Buffer): string | undefined {
  const text = bytes.toString('utf8')
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  return text.includes('\ufffd') || /[\x00-\x08\x0b\x0e-\x1f\x7f]/.test(text) ? undefined : text
}

function flawsOfFile(asked: FileAsked | undefined, file: ReadFile, mayBeUnread: boolean): readonly string[] {
  if (!asked) return []
  const kind: Kind = KINDS[asked.type]
  const head = Buffer.from(file.bytes.subarray(0, 16)).toString('latin1')
  const rows: readonly (readonly [broken: boolean, says: string])[] = [
    [file.bytes.length === 0 || !isBase64(asked.content), 'The content is not base64, or is empty.'],
    [!isName(asked.name), `A name has 1 to ${FILE_NAME_MAX_CHARS} visible characters and names no folder.`],
    [!kind.ends.test(asked.name), 'The name does not end as names of this type do.'],
    [kind.isText === true && file.text === undefined, 'This is no text in UTF-8.'],
    [
      kind.isText === true && file.bytes.length > FILE_TEXT_MAX_BYTES,
      `A text has at most ${FILE_TEXT_MAX_BYTES} bytes.`,
    ],
    [kind.begins?.test(head) === false, 'The content is not of this type.'],
    [
      kind.never?.test(Buffer.from(file.bytes).toString('latin1')) === true,
      'This document runs something, or holds other files.',
    ],
    [asked.inline === true && kind.isImage !== true, 'Only an image is shown in a message.'],
    [
      kind.isText !== true && !mayBeUnread,
      'Nobody reads what is in this file. Let the template say “files”, and register it: people decide whether it may.',
    ],
  ]
  return rows.flatMap(([broken, says]) => (broken ? [says] : []))
}

const isBase64 = (content: string) => content.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(content)
const isName = (name: string) =>
  name.length <= FILE_NAME_MAX_CHARS &&
  /^[^\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]+$/u.test(name) &&
  name.trim() === name &&
  !/^\./.test(name)
