/**
 * Base64 (RFC 4648 §4, with padding) and base64url (§5, without). One text for the same bytes and no other: wrong
 * padding, bits after the end, line breaks and letters of the other alphabet are refused.
 */

import { Buffer } from 'node:buffer'
import { bufferOf, type Bytes } from './bytes.ts'

export const toBase64 = (bytes: Bytes): string => bufferOf(bytes).toString('base64')
export const toBase64Url = (bytes: Bytes): string => bufferOf(bytes).toString('base64url')

/** The bytes, or undefined when this is not their only text, or not `length` of them. */
export const fromBase64 = (text: string, length?: number): Bytes | undefined => decode(text, 'base64', length)
export const fromBase64Url = (text: string, length?: number): Bytes | undefined => decode(text, 'base64url', length)

/** The decoder takes anything; what it took is written again and has to be what was given. */
function decode(text: string, alphabet: 'base64' | 'base64url', length?: number): Bytes | undefined {
  const bytes = Buffer.from(text, alphabet)
  if (length !== undefined && bytes.length !== length) return undefined
  return bytes.toString(alphabet) === text ? bytes : undefined
}
