/**
 * Secrets at rest. One key for the installation; from it a key for each use and account (HKDF, RFC 5869); under those,
 * AES-256-GCM. A sealed value is: version 1, nonce (12 bytes), tag (16 bytes), ciphertext.
 */

import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto'
import { Fault } from '#base/fault.ts'
import { hmacSha256, type Hmac } from '#wire/hmac.ts'

export const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEAD_BYTES = 1 + NONCE_BYTES + TAG_BYTES
const KEYS_KEPT_MAX = 10_000

/** Who seals much brings the nonces: fresh chance for each, {@link NONCE_BYTES} of it. */
export function seal(key: KeyObject, plain: Uint8Array, nonce: Uint8Array = randomBytes(NONCE_BYTES)): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const body = cipher.update(plain)
  cipher.final() // Nothing is left over: the mode is a stream.
  const sealed = Buffer.allocUnsafe(HEAD_BYTES + body.length)
  sealed[0] = 1
  sealed.set(nonce, 1)
  sealed.set(cipher.getAuthTag(), 1 + NONCE_BYTES)
  sealed.set(body, HEAD_BYTES)
  return sealed
}

/** @throws Fault when the key is another one or the bytes were changed. */
export function unseal(key: KeyObject, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (bytes.length < HEAD_BYTES || bytes[0] !== 1) throw new Fault('a sealed value is damaged', false)
  const opener = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + NONCE_BYTES))
  opener.setAuthTag(bytes.subarray(1 + NONCE_BYTES, HEAD_BYTES))
  try {
    return Buffer.concat([opener.update(bytes.subarray(HEAD_BYTES)), opener.final()])
  } catch (cause) {
    throw new Fault('a sealed value does not open with this key', false, cause)
  }
}

export type KeyUse =
  | 'account'
  | 'address'
  | 'link'
  | 'measure'
  | 'render'
  | 'subject'
  | 'ledger'
  | 'rate'
  | 'sandbox'
  | 'journal'
  | 'message'
  | 'factor'
  | 'domain'
  | 'receipt'
  | 'hits'
  | 'picture'

/** The installation's key and what comes of it. Keys are kept as objects: making one costs more than using it. */
export class Keyring {
  readonly #root: Buffer
  readonly #kept = new Map<string, KeyObject>()
  readonly #macs = new Map<string, Hmac>()

  constructor(secret: Uint8Array) {
    this.#root = Buffer.from(secret)
  }

  /** For threads of this process, which open a house of their own. */
  get secret(): Uint8Array {
    return this.#root
  }

  /** The key for one use, and for one account where the use belongs to an account. */
  key(use: KeyUse, account = ''): KeyObject {
    const name = `${use} ${account}`
    const kept = this.#kept.get(name)
    if (kept) return kept
    const bytes = hkdfSync('sha256', this.#root, '', `optimail/1 ${name}`, 32)
    const made = createSecretKey(Buffer.from(bytes))
    if (this.#kept.size >= KEYS_KEPT_MAX) this.#kept.clear()
    this.#kept.set(name, made)
    return made
  }

  /** HMAC-SHA-256 under the key for this use: hashes of addresses, of links, of whoever is counted. */
  mac(use: KeyUse, account: string, value: string | Uint8Array): Buffer {
    const name = `${use} ${account}`
    const kept = this.#macs.get(name)
    if (kept) return kept(value)
    const made = hmacSha256(this.key(use, account).export())
    if (this.#macs.size >= KEYS_KEPT_MAX) this.#macs.clear()
    this.#macs.set(name, made)
    return made(value)
  }
}
