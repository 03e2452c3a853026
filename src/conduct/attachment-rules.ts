/** What an account may send along: documents, pictures, text, mail. Each is what it says it is, and nothing that unpacks. */

import {
  ATTACHMENT_MAX_BYTES,
  ATTACHMENT_NAME_MAX_CHARS,
  ATTACHMENTS_MAX,
  ATTACHMENTS_MAX_BYTES,
} from '#base/limits.ts'
import { isWhatItSays } from '#wire/media.ts'

export const ATTACHMENT_MEDIA = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'message/rfc822': 'eml',
} as const satisfies Record<string, string>

export type AttachmentMedia = keyof typeof ATTACHMENT_MEDIA
export type AttachmentFlaw = 'empty' | 'too-large' | 'not-what-it-says' | 'too-many'

export type Offered = { readonly name: string; readonly media: AttachmentMedia; readonly bytes: Uint8Array }

/** `kept`: how many bytes each of those has that are there already. */
export function attachmentFlaw({ media, bytes }: Offered, kept: readonly number[]): AttachmentFlaw | undefined {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > ATTACHMENT_MAX_BYTES) return 'too-large'
  if (kept.length >= ATTACHMENTS_MAX) return 'too-many'
  if (kept.reduce((sum, size) => sum + size, bytes.length) > ATTACHMENTS_MAX_BYTES) return 'too-many'
  return isWhatItSays(media, bytes) ? undefined : 'not-what-it-says'
}

/**
 * A name that any disk and any header takes: no way, no ending but its own, nothing that is not seen. Of `../../a.html`
 * as text it is `a.html.txt`: whoever opens it opens text.
 */
export function plainName(name: string, media: AttachmentMedia): string {
  const ending = `.${ATTACHMENT_MEDIA[media]}`
  const last = name.normalize('NFKC').split(/[\\/]/).at(-1) ?? ''
  const bare = last.toLowerCase().endsWith(ending) ? last.slice(0, -ending.length) : last
  const plain = bare
    .replace(/[^\p{L}\p{N}._ -]/gu, '')
    .replace(/\.{2,}/g, '.')
    .replace(/^[. -]+|[. -]+$/g, '')
    .slice(0, ATTACHMENT_NAME_MAX_CHARS - ending.length)
  return `${plain || 'attachment'}${ending}`
}
