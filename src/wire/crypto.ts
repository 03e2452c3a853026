/**
 * Every hash and every Ed25519 signature of the wire goes through here, so that a page can bring its own. A key is
 * made ready once, when it is read; whoever holds it signs or verifies with it many times.
 */

import { createPrivateKey, createPublicKey, hash, sign, verify, type KeyObject } from 'node:crypto'
import { must } from '#base/bug.ts'
import { concat, type Bytes } from './bytes.ts'

export const HASH_BYTES = 32
export const KEY_BYTES = 32
export const SIGNATURE_BYTES = 64

/** By way of text: a Buffer that native code makes costs more than the hash. */
export const sha256 = (data: Bytes | string): Buffer => Buffer.from(hash('sha256', data, 'binary'), 'binary')
export const sha256Hex = (data: Bytes | string): string => hash('sha256', data, 'hex')

/** In base64url without padding, as digests stand in envelopes. */
export const sha256Base64Url = (data: Bytes | string): string => hash('sha256', data, 'base64url')

export type Verify = (message: Bytes, signature: Bytes) => boolean
export type Signer = { readonly publicKey: Bytes; readonly sign: (message: Bytes) => Bytes }

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Verifies signatures of one Ed25519 key (RFC 8032, the 32 bytes). */
export function ed25519Verifier(publicKey: Bytes): Verify {
  must(publicKey.length === KEY_BYTES, 'an Ed25519 key has 32 bytes')
  const key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' })
  return (message, signature) => signature.length === SIGNATURE_BYTES && verify(null, message, key, signature)
}

/** Signs with the Ed25519 key that this seed of 32 bytes makes. */
export function ed25519Signer(seed: Bytes): Signer {
  must(seed.length === KEY_BYTES, 'an Ed25519 seed has 32 bytes')
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })
  return { publicKey: rawPublic(key), sign: message => sign(null, message, key) }
}

/** Verifies rsa-sha256 (RFC 8017 PKCS #1 v1.5); undefined when these bytes are no RSA key, as SPKI or PKCS #1. */
export function rsaVerifier(der: Bytes): (Verify & { readonly bits: number }) | undefined {
  for (const type of ['spki', 'pkcs1'] as const) {
    try {
      const key = createPublicKey({ key: Buffer.from(der), format: 'der', type })
      if (key.asymmetricKeyType !== 'rsa') return undefined
      const check: Verify = (message, signature) => verify('sha256', message, key, signature)
      return Object.assign(check, { bits: key.asymmetricKeyDetails?.modulusLength ?? 0 })
    } catch {
      // Not in this form; the other one is tried.
    }
  }
  return undefined
}

const rawPublic = (key: KeyObject): Bytes =>
  concat([createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI.length)])
