/** wire/base64.ts, as a page has it: one text for the same bytes and no other. */

import { type Bytes, fromLatin1, latin1Of } from './bytes.ts'

export const toBase64 = (bytes: Bytes): string => btoa(latin1Of(bytes))
export const toBase64Url = (bytes: Bytes): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

export const fromBase64 = (text: string, length?: number): Bytes | undefined => decode(text, text, toBase64, length)
export const fromBase64Url = (text: string, length?: number): Bytes | undefined =>
  decode(text, text.replaceAll('-', '+').replaceAll('_', '/'), toBase64Url, length)

/** What was decoded is written again and has to be what was given. */
function decode(text: string, plain: string, write: (bytes: Bytes) => string, length?: number): Bytes | undefined {
  try {
    const bytes = fromLatin1(atob(plain))
    if (length !== undefined && bytes.length !== length) return undefined
    return write(bytes) === text ? bytes : undefined
  } catch {
    return undefined
  }
}
