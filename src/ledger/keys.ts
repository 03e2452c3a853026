/** Under which key what is sealed: an account's own, or one of the subject's, so that erasing a person is destroying 32 bytes. */

import { createSecretKey, type KeyObject } from 'node:crypto'
import { parseEmail } from '#base/address.ts'
import { must } from '#base/bug.ts'
import type { House } from '#store/house.ts'
import type { Bytes } from '#wire/bytes.ts'
import type { AddressKind, Chance, Tenant } from './types.ts'

const KEY_BYTES = 32
const E164 = /^\+[1-9]\d{5,14}$/

export const accountKey = (house: House, account: Tenant): KeyObject => house.keys.key('account', account)

/** What a subject's key is made of, beside the account's. Whoever destroys it has destroyed the key. */
export const newSubjectSecret = (chance: Chance): Bytes => chance(KEY_BYTES)

/** The key is made anew each time (HMAC-SHA-256 under the account's): unwrapping one would cost as much as sealing. */
export function subjectKey(house: House, account: Tenant, secret: Bytes): KeyObject {
  return createSecretKey(house.keys.mac('subject', account, secret))
}

/** How an address is known where it does not stand in clear: equal for equal addresses of one account, and of no other. */
export function addressHash(house: House, account: Tenant, kind: AddressKind, address: string, isRead = false): Buffer {
  must(isRead || isCanonical(kind, address), 'an address is hashed in its canonical form')
  return hashOf(house, account, kind, address)
}

/** Whether this is the address of which that is the hash. Then it is canonical, for no other was ever hashed. */
export const isAddressOf = (house: House, account: Tenant, kind: AddressKind, address: string, hash: Buffer): boolean =>
  hashOf(house, account, kind, address).equals(hash)

const hashOf = (house: House, account: Tenant, kind: AddressKind, address: string): Buffer =>
  house.keys.mac('address', account, `${kind} ${address}`)

function isCanonical(kind: AddressKind, address: string): boolean {
  if (kind === 'phone') return E164.test(address)
  const email = parseEmail(address)
  return email.ok && email.value.canonical === address
}
