/**
 * wire/crypto.ts, as a page has it. WebCrypto would answer later, and only on pages that came by https; a verifier is
 * opened from a file, and answers at once: hashes and Ed25519 are @noble's, RSA is one power and a comparison.
 */

import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { toBase64Url } from './base64.ts'
import { type Bytes, hexOf, utf8 } from './bytes.ts'
import { rsaKeyOf, rsaHolds } from './rsa.ts'

export const HASH_BYTES = 32
export const KEY_BYTES = 32
export const SIGNATURE_BYTES = 64

export const sha256 = (data: Bytes | string): Bytes => nobleSha256(typeof data === 'string' ? utf8(data) : data)
export const sha256Hex = (data: Bytes | string): string => hexOf(sha256(data))
export const sha256Base64Url = (data: Bytes | string): string => toBase64Url(sha256(data))

export type Verify = (message: Bytes, signature: Bytes) => boolean

/** As RFC 8032 has it, and not as ZIP 215: what the server refuses, the page refuses. */
export const ed25519Verifier =
  (publicKey: Bytes): Verify =>
  (message, signature) => {
    if (signature.length !== SIGNATURE_BYTES) return false
    try {
      return ed25519.verify(signature, message, publicKey, { zip215: false })
    } catch {
      return false // The key or the signature is no point of the curve.
    }
  }

/** A page signs nothing. */
export function ed25519Signer(): never {
  throw new Error('a verifier does not sign')
}

export function rsaVerifier(der: Bytes): (Verify & { readonly bits: number }) | undefined {
  const key = rsaKeyOf(der)
  if (!key) return undefined
  const check: Verify = (message, signature) => rsaHolds(key, sha256(message), signature)
  return Object.assign(check, { bits: key.modulus.toString(2).length })
}
