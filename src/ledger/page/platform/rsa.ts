/** RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 §8.2.2), for verifying. A public key hides nothing: no constant time. */

import { type Bytes, concat, hexOf, sameBytes } from './bytes.ts'

export type RsaKey = { readonly modulus: bigint; readonly exponent: bigint; readonly bytes: number }

const SEQUENCE = 0x30
const INTEGER = 0x02
const BIT_STRING = 0x03
/** RFC 8017 §9.2: what stands before a SHA-256. */
const DIGEST_INFO = Uint8Array.of(0x30, 0x31, 0x30, 13, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1, 5, 0, 4, 32)
/** rsaEncryption, without parameters but null. */
const RSA = '300d06092a864886f70d0101010500'

/** A key as SPKI (RFC 5280 §4.1) or PKCS #1 (RFC 8017 §A.1.1); undefined when these bytes are none. */
export function rsaKeyOf(der: Bytes): RsaKey | undefined {
  const [outer] = partsOf(der)
  if (outer?.tag !== SEQUENCE) return undefined
  const [first, second] = partsOf(outer.value)
  if (first?.tag === INTEGER && second?.tag === INTEGER) return keyOf(first.value, second.value)
  if (second?.tag !== BIT_STRING || second.value[0] !== 0 || hexOf(outer.value.subarray(0, 15)) !== RSA)
    return undefined
  const [inner] = partsOf(second.value.subarray(1))
  const [modulus, exponent] = inner?.tag === SEQUENCE ? partsOf(inner.value) : []
  return modulus?.tag === INTEGER && exponent?.tag === INTEGER ? keyOf(modulus.value, exponent.value) : undefined
}

function keyOf(modulusBytes: Bytes, exponentBytes: Bytes): RsaKey | undefined {
  const [modulus, exponent] = [numberOf(modulusBytes), numberOf(exponentBytes)]
  if (modulus < 3n || exponent < 3n || ((modulusBytes[0] ?? 0) & 0x80) !== 0) return undefined
  return { modulus, exponent, bytes: Math.ceil(modulus.toString(16).length / 2) }
}

type Part = { readonly tag: number; readonly value: Bytes }

/** The values one behind another, as DER writes them; none when they are not. */
function partsOf(der: Bytes): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < der.length;) {
    const [tag = 0, first = 0] = der.subarray(at, at + 2)
    const more = first < 0x80 ? 0 : first - 0x80
    const length = more === 0 ? first : Number(numberOf(der.subarray(at + 2, at + 2 + more)))
    const start = at + 2 + more
    if (more > 3 || start + length > der.length) return []
    parts.push({ tag, value: der.subarray(start, start + length) })
    at = start + length
  }
  return parts
}

const numberOf = (bytes: Bytes): bigint => (bytes.length === 0 ? 0n : BigInt(`0x${hexOf(bytes)}`))

/** Whether the signature, raised, is the padded digest: all of it compared, so that nothing can hide in the padding. */
export function rsaHolds({ modulus, exponent, bytes }: RsaKey, digest: Bytes, signature: Bytes): boolean {
  const value = numberOf(signature)
  if (signature.length !== bytes || value >= modulus) return false
  const padding = new Uint8Array(Math.max(0, bytes - DIGEST_INFO.length - digest.length - 3)).fill(0xff)
  if (padding.length < 8) return false
  const wanted = concat([Uint8Array.of(0, 1), padding, Uint8Array.of(0), DIGEST_INFO, digest])
  return sameBytes(bytesOf(power(value, exponent, modulus), bytes), wanted)
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  for (let [left, square] = [exponent, base]; left > 0n; left >>= 1n) {
    if ((left & 1n) === 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

function bytesOf(value: bigint, length: number): Bytes {
  const hex = value.toString(16).padStart(length * 2, '0')
  return Uint8Array.from({ length }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16))
}
