/** Whether bytes are of the kind that somebody says they are. Archives are of no kind that is taken. */

import { isPdf } from './pdf.ts'
import { jpegSize, pngSize, type Size } from './picture.ts'

const SIGNS: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  'application/pdf': isPdf,
  'image/png': bytes => pngSize(bytes) !== undefined,
  'image/jpeg': bytes => jpegSize(bytes) !== undefined,
  'message/rfc822': bytes =>
    isText(bytes) && /^[!-9;-~]+:/.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1')),
}

/** UTF-8, and none of the signs that no text has. */
function isText(bytes: Uint8Array): boolean {
  try {
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    return !/[\0-\x08\x0e-\x1f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}

export const isWhatItSays = (media: string, bytes: Uint8Array): boolean => (SIGNS[media] ?? isText)(bytes)

/** How large a picture is; undefined where it is none that decodes. */
export const sizeOfPicture = (media: string, bytes: Uint8Array): Size | undefined =>
  media === 'image/png' ? pngSize(bytes) : media === 'image/jpeg' ? jpegSize(bytes) : undefined

/** What of it a machine can read; undefined where it is a picture of something. */
export const textIn = (media: string, bytes: Uint8Array): string | undefined =>
  media.startsWith('text/') || media === 'message/rfc822' ? Buffer.from(bytes).toString() : undefined

/** The kinds of pictures that mail programs show, by how they begin. A drawing that can run scripts (SVG) is none of them. */
const PICTURES: readonly (readonly [media: string, pattern: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
  ['image/avif', /^[^]{4}ftypavi[fs]/],
  ['image/bmp', /^BM[^]{4}\0{4}/],
]
const PICTURE_HEAD_BYTES = 16

/** What kind of picture it is, whatever anybody says of it; undefined where it is none. */
export function pictureIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, PICTURE_HEAD_BYTES)).toString('latin1')
  return PICTURES.find(([, pattern]) => pattern.test(head))?.[0]
}
