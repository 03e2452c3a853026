/**
 * DKIM signatures (RFC 6376), relaxed/relaxed, rsa-sha256 and ed25519-sha256 (RFC 8463), several on one message. The
 * message is already canonical when it gets here, see header.ts and quoted-printable.ts. Never `l=` (§8.2).
 */

import { createPublicKey, hash, sign, type KeyObject } from 'node:crypto'
import { must, sure } from '#base/bug.ts'
import { DKIM_RSA_MAX_BITS, DKIM_RSA_MIN_BITS, ENCODED_LINE_MAX_CHARS, SECOND_MS } from '#base/limits.ts'

/** A private key and the name under which its public half is published: `<selector>._domainkey.<domain>`. */
export type DkimKey = { readonly domain: string; readonly selector: string; readonly key: KeyObject }

/**
 * Fields that are signed once more than they occur (RFC 6376 §5.4, §8.15), so that nobody on the way can add one: a
 * second From to show, another link to unsubscribe, another type for the same bytes.
 */
export const OVERSIGNED = [
  'from',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'reply-to',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'list-id',
  'feedback-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
] as const

const DNS_NAME = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/
const FIELD = 'DKIM-Signature'
const FOLD = '\r\n '

export class DkimSigner {
  readonly #key: KeyObject
  readonly #rsa: boolean
  /** The field as far as its time, from there to the body hash, and from there to the signature; folded. */
  readonly #opening: string
  readonly #names: string
  /** The same as `relaxed` has them. */
  readonly #relaxedOpening: string
  readonly #relaxedNames: string
  /** The most bytes that a field of this signer has. */
  readonly fieldMaxBytes: number

  /** `signed` are the names of the fields in the message, in lower case and in order. */
  constructor({ domain, selector, key }: DkimKey, signed: readonly string[]) {
    must(DNS_NAME.test(domain) && DNS_NAME.test(selector), 'the domain and selector of a DKIM key are DNS names')
    const algorithm = algorithmOf(key)
    this.#key = key
    this.#rsa = algorithm === 'rsa-sha256'
    this.#opening = `v=1; a=${algorithm}; c=relaxed/relaxed; d=${domain};${FOLD}s=${selector}; t=`
    this.#names = `;${FOLD}h=${foldNames([...signed, ...OVERSIGNED])};${FOLD}bh=`
    this.#relaxedOpening = `${FIELD.toLowerCase()}:${this.#opening.replaceAll(FOLD, ' ')}`
    this.#relaxedNames = this.#names.replaceAll(FOLD, ' ')
    // Behind the names come the time, a hash of 44 characters and the signature, folded: at most 800.
    this.fieldMaxBytes = this.#opening.length + this.#names.length + DKIM_RSA_MAX_BITS / 4
  }

  /**
   * The whole DKIM-Signature field with its CRLF, ASCII. `scratch` holds the relaxed head in its first `length` bytes
   * and has room for {@link fieldMaxBytes} behind them; the body hash is base64.
   */
  sign(scratch: Buffer, length: number, bodyHash: string, nowMs: number): string {
    const at = Math.floor(nowMs / SECOND_MS)
    const unsigned = `${this.#relaxedOpening}${at}${this.#relaxedNames}${bodyHash}; b=`
    const data = scratch.subarray(0, length + scratch.write(unsigned, length, 'latin1'))
    const signature = foldEvery(this.#signatureOf(data))
    return `${FIELD}: ${this.#opening}${at}${this.#names}${bodyHash};${FOLD}b=${signature}\r\n`
  }

  /** Ed25519 signs the digest, not the data: RFC 8463 §3. */
  #signatureOf(data: Buffer): string {
    const signature = this.#rsa
      ? sign('sha256', data, this.#key)
      : sign(null, hash('sha256', data, 'buffer'), this.#key)
    return signature.toString('base64')
  }
}

/** The body hash of a body that is canonical but for empty lines at its end (RFC 6376 §3.4.4), base64. */
export function bodyHashOf(body: Buffer): string {
  let end = body.length
  while (end >= 4 && body[end - 3] === 0x0a && body[end - 1] === 0x0a) end -= 2
  return hash('sha256', end === 2 ? body.subarray(0, 0) : body.subarray(0, end), 'base64')
}

/** The text of the TXT record for a key, public or private: `v=DKIM1; k=rsa; p=…`. */
export function dkimRecordOf(key: KeyObject): string {
  const kind = algorithmOf(key).split('-', 1)[0]
  const spki = (key.type === 'public' ? key : createPublicKey(key)).export({ type: 'spki', format: 'der' })
  // RFC 8463 §4.2: for Ed25519 the 32 bytes alone.
  return `v=DKIM1; k=${kind}; p=${(kind === 'ed25519' ? spki.subarray(-32) : spki).toString('base64')}`
}

function algorithmOf(key: KeyObject): 'rsa-sha256' | 'ed25519-sha256' {
  if (key.asymmetricKeyType === 'ed25519') return 'ed25519-sha256'
  must(key.asymmetricKeyType === 'rsa', 'a DKIM key is RSA or Ed25519')
  const bits = sure(key.asymmetricKeyDetails?.modulusLength, 'an RSA key has a modulus')
  must(bits >= DKIM_RSA_MIN_BITS && bits <= DKIM_RSA_MAX_BITS, 'a DKIM key of RSA has 2048 to 4096 bits')
  return 'rsa-sha256'
}

function foldNames(names: readonly string[]): string {
  let folded = ''
  let at = ' h='.length
  for (const name of names) {
    const gap = folded === '' ? '' : at + name.length + 2 > ENCODED_LINE_MAX_CHARS ? `:${FOLD}` : ':'
    at = gap.length > 1 ? 1 + name.length : at + gap.length + name.length
    folded += gap + name
  }
  return folded
}

function foldEvery(base64: string): string {
  const lines = base64.match(/.{1,72}/g) ?? []
  return lines.join(FOLD)
}
