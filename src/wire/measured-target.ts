/**
 * Where a link of a measured message leads, where that is another place for each reader: it travels in the link, sealed
 * (AES-256-GCM), because what a contact's values were then is nowhere kept. The nonce is a MAC over the link and the
 * target, as in a synthetic initialisation vector (RFC 5297 §1.1): the same link seals the same target to the same text,
 * two targets never share a nonce, and a text that was moved to another link does not open there.
 */

import { createCipheriv, createDecipheriv, createHmac, type KeyObject, timingSafeEqual } from 'node:crypto'
import { MEASURED_TARGET_MAX_CHARS } from '#base/limits.ts'

const CONTEXT = 'optimail.target/1 '
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEAD_BYTES = NONCE_BYTES + TAG_BYTES
/** Four characters for three bytes. */
const SEALED_MAX_CHARS = Math.ceil(((HEAD_BYTES + MEASURED_TARGET_MAX_CHARS * 3) * 4) / 3)

/** The link: whose message, and the number of the place in its content. */
export type LinkRef = { readonly token: string; readonly link: number }

/** Base64url, or undefined for a target that is too long for a link. */
export function sealTarget(key: KeyObject, ref: LinkRef, target: string): string | undefined {
  if (target.length > MEASURED_TARGET_MAX_CHARS) return undefined
  const nonce = nonceFor(key, ref, target)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const body = cipher.update(target, 'utf8')
  cipher.final() // Nothing is left over: the mode is a stream.
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** The target, or undefined for what was not sealed here for this very link. Never throws. */
export function openTarget(key: KeyObject, ref: LinkRef, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed.length <= SEALED_MAX_CHARS ? sealed : '', 'base64url')
  if (bytes.length <= HEAD_BYTES || bytes.toString('base64url') !== sealed) return undefined
  const nonce = bytes.subarray(0, NONCE_BYTES)
  const opener = createDecipheriv('aes-256-gcm', key, nonce)
  opener.setAuthTag(bytes.subarray(NONCE_BYTES, HEAD_BYTES))
  try {
    const target = opener.update(bytes.subarray(HEAD_BYTES)).toString('utf8') + opener.final('utf8')
    return timingSafeEqual(nonceFor(key, ref, target), nonce) ? target : undefined
  } catch {
    return undefined
  }
}

const nonceFor = (key: KeyObject, { token, link }: LinkRef, target: string): Buffer =>
  createHmac('sha256', key).update(`${CONTEXT}${token} ${link} ${target}`).digest().subarray(0, NONCE_BYTES)
