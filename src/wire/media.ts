/** Whether bytes are of the kind that somebody says they are. Archives are of no kind that is taken. */

const begins = (bytes: Uint8Array, sign: string) =>
  Buffer.from(bytes.subarray(0, sign.length)).toString('latin1') === sign

const SIGNS: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  'application/pdf': bytes => begins(bytes, '%PDF-') && Buffer.from(bytes.subarray(-2_048)).includes('%%EOF'),
  'image/png': bytes => begins(bytes, '\x89PNG\r\n\x1a\n'),
  'image/jpeg': bytes => begins(bytes, '\xff\xd8\xff'),
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

/** What of it a machine can read; undefined where it is a picture of something. */
export const textIn = (media: string, bytes: Uint8Array): string | undefined =>
  media.startsWith('text/') || media === 'message/rfc822' ? Buffer.from(bytes).toString() : undefined
