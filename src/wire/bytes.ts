/**
 * Bytes and the text, hexadecimal and order of them. Together with base64.ts, crypto.ts and unpack.ts all that the
 * verifier asks of the machine: a page brings its own of these four.
 */

import { Buffer } from 'node:buffer'

export type Bytes = Uint8Array

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** UTF-8. A lone surrogate becomes U+FFFD, so callers refuse those before. */
export const utf8 = (text: string): Bytes => Buffer.from(text, 'utf8')

/** The text, or undefined when the bytes are not UTF-8. A byte order mark is kept, as a character. */
export function textOf(bytes: Bytes): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** Each byte as one character, and back. */
export const latin1Of = (bytes: Bytes): string => bufferOf(bytes).toString('latin1')
export const fromLatin1 = (text: string): Bytes => Buffer.from(text, 'latin1')

export const hexOf = (bytes: Bytes): string => bufferOf(bytes).toString('hex')

export const concat = (parts: readonly Bytes[]): Bytes => Buffer.concat(parts)

export const sameBytes = (a: Bytes, b: Bytes): boolean => a.length === b.length && bufferOf(a).equals(b)

/** By the numbers of the bytes, as names in a bundle are sorted. */
export const byBytes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The same memory, with the methods of a Buffer. */
export const bufferOf = (bytes: Bytes): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
